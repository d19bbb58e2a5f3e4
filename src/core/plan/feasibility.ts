import { type Issue, issueOf } from '../kernel/index.js';
import type { EligibleInspector, EligibleTarget, PlannedStratum, TeamGroup } from './model.js';

/** `certain`: whatever is drawn, a complete assignment exists. `possible`: it depends on who is drawn. */
export type Feasibility = 'certain' | 'possible';

/** Below this many inspectors the teams can be guessed. */
const guessableBelow = 6;
/** 行政处罚法 第四十二条: no fewer than two officers. */
const leastTeam = 2;

/** What the check looks at. */
export interface FeasibilityInput {
  readonly targets: readonly EligibleTarget[];
  readonly inspectors: readonly EligibleInspector[];
  readonly strata: readonly PlannedStratum[];
  readonly team: readonly TeamGroup[];
}

/**
 * Asks, before anything is sealed, whether the inspectors suffice. Errors are certain failures: a team of fewer than
 * two, a target nobody may visit, more places than visits. Where their absence does not yet make a complete assignment
 * certain, it depends on who is drawn, and the plan's remedies may have to apply.
 *
 * @returns issues `plan.team-too-small`, `plan.target-without-team`, `plan.place-without-people`,
 *   `plan.capacity-short` (errors),
 *   `plan.small-inspector-pool`, `plan.feasibility-uncertain` (warnings)
 * @basis 行政处罚法 第四十二条
 * @example
 * ```ts
 * const team = [{ id: identifier('pair'), label: '', count: 1, class: 'any', byArea: false }];
 * const { issues } = checkFeasibility({ targets: [], inspectors: [], strata: [], team });
 * assert.equal(issues[0]?.code, 'plan.team-too-small');
 * ```
 */
export function checkFeasibility(input: FeasibilityInput): {
  readonly feasibility: Feasibility;
  readonly issues: readonly Issue[];
} {
  const { inspectors, team } = input;
  const places = team.reduce((sum, { count }) => sum + count, 0);
  const issues: Issue[] = [...findTargetsWithoutTeam(input), ...findShortClasses(input)];
  if (places < leastTeam) issues.push(issueOf('plan.team-too-small', { args: { places, least: leastTeam } }));
  if (inspectors.length < guessableBelow) {
    const args = { inspectors: inspectors.length, least: guessableBelow };
    issues.push(issueOf('plan.small-inspector-pool', { severity: 'warning', args }));
  }
  if (issues.some(({ severity }) => severity === 'error') || alwaysSuffices(input))
    return { feasibility: 'certain', issues };
  issues.push(issueOf('plan.feasibility-uncertain', { severity: 'warning' }));
  return { feasibility: 'possible', issues };
}

/**
 * Targets whose recusals or area leave too few candidates. Each with recusals is named, since each needs a decision;
 * those that lack people for the same place alone are told together, by the first.
 */
function findTargetsWithoutTeam({ targets, inspectors, team }: FeasibilityInput): Issue[] {
  const byClass = indexByClass(inspectors);
  const unstaffed = new Map<
    string,
    {
      readonly first: string;
      readonly group: string;
      readonly needed: number;
      readonly left: number;
      count: number;
    }
  >();
  const issues: Issue[] = [];
  for (const target of targets) {
    for (const [place, { needed, label: group }] of placesOf(team, target)) {
      const candidates = byClass.get(place) ?? new Set();
      const recused = (target.recused ?? []).filter((id) => candidates.has(id)).length;
      const left = candidates.size - recused;
      if (left >= needed) continue;
      const known = unstaffed.get(place);
      if (recused > 0) {
        const args = { target: target.id, group, left, needed };
        issues.push(issueOf('plan.target-without-team', { path: [target.id], args }));
      } else if (known === undefined)
        unstaffed.set(place, { first: target.id, group, needed, left, count: 1 });
      else known.count++;
    }
  }
  const shared = [...unstaffed.values()].map(({ first, ...args }) =>
    issueOf('plan.place-without-people', { path: [first], args: { first, ...args } }),
  );
  return [...shared, ...issues];
}

