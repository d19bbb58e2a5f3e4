import { type CanonicalValue, canonicalJson, parseCanonicalJson } from './canonical.js';
import { type Issue, issueOf, placeIssues } from './issue.js';
import { fail, type Result, succeed } from './result.js';
import { utf8ToText } from './sha256.js';

/**
 * Writes one canonical JSON value a line; every line ends in LF, the last one too.
 *
 * @example
 * ```ts
 * assert.equal(ndjsonText([{ id: 'T1' }, { id: 'T2' }]), '{"id":"T1"}\n{"id":"T2"}\n');
 * ```
 */
export function ndjsonText(values: Iterable<unknown>): string {
  let text = '';
  for (const value of values) text += `${canonicalJson(value)}\n`;
  return text;
}

/**
 * Splits NDJSON into its lines without their line feeds.
 *
 * @returns the lines, or `kernel.text-not-utf8`, or `kernel.line-unfinished` where the last line lacks its LF
 * @example
 * ```ts
 * assert.deepEqual(ndjsonLines('{}\n{}\n'), { ok: true, value: ['{}', '{}'] });
 * assert.ok(!ndjsonLines('{}').ok);
 * ```
 */
export function ndjsonLines(content: string | Uint8Array): Result<string[]> {
  const text = typeof content === 'string' ? content : utf8ToText(content);
  if (text === undefined) return fail([issueOf('kernel.text-not-utf8')]);
  const lines = text.split('\n');
  const rest = lines.pop();
  return rest === ''
    ? succeed(lines)
    : fail([issueOf('kernel.line-unfinished', { path: [lines.length + 1] })]);
}

/**
 * Reads NDJSON whose every line is canonical; issues carry the row, counted from 1.
 *
 * @example
 * ```ts
 * const read = parseNdjson('{"a":1}\n{"a": 1}\n');
 * assert.deepEqual(read.ok ? [] : read.issues[0]?.path, [2]);
 * ```
 */
export function parseNdjson(content: string | Uint8Array): Result<CanonicalValue[]> {
  const lines = ndjsonLines(content);
  if (!lines.ok) return lines;
  const values: CanonicalValue[] = [];
  const issues: Issue[] = [];
  for (const [at, line] of lines.value.entries()) {
    const value = parseCanonicalJson(line);
    if (value.ok) values.push(value.value);
    else issues.push(...placeIssues(value.issues, [at + 1]));
  }
  return issues.length === 0 ? succeed(values) : fail(issues);
}
