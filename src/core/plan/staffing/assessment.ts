import { splitTeams, wholeTeams, withoutPlaces, withoutRecusals } from './bundles.js';
import type { Demand } from './demand.js';
import type { StaffKind } from './staff.js';
import { type Bundle, measureSupply, type Shortage, wholeShare } from './supply.js';

/** Shortages, and the bundles they were found in. */
export interface Finding {
  readonly bundles: readonly Bundle[];
  readonly shortages: readonly Shortage[];
  /** Shortages beside these, which have findings of their own. */
  readonly curedElsewhere?: readonly Shortage[];
}

/**
 * What can be said before it is known who is drawn. `short`: no drawing can be staffed. `suffices`: every drawing
 * can. `at-risk`: some cannot, such as the one found. `open`: no drawing was found that cannot, and no proof that
 * all can; the finding is where the proof failed.
 */
export type Assessment =
  | { readonly kind: 'suffices' }
  | { readonly kind: 'short'; readonly findings: readonly Finding[] }
  | ({ readonly kind: 'open' } & Finding)
  /** `others`: how many areas beside the worst could not be staffed either. */
  | ({ readonly kind: 'at-risk'; readonly others: number } & Finding);

/** So many areas may be put in every order. */
const everyOrderOf = 5;

/** Above so many pairs of an area and a kind of staff, places that are bound and places that are free stay apart. */
const mostPairs = 50_000;
/** So many pairs may be gone through again, with areas in another order. */
const mostTrials = 1_000_000;

/** The parts of the targets, in 64ths, to which one person may be planned: the smaller, the less a recusal takes. */
const shares = [64, 32, 16, 8, 4, 2, 1] as const;

/**
 * Asks whether the staff suffices, whoever is drawn.
 *
 * @param isReported - places that are known to lack people at a single target already, and are not looked at again
 */
export function assessStaffing(
  demand: Demand,
  staff: readonly StaffKind[],
  isReported: (place: string) => boolean,
): Assessment {
  const short = findCertainShortage(demand, staff, isReported);
  if (short.shortages.length > 0) return { kind: 'short', findings: narrowDown(short, staff) };
  const unproved = tryToProve(demand, staff);
  if (unproved === undefined) return { kind: 'suffices' };
  const failing = findFailingDrawing(demand, staff, isReported);
  if (failing !== undefined) return { kind: 'at-risk', ...failing };
  const isProved = isTriedOut(demand) && !isLarge(demand, staff);
  return isProved ? { kind: 'suffices' } : { kind: 'open', ...unproved };
}

/** Places of single targets that ask for more different people than there are, however often each may go. */
export function findUnstaffedTeams(
  demand: Demand,
  staff: readonly StaffKind[],
  isReported: (place: string) => boolean,
): readonly Shortage[] {
  const once = visitingOnce(staff);
  return demand.areas
    .filter((area) => demand.most(area) > 0)
    .flatMap((area) => {
      const asked = withoutRecusals(wholeTeams({ ...demand, areas: [area] }, () => 1));
      return measureSupply(
        withoutPlaces(asked, (_, place) => isReported(place)),
        once,
      );
    });
}

function visitingOnce(staff: readonly StaffKind[]): StaffKind[] {
  const kinds = new Map<string, StaffKind>();
  for (const { classes, people } of staff) {
    const key = [...classes].join(' ');
    kinds.set(key, { classes, cap: 1, people: people + (kinds.get(key)?.people ?? 0) });
  }
  return [...kinds.values()];
}

/** Whether the areas of the drawn targets are known beforehand, as where the strata are areas. */
function isFixed({ areas, most, least }: Demand): boolean {
  return areas.every((area) => most(area) === least(area));
}

/** Whether whole teams of all areas at once are too much to look at: people from anywhere may go to each of them. */
function isLarge({ areas, free }: Demand, staff: readonly StaffKind[]): boolean {
  return free.size > 0 && areas.length * staff.length > mostPairs;
}

/** What every drawing asks for: the least of each area, and the places that are not bound to one at every target. */
function findCertainShortage(
  demand: Demand,
  staff: readonly StaffKind[],
  isReported: (place: string) => boolean,
): Finding {
  const isWhole = isFixed(demand) && !isLarge(demand, staff);
  const asked = isWhole ? wholeTeams(demand, demand.most) : splitTeams(demand, demand.least);
  const bundles = withoutPlaces(withoutRecusals(asked), (_, place) => isReported(place));
  const bounded = staff.map((kind) => ({ ...kind, cap: Math.min(kind.cap, demand.drawn) }));
  return { bundles, shortages: measureSupply(bundles, bounded) };
}

/**
 * Looks for smaller shortages within the ones found: single places that are short although nobody is wanted
 * elsewhere. The larger shortage is told as well if it misses more than they do.
 */
