import { utf8 } from '../../kernel/index.js';

/** Where something next stands in bytes, from a place on; −1 where it does not. */
export type Seek = (bytes: Uint8Array, from: number) => number;

/**
 * Prepares the search for a text in bytes as they lie: to make texts of hundreds of megabytes takes longer, and they
 * would lie about until a collector comes by.
 *
 * @param sought - not empty
 */
export function seekText(sought: string): Seek {
  const wanted = utf8(sought);
  const last = wanted.length - 1;
  // Horspool: by the byte under the last place, how far on it can stand at the earliest.
  const steps = new Uint32Array(256).fill(wanted.length);
  for (let at = 0; at < last; at++) steps[wanted[at] as number] = last - at;
  return (bytes, from) => {
    for (let start = from; start + last < bytes.length; ) {
      let at = last;
      while (at >= 0 && bytes[start + at] === wanted[at]) at--;
      if (at < 0) return start;
      start += steps[bytes[start + last] as number] as number;
    }
    return -1;
  };
}
