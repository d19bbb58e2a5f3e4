import {
  accumulateMerkle,
  canonicalJson,
  type Digest,
  digestOf,
  fail,
  type Hasher,
  hmacUnder,
  issueOf,
  kernelHasher,
  ndjsonText,
  type Result,
  succeed,
} from '../kernel/index.js';
import type { ExcludedEntry, FrameSummary, InspectorEntry, TargetEntry } from './model.js';

const entriesInPiece = 5000;
/** How every leaf begins; the first character is what `leafHash` puts before a content. */
export const leafOpening = '\u0000double-random/v1 leaf\n';

/** Any entry of a frame. */
export type FrameEntry = TargetEntry | InspectorEntry;

/**
 * Tells whether a frame entry may be drawn.
 *
 * @example
 * ```ts
 * assert.ok(!isEligible({ id: identifier('T005'), record: digestOf('record'), excluded: ['cooldown'] }));
 * ```
 */
export function isEligible<Entry extends FrameEntry>(entry: Entry): entry is Exclude<Entry, ExcludedEntry> {
  return !('excluded' in entry);
}

/**
 * Digest of a register record, which ties a frame entry to what the register said.
 *
 * @example
 * ```ts
 * assert.equal(recordDigest({ id: 'T001' }), digestOf('{"id":"T001"}'));
 * ```
 */
export function recordDigest(record: unknown): Digest {
  return digestOf(canonicalJson(record));
}

/**
 * Salts of ids. Codes can be enumerated, so unsalted leaves would leak the list before its time.
 *
 * @param saltKey - 64 hex digits, secret until disclosure
 * @basis docs/spec/draw-v1.md §1
 * @example
 * ```ts
 * const salt = saltsUnder('00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff');
 * assert.equal(salt('T001'), 'f3fa60b19a0e91fc24984a627b246e18f9cefaa7610824beb57f31560b1b6a6f');
 * ```
 */
export function saltsUnder(saltKey: string): (id: string) => Digest {
  return hmacUnder(saltKey);
}

/**
 * Hash of a frame entry's leaf in the tree of RFC 6962.
 *
 * @basis docs/spec/draw-v1.md §1
 * @example
 * ```ts
 * const entry = { id: identifier('T005'), record: digestOf('record'), excluded: ['cooldown'] };
 * assert.equal(leafOf(digestOf('salt'), entry).length, 32);
 * ```
 */
export function leafOf(salt: Digest, entry: FrameEntry, { sha256 }: Hasher = kernelHasher): Uint8Array {
  return sha256(`${leafOpening}${salt}\n${canonicalJson(entry)}`);
}

/**
 * Leaf hashes of a frame, in its order.
 *
 * @example
 * ```ts
 * assert.deepEqual(frameLeaves([], '00'.repeat(32)), []);
 * ```
 */
export function frameLeaves(entries: readonly FrameEntry[], saltKey: string): Uint8Array[] {
  const salt = saltsUnder(saltKey);
  return entries.map((entry) => leafOf(salt(entry.id), entry));
}

/**
 * Root over a whole frame: the pool as it was sealed, the excluded too.
 *
 * @param entries - in id order
 * @basis RFC 6962 §2.1
 * @example
 * ```ts
 * assert.equal(frameRoot([], '00'.repeat(32)), digestOf(''));
 * ```
 */
export function frameRoot(
  entries: readonly FrameEntry[],
  saltKey: string,
  hasher: Hasher = kernelHasher,
): Digest {
  const salt = saltsUnder(saltKey);
  const tree = accumulateMerkle(hasher);
  for (const entry of entries) tree.add(leafOf(salt(entry.id), entry, hasher));
  return tree.root();
}

/**
 * Counts of a frame. Someone with two reasons counts under both, so the reasons may add up to more than the excluded.
 *
 * @example
 * ```ts
 * const entry = { id: identifier('T005'), record: digestOf('record'), excluded: ['cooldown'] };
 * assert.deepEqual(countFrame([entry]), { universe: 1, eligible: 0, excluded: { cooldown: 1 } });
 * ```
 */
export function countFrame(entries: readonly FrameEntry[]): Omit<FrameSummary, 'root'> {
  const excluded = new Map<string, number>();
  let eligible = 0;
  for (const entry of entries) {
    if (isEligible(entry)) eligible++;
    else for (const reason of entry.excluded) excluded.set(reason, (excluded.get(reason) ?? 0) + 1);
  }
  return { universe: entries.length, eligible, excluded: Object.fromEntries(excluded) };
}

/**
 * A frame as it is stored: one canonical entry a line, in id order.
 *
 * @example
 * ```ts
 * assert.equal(frameText([]), '');
 * ```
 */
export function frameText(entries: readonly FrameEntry[]): string {
  return ndjsonText(entries);
}

/**
 * The same text piece by piece: that of some three million entries is longer than one string may be.
 *
 * @example
 * ```ts
 * import { sampleDraw } from 'double-random/sdk';
 * const { targets, targetsText } = sampleDraw();
 * assert.equal([...frameTextPieces(targets)].join(''), targetsText);
 * ```
 */
export function* frameTextPieces(entries: readonly FrameEntry[]): Generator<string> {
  for (let at = 0; at < entries.length; at += entriesInPiece) {
    yield ndjsonText(entries.slice(at, at + entriesInPiece));
  }
}

/**
 * Checks that a frame's ids ascend: no id twice, no other order.
 *
 * @returns the entries, or `plan.frame-order` with the first row that is out of order, counted from 1
 * @example
 * ```ts
 * const entry: ExcludedEntry = { id: identifier('T1'), record: digestOf('record'), excluded: ['cooldown'] };
 * assert.ok(!checkFrameOrder([entry, entry]).ok);
 * ```
 */
export function checkFrameOrder<Entry extends FrameEntry>(
  entries: readonly Entry[],
): Result<readonly Entry[]> {
  for (let at = 1; at < entries.length; at++) {
    const [before, here] = [entries[at - 1], entries[at]];
    if (before !== undefined && here !== undefined && before.id >= here.id) {
      return fail([
        issueOf('plan.frame-order', { path: [at + 1], args: { id: here.id, before: before.id } }),
      ]);
    }
  }
  return succeed(entries);
}
