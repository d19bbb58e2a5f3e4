import { fileNames } from '../disclosure/index.js';
import {
  type Digest,
  digestOf,
  fail,
  type Identifier,
  type Issue,
  issueOf,
  placeIssues,
  type Result,
  succeed,
} from '../kernel/index.js';
import { parsePlan, type SealedPlan } from '../plan/index.js';
import { type DrawRecord, parseRecord, selectedIn } from '../record/index.js';

/** A published folder, and what it is called where something in it is wrong. */
export interface NamedBundle {
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** One office that drew inspectors for targets that were handed down. */
export interface HandDownPart {
  readonly authority: string;
  readonly drawId: Identifier;
  readonly targets: number;
  readonly teams: number;
}

/** What the folders of both levels say of each other. */
export interface HandDownReport {
  readonly drawId: Identifier;
  readonly selected: number;
  readonly parts: readonly HandDownPart[];
  /** Empty where every target that was drawn was handed down once and inspectors were drawn for it. */
  readonly issues: readonly Issue[];
}

/**
 * 上下级核对: holds the draws of the inspectors to the draw of the targets. They are tied by the digest of its record; each
 * target drawn has to be in one of them and in no other. Whether each draw is right by itself is for its own replay.
 *
 * @returns the report, with issues `replay.hand-down-untied`, `replay.handed-down-stranger`, `replay.handed-down-nowhere`,
 *   `replay.handed-down-twice`; or what keeps a folder from being read, `replay.file-missing` among it
 * @basis docs/spec/draw-v1.md §9
 * @example
 * ```ts
 * const nothing = { name: 'upper', files: new Map<string, Uint8Array>() };
 * const report = checkHandDowns(nothing, []);
 * assert.ok(!report.ok && report.issues[0]?.code === 'replay.file-missing');
 * ```
 */
export function checkHandDowns(upper: NamedBundle, lower: readonly NamedBundle[]): Result<HandDownReport> {
  const above = readDraw(upper);
  const below = lower.map(readDraw);
  if (!above.ok) return fail([above, ...below].flatMap((read) => (read.ok ? [] : read.issues)));
  const unread = below.flatMap((read) => (read.ok ? [] : read.issues));
  if (unread.length > 0) return fail(unread);
  const { plan, record, digest } = above.value;
  const selected = new Set(selectedIn(record));
  const visitedBy = new Map<Identifier, Identifier>();
  const issues: Issue[] = [];
  const parts: HandDownPart[] = [];
  for (const read of below) {
    if (!read.ok) continue;
    const { plan: part, record: drawn, name } = read.value;
    const { authority, drawId } = part;
    if (part.handedDown?.record !== digest) {
      issues.push(issueOf('replay.hand-down-untied', { path: [name], args: { authority, draw: drawId } }));
      continue;
    }
    const ids = selectedIn(drawn);
    for (const id of ids) {
      const first = visitedBy.get(id);
      if (!selected.has(id))
        issues.push(
          issueOf('replay.handed-down-stranger', { path: [name, id], args: { authority, draw: drawId, id } }),
        );
      else if (first !== undefined)
        issues.push(
          issueOf('replay.handed-down-twice', { path: [name, id], args: { id, first, second: drawId } }),
        );
      else visitedBy.set(id, drawId);
    }
    parts.push({ authority, drawId, targets: ids.length, teams: drawn.teams.length });
  }
  for (const id of selected)
    if (!visitedBy.has(id))
      issues.push(issueOf('replay.handed-down-nowhere', { path: [upper.name, id], args: { id } }));
  return succeed({ drawId: plan.drawId, selected: selected.size, parts, issues });
}

interface ReadDraw {
  readonly name: string;
  readonly plan: SealedPlan;
  readonly record: DrawRecord;
  readonly digest: Digest;
}

function readDraw({ name, files }: NamedBundle): Result<ReadDraw> {
  const [planBytes, recordBytes] = [files.get(fileNames.plan), files.get(fileNames.record)];
  if (planBytes === undefined || recordBytes === undefined) {
    const file = planBytes === undefined ? fileNames.plan : fileNames.record;
    return fail([issueOf('replay.file-missing', { path: [name, file], args: { file } })]);
  }
  const plan = parsePlan(planBytes);
  const record = parseRecord(recordBytes);
  if (!plan.ok) return fail(placeIssues(plan.issues, [name, fileNames.plan]));
  if (!record.ok) return fail(placeIssues(record.issues, [name, fileNames.record]));
  if (digestOf(planBytes) !== record.value.commitment) {
    const args = { expected: record.value.commitment, found: digestOf(planBytes) };
    return fail([issueOf('replay.commitment-differs', { path: [name, fileNames.plan], args })]);
  }
  return succeed({ name, plan: plan.value, record: record.value, digest: digestOf(recordBytes) });
}
