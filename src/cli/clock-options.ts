import type { Command } from 'commander';
import { type LocalHolidays, parseLocalHolidays } from '../core/calendar/index.js';
import { fail, type Result, succeed } from '../core/kernel/index.js';
import type { ClockOptions } from '../sdk/index.js';
import type { Phrases } from './phrases/model.js';
import { placeInFile, readTextFile } from './text-file.js';
import { readDays } from './written-values.js';

/** How a verb that looks at deadlines is told of local days off. */
export interface GivenClock {
  readonly local?: string;
  readonly pendingDays?: number;
}

/** Adds `--local FILE` and `--pending-days N`. */
export function addClockOptions(command: Command, { options }: Pick<Phrases, 'options'>): Command {
  return command
    .option('--local <FILE>', options.localHolidays)
    .option('--pending-days <N>', options.pendingDays, readDays);
}

/** The clock as an office takes it; or what is wrong with the file of local days off. */
export async function readClock({ local, pendingDays }: GivenClock): Promise<Result<ClockOptions>> {
  const read = await readLocalHolidays(local);
  return read.ok ? succeed({ pendingDays, ...(read.value && { local: read.value }) }) : read;
}

/** The local days off of a file, or none where no file is named; or what is wrong with it. */
export async function readLocalHolidays(
  file: string | undefined,
): Promise<Result<LocalHolidays | undefined>> {
  if (file === undefined) return succeed(undefined);
  const text = await readTextFile(file);
  if (!text.ok) return text;
  const parsed = parseLocalHolidays(text.value);
  return parsed.ok ? parsed : fail(placeInFile(parsed.issues, file));
}
