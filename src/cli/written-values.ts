import { InvalidArgumentError } from 'commander';
import { type CivilDate, isCivilDate } from '../core/kernel/index.js';

/** Several values in one option, with commas of either width between. */
export function readList(text: string): string[] {
  return text.split(/[,，、;；\s]+/).filter((word) => word !== '');
}

/** A day as `2026-03-10`. */
export function readDay(text: string): CivilDate {
  if (!isCivilDate(text)) throw new InvalidArgumentError('Allowed choices are 2026-03-10.');
  return text;
}

/** A number of days, from 1. */
export function readDays(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Allowed choices are 1, 2 … 9999.');
  return Number(text);
}

/** Takes one of several kinds by its id or in Chinese words, so that nobody has to remember English. */
export function wordReader<Kind extends string>(
  words: Readonly<Record<Kind, readonly string[]>>,
): (text: string) => Kind {
  // SAFETY: the keys of the table are its kinds.
  const kinds = Object.keys(words) as Kind[];
  return (text) => {
    const kind = kinds.find((one) => one === text || words[one].includes(text));
    if (kind !== undefined) return kind;
    const accepted = kinds.map((one) => `${words[one][0]} ${one}`).join(', ');
    throw new InvalidArgumentError(`Allowed choices are ${accepted}.`);
  };
}

/** Reads an option that may be said several times. */
export function eachOf<Value>(
  read: (text: string) => Value,
): (text: string, before: readonly Value[] | undefined) => readonly Value[] {
  return (text, before = []) => [...before, read(text)];
}
