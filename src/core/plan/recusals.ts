import { compareText, type Identifier, type Issue, identifier, issueOf } from '../kernel/index.js';
import type { Inspector } from '../pools/index.js';
import type { InspectionTask } from './model.js';
import type { Judging } from './pool-frames.js';

/** The inspectors who may not visit a target, by target: those of the task and those of the register. */
export function collectRecusals(
  task: InspectionTask,
  inspectors: readonly Inspector[],
): Map<Identifier, Identifier[]> {
  const pairs = [
    ...task.recusals.map(({ inspector, target }) => ({ inspector, target })),
    ...inspectors.flatMap(({ id, recusals }) => recusals.map(({ target }) => ({ inspector: id, target }))),
  ];
  const byTarget = new Map<Identifier, Set<Identifier>>();
  for (const { inspector, target } of pairs) {
    byTarget.set(target, (byTarget.get(target) ?? new Set()).add(inspector));
  }
  return new Map(
    [...byTarget].map(([target, named]) => [target, [...named].sort(compareText).map(identifier)]),
  );
}

/**
 * Recusals that name somebody the registers do not know: in the task this is an error (it would silently do nothing),
 * in a register it is only shown, since targets come and go.
 *
 * @param knownTargets - the pool's ids, or those of them that recusals name
 * @returns issues `plan.recusal-unknown` (error) and `plan.recusal-idle` (info)
 * @basis 行政处罚法 第四十三条
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const { tasks, targets } = sampleOffice();
 * const recusals = [{ inspector: identifier('nobody'), target: targets[0].id, reason: '亲属' }];
 * const known = new Set(targets.map(({ id }) => id));
 * const issues = checkRecusals({ task: { ...tasks[0], recusals }, inspectors: [] }, known);
 * assert.equal(issues[0]?.code, 'plan.recusal-unknown');
 * ```
 */
export function checkRecusals(
  { task, inspectors }: Omit<Judging, 'rules'>,
  knownTargets: ReadonlySet<string>,
): Issue[] {
  // Whoever draws only targets knows no inspectors, and is told so.
  if (task.draws === 'targets') return [];
  const knownInspectors = new Set<string>(inspectors.map(({ id }) => id));
  const unknown = task.recusals
    .flatMap(({ inspector, target }) => [
      ...(knownInspectors.has(inspector) ? [] : [inspector]),
      ...(knownTargets.has(target) ? [] : [target]),
    ])
    .map((id) => issueOf('plan.recusal-unknown', { path: ['recusals', id], args: { id } }));
  const idle = inspectors.flatMap(({ id, recusals }) =>
    recusals
      .filter(({ target }) => !knownTargets.has(target))
      .map(({ target }) =>
        issueOf('plan.recusal-idle', { severity: 'info', path: [id], args: { inspector: id, target } }),
      ),
  );
  return [...unknown, ...idle];
}
