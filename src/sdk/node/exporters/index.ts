/** Exporters: a register becomes a file again, in a layout that it can be imported from. */
export { type WrittenEligibility, writeEligibility } from './eligibility-file.js';
export {
  type ExportFormat,
  type ExportOptions,
  exportRegister,
  type RegisterExport,
} from './export-register.js';
export { writeRefused } from './refused-rows.js';
