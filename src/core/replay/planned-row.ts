import type { PlannedTask } from '../annual-plan/index.js';
import type { Digest } from '../kernel/index.js';
import type { Bundle } from './bundle.js';
import type { Part } from './part.js';

/** The row of the annual plan. Only a plan that binds one needs it; any other has none. */
export function plannedRow({
  plan,
  planned,
}: Bundle): Part<{ readonly row: PlannedTask; readonly digest: Digest } | undefined> {
  const none = plan.state === 'read' && plan.value.plan.planned === undefined;
  return none && planned.state === 'missing'
    ? { state: 'read', file: planned.file, value: undefined }
    : planned;
}
