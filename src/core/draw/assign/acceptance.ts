import type { InspectorNode, Network, Seat } from './network.js';
import { refill, relieve } from './repair.js';
import { hold, release, settle, unsettle } from './seating.js';

/**
 * Settles an inspector on a seat if the settled seats together with this one can still be completed to a full
 * assignment; otherwise changes nothing. The network always holds one full assignment, so the question is whether
 * one search can repair it around the newcomer.
 *
 * @returns whether he was accepted
 * @basis docs/spec/draw-v1.md §6, step 4
 */
export function accept(network: Network, seat: Seat, inspector: InspectorNode): boolean {
  if (inspector.settledLoad >= inspector.cap) return false;
  if (seat.holder === inspector) {
    release(seat);
    settle(seat, inspector);
    return true;
  }
  const elsewhere = seat.visit.seats.find((other) => other.holder === inspector);
  if ((elsewhere ?? inspector).region !== seat.region) return false;

  const displaced = release(seat);
  if (elsewhere !== undefined) release(elsewhere);
  settle(seat, inspector);
  if (isRepaired(network, { inspector, elsewhere, displaced })) return true;

  unsettle(seat, inspector);
  if (elsewhere !== undefined) hold(elsewhere, inspector);
  if (displaced !== undefined) hold(seat, displaced);
  return false;
}

function isRepaired(
  network: Network,
  change: { inspector: InspectorNode; elsewhere: Seat | undefined; displaced: InspectorNode | undefined },
): boolean {
  const { inspector, elsewhere, displaced } = change;
  if (elsewhere !== undefined) return refill(network, elsewhere, displaced);
  return inspector.load <= inspector.cap || relieve(network, inspector, displaced);
}
