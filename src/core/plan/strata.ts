import {
  type Identifier,
  type Issue,
  identifier,
  isIdentifier,
  issueOf,
  labelIdentifier,
  sortedBy,
} from '../kernel/index.js';
import type { InspectionTarget } from '../pools/index.js';
import {
  meetsQuantity,
  quotaOf,
  type StrataRule,
  type StratumDimension,
  type StratumDivisions,
  type StratumRule,
  shareOut,
  stratumValues,
} from '../rules/index.js';
import type { PlannedStratum } from './model.js';
import type { StaffCount } from './staff.js';

const noStaff: StaffCount = { all: 0, byDistrict: new Map() };

/** Short names of the dimensions. */
const prefix: Readonly<Record<StratumDimension, string>> = {
  creditClass: 'credit',
  district: 'district',
  kind: 'kind',
  industry: 'industry',
  tag: 'tag',
  named: 'named',
};

/** What a target's stratum is: an id for the draw, a label for people, the values for the rules. */
export interface StratumKey {
  readonly id: Identifier;
  readonly label: string;
  readonly values: Readonly<Partial<Record<StratumDimension, string>>>;
}

/** Why a target belongs to no stratum: what the register does not say, and where it would belong to several. */
export interface WithoutStratum {
  readonly ok: false;
  readonly missing: readonly StratumDimension[];
  readonly overlaps: readonly { readonly dimension: StratumDimension; readonly values: readonly string[] }[];
}

/**
 * The stratum a target belongs to, or the dimensions on which the register says nothing or the rules say too much.
 *
 * @param divisions - the rules' tags, named strata and industry level, where `by` asks for them
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const [target] = sampleOffice().targets;
 * const stratum = stratumOf({ ...target, creditClass: 'C' }, ['creditClass']);
 * assert.equal(stratum.ok && stratum.key.id, 'credit:C');
 * ```
 */
export function stratumOf(
  target: InspectionTarget,
  by: readonly StratumDimension[],
  divisions: StratumDivisions = {},
): { readonly ok: true; readonly key: StratumKey } | WithoutStratum {
  if (by.length === 0) return { ok: true, key: { id: identifier('all'), label: '', values: {} } };
  const found = by.map((dimension) => ({ dimension, values: stratumValues(target, dimension, divisions) }));
  if (found.some(({ values }) => values.length !== 1)) {
    const missing = found.filter(({ values }) => values.length === 0).map(({ dimension }) => dimension);
    return { ok: false, missing, overlaps: found.filter(({ values }) => values.length > 1) };
  }
  const pairs = found.map(({ dimension, values: [value = ''] }) => [dimension, value] as const);
  const id = pairs.map(([dimension, value]) => `${prefix[dimension]}:${labelIdentifier(value)}`).join('/');
  const label = pairs.map(([dimension, value]) => labelOf(dimension, value, divisions)).join(' · ');
  // Several dimensions may make more than an id holds; a stand-in then tells them apart as well.
  const key = isIdentifier(id) ? identifier(id) : labelIdentifier(id);
  return { ok: true, key: { id: key, label, values: Object.fromEntries(pairs) } };
}

function labelOf(dimension: StratumDimension, value: string, { named = [] }: StratumDivisions): string {
  return dimension === 'named' ? (named.find(({ id }) => id === value)?.label ?? value) : value;
}

/** Strata with their quotas, or everything that keeps them from having any. */
export interface StrataPlan {
  readonly strata: readonly PlannedStratum[];
  readonly issues: readonly Issue[];
}

/**
 * Gives every stratum its quota and reserves by the rules, exactly.
 *
 * @param keys - the stratum of every eligible target
 * @param staff - who may be sent out; only a quantity by staff asks. Where strata are told apart by district, it counts
 *   the inspectors of that district
 * @returns the strata in id order; issues `plan.stratum-collision`, `plan.stratum-without-quantity`,
 *   `plan.overall-not-met` and those of `quotaOf`
 * @basis 国市监信监发〔2022〕6号 (差异化比例)
 * @example
 * ```ts
 * const overall = { quantity: { kind: 'ratio' as const, comparator: '>=' as const, ratio: ratioOf(1, 20) } };
 * const key = { id: identifier('all'), label: '', values: {} };
 * const { strata } = planStrata(Array(30).fill(key), { by: [], missing: 'refuse', quantities: [], overall });
 * assert.equal(strata[0]?.quota, 2);
 * ```
 */
