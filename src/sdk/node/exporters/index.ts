/** Exporters: a register becomes a file again, in a layout that it can be imported from. */
export { csvLine, csvPieces } from './csv-rows.js';
export {
  type ExportFormat,
  type ExportOptions,
  exportRegister,
  type RegisterExport,
} from './export-register.js';
