import { checkEvidence, deriveSeed } from '../../entropy/index.js';
import {
  canonicalJson,
  type Digest,
  digestOf,
  fail,
  type Issue,
  issueOf,
  type Result,
  succeed,
  utf8ToText,
} from '../../kernel/index.js';
import { type HandedDown, recordDigest } from '../../plan/index.js';
import { selectedIn } from '../../record/index.js';
import { verifyRow } from '../proofs.js';
import type { HandDown } from './model.js';
import { parseHandDown } from './schema.js';

/** A list that holds together, and what a plan needs of it. */
export interface ReadHandDown {
  readonly handDown: HandDown;
  readonly handedDown: HandedDown;
}

/**
 * Reads a hand-down list and holds it to its proofs: the record was made under this plan, its seed follows from the
 * evidence, every row was selected, is the register's own and stands in the sealed frame. Whether the order of the draw is
 * right is for a replay of the other office's bundle; the digest of the record ties the two together.
 *
 * @returns the list; or issues of `parseHandDown`, `disclosure.another-plan`, `disclosure.hand-down-with-teams`,
 *   `disclosure.seed-differs`, those of `checkEvidence`, and with the row from 1 `disclosure.row-not-drawn`,
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
  const issues = [...checkDraw(handDown.value), ...checkRows(handDown.value)];
  if (issues.length > 0) return fail(issues);
  const { plan, record, targets } = handDown.value;
  const text = typeof content === 'string' ? content : (utf8ToText(content) ?? '');
  return succeed({
    handDown: handDown.value,
    handedDown: {
      drawId: plan.drawId,
      authority: plan.authority,
      mode: plan.mode,
      record: recordDigest(record),
      list: digestOf(text),
      targets: targets.map(({ entry }) => ({ id: entry.id, record: entry.record })),
    },
  });
}

function checkDraw({ plan, record }: HandDown): Issue[] {
  const commitment: Digest = digestOf(canonicalJson(plan));
  const issues: Issue[] = [];
  if (plan.draws !== 'targets')
    issues.push(issueOf('disclosure.hand-down-with-teams', { path: ['plan'], args: { draw: plan.drawId } }));
  if (record.commitment !== commitment || record.drawId !== plan.drawId)
    issues.push(issueOf('disclosure.another-plan', { path: ['record'] }));
  const evidence = checkEvidence(plan.entropy, { drawId: plan.drawId, evidence: record });
  if (!evidence.ok) issues.push(...evidence.issues);
  if (deriveSeed({ commitment, reveals: record.reveals, sources: record.sources }) !== record.seed)
    issues.push(issueOf('disclosure.seed-differs', { path: ['record', 'seed'] }));
  return issues;
}

function checkRows({ plan, record, districts, targets }: HandDown): Issue[] {
  const selected = new Set(selectedIn(record));
  return targets.flatMap(({ entry, record: register, proof }, at): Issue[] => {
    const told = { path: ['targets', at + 1], args: { id: entry.id } };
    if (!selected.has(entry.id)) return [issueOf('disclosure.row-not-drawn', told)];
    const own =
      register.id === entry.id &&
      recordDigest(register) === entry.record &&
      proof.size === plan.targets.universe &&
      verifyRow(entry, proof, plan.targets.root);
    if (!own) return [issueOf('disclosure.row-unproven', told)];
    return districts === undefined || districts.includes(register.district ?? '')
      ? []
      : [issueOf('disclosure.row-of-another-district', told)];
  });
}
