import { type PlannedTask, plannedTaskSchema } from '../annual-plan/index.js';
import { inspectionItemSchema } from '../items/index.js';
import { type JournalLine, readExcerpt } from '../journal/index.js';
import {
  type CanonicalValue,
  digestOf,
  fail,
  issueOf,
  ndjsonLines,
  parseCanonicalJson,
  parseNdjson,
  placeIssues,
  type Result,
  succeed,
} from '../kernel/index.js';
import { parsePlan } from '../plan/index.js';
import { inspectionTargetSchema, inspectorSchema } from '../pools/index.js';
import { parseRecord } from '../record/index.js';
import { type WorkRules, workRulesSchema } from '../rules/index.js';
import { fileNames } from './file-names.js';
import type { BundleFiles, Edition, FileKind, PageParts } from './model.js';

/**
 * Reads from a bundle's files what tables and page are made of.
 *
 * @returns the parts; or, with the file's name in front, `disclosure.file-missing` for each file that is needed and
 *   not there, and everything that is wrong with the others
 */
export function readParts(files: BundleFiles, edition: Edition): Result<PageParts> {
  const plan = readFile(files, 'plan', withDigest(parsePlan));
  const record = readFile(files, 'record', withDigest(parseRecord));
  const rules = readFile(files, 'rules', readRules);
  const items = readFile(files, 'items', linesOf(inspectionItemSchema));
  const targetRecords = readFile(files, 'target-records', linesOf(inspectionTargetSchema));
  const inspectorRecords =
    edition === 'audit' ? readFile(files, 'inspector-records', linesOf(inspectorSchema)) : succeed([]);
  const journal = readFile(files, 'journal', readLines);
  const isPlanned = plan.ok && plan.value.content.planned !== undefined;
  const planned = isPlanned ? readFile(files, 'planned-task', readPlanned) : succeed(undefined);
  if (
    plan.ok &&
    record.ok &&
    rules.ok &&
    items.ok &&
    targetRecords.ok &&
    inspectorRecords.ok &&
    journal.ok &&
    planned.ok
  ) {
    return succeed({
      edition,
      plan: plan.value.content,
      commitment: plan.value.digest,
      record: record.value.content,
      recordDigest: record.value.digest,
      rules: rules.value,
      items: items.value,
      targetRecords: targetRecords.value,
      inspectorRecords: inspectorRecords.value,
      journal: journal.value,
      ...(planned.value && { planned: planned.value }),
    });
  }
  const reads = [plan, record, rules, items, targetRecords, inspectorRecords, journal, planned];
  return fail(reads.flatMap((read) => (read.ok ? [] : read.issues)));
}

type Reader<Value> = (bytes: Uint8Array) => Result<Value>;

function readFile<Value>(files: BundleFiles, kind: FileKind, read: Reader<Value>): Result<Value> {
  const path = fileNames[kind];
  const bytes = files.get(path);
  if (bytes === undefined) return fail([issueOf('disclosure.file-missing', { path: [path] })]);
  const value = read(bytes);
  return value.ok ? value : fail(placeIssues(value.issues, [path]));
}

/** The digest is taken of the bytes as stored, never of what was read from them. */
function withDigest<Content>(read: Reader<Content>) {
  return (bytes: Uint8Array) => {
    const content = read(bytes);
    return content.ok ? succeed({ content: content.value, digest: digestOf(bytes) }) : content;
  };
}

function readRules(bytes: Uint8Array): Result<WorkRules> {
  const value = parseCanonicalJson(bytes);
  return value.ok ? check(value.value, workRulesSchema) : value;
}

function readPlanned(bytes: Uint8Array): Result<PlannedTask> {
  const value = parseCanonicalJson(bytes);
  return value.ok ? check(value.value, plannedTaskSchema) : value;
}

function readLines(bytes: Uint8Array): Result<readonly JournalLine[]> {
  const lines = ndjsonLines(bytes);
  return lines.ok ? readExcerpt(lines.value) : lines;
}

function linesOf<Value>(shape: Shape<Value>): Reader<Value[]> {
  return (bytes) => {
    const lines = parseNdjson(bytes);
    if (!lines.ok) return lines;
    const values = lines.value.map((line) => check(line, shape));
    const issues = values.flatMap((value, at) => (value.ok ? [] : placeIssues(value.issues, [at + 1])));
    return issues.length > 0
      ? fail(issues)
      : succeed(values.flatMap((value) => (value.ok ? [value.value] : [])));
  };
}

/** What a schema of any room can do. */
interface Shape<Value> {
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: Value }
    | { readonly success: false; readonly error: { readonly issues: readonly Flaw[] } };
}

interface Flaw {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function check<Value>(value: CanonicalValue, shape: Shape<Value>): Result<Value> {
  const checked = shape.safeParse(value);
  if (checked.success) return succeed(checked.data);
  return fail(
    checked.error.issues.map(({ path, message }) =>
      issueOf('disclosure.content-malformed', {
        // A number in an issue's path is a row; a place in a list is written as text.
        path: path.map((step) => (typeof step === 'number' ? `[${step}]` : String(step))),
        args: { detail: message },
      }),
    ),
  );
}
