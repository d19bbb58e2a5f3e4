import {
  type Identifier,
  type Issue,
  identifier,
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
  type StratumRule,
  shareOut,
  stratumValue,
} from '../rules/index.js';
import type { PlannedStratum } from './model.js';
import type { StaffCount } from './staff.js';

const noStaff: StaffCount = { all: 0, byDistrict: new Map() };

/** Short names of the dimensions, so that three of them fit into one id. */
const prefix: Readonly<Record<StratumDimension, string>> = {
  creditClass: 'credit',
  district: 'district',
  kind: 'kind',
};

/** What a target's stratum is: an id for the draw, a label for people, the values for the rules. */
export interface StratumKey {
  readonly id: Identifier;
  readonly label: string;
  readonly values: Readonly<Partial<Record<StratumDimension, string>>>;
}

/**
 * The stratum a target belongs to, or the dimensions on which the register says nothing.
 *
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
):
  | { readonly ok: true; readonly key: StratumKey }
  | { readonly ok: false; readonly missing: readonly StratumDimension[] } {
  if (by.length === 0) return { ok: true, key: { id: identifier('all'), label: '', values: {} } };
  const pairs = by.map((dimension) => [dimension, stratumValue(target, dimension)] as const);
  const missing = pairs.filter(([, value]) => value === undefined).map(([dimension]) => dimension);
  if (missing.length > 0) return { ok: false, missing };
  const parts = pairs.map(([dimension, value]) => `${prefix[dimension]}:${labelIdentifier(value ?? '')}`);
  const label = pairs.map(([, value]) => value).join(' · ');
  return { ok: true, key: { id: identifier(parts.join('/')), label, values: Object.fromEntries(pairs) } };
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
