import { ratioOf, shareOf } from '../../kernel/index.js';

/** A part of a length, in whole units; what is not nothing is at least one unit long. */
export function scale(
  value: number,
  { most, length }: { readonly most: number; readonly length: number },
): number {
  if (value === 0 || most === 0) return 0;
  return Math.max(1, shareOf(length, ratioOf(value, most), 'half-up'));
}
