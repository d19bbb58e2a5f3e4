import {
  fail,
  type Issue,
  issueOf,
  type Result,
  succeed,
  type TextTable,
} from '../../../core/kernel/index.js';
import type { Workbook } from './workbook/index.js';

/** Which sheet of a workbook is meant. */
export interface SheetChoice {
  /** The sheet's name, where the caller knows it. */
  readonly sheet?: string;
  /** Tells whether a table has the columns that are needed. */
  readonly fits?: (table: TextTable) => boolean;
}

/**
 * Chooses the sheet to read: the one that is named, or the only one that holds something, or the first one with the
 * right columns, or else the first. Sheets that are left are told.
 */
export function chooseSheet(
  { sheets, issues }: Workbook,
  file: string,
  { sheet, fits }: SheetChoice,
): Result<{ readonly table: TextTable; readonly issues: readonly Issue[] }> {
  const names = sheets.map(({ table }) => table.sheet ?? '');
  const chosen =
    sheet === undefined
      ? (sheets.find(({ table }) => fits?.(table) ?? true) ?? sheets[0])
      : sheets.find(({ table }) => table.sheet === sheet);
  if (!chosen) {
    if (sheet === undefined) return succeed({ table: { file, header: [], rows: [] }, issues });
    return fail([
      issueOf('registers.sheet-missing', { path: [file], args: { sheet, found: names.join('、') } }),
    ]);
  }
  const used = chosen.table.sheet ?? '';
  const left = names.filter((name) => name !== used);
  const args = { used, left: left.join('、') };
  const told =
    left.length === 0 ? [] : [issueOf('registers.sheets-left', { severity: 'info', path: [file], args })];
  return succeed({ table: chosen.table, issues: [...issues, ...told, ...chosen.issues] });
}
