import { fail, issueOf, type Result, succeed } from '../../../core/kernel/index.js';

/** What separates the cells of a line. */
export type Delimiter = ',' | '\t' | ';';

const candidates: readonly Delimiter[] = [',', '\t', ';'];

/**
 * Finds what separates cells, from the first line that is not empty, quoted parts left out. The one that occurs most
 * decides; a tie does not.
 */
export function findDelimiter(text: string): Result<Delimiter> {
  const line = text.split(/[\r\n]+/, 200).find((candidate) => candidate.trim() !== '') ?? '';
  const unquoted = line.replace(/"(?:[^"]|"")*"/g, '');
  const counts = candidates.map((delimiter) => ({ delimiter, count: unquoted.split(delimiter).length - 1 }));
  const most = Math.max(...counts.map(({ count }) => count));
  const [found, rival] = counts.filter(({ count }) => count === most);
  if (!found || most === 0) return succeed(',');
  return rival
    ? fail([issueOf('registers.file-delimiter-ambiguous', { args: { count: most } })])
    : succeed(found.delimiter);
}
