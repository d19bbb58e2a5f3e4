import { beijingDay, type CivilDate, type Result, succeed } from '../../../core/kernel/index.js';
import {
  type FileFacts,
  itemListTable,
  type PublishedFile,
  yearPlanTable,
} from '../../../core/publication/index.js';
import { effectiveDay, versionAsOf } from '../chain.js';
import type { Ledger } from '../ledger.js';
import type { ChainedVersion, OfficePorts } from '../model.js';
import { getSnapshot } from '../registers.js';
import { lastDayIn } from './year-facts.js';
import type { TimedOrder } from './year-order.js';

/** The item list and the annual plan that were in force. */
export async function registerFiles(
  { store }: OfficePorts,
  ledger: Ledger,
  { year, authority, now }: TimedOrder,
): Promise<Result<readonly PublishedFile[]>> {
  const today = beijingDay(now);
  const factsOf = (version: ChainedVersion): FileFacts => ({ authority, dated: effectiveDay(version) });
  const files: PublishedFile[] = [];
  const items = versionAsOf(ledger, 'items', lastDayIn(year, today));
  if (items.ok) {
    const records = await getSnapshot(store, 'items', items.value.snapshot);
    if (!records.ok) return records;
    const { version } = items.value;
    const table = itemListTable(records.value, { version });
    files.push({
      kind: 'items',
      edition: 'public',
      base: 'items',
      title: '随机抽查事项清单',
      table,
      facts: factsOf(items.value),
    });
  }
  const plans = planOfYear(ledger, year, lastDayIn(year, today));
  if (plans !== undefined) {
    const records = await getSnapshot(store, 'plans', plans.snapshot);
    if (!records.ok) return records;
    const title = `${year}年度抽查工作计划`;
    const table = yearPlanTable(records.value, {
      plan: { number: `${year}-第${plans.version}版`, name: title },
    });
    files.push({ kind: 'year-plan', edition: 'public', base: 'plan', title, table, facts: factsOf(plans) });
  }
  return succeed(files);
}

/** The annual plan in force at the end of the year, unless its last approval was for another year. */
export function planOfYear(ledger: Ledger, year: number, day: CivilDate): ChainedVersion | undefined {
  const plans = versionAsOf(ledger, 'plans', day);
  if (!plans.ok) return undefined;
  const approvals = ledger.planEvents.filter(
    (event) => event.act === 'approved' && event.version <= plans.value.version,
  );
  const last = approvals[approvals.length - 1];
  return last?.act === 'approved' && last.year !== year ? undefined : plans.value;
}
