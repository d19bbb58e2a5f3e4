import type { Finding } from './assessment.js';
import { withoutPlaces } from './bundles.js';
import type { StaffKind } from './staff.js';
import { type Bundle, measureSupply, type Shortage } from './supply.js';

/** What would cure a shortage, each by itself; the rest of the demand is met all the same. */
export interface Cures {
  /** The most visits of one person, for everybody. */
  readonly raise?: number;
  /** So many more people who may fill any of these places. */
  readonly more: number;
  /** Of so many drawn targets, where the shortage is; and the most that could be. */
  readonly drawn: number;
  readonly fewer: number;
}

/**
 * Finds what would cure one of the shortages found, as if the others were cured already.
 *
 * @example
 * ```ts
 * const bundle = { area: '', times: 3, places: new Map([['any', 2]]), share: 64 };
 * const staff = [{ classes: new Set(['any']), cap: 1, people: 4 }];
 * const shortage = { places: [{ bundle, place: 'any' }], needed: 6, capacity: 4, people: 4 };
 * const cures = curesOf(shortage, { bundles: [bundle], shortages: [shortage] }, staff);
 * assert.deepEqual(cures, { raise: 2, more: 2, drawn: 3, fewer: 2 });
 * ```
 */
export function curesOf(shortage: Shortage, finding: Finding, staff: readonly StaffKind[]): Cures {
  const { bundles } = finding;
  const asked = withoutOthers(shortage, finding);
  const suffices = (demand: readonly Bundle[], people: readonly StaffKind[]) =>
    measureSupply(demand, people).length === 0;

  const most = asked.reduce((sum, { times }) => sum + times, 0);
  const raised = (cap: number) => staff.map((kind) => ({ ...kind, cap: Math.max(kind.cap, cap) }));
  const raise = leastThat((cap) => suffices(asked, raised(cap)), most);

  const cap = staff.reduce((highest, kind) => Math.max(highest, kind.cap), 1);
  const classes = new Set(shortage.places.map(({ place }) => place));
  const joined = (people: number) => [...staff, { classes, cap, people }];
  const more = leastThat((people) => suffices(asked, joined(people)), shortage.needed) ?? shortage.needed;

  const short = new Set(shortage.places.map(({ bundle }) => bundles.indexOf(bundle)));
  const drawn = [...short].reduce((sum, at) => sum + (bundles[at]?.times ?? 0), 0);
  const cut = (count: number) =>
    asked.map((bundle, at) =>
      short.has(at) ? { ...bundle, times: Math.ceil((bundle.times * count) / drawn) } : bundle,
    );
  const removed = leastThat((left) => suffices(cut(drawn - left), staff), drawn) ?? drawn;
  return { ...(raise === undefined ? {} : { raise }), more, drawn, fewer: drawn - removed };
}

/**
 * Areas whose people would cure a shortage of one area, each by itself, if they could be sent there as well.
 *
 * @example
 * ```ts
 * const bundle = { area: 'north', times: 1, places: new Map([['any@north', 2]]), share: 64 };
 * const staff = [{ classes: new Set(['any@south']), cap: 1, people: 2 }];
 * const shortage = { places: [{ bundle, place: 'any@north' }], needed: 2, capacity: 0, people: 0 };
 * assert.deepEqual(lendersOf(shortage, { bundles: [bundle], shortages: [shortage] }, staff), ['south']);
 * ```
 */
export function lendersOf(shortage: Shortage, finding: Finding, staff: readonly StaffKind[]): string[] {
  const areas = [...new Set(shortage.places.map(({ bundle }) => bundle.area))].filter((area) => area !== '');
  const [area] = areas;
  if (area === undefined || areas.length > 1) return [];
  const suffix = `@${area}`;
  const bound = shortage.places
    .filter(({ place }) => place.endsWith(suffix))
    .map(({ place }) => place.slice(0, -suffix.length));
  const others = new Set(
    staff
      .flatMap(({ classes }) => [...classes])
      .flatMap((name) =>
        bound.flatMap((base) => (name.startsWith(`${base}@`) ? name.slice(base.length + 1) : [])),
      ),
  );
  others.delete(area);
  const asked = withoutOthers(shortage, finding);
  return [...others].filter((lender) => {
    const lent = staff.map((kind) => {
      const served = bound.filter((base) => kind.classes.has(`${base}@${lender}`));
      const added = served.map((base) => base + suffix);
      return served.length === 0 ? kind : { ...kind, classes: new Set([...kind.classes, ...added]) };
    });
    return measureSupply(asked, lent).length === 0;
  });
}

/** What is asked for if all other shortages were cured. */
function withoutOthers(shortage: Shortage, { bundles, shortages, curedElsewhere = [] }: Finding): Bundle[] {
  const others = [...shortages, ...curedElsewhere]
    .filter((other) => other !== shortage)
    .flatMap(({ places }) => places);
  return withoutPlaces(bundles, (bundle, place) =>
    others.some((other) => other.bundle === bundle && other.place === place),
  );
}

/** Smallest number from 1 that holds, where whatever is above one that holds does so too. */
function leastThat(holds: (number: number) => boolean, highest: number): number | undefined {
  if (!holds(highest)) return undefined;
  let [low, high] = [1, highest];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
