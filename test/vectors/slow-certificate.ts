import type { AssignmentInput } from 'double-random/draw';
import { eligibleFor, type Place } from '../draw/assign-reference.js';

/** A certificate of docs/spec/draw-v1.md §6, found by trying every set of places. */
export interface SlowCertificate {
  readonly places: readonly { readonly target: string; readonly group: string }[];
  readonly inspectors: readonly string[];
  readonly demand: number;
  readonly capacity: number;
}

/** The set that misses most and, among these, the smallest; how many such there are is for the test to ask. */
export function certifySlowly(input: AssignmentInput): SlowCertificate[] {
  const places = input.targets.flatMap((target) => input.groups.map((group) => ({ target, group })));
  let best: SlowCertificate[] = [];
  for (let chosen = 1; chosen < 2 ** places.length; chosen++) {
    const one = weigh(
      input,
      places.filter((_, at) => Math.floor(chosen / 2 ** at) % 2 === 1),
    );
    const [first] = best;
    const missing = one.demand - one.capacity;
    const most = first === undefined ? 0 : first.demand - first.capacity;
    const fewer = first === undefined ? Number.POSITIVE_INFINITY : first.demand;
    if (missing <= 0 || missing < most) continue;
    if (missing > most || one.demand < fewer) best = [one];
    else if (one.demand === fewer) best.push(one);
  }
  return best;
}

function weigh(input: AssignmentInput, places: readonly Place[]): SlowCertificate {
  const visits = new Map<string, Set<string>>();
  for (const place of places)
    for (const id of eligibleFor(input, place))
      visits.set(id, (visits.get(id) ?? new Set()).add(place.target.id));
  const called = input.inspectors.filter(({ id }) => visits.has(id));
  return {
    places: places.map(({ target, group }) => ({ target: target.id, group: group.id })),
    inspectors: called.map(({ id }) => id),
    demand: places.reduce((sum, { group }) => sum + group.count, 0),
    capacity: called.reduce((sum, { id, cap }) => sum + Math.min(cap, visits.get(id)?.size ?? 0), 0),
  };
}
