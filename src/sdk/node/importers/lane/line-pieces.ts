import { copyWords, slack, type Words, wordsOf } from './words.js';

const pieceBytes = 1024 * 1024;

/** Puts lines one behind the other into pieces of about a megabyte, each line with its line feed. */
export class LinePieces {
  #piece = wordsOf(new Uint8Array(pieceBytes));
  #used = 0;

  /** Takes a line; gives the piece before it where that has no more room. */
  take(line: Uint8Array): Uint8Array | undefined {
    const full = this.#makeRoom(line.length + 1);
    this.#piece.bytes.set(line, this.#used);
    this.#end(line.length);
    return full;
  }

  /** The same of a line that stands in words, with slack behind it: for short lines much faster. */
  takeWords({ view }: Words, start: number, end: number): Uint8Array | undefined {
    const full = this.#makeRoom(end - start + 1 + slack);
    copyWords(view, start, end, this.#piece.view, this.#used);
    this.#end(end - start);
    return full;
  }

  /** What has not been given yet. */
  rest(): Uint8Array | undefined {
    const rest = this.#used === 0 ? undefined : this.#piece.bytes.subarray(0, this.#used);
    this.#piece = wordsOf(new Uint8Array(pieceBytes));
    this.#used = 0;
    return rest;
  }

  #makeRoom(length: number): Uint8Array | undefined {
    if (this.#used + length <= this.#piece.bytes.length) return undefined;
    const full = this.rest();
    if (length > pieceBytes) this.#piece = wordsOf(new Uint8Array(length));
    return full;
  }

  #end(length: number): void {
    this.#used += length + 1;
    this.#piece.bytes[this.#used - 1] = 0x0a;
  }
}
