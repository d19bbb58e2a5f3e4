import { createHash } from 'node:crypto';
import { sha256Hex } from './slow-hashes.js';

/** The draw of docs/spec/draw-v1.md §4 and §5 once more: plain hashes, plain sorts, ARC4 by hand. */
export type Words = () => number;

export function keySlowly(seed: string, stage: string, stratum: string, method: string): string {
  return sha256Hex(
    [
      'double-random/v1 stage',
      `seed=${seed}`,
      `stage=${stage}`,
      `stratum=${stratum}`,
      `method=${method}`,
      '',
    ].join('\n'),
  );
}

/** The whole order of a stratum; whoever wants fewer cuts it. */
export function orderSlowly(method: string, key: string, ids: readonly string[]): string[] {
  if (method === 'sha256@1')
    return ids
      .map((id) => `${sha256Hex(`${key}:${id}`)} ${id}`)
      .sort()
      .map((line) => line.slice(65));
  const order = [...ids].sort();
  shuffleSlowly(order, wordsSlowly(method, key));
  return order;
}

export function wordsSlowly(method: string, key: string): Words {
  return method === 'sha256@1' ? hashedWords(key) : keyedWords(key);
}

export function uniformSlowly(bound: number, next: Words): number {
  const limit = Math.floor(2 ** 32 / bound) * bound;
  let word = next();
  while (word >= limit) word = next();
  return word % bound;
}

export function shuffleSlowly<Value>(values: Value[], next: Words): void {
  for (let place = 0; place < values.length; place++) {
    const other = place + uniformSlowly(values.length - place, next);
    [values[place], values[other]] = [values[other] as Value, values[place] as Value];
  }
}

function hashedWords(key: string): Words {
  let taken = 0;
  return () => {
    const block = createHash('sha256')
      .update(`${key}#${Math.floor(taken / 8)}`)
      .digest();
    return block.readUInt32BE(4 * (taken++ % 8));
  };
}

function keyedWords(key: string): Words {
  const state = Array.from({ length: 256 }, (_, at) => at);
  const swap = (left: number, right: number) => {
    [state[left], state[right]] = [state[right] as number, state[left] as number];
  };
  let [i, j] = [0, 0];
  for (; i < 256; i++) {
    j = (j + (state[i] as number) + key.charCodeAt(i % key.length)) % 256;
    swap(i, j);
  }
  [i, j] = [0, 0];
  const byte = (): number => {
    i = (i + 1) % 256;
    j = (j + (state[i] as number)) % 256;
    swap(i, j);
    return state[((state[i] as number) + (state[j] as number)) % 256] as number;
  };
  for (let thrown = 0; thrown < 256; thrown++) byte();
  return () => ((byte() * 256 + byte()) * 256 + byte()) * 256 + byte();
}
