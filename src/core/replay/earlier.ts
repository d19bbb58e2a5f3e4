import {
  type Digest,
  digestOf,
  fail,
  type Issue,
  issueOf,
  ndjsonLines,
  type Result,
  succeed,
} from '../kernel/index.js';
import type { EarlierBatch, SealedPlan } from '../plan/index.js';
import { type DrawRecord, parseRecord, selectedIn } from '../record/index.js';

/** Records of earlier batches, each with the digest of its bytes. */
export type EarlierRecords = readonly { readonly record: DrawRecord; readonly digest: Digest }[];

/** Reads `earlier-records.ndjson`: the record of every earlier batch of the plan item, one a line. */
export function parseEarlier(bytes: Uint8Array): Result<EarlierRecords> {
  const lines = ndjsonLines(bytes);
  if (!lines.ok) return lines;
  const issues: Issue[] = [];
  const records: EarlierRecords[number][] = [];
  for (const line of lines.value) {
    const record = parseRecord(line);
    if (record.ok) records.push({ record: record.value, digest: digestOf(line) });
    else issues.push(...record.issues);
  }
  return issues.length > 0 ? fail(issues) : succeed(records);
}

/**
 * Whom the earlier batches of a plan drew; `replay.earlier-differs` for each that is not the one the plan bound, in its
 * place, and for each besides.
 */
export function pinEarlier(
  { earlier = [] }: SealedPlan,
  { records, file }: { readonly records: EarlierRecords; readonly file: string },
): Result<readonly EarlierBatch[]> {
  const issues: Issue[] = [];
  const batches: EarlierBatch[] = [];
  for (const [at, pinned] of earlier.entries()) {
    const found = records[at];
    if (found?.digest === pinned.record && found.record.drawId === pinned.drawId)
      batches.push({ ...pinned, selected: selectedIn(found.record) });
    else issues.push(issueOf('replay.earlier-differs', { path: [file], args: { draw: pinned.drawId } }));
  }
  for (const { record } of records.slice(earlier.length))
    issues.push(issueOf('replay.earlier-differs', { path: [file], args: { draw: record.drawId } }));
  return issues.length > 0 ? fail(issues) : succeed(batches);
}
