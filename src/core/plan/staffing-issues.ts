import { type Issue, issueOf } from '../kernel/index.js';
import type { TeamGroup } from './model.js';
import { curesOf, type Finding, lendersOf, type Shortage, type StaffKind } from './staffing/index.js';

/** How people call the places: by the groups of the team and the areas of the register. */
export interface Naming {
  readonly team: readonly TeamGroup[];
  readonly areaNames: ReadonlyMap<string, string>;
}

/** How many areas one issue names before it only counts them. */
const namedAreas = 6;
/** Stands where there is nothing to name. */
const none = '—';

/** Teams that no choice of people fills at a single target. */
export function reportUnstaffed(shortages: readonly Shortage[], naming: Naming): Issue[] {
  return shortages.map((shortage) => {
    const { needed, capacity } = shortage;
    const args = { class: placeNames(shortage, naming), areas: areasIn(shortage, naming), needed, capacity };
    return issueOf('plan.team-short', { args });
  });
}

/** Shortages that every drawing meets, each with what would cure it. */
export function reportShortages(finding: Finding, staff: readonly StaffKind[], naming: Naming): Issue[] {
  return finding.shortages.map((shortage) => {
    const args = describe(shortage, { finding, staff, naming });
    if (!isLocal(shortage, finding)) return issueOf('plan.capacity-short', { args });
    return issueOf('plan.area-short', {
      args: { ...args, ...areasOf(shortage, { finding, staff, naming }) },
    });
  });
}

/** A drawing that cannot be staffed: the shortage that misses most, and how many other areas have one. */
export function reportRisk(
  finding: Finding & { readonly others: number },
  staff: readonly StaffKind[],
  naming: Naming,
): Issue {
  const worst = worstOf(finding.shortages);
  const args = {
    ...describe(worst, { finding, staff, naming }),
    ...areasOf(worst, { finding, staff, naming }),
    others: finding.others,
  };
  return issueOf('plan.drawing-at-risk', { severity: 'warning', args });
}

/** Where the proof failed that every drawing can be staffed. */
export function reportUnproved(finding: Finding, naming: Naming): Issue {
  const worst = worstOf(finding.shortages);
  const { needed, capacity } = worst;
  const args = { class: placeNames(worst, naming), areas: areasIn(worst, naming), needed, capacity };
  return issueOf('plan.feasibility-uncertain', { severity: 'warning', args });
}

/** Whether a shortage is that of some areas, with places that only their people fill. */
function isLocal({ places }: Shortage, { bundles }: Finding): boolean {
  const areas = new Set(places.map(({ bundle }) => bundle.area));
  const asking = bundles.filter((bundle) => bundle.times > 0 && bundle.places.size > 0);
  const all = new Set(asking.map(({ area }) => area));
  return (
    !areas.has('') &&
    (areas.size === 1 || areas.size < all.size) &&
    places.some(({ bundle, place }) => place.endsWith(`@${bundle.area}`))
  );
}

interface Context {
  readonly finding: Finding;
  readonly staff: readonly StaffKind[];
  readonly naming: Naming;
}

function describe(shortage: Shortage, { finding, staff, naming }: Context) {
  const { needed, capacity, people } = shortage;
  const { raise, ...cures } = curesOf(shortage, finding, staff);
  const short = needed - capacity;
  return {
    class: placeNames(shortage, naming),
    needed,
    capacity,
    short,
    people,
    raise: raise ?? none,
    ...cures,
  };
}

function areasOf(shortage: Shortage, { finding, staff, naming }: Context) {
  const lenders = lendersOf(shortage, finding, staff).map((area) => nameOf(area, naming));
  return { areas: areasIn(shortage, naming), lenders: listed(lenders) };
}

function worstOf(shortages: readonly Shortage[]): Shortage {
  return shortages.reduce((worst, other) =>
    other.needed - other.capacity > worst.needed - worst.capacity ? other : worst,
  );
}

function placeNames({ places }: Shortage, { team }: Naming): string {
  const asked = (group: TeamGroup) =>
    places.some(({ bundle, place }) =>
      group.byArea ? place === `${group.class}@${bundle.area}` : place === group.class,
    );
  return team
    .filter(asked)
    .map(({ id, label }) => label || id)
    .join('、');
}

function areasIn({ places }: Shortage, naming: Naming): string {
  const areas = new Set(places.map(({ bundle }) => bundle.area));
  areas.delete('');
  return listed([...areas].map((area) => nameOf(area, naming)));
}

function nameOf(area: string, { areaNames: names }: Naming): string {
  return names.get(area) ?? area;
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return none;
  return names.length <= namedAreas ? names.join('、') : `${names.slice(0, namedAreas).join('、')}……`;
}
