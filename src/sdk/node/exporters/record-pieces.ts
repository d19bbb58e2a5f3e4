import { canonicalJson } from '../../../core/kernel/index.js';

type Batches = AsyncIterable<readonly object[]>;

/** Records as NDJSON, one canonical JSON a line, in pieces. */
export async function* ndjsonPieces(batches: Batches): AsyncGenerator<Uint8Array> {
  for await (const records of batches) {
    yield Buffer.from(records.map((record) => `${canonicalJson(record)}\n`).join(''));
  }
}

/** Records as one JSON document, a record a line, in pieces; `start` and `end` stand around them. */
export async function* jsonPieces(
  batches: Batches,
  { start, end }: { readonly start: string; readonly end: string } = { start: '[', end: ']' },
): AsyncGenerator<Uint8Array> {
  let before = `${start}\n`;
  for await (const records of batches) {
    if (records.length === 0) continue;
    yield Buffer.from(before + records.map(canonicalJson).join(',\n'));
    before = ',\n';
  }
  yield Buffer.from(`${before.startsWith(',') ? '' : before}\n${end}\n`);
}
