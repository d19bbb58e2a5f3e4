import { compareText, formatRatio, type Issue, issueOf, type Ratio } from '../kernel/index.js';
import { isCutOffSize } from '../registers/index.js';
import type { VersionIssueCode } from './codes.js';

/** How many a version of a pool has, in all and in each district; those without a district are in none. */
export interface PoolCounts {
  readonly count: number;
  readonly districts: ReadonlyMap<string, number>;
}

/** Two versions of a pool by their counts. */
export interface PoolShift {
  readonly before: PoolCounts;
  readonly after: PoolCounts;
  /** The share a pool may lose without anybody having to say why. */
  readonly mostLost: Ratio;
}

/**
 * Finds what a version of a pool may not do without a reason: lose more than a share of the pool, lose every target of
 * a district, or end at just the row where spreadsheets and export screens cut off.
 *
 * @returns `versions.pool-shrunk`, `versions.district-lost` for each district, `versions.size-suspicious`
 * @example
 * ```ts
 * const counts = (count: number) => ({ count, districts: new Map() });
 * const [issue] = suspectShift({ before: counts(100), after: counts(60), mostLost: { numerator: 1, denominator: 5 } });
 * assert.equal(issue?.code, 'versions.pool-shrunk');
 * ```
 */
export function suspectShift({ before, after, mostLost }: PoolShift): Issue<VersionIssueCode>[] {
  const issues: Issue<VersionIssueCode>[] = [];
  const lost = before.count - after.count;
  if (BigInt(lost) * BigInt(mostLost.denominator) > BigInt(before.count) * BigInt(mostLost.numerator)) {
    const args = { before: before.count, after: after.count, lost, limit: formatRatio(mostLost) };
    issues.push(issueOf('versions.pool-shrunk', { args }));
  }
  const districts = [...before.districts.keys()].filter((district) => !after.districts.get(district));
  for (const district of districts.sort(compareText)) {
    const args = { district, before: before.districts.get(district) ?? 0 };
    issues.push(issueOf('versions.district-lost', { args }));
  }
  if (isCutOffSize(after.count) && before.count !== after.count)
    issues.push(issueOf('versions.size-suspicious', { args: { count: after.count } }));
  return issues;
}
