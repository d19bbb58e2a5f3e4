import type { Identifier } from '../../kernel/index.js';
import type { AssignmentInput, ServedTarget, ServingGroup, ServingInspector } from './model.js';
import type { InspectorClass, InspectorNode, Network, Seat, Visit } from './network.js';

/**
 * Builds the graph of an assignment, with every seat empty and every cap at zero.
 *
 * @basis docs/spec/draw-v1.md §6, step 2
 * @example
 * ```ts
 * const network = buildNetwork({
 *   targets: [{ id: identifier('T1'), area: identifier('650109') }],
 *   groups: [{ id: identifier('pair'), count: 2, class: 'any', byArea: true }],
 *   inspectors: [{ id: identifier('I1'), cap: 1, classes: ['any', 'any@650109'] }],
 * });
 * assert.deepEqual([network.seats.length, network.seats[0]?.class.members.length], [2, 1]);
 * ```
 */
export function buildNetwork({ targets, groups, inspectors }: AssignmentInput): Network {
  const nodes = inspectors.map(nodeOf);
  const nodesById = new Map(nodes.map((node) => [node.id, node]));
  const classes: ClassesByName = new Map();
  const visits = targets.map((target) => {
    const visit: Visit = { target, recused: recusedNodes(target, nodesById), seats: [] };
    for (const group of groups) addSeats(visit, group, { classes, most: inspectors.length + 1 });
    return visit;
  });
  for (const [at, node] of nodes.entries()) joinClasses(node, inspectors[at]?.classes ?? [], classes);
  return {
    visits,
    seats: visits.flatMap((visit) => visit.seats),
    inspectors: nodes,
    classes: [...classes.values()].sort((left, right) => left.members.length - right.members.length),
    searches: 0,
    regions: 0,
  };
}

/** Classes by name; `undefined` names the class without members. */
type ClassesByName = Map<string | undefined, InspectorClass>;

/** More seats of a group than people and one are as short as these, and could be more than there is room for. */
function addSeats(
  visit: Visit,
  group: ServingGroup,
  { classes, most }: { readonly classes: ClassesByName; readonly most: number },
): void {
  const name = classNameOf(visit.target, group);
  const inspectorClass = classes.get(name) ?? emptyClass(classes.size);
  classes.set(name, inspectorClass);
  for (let place = 0; place < Math.min(group.count, most); place++) {
    const seat = emptySeat(visit, group, inspectorClass);
    visit.seats.push(seat);
    inspectorClass.seats.push(seat);
  }
}

/** The class that fills a group's places at a target; none where the group is bound to an area the target lacks. */
function classNameOf({ area }: ServedTarget, group: ServingGroup): string | undefined {
  if (!group.byArea) return group.class;
  return area === undefined ? undefined : `${group.class}@${area}`;
}

function joinClasses(node: InspectorNode, names: readonly string[], classes: ClassesByName): void {
  for (const name of names) {
    const inspectorClass = classes.get(name);
    if (inspectorClass === undefined || node.positions.has(inspectorClass)) continue;
    node.positions.set(inspectorClass, inspectorClass.members.length);
    inspectorClass.members.push(node);
  }
}

const nobody: ReadonlySet<InspectorNode> = new Set();

function recusedNodes(
  { recused = [] }: ServedTarget,
  nodesById: ReadonlyMap<Identifier, InspectorNode>,
): ReadonlySet<InspectorNode> {
  // Someone recused who is not eligible anyway has no node.
  const nodes = recused.flatMap((id) => nodesById.get(id) ?? []);
  return nodes.length === 0 ? nobody : new Set(nodes);
}

function nodeOf({ id, cap }: ServingInspector): InspectorNode {
  return {
    id,
    ownCap: cap,
    positions: new Map(),
    cap: 0,
    load: 0,
    settledLoad: 0,
    firstHeld: undefined,
    reachedIn: 0,
    region: 0,
  };
}

function emptySeat(visit: Visit, group: ServingGroup, inspectorClass: InspectorClass): Seat {
  return {
    visit,
    group,
    class: inspectorClass,
    holder: undefined,
    settled: false,
    previousHeld: undefined,
    nextHeld: undefined,
    reachedIn: 0,
    claimant: undefined,
    region: 0,
  };
}

function emptyClass(number: number): InspectorClass {
  return { number, members: [], seats: [], open: new Map(), roomFrom: 0 };
}