function narrowDown({ bundles, shortages }: Finding, staff: readonly StaffKind[]): Finding[] {
  return shortages.flatMap((whole) => {
    const names = new Set(whole.places.map(({ place }) => place));
    const narrow = [...names].flatMap((name) => {
      const asked = withoutPlaces(bundles, (_, place) => place !== name);
      const found = measureSupply(asked, staff);
      return names.size === 1 || found.length === 0 ? [] : [{ bundles: asked, shortages: found }];
    });
    // The others are told of as well, and cured by themselves.
    const others = shortages.filter((other) => other !== whole);
    const wholeFinding = { bundles, shortages: [whole], curedElsewhere: others };
    const explained = gapOf(narrow.flatMap((finding) => finding.shortages));
    return explained < gapOf([whole]) ? [...narrow, wholeFinding] : narrow;
  });
}

function gapOf(shortages: readonly Shortage[]): number {
  return shortages.reduce((sum, { needed, capacity }) => sum + needed - capacity, 0);
}

/**
 * Proves that every drawing can be staffed, by a plan made beforehand: so much of each person for every target of an
 * area, and so much for every target anywhere. Each drawing takes its part of the plan, and parts of visits that add
 * up leave an assignment of whole visits, as flows do.
 *
 * @returns where the best of the plans tried falls short, or nothing if one suffices
 */
function tryToProve(demand: Demand, staff: readonly StaffKind[]): Finding | undefined {
  let best: (Finding & { gap: number }) | undefined;
  for (const bundles of plansOf(demand, staff)) {
    const shortages = measureSupply(bundles, staff);
    if (shortages.length === 0) return undefined;
    const gap = gapOf(shortages);
    if (best === undefined || gap < best.gap) best = { bundles, shortages, gap };
  }
  return best;
}

function* plansOf(demand: Demand, staff: readonly StaffKind[]): Iterable<Bundle[]> {
  const { areas, bound, free, most, hasRecusals } = demand;
  const tried = hasRecusals ? shares : [wholeShare];
  const isMixed = free.size > 0 && areas.some((area) => bound(area).size > 0);
  if (isMixed && areas.length > 1) {
    for (const share of tried) {
      const quarter = share / 4;
      if (quarter < 1) break;
      for (const quarters of [2, 1, 3]) {
        yield splitTeams(demand, most, { bound: quarter * quarters, free: quarter * (4 - quarters) });
      }
    }
  }
  if (isLarge(demand, staff)) return;
  for (const share of tried) yield wholeTeams(demand, most, share);
}

/** Looks for a drawing that cannot be staffed: most of one area, or of one after the other. */
function findFailingDrawing(
  demand: Demand,
  staff: readonly StaffKind[],
  isReported: (place: string) => boolean,
): (Finding & { readonly others: number }) | undefined {
  const attempt = (bundles: Bundle[]): Finding => {
    const asked = withoutPlaces(withoutRecusals(bundles), (_, place) => isReported(place));
    return { bundles: asked, shortages: measureSupply(asked, staff) };
  };
  const looked = isLarge(demand, staff) ? { ...demand, free: new Map() } : demand;
  const alone = looked.areas.map((area) => attempt(wholeTeams({ ...looked, areas: [area] }, demand.most)));
  const failing = alone.filter(({ shortages }) => shortages.length > 0);
  const [worst] = failing.sort((left, right) => gapOf(right.shortages) - gapOf(left.shortages));
  if (worst !== undefined) return { ...worst, others: failing.length - 1 };
  if (isLarge(demand, staff)) return undefined;
  for (const order of ordersOf(demand, staff)) {
    const counts = demand.greedily(order);
    const found = attempt(wholeTeams(demand, (area) => counts.get(area) ?? 0));
    if (found.shortages.length > 0) return { ...found, others: 0 };
  }
  return undefined;
}

/**
 * Whether the orders tried were all that matter. The drawings that can be staffed are those that meet certain linear
 * bounds (one for each set of exhausted people), and every drawing lies between those that take all they can of one
 * area after the other; so these decide, unless recusals tell targets of one area apart.
 */
function isTriedOut({ areas, hasRecusals }: Demand): boolean {
  return areas.length <= everyOrderOf && !hasRecusals;
}

/** The orders in which a drawing might favour areas: all of them if they are few, else those that strain it most. */
function ordersOf(demand: Demand, staff: readonly StaffKind[]): string[][] {
  if (demand.areas.length <= everyOrderOf) return permutationsOf(demand.areas);
  const strain = new Map(
    demand.areas.map((area) => {
      const places = demand.bound(area);
      const needed = [...places.values()].reduce((sum, count) => sum + count, 0) * demand.most(area);
      const able = staff.filter(({ classes }) => [...places.keys()].some((place) => classes.has(place)));
      return [area, needed / able.reduce((sum, { people, cap }) => sum + people * cap, 1)];
    }),
  );
  const order = [...demand.areas].sort((left, right) => (strain.get(right) ?? 0) - (strain.get(left) ?? 0));
  const trials = Math.min(40, Math.floor(mostTrials / (order.length * staff.length)));
  const led = order.slice(1, trials).map((first) => [first, ...order.filter((area) => area !== first)]);
  return [order, ...led, [...order].reverse()];
}

function permutationsOf(areas: readonly string[]): string[][] {
  if (areas.length === 0) return [[]];
  return areas.flatMap((first) =>
    permutationsOf(areas.filter((area) => area !== first)).map((rest) => [first, ...rest]),
  );
}
