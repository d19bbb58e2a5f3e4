import { InvalidArgumentError } from 'commander';

/** The number of a version on the command line. */
export function readVersion(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Allowed choices are 0, 1, 2 ….');
  return Number(text);
}
