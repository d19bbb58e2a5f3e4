import * as z from 'zod';
import {
  fail,
  type Identifier,
  type Issue,
  isIdentifier,
  issueOf,
  parseRatio,
  type Ratio,
  type Result,
  ratioOf,
  succeed,
} from '../kernel/index.js';
import { targetKinds, targetStatuses } from '../pools/index.js';
import type { RuleIssueCode } from './codes.js';
import type {
  Quantity,
  QuantityRule,
  Remedy,
  StrataRule,
  StratumRule,
  TeamGroupRule,
  TeamRole,
  WorkRules,
} from './model.js';

const identifierSchema = z.custom<Identifier>(
  (value) => typeof value === 'string' && isIdentifier(value),
  'id',
);
const text = z.string().min(1).max(2000);
const wholeNumber = z.int().min(0).max(1_000_000_000);

const exactRatio = z.strictObject({ numerator: z.int().min(0), denominator: z.int().min(1) });

/** Ratios are written as text ("5%", "0.07", "7/100"); a JSON number has already lost its exactness. */
const ratioSchema = z.union([z.string(), z.number(), exactRatio]).transform((value, context): Ratio => {
  const ratio = readRatio(value);
  if (ratio !== undefined && ratio.numerator > 0 && ratio.numerator <= ratio.denominator) return ratio;
  const message = ratio === undefined ? 'ratio-malformed' : 'ratio-out-of-range';
  context.addIssue({ code: 'custom', message, params: { text: String(value) }, input: value });
  return z.NEVER;
});

function readRatio(value: string | number | Ratio): Ratio | undefined {
  if (typeof value === 'number') return undefined;
  if (typeof value === 'object') return ratioOf(value.numerator, value.denominator);
  const ratio = parseRatio(value);
  return ratio.ok ? ratio.value : undefined;
}

const comparator = z.enum(['>=', '<=', '=']);
const quantitySchema: z.ZodType<Quantity> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ratio'), comparator, ratio: ratioSchema }),
  z.strictObject({ kind: z.literal('count'), comparator, count: wholeNumber }),
  z.strictObject({ kind: z.literal('all') }),
]);
const quantityFields = {
  quantity: quantitySchema,
  rounding: z.enum(['ceil', 'floor', 'half-up']).exactOptional(),
  whenZero: z.enum(['one', 'none']).exactOptional(),
};
const quantityRuleSchema: z.ZodType<QuantityRule> = z.strictObject(quantityFields);

const dimension = z.enum(['creditClass', 'district', 'kind']);
const stratumRuleSchema: z.ZodType<StratumRule> = z.strictObject({
  ...quantityFields,
  where: z.strictObject({
    creditClass: text.exactOptional(),
    district: text.exactOptional(),
    kind: z.enum(targetKinds).exactOptional(),
  }),
  reserve: wholeNumber.exactOptional(),
});
const strataSchema: z.ZodType<StrataRule> = z.strictObject({
  by: z.array(dimension).max(3),
  missing: z.enum(['refuse', 'exclude']),
  quantities: z.array(stratumRuleSchema),
  overall: quantityRuleSchema.exactOptional(),
  reserve: wholeNumber.exactOptional(),
});

const role: z.ZodType<TeamRole> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('any') }),
  z.strictObject({ kind: z.literal('department'), value: text }),
  z.strictObject({ kind: z.literal('qualification'), value: text }),
  z.strictObject({ kind: z.literal('expert'), value: text }),
]);
const groupSchema: z.ZodType<TeamGroupRule> = z.strictObject({
  id: identifierSchema,
  count: z.int().min(1).max(20),
  role,
  byArea: z.boolean(),
});
const remedySchema: z.ZodType<Remedy> = z.strictObject({
  kind: z.enum(['raise-cap', 'neighbouring-pool', 'direct-appointment']),
  approver: text,
});

/**
 * The shape of one rule set, as written by hand (ratios as text) or as stored (ratios exact).
 *
 * @example
 * ```ts
 * assert.ok(!workRulesSchema.safeParse({ id: '细则' }).success);
 * ```
 */
