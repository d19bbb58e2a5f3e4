import { handedDownStratum, type PlannedStratum, type TeamGroup } from '../plan/index.js';
import type { StratumDimension, WorkRules } from '../rules/index.js';
import { kindWords } from './words.js';

/** What stands between the values in a stratum's label. */
const separator = ' · ';

/**
 * A stratum as people call it: `信用风险分类C · 米东区`, `企业`, or `不分层` where there is only one.
 *
 * @example
 * ```ts
 * import { sampleDraw, sampleOffice } from 'double-random/sdk';
 * const [stratum] = sampleDraw().plan.strata;
 * assert.ok(stratum && nameStratum(stratum, sampleOffice().rules[0]).startsWith('信用风险分类'));
 * ```
 */
export function nameStratum(
  { id, label }: Pick<PlannedStratum, 'id' | 'label'>,
  { strata }: WorkRules,
): string {
  if (id === handedDownStratum.id) return '上级抽取后下发';
  if (strata.by.length === 0) return '不分层';
  const values = label.split(separator);
  // A value may hold the separator itself; then the label stays as it was sealed.
  if (values.length !== strata.by.length) return label === '' ? id : label;
  return strata.by.map((dimension, at) => nameValue(dimension, values[at] ?? '')).join(separator);
}

/**
 * The place of a team's group as people call it: the feature it asks for, or `检查人员` where anyone will do.
 *
 * @example
 * ```ts
 * assert.equal(nameGroup({ label: '', byArea: true }), '检查人员（本辖区）');
 * ```
 */
export function nameGroup({ label, byArea }: Pick<TeamGroup, 'label' | 'byArea'>): string {
  return `${label === '' ? '检查人员' : label}${byArea ? '（本辖区）' : ''}`;
}

function nameValue(dimension: StratumDimension, value: string): string {
  switch (dimension) {
    case 'creditClass':
      return `信用风险分类${value}`;
    case 'industry':
      return `行业${value}`;
    case 'district':
    case 'tag':
    case 'named':
      return value;
    case 'kind':
      return Object.hasOwn(kindWords, value) ? (kindWords[value] ?? value) : value;
  }
}
