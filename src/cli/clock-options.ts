import type { Command } from 'commander';
import { parseLocalHolidays } from '../core/calendar/index.js';
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
  if (local === undefined) return succeed({ pendingDays });
  const text = await readTextFile(local);
  if (!text.ok) return text;
  const parsed = parseLocalHolidays(text.value);
  return parsed.ok ? succeed({ pendingDays, local: parsed.value }) : fail(placeInFile(parsed.issues, local));
}
