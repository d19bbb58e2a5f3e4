import {
  canonicalJson,
  digestOf,
  distinctSorted,
  fail,
  type Identifier,
  type Issue,
  issueOf,
  type Result,
  succeed,
} from '../../kernel/index.js';
import {
  type EligibleTarget,
  isEligible,
  parsePlan,
  recordDigest,
  type TargetEntry,
} from '../../plan/index.js';
import type { InspectionTarget } from '../../pools/index.js';
import { parseRecord, selectedIn } from '../../record/index.js';
import { fileNames } from '../file-names.js';
import { proveRows } from '../proofs.js';
import type { HandDown, HandedDownRow, WrittenHandDown } from './model.js';

/** A list is one text, and every row carries its proof: this many make some 150 MB. */
const mostRows = 50_000;

/** What an office has of a draw of targets when it hands them down. */
export interface HandDownInput {
  /** The exact bytes that were sealed and recorded. */
  readonly planText: string;
  readonly recordText: string;
  /** The frame of the targets as sealed, in id order. */
  readonly targets: readonly TargetEntry[];
  readonly saltKey: string;
  /** Register records, at least of everyone selected. */
  readonly targetRecords: readonly InspectionTarget[];
  /** Whose targets are handed down, as the register spells the districts; everyone selected unless told. */
  readonly districts?: readonly string[] | undefined;
}

/**
 * 下发: the list of the selected targets of some districts, each with its proof, for the office that draws who inspects
 * them. Which target is whose follows from the register record, and so was sealed before anything was drawn.
 *
 * @returns the list, or `disclosure.hand-down-with-teams` for a draw that has drawn the inspectors itself,
 *   `disclosure.another-plan`, `disclosure.district-unknown` for each district that has no selected target,
 *   `disclosure.hand-down-empty`, `disclosure.hand-down-too-large`, `disclosure.target-missing`,
 *   `disclosure.target-differs`, `disclosure.frame-differs`
 * @basis 山东 2019: 省级抽取检查对象, 市级抽取检查人员并匹配; docs/spec/draw-v1.md §9
 * @example
 * ```ts
 * import { sealRecord } from 'double-random/record';
 * import { sampleDraw, sampleOffice } from 'double-random/sdk';
 * const draw = sampleDraw();
 * const written = composeHandDown({ ...draw, recordText: sealRecord(draw).recordText, targetRecords: sampleOffice().targets });
 * assert.ok(!written.ok && written.issues[0]?.code === 'disclosure.hand-down-with-teams');
 * ```
 */
export function composeHandDown(input: HandDownInput): Result<WrittenHandDown> {
  const plan = parsePlan(input.planText);
  const record = parseRecord(input.recordText);
  if (!plan.ok) return plan;
  if (!record.ok) return record;
  if (plan.value.draws !== 'targets')
    return fail([issueOf('disclosure.hand-down-with-teams', { args: { draw: plan.value.drawId } })]);
  if (digestOf(input.planText) !== record.value.commitment)
    return fail([issueOf('disclosure.another-plan', { path: [fileNames.record] })]);

  const selected = new Set(selectedIn(record.value));
  const recordsById = new Map(input.targetRecords.map((target) => [target.id, target]));
  const entries = input.targets.filter(isEligible).filter(({ id }) => selected.has(id));
  const chosen = chooseRows(entries, { recordsById, districts: input.districts });
  if (!chosen.ok) return chosen;
  const proved = proveChosen(chosen.value, { input, recordsById });
  const framed = proved.root === plan.value.targets.root && entries.length === selected.size;
  const issues = framed
    ? proved.issues
    : [...proved.issues, issueOf('disclosure.frame-differs', { path: [fileNames['target-frame']] })];
  if (issues.length > 0) return fail(issues);
  const batchesById = new Map(
    record.value.visitBatches?.batches.flatMap((ids, at) => ids.map((id) => [id, at + 1] as const)),
  );
  const handDown: HandDown = {
    format: 'double-random/hand-down@1',
    plan: plan.value,
    record: digestOf(input.recordText),
    ...(input.districts && { districts: distinctSorted(input.districts) }),
    targets: proved.rows.map((row) => {
      const visitBatch = batchesById.get(row.entry.id);
      return visitBatch === undefined ? row : { ...row, visitBatch };
    }),
  };
  const text = canonicalJson(handDown);
  return succeed({ handDown, text, list: digestOf(text), selected: selected.size });
}

type Records = ReadonlyMap<Identifier, InspectionTarget>;

/** A district that nobody selected is of is most likely misspelt, and its targets would go nowhere. */
function chooseRows(
  entries: readonly EligibleTarget[],
  { recordsById, districts }: { recordsById: Records; districts: readonly string[] | undefined },
): Result<readonly EligibleTarget[]> {
  const districtOf = ({ id }: EligibleTarget) => recordsById.get(id)?.district;
  const known = new Set(entries.map(districtOf));
  const unknown = (districts ?? []).filter((district) => !known.has(district));
  if (unknown.length > 0)
    return fail(unknown.map((district) => issueOf('disclosure.district-unknown', { args: { district } })));
  const chosen = entries.filter((entry) => districts?.includes(districtOf(entry) ?? '') ?? true);
  if (chosen.length === 0) return fail([issueOf('disclosure.hand-down-empty')]);
  if (chosen.length <= mostRows) return succeed(chosen);
  const args = { targets: chosen.length, most: mostRows };
  return fail([issueOf('disclosure.hand-down-too-large', { args })]);
}

function proveChosen(
  chosen: readonly EligibleTarget[],
  { input, recordsById }: { readonly input: HandDownInput; readonly recordsById: Records },
) {
  const { proofs, root } = proveRows('targets', {
    entries: input.targets,
    saltKey: input.saltKey,
    shown: new Set(chosen.map(({ id }) => id)),
  });
  const proofsById = new Map(proofs.map((proof) => [proof.id, proof]));
  const rows: HandedDownRow[] = [];
  const issues: Issue[] = [];
  for (const entry of chosen) {
    const record = recordsById.get(entry.id);
    const proof = proofsById.get(entry.id);
    const at = { path: [fileNames['target-records']], args: { id: entry.id } };
    if (record === undefined) issues.push(issueOf('disclosure.target-missing', at));
    else if (recordDigest(record) !== entry.record) issues.push(issueOf('disclosure.target-differs', at));
    else if (proof !== undefined) rows.push({ entry, record, proof });
  }
  return { rows, issues, root };
}
