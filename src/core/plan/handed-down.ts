import type { PinnedSource } from '../entropy/index.js';
import {
  type CivilDate,
  type Digest,
  type Identifier,
  type Issue,
  identifier,
  issueOf,
} from '../kernel/index.js';
import { targetStatuses } from '../pools/index.js';
import type { WorkRules } from '../rules/index.js';
import type { DrawMode, InspectionTask, PinnedHandDown, TargetEntry } from './model.js';
import type { StratumKey } from './strata.js';

/** 下发的名单: whom another draw has selected and handed to this office, so that it draws who inspects them. */
export interface HandedDown extends PinnedHandDown {
  readonly mode: DrawMode;
  /** The day, the items and the public sources of that draw. */
  readonly asOf: CivilDate;
  readonly items: readonly Identifier[];
  readonly sources: readonly PinnedSource[];
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
 * @returns issues `plan.hand-down-missing`, `plan.hand-down-idle`, `plan.hand-down-rehearsal`, `plan.hand-down-item`,
 *   `plan.hand-down-day`, `plan.hand-down-source`, `plan.hand-down-differs`
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
  issues.push(...checkOccasion(task, given));
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

/**
 * What was drawn for some items may not be inspected over others, nor before that draw's own day. And its public values
 * are known: whoever counted on one of them again could try shares until the teams please.
 */
function checkOccasion({ items, asOf, entropy }: InspectionTask, given: HandedDown): Issue[] {
  const { drawId: draw } = given;
  const issues = items
    .filter((item) => !given.items.includes(item))
    .map((item): Issue => issueOf('plan.hand-down-item', { path: ['items', item], args: { draw, item } }));
  if (asOf < given.asOf)
    issues.push(issueOf('plan.hand-down-day', { path: ['asOf'], args: { draw, asOf, drawn: given.asOf } }));
  const known = new Set(given.sources.map(eventOf));
  for (const source of entropy.sources) {
    if (!known.has(eventOf(source))) continue;
    const told = { path: ['entropy', 'sources', source.id], args: { draw, source: eventOf(source) } };
    issues.push(issueOf('plan.hand-down-source', told));
  }
  return issues;
}

/**
 * The issue or ceremony that gives a source its value, whatever the source is called.
 *
 * @example
 * ```ts
 * assert.equal(eventOf({ id: identifier('a'), kind: 'ssq', issue: '2026023' }), 'ssq 2026023');
 * ```
 */
export function eventOf(source: PinnedSource): string {
  return source.kind === 'ssq' ? `ssq ${source.issue}` : `dice ${source.ceremony}`;
}
