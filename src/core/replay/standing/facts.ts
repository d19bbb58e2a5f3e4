import { fileNames, manifestName, parseManifest } from '../../disclosure/index.js';
import { readExcerpt } from '../../journal/index.js';
import {
  digestOf,
  fail,
  issueOf,
  ndjsonLines,
  placeIssues,
  type Result,
  succeed,
  wholeOf,
} from '../../kernel/index.js';
import { parsePlan } from '../../plan/index.js';
import { parseRecord } from '../../record/index.js';
import { workRulesSchema } from '../../rules/index.js';
import { parseDocument } from '../schema.js';
import type { BundleFacts, BundleSources } from './model.js';

/**
 * Reads what of a bundle tells of the draw as a whole: the plan, the record and, where they are there and sound, the
 * manifest, the rules and the journal. It judges nothing: that is for `replayRecord`.
 *
 * @returns the facts; or `replay.file-missing` or what is wrong with the plan or the record
 * @example
 * ```ts
 * import { samplePublication } from 'double-random/sdk';
 * const facts = readBundleFacts(samplePublication('public'));
 * assert.ok(facts.ok && facts.value.edition === 'public');
 * assert.ok(!readBundleFacts(new Map()).ok);
 * ```
 */
export function readBundleFacts(files: BundleSources): Result<BundleFacts> {
  const plan = read(files, fileNames.plan, parsePlan);
  const record = read(files, fileNames.record, parseRecord);
  if (!plan.ok || !record.ok)
    return fail([...(plan.ok ? [] : plan.issues), ...(record.ok ? [] : record.issues)]);
  const manifest = read(files, manifestName, parseManifest);
  const rules = read(files, fileNames.rules, (bytes) => parseDocument(bytes, workRulesSchema));
  const journal = read(files, fileNames.journal, (bytes) => {
    const lines = ndjsonLines(bytes);
    return lines.ok ? readExcerpt(lines.value) : lines;
  });
  return succeed({
    plan: plan.value.value,
    commitment: digestOf(plan.value.bytes),
    record: record.value.value,
    recordDigest: digestOf(record.value.bytes),
    ...(manifest.ok && { edition: manifest.value.value.edition }),
    ...(rules.ok && { rules: rules.value.value }),
    ...(journal.ok && { journal: journal.value.value }),
  });
}

function read<Value>(
  files: BundleSources,
  file: string,
  parse: (bytes: Uint8Array) => Result<Value>,
): Result<{ readonly value: Value; readonly bytes: Uint8Array }> {
  const source = files.get(file);
  if (source === undefined) return fail([issueOf('replay.file-missing', { path: [file], args: { file } })]);
  const bytes = wholeOf(source);
  const parsed = parse(bytes);
  return parsed.ok ? succeed({ value: parsed.value, bytes }) : fail(placeIssues(parsed.issues, [file]));
}
