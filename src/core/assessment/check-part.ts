import { type Issue, issueOf, type Ratio } from '../kernel/index.js';
import { followUpKinds, type NationalCode } from '../results/index.js';
import type { AssessmentIssueCode } from './codes.js';
import type { Figures } from './figures.js';
import type { DrawFacts } from './model.js';
import { formatRate, ratesOf } from './rates.js';
import {
  itemsWord,
  nameFollowUpCount,
  nameInspectorReason,
  nameNational,
  nameReason,
  planItemsWord,
  recount,
  type Told,
} from './recount.js';
import { countNames, countWords, rateNames, rateWords } from './words.js';

/** Some of the figures, by what they are of. */
export interface Part {
  readonly name: string;
  readonly figures: Figures;
}

/** Holds the figures of one part against its draws: every count is counted again, every rate taken again. */
export function checkPart(
  { name, figures }: Part,
  draws: readonly DrawFacts[],
): Issue<AssessmentIssueCode>[] {
  const told = new Map(listFigures(figures));
  const counted = new Map(recount(draws));
  const names = new Set([...told.keys(), ...counted.keys()]);
  const issues = [...names].flatMap((figure) => {
    const values = { told: told.get(figure) ?? 0, counted: counted.get(figure) ?? 0 };
    return values.told === values.counted ? [] : [tellDiffering({ part: name, figure }, values)];
  });
  const rates = ratesOf(figures);
  const wrong = rateNames.filter((rate) => !isSameRate(rates[rate], figures.rates[rate]));
  return [
    ...issues,
    ...wrong.map((rate) =>
      tellDiffering(
        { part: name, figure: rateWords[rate] },
        { told: formatRate(figures.rates[rate]), counted: formatRate(rates[rate]) },
      ),
    ),
  ];
}

/** Each of those expected is named once, and nothing else is. */
export function checkNames(
  names: readonly string[],
  expected: readonly string[],
): Issue<AssessmentIssueCode>[] {
  const wanted = new Set(expected);
  const wrong = names.filter((name, at) => !wanted.has(name) || names.indexOf(name) < at);
  const missing = [...wanted].filter((name) => !names.includes(name));
  return [...wrong, ...missing].map((part) => issueOf('assessment.part-differs', { args: { part } }));
}

/** Tells of a figure that another count contradicts. */
export function tellDiffering(
  of: { readonly part: string; readonly figure: string },
  values: { readonly told: string | number; readonly counted: string | number },
): Issue<AssessmentIssueCode> {
  return issueOf('assessment.total-differs', { args: { ...of, ...values } });
}

function listFigures(figures: Figures): readonly Told[] {
  return [
    ...countNames.map((name): Told => [countWords[name], figures[name]]),
    [planItemsWord, figures.planItems],
    [itemsWord, figures.items],
    // SAFETY: the keys of the record are the national codes.
    ...Object.entries(figures.national).map(([code, n]): Told => [nameNational(code as NationalCode), n]),
    ...followUpKinds.map((kind): Told => [nameFollowUpCount(kind), figures.followUps[kind]]),
    ...figures.reasons.map(({ reason, count }): Told => [nameReason(reason), count]),
    ...figures.inspectorReasons.map(({ reason, count }): Told => [nameInspectorReason(reason), count]),
  ];
}

function isSameRate(one: Ratio | undefined, other: Ratio | undefined): boolean {
  return one?.numerator === other?.numerator && one?.denominator === other?.denominator;
}
