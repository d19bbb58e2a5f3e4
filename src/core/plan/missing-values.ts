import { type Identifier, type Issue, issueOf } from '../kernel/index.js';
import type { StratumDimension, TargetField } from '../rules/index.js';

/** So many ids are shown; the count tells how many there are. */
const mostShown = 5;

/** How many targets do not state a value, and the first of them. */
export interface Missing {
  readonly shown: readonly Identifier[];
  readonly count: number;
}

/** Counts a target under what it does not state. */
export function noteMissing<What>(known: Map<What, Missing>, what: What, id: Identifier): void {
  const { shown, count } = known.get(what) ?? { shown: [], count: 0 };
  known.set(what, { shown: count < mostShown ? [...shown, id] : shown, count: count + 1 });
}

/** Targets that no stratum has a place for. */
export function reportMissing(missing: ReadonlyMap<StratumDimension, Missing>): Issue[] {
  return [...missing].map(([dimension, silent]) =>
    issueOf('plan.stratum-value-missing', { args: { dimension, ...argsOf(silent) } }),
  );
}

/** Whether the rules mean a target that does not state what they exclude is not known: a person has to look. */
export function reportUnstated(unstated: ReadonlyMap<TargetField, Missing>): Issue[] {
  return [...unstated].map(([feature, silent]) =>
    issueOf('plan.condition-unstated', { severity: 'warning', args: { feature, ...argsOf(silent) } }),
  );
}

function argsOf({ shown, count }: Missing) {
  return { count, first: shown[0] ?? '', ids: shown.join(', ') };
}
