import { manifestName, sumsName } from 'double-random/disclosure';
import { canonicalJson, utf8ToText } from 'double-random/kernel';
import type { CheckId, ReplayReport } from 'double-random/replay';
import type { Files } from '../fixtures/bundle.js';
import { parseObject } from './parse-object.js';

/** Files that nothing but this check holds to the others. Where it cannot run, they are said to be unchecked. */
const heldBy: Readonly<Record<string, CheckId>> = {
  '抽查名单.csv': 'tables',
  '检查人员选派.csv': 'tables',
  '公示.html': 'tables',
  'targets.ndjson': 'targets',
  'inspectors.ndjson': 'inspectors',
};
/** They only list the others; that they agree is what the check of the files is for. */
const listings: readonly string[] = [manifestName, sumsName];
/** A row is proven or is not; what else a proof says is nothing by itself. */
const evidence: readonly string[] = ['proofs.ndjson'];
/** A forger who has the writer of the tables and the page makes them agree: another check has to notice these files. */
const rewritten: readonly string[] = [
  'plan.json',
  'record.json',
  'rules.json',
  'items.ndjson',
  'journal.ndjson',
];

/**
 * The files in which a mutated bundle tells something else than the genuine one although its report is as good. There
 * are to be none.
 */
export function unnoticed(
  genuine: { readonly files: Files; readonly report: ReplayReport },
  mutated: { readonly files: Files; readonly report: ReplayReport },
): string[] {
  const isAsGood = (before: (id: CheckId) => boolean) =>
    outcomesOf(genuine.report, before) === outcomesOf(mutated.report, before);
  const everywhere = isAsGood(() => true);
  const butInTables = everywhere || isAsGood((id) => id !== 'tables');
  const ran = new Set(genuine.report.checks.filter(({ outcome }) => outcome === 'pass').map(({ id }) => id));
  const draw = String(
    parseObject(utf8ToText(genuine.files.get('plan.json') ?? new Uint8Array()) ?? '')?.['drawId'],
  );
  const meaningOf = (path: string, files: Files) => meaning(files.get(path), { path, ran, draw });
  const unchecked = (path: string) => {
    const check = heldBy[path];
    return check !== undefined && !ran.has(check) && (check === 'tables' || !mutated.files.has(path));
  };
  return [...genuine.files.keys()].filter(
    (path) =>
      (rewritten.includes(path) ? butInTables : everywhere) &&
      !listings.includes(path) &&
      !unchecked(path) &&
      meaningOf(path, genuine.files) !== meaningOf(path, mutated.files),
  );
}

function outcomesOf({ checks }: ReplayReport, counts: (id: CheckId) => boolean): string {
  return checks.flatMap(({ id, outcome }) => (counts(id) ? [`${id} ${outcome}`] : [])).join();
}

/** What a file says that decides anything and that a check which ran has to hold. */
function meaning(
  bytes: Uint8Array | undefined,
  { path, ran, draw }: { readonly path: string; readonly ran: ReadonlySet<CheckId>; readonly draw: string },
): string {
  const text = bytes === undefined ? '' : (utf8ToText(bytes) ?? bytes.join());
  if (evidence.includes(path)) return '';
  if (path === 'journal.ndjson') return toldBy(text, draw);
  return path === 'record.json' && bytes !== undefined ? decidedBy(text, ran) : text;
}

/**
 * Nothing outside the record says by which program it was written; where rows are withheld, not
 * all that was drawn can be drawn again, and the check says so.
 */
function decidedBy(recordText: string, ran: ReadonlySet<CheckId>): string {
  const { software: _, ...record } = JSON.parse(recordText) as Record<string, unknown>;
  if (!ran.has('teams')) delete record['teams'];
  if (!ran.has('selection')) delete record['strata'];
  return canonicalJson(record);
}

/**
 * What the lines tell of a draw, in no order; the digest of the record changes with the record. Of the seal of another
 * draw only that is held by which it is another one.
 */
function toldBy(journalText: string, draw: string): string {
  const facts = journalText.split('\n').flatMap((line) => {
    const { kind, body } = parseObject(line) ?? {};
    const names = told.get(String(kind));
    if (names === undefined) return [];
    const held = Object(body)['draw'] === draw ? names : names.filter((name) => name !== 'commitment');
    return JSON.stringify([kind, ...held.map((name) => Object(body)[name])]);
  });
  return facts.sort((left, right) => (left < right ? -1 : 1)).join('\n');
}

const told: ReadonlyMap<string, readonly string[]> = new Map([
  ['share-committed', ['draw', 'party', 'commitment']],
  ['plan-sealed', ['draw', 'planItem', 'batch', 'handedDown', 'commitment']],
  ['share-revealed', ['draw', 'party', 'share']],
  ['source-observed', ['draw', 'source', 'value']],
  ['draw-recorded', ['draw', 'commitment']],
]);
