import { type HandDown, readHandDown } from '../../core/disclosure/index.js';
import { fail, issueOf, ndjsonText, type Result, succeed } from '../../core/kernel/index.js';
import type { OfficePorts, Receipt } from './model.js';
import { putText } from './objects.js';
import { takeStep } from './step.js';

/**
 * Takes in a list that another office handed down, once it holds together. A task then names its draw in `handedDown`. The
 * same list a second time changes nothing; another one of the same draw is refused.
 */
export async function receiveHandDown(ports: OfficePorts, text: string): Promise<Result<Receipt>> {
  const read = readHandDown(text);
  if (!read.ok) return read;
  const { handDown, handedDown } = read.value;
  const { drawId, authority, record, list } = handedDown;
  return takeStep<Receipt>(ports, async ({ handDowns, draws }) => {
    const known = handDowns.get(drawId);
    const count = handedDown.targets.length;
    const batches = countBatches(handDown);
    const receipt = {
      ...{ drawId, authority, record, list, count, mode: handedDown.mode },
      ...(batches.length > 0 && { visitBatches: batches }),
    };
    if (draws.has(drawId)) return fail([issueOf('sdk.hand-down-own', { args: { draw: drawId } })]);
    if (known?.list === list) {
      const notes = [issueOf('sdk.hand-down-repeated', { severity: 'info', args: { draw: drawId } })];
      return succeed({ value: { ...receipt, repeated: true, notes } });
    }
    if (known !== undefined) return fail([issueOf('sdk.hand-down-another', { args: { draw: drawId } })]);
    await putText(ports.store, text);
    const targets = await putText(
      ports.store,
      ndjsonText(handDown.targets.map(({ record: register }) => register)),
    );
    const body = { from: drawId, authority, record, list, targets, count };
    return succeed({
      entry: { kind: 'hand-down-received', body },
      value: { ...receipt, repeated: false, notes: [] },
    });
  });
}

function countBatches({ plan: { visitBatches = 0 }, targets }: HandDown): number[] {
  return Array.from(
    { length: visitBatches },
    (_, at) => targets.filter(({ visitBatch }) => visitBatch === at + 1).length,
  );
}
