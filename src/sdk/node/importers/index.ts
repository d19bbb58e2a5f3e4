/** Importers: bytes of a CSV file or a workbook become a register's records, with a receipt that accounts for every row. */
export type { FileEncoding } from './decode.js';
export type { Delimiter } from './delimiter.js';
export { fileInPieces, importLines } from './import-lines.js';
export { importRegister } from './import-register.js';
export { type Container, type FileTable, importTable } from './import-table.js';
export type { IssueKind, IssuePlace } from './issue-kinds.js';
export { type HeaderMapping, parseMapping } from './mapping-schema.js';
export { readTableForms } from './published-table/read-forms.js';
export { type ReadTable, readTableFile } from './published-table/read-table-file.js';
export { type RefusedContent, readRefused } from './read-refused.js';
export type { ImportReceipt, RegisterImport } from './receipt.js';
