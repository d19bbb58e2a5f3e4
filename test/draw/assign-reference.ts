import type { AssignmentInput, ServedTarget, ServingGroup } from '../../src/core/draw/assign/index.js';

/**
 * The assignment of docs/spec/draw-v1.md §6 once more, word by word and as slowly as it likes. It shares no code with
 * the library, only the types.
 */
export interface ReferenceOutcome {
  readonly service: readonly string[];
  readonly effectiveCap: number;
  /** Inspectors in the order they were accepted, by target and group. */
  readonly teams: readonly (readonly [target: string, group: string, inspectors: readonly string[]])[];
}

export interface Place {
  readonly target: ServedTarget;
  readonly group: ServingGroup;
}

/** Who holds the first places; the others are still empty. */
export type Filling = readonly (readonly [Place, string])[];

/** What is asked again and again: can this filling be completed with nobody above his own cap or `cap`? */
export interface Question {
  readonly input: AssignmentInput;
  readonly places: readonly Place[];
  readonly filling: Filling;
  readonly cap: number;
}

/** Runs §6; `undefined` where no complete assignment exists. */
export function assignSlowly(
  input: AssignmentInput,
  next: () => number,
  isCompletable: (question: Question) => boolean = tryEverything,
): ReferenceOutcome | undefined {
  const service = [...input.targets];
  for (let at = 0; at < service.length; at++) {
    const other = at + uniformly(service.length - at, next);
    [service[at], service[other]] = [service[other] as ServedTarget, service[at] as ServedTarget];
  }
  const places = placesOf({ ...input, targets: service });
  const cap = smallestCap(input, isCompletable);
  if (cap === undefined) return undefined;

  const filling: [Place, string][] = [];
  for (const place of places) {
    const candidates = candidatesFor(input, place, filling);
    for (;;) {
      const candidate = candidates.splice(uniformly(candidates.length, next), 1)[0] as string;
      filling.push([place, candidate]);
      if (isCompletable({ input, places, filling, cap })) break;
      filling.pop();
    }
  }
  const teams = service.flatMap((target) =>
    input.groups.map((group) => {
      const team = filling.filter(([place]) => place.target === target && place.group === group);
      return [target.id, group.id, team.map(([, inspector]) => inspector)] as const;
    }),
  );
  return { service: service.map(({ id }) => id), effectiveCap: cap, teams };
}

/** Answers by exhaustion: beyond doubt, and only for the smallest inputs. */
export function tryEverything(question: Question, deadEnds = new Set<string>()): boolean {
  const { input, places, filling } = question;
  if (input.inspectors.some(({ id }) => roomOf(question, id) < 0)) return false;
  const place = places[filling.length];
  if (place === undefined) return true;
  const loads = input.inspectors.map(({ id }) => loadOf(filling, id));
  const state = `${filling.length} ${loads} ${teamOf(filling, place).sort()}`;
  if (deadEnds.has(state)) return false;
  const isPossible = candidatesFor(input, place, filling).some(
    (candidate) =>
      roomOf(question, candidate) > 0 &&
      tryEverything({ ...question, filling: [...filling, [place, candidate]] }, deadEnds),
  );
  if (!isPossible) deadEnds.add(state);
  return isPossible;
}

/** Every full assignment under the effective cap, each as one text. */
export function allAssignments(input: AssignmentInput): Set<string> {
  const places = placesOf(input);
  const found = new Set<string>();
  const cap = smallestCap(input, tryEverything);
  if (cap === undefined) return found;
  const walk = (filling: Filling): void => {
    const place = places[filling.length];
    if (place === undefined) {
      found.add(textOf(filling.map(([{ target, group }, who]) => [target.id, group.id, who])));
      return;
    }
    for (const candidate of candidatesFor(input, place, filling)) {
      if (roomOf({ input, places, filling, cap }, candidate) > 0) walk([...filling, [place, candidate]]);
    }
  };
  walk([]);
  return found;
}

/** One text for an assignment, whatever the order it was made in. */
export function textOf(
  pairs: readonly (readonly [target: string, group: string, inspector: string])[],
): string {
  return pairs
    .map(([target, group, inspector]) => `${target}/${group}=${inspector}`)
    .sort()
    .join(' ');
}

/** All places of all teams, in the input's order. */
export function placesOf({ targets, groups }: AssignmentInput): Place[] {
  return targets.flatMap((target) =>
    groups.flatMap((group) => Array.from({ length: group.count }, () => ({ target, group }))),
  );
}

/** Who could fill a place, in id order, whoever else is on the team. */
export function eligibleFor({ inspectors }: AssignmentInput, { target, group }: Place): string[] {
  if (group.byArea && target.area === undefined) return [];
  const wanted = group.byArea ? `${group.class}@${target.area}` : group.class;
  return inspectors
    .filter(({ id, classes }) => classes.includes(wanted) && !target.recused?.includes(id))
    .map(({ id }) => id);
}

/** How many more places an inspector may fill. */
export function roomOf({ input, filling, cap }: Question, inspector: string): number {
  const own = input.inspectors.find(({ id }) => id === inspector)?.cap ?? 0;
  return Math.min(own, cap) - loadOf(filling, inspector);
}

/** Who is on the team of a place's target. */
export function teamOf(filling: Filling, { target }: Place): string[] {
  return filling.filter(([other]) => other.target === target).map(([, inspector]) => inspector);
}

function candidatesFor(input: AssignmentInput, place: Place, filling: Filling): string[] {
  const team = teamOf(filling, place);
  return eligibleFor(input, place).filter((id) => !team.includes(id));
}

function smallestCap(
  input: AssignmentInput,
  isCompletable: (question: Question) => boolean,
): number | undefined {
  const places = placesOf(input);
  for (let cap = 0; cap <= input.targets.length; cap++) {
    if (isCompletable({ input, places, filling: [], cap })) return cap;
  }
  return undefined;
}

function loadOf(filling: Filling, inspector: string): number {
  return filling.filter(([, holder]) => holder === inspector).length;
}

function uniformly(bound: number, next: () => number): number {
  const limit = 2 ** 32 - (2 ** 32 % bound);
  for (;;) {
    const word = next();
    if (word < limit) return word % bound;
  }
}
