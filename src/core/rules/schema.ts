import * as z from 'zod';
import { fail, type Issue, issueOf, otherFormat, type Result, succeed } from '../kernel/index.js';
import { targetKinds, targetStatuses } from '../pools/index.js';
import { civilDateSchema, flawOf, identifierSchema } from '../shapes/index.js';
import { checkWorkRules } from './check-rules.js';
import { type RuleIssueCode, ruleIssueCodes } from './codes.js';
import { conditionSchema } from './conditions/schema.js';
import type { PublicationTerm, ResultDuties, ResultUse, ScheduledBatch, VisitBatches } from './execution.js';
import { frequencySchema } from './frequency-schema.js';
import { industryLevels } from './industry-code.js';
import type {
  AreaRule,
  NamedStratum,
  Remedy,
  StrataRule,
  StratumRule,
  TeamGroupRule,
  TeamRole,
  WorkRules,
} from './model.js';
import { quantityFields, quantityRuleSchema, ratioSchema, sourceFields } from './quantity-schema.js';

const text = z.string().min(1).max(2000);
const wholeNumber = z.int().min(0).max(1_000_000_000);

const dimension = z.enum(['creditClass', 'district', 'kind', 'industry', 'tag', 'named']);
const stratumRuleSchema: z.ZodType<StratumRule> = z.strictObject({
  ...quantityFields,
  where: z.strictObject({
    creditClass: text.exactOptional(),
    district: text.exactOptional(),
    kind: z.enum(targetKinds).exactOptional(),
    industry: text.exactOptional(),
    tag: text.exactOptional(),
    named: identifierSchema.exactOptional(),
  }),
  reserve: wholeNumber.exactOptional(),
});
const namedStratum: z.ZodType<NamedStratum> = z.strictObject({
  ...sourceFields,
  id: identifierSchema,
  label: text,
  where: conditionSchema,
});
const strataSchema: z.ZodType<StrataRule> = z.strictObject({
  ...sourceFields,
  by: z.array(dimension).max(6),
  industryLevel: z.enum(industryLevels).exactOptional(),
  tags: z.array(text).min(1).max(200).exactOptional(),
  named: z.array(namedStratum).min(1).max(50).exactOptional(),
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
  ...sourceFields,
  id: identifierSchema,
  count: z.int().min(1).max(20),
  role,
  byArea: z.boolean(),
});
const areaSchema: z.ZodType<AreaRule> = z.strictObject({
  neighbours: z.record(text, z.array(text).min(1)),
});
const remedySchema: z.ZodType<Remedy> = z.strictObject({
  kind: z.enum(['raise-cap', 'neighbouring-pool', 'direct-appointment']),
  approver: text,
});

const dayCount = { days: z.int().min(1).max(3650), of: z.enum(['working', 'calendar']) };
const batch: z.ZodType<ScheduledBatch> = z.strictObject({
  ...sourceFields,
  id: identifierSchema,
  name: text,
  from: civilDateSchema,
  to: civilDateSchema,
});
const visitBatches: z.ZodType<VisitBatches> = z.strictObject({
  ...sourceFields,
  count: z.int().min(2).max(366),
});
const resultUse: z.ZodType<ResultUse> = z.strictObject({
  ...sourceFields,
  result: text,
  leadsTo: text,
  within: z.strictObject(dayCount).exactOptional(),
});
const publicationTerm: z.ZodType<PublicationTerm> = z.strictObject({
  ...sourceFields,
  ...dayCount,
  after: z.enum(['inspection-completed', 'task-completed', 'result-formed']),
});

const resultDuties: z.ZodType<ResultDuties> = z.strictObject({
  ...sourceFields,
  people: z.literal([1, 2, 3]),
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
  effectiveFrom: civilDateSchema.exactOptional(),
  effectiveTo: civilDateSchema.exactOptional(),
  targets: z.strictObject({
    ...sourceFields,
    statuses: z.array(z.enum(targetStatuses)).min(1),
    kinds: z.array(z.enum(targetKinds)).min(1).exactOptional(),
    districts: z.array(text).min(1).exactOptional(),
    where: conditionSchema.exactOptional(),
    coolDownMonths: z.int().min(1).max(600).exactOptional(),
  }),
  frequency: frequencySchema.exactOptional(),
  inspectors: z.strictObject({
    ...sourceFields,
    examinationYear: z.int().min(1990).max(2999).exactOptional(),
    itemScope: z.enum(['required', 'ignored']),
    maximumVisits: z.int().min(1).max(100_000),
    notSamePairTwice: z.literal([true, 'one-may-return']).exactOptional(),
    yearlyLoad: z.literal(true).exactOptional(),
  }),
  strata: strataSchema,
  visitBatches: visitBatches.exactOptional(),
  team: z.array(groupSchema).min(1).max(20),
  areas: areaSchema.exactOptional(),
  remedies: z.array(remedySchema),
  schedule: z.array(batch).min(1).max(100).exactOptional(),
  resultUse: z.array(resultUse).min(1).max(100).exactOptional(),
  publicationDays: publicationTerm.exactOptional(),
  resultDuties: resultDuties.exactOptional(),
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
  const stated = otherFormat(value, format);
  if (stated !== undefined) {
    return fail([issueOf('rules.format-unsupported', { args: { stated, supported: format } })]);
  }
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) return fail(parsed.error.issues.map(toIssue));
  const issues = parsed.data.rules.flatMap((rules, at) =>
    checkWorkRules(rules, parsed.data.rules.slice(0, at)),
  );
  return issues.length === 0 ? succeed(parsed.data.rules) : fail(issues);
}

function toIssue(problem: z.core.$ZodIssue): FileIssue {
  const path = problem.path.map((step) => (typeof step === 'number' ? `[${step}]` : String(step)));
  if (problem.message === 'ratio-out-of-range') return issueOf('rules.ratio-out-of-range', { path });
  if (problem.code === 'custom' && problem.message === 'ratio-malformed')
    return issueOf('kernel.ratio-malformed', { path, args: { text: String(problem.params?.['text']) } });
  const known = ruleIssueCodes.find((code) => code === problem.message);
  if (known !== undefined && problem.code === 'custom')
    return issueOf(known, { path, args: { ...problem.params } });
  return issueOf('rules.malformed', { path, args: { ...flawOf(problem) } });
}
