import {
  type CanonicalValue,
  canonicalJson,
  type Digest,
  digestOf,
  fail,
  type Identifier,
  type Instant,
  type Issue,
  issueOf,
  placeIssues,
  type Result,
  succeed,
} from '../kernel/index.js';
import type { JournalEntry, JournalKind, JournalLine } from './model.js';
import { parseJournalLine } from './schema.js';

/** What stands before the first line. */
// SAFETY: 64 hex digits.
const beginning = '0'.repeat(64) as Digest;

/** What is told of a draw after it was made: a bundle stays the same whenever it is written. */
const afterTheDraw: ReadonlySet<JournalKind> = new Set<JournalKind>([
  'edition-published',
  'results-entered',
  'results-reviewed',
  'results-published',
  'result-amended',
  'follow-up-told',
]);

/** What a step writes into the journal. */
export interface JournalStep {
  readonly time: Instant;
  readonly kind: JournalKind;
  readonly body: { readonly [key: string]: CanonicalValue };
}

/**
 * Writes the next line of a journal, without its line feed.
 *
 * @param last - the last line so far, as stored; `undefined` begins a journal
 * @throws TypeError when `last` is no journal line: check the chain of what was read first.
 * @basis docs/spec/draw-v1.md §8
 * @example
 * ```ts
 * const step = { time: instant('2026-03-01T01:00:00Z'), kind: 'plan-sealed' as const, body: { draw: 'D-1' } };
 * const first = appendEntry(undefined, step);
 * const second = appendEntry(first, step);
 * assert.ok(second.includes(digestOf(first)));
 * ```
 */
export function appendEntry(last: string | undefined, { time, kind, body }: JournalStep): string {
  if (last === undefined) return canonicalJson({ seq: 0, time, kind, previous: beginning, body });
  const entry = parseJournalLine(last);
  if (!entry.ok) throw new TypeError('Cannot append to the journal: its last line is not a journal line');
  return canonicalJson({ seq: entry.value.seq + 1, time, kind, previous: digestOf(last), body });
}

/**
 * Reads a whole journal and checks that it hangs together: it begins with line 0, numbers have no gap, every line
 * names the digest of the one before, time never runs backwards. Lines missing at its end can only be noticed from
 * outside, by whoever holds a later digest.
 *
 * @param lines - as stored, without line feeds
 * @returns the entries, or issues `journal.malformed`, `journal.sequence`, `journal.chain-broken`,
 *   `journal.time-backwards` with the row, counted from 1
 * @basis docs/spec/draw-v1.md §8
 * @example
 * ```ts
 * const step = { time: instant('2026-03-01T01:00:00Z'), kind: 'plan-sealed' as const, body: { draw: 'D-1' } };
 * const first = appendEntry(undefined, step);
 * assert.ok(readJournal([first, appendEntry(first, step)]).ok);
 * assert.ok(!readJournal([first, first]).ok);
 * ```
 */
export function readJournal(lines: readonly string[]): Result<readonly JournalLine[]> {
  const entries = readExcerpt(lines);
  const [first] = entries.ok ? entries.value : [];
  if (first === undefined || first.seq === 0) return entries;
  return fail([issueOf('journal.sequence', { path: [1], args: { expected: 0, found: first.seq } })]);
}

/**
 * Reads the excerpt of a bundle, which may begin anywhere and show only digests of other draws' lines; checks the
 * same as `readJournal`.
 *
 * @example
 * ```ts
 * const step = { time: instant('2026-03-01T01:00:00Z'), kind: 'plan-sealed' as const, body: { draw: 'D-1' } };
 * const second = appendEntry(appendEntry(undefined, step), step);
 * assert.ok(readExcerpt([second]).ok);
 * assert.ok(!readJournal([second]).ok);
 * ```
 */
export function readExcerpt(lines: readonly string[]): Result<readonly JournalLine[]> {
  const entries: JournalLine[] = [];
  const issues: Issue[] = [];
  for (const [at, line] of lines.entries()) {
    const entry = parseJournalLine(line);
    if (entry.ok) entries.push(entry.value);
    else for (const problem of placeIssues(entry.issues, [at + 1])) issues.push(problem);
  }
  if (issues.length === 0) issues.push(...checkLinks(entries, lines));
  return issues.length === 0 ? succeed(entries) : fail(issues);
}

