import { addCivilMonths, type CivilDate, type Identifier } from '../kernel/index.js';
import type { InspectionTarget, Inspector } from '../pools/index.js';
import type { ExclusionCode } from './codes.js';
import { dateFields, dayOf, type TargetField, wordsOf } from './conditions/fields.js';
import { fieldsOf } from './conditions/fields-of.js';
import type { Condition } from './conditions/model.js';
import { judgeInspector, judgeTarget } from './eligibility.js';
import type { InspectorRule, TeamGroupRule, WorkRules } from './model.js';

/** A reason for leaving somebody out, with its evidence. */
export interface Ground {
  readonly code: ExclusionCode;
  /** The field of the register record that decides it. */
  readonly field: string;
  /** What the register says there, as it codes it; absent where it says nothing. Several values are joined by commas. */
  readonly value?: string;
  /** What rules and task hold it against, by name. */
  readonly against: Readonly<Record<string, string | number>>;
}

type Evidence = Omit<Ground, 'code'>;
type JudgedCode = Exclude<InspectorCode, 'no-place-in-team' | 'yearly-load-reached'>;
type InspectorCode =
  | 'inspector-invalid'
  | 'inspector-unavailable'
  | 'certificate-missing'
  | 'certificate-expired'
  | 'examination-missing'
  | 'examination-failed'
  | 'item-scope'
  | 'no-place-in-team'
  | 'yearly-load-reached';
/** Reasons that the history, an earlier draw or a person gives, not the register. */
type HistoryCode = Extract<ExclusionCode, `frequency-${string}` | 'drawn-earlier-batch' | 'excluded-by-hand'>;

/** What a target is judged by. */
export interface TargetJudging {
  readonly rules: WorkRules;
  readonly asOf: CivilDate;
}

/** What an inspector is judged by. */
export interface InspectorJudging {
  readonly rule: InspectorRule;
  readonly items: readonly Identifier[];
  readonly asOf: CivilDate;
}

/**
 * `judgeTarget` with the evidence of each reason.
 *
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const { rules, targets } = sampleOffice();
 * const seen = { ...targets[0], creditClass: 'A' as const, lastInspectedAt: civilDate('2025-09-01') };
 * const [ground] = groundsOfTarget(seen, { rules: rules[0], asOf: civilDate('2026-03-02') });
 * assert.deepEqual(ground, {
 *   code: 'cooldown',
 *   field: 'lastInspectedAt',
 *   value: '2025-09-01',
 *   against: { months: 12, until: '2026-09-01', asOf: '2026-03-02' },
 * });
 * ```
 */
export function groundsOfTarget(target: InspectionTarget, judging: TargetJudging): Ground[] {
  return judgeTarget(target, judging).map((code) => groundOfTarget(code, target, judging));
}

/**
 * The evidence of one reason for leaving a target out.
 *
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const { rules, targets } = sampleOffice();
 * const judging = { rules: rules[0], asOf: civilDate('2026-03-02') };
 * assert.equal(groundOfTarget('district-missing', { ...targets[0] }, judging).field, 'district');
 * ```
 */
export function groundOfTarget(
  code: ExclusionCode,
  target: InspectionTarget,
  judging: TargetJudging,
): Ground {
  // SAFETY: judgeTarget gives no reason of an inspector or of the history.
  return {
    code,
    ...targetEvidence(code as Exclude<ExclusionCode, InspectorCode | HistoryCode>, target, judging),
  };
}

/**
 * `judgeInspector` with the evidence of each reason.
 *
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const { rules, inspectors } = sampleOffice();
 * const expired = { ...inspectors[0], certificateValidTo: civilDate('2026-01-31') };
 * const [ground] = groundsOfInspector(expired, { rule: rules[0].inspectors, items: [], asOf: civilDate('2026-03-02') });
 * assert.deepEqual([ground?.code, ground?.value], ['certificate-expired', '2026-01-31']);
 * ```
 */
export function groundsOfInspector(inspector: Inspector, judging: InspectorJudging): Ground[] {
  return judgeInspector(inspector, judging).map((code) => ({
    code,
    // SAFETY: judgeInspector gives no reason of a target.
    ...inspectorEvidence(code as JudgedCode, inspector, judging),
  }));
}

/**
 * Why an inspector fits no place of a team.
 *
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const [inspector] = sampleOffice().inspectors;
 * const team = [{ id: identifier('lead'), count: 1, role: { kind: 'expert' as const, value: '药品' }, byArea: false }];
 * assert.equal(groundOfNoPlace(inspector, team).against.wanted, '药品');
 * ```
 */
