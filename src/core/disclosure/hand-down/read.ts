import { checkOfficialEntropy } from '../../entropy/index.js';
import {
  compareText,
  digestOf,
  fail,
  type Issue,
  issueOf,
  type Result,
  succeed,
  utf8ToText,
} from '../../kernel/index.js';
import { type HandedDown, recordDigest } from '../../plan/index.js';
import { verifyRow } from '../proofs.js';
import type { HandDown } from './model.js';
import { parseHandDown } from './schema.js';

/** A list that holds together, and what a plan needs of it. */
export interface ReadHandDown {
  readonly handDown: HandDown;
  readonly handedDown: HandedDown;
}

/**
 * Reads a hand-down list and holds it to its proofs: the plan draws only targets, every row is the register's own, of a
 * district that the list is for, and stands in the sealed frame. That each of them was selected, and that none is missing,
 * only the record tells, which stays secret until it is published: `checkHandDowns` then holds the list to it.
 *
 * @returns the list; or issues of `parseHandDown`, `disclosure.hand-down-with-teams`, those of `checkOfficialEntropy`,
 *   `disclosure.hand-down-malformed` for districts that are not in order, and with the row from 1
 *   `disclosure.row-unproven`, `disclosure.row-of-another-district`
 * @basis docs/spec/draw-v1.md §9
 * @example
 * ```ts
 * const read = readHandDown('{"format":"double-random/hand-down@9"}');
 * assert.ok(!read.ok && read.issues[0]?.code === 'disclosure.format-unsupported');
 * ```
 */
export function readHandDown(content: string | Uint8Array): Result<ReadHandDown> {
  const handDown = parseHandDown(content);
  if (!handDown.ok) return handDown;
  const issues = [...checkUpperPlan(handDown.value), ...checkRows(handDown.value)];
  if (issues.length > 0) return fail(issues);
  const { plan, record, targets } = handDown.value;
  const text = typeof content === 'string' ? content : (utf8ToText(content) ?? '');
  return succeed({
    handDown: handDown.value,
    handedDown: {
      drawId: plan.drawId,
      authority: plan.authority,
      record,
      list: digestOf(text),
      mode: plan.mode,
      asOf: plan.asOf,
      items: plan.items.map(({ id }) => id),
      sources: plan.entropy.sources,
      targets: targets.map(({ entry }) => ({ id: entry.id, record: entry.record })),
    },
  });
}

function checkUpperPlan({ plan, districts = [] }: HandDown): Issue[] {
  const issues: Issue[] = [];
  if (plan.draws !== 'targets')
    issues.push(issueOf('disclosure.hand-down-with-teams', { path: ['plan'], args: { draw: plan.drawId } }));
  if (plan.mode === 'official') {
    const { parties, ...entropy } = plan.entropy;
    issues.push(...checkOfficialEntropy({ ...entropy, parties: parties.map(({ id }) => id) }));
  }
  if (districts.some((district, at) => at > 0 && compareText(districts[at - 1] ?? '', district) >= 0))
    issues.push(
      issueOf('disclosure.hand-down-malformed', { path: ['districts'], args: { detail: 'order' } }),
    );
  return issues;
}

function checkRows({ plan, districts, targets }: HandDown): Issue[] {
  return targets.flatMap(({ entry, record: register, proof }, at): Issue[] => {
    const told = { path: ['targets', at + 1], args: { id: entry.id } };
    const own =
      register.id === entry.id &&
      recordDigest(register) === entry.record &&
      proof.pool === 'targets' &&
      proof.size === plan.targets.universe &&
      verifyRow(entry, proof, plan.targets.root);
    if (!own) return [issueOf('disclosure.row-unproven', told)];
    return districts === undefined || districts.includes(register.district ?? '')
      ? []
      : [issueOf('disclosure.row-of-another-district', told)];
  });
}
