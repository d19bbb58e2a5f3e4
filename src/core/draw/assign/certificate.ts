import type { AssignmentCertificate } from '../model.js';
import { buildNetwork } from './build-network.js';
import { fillUnderCap } from './effective-cap.js';
import type { AssignmentInput } from './model.js';
import type { Network, Seat } from './network.js';
import { capacityAt, measureShortage } from './shortage.js';

/** Certifies why no complete assignment exists under the inspectors' own caps; all places that are short, at once. */
export function certify(network: Network): AssignmentCertificate {
  return certificateOf(fillUnderCap(network, Number.POSITIVE_INFINITY), network);
}

/**
 * Tells whether a certificate holds, by adding up what its places need and what their candidates can bring: every
 * place exists and is named once, the candidates are all named, and the demand exceeds the capacity.
 *
 * @basis docs/spec/draw-v1.md §6
 * @example
 * ```ts
 * const target = identifier('T1');
 * const pair = identifier('pair');
 * const input = {
 *   targets: [{ id: target }],
 *   groups: [{ id: pair, count: 2, class: 'any', byArea: false }],
 *   inspectors: [{ id: identifier('I1'), cap: 5, classes: ['any'] }],
 * };
 * const certificate = { places: [{ target, group: pair }], inspectors: [identifier('I1')], demand: 2, capacity: 1 };
 * assert.ok(checkCertificate(certificate, input));
 * assert.ok(!checkCertificate({ ...certificate, capacity: 0 }, input));
 * ```
 */
export function checkCertificate(certificate: AssignmentCertificate, input: AssignmentInput): boolean {
  const network = buildNetwork(input);
  const named = new Set(certificate.places.map(placeKey));
  const short = network.seats.filter(({ visit, group }) =>
    named.has(placeKey({ target: visit.target.id, group: group.id })),
  );
  const { places, inspectors, demand, capacity } = certificateOf(short, network);
  return (
    demand > capacity &&
    demand === certificate.demand &&
    capacity === certificate.capacity &&
    isSameList(places.map(placeKey), certificate.places.map(placeKey)) &&
    isSameList(inspectors, certificate.inspectors)
  );
}

function certificateOf(short: readonly Seat[], network: Network): AssignmentCertificate {
  const shortage = measureShortage(short);
  const isFirstOfGroup = (seat: Seat, at: number) =>
    seat.group !== short[at - 1]?.group || seat.visit !== short[at - 1]?.visit;
  const places = short.filter(isFirstOfGroup);
  return {
    places: places.map(({ visit, group }) => ({ target: visit.target.id, group: group.id })),
    inspectors: network.inspectors.filter((node) => (shortage.visits.get(node) ?? 0) > 0).map(({ id }) => id),
    demand: places.reduce((sum, { group }) => sum + group.count, 0),
    capacity: capacityAt(shortage, Number.POSITIVE_INFINITY),
  };
}

function placeKey({ target, group }: { target: string; group: string }): string {
  // Ids hold no blank.
  return `${target} ${group}`;
}

function isSameList(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((value, at) => value === right[at]);
}
