import type { InspectorNode, Seat, Visit } from './network.js';

/** Tells whether an inspector is on a team, on whichever of its seats: nobody fills two places of one team. */
export function isOnTeam({ seats }: Visit, inspector: InspectorNode): boolean {
  for (const seat of seats) if (seat.holder === inspector) return true;
  return false;
}

/** Tells whether an inspector has the class of a seat and is not recused from its target. */
export function mayFill({ class: inspectorClass, visit }: Seat, inspector: InspectorNode): boolean {
  return inspector.positions.has(inspectorClass) && !visit.recused.has(inspector);
}

/** Puts an inspector on an empty seat, for the time being. */
export function hold(seat: Seat, inspector: InspectorNode): void {
  seat.holder = inspector;
  inspector.load++;
  seat.nextHeld = inspector.firstHeld;
  if (inspector.firstHeld !== undefined) inspector.firstHeld.previousHeld = seat;
  inspector.firstHeld = seat;
}

/** Empties a seat that is not settled, and returns who held it. */
export function release(seat: Seat): InspectorNode | undefined {
  const { holder, previousHeld, nextHeld } = seat;
  if (holder === undefined) return undefined;
  if (previousHeld === undefined) holder.firstHeld = nextHeld;
  else previousHeld.nextHeld = nextHeld;
  if (nextHeld !== undefined) nextHeld.previousHeld = previousHeld;
  seat.previousHeld = undefined;
  seat.nextHeld = undefined;
  seat.holder = undefined;
  holder.load--;
  return holder;
}

/** Puts an inspector on an empty seat for good. */
export function settle(seat: Seat, inspector: InspectorNode): void {
  seat.holder = inspector;
  seat.settled = true;
  inspector.load++;
  inspector.settledLoad++;
}

/** Takes back `settle`. */
export function unsettle(seat: Seat, inspector: InspectorNode): void {
  seat.holder = undefined;
  seat.settled = false;
  inspector.load--;
  inspector.settledLoad--;
}
