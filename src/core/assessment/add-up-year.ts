import { compareText, distinctSorted } from '../kernel/index.js';
import { addUpDraws } from './add-up-draws.js';
import type { DepartmentFigures, ItemFigures, PeriodFigures, YearFigures } from './figures.js';
import type { DrawFacts, YearFacts } from './model.js';
import { monthOf, monthsOf, quarterOf, quartersOf } from './periods.js';

/**
 * Adds a year up: in total, by department, by item, by month and by quarter. A joint draw counts for its lead, and is
 * listed as taken part in for the others; the total counts it once. The order of the records changes nothing.
 *
 * @throws RangeError where a count of a draw is no whole number from 0.
 * @basis 将“双随机、一公开”制度的落实纳入政府部门年终考核
 * @example
 * ```ts
 * import { sampleYear } from 'double-random/sdk';
 * const { total, departments } = addUpYear(sampleYear());
 * assert.equal(total.draws, 32);
 * assert.equal(departments.reduce((sum, { figures }) => sum + figures.draws, 0), 32);
 * ```
 */
export function addUpYear(facts: YearFacts): YearFigures {
  const { authority, year, plans, registers, deadlines, draws } = facts;
  return {
    authority,
    year,
    plans,
    registers,
    deadlines,
    total: addUpDraws(draws),
    departments: byDepartment(draws),
    items: byItem(draws),
    months: byPeriod(draws, monthsOf(year), (day) => monthOf(day, year)),
    quarters: byPeriod(draws, quartersOf(year), (day) => quarterOf(day, year)),
  };
}

function byDepartment(draws: readonly DrawFacts[]): readonly DepartmentFigures[] {
  const led = groupBy(draws, ({ department }) => department);
  const names = distinctSorted(draws.flatMap(({ department, cooperating }) => [department, ...cooperating]));
  return names
    .map((department) => ({
      department,
      figures: addUpDraws(led.get(department) ?? []),
      tookPart: draws
        .filter((draw) => draw.department !== department && draw.cooperating.includes(department))
        .map(({ drawId }) => drawId)
        .sort(compareText),
    }))
    .sort(
      (left, right) =>
        right.figures.drawn - left.figures.drawn ||
        right.figures.draws - left.figures.draws ||
        compareText(left.department, right.department),
    );
}

function byItem(draws: readonly DrawFacts[]): readonly ItemFigures[] {
  const counts = new Map<string, ItemFigures>();
  const add = (item: Pick<ItemFigures, 'id' | 'name'>, more: Omit<ItemFigures, 'id' | 'name'>) => {
    const { id, name } = item;
    const before = counts.get(`${id} ${name}`) ?? { draws: 0, findings: 0, problems: 0 };
    counts.set(`${id} ${name}`, {
      id,
      name,
      draws: before.draws + more.draws,
      findings: before.findings + more.findings,
      problems: before.problems + more.problems,
    });
  };
  for (const { items, drawn } of draws) {
    const known = new Map(items.map((item) => [item.id, item]));
    for (const item of known.values()) add(item, { draws: 1, findings: 0, problems: 0 });
    for (const { item, problem } of drawn.flatMap(({ findings }) => findings))
      add(known.get(item) ?? { id: item, name: item }, { draws: 0, findings: 1, problems: problem ? 1 : 0 });
  }
  return [...counts.values()].sort(
    (left, right) =>
      right.problems - left.problems ||
      right.findings - left.findings ||
      compareText(left.id, right.id) ||
      compareText(left.name, right.name),
  );
}

function byPeriod(
  draws: readonly DrawFacts[],
  periods: readonly string[],
  periodOf: (day: DrawFacts['asOf']) => string,
): readonly PeriodFigures[] {
  const grouped = groupBy(draws, ({ asOf }) => periodOf(asOf));
  const outside = [...grouped.keys()].filter((period) => !periods.includes(period));
  return [...periods, ...outside].map((period) => ({
    period,
    figures: addUpDraws(grouped.get(period) ?? []),
  }));
}

function groupBy(
  draws: readonly DrawFacts[],
  keyOf: (draw: DrawFacts) => string,
): ReadonlyMap<string, readonly DrawFacts[]> {
  const groups = new Map<string, DrawFacts[]>();
  for (const draw of draws) {
    const group = groups.get(keyOf(draw));
    if (group === undefined) groups.set(keyOf(draw), [draw]);
    else group.push(draw);
  }
  return groups;
}
