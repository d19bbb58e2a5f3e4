import { readBundle } from './bundle.js';
import { checkEligibility } from './check-eligibility.js';
import { checkFiles } from './check-files.js';
import { checkJournal } from './check-journal.js';
import { checkPlan, checkRules } from './check-plan.js';
import { checkInspectorPool, checkTargetPool } from './check-pools.js';
import { checkSeed } from './check-seed.js';
import { checkSelection } from './check-selection.js';
import { checkTables } from './check-tables.js';
import { checkTeams } from './check-teams.js';
import type { Check, CheckOutcome, ReplayReport } from './model.js';

/**
 * 审计重放: recomputes a draw from its bundle alone and holds every file to every other. Each check answers by itself;
 * what cannot be determined is said to be so, with what is missing, and never counts as success.
 *
 * @param files - the bundle's files by path
 * @returns a report whose checks stand in the order of `checkIds`; findings carry codes `replay.…` and those of the
 *   rooms whose rules were broken
 * @basis docs/spec/draw-v1.md §9
 * @example
 * ```ts
 * assert.equal(replayRecord(new Map()).outcome, 'not-run');
 * ```
 */
export function replayRecord(files: ReadonlyMap<string, Uint8Array>): ReplayReport {
  const bundle = readBundle(files);
  const checks = [
    checkFiles(bundle),
    checkPlan(bundle),
    checkRules(bundle),
    checkTargetPool(bundle),
    checkInspectorPool(bundle),
    checkEligibility(bundle),
    checkSeed(bundle),
    checkSelection(bundle),
    checkTeams(bundle),
    checkJournal(bundle),
    checkTables(bundle),
  ];
  return { outcome: summarise(checks), checks };
}

function summarise(checks: readonly Check[]): CheckOutcome {
  if (checks.some(({ outcome }) => outcome === 'fail')) return 'fail';
  return checks.some(({ outcome }) => outcome === 'not-run') ? 'not-run' : 'pass';
}
