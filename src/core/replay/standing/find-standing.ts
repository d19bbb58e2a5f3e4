import { fileNames, nameGroup, nameStratum } from '../../disclosure/index.js';
import { orderStratum } from '../../draw/index.js';
import {
  type Digest,
  type Identifier,
  isIdentifier,
  linePieces,
  parseCanonicalJson,
  utf8,
  utf8ToText,
  wholeOf,
} from '../../kernel/index.js';
import { type EligibleTarget, isEligible, parseTargetFrame, type TargetEntry } from '../../plan/index.js';
import type { BundleFacts, BundleSources, Standing, StratumStanding, TeamPlace } from './model.js';
import { countLines, lineAround, textOf } from './scan-lines.js';
import { type Seek, seekText } from './seek-bytes.js';
import { nameInTable } from './table-name.js';
import { showWorking } from './working.js';

const idOpening = '"id":"';
const seekOpening = seekText(idOpening);
const [lineFeed, quote] = [0x0a, 0x22];

/**
 * Where one business stands in a draw, computed from the bundle: its row, its ticket or its place in the shuffled order,
 * and what the record makes of it. It trusts the list and the record as they are; whether these are sound is for
 * `replayRecord` to say.
 *
 * @param question - the facts of the same files, and an id as the list writes ids
 * @basis docs/spec/draw-v1.md §5
 * @example
 * ```ts
 * import { samplePublication } from 'double-random/sdk';
 * const files = samplePublication('audit');
 * const facts = readBundleFacts(files);
 * assert.ok(facts.ok);
 * const [first] = facts.value.record.strata[0]?.selected ?? [];
 * assert.equal(first && findStanding(files, { facts: facts.value, id: first }).kind, 'drawn');
 * assert.equal(findStanding(files, { facts: facts.value, id: identifier('NOBODY') }).kind, 'absent');
 * ```
 */
export function findStanding(
  files: BundleSources,
  { facts, id }: { readonly facts: BundleFacts; readonly id: Identifier },
): Standing {
  const found = findRow(files, id);
  if (found.entry === undefined)
    return found.rows === facts.plan.targets.universe ? { kind: 'absent', id } : notShown(facts, id);
  const { entry, row } = found;
  if (!isEligible(entry)) return { kind: 'excluded', id, row, reasons: entry.excluded };
  const stratum = stratumOf(facts, entry.stratum);
  const drawn = facts.record.strata.find((one) => one.id === entry.stratum);
  const working = showWorking(facts, { id, stratum: entry.stratum });
  const selected = drawn?.selected.indexOf(id) ?? -1;
  const reserve = drawn?.reserves.indexOf(id) ?? -1;
  const kind = selected >= 0 ? 'drawn' : reserve >= 0 ? 'reserve' : 'not-drawn';
  const rank =
    found.rows === facts.plan.targets.universe
      ? rankOf(files, { facts, entry, key: working.key })
      : undefined;
  const place = selected >= 0 ? selected : reserve;
  const name = nameOf(files, id);
  const team = teamOf(files, { facts, id });
  return {
    ...{ kind, id, row, stratum, working },
    ...(name !== undefined && { name }),
    ...(rank !== undefined && { rank }),
    ...(place >= 0 && { place: place + 1 }),
    ...(team !== undefined && { team }),
    agrees: doesAgree({ kind, rank, stratum, ticket: working.ticket }),
    recused: entry.recused?.length ?? 0,
  };
}

interface FoundRow {
  readonly entry?: TargetEntry;
  /** From 1. */
  readonly row: number;
  readonly rows: number;
}

function findRow(files: BundleSources, id: Identifier): FoundRow {
  const source = files.get(fileNames['target-frame']);
  let found: Omit<FoundRow, 'rows'> = { row: 0 };
  let rows = 0;
  const seekId = seekText(`"id":"${id}"`);
  for (const { bytes } of source === undefined ? [] : linePieces(source)) {
    const at = found.entry === undefined ? seekId(bytes, 0) : -1;
    if (at >= 0) {
      const [entry] = entriesOf(`${textOf(lineAround(bytes, at))}\n`);
      if (entry?.id === id) found = { entry, row: rows + countLines(bytes, at) + 1 };
    }
    rows += countLines(bytes, bytes.length);
  }
  return { ...found, rows };
}

function entriesOf(text: string): readonly TargetEntry[] {
  const entries = parseTargetFrame(utf8(text));
  return entries.ok ? entries.value : [];
}

function stratumOf({ plan, record, rules }: BundleFacts, id: Identifier): StratumStanding {
  const planned = plan.strata.find((stratum) => stratum.id === id);
  const cutoff = record.strata.find((stratum) => stratum.id === id)?.cutoff;
  const name =
    planned === undefined ? id : rules === undefined ? planned.label || id : nameStratum(planned, rules);
  const { size = 0, quota = 0, reserve = 0 } = planned ?? {};
  return { id, name, size, quota, reserve, ...(cutoff !== undefined && { cutoff }) };
}

