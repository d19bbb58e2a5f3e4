import { beijingDay, type CivilDate, fail, issueOf, type Result, succeed } from '../../core/kernel/index.js';
import type { RegisterName } from '../registers.js';
import type { Ledger } from './ledger.js';
import type { AdoptedVersion, ChainedVersion } from './model.js';

/** The register as it stood on a day: the newest version that had taken effect. */
export function versionAsOf(
  { registers }: Ledger,
  register: RegisterName,
  date: CivilDate,
): Result<ChainedVersion> {
  const chain = registers[register] ?? [];
  if (chain.length === 0) return fail([issueOf('sdk.register-missing', { args: { register } })]);
  const standing = chain.filter((version) => effectiveDay(version) <= date);
  const last = standing[standing.length - 1];
  if (last !== undefined) return succeed(last);
  return fail([issueOf('sdk.register-not-in-force', { args: { register, date } })]);
}

/**
 * The version a task of a day is drawn from: the newest whose effective date has come. One that states none takes
 * effect with its adoption, whatever the task's day.
 */
export function versionForTask(
  { registers }: Ledger,
  register: RegisterName,
  date: CivilDate,
): Result<ChainedVersion> {
  const chain = registers[register] ?? [];
  if (chain.length === 0) return fail([issueOf('sdk.register-missing', { args: { register } })]);
  const inForce = chain.filter(({ effectiveFrom }) => effectiveFrom === undefined || effectiveFrom <= date);
  const last = inForce[inForce.length - 1];
  if (last !== undefined) return succeed(last);
  return fail([issueOf('sdk.register-not-in-force', { args: { register, date } })]);
}

/** The newest version of a register. */
export function newestVersion({ registers }: Ledger, register: RegisterName): ChainedVersion | undefined {
  const chain = registers[register] ?? [];
  return chain[chain.length - 1];
}

/**
 * The day a version takes effect; the day of its adoption, in China, where it states none.
 *
 * @example
 * ```ts
 * import type { ChainedVersion } from 'double-random/sdk';
 * const version: ChainedVersion = { version: 1, snapshot: digestOf(''), count: 0, adoptedAt: instant('2026-03-01T16:30:00Z') };
 * assert.equal(effectiveDay(version), '2026-03-02');
 * ```
 */
export function effectiveDay({ effectiveFrom, adoptedAt }: ChainedVersion): CivilDate {
  return effectiveFrom ?? beijingDay(adoptedAt);
}

/** A version without the time of its journal line, as that line tells it. */
export function factsOf({ adoptedAt: _, ...facts }: ChainedVersion): AdoptedVersion {
  return facts;
}
