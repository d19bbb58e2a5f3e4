const digits = '〇一二三四五六七八九';

/**
 * A whole number from 1 to 99 as it is written in characters, `两` for two included.
 *
 * @example
 * ```ts
 * assert.deepEqual(['十二', '两', '一二'].map(readWrittenNumber), [12, 2, undefined]);
 * ```
 */
export function readWrittenNumber(words: string): number | undefined {
  if (words === '两') return 2;
  const ten = words.indexOf('十');
  if (ten < 0) return words.length === 1 ? digitOf(words) : undefined;
  const tens = ten === 0 ? 1 : digitOf(words.slice(0, ten));
  const ones = ten === words.length - 1 ? 0 : digitOf(words.slice(ten + 1));
  return tens === undefined || ones === undefined ? undefined : tens * 10 + ones;
}

function digitOf(word: string): number | undefined {
  const digit = digits.indexOf(word);
  return digit > 0 && word.length === 1 ? digit : undefined;
}
