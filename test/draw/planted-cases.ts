import type { AssignmentInput, ServedTarget, ServingGroup } from '../../src/core/draw/assign/index.js';
import { uniform, type WordStream } from '../../src/core/draw/stream.js';
import { identifier } from '../../src/core/kernel/index.js';
import { numbered } from './assign-cases.js';

/** The size of a planted case. */
export interface Planting {
  readonly targets: number;
  /** At least nine, so that every area has a leader: every third inspector may lead, in one area. */
  readonly inspectors: number;
  /** Visits that the caps allow beyond the planted ones, in percent. */
  readonly slackPercent: number;
}

const areas = ['north', 'south', 'west'].map(identifier);
const groups: readonly ServingGroup[] = [
  { id: identifier('leader'), count: 1, class: 'lead', byArea: true },
  { id: identifier('member'), count: 2, class: 'any', byArea: false },
];

/**
 * An input that is known to be feasible: a random full assignment is made first, and the caps are what it needs, with
 * the given slack strewn over them. Leaders come from the target's area, members from everyone, leaders among them.
 */
export function plantCase(
  { targets, inspectors, slackPercent }: Planting,
  next: WordStream,
): AssignmentInput {
  const ids = numbered('I', inspectors);
  const classes = ids.map((_, at) =>
    at % 3 === 0 ? ['any', `lead@${areas[(at / 3) % areas.length]}`] : ['any'],
  );
  const caps = ids.map(() => 0);
  const planted = numbered('T', targets).map((id): ServedTarget => {
    const area = pick(areas, next);
    const team = new Set<number>();
    for (const group of groups) {
      const wanted = group.byArea ? `${group.class}@${area}` : group.class;
      for (let place = 0; place < group.count; place++) {
        const free = ids.map((_, at) => at).filter((at) => classes[at]?.includes(wanted) && !team.has(at));
        team.add(pick(free, next));
      }
    }
    for (const at of team) caps[at] = (caps[at] ?? 0) + 1;
    const recused = ids.filter((_, at) => !team.has(at) && uniform(4, next) === 0);
    return { id, area, recused };
  });
  const visits = caps.reduce((sum, cap) => sum + cap, 0);
  for (let extra = Math.floor((visits * slackPercent) / 100); extra > 0; extra--) {
    const at = uniform(ids.length, next);
    caps[at] = (caps[at] ?? 0) + 1;
  }
  return {
    targets: planted,
    groups,
    inspectors: ids.map((id, at) => ({ id, cap: caps[at] ?? 0, classes: classes[at] ?? [] })),
  };
}

function pick<Value>(values: readonly Value[], next: WordStream): Value {
  return values[uniform(values.length, next)] as Value;
}
