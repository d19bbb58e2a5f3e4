import { formatRatio } from '../../core/kernel/index.js';
import type {
  RuleSource,
  StrataRule,
  StratumDimension,
  StratumRule,
  WorkRules,
} from '../../core/rules/index.js';
import type { Language } from '../../messages/index.js';
import { conditionText, type Tongue, wordText } from './condition-text.js';
import { en } from './en.js';
import { frequencyClauses } from './frequency-text.js';
import { quantityClauses } from './quantity-text.js';
import type { RuleSpeech } from './speech.js';
import { zh } from './zh.js';

const speeches: Readonly<Record<Language, RuleSpeech>> = { zh, en };

/**
 * A rule set in words: each rule one sentence that an official could sign, with its original text and its basis where
 * the rule states them, in the order in which the rules are applied.
 *
 * @basis 国办发〔2015〕58号: 随机抽查工作细则
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const sentences = describeRules(sampleOffice().rules[0], 'zh');
 * assert.ok(sentences.includes('任务日期之前12个月以内检查过的，不再抽取。'));
 * ```
 */
export function describeRules(rules: WorkRules, language: Language): readonly string[] {
  const tongue: Tongue = { speech: speeches[language], language };
  return [
    ...founding(rules, tongue),
    ...aboutTargets(rules, tongue),
    ...frequencyClauses(rules, tongue.speech).map(({ clause, source }) => say(tongue, [clause], source)),
    ...aboutStrata(rules, tongue),
    ...aboutQuantities(rules, tongue),
    ...aboutVisits(rules, tongue),
    ...aboutInspectors(rules, tongue),
    ...aboutTeams(rules, tongue),
    ...aboutExecution(rules, tongue),
    ...aboutAttention(rules, tongue),
  ];
}

function say({ speech }: Tongue, clauses: readonly string[], { original, basis }: RuleSource = {}): string {
  const source = [
    ...(original === undefined ? [] : [speech.original(original)]),
    ...(basis === undefined ? [] : [speech.basis(speech.and(basis))]),
  ];
  return speech.sentence(clauses, source);
}

function founding(
  { name, id, basis, effectiveFrom, effectiveTo, method }: WorkRules,
  tongue: Tongue,
): string[] {
  const { speech } = tongue;
  const [from, to] = [effectiveFrom, effectiveTo].map((day) => (day === undefined ? day : speech.day(day)));
  const inForce = from === undefined && to === undefined ? [] : [speech.inForce(from, to)];
  return [
    say(tongue, [speech.founded(name, id, speech.and(basis)), ...inForce]),
    say(tongue, [speech.method[method]]),
  ];
}

function aboutTargets({ targets }: WorkRules, tongue: Tongue): string[] {
  const { speech } = tongue;
  const { statuses, kinds, districts, where, coolDownMonths } = targets;
  const scope = where === undefined ? speech.undirected : speech.directed(conditionText(where, tongue));
  const words = (field: 'status' | 'kind', list: readonly string[]) =>
    list.map((word) => wordText(field, word, tongue));
  const clauses = [
    scope,
    speech.statuses(speech.or(words('status', statuses))),
    ...(kinds === undefined ? [] : [speech.kinds(speech.and(words('kind', kinds)))]),
    ...(districts === undefined ? [] : [speech.districts(speech.and(districts))]),
    ...(coolDownMonths === undefined ? [] : [speech.coolDown(coolDownMonths)]),
  ];
  // They share one source, which stands after the last of them.
  return clauses.map((clause, at) => say(tongue, [clause], at === clauses.length - 1 ? targets : {}));
}

function aboutStrata({ strata }: WorkRules, tongue: Tongue): string[] {
  const { speech } = tongue;
  const { by, industryLevel, tags, named = [], missing } = strata;
  if (by.length === 0) return [say(tongue, [speech.undivided], strata)];
  return [
    say(tongue, [speech.divided(speech.and(by.map((dimension) => speech.dimensions[dimension])))], strata),
    ...(industryLevel === undefined
      ? []
      : [say(tongue, [speech.industry(speech.industryLevels[industryLevel])])]),
    ...(tags === undefined ? [] : [say(tongue, [speech.tags(speech.and(tags))])]),
    ...named.map((one) => say(tongue, [speech.named(one.label, conditionText(one.where, tongue))], one)),
    say(tongue, [speech.missing[missing]]),
  ];
}

