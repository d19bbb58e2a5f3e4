import { compareText, digestOf, type Identifier, identifier } from 'double-random/kernel';

/** Fixed numbers that look random: each name has its own, whatever was asked before. */
export interface Dice {
  /** 0 ≤ number < bound. */
  below(bound: number): number;
  pick<Value>(values: readonly Value[]): Value;
  /** So many different ids, ascending. */
  ids(count: number): Identifier[];
}

export function diceOf(name: string): Dice {
  let thrown = 0;
  const below = (bound: number): number =>
    Number.parseInt(digestOf(`vector ${name} ${thrown++}`).slice(0, 8), 16) % bound;
  const pick = <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value;
  const idForms: readonly (() => string)[] = [
    () => `T-${String(below(10_000)).padStart(4, '0')}`,
    () => `916501007452${String(below(1_000_000)).padStart(6, '0')}`,
    () => `${pick(['A', 'a', 'Z', 'z', '0', '9'])}${pick(['.', '_', ':', '/', '-', ''])}${below(100_000)}`,
    () => `x${'-0123456789'.repeat(5)}${String(below(100_000_000)).padStart(8, '0')}`,
  ];
  return {
    below,
    pick,
    ids: (count) => {
      const form = pick(idForms);
      const ids = new Set<string>();
      while (ids.size < count) ids.add(form());
      return [...ids].sort(compareText).map(identifier);
    },
  };
}
