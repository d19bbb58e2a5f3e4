import type { LedgerPlace, TargetResult } from '../../results/index.js';
import type { Part } from '../part.js';
import type { PublishedDraw, TableCells } from './read-year.js';

/** A row of a results table and the result that the ledger holds of its target. */
export interface ShownTarget {
  readonly id: string;
  readonly result: TargetResult | undefined;
  /** All rows of the target, one for each item. */
  readonly rows: readonly TableCells['rows'][number][];
}

/** The targets whose results a draw shows, in the order of the table. */
export function shownTargets({ results, ledger }: PublishedDraw): readonly ShownTarget[] {
  if (results.state !== 'read') return [];
  const known = new Map(shownIn(ledger).map((result) => [String(result.target), result]));
  const byTarget = new Map<string, TableCells['rows'][number][]>();
  for (const row of results.value.rows) {
    const id = row.cell('统一社会信用代码');
    const rows = byTarget.get(id);
    if (rows === undefined) byTarget.set(id, [row]);
    else rows.push(row);
  }
  return [...byTarget].map(([id, rows]) => ({ id, rows, result: known.get(id) }));
}

/** The results that a ledger says are shown now. */
export function shownIn(ledger: Part<readonly LedgerPlace[]>): readonly TargetResult[] {
  if (ledger.state !== 'read') return [];
  return ledger.value.flatMap((place) => (place.state === 'shown' ? [place.result] : []));
}

/** How many places of a ledger were taken down: at least so many targets as there are, no more than there are places. */
export function withdrawnIn(ledger: Part<readonly LedgerPlace[]>): number {
  if (ledger.state !== 'read') return 0;
  return ledger.value.filter(({ state }) => state === 'withdrawn').length;
}
