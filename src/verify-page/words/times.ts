import { formatCount } from '../../core/disclosure/index.js';

/** A count with its noun, in English. */
export function times(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
