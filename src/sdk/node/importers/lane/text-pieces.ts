import { countUtf8, type FileEncoding, markOf } from '../decode.js';
import { openingWith } from './opening.js';
import { utf8Pieces } from './utf8-pieces.js';

/** Thrown where bytes are of no encoding that is read in pieces: the file is then for the reader of whole files. */
export class NotText extends Error {}

/** What bytes without a mark are taken for. UTF-8 comes first; only the whole file tells that it is not. */
export type Supposed = 'utf-8' | 'gb18030';

/** The text of a file as UTF-8 in pieces, whatever its encoding, each of whole characters and without a mark in front. */
export class TextPieces {
  readonly #pieces: AsyncIterable<Uint8Array>;
  #encoding: FileEncoding;

  constructor(pieces: AsyncIterable<Uint8Array>, supposed: Supposed) {
    this.#pieces = pieces;
    this.#encoding = supposed;
  }

  /** Known once the first piece was given. */
  get encoding(): FileEncoding {
    return this.#encoding;
  }

  /** @throws NotUtf8, NotText where the bytes are no such text; with the last piece where they rather look like damaged UTF-8 */
  async *read(): AsyncGenerator<Uint8Array> {
    let rest: AsyncGenerator<Uint8Array> | undefined;
    const opened = openingWith(3, this.#pieces);
    const { value: first } = await opened.next();
    if (first === undefined) return;
    const mark = markOf(first);
    if (mark) this.#encoding = mark.encoding;
    const whole = startingWith(first.subarray(mark?.start.length ?? 0), opened);
    if (this.#encoding === 'utf-8' || this.#encoding === 'utf-8-bom') rest = utf8Pieces(whole);
    else rest = transcoded(whole, mark?.label ?? 'gb18030');
    yield* rest;
  }
}

async function* startingWith(
  first: Uint8Array,
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield first;
    yield* rest;
  } finally {
    // Whoever stops after the first piece has not yet asked the others, which hold the file open.
    await rest.return(undefined);
  }
}

async function* transcoded(pieces: AsyncIterable<Uint8Array>, label: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
  const asUtf8 = label === 'gb18030' ? countUtf8() : undefined;
  const decode = (piece?: Uint8Array): Uint8Array => {
    try {
      return Buffer.from(piece ? decoder.decode(piece, { stream: true }) : decoder.decode());
    } catch (error) {
      throw error instanceof TypeError ? new NotText() : error;
    }
  };
  for await (const piece of pieces) {
    asUtf8?.take(piece);
    const text = decode(piece);
    if (text.length > 0) yield text;
  }
  const text = decode();
  if (text.length > 0) yield text;
  if (asUtf8?.isMost()) throw new NotText();
}
