// The room's only door to fflate: the same bytes in Node, a browser and a worker.
import { deflateSync, inflateSync } from 'fflate';

/** Left to itself the packer sizes its memory by a logarithm, in which engines may differ. */
const settings = { level: 6, mem: 6 } as const;

/** Packs bytes. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, settings);
}

/** Unpacks bytes that should become so many, or answers `undefined` where they do not. */
export function inflate(packed: Uint8Array, length: number): Uint8Array | undefined {
  try {
    // One more than there should be: what overruns is cut off there without a word.
    const bytes = inflateSync(packed, { out: new Uint8Array(length + 1) });
    return bytes.length === length ? bytes : undefined;
  } catch {
    // Whatever goes wrong in unpacking, these are no packed bytes of this length.
    return undefined;
  }
}