export function planStrata(
  keys: readonly StratumKey[],
  rule: StrataRule,
  staff: StaffCount = noStaff,
): StrataPlan {
  const collisions = new Map<string, string>();
  const sizes = new Map<Identifier, { readonly key: StratumKey; size: number }>();
  for (const key of keys) {
    const known = sizes.get(key.id);
    if (known === undefined) sizes.set(key.id, { key, size: 1 });
    else if (known.key.label === key.label) known.size++;
    else collisions.set(key.label, known.key.label);
  }
  const issues: Issue[] = [...collisions].map(([other, one]) =>
    issueOf('plan.stratum-collision', { args: { one, other } }),
  );
  const groups = sortedBy(sizes.values(), ({ key }) => key.id);
  const strata =
    rule.quantities.length === 0
      ? shareOverall(groups, { rule, issues, staff })
      : countEach(groups, { rule, issues, staff });
  return { strata, issues };
}

type SizedStratum = { readonly key: StratumKey; readonly size: number };
type Counting = { readonly rule: StrataRule; readonly issues: Issue[]; readonly staff: StaffCount };

/** Every stratum by the first rule that matches; the overall bound is then held against their sum. */
function countEach(groups: readonly SizedStratum[], { rule, issues, staff }: Counting): PlannedStratum[] {
  const strata: PlannedStratum[] = [];
  for (const { key, size } of groups) {
    const matching = rule.quantities.find((candidate) => matches(candidate, key));
    if (matching === undefined) {
      issues.push(issueOf('plan.stratum-without-quantity', { path: [key.id], args: { label: key.label } }));
      continue;
    }
    const { district } = key.values;
    const inspectors = district === undefined ? staff.all : (staff.byDistrict.get(district) ?? 0);
    const quota = quotaOf(size, matching, inspectors);
    if (!quota.ok)
      issues.push(...quota.issues.map((problem) => ({ ...problem, path: [key.label || key.id] })));
    else strata.push(plannedStratum({ key, size }, { ...quota.value, rule: matching, inspectors }));
  }
  const total = sumOf(groups.map(({ size }) => size));
  const drawn = sumOf(strata.map(({ quota }) => quota));
  const { overall } = rule;
  if (
    overall !== undefined &&
    issues.length === 0 &&
    !meetsQuantity(overall.quantity, { drawn, size: total, inspectors: staff.all })
  ) {
    issues.push(issueOf('plan.overall-not-met', { args: { drawn, size: total } }));
  }
  return strata;
}

/** The overall quantity, shared out in proportion to size. */
function shareOverall(groups: readonly SizedStratum[], { rule, issues, staff }: Counting): PlannedStratum[] {
  const sizes = groups.map(({ size }) => size);
  const { overall } = rule;
  if (overall === undefined) return [];
  const total = quotaOf(sumOf(sizes), overall, staff.all);
  if (!total.ok) {
    issues.push(...total.issues);
    return [];
  }
  const shares = shareOut(total.value.quota, sizes);
  const shared = {
    quantity: overall.quantity,
    ...(rule.reserve === undefined ? {} : { reserve: rule.reserve }),
  };
  return groups.map((group, at) =>
    plannedStratum(group, {
      quota: shares[at] ?? 0,
      rounding: total.value.rounding,
      rule: shared,
      inspectors: staff.all,
    }),
  );
}

function plannedStratum(
  { key: { id, label }, size }: SizedStratum,
  {
    quota,
    rounding,
    rule: { quantity, reserve: wanted = 0 },
    inspectors,
  }: Pick<PlannedStratum, 'quota' | 'rounding'> & {
    readonly rule: Pick<StratumRule, 'quantity' | 'reserve'>;
    readonly inspectors: number;
  },
): PlannedStratum {
  const reserve = Math.min(wanted, size - quota);
  const planned = { id, label, size, quantity, rounding, quota, reserve };
  return quantity.kind === 'staff-ratio' ? { ...planned, inspectors } : planned;
}

function matches({ where }: StratumRule, { values }: StratumKey): boolean {
  return Object.entries(where).every(([dimension, value]) => values[dimension as StratumDimension] === value);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
