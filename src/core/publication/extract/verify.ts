import type { Issue } from '../../kernel/index.js';
import { checkEntry, checkOwnPlan, checkRegister, checkSeed } from './check-draw.js';
import { checkLedger, checkResults } from './check-results.js';
import { checkRecord, checkStanding } from './check-standing.js';
import type { Extract } from './model.js';
import {
  type ExtractCheck,
  type ExtractCheckId,
  type ExtractReport,
  judged,
  type PublishedEvidence,
  reportOf,
} from './report.js';
import { parseExtract } from './schema.js';

/**
 * Checks an extract by itself and, as far as it is given, against what was published. Every check stands alone; those that do
 * not apply to how the target stands are left out: whoever was not drawn has no results.
 *
 * @param published - what was published, from another hand than the extract
 * @returns the report; what could not be determined is `not-run` with the reason, never a pass
 * @example
 * ```ts
 * const report = verifyExtract('{}');
 * assert.equal(report.outcome, 'fail');
 * assert.deepEqual(report.checks.map(({ id }) => id), ['form']);
 * ```
 */
export function verifyExtract(
  content: string | Uint8Array,
  published: PublishedEvidence = {},
): ExtractReport {
  const read = parseExtract(content);
  if (!read.ok) return reportOf([formOf(read.issues)]);
  const extract = read.value;
  const checks: Readonly<Record<Exclude<ExtractCheckId, 'form'>, readonly Issue[]>> = {
    plan: checkOwnPlan(extract, published),
    entry: checkEntry(extract),
    register: checkRegister(extract),
    seed: checkSeed(extract),
    standing: checkStanding(extract),
    record: checkRecord(extract, published),
    results: checkResults(extract),
    ledger: checkLedger(extract, published),
  };
  return reportOf([judged('form', []), ...applying(extract).map((id) => judged(id, checks[id]))]);
}

/** A format that this version does not know is no failure. */
function formOf(issues: readonly Issue[]): ExtractCheck {
  const unknown = issues.every(({ code }) => code === 'publication.format-unsupported');
  return { id: 'form', outcome: unknown ? 'not-run' : 'fail', findings: issues };
}

function applying({ standing, entry, results }: Extract): readonly Exclude<ExtractCheckId, 'form'>[] {
  const ofPool = entry === undefined ? [] : (['register'] as const);
  const ofVisit =
    standing.kind === 'selected' || results !== undefined ? (['results', 'ledger'] as const) : [];
  return ['plan', 'entry', ...ofPool, 'seed', 'standing', 'record', ...ofVisit];
}
