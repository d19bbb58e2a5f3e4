import type { ByteSource } from '../kernel/index.js';
import { type Bundle, type ReadingOptions, readBundle } from './bundle.js';
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

/** How a replay is run: as it pleases, or within the memory of a page. */
export type ReplayOptions = ReadingOptions;

/**
 * 审计重放: recomputes a draw from its bundle alone and holds every file to every other. Each check answers by itself;
 * what cannot be determined is said to be so, with what is missing, and never counts as success.
 *
 * @param files - the bundle's files by path; one that is too large to hold may be a source that is read piece by piece
 * @param options - `wholeFileLimit`: the most bytes of a file that has to be held at once; no limit unless told
 * @returns a report whose checks stand in the order of `checkIds`; findings carry codes `replay.…` and those of the
 *   rooms whose rules were broken
 * @basis docs/spec/draw-v1.md §9
 * @example
 * ```ts
 * assert.equal(replayRecord(new Map()).outcome, 'not-run');
 * ```
 */
export function replayRecord(
  files: ReadonlyMap<string, Uint8Array | ByteSource>,
  options: ReplayOptions = {},
): ReplayReport {
  const checks = replayChecks(files, options);
  for (;;) {
    const step = checks.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same replay check by check, so that whoever waits can be shown how far it is.
 *
 * @param files - the bundle's files by path; a large one is read piece by piece
 * @param options - as for `replayRecord`
 * @returns every check as soon as it is done, in the order of `checkIds`; at the end the whole report
 * @basis docs/spec/draw-v1.md §9
 * @example
 * ```ts
 * const done = [...replayChecks(new Map())].map(({ id }) => id);
 * assert.deepEqual(done, checkIds);
 * ```
 */
export function* replayChecks(
  files: ReadonlyMap<string, Uint8Array | ByteSource>,
  options: ReplayOptions = {},
): Generator<Check, ReplayReport> {
  const bundle = readBundle(files, options);
  const done: Check[] = [];
  for (const check of checksInOrder) {
    const found = check(bundle);
    done.push(found);
    yield found;
  }
  return { outcome: summarise(done), checks: done };
}

const checksInOrder: readonly ((bundle: Bundle) => Check)[] = [
  checkFiles,
  checkPlan,
  checkRules,
  checkTargetPool,
  checkInspectorPool,
  checkEligibility,
  checkSeed,
  checkSelection,
  checkTeams,
  checkJournal,
  checkTables,
];

function summarise(checks: readonly Check[]): CheckOutcome {
  if (checks.some(({ outcome }) => outcome === 'fail')) return 'fail';
  return checks.some(({ outcome }) => outcome === 'not-run') ? 'not-run' : 'pass';
}