function aboutQuantities({ strata }: WorkRules, tongue: Tongue): string[] {
  const { speech } = tongue;
  const { by, quantities, overall, reserve } = strata;
  const each = quantities.map((rule, at) =>
    say(
      tongue,
      [
        subjectOf(rule, { strata, first: at === 0, tongue }),
        ...quantityClauses(rule, by, speech),
        ...(rule.reserve === undefined ? [] : [speech.reserve(rule.reserve)]),
      ],
      rule,
    ),
  );
  if (overall === undefined) return each;
  const [amount = '', ...rest] = quantityClauses(overall, [], speech);
  const duty = quantities.length === 0 ? speech.shared : speech.mustHold;
  const spare = quantities.length > 0 || reserve === undefined ? [] : [speech.reserve(reserve)];
  const shared = by.length === 0 && quantities.length === 0 ? [] : [duty];
  return [...each, say(tongue, [speech.overall(amount), ...rest, ...shared, ...spare], overall)];
}

function subjectOf(
  { where }: StratumRule,
  {
    strata,
    first,
    tongue,
  }: { readonly strata: StrataRule; readonly first: boolean; readonly tongue: Tongue },
): string {
  const { subject } = tongue.speech;
  const values = strata.by.flatMap((dimension) => {
    const value = where[dimension];
    return value === undefined ? [] : [{ dimension, value: valueText(dimension, value, strata, tongue) }];
  });
  if (values.length > 0) return subject.of(values);
  if (!first) return subject.rest;
  return strata.by.length === 0 ? subject.whole : subject.each;
}

function valueText(
  dimension: StratumDimension,
  value: string,
  { named = [] }: StrataRule,
  tongue: Tongue,
): string {
  if (dimension === 'named')
    return tongue.speech.quoted(named.find(({ id }) => id === value)?.label ?? value);
  return dimension === 'kind' ? wordText('kind', value, tongue) : value;
}

function aboutInspectors({ inspectors }: WorkRules, tongue: Tongue): string[] {
  const { speech } = tongue;
  const { examinationYear, itemScope, maximumVisits, notSamePairTwice, yearlyLoad } = inspectors;
  return [
    say(tongue, [speech.certified], inspectors),
    ...(examinationYear === undefined ? [] : [say(tongue, [speech.examination(examinationYear)])]),
    say(tongue, [speech.itemScope[itemScope]]),
    say(tongue, [speech.maximumVisits(maximumVisits)]),
    ...(yearlyLoad ? [say(tongue, [speech.yearlyLoad])] : []),
    ...(notSamePairTwice
      ? [say(tongue, [speech.notSamePairTwice[notSamePairTwice === true ? 'none' : 'one']])]
      : []),
  ];
}

function aboutAttention({ noteworthyExclusion }: WorkRules, tongue: Tongue): string[] {
  if (noteworthyExclusion === undefined) return [];
  return [say(tongue, [tongue.speech.noteworthyExclusion(formatRatio(noteworthyExclusion))])];
}

function aboutVisits({ visitBatches }: WorkRules, tongue: Tongue): string[] {
  if (visitBatches === undefined) return [];
  return [say(tongue, [tongue.speech.visitBatches(visitBatches.count)], visitBatches)];
}

function aboutTeams({ team, areas, remedies }: WorkRules, tongue: Tongue): string[] {
  const { speech } = tongue;
  const places = team.reduce((sum, { count }) => sum + count, 0);
  return [
    say(tongue, [speech.team(places)]),
    ...team.map((group) =>
      say(tongue, [speech.group(group.role, group.count), ...(group.byArea ? [speech.byArea] : [])], group),
    ),
    ...Object.entries(areas?.neighbours ?? {}).map(([area, lenders]) =>
      say(tongue, [speech.neighbours(area, speech.and(lenders))]),
    ),
    ...remedies.map(({ approver, kind }) => say(tongue, [speech.remedy(approver, speech.remedies[kind])])),
  ];
}

function aboutExecution(
  { schedule = [], resultUse = [], publicationDays, resultDuties }: WorkRules,
  tongue: Tongue,
): string[] {
  const { speech } = tongue;
  return [
    ...schedule.map((one) =>
      say(tongue, [speech.batch(one.name, speech.day(one.from), speech.day(one.to))], one),
    ),
    ...resultUse.map((use) => {
      const within = use.within === undefined ? undefined : speech.days(use.within);
      return say(tongue, [speech.resultUse(use.result, use.leadsTo, within)], use);
    }),
    ...(publicationDays === undefined
      ? []
      : [
          say(
            tongue,
            [speech.publication(speech.starts[publicationDays.after], speech.days(publicationDays))],
            publicationDays,
          ),
        ]),
    ...(resultDuties === undefined ? [] : [say(tongue, [speech.duties[resultDuties.people]], resultDuties)]),
  ];
}
