/** 一公开 Disclosure: the bundle of a draw for everyone, and for those who audit it. */
export { type CatalogueEntry, type CatalogueHeading, showCatalogue } from './catalogue-heading.js';
export { type DisclosureIssueCode, disclosureIssueCodes } from './codes.js';
export { type ComposedBundle, composeBundle } from './compose.js';
export { discloseRecord } from './disclose-record.js';
export { fileKinds, fileKindsOf, fileNames, manifestName, sumsName } from './file-names.js';
export { composeHandDown, type HandDownInput } from './hand-down/compose.js';
export type { HandDown, HandedDownRow, WrittenHandDown } from './hand-down/model.js';
export { type ReadHandDown, readHandDown } from './hand-down/read.js';
export { describeBundle, type ManifestInput, parseSums, writeSm3Sums, writeSums } from './manifest.js';
export type {
  BundleFiles,
  DisclosureInput,
  DisclosureTable,
  Edition,
  FileKind,
  Manifest,
  ManifestFile,
  PageParts,
  RowProof,
  TableParts,
  TableRow,
} from './model.js';
export { nameGroup, nameStratum } from './names.js';
export { composeNotice } from './notice/compose-notice.js';
export type { DrawNotice, NoticeInput, NoticeStratum, PoolCounts, Venue } from './notice/model.js';
export { type AnnouncedDraw, readNotice } from './notice/read-notice.js';
export { parseNotice } from './notice/schema.js';
export { writeNoticePage } from './notice/write-page.js';
export { groupDigits, writeNoticeText } from './notice/write-text.js';
export { formatBeijingTime, formatDay } from './page/chinese-time.js';
export { groupByFour, shortenDigest } from './page/digest.js';
export { writePage } from './page/page.js';
export {
  findPersonalData,
  type PersonalDataFinding,
  type PersonalDataKind,
  personalDataKinds,
} from './personal-data/kinds.js';
export { maskAddress } from './personal-data/mask-address.js';
export {
  defaultMaskPolicy,
  type MaskPolicy,
  maskCertificate,
  maskIdentityNumber,
  maskMobile,
  maskName,
  withheld,
} from './personal-data/masks.js';
export { listTextCells } from './personal-data/published-cells.js';
export { type PublishedCell, scanPersonalData } from './personal-data/scan.js';
export { type FrameProofs, proveRows, verifyRow } from './proofs.js';
export { parseManifest, parseProofs } from './schema.js';
export { listShown, pickShownFields, type ShownRows } from './shown.js';
export { type DrawnTarget, listDrawnTargets, mannerOf } from './table/drawn-targets.js';
export { type DisclosureTables, renderTables } from './table/render-tables.js';
export { notStated, teamName } from './table/table.js';
export { columnTitles, ticketLength } from './table/titles.js';
export {
  assuranceWords,
  creditClassWords,
  describeExclusion,
  describeSource,
  formatCount,
  kindWords,
  methodWords,
} from './words.js';
