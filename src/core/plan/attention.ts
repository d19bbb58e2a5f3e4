import { formatRatio, type Issue, issueOf, type Ratio, ratioOf, shareOf } from '../kernel/index.js';
import type { FrameSummary, HandExclusion, TaskRecusal } from './model.js';

/** Where the rules do not say how many may be left out before it must be told: more than a third. */
export const usualNoteworthyExclusion: Ratio = ratioOf(1, 3);

/** What the first page of a plan is held against. */
export interface AttentionInput {
  readonly targets: Pick<FrameSummary, 'universe' | 'eligible'>;
  readonly inspectors: Pick<FrameSummary, 'universe' | 'eligible'>;
  /** Those of the task: decided by hand for this draw alone. */
  readonly recusals: readonly TaskRecusal[];
  readonly exclusions?: readonly HandExclusion[] | undefined;
  /** `noteworthyExclusion` of the rules. */
  readonly most?: Ratio | undefined;
}

/**
 * What whoever approves a plan must see before anything else: a pool of which more than a set share is left out, and
 * whatever was decided by hand. Nothing of it names anybody.
 *
 * @returns warnings `plan.many-targets-excluded`, `plan.many-inspectors-excluded`, `plan.excluded-by-hand`,
 *   `plan.recused-by-hand`
 * @basis docs/spec/draw-v1.md §1
 * @example
 * ```ts
 * const whole = { universe: 9, eligible: 9 };
 * const [issue] = findAttention({ targets: { universe: 9, eligible: 5 }, inspectors: whole, recusals: [] });
 * assert.equal(issue?.code, 'plan.many-targets-excluded');
 * assert.deepEqual(findAttention({ targets: { universe: 9, eligible: 6 }, inspectors: whole, recusals: [] }), []);
 * ```
 */
export function findAttention(input: AttentionInput): Issue[] {
  const { targets, inspectors, recusals, exclusions = [], most } = input;
  const limit = most ?? usualNoteworthyExclusion;
  const issues: Issue[] = [];
  for (const [code, { universe, eligible }] of [
    ['plan.many-targets-excluded', targets],
    ['plan.many-inspectors-excluded', inspectors],
  ] as const) {
    const excluded = universe - eligible;
    if (excluded <= shareOf(universe, limit, 'floor')) continue;
    issues.push(
      issueOf(code, { severity: 'warning', args: { universe, excluded, most: formatRatio(limit) } }),
    );
  }
  if (exclusions.length > 0) {
    const args = {
      exclusions: exclusions.length,
      targets: exclusions.filter(({ pool }) => pool === 'targets').length,
      inspectors: exclusions.filter(({ pool }) => pool === 'inspectors').length,
    };
    issues.push(issueOf('plan.excluded-by-hand', { severity: 'warning', args }));
  }
  if (recusals.length > 0) {
    const args = {
      recusals: recusals.length,
      targets: new Set(recusals.map(({ target }) => target)).size,
      inspectors: new Set(recusals.map(({ inspector }) => inspector)).size,
    };
    issues.push(issueOf('plan.recused-by-hand', { severity: 'warning', args }));
  }
  return issues;
}
