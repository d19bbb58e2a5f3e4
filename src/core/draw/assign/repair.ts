import type { InspectorNode, Network, Seat } from './network.js';
import { drop, openInRegion, pass } from './open-members.js';
import { hold, isOnTeam, mayFill, release } from './seating.js';

/**
 * One augmenting search: from a seat that needs a holder, over seats whose holders could move up to it, to an
 * inspector with room. Every seat and every inspector is reached at most once.
 *
 * Regions keep searches short. A search that fails has reached a set that nothing leads out of: its inspectors are
 * full with its seats, now and in every completion of what is settled later. Such a set becomes a region of its own,
 * and no search ever needs to cross from one region to another.
 */
interface Search {
  readonly network: Network;
  readonly number: number;
  readonly region: number;
  /** Someone who has just lost a seat, so the likeliest to have room. */
  readonly spare: InspectorNode | undefined;
  readonly seats: Seat[];
  readonly inspectors: InspectorNode[];
}

/** How many members past the known full ones the look-ahead tries before it leaves the rest to the search. */
const lookAhead = 8;

/**
 * Finds a holder for an empty seat, moving others where that is needed. If there is none, nothing moves and all that
 * was reached becomes a region.
 *
 * @returns whether the seat is held now
 */
export function refill(network: Network, seat: Seat, spare?: InspectorNode): boolean {
  const search = startSearch(network, seat.region, spare);
  return reachSeat(search, seat, undefined) || explore(search);
}

/**
 * Takes one unsettled seat off an inspector who holds one too many, as `refill` does.
 *
 * @returns whether he is relieved
 */
export function relieve(network: Network, inspector: InspectorNode, spare?: InspectorNode): boolean {
  const search = startSearch(network, inspector.region, spare);
  return reachInspector(search, inspector, undefined) || explore(search);
}

function startSearch(network: Network, region: number, spare: InspectorNode | undefined): Search {
  network.searches++;
  return { network, number: network.searches, region, spare, seats: [], inspectors: [] };
}

/** Breadth first: the list of reached seats is the queue, and grows while it is read. */
function explore(search: Search): boolean {
  for (const seat of search.seats) {
    if (reachTeam(search, seat) || reachClass(search, seat)) return true;
  }
  sealOff(search);
  return false;
}

/** The seats of the same team: their holders could change places. */
function reachTeam(search: Search, seat: Seat): boolean {
  for (const other of seat.visit.seats) {
    if (other.settled || other.holder === undefined || !mayFill(seat, other.holder)) continue;
    if (reachSeat(search, other, seat)) return true;
  }
  return false;
}

/** Everyone of the seat's class who was not reached before. */
function reachClass(search: Search, seat: Seat): boolean {
  const open = seat.class.open.get(search.region);
  if (open === undefined) return false;
  if (open.reachedIn !== search.number) {
    open.reachedIn = search.number;
    open.unpassed = open.members.length;
  }
  for (let at = 0; at < open.unpassed; ) {
    const inspector = open.members[at] as InspectorNode;
    if (inspector.region !== search.region || inspector.settledLoad >= inspector.cap) drop(open, at);
    // He cannot take this seat, but perhaps another one of the class.
    else if (seat.visit.recused.has(inspector) || isOnTeam(seat.visit, inspector)) at++;
    else {
      pass(open, at);
      if (reachInspector(search, inspector, seat)) return true;
    }
  }
  return false;
}

function reachInspector(search: Search, inspector: InspectorNode, claimant: Seat | undefined): boolean {
  if (inspector.reachedIn === search.number) return false;
  if (claimant !== undefined && inspector.load < inspector.cap) {
    moveUp(claimant, inspector);
    return true;
  }
  inspector.reachedIn = search.number;
  search.inspectors.push(inspector);
  for (let seat = inspector.firstHeld; seat !== undefined; seat = seat.nextHeld) {
    if (reachSeat(search, seat, claimant)) return true;
  }
  return false;
}

function reachSeat(search: Search, seat: Seat, claimant: Seat | undefined): boolean {
  if (seat.reachedIn === search.number || seat.region !== search.region) return false;
  seat.reachedIn = search.number;
  seat.claimant = claimant;
  search.seats.push(seat);
  const inspector = findRoom(seat, search.spare);
  if (inspector === undefined) return false;
  moveUp(seat, inspector);
  return true;
}

/** Looks ahead to someone with room for the seat, cheaply: whoever it misses, the search finds. */
function findRoom(seat: Seat, spare: InspectorNode | undefined): InspectorNode | undefined {
  if (spare !== undefined && mayFill(seat, spare) && canAdd(seat, spare)) return spare;
  const { members } = seat.class;
  while (isFull(members[seat.class.roomFrom])) seat.class.roomFrom++;
  const from = seat.class.roomFrom;
  for (let at = from; at < members.length && at < from + lookAhead; at++) {
    const member = members[at];
    if (member !== undefined && !seat.visit.recused.has(member) && canAdd(seat, member)) return member;
  }
  return undefined;
}

function canAdd(seat: Seat, inspector: InspectorNode): boolean {
  return inspector.load < inspector.cap && !isOnTeam(seat.visit, inspector);
}

function isFull(inspector: InspectorNode | undefined): boolean {
  return inspector !== undefined && inspector.load >= inspector.cap;
}

/** Gives a seat to someone with room; whoever held it moves to the seat that claimed him, and so on to the start. */
function moveUp(last: Seat, taker: InspectorNode): void {
  let [seat, inspector]: [Seat | undefined, InspectorNode | undefined] = [last, taker];
  while (seat !== undefined && inspector !== undefined) {
    const moved = release(seat);
    hold(seat, inspector);
    [seat, inspector] = [seat.claimant, moved];
  }
}

function sealOff({ network, seats, inspectors }: Search): void {
  network.regions++;
  for (const seat of seats) seat.region = network.regions;
  for (const inspector of inspectors) {
    inspector.region = network.regions;
    openInRegion(inspector, network.regions);
  }
}
