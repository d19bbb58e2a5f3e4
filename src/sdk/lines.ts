import { utf8ToText } from '../core/kernel/index.js';

const lineFeed = 0x0a;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Thrown where a line is no UTF-8. */
export class UndecodableLine extends TypeError {
  /** Counted from 1. */
  readonly line: number;

  constructor(line: number) {
    super(`Cannot decode line ${line}: it is not UTF-8`);
    this.line = line;
  }
}

/**
 * Cuts pieces of UTF-8 into lines, in batches: millions of lines are read without holding them, and a batch costs one
 * wait.
 *
 * @returns the lines without their line feeds; a last line without one counts too
 * @throws UndecodableLine where a line is not UTF-8
 * @example
 * ```ts
 * async function* pieces() { yield new TextEncoder().encode('{"a'); yield new TextEncoder().encode('":1}\n{}\n'); }
 * const lines: string[] = [];
 * for await (const batch of linesOf(pieces())) lines.push(...batch);
 * assert.deepEqual(lines, ['{"a":1}', '{}']);
 * ```
 */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  let rest: Uint8Array = new Uint8Array();
  let count = 0;
  for await (const piece of pieces) {
    // Whole lines are whole characters too: only the line feed is looked for in bytes.
    const end = piece.lastIndexOf(lineFeed) + 1;
    if (end === 0) {
      rest = joined(rest, piece);
      continue;
    }
    const lines = decodeLines(joined(rest, piece.subarray(0, end)), count);
    rest = piece.slice(end);
    count += lines.length;
    yield lines;
  }
  if (rest.length > 0) yield decodeLines(joined(rest, Uint8Array.of(lineFeed)), count);
}

/** Lines that each end in a line feed, decoded at once; only a failure is looked into line by line. */
function decodeLines(bytes: Uint8Array, before: number): string[] {
  try {
    const lines = decoder.decode(bytes).split('\n');
    lines.pop();
    return lines;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UndecodableLine(before + countDecodable(bytes) + 1);
  }
}

function countDecodable(bytes: Uint8Array): number {
  let count = 0;
  for (let from = 0; ; count++) {
    const end = bytes.indexOf(lineFeed, from);
    if (end < 0 || utf8ToText(bytes.subarray(from, end)) === undefined) return count;
    from = end + 1;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
