import type { SheetContent } from './read-sheet.js';

/** More cells than this are not filled from merged ones. */
const mostFilled = 4_000_000;

/**
 * Lists write what several rows have in common once, in a cell merged over them. Of cells merged within one column each
 * row that holds something of its own gets the value, marked as merged, the first one included: what stands there may
 * belong to any of them. Cells merged over several columns, as titles are, keep it in the first one only.
 *
 * @returns false if there are more such cells than a list could have
 */
export function spreadMerges({ rows, merged }: SheetContent): boolean {
  const within = merged.filter(({ from, to }) => from.column === to.column && to.row > from.row);
  let filled = 0;
  for (const { from, to } of within) {
    const start = firstFrom(from.row, rows);
    const end = firstFrom(to.row + 1, rows);
    const first = rows[start];
    const value = first?.row === from.row ? first.cells.get(from.column) : undefined;
    if (!first || value === undefined || end - start < 2) continue;
    filled += end - start;
    if (filled > mostFilled) return false;
    const covered = rows.slice(start, end);
    const mark = first.marks.get(from.column);
    const kept = mark === 'formula' || mark === 'error' ? mark : 'merged';
    for (const { cells, marks } of covered) {
      cells.set(from.column, value);
      marks.set(from.column, kept);
    }
  }
  return true;
}

/** Where the rows from a number on begin, found by halving: rows stand in order. */
function firstFrom(row: number, rows: SheetContent['rows']): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
