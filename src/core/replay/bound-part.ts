import type { SealedPlan } from '../plan/index.js';
import type { Bundle } from './bundle.js';
import type { Part } from './part.js';

/** A file that goes only with plans that bind it: where the plan has no such field, its absence is no gap. */
export function boundPart<Value>(
  { plan }: Bundle,
  field: 'planned' | 'handedDown' | 'earlier',
  part: Part<Value>,
): Part<Value | undefined> {
  const isBound = plan.state !== 'read' || fieldOf(plan.value.plan, field) !== undefined;
  return isBound || part.state !== 'missing' ? part : { state: 'read', file: part.file, value: undefined };
}

function fieldOf(plan: SealedPlan, field: keyof SealedPlan): unknown {
  return plan[field];
}
