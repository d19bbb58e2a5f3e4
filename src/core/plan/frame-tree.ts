import {
  accumulateWords,
  type ByteSpan,
  type Digest,
  growDigestAfter,
  hexToBytes,
  hmacOfSpans,
  utf8,
} from '../kernel/index.js';
import { leafOpening } from './frame.js';

const afterSalt: ByteSpan = { bytes: utf8('\n'), from: 0, to: 1 };

/** The tree of a frame that takes its entries one by one, as the bytes they are stored in. */
export interface FrameTree {
  /**
   * @param id - of the entry
   * @param entry - the canonical entry without its line feed
   */
  add(id: ByteSpan, entry: ByteSpan): void;
  /** The root over the entries so far. */
  root(): Digest;
}

/**
 * Starts the tree of a frame that is stored, entry by entry in id order. It is the tree of `frameRoot`, of which nothing
 * is written anew: the canonical entry is what the line holds.
 *
 * @param saltKey - 64 hex digits
 * @basis docs/spec/draw-v1.md §1
 * @example
 * ```ts
 * const entry = { id: identifier('T005'), record: digestOf('record'), excluded: ['cooldown'] };
 * const [id, line] = [utf8('T005'), utf8(canonicalJson(entry))];
 * const tree = growFrameTree(digestOf('key'));
 * tree.add({ bytes: id, from: 0, to: id.length }, { bytes: line, from: 0, to: line.length });
 * assert.equal(tree.root(), frameRoot([entry], digestOf('key')));
 * ```
 */
export function growFrameTree(saltKey: string): FrameTree {
  const saltOf = hmacOfSpans(hexToBytes(saltKey));
  const beginLeaf = growDigestAfter(utf8(leafOpening));
  const tree = accumulateWords();
  return {
    add: (id, entry) => {
      const salt = saltOf(id);
      const leaf = beginLeaf();
      leaf.addHex(salt);
      leaf.add(afterSalt);
      leaf.add(entry);
      tree.add(leaf.finish());
    },
    root: () => tree.root(),
  };
}