export const workRulesSchema: z.ZodType<WorkRules> = z.strictObject({
  id: identifierSchema,
  name: text,
  basis: z.array(text).min(1),
  method: z.enum(['seedrandom@1', 'sha256@1']),
  targets: z.strictObject({
    statuses: z.array(z.enum(targetStatuses)).min(1),
    kinds: z.array(z.enum(targetKinds)).min(1).exactOptional(),
    districts: z.array(text).min(1).exactOptional(),
    coolDownMonths: z.int().min(1).max(600).exactOptional(),
  }),
  inspectors: z.strictObject({
    examinationYear: z.int().min(1990).max(2999).exactOptional(),
    itemScope: z.enum(['required', 'ignored']),
    maximumVisits: z.int().min(1).max(100_000),
  }),
  strata: strataSchema,
  team: z.array(groupSchema).min(1).max(20),
  remedies: z.array(remedySchema),
  noteworthyExclusion: ratioSchema.exactOptional(),
});

const format = 'double-random/rules@1';
const fileSchema = z.strictObject({
  format: z.literal(format),
  rules: z.array(workRulesSchema).min(1),
});

type FileIssue = Issue<RuleIssueCode | 'kernel.ratio-malformed'>;

/**
 * Reads a rules file, `{"format":"double-random/rules@1","rules":[…]}`, with everything that is wrong at once.
 *
 * @returns the rule sets, or issues `rules.malformed`, `rules.ratio-out-of-range`, `kernel.ratio-malformed` and those of `checkWorkRules`
 * @basis 国办发〔2015〕58号
 * @example
 * ```ts
 * const rules = parseWorkRules({ format: 'double-random/rules@1', rules: [] });
 * assert.ok(!rules.ok && rules.issues[0]?.code === 'rules.malformed');
 * ```
 */
export function parseWorkRules(value: unknown): Result<readonly WorkRules[], FileIssue> {
  const stated = typeof value === 'object' && value !== null && 'format' in value ? String(value.format) : '';
  if (stated !== format && stated.startsWith('double-random/rules@')) {
    return fail([issueOf('rules.format-unsupported', { args: { stated, supported: format } })]);
  }
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) return fail(parsed.error.issues.map(toIssue));
  const issues = parsed.data.rules.flatMap((rules, at) =>
    checkWorkRules(rules, parsed.data.rules.slice(0, at)),
  );
  return issues.length === 0 ? succeed(parsed.data.rules) : fail(issues);
}

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
    const { whenZero, quantity } = rule;
    if (whenZero !== undefined && (quantity.kind === 'all' || quantity.comparator === '>=')) {
      issues.push(issueOf('rules.when-zero-idle', { path: [...path, 'strata'], args: { whenZero } }));
    }
    const bounded = rule.quantity.kind === 'all' || rule.quantity.comparator !== '=';
    if (bounded && rule.rounding !== undefined) {
      issues.push(
        issueOf('rules.rounding-fixed', { path: [...path, 'strata'], args: { rounding: rule.rounding } }),
      );
    }
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
  const groups = rules.team.map(({ id }) => id);
  for (const id of new Set(groups.filter((group, at) => groups.indexOf(group) !== at))) {
    issues.push(issueOf('rules.group-repeated', { path: [...path, 'team'], args: { group: id } }));
  }
  return issues;
}

function toIssue(problem: z.core.$ZodIssue): FileIssue {
  const path = problem.path.map((step) => (typeof step === 'number' ? `[${step}]` : String(step)));
  if (problem.message === 'ratio-out-of-range') return issueOf('rules.ratio-out-of-range', { path });
  if (problem.code === 'custom' && problem.message === 'ratio-malformed')
    return issueOf('kernel.ratio-malformed', { path, args: { text: String(problem.params?.['text']) } });
  return issueOf('rules.malformed', { path, args: { detail: problem.message } });
}
