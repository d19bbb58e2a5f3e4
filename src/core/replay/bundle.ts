import { type PlannedTask, plannedTaskSchema } from '../annual-plan/index.js';
import {
  fileNames,
  type Manifest,
  manifestName,
  parseManifest,
  parseProofs,
  parseSums,
  type ReadHandDown,
  type RowProof,
  readHandDown,
  sumsName,
} from '../disclosure/index.js';
import { type InspectionEvent, inspectionEventSchema } from '../history/index.js';
import { type InspectionItem, inspectionItemSchema } from '../items/index.js';
import { type JournalLine, readExcerpt } from '../journal/index.js';
import {
  type ByteSource,
  type Digest,
  fail,
  type Issue,
  issueOf,
  type MeasuredBytes,
  measured,
  ndjsonLines,
  parseCanonicalJson,
  type Result,
  succeed,
  utf8ToText,
  wholeOf,
} from '../kernel/index.js';
import {
  type InspectionTask,
  type InspectorEntry,
  parseInspectorFrame,
  parsePlan,
  parseTask,
  type SealedPlan,
} from '../plan/index.js';
import {
  type InspectionTarget,
  type Inspector,
  inspectionTargetSchema,
  inspectorSchema,
} from '../pools/index.js';
import { type DrawRecord, parseRecord } from '../record/index.js';
import { type WorkRules, workRulesSchema } from '../rules/index.js';
import { type EarlierRecords, parseEarlier } from './earlier.js';
import { readSealedTargets } from './frame/read-targets.js';
import { heldFrame, type SealedFrame } from './frame/sealed-frame.js';
import type { SealedTargets } from './frame/sealed-targets.js';
import { onDemand } from './on-demand.js';
import { type Part, readPart } from './part.js';
import { parseDocument, parseRecords, parseSalts, type RegisterRows } from './schema.js';

/** A published folder as a replay sees it: every file read, missing or broken. */
export interface Bundle {
  readonly files: ReadonlyMap<string, MeasuredBytes>;
  readonly manifest: Part<Manifest>;
  readonly sums: Part<ReadonlyMap<string, Digest>>;
  readonly plan: Part<{ readonly plan: SealedPlan; readonly commitment: Digest }>;
  readonly record: Part<{ readonly record: DrawRecord; readonly digest: Digest }>;
  readonly task: Part<{ readonly task: InspectionTask; readonly digest: Digest }>;
  readonly rules: Part<{ readonly rules: WorkRules; readonly digest: Digest }>;
  readonly items: Part<RegisterRows<InspectionItem>>;
  readonly targets: Part<SealedTargets>;
  readonly inspectors: Part<SealedFrame<InspectorEntry>>;
  readonly saltKey: Part<Digest>;
  readonly proofs: Part<readonly RowProof[]>;
  readonly targetRecords: Part<RegisterRows<InspectionTarget>>;
  readonly inspectorRecords: Part<RegisterRows<Inspector>>;
  readonly history: Part<RegisterRows<InspectionEvent>>;
  readonly earlier: Part<EarlierRecords>;
  readonly planned: Part<{ readonly row: PlannedTask; readonly digest: Digest }>;
  readonly handDown: Part<ReadHandDown>;
  readonly journal: Part<readonly JournalLine[]>;
  readonly targetTable: Part<StoredText>;
  readonly inspectorTable: Part<StoredText>;
  readonly page: Part<StoredText>;
}

/** A table or the page: most are what they should be, which their digest tells. */
export interface StoredText {
  readonly digest: Digest;
  /** As text; bytes that are no UTF-8 differ from every text. */
  text(): string;
}

/** How a bundle is read. */
export interface ReadingOptions {
  /**
   * The most bytes that a file may have that has to be held at once; without it there is no limit. A check that needs a
   * larger one is not run, with `replay.too-large`. The frame of the targets is read piece by piece, whatever its size.
   */
  readonly wholeFileLimit?: number;
}

