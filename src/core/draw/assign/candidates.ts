import type { InspectorNode, Seat } from './network.js';

/**
 * The candidates of one seat in id order, written as the class and the few positions that are out of it, ascending:
 * a class of thousands is not copied for every seat.
 */
export interface CandidateList {
  readonly members: readonly InspectorNode[];
  readonly out: number[];
}

/**
 * Lists the candidates of a seat: everyone of its class but who is recused from the target or settled on its team.
 *
 * @basis docs/spec/draw-v1.md §6, step 2
 */
export function listCandidates({ class: inspectorClass, visit }: Seat): CandidateList {
  const out: number[] = [];
  const takeOut = (inspector: InspectorNode) => {
    const position = inspector.positions.get(inspectorClass);
    if (position !== undefined) out.push(position);
  };
  for (const { settled, holder } of visit.seats) if (settled && holder !== undefined) takeOut(holder);
  visit.recused.forEach(takeOut);
  return { members: inspectorClass.members, out: out.sort((left, right) => left - right) };
}

/**
 * How many candidates are left in a list.
 *
 * @example
 * ```ts
 * assert.equal(countCandidates({ members: [], out: [] }), 0);
 * ```
 */
export function countCandidates({ members, out }: CandidateList): number {
  return members.length - out.length;
}

/** Takes the candidate at an index out of the list; the others keep their order. */
export function takeCandidate({ members, out }: CandidateList, index: number): InspectorNode {
  let position = index;
  let before = 0;
  for (; before < out.length && (out[before] as number) <= position; before++) position++;
  out.splice(before, 0, position);
  return members[position] as InspectorNode;
}
