import { type Digest, fail, type Issue, issueOf, parseJson, type Result, succeed } from '../kernel/index.js';
import type { ResultIssueCode } from './codes.js';
import { leafOfResult, ledgerRoot, type ResultsLedger } from './published-ledger.js';
import { resultsLedgerSchema } from './schema.js';

/**
 * Reads a published ledger of results and holds it to itself: every shown result to its leaf, all leaves to the root; and, where
 * an earlier ledger is given, that nothing of it was moved or dropped.
 *
 * @returns the ledger; or `results.ledger-malformed`, or `results.ledger-differs` with the first place that differs, from 1
 * @basis 市场监督管理行政处罚信息公示规定 (更正前后同时公示)
 * @example
 * ```ts
 * const ledger = { format: 'double-random/results-ledger@1', drawId: 'D-1', places: [], root: digestOf('') };
 * assert.ok(readLedgerOfResults(canonicalJson(ledger)).ok);
 * assert.ok(!readLedgerOfResults(canonicalJson({ ...ledger, root: digestOf('another') })).ok);
 * ```
 */
export function readLedgerOfResults(
  text: string,
  earlier: readonly Digest[] = [],
): Result<ResultsLedger, Issue<ResultIssueCode>> {
  const value = parseJson(text);
  const ledger = value.ok ? resultsLedgerSchema.safeParse(value.value) : undefined;
  if (!ledger?.success) return fail([issueOf('results.ledger-malformed')]);
  const { places, root } = ledger.data;
  const wrong = places.findIndex(
    (place) => place.state !== 'withdrawn' && leafOfResult(place) !== place.leaf,
  );
  const moved = earlier.findIndex((leaf, at) => places[at]?.leaf !== leaf);
  const at = wrong < 0 ? moved : wrong;
  if (at >= 0) return fail([issueOf('results.ledger-differs', { args: { place: at + 1 } })]);
  if (ledgerRoot(places.map(({ leaf }) => leaf)) !== root)
    return fail([issueOf('results.ledger-differs', { args: { place: places.length } })]);
  return succeed(ledger.data);
}
