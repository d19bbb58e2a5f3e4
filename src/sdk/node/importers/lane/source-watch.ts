import { createHash } from 'node:crypto';
import type { Digest } from '../../../../core/kernel/index.js';

/** Digests a file while it goes by. */
export class SourceWatch {
  readonly #hash = createHash('sha256');
  readonly #onProgress: ((bytesRead: number) => void) | undefined;
  readonly #signal: AbortSignal | undefined;
  bytes = 0;

  constructor(onProgress: ((bytesRead: number) => void) | undefined, signal: AbortSignal | undefined) {
    this.#onProgress = onProgress;
    this.#signal = signal;
  }

  async *watch(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      this.#signal?.throwIfAborted();
      this.#hash.update(piece);
      this.bytes += piece.length;
      yield piece;
      this.#onProgress?.(this.bytes);
    }
  }

  digest(): Digest {
    // SAFETY: the hex of a SHA-256.
    return this.#hash.digest('hex') as Digest;
  }
}
