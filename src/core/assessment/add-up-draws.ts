import { compareText, sortedBy } from '../kernel/index.js';
import { type FollowUpKind, followUpKinds, type NationalCode, resultListOf } from '../results/index.js';
import type { Counts, Figures, ReasonCount } from './figures.js';
import type { DrawFacts, PoolFacts, TargetFacts } from './model.js';
import { ratesOf } from './rates.js';
import { countNames } from './words.js';

/** The codes of the national list. */
// SAFETY: the list of this id is made of the national codes.
const nationalCodes = resultListOf('national@1').codes.map(({ code }) => code as NationalCode);

/**
 * Adds draws up, whoever made them, in whatever order. Every figure is a sum of the records; rates are exact.
 *
 * @throws RangeError where a count of a draw is no whole number from 0, so that a rate would be of nothing known.
 * @example
 * ```ts
 * import { sampleYear } from 'double-random/sdk';
 * const { draws } = sampleYear();
 * const { drawn, inspected, notInspected, outstanding } = addUpDraws(draws);
 * assert.equal(drawn, inspected + notInspected + outstanding);
 * assert.deepEqual(addUpDraws([...draws].reverse()), addUpDraws(draws));
 * ```
 */
export function addUpDraws(draws: readonly DrawFacts[]): Figures {
  const counts = sumCounts(draws.map(countDraw));
  const targets = draws.flatMap(({ drawn }) => drawn);
  return {
    ...counts,
    planItems: countDistinct(draws.map(({ department, planItem }) => `${planItem} ${department}`)),
    items: countDistinct(draws.flatMap(({ items }) => items.map(({ id, name }) => `${id} ${name}`))),
    national: countNational(targets),
    followUps: countFollowUps(targets),
    reasons: sumReasons(draws.map((draw) => draw.targets)),
    inspectorReasons: sumReasons(draws.map(({ inspectors }) => inspectors)),
    rates: ratesOf(counts),
  };
}

/** Sums counts, name by name. */
export function sumCounts(parts: readonly Counts[]): Counts {
  const sums = countNames.map((name) => [name, parts.reduce((sum, part) => sum + part[name], 0)]);
  // SAFETY: one sum for every name of a count.
  return Object.fromEntries(sums) as unknown as Counts;
}

function countDraw(draw: DrawFacts): Counts {
  const of = (predicate: (target: TargetFacts) => boolean) => draw.drawn.filter(predicate).length;
  const outstanding = of(({ outcome }) => outcome === 'outstanding');
  const findings = draw.drawn.flatMap((target) => target.findings);
  return {
    draws: 1,
    redraws: draw.redraw ? 1 : 0,
    joint: draw.cooperating.length > 0 ? 1 : 0,
    finished: outstanding === 0 ? 1 : 0,
    universe: draw.targets.universe,
    eligible: draw.targets.eligible,
    excluded: draw.targets.universe - draw.targets.eligible,
    inspectors: draw.inspectors.universe,
    eligibleInspectors: draw.inspectors.eligible,
    excludedInspectors: draw.inspectors.universe - draw.inspectors.eligible,
    drawn: draw.drawn.length,
    inspected: of(({ outcome }) => outcome === 'inspected'),
    notInspected: of(({ outcome }) => outcome === 'not-inspected'),
    outstanding,
    clear: of((target) => target.outcome === 'inspected' && !hasProblem(target)),
    problem: of((target) => target.outcome === 'inspected' && hasProblem(target)),
    published: of(({ published }) => published),
    onTime: of(({ onTime }) => onTime === true),
    late: of(({ onTime }) => onTime === false),
    notYetDue: of(({ onTime }) => onTime === undefined),
    recusals: draw.recusals,
    findings: findings.length,
    problemFindings: findings.filter(({ problem }) => problem).length,
  };
}

function hasProblem({ findings }: TargetFacts): boolean {
  return findings.some(({ problem }) => problem);
}

function countNational(targets: readonly TargetFacts[]): Figures['national'] {
  const counts = new Map(nationalCodes.map((code) => [code, 0]));
  for (const { findings } of targets)
    for (const { national } of findings)
      for (const code of new Set(national)) counts.set(code, (counts.get(code) ?? 0) + 1);
  // SAFETY: the map began with every code.
  return Object.fromEntries(counts) as Figures['national'];
}

function countFollowUps(targets: readonly TargetFacts[]): Figures['followUps'] {
  const counts = new Map<FollowUpKind, number>(followUpKinds.map((kind) => [kind, 0]));
  for (const { followUps } of targets)
    for (const kind of new Set(followUps)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  // SAFETY: the map began with every kind.
  return Object.fromEntries(counts) as Figures['followUps'];
}

/** By falling count; where equal, by reason. */
function sumReasons(pools: readonly PoolFacts[]): readonly ReasonCount[] {
  const counts = new Map<string, number>();
  for (const { excluded } of pools)
    for (const [reason, count] of Object.entries(excluded))
      counts.set(reason, (counts.get(reason) ?? 0) + count);
  const reasons = [...counts].map(([reason, count]) => ({ reason, count })).filter(({ count }) => count > 0);
  return sortedBy(reasons, ({ reason }) => reason).sort(
    (left, right) => right.count - left.count || compareText(left.reason, right.reason),
  );
}

function countDistinct(keys: readonly string[]): number {
  return new Set(keys).size;
}
