import { type Issue, issueOf } from '../../kernel/index.js';
import type { EligibleInspector, EligibleTarget, TeamGroup } from '../model.js';
import type { DemandInput } from './demand.js';

/** What was found by looking at one target after the other. */
export interface SingleTargets {
  readonly issues: readonly Issue[];
  /** Places that lack people at every target, whoever is recused. */
  readonly unstaffed: ReadonlySet<string>;
}

/**
 * Targets whose recusals or area leave too few candidates. Each with recusals is named, since each needs a decision;
 * those that lack people for the same place alone are told together, by the first.
 *
 * @returns issues `plan.target-without-team`, `plan.place-without-people`
 * @example
 * ```ts
 * const team = [{ id: identifier('pair'), label: '', count: 2, class: 'any', byArea: false }];
 * assert.deepEqual(findTargetsWithoutTeam({ targets: [], inspectors: [], team }).issues, []);
 * ```
 */
export function findTargetsWithoutTeam({
  targets,
  inspectors,
  team,
}: Omit<DemandInput, 'strata'> & { readonly inspectors: readonly EligibleInspector[] }): SingleTargets {
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
  return { issues: [...shared, ...issues], unstaffed: new Set(unstaffed.keys()) };
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
