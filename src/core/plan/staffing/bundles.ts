import type { Demand, Places } from './demand.js';
import { type Bundle, wholeShare } from './supply.js';

/**
 * Drawn targets of every area, each with its whole team.
 *
 * @param counts - how many of each area
 */
export function wholeTeams(
  demand: Demand,
  counts: (area: string) => number,
  share: number = wholeShare,
): Bundle[] {
  return demand.areas.map((area) => ({
    area,
    times: counts(area),
    places: new Map([...demand.free, ...demand.bound(area)]),
    share,
    recusals: (place) => demand.recusals(place, area),
  }));
}

/** The places bound to an area, area by area, and those that are not, over all drawn targets together. */
export function splitTeams(
  demand: Demand,
  counts: (area: string) => number,
  shares: { readonly bound: number; readonly free: number } = { bound: wholeShare, free: wholeShare },
): Bundle[] {
  const bound = demand.areas.map((area) => ({
    area,
    times: counts(area),
    places: demand.bound(area),
    share: shares.bound,
    recusals: (place: string) => demand.recusals(place, area),
  }));
  const free = {
    area: '',
    times: demand.drawn,
    places: demand.free,
    share: shares.free,
    recusals: (place: string) => demand.recusals(place),
  };
  return [...bound, free];
}

/** The same bundles without recusals: what is asked for at the very least. */
export function withoutRecusals(bundles: readonly Bundle[]): Bundle[] {
  return bundles.map(({ recusals: _, ...bundle }) => bundle);
}

/** The same bundles without some of their places. */
export function withoutPlaces(
  bundles: readonly Bundle[],
  isLeftOut: (bundle: Bundle, place: string) => boolean,
): Bundle[] {
  return bundles.map((bundle) => {
    const places: Places = new Map([...bundle.places].filter(([place]) => !isLeftOut(bundle, place)));
    return { ...bundle, places };
  });
}
