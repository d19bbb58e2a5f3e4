import type { AssignmentInput } from 'double-random/draw';

/**
 * The assignment for teams of one group, written straight from docs/spec/draw-v1.md §6: for every candidate a new
 * matching of all that is left decides whether he can be accepted.
 *
 * @returns who visits each target in order of service
 */
export function assignPlainly(
  input: AssignmentInput,
  next: () => number,
): { target: string; team: string[] }[] {
  const service = [...input.targets];
  for (let at = 0; at < service.length; at++) {
    const other = at + uniform(service.length - at, next);
    [service[at], service[other]] = [
      service[other] as (typeof service)[0],
      service[at] as (typeof service)[0],
    ];
  }
  const count = input.groups[0]?.count ?? 0;
  const barred = service.map(({ recused = [] }) => new Set<number>(recused.map((id) => indexOf(input, id))));
  const state = { input, barred, count, accepted: service.map((): number[] => []) };
  const cap = smallestCap(state);
  for (const [at, team] of state.accepted.entries()) {
    while (team.length < count) {
      const candidates = [...input.inspectors.keys()].filter(
        (who) => !barred[at]?.has(who) && !team.includes(who),
      );
      for (const place = team.length; team.length === place; ) {
        const [candidate = -1] = candidates.splice(uniform(candidates.length, next), 1);
        team.push(candidate);
        if (!isCompletable(state, cap)) team.pop();
      }
    }
  }
  return service.map(({ id }, at) => ({
    target: id,
    team: (state.accepted[at] ?? []).map((who) => input.inspectors[who]?.id ?? ''),
  }));
}

interface PlainState {
  readonly input: AssignmentInput;
  readonly barred: readonly ReadonlySet<number>[];
  readonly count: number;
  readonly accepted: readonly number[][];
}

function smallestCap(state: PlainState): number {
  let cap = Math.ceil((state.accepted.length * state.count) / state.input.inspectors.length);
  while (!isCompletable(state, cap)) cap++;
  return cap;
}

/** Augmenting paths from nothing: every empty place asks for someone with room, who may be moved out of elsewhere. */
function isCompletable({ input, barred, count, accepted }: PlainState, cap: number): boolean {
  const room = input.inspectors.map((inspector) => Math.min(inspector.cap, cap));
  for (const team of accepted) for (const who of team) room[who] = (room[who] ?? 0) - 1;
  if (room.some((left) => left < 0)) return false;
  const teams = accepted.map((team) => new Set(team));
  const movable = room.map(() => new Set<number>());
  const seat = (visit: number, reached: Set<number>): boolean => {
    for (let who = 0; who < room.length; who++) {
      if (reached.has(who) || barred[visit]?.has(who) || teams[visit]?.has(who)) continue;
      reached.add(who);
      const left = room[who] ?? 0;
      if (left === 0 && !leaveSomewhere(who, reached)) continue;
      if (left > 0) room[who] = left - 1;
      teams[visit]?.add(who);
      movable[who]?.add(visit);
      return true;
    }
    return false;
  };
  const leaveSomewhere = (who: number, reached: Set<number>): boolean => {
    for (const visit of movable[who] ?? []) {
      if (!seat(visit, reached)) continue;
      teams[visit]?.delete(who);
      movable[who]?.delete(visit);
      return true;
    }
    return false;
  };
  return accepted.every((team, visit) => {
    for (let place = team.length; place < count; place++) if (!seat(visit, new Set())) return false;
    return true;
  });
}

function indexOf({ inspectors }: AssignmentInput, id: string): number {
  return inspectors.findIndex((inspector) => inspector.id === id);
}

function uniform(bound: number, next: () => number): number {
  const limit = 2 ** 32 - (2 ** 32 % bound);
  for (;;) {
    const word = next();
    if (word < limit) return word % bound;
  }
}
