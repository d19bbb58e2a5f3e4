import type { Identifier } from '../../kernel/index.js';
import type { Assignment, DrawnTeam } from '../model.js';
import { shuffleForward, uniform, type WordStream } from '../stream.js';
import { accept } from './acceptance.js';
import { buildNetwork } from './build-network.js';
import { countCandidates, listCandidates, takeCandidate } from './candidates.js';
import { certify } from './certificate.js';
import { fillUnderCap, findEffectiveCap } from './effective-cap.js';
import type { AssignmentInput, ServingGroup } from './model.js';
import type { Network, Seat, Visit } from './network.js';

/**
 * Assigns inspectors to every selected target: targets in an order of service drawn from the stream, then place by
 * place the first candidate drawn with whom the rest can still be completed. So a full assignment is found whenever
 * one exists, every full assignment under the effective cap can come out, and the outcome does not depend on how
 * "can still be completed" is decided.
 *
 * @throws RangeError when targets or inspectors are not in ascending order of id: the outcome would depend on it.
 * @basis docs/spec/draw-v1.md §6; 行政处罚法 第四十二条 (两人以上), 第四十三条 (回避)
 * @example
 * ```ts
 * const input = {
 *   targets: [{ id: identifier('T1') }, { id: identifier('T2'), recused: [identifier('I1')] }],
 *   groups: [{ id: identifier('inspector'), count: 1, class: 'any', byArea: false }],
 *   inspectors: ['I1', 'I2'].map((id) => ({ id: identifier(id), cap: 2, classes: ['any'] })),
 * };
 * const assignment = assignTeams(input, () => 0);
 * assert.ok(assignment.complete);
 * assert.equal(assignment.effectiveCap, 1);
 * assert.deepEqual(assignment.teams.map(({ groups }) => groups[0]?.inspectors), [['I1'], ['I2']]);
 * ```
 */
export function assignTeams(input: AssignmentInput, next: WordStream): Assignment {
  requireIdOrder('targets', input.targets);
  requireIdOrder('inspectors', input.inspectors);
  const network = buildNetwork(input);
  const visits = [...network.visits];
  shuffleForward(visits, next);
  const service = visits.map(({ target }) => target.id);

  const effectiveCap = findEffectiveCap(network);
  if (effectiveCap === undefined) return { complete: false, service, certificate: certify(network) };
  for (const { seats } of visits) for (const seat of seats) drawInspector(network, seat, next);
  const teams = visits.map((visit) => teamOf(visit, input.groups));
  return { complete: true, service, effectiveCap, teams };
}

/**
 * Tells whether a complete assignment exists, without drawing one: whatever the stream, `assignTeams` is complete
 * exactly when this holds.
 *
 * @example
 * ```ts
 * assert.ok(canAssign({ targets: [], groups: [], inspectors: [] }));
 * ```
 */
export function canAssign(input: AssignmentInput): boolean {
  return fillUnderCap(buildNetwork(input), Number.POSITIVE_INFINITY).length === 0;
}

function drawInspector(network: Network, seat: Seat, next: WordStream): void {
  const candidates = listCandidates(seat);
  for (let isAccepted = false; !isAccepted; ) {
    const candidate = takeCandidate(candidates, uniform(countCandidates(candidates), next));
    isAccepted = accept(network, seat, candidate);
  }
}

function teamOf({ target, seats }: Visit, groups: readonly ServingGroup[]): DrawnTeam {
  return {
    target: target.id,
    groups: groups.map((group) => ({ id: group.id, inspectors: holdersOf(seats, group) })),
  };
}

function holdersOf(seats: readonly Seat[], group: ServingGroup): Identifier[] {
  const ids: Identifier[] = [];
  for (const seat of seats) if (seat.group === group && seat.holder !== undefined) ids.push(seat.holder.id);
  return ids;
}

function requireIdOrder(what: string, entries: readonly { readonly id: string }[]): void {
  for (const [at, { id }] of entries.entries()) {
    const before = entries[at - 1]?.id;
    if (before !== undefined && before >= id) {
      throw new RangeError(
        `Cannot assign teams: ${what} must be in ascending order of id, got ${before}, ${id}`,
      );
    }
  }
}
