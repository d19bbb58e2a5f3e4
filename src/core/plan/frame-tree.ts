import {
  accumulateWords,
  type ByteSpan,
  type Digest,
  digestAfterBytes,
  hexToBytes,
  hmacOfSpans,
  utf8,
} from '../kernel/index.js';
import { leafOpening } from './frame.js';

const lineFeed = 10;
const hexDigits = utf8('0123456789abcdef');
const saltLength = 64;

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
  const leafOf = digestAfterBytes(utf8(leafOpening));
  const tree = accumulateWords();
  let salted = new Uint8Array(0);
  return {
    add: (id, { bytes, from, to }) => {
      const length = saltLength + 1 + to - from;
      if (salted.length < length) salted = new Uint8Array(2 * length);
      writeHex(salted, saltOf(id));
      salted[saltLength] = lineFeed;
      // A loop: for so few bytes it beats the typed array's own set.
      for (let at = from, place = saltLength + 1; at < to; at++, place++) salted[place] = bytes[at] as number;
      tree.add(leafOf({ bytes: salted, from: 0, to: length }));
    },
    root: () => tree.root(),
  };
}

function writeHex(digits: Uint8Array, words: Int32Array): void {
  let place = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    for (let shift = 28; shift >= 0; shift -= 4) {
      digits[place] = hexDigits[(word >>> shift) & 0x0f] as number;
      place++;
    }
  }
}
