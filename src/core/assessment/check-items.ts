import { type Issue, issueOf } from '../kernel/index.js';
import { checkNames, tellDiffering } from './check-part.js';
import type { AssessmentIssueCode } from './codes.js';
import type { ItemFigures, YearFigures } from './figures.js';
import type { DrawFacts } from './model.js';
import { countWords } from './words.js';

/** Holds what is told of each item against the draws, and the items together against the whole. */
export function checkItems(
  { items, total }: YearFigures,
  draws: readonly DrawFacts[],
): Issue<AssessmentIssueCode>[] {
  const keyOf = ({ id, name }: Pick<ItemFigures, 'id' | 'name'>) => `${id} ${name}`;
  const sums = [
    {
      figure: countWords.findings,
      sum: items.reduce((sum, { findings }) => sum + findings, 0),
      total: total.findings,
    },
    {
      figure: countWords.problemFindings,
      sum: items.reduce((sum, { problems }) => sum + problems, 0),
      total: total.problemFindings,
    },
  ];
  return [
    ...checkNames(
      items.map(keyOf),
      draws.flatMap((draw) => draw.items.map(keyOf)),
    ),
    ...items.flatMap((item) => checkItem(item, draws)),
    ...sums
      .filter(({ sum, total: all }) => sum !== all)
      .map((args) => issueOf('assessment.parts-differ', { args: { parts: '各事项', ...args } })),
  ];
}

function checkItem(
  { id, name, ...told }: ItemFigures,
  draws: readonly DrawFacts[],
): Issue<AssessmentIssueCode>[] {
  const having = draws.filter(({ items }) => items.some((item) => item.id === id && item.name === name));
  const findings = having.flatMap(({ drawn }) => drawn.flatMap((target) => target.findings));
  const found = findings.filter(({ item }) => item === id);
  const pairs = [
    { figure: countWords.draws, told: told.draws, counted: having.length },
    { figure: countWords.findings, told: told.findings, counted: found.length },
    {
      figure: countWords.problemFindings,
      told: told.problems,
      counted: found.filter(({ problem }) => problem).length,
    },
  ];
  return pairs
    .filter((pair) => pair.told !== pair.counted)
    .map(({ figure, ...values }) => tellDiffering({ part: `${id} ${name}`, figure }, values));
}
