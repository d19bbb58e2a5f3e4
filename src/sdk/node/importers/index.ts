/** Importers: bytes of a CSV file become a register's records, with a receipt that accounts for every row. */
export type { FileEncoding } from './decode.js';
export type { Delimiter } from './delimiter.js';
export { importRegister } from './import-register.js';
export { type CsvTable, importTable } from './import-table.js';
export type { ImportReceipt, RegisterImport } from './receipt.js';
