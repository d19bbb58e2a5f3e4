import type { Severity } from '../kernel/index.js';
import type { QualityReport } from './model.js';

/** What a report comes to: how many checks found something, by severity, how many passed and how many were not run. */
export type QualityTally = Readonly<Record<Severity | 'pass' | 'not-run', number>>;

/**
 * Counts the checks of a report by what came of them.
 *
 * @example
 * ```ts
 * const report = checkRegisters({ items: [] }, { asOf: civilDate('2026-03-01') });
 * assert.deepEqual([tallyChecks(report).error, tallyChecks(report).pass], [0, 4]);
 * ```
 */
export function tallyChecks({ checks }: QualityReport): QualityTally {
  const tally = { error: 0, warning: 0, info: 0, pass: 0, 'not-run': 0 };
  for (const { outcome, severity } of checks) tally[outcome === 'fail' ? severity : outcome]++;
  return tally;
}
