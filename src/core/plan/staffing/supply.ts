import type { Places, Recusals } from './demand.js';
import { addNode, connect, emptyNetwork, type FlowNetwork, reachable, sendAll } from './flow.js';
import type { StaffKind } from './staff.js';

/** Everything is counted in 64ths of a visit, so that shares of targets stay whole numbers. */
export const wholeShare = 64;

/** So many targets that ask for the same places. */
export interface Bundle {
  /** Empty where people from anywhere may come. */
  readonly area: string;
  readonly times: number;
  readonly places: Places;
  /** To which part of these targets one person may be planned, in 64ths. */
  readonly share: number;
  /** Recusals to allow for, by class. */
  readonly recusals?: (place: string) => Recusals;
}

/** Places that ask for more visits than the people who may fill them can make. */
export interface Shortage {
  readonly places: readonly { readonly bundle: Bundle; readonly place: string }[];
  readonly needed: number;
  readonly capacity: number;
  readonly people: number;
}

/**
 * Finds what the staff cannot fill. Visits to equal targets by equal people are one number: visits that add up can
 * always be dealt out so that nobody is twice at one target (a bipartite graph is coloured with as many colours as
 * its largest degree, König).
 *
 * Recusals are allowed for by sharing: where everyone is planned evenly for at most a share of the targets, `n`
 * recusals take at most `n` shares from one of them, so so much more is asked for.
 *
 * @returns the shortages, each of places that lack the same people; none if everything can be filled
 * @example
 * ```ts
 * const places = new Map([['any', 2]]);
 * const [shortage] = measureSupply([{ area: '', times: 3, places, share: wholeShare }], []);
 * assert.deepEqual([shortage?.needed, shortage?.capacity], [6, 0]);
 * ```
 */
export function measureSupply(bundles: readonly Bundle[], staff: readonly StaffKind[]): readonly Shortage[] {
  const built = buildSupply(bundles, staff);
  const demand = built.seats.reduce((sum, { demand: asked }) => sum + asked, 0);
  return sendAll(built.network) === demand ? [] : splitShortage(built, reachable(built.network));
}

interface SeatNode {
  readonly node: number;
  readonly bundle: Bundle;
  readonly place: string;
  readonly demand: number;
}

interface KindNode {
  readonly node: number;
  readonly kind: StaffKind;
  /** What they can bring to each bundle, and which of its seats. */
  readonly offers: {
    readonly node: number;
    readonly capacity: number;
    readonly seats: readonly SeatNode[];
  }[];
}

interface Supply {
  readonly network: FlowNetwork;
  readonly seats: readonly SeatNode[];
  readonly kinds: readonly KindNode[];
}

function buildSupply(bundles: readonly Bundle[], staff: readonly StaffKind[]): Supply {
  const network = emptyNetwork();
  const kinds: KindNode[] = staff.map((kind) => ({ node: addNode(network), kind, offers: [] }));
  for (const { node, kind } of kinds) connect(network, node, 1, kind.people * kind.cap * wholeShare);
  const byClass = new Map<string, KindNode[]>();
  for (const entry of kinds) {
    for (const place of entry.kind.classes) {
      const members = byClass.get(place);
      if (members === undefined) byClass.set(place, [entry]);
      else members.push(entry);
    }
  }
  const seats = bundles
    .filter(({ times }) => times > 0)
    .flatMap((bundle) => addBundle(bundle, { network, byClass }));
  return { network, seats, kinds };
}

function addBundle(
  bundle: Bundle,
  { network, byClass }: { network: FlowNetwork; byClass: ReadonlyMap<string, KindNode[]> },
): SeatNode[] {
  const { times, places, share, recusals = () => ({ atOne: 0, together: 0 }) } = bundle;
  let even = times;
  const seats = [...places].map(([place, count]) => {
    const { atOne, together } = recusals(place);
    const demand = times * count * wholeShare + share * together;
    // Where few targets have recusals, people are planned for fewer targets than there are, and for more of each.
    even = Math.min(even, demand / (count * wholeShare + share * atOne));
    const node = addNode(network);
    connect(network, 0, node, demand);
    return { node, bundle, place, demand };
  });
  const each = Math.floor(even * share);
  for (const entry of new Set(seats.flatMap(({ place }) => byClass.get(place) ?? []))) {
    const fitting = seats.filter(({ place }) => entry.kind.classes.has(place));
    const capacity = entry.kind.people * each;
    const node = addNode(network);
    connect(network, node, entry.node, capacity);
    for (const seat of fitting) connect(network, seat.node, node, Number.POSITIVE_INFINITY);
    entry.offers.push({ node, capacity, seats: fitting });
  }
  return seats;
}

/** Takes the cut apart: places belong together where they lack the same people. */
function splitShortage({ seats, kinds }: Supply, cut: ReadonlySet<number>): Shortage[] {
  const parts = new Map(seats.filter(({ node }) => cut.has(node)).map((seat) => [seat, new Set([seat])]));
  const join = (joined: readonly SeatNode[]) => {
    const found = new Set(joined.flatMap((seat) => parts.get(seat) ?? []));
    if (found.size < 2) return;
    const whole = new Set([...found].flatMap((part) => [...part]));
    for (const seat of whole) parts.set(seat, whole);
  };
  const asked = kinds.map(({ node, kind, offers }) => {
    const isCapped = cut.has(node);
    const toShort = offers
      .map(({ capacity, seats: all }) => ({ capacity, seats: all.filter((seat) => parts.has(seat)) }))
      .filter((offer) => offer.seats.length > 0);
    for (const offer of toShort) join(offer.seats);
    if (isCapped) join(toShort.flatMap((offer) => offer.seats));
    return { kind, isCapped, offers: toShort };
  });
  return [...new Set(parts.values())].map((part) => {
    let [capacity, people] = [0, 0];
    for (const { kind, isCapped, offers } of asked) {
      const own = offers.filter(({ seats: [first] }) => first !== undefined && part.has(first));
      if (own.length === 0) continue;
      people += kind.people;
      capacity += isCapped
        ? kind.people * kind.cap * wholeShare
        : own.reduce((sum, offer) => sum + offer.capacity, 0);
    }
    const needed = [...part].reduce((sum, { demand }) => sum + demand, 0);
    return {
      places: [...part].map(({ bundle, place }) => ({ bundle, place })),
      needed: Math.ceil(needed / wholeShare),
      capacity: Math.floor(capacity / wholeShare),
      people,
    };
  });
}
