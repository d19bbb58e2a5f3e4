import { slack, type Words, wordsOf } from './words.js';

/** Short byte strings side by side in one array: a million look-ups among thousands of arrays would miss every cache. */
export class BytePool {
  #words = wordsOf(new Uint8Array(64 * 1024));
  #used = 0;

  /** All of the pool; to be asked for again after each `add`. */
  get words(): Words {
    return this.#words;
  }

  /** Copies bytes into the pool and tells where they begin. */
  add(added: Uint8Array): number {
    const { bytes } = this.#words;
    if (this.#used + added.length + slack > bytes.length) {
      const grown = new Uint8Array(bytes.length * 2 + added.length);
      grown.set(bytes);
      this.#words = wordsOf(grown);
    }
    this.#words.bytes.set(added, this.#used);
    this.#used += added.length;
    return this.#used - added.length;
  }
}