export function groundOfNoPlace(inspector: Inspector, team: readonly TeamGroupRule[]): Ground {
  const { department, qualifications, expertTypes, district } = inspector;
  const wanted = team.map(
    ({ role, byArea }) => (role.kind === 'any' ? '' : role.value) + (byArea ? '@' : ''),
  );
  return {
    code: 'no-place-in-team',
    field: 'department',
    value: [
      department,
      ...qualifications,
      ...expertTypes,
      ...(district === undefined ? [] : [district]),
    ].join(','),
    against: { wanted: [...new Set(wanted)].join(',') },
  };
}

function targetEvidence(
  code: Exclude<ExclusionCode, InspectorCode | HistoryCode>,
  target: InspectionTarget,
  { rules, asOf }: TargetJudging,
): Evidence {
  const { statuses, kinds = [], districts = [], coolDownMonths: months = 0 } = rules.targets;
  switch (code) {
    case 'status-suspended':
    case 'status-revoked':
    case 'status-cancelled':
    case 'status-annulled':
    case 'status-moved-out':
    case 'status-closed':
    case 'status-liquidating':
    case 'status-unstated':
    case 'status-active':
      return { field: 'status', value: target.status, against: { allowed: statuses.join(',') } };
    case 'kind-out-of-scope':
      return { field: 'kind', value: target.kind, against: { allowed: kinds.join(',') } };
    case 'district-out-of-scope':
      return { field: 'district', ...stated(target.district), against: { allowed: districts.join(',') } };
    case 'cooldown': {
      const { lastInspectedAt: value } = target;
      if (value === undefined) return { field: 'lastInspectedAt', against: { months, asOf } };
      const until = addCivilMonths(value, months);
      return { field: 'lastInspectedAt', value, against: { months, until, asOf } };
    }
    case 'credit-class-missing':
      return { field: 'creditClass', against: {} };
    case 'district-missing':
      return { field: 'district', against: {} };
    case 'kind-missing':
      return { field: 'kind', value: target.kind, against: {} };
    case 'industry-missing':
      return { field: 'industry', ...stated(target.industry), against: {} };
    case 'tag-missing':
      return {
        field: 'tags',
        ...stated(target.tags?.join(',')),
        against: { wanted: (rules.strata.tags ?? []).join(',') },
      };
    case 'out-of-scope-by-rule':
      return {
        field: 'where',
        ...factsOf(target, rules.targets.where ? [rules.targets.where] : []),
        against: {},
      };
    case 'named-stratum-missing': {
      const named = rules.strata.named ?? [];
      const wanted = named.map(({ label }) => label).join(',');
      return {
        field: 'strata',
        ...factsOf(
          target,
          named.map(({ where }) => where),
        ),
        against: { wanted },
      };
    }
  }
}

function inspectorEvidence(
  code: JudgedCode,
  inspector: Inspector,
  { rule, items, asOf }: InspectorJudging,
): Evidence {
  const { examinationYear: year = 0 } = rule;
  switch (code) {
    case 'inspector-invalid':
      return { field: 'status', value: inspector.status, against: {} };
    case 'inspector-unavailable': {
      const away = (inspector.unavailable ?? []).filter(({ from, to }) => from <= asOf && asOf <= to);
      const value = away.map(({ from, to }) => `${from}/${to}`).join(',');
      return { field: 'unavailable', value, against: { asOf } };
    }
    case 'certificate-missing':
      return { field: 'certificateNo', against: {} };
    case 'certificate-expired':
      return { field: 'certificateValidTo', ...stated(inspector.certificateValidTo), against: { asOf } };
    case 'examination-missing':
    case 'examination-failed': {
      const years = inspector.examinations.map((sat) => `${sat.year}${sat.passed ? '✓' : '✗'}`);
      return { field: 'examinations', ...stated(years.join(',') || undefined), against: { year } };
    }
    case 'item-scope': {
      const lacking = items.filter((item) => !inspector.itemScope.includes(item));
      const scope = inspector.itemScope.join(',') || undefined;
      return { field: 'itemScope', ...stated(scope), against: { lacking: lacking.join(',') } };
    }
  }
}

/** What the register says in the fields that conditions ask for. */
function factsOf(target: InspectionTarget, conditions: readonly Condition[]): { readonly value?: string } {
  const fields = [...new Set(conditions.flatMap(fieldsOf))];
  const facts = fields.map((field) => `${field}=${textsOf(target, field).join('/')}`);
  return stated(facts.length === 0 ? undefined : facts.join(','));
}

function stated(value: string | undefined): { readonly value?: string } {
  return value === undefined ? {} : { value };
}

function textsOf(target: InspectionTarget, field: TargetField): readonly string[] {
  const date = dateFields.find((one) => one === field);
  if (date === undefined) return wordsOf(target, field as Exclude<TargetField, (typeof dateFields)[number]>);
  const day = dayOf(target, date);
  return day === undefined ? [] : [day];
}
