import { canonicalJson, type Issue, issueOf } from '../kernel/index.js';
import { checkItems } from './check-items.js';
import { checkNames, checkPart, type Part, tellDiffering } from './check-part.js';
import type { AssessmentIssueCode } from './codes.js';
import type { Figures, YearFigures } from './figures.js';
import type { DrawFacts, YearFacts } from './model.js';
import { monthOf, monthsOf, quarterOf, quartersOf } from './periods.js';
import { countNames, countWords } from './words.js';

type Problem = Issue<AssessmentIssueCode>;

const whole = '合计';

/**
 * Holds figures against the records they are of: every one is counted again, and the parts are added up against the
 * whole. Nothing is written of figures that do not pass.
 *
 * @returns `assessment.total-differs` for a figure that another count contradicts, `assessment.parts-differ` where
 *   parts do not add up, `assessment.part-differs` for a department, item or month that is missing or unknown
 * @example
 * ```ts
 * import { sampleYear } from 'double-random/sdk';
 * const facts = sampleYear();
 * const figures = addUpYear(facts);
 * assert.deepEqual(checkFigures(figures, facts), []);
 * const wrong = { ...figures, total: { ...figures.total, drawn: figures.total.drawn + 1 } };
 * assert.ok(checkFigures(wrong, facts).some(({ code }) => code === 'assessment.total-differs'));
 * ```
 */
export function checkFigures(figures: YearFigures, facts: YearFacts): readonly Problem[] {
  const { draws, year } = facts;
  const { total } = figures;
  const departments = figures.departments.map((part) => ({ name: part.department, figures: part.figures }));
  const months = figures.months.map((part) => ({ name: part.period, figures: part.figures }));
  const quarters = figures.quarters.map((part) => ({ name: part.period, figures: part.figures }));
  return [
    ...checkHead(figures, facts),
    ...checkPart({ name: whole, figures: total }, draws),
    ...checkParts(departments, {
      expected: draws.flatMap(({ department, cooperating }) => [department, ...cooperating]),
      drawsOf: (name) => draws.filter(({ department }) => department === name),
    }),
    ...checkTookPart(figures, draws),
    ...checkParts(months, {
      expected: [...monthsOf(year), ...draws.map(({ asOf }) => monthOf(asOf, year))],
      drawsOf: (name) => draws.filter(({ asOf }) => monthOf(asOf, year) === name),
    }),
    ...checkParts(quarters, {
      expected: [...quartersOf(year), ...draws.map(({ asOf }) => quarterOf(asOf, year))],
      drawsOf: (name) => draws.filter(({ asOf }) => quarterOf(asOf, year) === name),
    }),
    ...checkItems(figures, draws),
    ...[
      { parts: '各部门', list: departments },
      { parts: '各月', list: months },
      { parts: '各季度', list: quarters },
    ].flatMap((sums) => checkSum(sums, total)),
  ];
}

function checkHead(figures: YearFigures, facts: YearFacts): Problem[] {
  const told = headOf(figures);
  return headOf(facts).flatMap(([figure, counted], at) => {
    const value = told[at]?.[1] ?? '';
    return value === counted ? [] : [tellDiffering({ part: whole, figure }, { told: value, counted })];
  });
}

/** What is not counted but told: it has to be told the same. */
function headOf(year: YearFacts | YearFigures): readonly (readonly [name: string, value: string | number])[] {
  return [
    ['报告机关', year.authority],
    ['年度', year.year],
    ['计划数', year.plans],
    ['一单、两库', canonicalJson(year.registers)],
    ['办理期限', canonicalJson(year.deadlines)],
  ];
}

function checkParts(
  parts: readonly Part[],
  { expected, drawsOf }: { expected: readonly string[]; drawsOf: (name: string) => readonly DrawFacts[] },
): Problem[] {
  const names = parts.map(({ name }) => name);
  return [...checkNames(names, expected), ...parts.flatMap((part) => checkPart(part, drawsOf(part.name)))];
}

function checkTookPart({ departments }: YearFigures, draws: readonly DrawFacts[]): Problem[] {
  return departments.flatMap(({ department, tookPart }) => {
    const others = draws.filter((draw) => draw.department !== department);
    const counted = others.filter(({ cooperating }) => cooperating.includes(department));
    const listed = new Set<string>(tookPart);
    const same = counted.length === tookPart.length && counted.every(({ drawId }) => listed.has(drawId));
    if (same) return [];
    const of = { part: department, figure: '参加联合抽查次数' };
    return [tellDiffering(of, { told: tookPart.length, counted: counted.length })];
  });
}

/** What is a sum over draws has to be the same sum over the parts. */
function checkSum(
  { parts, list }: { readonly parts: string; readonly list: readonly Part[] },
  total: Figures,
): Problem[] {
  return countNames.flatMap((name) => {
    const sum = list.reduce((before, { figures }) => before + figures[name], 0);
    if (sum === total[name]) return [];
    return [
      issueOf('assessment.parts-differ', {
        args: { parts, figure: countWords[name], sum, total: total[name] },
      }),
    ];
  });
}
