import { type Issue, issueOf, type Rounding } from '../kernel/index.js';
import { checkAreas } from './areas.js';
import { checkDivisions } from './check-divisions.js';
import type { RuleIssueCode } from './codes.js';
import type { WorkRules } from './model.js';
import type { Quantity, QuantityRule, RangeQuantity } from './quantity.js';

/**
 * What a shape cannot say of a rule set: bounds that round by themselves, strata nobody counts, options without
 * effect, ids used twice.
 *
 * @param earlier - the rule sets before it in the register
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const [rules] = sampleOffice().rules;
 * assert.deepEqual(checkWorkRules(rules, []), []);
 * assert.equal(checkWorkRules(rules, [rules])[0]?.code, 'rules.id-repeated');
 * ```
 */
export function checkWorkRules(rules: WorkRules, earlier: readonly WorkRules[]): Issue<RuleIssueCode>[] {
  const path = [rules.id];
  const issues: Issue<RuleIssueCode>[] = [];
  if (earlier.some(({ id }) => id === rules.id))
    issues.push(issueOf('rules.id-repeated', { path, args: { id: rules.id } }));
  const { strata } = rules;
  if (strata.quantities.length === 0 && strata.overall === undefined) {
    issues.push(issueOf('rules.strata-without-quantity', { path: [...path, 'strata'] }));
  }
  for (const rule of [...strata.quantities, ...(strata.overall ? [strata.overall] : [])]) {
    issues.push(...checkQuantity(rule, [...path, 'strata']));
  }
  if (strata.quantities.length > 0 && strata.reserve !== undefined) {
    issues.push(issueOf('rules.reserve-idle', { path: [...path, 'strata', 'reserve'] }));
  }
  for (const { where } of strata.quantities) {
    for (const dimension of Object.keys(where)) {
      if (strata.by.some((by) => by === dimension)) continue;
      issues.push(issueOf('rules.where-outside-strata', { path: [...path, 'strata'], args: { dimension } }));
    }
  }
  const twice = strata.by.find((dimension, at) => strata.by.indexOf(dimension) !== at);
  if (twice !== undefined)
    issues.push(
      issueOf('rules.stratum-repeated', { path: [...path, 'strata', 'by'], args: { name: twice } }),
    );
  issues.push(...findUnreachable(strata, [...path, 'strata']));
  issues.push(...checkDivisions(strata, [...path, 'strata']), ...checkDates(rules));
  const groups = rules.team.map(({ id }) => id);
  for (const id of new Set(groups.filter((group, at) => groups.indexOf(group) !== at))) {
    issues.push(issueOf('rules.group-repeated', { path: [...path, 'team'], args: { group: id } }));
  }
  const { frequency } = rules;
  if (frequency && !frequency.caps && !frequency.coolDowns && !frequency.rotation)
    issues.push(issueOf('rules.frequency-idle', { path: [...path, 'frequency'] }));
  issues.push(...checkAreas(rules));
  return issues;
}

/** The first quantity that matches decides: one whose strata all match an earlier one would never apply. */
function findUnreachable({ quantities }: WorkRules['strata'], path: string[]): Issue<RuleIssueCode>[] {
  return quantities.flatMap(({ where }, at) => {
    const before = quantities
      .slice(0, at)
      .findIndex((earlier) =>
        Object.entries(earlier.where).every(
          ([dimension, value]) => where[dimension as keyof typeof where] === value,
        ),
      );
    if (before < 0) return [];
    const args = { number: at + 1, before: before + 1 };
    return [issueOf('rules.quantity-unreachable', { path: [...path, 'quantities', `[${at}]`], args })];
  });
}

/** Days that end before they begin. */
function checkDates({ id, effectiveFrom, effectiveTo, schedule = [] }: WorkRules): Issue<RuleIssueCode>[] {
  const periods = [
    { path: [id], from: effectiveFrom, to: effectiveTo },
    ...schedule.map((batch) => ({ path: [id, 'schedule', batch.id], from: batch.from, to: batch.to })),
  ];
  return periods.flatMap(({ path, from, to }) =>
    from !== undefined && to !== undefined && to < from
      ? [issueOf('rules.dates-reversed', { path, args: { from, to } })]
      : [],
  );
}

/** Decisions that the quantity leaves no room for, and ranges that end before they begin. */
function checkQuantity(rule: QuantityRule, path: readonly string[]): Issue<RuleIssueCode>[] {
  const { quantity, rounding, whenZero } = rule;
  const issues: Issue<RuleIssueCode>[] = [];
  if (whenZero !== undefined && !mayBeZero(quantity)) {
    issues.push(issueOf('rules.when-zero-idle', { path, args: { whenZero } }));
  }
  if (rounding !== undefined && !mayRound(quantity, rounding)) {
    issues.push(issueOf('rules.rounding-fixed', { path, args: { rounding } }));
  }
  if (quantity.kind === 'range' && isReversed(quantity))
    issues.push(issueOf('rules.range-reversed', { path }));
  return issues;
}

function mayBeZero(quantity: Quantity): boolean {
  if (quantity.kind === 'all') return false;
  if (quantity.kind === 'range') return quantity.of === 'ratio';
  // Where nobody may be sent out, even a floor by staff comes to nobody.
  return quantity.kind === 'staff-ratio' || quantity.comparator !== '>=';
}

function mayRound(quantity: Quantity, rounding: Rounding): boolean {
  if (quantity.kind === 'all') return false;
  if (quantity.kind === 'range') return quantity.of === 'ratio' && rounding !== 'half-up';
  return quantity.comparator === '=';
}

function isReversed(range: RangeQuantity): boolean {
  if (range.of === 'count') return range.least > range.most;
  const { least, most } = range;
  return (
    BigInt(least.numerator) * BigInt(most.denominator) > BigInt(most.numerator) * BigInt(least.denominator)
  );
}
