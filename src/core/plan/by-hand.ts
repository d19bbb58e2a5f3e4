import { type Identifier, type Issue, issueOf } from '../kernel/index.js';
import type { HandExclusion, InspectionTask } from './model.js';

/** Whom of a pool the task leaves out by hand, each with the reason. */
export function excludedByHand(
  { exclusions = [] }: InspectionTask,
  pool: HandExclusion['pool'],
): ReadonlyMap<Identifier, HandExclusion> {
  return new Map(exclusions.filter((one) => one.pool === pool).map((one) => [one.id, one]));
}

/** Whom a task names of a pool: only of them is it remembered that the pool holds them. */
export interface NamedOfPools {
  readonly targets: ReadonlySet<string>;
  readonly inspectors: ReadonlySet<string>;
}

/**
 * Exclusions by hand that name somebody no pool holds, which would silently do nothing, or somebody twice.
 *
 * @returns issues `plan.exclusion-unknown`, `plan.exclusion-repeated`
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const [task] = sampleOffice().tasks;
 * const exclusion = { pool: 'targets' as const, id: identifier('T1'), reason: '正在立案调查', approver: '分管负责人' };
 * const [issue] = checkExclusions({ ...task, exclusions: [exclusion] }, { targets: new Set(), inspectors: new Set() });
 * assert.equal(issue?.code, 'plan.exclusion-unknown');
 * ```
 */
export function checkExclusions(task: InspectionTask, known: NamedOfPools): Issue[] {
  const { exclusions = [], draws } = task;
  const seen = new Set<string>();
  return exclusions.flatMap(({ pool, id }) => {
    const told = { path: ['exclusions', id], args: { id, register: pool } };
    const repeated = seen.has(`${pool} ${id}`);
    seen.add(`${pool} ${id}`);
    return [
      ...(known[pool].has(id) || (pool === 'inspectors' && draws === 'targets')
        ? []
        : [issueOf('plan.exclusion-unknown', told)]),
      ...(repeated ? [issueOf('plan.exclusion-repeated', told)] : []),
    ];
  });
}
