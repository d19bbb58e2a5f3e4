import { type Digest, type Identifier, type Issue, identifier, issueOf } from '../kernel/index.js';
import { targetStatuses } from '../pools/index.js';
import type { WorkRules } from '../rules/index.js';
import type { DrawMode, InspectionTask, PinnedHandDown, TargetEntry } from './model.js';
import type { StratumKey } from './strata.js';

/** 下发的名单: whom another draw has selected and handed to this office, so that it draws who inspects them. */
export interface HandedDown extends PinnedHandDown {
  readonly mode: DrawMode;
  /** Everyone handed down, with the digest of the register record, in id order. */
  readonly targets: readonly { readonly id: Identifier; readonly record: Digest }[];
}

/** The one stratum of a task that was handed its targets. All of it is visited. */
export const handedDownStratum: StratumKey = { id: identifier('handed-down'), label: '', values: {} };

/**
 * The part of work rules that a task needs. Where the targets were handed down, everything about targets has been
 * applied by the draw that selected them; where only targets are drawn, nothing about inspectors is asked.
 *
 * @basis 山东 2019: 省级抽取检查对象, 市级抽取检查人员并匹配
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const { tasks: [task], rules: [rules] } = sampleOffice();
 * assert.equal(rulesOfTask(task, rules), rules);
 * assert.deepEqual(rulesOfTask({ ...task, draws: 'targets' }, rules).team, []);
 * assert.deepEqual(rulesOfTask({ ...task, handedDown: identifier('P-1') }, rules).strata.by, []);
 * ```
 */
export function rulesOfTask({ draws, handedDown }: InspectionTask, rules: WorkRules): WorkRules {
  if (draws === 'targets') {
    const { areas: _, ...others } = rules;
    const { maximumVisits } = rules.inspectors;
    return { ...others, team: [], inspectors: { itemScope: 'ignored', maximumVisits } };
  }
  if (handedDown === undefined) return rules;
  const { frequency: _, visitBatches: __, ...others } = rules;
  return {
    ...others,
    targets: { statuses: targetStatuses },
    strata: { by: [], missing: 'refuse', quantities: [], overall: { quantity: { kind: 'all' } } },
  };
}

/**
 * Holds a task to the list that was handed down: the one it names, of its own mode, with exactly these targets.
 *
 * @param given - nothing where there is no such list
 * @returns issues `plan.hand-down-missing`, `plan.hand-down-idle`, `plan.hand-down-rehearsal`, `plan.hand-down-differs`
 */
export function checkHandedDown(
  task: InspectionTask,
  given: HandedDown | undefined,
  frame: readonly TargetEntry[],
): Issue[] {
  const { handedDown: draw, exclusions = [] } = task;
  if (draw === undefined) return [];
  const idle = [
    ...(task.batch === undefined ? [] : ['batch']),
    ...(task.draws === undefined ? [] : ['draws']),
    ...(exclusions.some(({ pool }) => pool === 'targets') ? ['exclusions'] : []),
  ];
  const issues: Issue[] = idle.map((field) =>
    issueOf('plan.hand-down-idle', { path: [field], args: { field, draw } }),
  );
  if (given?.drawId !== draw)
    return [...issues, issueOf('plan.hand-down-missing', { path: ['handedDown'], args: { draw } })];
  if (given.mode !== task.mode)
    issues.push(issueOf('plan.hand-down-rehearsal', { path: ['mode'], args: { draw, mode: given.mode } }));
  const at = Array.from({ length: Math.max(given.targets.length, frame.length) }, (_, place) => place).find(
    (place) => {
      const [listed, entry] = [given.targets[place], frame[place]];
      return listed?.id !== entry?.id || listed?.record !== entry?.record;
    },
  );
  if (at !== undefined) {
    const id = frame[at]?.id ?? given.targets[at]?.id ?? '';
    issues.push(issueOf('plan.hand-down-differs', { path: ['handedDown', id], args: { draw, id } }));
  }
  return issues;
}
