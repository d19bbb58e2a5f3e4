import { parseSourceValue } from '../../core/entropy/index.js';
import { fail, type Issue, isIdentifier, issueOf, type Result, succeed } from '../../core/kernel/index.js';
import type { SealedPlan } from '../../core/plan/index.js';
import { type DrawState, drawOf } from './ledger.js';
import type { Observation, OfficePorts } from './model.js';
import { loadPlan } from './sealed-draw.js';
import { takeStep } from './step.js';

/** Enters the value a public source showed. It is entered once: nobody can try another. */
export async function observeSource(
  ports: OfficePorts,
  { drawId, source: sourceId }: { readonly drawId: string; readonly source: string },
  value: string,
): Promise<Result<Observation>> {
  if (!isIdentifier(drawId)) return fail([issueOf('sdk.id-malformed', { args: { text: drawId } })]);
  return takeStep<Observation>(ports, async (ledger, now) => {
    const draw = drawOf(ledger, drawId);
    const plan = await loadPlan(ports.store, draw);
    if (!plan.ok) return plan;
    const source = plan.value.entropy.sources.find(({ id }) => id === sourceId);
    if (source === undefined) {
      return fail([issueOf('entropy.source-unknown', { path: [sourceId], args: { source: sourceId } })]);
    }
    const canonical = parseSourceValue(source, value);
    if (!canonical.ok) return canonical;
    const told = { drawId, from: source.id, value: canonical.value };
    const earlier = draw.sources.get(source.id);
    if (earlier === canonical.value) {
      const notes = [
        issueOf('sdk.source-already-observed', { severity: 'info', args: { source: source.id } }),
      ];
      return succeed({ value: { ...told, repeated: true, notes } });
    }
    if (earlier !== undefined) {
      return fail([
        issueOf('sdk.source-differs', {
          args: { source: source.id, value: earlier, given: canonical.value },
        }),
      ]);
    }
    const early = refuseEarly(plan.value, draw, now);
    if (early.length > 0) return fail(early);
    const entry = {
      kind: 'source-observed' as const,
      body: { draw: drawId, source: source.id, value: canonical.value },
    };
    return succeed({
      entry,
      value: { ...told, repeated: false, notes: noteOutstanding(plan.value, draw, now) },
    });
  });
}

/** A value entered while too few shares are revealed, though they still could be, would end the draw for good. */
function refuseEarly({ entropy }: SealedPlan, { reveals }: DrawState, now: string): Issue[] {
  if (reveals.size >= entropy.minimumReveals || now > entropy.revealBy) return [];
  const parties = entropy.parties.filter(({ id }) => !reveals.has(id)).map(({ id }) => id);
  const args = {
    revealed: reveals.size,
    minimum: entropy.minimumReveals,
    parties: parties.join(', '),
    revealBy: entropy.revealBy,
  };
  return [issueOf('sdk.reveals-too-few', { args })];
}

/** With the first value the reveals are over: shares that could still have come in time are told. */
function noteOutstanding({ entropy }: SealedPlan, { reveals, sources }: DrawState, now: string): Issue[] {
  if (sources.size > 0 || now > entropy.revealBy) return [];
  return entropy.parties
    .filter(({ id }) => !reveals.has(id))
    .map(({ id }) =>
      issueOf('sdk.shares-outstanding', {
        severity: 'warning',
        args: { party: id, revealBy: entropy.revealBy },
      }),
    );
}
