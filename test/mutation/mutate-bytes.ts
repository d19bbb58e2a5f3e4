import { joinBytes } from 'double-random/kernel';
import type { Chance } from './chance.js';

/** Sequences that have broken readers: ends of lines, ends of texts, unpaired surrogates, overlong forms, a BOM. */
const awkward: readonly (readonly number[])[] = [
  [0x0a],
  [0x0d, 0x0a],
  [0x00],
  [0xff],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xef, 0xbb, 0xbf],
  [0x22],
  [0x5c],
  [0x7b],
  [0x5d],
  [0x2d, 0x30],
];

type Edit = (bytes: Uint8Array, chance: Chance) => Uint8Array;

const edits: Readonly<Record<string, Edit>> = {
  'a bit turned': (bytes, chance) => {
    const changed = Uint8Array.from(bytes);
    const at = chance.below(bytes.length);
    changed[at] = (changed[at] as number) ^ (1 << chance.below(8));
    return changed;
  },
  'a byte replaced': (bytes, chance) => {
    const changed = Uint8Array.from(bytes);
    changed[chance.below(bytes.length)] = chance.below(256);
    return changed;
  },
  'some bytes gone': (bytes, chance) => {
    const [from, count] = [chance.below(bytes.length), 1 + chance.below(40)];
    return joinBytes([bytes.subarray(0, from), bytes.subarray(from + count)]);
  },
  'some bytes twice': (bytes, chance) => {
    const from = chance.below(bytes.length);
    return joinBytes([bytes.subarray(0, from + 1 + chance.below(40)), bytes.subarray(from)]);
  },
  'bytes put in': (bytes, chance) => {
    const from = chance.below(bytes.length + 1);
    return joinBytes([bytes.subarray(0, from), Uint8Array.from(chance.one(awkward)), bytes.subarray(from)]);
  },
  'cut off': (bytes, chance) => bytes.slice(0, chance.below(bytes.length)),
};

export function mutateBytes(
  bytes: Uint8Array,
  chance: Chance,
): { readonly what: string; readonly bytes: Uint8Array } {
  const what = chance.one(Object.keys(edits));
  const edit = edits[what];
  if (edit === undefined) throw new RangeError(`Cannot edit: ${what}`);
  return { what, bytes: bytes.length === 0 ? Uint8Array.of(chance.below(256)) : edit(bytes, chance) };
}
