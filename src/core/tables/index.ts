/** 公开表 Tables: one table in every form it is published in, and one digest for all of them. */
export { findDifferingRow, writeCsv } from './csv.js';
export { tableDigest } from './digest.js';
export { type ColumnPlan, layOutTable, notApplicable } from './lay-out.js';
export type { ColumnKind, PublishedTable, TableColumn } from './model.js';
export { type ShownTable, showTable } from './show-table.js';
export { guardCell, unguardCell } from './text-safe.js';
