import { type Issue, issueOf } from '../kernel/index.js';
import type { RuleIssueCode } from './codes.js';
import { closedValues } from './conditions/fields.js';
import { industryPrefix } from './industry-code.js';
import type { StrataRule, StratumDimension, StratumDivisions } from './model.js';

/** What each dimension that is not a plain field of the register is divided by. */
const divisionOf = {
  industry: 'industryLevel',
  tag: 'tags',
  named: 'named',
} as const satisfies Partial<Record<StratumDimension, keyof StratumDivisions>>;

/**
 * What the dimensions `industry`, `tag` and `named` are divided by: stated where they are used and only there, nothing
 * twice, and no quantity for a stratum that cannot be.
 */
export function checkDivisions(strata: StrataRule, path: readonly string[]): Issue<RuleIssueCode>[] {
  const issues: Issue<RuleIssueCode>[] = [];
  for (const dimension of ['industry', 'tag', 'named'] as const) {
    const division = divisionOf[dimension];
    const [used, stated] = [strata.by.includes(dimension), strata[division] !== undefined];
    if (used === stated) continue;
    const code = used ? 'rules.division-missing' : 'rules.division-idle';
    issues.push(issueOf(code, { path, args: { dimension, division } }));
  }
  const names = [...(strata.tags ?? []), ...(strata.named ?? []).map(({ id }) => id)];
  for (const name of new Set(names.filter((one, at) => names.indexOf(one) !== at))) {
    issues.push(issueOf('rules.stratum-repeated', { path, args: { name } }));
  }
  for (const { where } of strata.quantities) {
    const { creditClass, industry, tag, named } = where;
    const level = strata.industryLevel;
    const unknown = [
      creditClass !== undefined && !closedValues.creditClass?.includes(creditClass) ? creditClass : undefined,
      industry !== undefined && level !== undefined && industryPrefix(industry, level) !== industry
        ? industry
        : undefined,
      tag !== undefined && strata.tags !== undefined && !strata.tags.includes(tag) ? tag : undefined,
      named !== undefined && strata.named?.every(({ id }) => id !== named) ? named : undefined,
    ];
    for (const value of unknown) {
      if (value !== undefined) issues.push(issueOf('rules.stratum-value-unknown', { path, args: { value } }));
    }
  }
  return issues;
}
