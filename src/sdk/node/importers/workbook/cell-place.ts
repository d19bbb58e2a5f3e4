/** A cell by its row, counted from 1, and its column, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells that are shown as one. */
export interface MergedCells {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

export const mostRows = 1_048_576;
export const mostColumns = 16_384;

/** Reads an address such as `AB12`. */
export function placeOf(address: string): CellPlace | undefined {
  const found = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!found) return undefined;
  const [, letters = '', digits = ''] = found;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 0x40, 0) - 1;
  const row = Number(digits);
  return row <= mostRows && column < mostColumns ? { row, column } : undefined;
}

/** Reads a range such as `A2:A5`. */
export function rangeOf(text: string): MergedCells | undefined {
  const [first = '', last = first, ...more] = text.split(':');
  const from = placeOf(first);
  const to = placeOf(last);
  if (!from || !to || more.length > 0 || to.row < from.row || to.column < from.column) return undefined;
  return { from, to };
}
