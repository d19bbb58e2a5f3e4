import {
  addCivilMonths,
  type CivilDate,
  compareText,
  type Identifier,
  labelIdentifier,
} from '../kernel/index.js';
import type { InspectionTarget, Inspector } from '../pools/index.js';
import type { ExclusionCode } from './codes.js';
import { meetsCondition } from './conditions/meets-condition.js';
import type { InspectorRule, StratumDimension, TeamGroupRule, TeamRole, WorkRules } from './model.js';
import { stratumValues } from './strata-values.js';

/** The registers' way of writing "no end": valid for good. */
const longTerm = '9999-09-09';

/** Why a target is left out that the strata have no place for. */
export const missingValueCodes: Readonly<Record<StratumDimension, ExclusionCode>> = {
  creditClass: 'credit-class-missing',
  district: 'district-missing',
  kind: 'kind-missing',
  industry: 'industry-missing',
  tag: 'tag-missing',
  named: 'named-stratum-missing',
};

/**
 * Every reason why a target may not be drawn under the rules on a day; none means eligible. Sorted, so that the frame
 * entry has one form.
 *
 * @basis 优化营商环境条例 第五十四条; 国办发〔2024〕54号 (年度频次)
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const { rules, targets } = sampleOffice();
 * const cancelled = { ...targets[0], status: 'cancelled' as const };
 * assert.deepEqual(judgeTarget(cancelled, { rules: rules[0], asOf: civilDate('2026-03-01') }), ['status-cancelled']);
 * ```
 */
export function judgeTarget(
  target: InspectionTarget,
  { rules, asOf }: { readonly rules: WorkRules; readonly asOf: CivilDate },
): ExclusionCode[] {
  const { statuses, kinds, districts, where, coolDownMonths } = rules.targets;
  const reasons: ExclusionCode[] = [];
  if (!statuses.includes(target.status)) reasons.push(`status-${target.status}`);
  if (kinds !== undefined && !kinds.includes(target.kind)) reasons.push('kind-out-of-scope');
  if (districts !== undefined && !districts.includes(target.district ?? ''))
    reasons.push('district-out-of-scope');
  if (where !== undefined && !meetsCondition(target, where)) reasons.push('out-of-scope-by-rule');
  if (coolDownMonths !== undefined && target.lastInspectedAt !== undefined) {
    if (addCivilMonths(target.lastInspectedAt, coolDownMonths) > asOf) reasons.push('cooldown');
  }
  if (rules.strata.missing === 'exclude') {
    for (const dimension of rules.strata.by) {
      if (stratumValues(target, dimension, rules.strata).length === 0)
        reasons.push(missingValueCodes[dimension]);
    }
  }
  return reasons.sort(compareText);
}

/**
 * Every reason why an inspector may not be drawn for the items on a day; none means eligible. A certificate is good
 * through its last day, and so is an absence. `yearlyLoad` decides nothing
 * here: it takes the history of earlier visits.
 *
 * @basis 行政处罚法 第四十二条 (执法资格); 国办发〔2024〕54号 (无证人员不得检查)
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const { rules, inspectors } = sampleOffice();
 * const [rule, inspector] = [{ ...rules[0].inspectors, examinationYear: 2017 }, { ...inspectors[0], examinations: [{ year: 2017, passed: false }] }];
 * assert.deepEqual(judgeInspector(inspector, { rule, items: [], asOf: civilDate('2026-03-01') }), ['examination-failed']);
 * ```
 */
export function judgeInspector(
  inspector: Inspector,
  {
    rule,
    items,
    asOf,
  }: { readonly rule: InspectorRule; readonly items: readonly Identifier[]; readonly asOf: CivilDate },
): ExclusionCode[] {
  const reasons: ExclusionCode[] = [];
  if (inspector.status !== 'valid') reasons.push('inspector-invalid');
  if ((inspector.unavailable ?? []).some(({ from, to }) => from <= asOf && asOf <= to)) {
    reasons.push('inspector-unavailable');
  }
  const { certificateNo, certificateValidTo } = inspector;
  if (certificateNo === undefined) reasons.push('certificate-missing');
  if (certificateValidTo !== undefined && certificateValidTo !== longTerm && certificateValidTo < asOf) {
    reasons.push('certificate-expired');
  }
  if (rule.examinationYear !== undefined) {
    const sat = inspector.examinations.filter(({ year }) => year === rule.examinationYear);
    if (sat.length === 0) reasons.push('examination-missing');
    else if (!sat.some(({ passed }) => passed)) reasons.push('examination-failed');
  }
  if (rule.itemScope === 'required' && !coversItems(inspector, items)) reasons.push('item-scope');
  return reasons.sort(compareText);
}

/**
 * Tells whether an inspector can fill a place of a role.
 *
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const [inspector] = sampleOffice().inspectors;
 * assert.ok(fillsRole(inspector, { kind: 'department', value: inspector.department }));
 * ```
 */
export function fillsRole(inspector: Inspector, role: TeamRole): boolean {
  switch (role.kind) {
    case 'any':
      return true;
    case 'department':
      return inspector.department === role.value;
    case 'qualification':
      return inspector.qualifications.includes(role.value);
    case 'expert':
      return inspector.expertTypes.includes(role.value);
  }
}

/**
 * The class of place a group's role stands for, as plan and frame write it. Two groups of one role share a class.
 *
 * @example
 * ```ts
 * const group = { id: identifier('lead'), count: 1, role: { kind: 'expert' as const, value: '药品' }, byArea: false };
 * assert.equal(placeClass(group), `expert:${labelIdentifier('药品')}`);
 * ```
 */
export function placeClass({ role }: TeamGroupRule): string {
  return role.kind === 'any' ? 'any' : `${role.kind}:${labelIdentifier(role.value)}`;
}

function coversItems({ itemScope }: Inspector, items: readonly Identifier[]): boolean {
  return itemScope.includes('*') || items.every((item) => itemScope.includes(item));
}
