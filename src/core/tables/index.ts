/** 公开表 Tables: one table in every form it is published in, and one digest for all of them. */
export { type TableIssueCode, tableIssueCodes } from './codes.js';
export { findDifferingRow, writeCsv } from './csv.js';
export { tableDigest } from './digest.js';
export { type ColumnPlan, layOutTable, notApplicable } from './lay-out.js';
export type { ColumnKind, PublishedTable, TableColumn, TableFact } from './model.js';
export { parseTableJson, unevenRows } from './schema.js';
export { type ShownTable, showTable } from './show-table.js';
export { guardCell, unguardCell } from './text-safe.js';
export { mostSheetRows, sheetEnd, sheetRow, sheetStart, workbookParts } from './workbook/sheet-xml.js';
export { type WorkbookSheet, writeWorkbook } from './workbook/write-workbook.js';
export { type TableDocument, tableFormat, writeTableJson } from './write-json.js';
