import { eligibleFor, type Question, roomOf, teamOf } from './assign-reference.js';

/**
 * Answers the reference's question with the textbook's maximum flow, from nothing each time: place → (target,
 * inspector) → inspector → end, every arc of capacity 1 but the last, which has the inspector's room.
 */
export function tryMaximumFlow(question: Question): boolean {
  const { input, places, filling } = question;
  if (input.inspectors.some(({ id }) => roomOf(question, id) < 0)) return false;
  const arcs: FlowArcs = new Map();
  for (const { id } of input.inspectors)
    addArc(arcs, { from: id, to: 'end', capacity: roomOf(question, id) });
  const open = places.slice(filling.length);
  for (const [at, place] of open.entries()) {
    addArc(arcs, { from: 'start', to: `place ${at}`, capacity: 1 });
    const team = teamOf(filling, place);
    for (const id of eligibleFor(input, place)) {
      if (team.includes(id)) continue;
      const pair = `pair ${place.target.id} ${id}`;
      addArc(arcs, { from: `place ${at}`, to: pair, capacity: 1 });
      addArc(arcs, { from: pair, to: id, capacity: 1 });
    }
  }
  let flow = 0;
  while (augment(arcs, 'start', new Set())) flow++;
  return flow === open.length;
}

/** Remaining capacity by node and next node; the way back has an arc too. */
type FlowArcs = Map<string, Map<string, number>>;

/** Arcs are added once: an arc that is there already keeps its capacity. */
function addArc(
  arcs: FlowArcs,
  { from, to, capacity }: { from: string; to: string; capacity: number },
): void {
  const [forward, back] = [arcs.get(from) ?? new Map(), arcs.get(to) ?? new Map()];
  forward.set(to, capacity);
  if (!back.has(from)) back.set(from, 0);
  arcs.set(from, forward).set(to, back);
}

function augment(arcs: FlowArcs, node: string, reached: Set<string>): boolean {
  if (node === 'end') return true;
  reached.add(node);
  for (const [next, capacity] of arcs.get(node) ?? []) {
    if (capacity === 0 || reached.has(next) || !augment(arcs, next, reached)) continue;
    arcs.get(node)?.set(next, capacity - 1);
    arcs.get(next)?.set(node, (arcs.get(next)?.get(node) ?? 0) + 1);
    return true;
  }
  return false;
}
