import { fail, issueOf, type Result, succeed } from '../../../core/kernel/index.js';

/** What separates the cells of a line. */
export type Delimiter = ',' | '\t' | ';';

const candidates: readonly Delimiter[] = [',', '\t', ';'];

/** A title and a line for the unit may stand above the header, as many lines as a register looks for it. */
const titleLines = 10;

/**
 * Finds what separates cells, quoted parts left out: from the first line that has any, titles above it may have none.
 * The one that occurs most decides; a tie does not.
 */
export function findDelimiter(text: string): Result<Delimiter> {
  const filled = text.split(/[\r\n]+/, 200).filter((line) => line.trim() !== '');
  const lines = filled.slice(0, titleLines).map((line) => line.replace(/"(?:[^"]|"")*"/g, ''));
  const unquoted = lines.find((line) => candidates.some((delimiter) => line.includes(delimiter))) ?? '';
  const counts = candidates.map((delimiter) => ({ delimiter, count: unquoted.split(delimiter).length - 1 }));
  const most = Math.max(...counts.map(({ count }) => count));
  const [found, rival] = counts.filter(({ count }) => count === most);
  if (!found || most === 0) return succeed(',');
  return rival
    ? fail([issueOf('registers.file-delimiter-ambiguous', { args: { count: most } })])
    : succeed(found.delimiter);
}