/** Kinds of place that ask for more visits, over all targets to be drawn, than their inspectors may make. */
function findShortClasses({ inspectors, strata, team }: FeasibilityInput): Issue[] {
  const drawn = strata.reduce((sum, { quota }) => sum + quota, 0);
  const demand = new Map<string, number>();
  for (const { class: place, byArea, count } of team) {
    if (!byArea) demand.set(place, (demand.get(place) ?? 0) + count * drawn);
  }
  const issues: Issue[] = [];
  for (const [place, needed] of demand) {
    const capable = inspectors.filter(({ classes }) => classes.includes(place));
    const capacity = capable.reduce((sum, { cap }) => sum + Math.min(cap, drawn), 0);
    if (capacity >= needed) continue;
    const asking = team.filter((group) => group.class === place).map(({ id, label }) => label || id);
    issues.push(issueOf('plan.capacity-short', { args: { class: asking.join(', '), needed, capacity } }));
  }
  const needed = drawn * team.reduce((sum, { count }) => sum + count, 0);
  const capacity = inspectors.reduce((sum, { cap }) => sum + Math.min(cap, drawn), 0);
  if (issues.length === 0 && capacity < needed) {
    issues.push(
      issueOf('plan.capacity-short', {
        args: { class: team.map(({ id }) => id).join(' + '), needed, capacity },
      }),
    );
  }
  return issues;
}

/**
 * Whether every possible drawing can be staffed, where all places ask for one class (of the target's area or not).
 * Any s targets need k·s visits; their candidates can make at least Σ min(cap, s) of them, less one for each recusal.
 * If that suffices for every s, even for the s targets with the most recusals, Hall's condition holds whoever is drawn.
 */
function alwaysSuffices({ targets, inspectors, strata, team }: FeasibilityInput): boolean {
  const [first] = team;
  if (
    first === undefined ||
    team.some((group) => group.class !== first.class || group.byArea !== first.byArea)
  ) {
    return false;
  }
  const drawn = strata.reduce((sum, { quota }) => sum + quota, 0);
  const byPlace = new Map<string, EligibleTarget[]>();
  for (const target of targets) {
    const place = first.byArea ? `${first.class}@${target.area ?? ''}` : first.class;
    const visited = byPlace.get(place);
    if (visited === undefined) byPlace.set(place, [target]);
    else visited.push(target);
  }
  const places = team.reduce((sum, { count }) => sum + count, 0);
  return [...byPlace].every(([place, visited]) => {
    const caps = inspectors.filter(({ classes }) => classes.includes(place)).map(({ cap }) => cap);
    const recusals = visited.map(({ recused }) => recused?.length ?? 0).sort((left, right) => right - left);
    return sufficesForEach(Math.min(visited.length, drawn), { caps, recusals, places });
  });
}

function sufficesForEach(
  most: number,
  {
    caps,
    recusals,
    places,
  }: { readonly caps: readonly number[]; readonly recusals: readonly number[]; readonly places: number },
): boolean {
  let [capacity, lost] = [0, 0];
  const ascending = [...caps].sort((left, right) => left - right);
  let exhausted = 0;
  for (let count = 1; count <= most; count++) {
    // One more target gives one more visit to everyone whose cap is not reached.
    while ((ascending[exhausted] ?? count) < count) exhausted++;
    capacity += ascending.length - exhausted;
    lost += recusals[count - 1] ?? 0;
    if (capacity - lost < places * count) return false;
  }
  return true;
}

function indexByClass(inspectors: readonly EligibleInspector[]): Map<string, Set<string>> {
  const byClass = new Map<string, Set<string>>();
  for (const { id, classes } of inspectors) {
    for (const place of classes) byClass.set(place, (byClass.get(place) ?? new Set()).add(id));
  }
  return byClass;
}

/** How many different people a target's team needs of each class; groups of one class draw on the same people. */
function placesOf(
  team: readonly TeamGroup[],
  { area }: EligibleTarget,
): Map<string, { needed: number; label: string }> {
  const places = new Map<string, { needed: number; label: string }>();
  for (const { id, class: name, byArea, count } of team) {
    const place = byArea ? `${name}@${area ?? ''}` : name;
    const known = places.get(place);
    places.set(place, {
      needed: (known?.needed ?? 0) + count,
      label: known === undefined ? id : `${known.label}, ${id}`,
    });
  }
  return places;
}
