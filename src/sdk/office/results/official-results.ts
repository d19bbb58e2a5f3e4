import type { Result } from '../../../core/kernel/index.js';
import { drawOf, type Ledger } from '../ledger.js';
import type { OfficePorts } from '../model.js';
import { loadResults, type ResultsState } from './results-state.js';

/** The results of every official draw that was drawn here and is inspected from here, in the order of the journal. */
export async function officialResults(
  store: OfficePorts['store'],
  ledger: Ledger,
): Promise<readonly Result<ResultsState>[]> {
  const states: Result<ResultsState>[] = [];
  for (const { id, sealed, recorded } of ledger.draws.values()) {
    if (sealed?.mode !== 'official' || recorded === undefined) continue;
    const state = await loadResults(store, drawOf(ledger, id));
    const elsewhere = !state.ok && state.issues.every(({ code }) => code === 'sdk.results-of-handed-down');
    if (!elsewhere) states.push(state);
  }
  return states;
}
