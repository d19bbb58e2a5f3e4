import type { CellMark } from '../../../../core/kernel/index.js';
import { dayOfSerial } from './date-formats.js';
import { plainText } from './shared-strings.js';

/** What cells refer to: texts, styles and the first day of the calendar. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
}

/** A cell as the sheet stores it. */
export interface RawCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  text: string;
  formula: boolean;
  /** The element whose text is being read. */
  taking: '' | 'v' | 't';
}

/** A cell as text, and what it is beside that. */
export interface CellReading {
  readonly text: string;
  readonly mark?: CellMark;
}

/**
 * What a cell shows, as text: a number in its shortest decimal form, a date as `YYYY-MM-DD`, `TRUE` and `FALSE`. What
 * a formula showed when the file was saved is taken, and marked as such.
 */
export function readCell(cell: RawCell, context: CellContext): CellReading | undefined {
  const read = readValue(cell, context);
  if (!read || !cell.formula || read.mark === 'error') return read;
  return { text: read.text, mark: 'formula' };
}

function readValue(cell: RawCell, context: CellContext): CellReading | undefined {
  const { type, value } = cell;
  if (type === 'inlineStr') return { text: plainText(cell.text) };
  if (type === 'str') return { text: plainText(value) };
  if (value === '') return { text: '' };
  switch (type) {
    case 's': {
      const text = /^\d+$/.test(value) ? context.strings[Number(value)] : undefined;
      return text === undefined ? undefined : { text };
    }
    case 'b':
      return { text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE', mark: 'boolean' };
    case 'e':
      return { text: value, mark: 'error' };
    case 'd':
      return { text: value.replace(/T.*$/, ''), mark: 'date' };
    case 'n':
      return readNumber(cell, context);
    default:
      return undefined;
  }
}

function readNumber(
  { value, style }: RawCell,
  { dateStyles, from1904 }: CellContext,
): CellReading | undefined {
  const number = Number(value);
  if (!Number.isFinite(number)) return undefined;
  const day = dateStyles[style] === true ? dayOfSerial(number, from1904) : undefined;
  return day === undefined ? { text: String(number), mark: 'number' } : { text: day, mark: 'date' };
}
