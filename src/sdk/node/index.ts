/** 业务办公·本机 The office on a machine with Node: folders, clock, dice and files. */
export { type Ed25519Signer, ed25519Signer, ed25519Verifier } from './ed25519.js';
export {
  type ExportFormat,
  type ExportOptions,
  exportRegister,
  type RegisterExport,
  type WrittenEligibility,
  writeEligibility,
  writeRefused,
} from './exporters/index.js';
export { whileReading } from './file-source.js';
export { type FolderOfficeOptions, openFolderOffice } from './folder-office.js';
export { createOfficeFolder, type FolderStoreOptions, folderStore } from './folder-store.js';
export {
  type FileEncoding,
  fileInPieces,
  type ImportReceipt,
  importLines,
  importRegister,
  importTable,
  parseMapping,
  type ReadTable,
  readTableFile,
  readTableForms,
} from './importers/index.js';
export { type WrittenFile, writeOutput } from './output-file.js';
export { openPublication, readFileBytes, readPublication, writePublication } from './publication-folder.js';
export { readVerifiable, type Verifiable } from './read-verifiable.js';
export { systemClock, systemEntropy } from './system.js';
export { systemHasher } from './system-hasher.js';
export { composeVerifyPage, readCarried, type VerifyPageOptions } from './verify-page.js';
