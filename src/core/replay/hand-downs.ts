import { fileNames } from '../disclosure/index.js';
import { isShown, type JournalLine, readExcerpt } from '../journal/index.js';
import {
  type Digest,
  digestOf,
  fail,
  type Identifier,
  type Issue,
  issueOf,
  ndjsonLines,
  placeIssues,
  type Result,
  succeed,
} from '../kernel/index.js';
import { eventOf, parsePlan, type SealedPlan } from '../plan/index.js';
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
 * 上下级核对: holds the draws of the inspectors to the draw of the targets. They are tied by the digest of its record and by
 * that of a list which its journal says was handed down; each target drawn has to be in one of them and in no other, with a
 * team. Whether each draw is right by itself is for its own replay.
 *
 * @returns the report, with issues `replay.hand-down-untied`, `replay.hand-down-idle`, `replay.handed-down-stranger`,
 *   `replay.handed-down-nowhere`, `replay.handed-down-twice`, `replay.handed-down-unstaffed`; or what keeps a folder from
 *   being read, `replay.file-missing` among it
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
  const reads = [above, ...below];
  if (!above.ok || reads.some((read) => !read.ok))
    return fail(reads.flatMap((read) => (read.ok ? [] : read.issues)));
  const { plan, record, name } = above.value;
  const selected = new Set(selectedIn(record));
  const visitedBy = new Map<Identifier, Identifier>();
  const issues: Issue[] = [];
  const parts: HandDownPart[] = [];
  if (plan.draws !== 'targets')
    issues.push(issueOf('replay.hand-down-idle', { path: [name], args: { draw: plan.drawId } }));
  for (const read of below) {
    if (!read.ok) continue;
    const untied = findUntied(read.value, above.value);
    if (untied !== undefined) issues.push(untied);
    else issues.push(...checkTargets(read.value, { selected, visitedBy }));
    if (untied === undefined) parts.push(partOf(read.value));
  }
  for (const id of selected)
    if (!visitedBy.has(id))
      issues.push(issueOf('replay.handed-down-nowhere', { path: [name, id], args: { id } }));
  return succeed({ drawId: plan.drawId, selected: selected.size, parts, issues });
}

/** The first thing in which a lower draw is not one of this upper draw. */
function findUntied({ name, plan }: ReadDraw, above: ReadDraw): Issue | undefined {
  const { handedDown, authority, drawId } = plan;
  const facts = {
    record: handedDown?.record === above.digest,
    drawId: handedDown?.drawId === above.plan.drawId && handedDown.authority === above.plan.authority,
    list: handedDown !== undefined && above.lists.has(handedDown.list),
    mode: plan.mode === above.plan.mode,
    items: plan.items.every(({ id }) => above.plan.items.some((item) => item.id === id)),
    asOf: plan.asOf >= above.plan.asOf,
    sources: !plan.entropy.sources.some((source) =>
      above.plan.entropy.sources.some((other) => eventOf(other) === eventOf(source)),
    ),
  };
  const wrong = Object.entries(facts).find(([, holds]) => !holds)?.[0];
  if (wrong === undefined) return undefined;
  return issueOf('replay.hand-down-untied', { path: [name], args: { authority, draw: drawId, fact: wrong } });
}

/** Each target of a lower draw was selected above, is in no other, and has a team. */
function checkTargets(
  { name, plan: { authority, drawId: draw }, record }: ReadDraw,
  {
    selected,
    visitedBy,
  }: { readonly selected: ReadonlySet<Identifier>; readonly visitedBy: Map<Identifier, Identifier> },
): Issue[] {
  const staffed = new Set(record.teams.map(({ target }) => target));
  return selectedIn(record).flatMap((id): Issue[] => {
    const path = [name, id];
    const first = visitedBy.get(id);
    if (!selected.has(id))
      return [issueOf('replay.handed-down-stranger', { path, args: { authority, draw, id } })];
    if (first !== undefined)
      return [issueOf('replay.handed-down-twice', { path, args: { id, first, second: draw } })];
    visitedBy.set(id, draw);
    return staffed.has(id)
      ? []
      : [issueOf('replay.handed-down-unstaffed', { path, args: { authority, draw, id } })];
  });
}

function partOf({ plan: { authority, drawId }, record }: ReadDraw): HandDownPart {
  return { authority, drawId, targets: selectedIn(record).length, teams: record.teams.length };
}

interface ReadDraw {
  readonly name: string;
  readonly plan: SealedPlan;
  readonly record: DrawRecord;
  readonly digest: Digest;
  /** Digests of the lists that the journal says were handed down. */
  readonly lists: ReadonlySet<unknown>;
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
  const journal = readExcerptOf(files);
  if (!journal.ok) return fail(placeIssues(journal.issues, [name, fileNames.journal]));
  if (digestOf(planBytes) !== record.value.commitment) {
    const args = { expected: record.value.commitment, found: digestOf(planBytes) };
    return fail([issueOf('replay.commitment-differs', { path: [name, fileNames.plan], args })]);
  }
  const lists = new Set(
    journal.value
      .filter(isShown)
      .filter(({ kind, body }) => kind === 'targets-handed-down' && body['draw'] === plan.value.drawId)
      .map(({ body }) => body['list']),
  );
  return succeed({
    ...{ name, lists, digest: digestOf(recordBytes) },
    ...{ plan: plan.value, record: record.value },
  });
}

function readExcerptOf(files: NamedBundle['files']): Result<readonly JournalLine[]> {
  const bytes = files.get(fileNames.journal);
  const lines = bytes === undefined ? succeed([]) : ndjsonLines(bytes);
  return lines.ok ? readExcerpt(lines.value) : lines;
}
