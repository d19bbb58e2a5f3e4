/** 地基 The kernel: bytes, order, dates, ratios and outcomes. It knows no word of the regulation. */
export { beijingDay, beijingTime } from './beijing-time.js';
export type { Brand, CivilDate, Digest, Identifier, Instant } from './brand.js';
export { type ByteSource, linePieces, linesIn, pieceOf, wholeOf } from './byte-source.js';
export type { ByteSpan } from './byte-span.js';
export { type CanonicalValue, canonicalJson, parseCanonicalJson, parseJson } from './canonical.js';
export {
  addCivilDays,
  addCivilMonths,
  civilDate,
  instant,
  isCivilDate,
  isInstant,
  weekdayOf,
} from './civil-date.js';
export { type KernelIssueCode, kernelIssueCodes } from './codes.js';
export { deepFreeze } from './freeze.js';
export { type Hasher, kernelHasher } from './hasher.js';
export { identifier, isIdentifier, labelIdentifier } from './identifier.js';
export { type Issue, type IssueDetail, issueOf, type PathStep, placeIssues, type Severity } from './issue.js';
export { joinBytes } from './join-bytes.js';
export { type ByteMeasures, type MeasuredBytes, measured } from './measured-bytes.js';
export {
  buildMerkleLevels,
  type InclusionProof,
  leafHash,
  merkleRoot,
  proveInclusion,
  rootOfLevels,
  verifyInclusion,
} from './merkle.js';
export { accumulateMerkle, type MerkleAccumulator } from './merkle-accumulator.js';
export { accumulateWords, type MerkleWords } from './merkle-words.js';
export { ndjsonLines, ndjsonText, parseNdjson } from './ndjson.js';
export { compareBy, compareText, distinctSorted, sortedBy } from './order.js';
export { otherFormat } from './other-format.js';
export { formatRatio, parseRatio, type Ratio, type Rounding, ratioOf, shareOf } from './ratio.js';
export { fail, type Result, succeed } from './result.js';
export {
  bytesToHex,
  digestOf,
  hexToBytes,
  hmacUnder,
  isDigest,
  isWellFormed,
  sha256,
  utf8,
  utf8ToText,
} from './sha256.js';
export { digestAfterPrefix, type PrefixDigest, wordsToHex } from './sha256-prefix.js';
export {
  digestAfterBytes,
  type GrowingDigest,
  growDigest,
  growDigestAfter,
  hmacOfSpans,
  type SpanDigest,
} from './sha256-spans.js';
export { shortens } from './short-name.js';
export { sm3Of } from './sm3.js';
export { software } from './software.js';
export { parseStrictJson } from './strict-json.js';
export type { CellMark, RefusedRow, TableReading, TextRow, TextTable } from './table.js';
