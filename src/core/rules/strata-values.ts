import type { InspectionTarget } from '../pools/index.js';
import { meetsCondition } from './conditions/meets-condition.js';
import { industryPrefix } from './industry-code.js';
import type { StratumDimension, StratumDivisions } from './model.js';

/**
 * A target's values on a dimension of the strata: one, none where the register does not say, or several where tags or
 * named strata overlap, which no draw may leave open.
 *
 * @param divisions - the rules' tags, named strata and industry level; only those dimensions ask
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const [target] = sampleOffice().targets;
 * assert.deepEqual(stratumValues({ ...target, kind: 'unstated' }, 'kind'), []);
 * assert.deepEqual(stratumValues({ ...target, industry: 'H6210' }, 'industry', { industryLevel: 'division' }), ['62']);
 * ```
 */
export function stratumValues(
  target: InspectionTarget,
  dimension: StratumDimension,
  { industryLevel = 'section', tags = [], named = [] }: StratumDivisions = {},
): readonly string[] {
  switch (dimension) {
    case 'kind':
      return target.kind === 'unstated' ? [] : [target.kind];
    case 'creditClass':
    case 'district':
      return listed(target[dimension]);
    case 'industry':
      return listed(
        target.industry === undefined ? undefined : industryPrefix(target.industry, industryLevel),
      );
    case 'tag':
      return tags.filter((tag) => target.tags?.includes(tag));
    case 'named':
      return named.filter(({ where }) => meetsCondition(target, where)).map(({ id }) => id);
  }
}

function listed(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}
