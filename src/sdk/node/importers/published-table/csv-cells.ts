import { fail, type Result, succeed } from '../../../../core/kernel/index.js';
import { guardCell, unguardCell } from '../../../../core/tables/index.js';
import { parseCsv } from '../csv.js';
import { type Delimiter, findDelimiter } from '../delimiter.js';

/** A first cell in quotes, and what comes behind it. */
const quotedStart = /^"(?:[^"]|"")*"([,;\t]?)/;

/**
 * The cells of a published CSV without their guards, header first. A title has no guard, and neither has any cell of a
 * CSV that somebody saved from the workbook. Quotes must be strict: a row that cannot be understood is no row of this
 * table.
 */
export function readCsvCells(text: string, file: string): Result<readonly (readonly string[])[]> {
  const delimiter = delimiterOf(text);
  if (!delimiter.ok) return delimiter;
  const csv = parseCsv(text, { file, delimiter: delimiter.value });
  if (!csv.ok) return csv;
  if (csv.value.issues.length > 0) return fail(csv.value.issues);
  const [header, ...rows] = csv.value.rows.map(({ cells }) => cells);
  if (header === undefined) return succeed([]);
  const isGuarded = rows.every((cells) => cells.every(couldBeGuarded));
  return succeed([header, ...(isGuarded ? rows.map((cells) => cells.map(unguardCell)) : rows)]);
}

/** One cell that a guard would never have left so tells that none has any. */
function couldBeGuarded(cell: string): boolean {
  return guardCell(cell, 'number') === cell || guardCell(unguardCell(cell), 'code') === cell;
}

/** Published CSV is quoted throughout; what saved it again may use quotes only where they are needed. */
function delimiterOf(text: string): Result<Delimiter> {
  const found = quotedStart.exec(text);
  // SAFETY: the expression takes no other sign than these.
  return found ? succeed((found[1] || ',') as Delimiter) : findDelimiter(text);
}
