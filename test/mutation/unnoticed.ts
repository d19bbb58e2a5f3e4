import { manifestName, sumsName } from 'double-random/disclosure';
import { canonicalJson, utf8ToText } from 'double-random/kernel';
import type { CheckId, ReplayReport } from 'double-random/replay';
import type { Files } from '../fixtures/bundle.js';

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
/**
 * They say nothing by themselves: a row is proven or is not, and a forger who writes the chain of the journal anew
 * changes all the digests in it.
 */
const evidence: readonly string[] = ['proofs.ndjson', 'journal.ndjson'];

/**
 * The files in which a mutated bundle tells something else than the genuine one although its report is as good. There
 * are to be none.
 */
export function unnoticed(
  genuine: { readonly files: Files; readonly report: ReplayReport },
  mutated: { readonly files: Files; readonly report: ReplayReport },
): string[] {
  const outcomes = ({ checks }: ReplayReport) => checks.map(({ id, outcome }) => `${id} ${outcome}`).join();
  if (outcomes(genuine.report) !== outcomes(mutated.report)) return [];
  const ran = new Set(genuine.report.checks.filter(({ outcome }) => outcome === 'pass').map(({ id }) => id));
  const meaningOf = (path: string, files: Files) => meaning(files.get(path), { path, ran });
  const differing = [...genuine.files.keys()].filter(
    (path) => meaningOf(path, genuine.files) !== meaningOf(path, mutated.files),
  );
  const unchecked = (path: string) => {
    const check = heldBy[path];
    return check !== undefined && !ran.has(check) && (check === 'tables' || !mutated.files.has(path));
  };
  return differing.filter((path) => !listings.includes(path) && !unchecked(path));
}

/** What a file says that decides anything and that a check which ran has to hold. */
function meaning(
  bytes: Uint8Array | undefined,
  { path, ran }: { readonly path: string; readonly ran: ReadonlySet<CheckId> },
): string {
  const text = bytes === undefined ? '' : (utf8ToText(bytes) ?? bytes.join());
  if (evidence.includes(path)) return '';
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
