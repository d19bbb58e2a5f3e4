import { fail, isIdentifier, issueOf, type Result } from '../../../core/kernel/index.js';
import type { Store } from '../../store.js';
import { drawOf, type Ledger } from '../ledger.js';
import { loadResults, type ResultsState } from './results-state.js';

/** The results of the draw that somebody names; `sdk.id-malformed` and the issues of `loadResults`. */
export async function findDraw(store: Store, ledger: Ledger, drawId: string): Promise<Result<ResultsState>> {
  if (!isIdentifier(drawId)) return fail([issueOf('sdk.id-malformed', { args: { text: drawId } })]);
  return loadResults(store, drawOf(ledger, drawId));
}
