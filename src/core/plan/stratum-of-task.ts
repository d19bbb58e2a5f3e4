import type { InspectionTarget } from '../pools/index.js';
import { handedDownStratum } from './handed-down.js';
import type { Judging } from './pool-frames.js';
import { type StratumKey, stratumOf, type WithoutStratum } from './strata.js';

/** The stratum a target belongs to in a task: by the rules, or the one of everyone handed down. */
export function stratumOfTask(
  target: InspectionTarget,
  { task, rules }: Pick<Judging, 'task' | 'rules'>,
): { readonly ok: true; readonly key: StratumKey } | WithoutStratum {
  if (task.handedDown !== undefined) return { ok: true, key: handedDownStratum };
  return stratumOf(target, rules.strata.by, rules.strata);
}
