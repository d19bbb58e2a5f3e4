import type { Network, Seat } from './network.js';
import { openAll } from './open-members.js';
import { refill } from './repair.js';
import { measureShortage, smallestSufficientCap } from './shortage.js';

/**
 * Finds the effective cap: the smallest L such that every seat can be held with nobody above his own cap or L. The
 * network then holds such an assignment.
 *
 * Every cap that does not suffice leaves a set of seats that proves it, and the next cap tried is the smallest that
 * this set needs: it never overshoots and gets there in a few steps, whatever the size of L.
 *
 * @returns `undefined` if no cap suffices
 * @basis docs/spec/draw-v1.md §6, step 3
 */
export function findEffectiveCap(network: Network): number | undefined {
  for (let cap = 0; ; ) {
    const short = fillUnderCap(network, cap);
    if (short.length === 0) return cap;
    const needed = smallestSufficientCap(measureShortage(short));
    if (needed === undefined) return undefined;
    cap = needed;
  }
}

/**
 * Fills as many seats as can be filled with nobody above his own cap or the given one, keeping who is seated already.
 *
 * @returns the seats that prove why not all can be filled: exactly those that a seat left empty leads to. This set
 *   (the smallest minimum cut on the side of the seats) does not depend on how the others were filled.
 */
export function fillUnderCap(network: Network, cap: number): readonly Seat[] {
  startAnew(network, cap);
  let isFull = true;
  // Whoever is rare is seated where only he can sit, before he is taken for a place that many can fill.
  for (const { seats } of network.classes) {
    for (const seat of seats) if (seat.holder === undefined && !refill(network, seat)) isFull = false;
  }
  // Every failed search has left its region behind.
  return isFull ? [] : network.seats.filter((seat) => seat.region !== 0);
}

function startAnew(network: Network, cap: number): void {
  for (const inspector of network.inspectors) {
    inspector.cap = Math.min(inspector.ownCap, cap);
    inspector.region = 0;
  }
  for (const seat of network.seats) seat.region = 0;
  network.regions = 0;
  network.classes.forEach(openAll);
}
