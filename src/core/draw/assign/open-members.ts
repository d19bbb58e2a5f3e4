import type { InspectorClass, InspectorNode } from './network.js';

/**
 * The members of a class in one region that a search can still go through: they have an unsettled seat to give or
 * room to take one. Those that the search `reachedIn` has not passed yet stand first; order means nothing here.
 */
export interface OpenMembers {
  readonly members: InspectorNode[];
  unpassed: number;
  reachedIn: number;
}

/**
 * Opens a class anew: all its members in region 0.
 *
 * @example
 * ```ts
 * const inspectorClass = { number: 0, members: [], seats: [], open: new Map(), roomFrom: 3 };
 * openAll(inspectorClass);
 * assert.deepEqual([inspectorClass.open.get(0)?.members, inspectorClass.roomFrom], [[], 0]);
 * ```
 */
export function openAll(inspectorClass: InspectorClass): void {
  inspectorClass.roomFrom = 0;
  inspectorClass.open.clear();
  inspectorClass.open.set(0, { members: [...inspectorClass.members], unpassed: 0, reachedIn: 0 });
}

/** Notes an inspector as a member of a new region, in all his classes; the old region drops him when it meets him. */
export function openInRegion(inspector: InspectorNode, region: number): void {
  for (const { open } of inspector.positions.keys()) {
    const listed = open.get(region);
    if (listed === undefined) open.set(region, { members: [inspector], unpassed: 0, reachedIn: 0 });
    else listed.members.push(inspector);
  }
}

/** Passes the member at a place for the rest of the search: he changes places with the last unpassed one. */
export function pass(open: OpenMembers, at: number): void {
  open.unpassed--;
  const [passed, other] = [open.members[at], open.members[open.unpassed]];
  if (passed === undefined || other === undefined) return;
  open.members[at] = other;
  open.members[open.unpassed] = passed;
}

/** Drops the member at a place for good. */
export function drop(open: OpenMembers, at: number): void {
  pass(open, at);
  const last = open.members.pop();
  if (last !== undefined && open.unpassed < open.members.length) open.members[open.unpassed] = last;
}