/** A bundle whose files are each read once, when a check first needs them. */
export function readBundle(
  sources: ReadonlyMap<string, ByteSource>,
  { wholeFileLimit = Number.POSITIVE_INFINITY }: ReadingOptions = {},
): Bundle {
  const files = new Map([...sources].map(([path, source]) => [path, measured(source)]));
  const readFile =
    <Value>(name: string, parse: (file: MeasuredBytes) => Result<Value>) =>
    () =>
      readPart(files, name, (file) =>
        file.length > wholeFileLimit
          ? fail([tooLarge(name, { bytes: file.length, limit: wholeFileLimit })])
          : parse(file),
      );
  const read = <Value>(name: string, parse: (bytes: Uint8Array, digest: () => Digest) => Result<Value>) =>
    readFile(name, (file) => parse(wholeOf(file.source), () => file.measures().digest));
  return onDemand<Bundle>({
    files: () => files,
    manifest: read(manifestName, parseManifest),
    sums: read(sumsName, parseSums),
    plan: read(fileNames.plan, (bytes, digest) =>
      mapValue(parsePlan(bytes), (plan) => ({ plan, commitment: digest() })),
    ),
    record: read(fileNames.record, (bytes, digest) =>
      mapValue(parseRecord(bytes), (record) => ({ record, digest: digest() })),
    ),
    // One ratio has several spellings: what was sealed is the bytes, not what they mean.
    task: read(fileNames.task, (bytes, digest) =>
      mapValue(readTask(bytes), (task) => ({ task, digest: digest() })),
    ),
    rules: read(fileNames.rules, (bytes, digest) =>
      mapValue(parseDocument(bytes, workRulesSchema), (rules) => ({ rules, digest: digest() })),
    ),
    items: read(fileNames.items, (bytes) => parseRecords(bytes, inspectionItemSchema)),
    targets: () => readPart(files, fileNames['target-frame'], ({ source }) => readSealedTargets(source)),
    inspectors: read(fileNames['inspector-frame'], (bytes) =>
      mapValue(parseInspectorFrame(bytes), heldFrame),
    ),
    saltKey: read(fileNames.salts, parseSalts),
    proofs: read(fileNames.proofs, parseProofs),
    targetRecords: read(fileNames['target-records'], (bytes) => parseRecords(bytes, inspectionTargetSchema)),
    inspectorRecords: read(fileNames['inspector-records'], (bytes) => parseRecords(bytes, inspectorSchema)),
    history: read(fileNames.history, (bytes) => parseRecords(bytes, inspectionEventSchema)),
    earlier: read(fileNames['earlier-records'], parseEarlier),
    planned: read(fileNames['planned-task'], (bytes, digest) =>
      mapValue(parseDocument(bytes, plannedTaskSchema), (row) => ({ row, digest: digest() })),
    ),
    handDown: read(fileNames['hand-down'], readHandDown),
    journal: read(fileNames.journal, readLines),
    targetTable: readFile(fileNames['target-table'], readText),
    inspectorTable: readFile(fileNames['inspector-table'], readText),
    page: readFile(fileNames.page, readText),
  });
}

function tooLarge(file: string, size: { readonly bytes: number; readonly limit: number }): Issue {
  return issueOf('replay.too-large', { severity: 'warning', args: { file, ...size } });
}

function readTask(bytes: Uint8Array): Result<InspectionTask> {
  const value = parseCanonicalJson(bytes);
  return value.ok ? parseTask(value.value) : value;
}

function readLines(bytes: Uint8Array): Result<readonly JournalLine[]> {
  const lines = ndjsonLines(bytes);
  return lines.ok ? readExcerpt(lines.value) : lines;
}

function readText({ source, measures }: MeasuredBytes): Result<StoredText> {
  return succeed({ digest: measures().digest, text: () => utf8ToText(wholeOf(source)) ?? '' });
}

function mapValue<From, To>(result: Result<From>, to: (value: From) => To): Result<To> {
  return result.ok ? succeed(to(result.value)) : result;
}
