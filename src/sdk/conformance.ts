import { type Digest, digestOf, utf8 } from '../core/kernel/index.js';
import type { Store } from './store.js';

/** A new, empty store, and a way to open another handle on the same facts, as another process would. */
export interface StoreUnderTest {
  readonly store: Store;
  readonly reopen: () => Promise<Store>;
}

/** One thing every store must do. `hold` throws an Error that says what went wrong. */
export interface StoreLaw {
  readonly name: string;
  readonly hold: (make: () => Promise<StoreUnderTest>) => Promise<void>;
}

/**
 * What every store must do, for the author of a store: run each law in a test of your own runner.
 *
 * @example
 * ```ts
 * for (const { hold } of storeLaws) {
 *   await hold(async () => { const store = memoryStore(); return { store, reopen: async () => store }; });
 * }
 * ```
 */
export const storeLaws: readonly StoreLaw[] = [
  {
    name: 'a new store has no lines and no objects',
    hold: async (make) => {
      const { store } = await make();
      expectEqual(await store.journal(), []);
      expectEqual(await store.getObject(digestOf('never put')), undefined);
    },
  },
  {
    name: 'lines come back in order, byte for byte, through another handle too',
    hold: async (make) => {
      const { store, reopen } = await make();
      const lines = ['{"seq":1}', '{"名称":"检查对象 𠮷"}', `{"long":"${'长'.repeat(100_000)}"}`];
      for (const [at, line] of lines.entries()) expectEqual((await store.append(line, at)).ok, true);
      expectEqual(await store.journal(), lines);
      expectEqual(await (await reopen()).journal(), lines);
    },
  },
  {
    name: 'a line is refused when the journal has moved on, or is shorter than expected',
    hold: async (make) => {
      const { store, reopen } = await make();
      await store.append('{"seq":1}', 0);
      const other = await reopen();
      for (const expected of [0, 2]) {
        const appended = await other.append('{"seq":"late"}', expected);
        expectEqual(appended.ok ? 'appended' : appended.issues[0]?.code, 'sdk.journal-moved');
      }
      expectEqual(await store.journal(), ['{"seq":1}']);
    },
  },
  {
    name: 'of many who append at once, exactly one is acknowledged, and its line stands',
    hold: async (make) => {
      const { store, reopen } = await make();
      const handles = [store, await reopen(), await reopen()];
      const tries = Array.from({ length: 12 }, (_, at) => {
        const line = `{"try":${at}}`;
        return handles[at % handles.length]?.append(line, 0).then(({ ok }) => (ok ? [line] : []));
      });
      const acknowledged = (await Promise.all(tries)).flatMap((line) => line ?? []);
      expectEqual(acknowledged.length, 1);
      expectEqual(await store.journal(), acknowledged);
    },
  },
  {
    name: 'a line that holds a line feed is refused as misuse and changes nothing',
    hold: async (make) => {
      const { store } = await make();
      const refusal = await store.append('{}\n{}', 0).then(
        () => undefined,
        (error: unknown) => error,
      );
      expectEqual(refusal instanceof TypeError, true);
      expectEqual(await store.journal(), []);
    },
  },
  {
    name: 'objects come back byte for byte under their SHA-256, whatever they hold',
    hold: async (make) => {
      const { store, reopen } = await make();
      const contents = ['', '{"a":1}', '{"a":1}\n', '\n', '\r\n', 'x'.repeat(200_000)].map(utf8);
      for (const bytes of [...contents, Uint8Array.of(0, 255, 10, 0)]) {
        const digest = await store.putObject(bytes);
        expectEqual(digest, digestOf(bytes));
        expectEqual(await store.putObject(bytes), digest);
        expectEqual(await bytesOf(await reopen(), digest), [...bytes]);
      }
    },
  },
  {
    name: 'objects written in pieces are those written at once, and come back in pieces',
    hold: async (make) => {
      const { store, reopen } = await make();
      const pieces = ['{"a":1}\n', '', '{"b":"乙"}\n', 'x'.repeat(300_000), '\n'].map(utf8);
      const whole = Uint8Array.from(pieces.flatMap((piece) => [...piece]));
      const digest = await store.writeObject(inTurn(pieces));
      expectEqual(digest, digestOf(whole));
      expectEqual(await store.putObject(whole), digest);
      const other = await reopen();
      expectEqual(await bytesOf(other, digest), [...whole]);
      const read: number[] = [];
      for await (const piece of (await other.readObject(digest)) ?? inTurn([])) {
        for (const byte of piece) read.push(byte);
      }
      expectEqual(read, [...whole]);
      expectEqual(await other.readObject(digestOf('never put')), undefined);
    },
  },
  {
    name: 'pieces that end with an exception leave nothing',
    hold: async (make) => {
      const { store } = await make();
      const refusal = await store.writeObject(breakingOff(utf8('{"half":'))).then(
        () => undefined,
        (error: unknown) => error,
      );
      expectEqual(refusal instanceof Error, true);
      expectEqual(await store.getObject(digestOf('{"half":')), undefined);
    },
  },
  {
    name: 'the same object put by many at once is kept once and whole',
    hold: async (make) => {
      const { store, reopen } = await make();
      const bytes = utf8('{"frame":"同一份"}'.repeat(1000));
      const handles = [store, await reopen()];
      const digests = await Promise.all(
        Array.from({ length: 8 }, (_, at) => handles[at % 2]?.putObject(bytes)),
      );
      expectEqual(new Set(digests).size, 1);
      expectEqual(await bytesOf(store, digestOf(bytes)), [...bytes]);
    },
  },
  {
    name: 'what a caller does to bytes and lines afterwards does not reach the store',
    hold: async (make) => {
      const { store } = await make();
      const given = utf8('{"given":1}');
      const digest = await store.putObject(given);
      given.fill(0);
      (await store.getObject(digest))?.fill(0);
      expectEqual(await bytesOf(store, digest), [...utf8('{"given":1}')]);
      await store.append('{"seq":1}', 0);
      const taken = (await store.journal()) as string[];
      if (!Object.isFrozen(taken)) taken.length = 0;
      expectEqual(await store.journal(), ['{"seq":1}']);
    },
  },
];

async function* inTurn(pieces: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* pieces;
}

async function* breakingOff(first: Uint8Array): AsyncIterable<Uint8Array> {
  yield first;
  throw new Error('the source broke off');
}

async function bytesOf(store: Store, digest: Digest): Promise<number[]> {
  const bytes = await store.getObject(digest);
  if (bytes === undefined) throw new Error(`object ${digest} was put and is not there`);
  return [...bytes];
}

/** Plain, so that the laws run in any test runner or in none. */
function expectEqual(found: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(found), JSON.stringify(expected)];
  if (left !== right) throw new Error(`expected ${clip(right)}, found ${clip(left)}`);
}

function clip(text: string | undefined): string {
  return (text ?? 'undefined').slice(0, 200);
}
