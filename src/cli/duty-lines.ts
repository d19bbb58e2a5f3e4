import { sortedBy } from '../core/kernel/index.js';
import type { Duty, DutyKind } from '../core/results/index.js';
import { grouped, layOut } from './columns.js';
import type { Phrases } from './phrases/model.js';

const kinds: readonly DutyKind[] = ['inspect', 'publish', 'supersede', 'follow-up', 'withdraw'];

/** What is still to be done of each kind, for how many targets, and the first and last day of it. */
export function dutyLines(duties: readonly Duty[], { results }: Pick<Phrases, 'results'>): string[] {
  const rows = kinds.flatMap((kind) => {
    const open = duties.filter(({ duty, done }) => duty === kind && done === undefined);
    const days = sortedBy(open, ({ due }) => due).map(({ due }) => due);
    const [first, last] = [days[0], days[days.length - 1]];
    if (first === undefined || last === undefined) return [];
    return [[results.duties[kind], grouped(days.length), first, last]];
  });
  return rows.length === 0 ? [] : ['', ...layOut([[...results.status.duties], ...rows])];
}
