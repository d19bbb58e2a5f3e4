const lineFeed = 0x0a;

/**
 * Cuts pieces of UTF-8 into lines, in batches: millions of lines are read without holding them, and a batch costs one
 * wait.
 *
 * @returns the lines without their line feeds; a last line without one counts too
 * @example
 * ```ts
 * async function* pieces() { yield new TextEncoder().encode('{"a'); yield new TextEncoder().encode('":1}\n{}\n'); }
 * const lines: string[] = [];
 * for await (const batch of linesOf(pieces())) lines.push(...batch);
 * assert.deepEqual(lines, ['{"a":1}', '{}']);
 * ```
 */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest: Uint8Array = new Uint8Array();
  for await (const piece of pieces) {
    // Whole lines are whole characters too: only the line feed is looked for in bytes.
    const end = piece.lastIndexOf(lineFeed) + 1;
    if (end === 0) {
      rest = joined(rest, piece);
      continue;
    }
    const lines = decoder.decode(joined(rest, piece.subarray(0, end))).split('\n');
    lines.pop();
    rest = piece.slice(end);
    yield lines;
  }
  if (rest.length > 0) yield [decoder.decode(rest)];
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