/** Rows are withheld, but a ticket needs nothing but the code: in each stratum, would it have been drawn? */
function notShown(facts: BundleFacts, id: Identifier): Standing {
  const tickets = facts.plan.strata.flatMap((planned) => {
    const stratum = stratumOf(facts, planned.id);
    const { ticket } = showWorking(facts, { id, stratum: planned.id });
    if (ticket === undefined || stratum.cutoff === undefined) return [];
    return [{ ...stratum, ticket, selected: ticket <= stratum.cutoff }];
  });
  return { kind: 'not-shown', id, tickets };
}

/** The place in the whole random order of the stratum. Rows out of order have none: the replay tells of them. */
function rankOf(
  files: BundleSources,
  { facts, entry, key }: { facts: BundleFacts; entry: EligibleTarget; key: Digest },
): number | undefined {
  const ids = idsOfStratum(files, entry.stratum);
  if (ids === undefined) return undefined;
  const planned = facts.plan.strata.find(({ id }) => id === entry.stratum);
  const selected = Math.min((planned?.quota ?? 0) + (planned?.reserve ?? 0), ids.length);
  // Most who ask were drawn, and the first of an order are soon known.
  for (const take of [selected, ids.length]) {
    const at = orderStratum({ method: facts.plan.method, key, ids, take }).ids.indexOf(entry.id);
    if (at >= 0) return at + 1;
  }
  return undefined;
}

/** The ids of a stratum; nothing where these are no ids in byte order. */
function idsOfStratum(files: BundleSources, stratum: Identifier): readonly Identifier[] | undefined {
  const source = files.get(fileNames['target-frame']);
  const seekRow = seekText(`"stratum":"${stratum}"}`);
  const ids: Identifier[] = [];
  for (const { bytes } of source === undefined ? [] : linePieces(source)) {
    for (const id of idsOfRows(bytes, seekRow)) {
      if (!isIdentifier(id) || (ids.length > 0 && (ids[ids.length - 1] as string) >= id)) return undefined;
      ids.push(id);
    }
  }
  return ids;
}

/** The ids of the rows in which something is found, decoded all at once: a decoder takes longer to be asked. */
function idsOfRows(bytes: Uint8Array, seekRow: Seek): readonly string[] {
  const found = new Uint8Array(bytes.length);
  let end = 0;
  for (let at = seekRow(bytes, 0); at >= 0; at = seekRow(bytes, at + 1)) {
    const { from } = lineAround(bytes, at);
    const start = seekOpening(bytes, from) + idOpening.length;
    for (let place = start; place < at && bytes[place] !== quote; place++)
      found[end++] = bytes[place] as number;
    found[end++] = lineFeed;
  }
  return end === 0 ? [] : (utf8ToText(found.subarray(0, end - 1)) ?? '').split('\n');
}

/** By the order, where it could be computed, and by the ticket, where there is one. */
function doesAgree({
  kind,
  rank,
  stratum: { quota, reserve, cutoff },
  ticket,
}: {
  kind: string;
  rank: number | undefined;
  stratum: StratumStanding;
  ticket: string | undefined;
}): boolean {
  if (rank !== undefined) {
    const computed = rank <= quota ? 'drawn' : rank <= quota + reserve ? 'reserve' : 'not-drawn';
    if (computed !== kind) return false;
  }
  if (ticket === undefined || cutoff === undefined) return true;
  return ticket <= cutoff === (kind === 'drawn');
}

function teamOf(
  files: BundleSources,
  { facts: { record, plan }, id }: { facts: BundleFacts; id: Identifier },
): { readonly number: number; readonly places: readonly TeamPlace[] } | undefined {
  const at = record.teams.findIndex(({ target }) => target === id);
  const team = record.teams[at];
  if (team === undefined) return undefined;
  const roles = new Map(plan.team.map((group) => [group.id, nameGroup(group)]));
  const places = team.groups.flatMap((group) =>
    group.inspectors.map((inspector): TeamPlace => {
      const name = registeredName(files, { file: fileNames['inspector-records'], id: inspector });
      return { role: roles.get(group.id) ?? group.id, inspector, ...(name !== undefined && { name }) };
    }),
  );
  return { number: at + 1, places };
}

function nameOf(files: BundleSources, id: Identifier): string | undefined {
  const registered = registeredName(files, { file: fileNames['target-records'], id });
  if (registered !== undefined) return registered;
  const table = files.get(fileNames['target-table']);
  const text = table === undefined ? undefined : utf8ToText(wholeOf(table));
  return text === undefined ? undefined : nameInTable(text, id);
}

function registeredName(
  files: BundleSources,
  { file, id }: { readonly file: string; readonly id: Identifier },
): string | undefined {
  const source = files.get(file);
  const seekId = seekText(`"id":"${id}"`);
  for (const { bytes } of source === undefined ? [] : linePieces(source)) {
    const at = seekId(bytes, 0);
    if (at < 0) continue;
    const record = parseCanonicalJson(utf8(textOf(lineAround(bytes, at))));
    const { id: found, name } = (record.ok ? record.value : {}) as { id?: unknown; name?: unknown };
    return found === id && typeof name === 'string' ? name : undefined;
  }
  return undefined;
}
