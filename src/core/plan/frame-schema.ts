import * as z from 'zod';
import {
  fail,
  type Issue,
  issueOf,
  ndjsonLines,
  parseCanonicalJson,
  placeIssues,
  type Result,
  succeed,
} from '../kernel/index.js';
import { digestSchema, identifierSchema } from '../shapes/index.js';
import { checkFrameOrder } from './frame.js';
import type {
  EligibleInspector,
  EligibleTarget,
  ExcludedEntry,
  InspectorEntry,
  TargetEntry,
} from './model.js';

const excludedEntry: z.ZodType<ExcludedEntry> = z.strictObject({
  id: identifierSchema,
  record: digestSchema,
  excluded: z.array(z.string()).min(1),
});
const eligibleTarget: z.ZodType<EligibleTarget> = z.strictObject({
  id: identifierSchema,
  record: digestSchema,
  stratum: identifierSchema,
  area: identifierSchema.exactOptional(),
  recused: z.array(identifierSchema).exactOptional(),
});
const eligibleInspector: z.ZodType<EligibleInspector> = z.strictObject({
  id: identifierSchema,
  record: digestSchema,
  cap: z.int().min(1),
  classes: z.array(z.string()).min(1),
});

/** Reads a frame line by line: the text of a large one is longer than one string may be. */
export interface FrameReader<Entry> {
  /** Takes the next line, without its line feed. */
  add(line: string): void;
  /** Everyone read, or what is wrong with each line, counted from 1. */
  entries(): Result<readonly Entry[]>;
}

/**
 * Reads the frame of the targets, one canonical entry a line, ids ascending.
 *
 * @example
 * ```ts
 * assert.deepEqual(parseTargetFrame(''), { ok: true, value: [] });
 * ```
 */
export function parseTargetFrame(content: string | Uint8Array): Result<readonly TargetEntry[]> {
  return readWhole(readTargetFrame(), content);
}

/**
 * Reads the frame of the inspectors, one canonical entry a line, ids ascending.
 *
 * @example
 * ```ts
 * assert.ok(!parseInspectorFrame('{"id":"I1"}\n').ok);
 * ```
 */
export function parseInspectorFrame(content: string | Uint8Array): Result<readonly InspectorEntry[]> {
  return readWhole(readFrame(eligibleInspector), content);
}

/**
 * Reads the frame of the targets as its lines come; `parseTargetFrame` is the same for a text that is at hand.
 *
 * @returns entries, or issues of `parseCanonicalJson`, `plan.frame-malformed`, `plan.frame-order`
 * @example
 * ```ts
 * const reader = readTargetFrame();
 * reader.add('{"id":"T1"}');
 * const read = reader.entries();
 * assert.deepEqual(read.ok ? [] : read.issues.map(({ code, path }) => [code, path]), [['plan.frame-malformed', [1]]]);
 * ```
 */
export function readTargetFrame(): FrameReader<TargetEntry> {
  return readFrame(eligibleTarget);
}

/**
 * Reads one line of the frame of the targets.
 *
 * @returns the entry, or issues of `parseCanonicalJson`, `plan.frame-malformed`
 * @example
 * ```ts
 * const line = `{"excluded":["cooldown"],"id":"T1","record":"${digestOf('record')}"}`;
 * const entry = parseTargetEntry(line);
 * assert.ok(entry.ok && canonicalJson(entry.value) === line);
 * ```
 */
export function parseTargetEntry(line: string): Result<TargetEntry> {
  return parseEntry(line, eligibleTarget);
}

function readFrame<Entry extends EligibleTarget | EligibleInspector>(
  eligible: z.ZodType<Entry>,
): FrameReader<Entry | ExcludedEntry> {
  const entries: (Entry | ExcludedEntry)[] = [];
  const issues: Issue[] = [];
  let row = 0;
  return {
    add: (line) => {
      row++;
      const entry = parseEntry(line, eligible);
      if (entry.ok) entries.push(entry.value);
      else issues.push(...placeIssues(entry.issues, [row]));
    },
    entries: () => (issues.length === 0 ? checkFrameOrder(entries) : fail(issues)),
  };
}

function parseEntry<Entry extends EligibleTarget | EligibleInspector>(
  line: string,
  eligible: z.ZodType<Entry>,
): Result<Entry | ExcludedEntry> {
  const value = parseCanonicalJson(line);
  if (!value.ok) return value;
  // A union of both shapes would try the wrong one first for every entry of one kind.
  const excluded = typeof value.value === 'object' && 'excluded' in value.value;
  const entry = (excluded ? excludedEntry : eligible).safeParse(value.value);
  return entry.success ? succeed(entry.data) : fail([issueOf('plan.frame-malformed')]);
}

function readWhole<Entry>(
  reader: FrameReader<Entry>,
  content: string | Uint8Array,
): Result<readonly Entry[]> {
  const lines = ndjsonLines(content);
  if (!lines.ok) return lines;
  for (const line of lines.value) reader.add(line);
  return reader.entries();
}
