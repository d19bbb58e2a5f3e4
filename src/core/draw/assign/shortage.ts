import type { InspectorClass, InspectorNode, Seat, Visit } from './network.js';

/** A set of seats and what can be brought to them: how many of their targets each candidate may visit. */
export interface Shortage {
  readonly demand: number;
  readonly visits: ReadonlyMap<InspectorNode, number>;
}

/** Visits that ask for the same classes. */
interface Call {
  readonly classes: readonly InspectorClass[];
  visits: number;
}

/**
 * Measures a set of seats. Visits with the same classes are counted together: a hundred thousand visits make a few
 * calls, and no pair is looked at alone but the recused.
 *
 * @param seats - those of one visit side by side
 * @example
 * ```ts
 * assert.equal(measureShortage([]).demand, 0);
 * ```
 */
export function measureShortage(seats: readonly Seat[]): Shortage {
  const calls = new Map<string, Call>();
  const visits = new Map<InspectorNode, number>();
  const addVisits = (inspector: InspectorNode, count: number) =>
    visits.set(inspector, (visits.get(inspector) ?? 0) + count);

  for (const [visit, classes] of classesByVisit(seats)) {
    const key = classes.map(({ number }) => number).join();
    const call = calls.get(key) ?? { classes, visits: 0 };
    calls.set(key, call);
    call.visits++;
    for (const recused of visit.recused) if (belongsTo(recused, classes)) addVisits(recused, -1);
  }
  for (const call of calls.values()) {
    for (const candidate of new Set(call.classes.flatMap(({ members }) => members))) {
      addVisits(candidate, call.visits);
    }
  }
  return { demand: seats.length, visits };
}

/**
 * What the candidates can bring together if nobody makes more than `cap` visits: for each, the smallest of his own
 * cap, `cap` and the number of these targets he may visit.
 */
export function capacityAt({ visits }: Shortage, cap: number): number {
  let capacity = 0;
  for (const [{ ownCap }, possible] of visits) capacity += Math.min(ownCap, cap, possible);
  return capacity;
}

/**
 * The smallest cap under which the candidates can bring enough.
 *
 * @returns `undefined` if they cannot under any cap
 */
export function smallestSufficientCap(shortage: Shortage): number | undefined {
  let [low, high] = [0, shortage.demand];
  if (capacityAt(shortage, high) < shortage.demand) return undefined;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (capacityAt(shortage, middle) < shortage.demand) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* classesByVisit(seats: readonly Seat[]): Iterable<[Visit, InspectorClass[]]> {
  for (let at = 0, seat = seats[at]; seat !== undefined; ) {
    const { visit } = seat;
    const classes: InspectorClass[] = [];
    for (; seat?.visit === visit; seat = seats[++at]) {
      if (!classes.includes(seat.class)) classes.push(seat.class);
    }
    yield [visit, classes];
  }
}

function belongsTo(inspector: InspectorNode, classes: readonly InspectorClass[]): boolean {
  return classes.some((inspectorClass) => inspector.positions.has(inspectorClass));
}
