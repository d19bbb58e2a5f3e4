import { type Digest, digestOf, fail, issueOf, joinBytes, succeed } from '../core/kernel/index.js';
import type { Store } from './store.js';

/**
 * A store that forgets everything with its process: for tests, examples and systems that keep the record themselves.
 *
 * @example
 * ```ts
 * const store = memoryStore();
 * await store.append('{"seq":1}', 0);
 * assert.deepEqual(await store.journal(), ['{"seq":1}']);
 * assert.ok(!(await store.append('{"seq":1}', 0)).ok);
 * ```
 */
export function memoryStore(): Store {
  const lines: string[] = [];
  const objects = new Map<Digest, Uint8Array>();
  return {
    journal: async () => [...lines],
    append: async (line, expected) => {
      if (line.includes('\n')) throw new TypeError('Cannot append a line: it holds a line feed');
      if (lines.length !== expected) {
        return fail([issueOf('sdk.journal-moved', { args: { expected, found: lines.length } })]);
      }
      lines.push(line);
      return succeed(undefined);
    },
    getObject: async (digest) => objects.get(digest)?.slice(),
    putObject: async (bytes) => {
      const digest = digestOf(bytes);
      objects.set(digest, bytes.slice());
      return digest;
    },
    readObject: async (digest) => {
      const bytes = objects.get(digest)?.slice();
      return bytes && piecesOf(bytes);
    },
    writeObject: async (pieces) => {
      const kept: Uint8Array[] = [];
      for await (const piece of pieces) kept.push(piece.slice());
      const bytes = joinBytes(kept);
      const digest = digestOf(bytes);
      objects.set(digest, bytes);
      return digest;
    },
  };
}

async function* piecesOf(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
