import { type Digest, fail, issueOf, type Result, succeed } from '../../core/kernel/index.js';
import { linesOf } from '../lines.js';
import type { Store } from '../store.js';

/** Opens a snapshot for reading line by line; without a digest there is none, and no line. */
export async function openLines(store: Store, digest: Digest | undefined): Promise<Result<LineReader>> {
  if (digest === undefined) return succeed(new LineReader(nothing()));
  const pieces = await store.readObject(digest);
  if (pieces === undefined) return fail([issueOf('sdk.object-missing', { args: { digest } })]);
  return succeed(new LineReader(linesOf(pieces)));
}

async function* nothing(): AsyncGenerator<readonly string[]> {}

/** The lines of a snapshot, one at a time. */
export class LineReader {
  readonly #batches: AsyncIterator<readonly string[]>;
  #batch: readonly string[] = [];
  #at = 0;

  constructor(batches: AsyncIterable<readonly string[]>) {
    this.#batches = batches[Symbol.asyncIterator]();
  }

  /** The line at hand, or `undefined` at the end. A promise only where lines have to be waited for. */
  head(): string | undefined | Promise<string | undefined> {
    return this.#at < this.#batch.length ? this.#batch[this.#at] : this.#refill();
  }

  next(): void {
    this.#at++;
  }

  /** Reads to the end without looking, for a store that checks there. */
  async finish(): Promise<void> {
    for (let done = false; !done; ) done = (await this.#batches.next()).done === true;
  }

  async #refill(): Promise<string | undefined> {
    while (this.#at >= this.#batch.length) {
      const { done, value } = await this.#batches.next();
      if (done === true) return undefined;
      this.#batch = value;
      this.#at = 0;
    }
    return this.#batch[this.#at];
  }
}