/**
 * The part of a journal that goes into the bundle of a draw: from the draw's first line to its last, publications and
 * results apart, and the seal of every other attempt at the same item of the annual plan, or
 * at the same list that was handed down. Lines that belong to other draws or
 * registers show only their place in the chain, so that it can be followed across them.
 *
 * @param lines - the office's whole journal, already checked
 * @returns NDJSON
 * @basis docs/spec/draw-v1.md §8
 * @example
 * ```ts
 * const time = instant('2026-03-01T01:00:00Z');
 * const first = appendEntry(undefined, { time, kind: 'items-adopted', body: {} });
 * const second = appendEntry(first, { time, kind: 'plan-sealed', body: { draw: 'D-1' } });
 * assert.equal(excerptJournal([first, second], identifier('D-1')), `${second}\n`);
 * ```
 */
export function excerptJournal(lines: readonly string[], drawId: Identifier): string {
  const entries = lines.map((line) => entryOf(line));
  const own = entries.map((entry) => entry?.body['draw'] === drawId && !afterTheDraw.has(entry.kind));
  const sealed = entries.find((entry, at) => own[at] && entry?.kind === 'plan-sealed')?.body;
  const shown = entries.map((entry, at) => own[at] || isAttemptAt(sealed, entry));
  const [from, to] = [shown.indexOf(true), shown.lastIndexOf(true)];
  if (from < 0) return '';
  const excerpt = lines.slice(from, to + 1).map((line, at) => {
    if (shown[from + at]) return line;
    const before = lines[from + at - 1];
    const previous = before === undefined ? beginning : digestOf(before);
    return canonicalJson({ seq: from + at, previous, digest: digestOf(line) });
  });
  return `${excerpt.join('\n')}\n`;
}

/**
 * Tells a shown entry from a withheld line.
 *
 * @example
 * ```ts
 * assert.ok(!isShown({ seq: 3, previous: digestOf('line before'), digest: digestOf('line') }));
 * ```
 */
export function isShown(entry: JournalLine): entry is JournalEntry {
  return 'kind' in entry;
}

function entryOf(line: string): JournalEntry | undefined {
  const entry = parseJournalLine(line);
  return entry.ok && isShown(entry.value) ? entry.value : undefined;
}

/** Another seal of the same item of the annual plan, or of the same list that was handed down. */
function isAttemptAt(sealed: JournalEntry['body'] | undefined, entry: JournalEntry | undefined): boolean {
  if (sealed === undefined || entry?.kind !== 'plan-sealed') return false;
  return (['planItem', 'handedDown'] as const).some(
    (fact) => sealed[fact] !== undefined && sealed[fact] === entry.body[fact],
  );
}

function checkLinks(entries: readonly JournalLine[], lines: readonly string[]): Issue[] {
  const issues: Issue[] = [];
  let latest: Instant | undefined;
  for (const [at, entry] of entries.entries()) {
    const path = [at + 1];
    const before = entries[at - 1];
    if (before !== undefined && entry.seq !== before.seq + 1) {
      const args = { expected: before.seq + 1, found: entry.seq };
      issues.push(issueOf('journal.sequence', { path, args }));
    }
    const expected = before === undefined ? openingOf(entry) : digestOfLine(before, lines[at - 1] ?? '');
    if (entry.previous !== expected) {
      issues.push(issueOf('journal.chain-broken', { path, args: { expected, found: entry.previous } }));
    }
    if (!isShown(entry)) continue;
    if (latest !== undefined && entry.time < latest) {
      issues.push(issueOf('journal.time-backwards', { path, args: { time: entry.time, before: latest } }));
    }
    latest = entry.time;
  }
  return issues;
}

/** What the first line must name: nothing stands before line 0; before any other, an excerpt cannot tell. */
function openingOf({ seq, previous }: JournalLine): Digest {
  return seq === 0 ? beginning : previous;
}

function digestOfLine(entry: JournalLine, line: string): Digest {
  return isShown(entry) ? digestOf(line) : entry.digest;
}
