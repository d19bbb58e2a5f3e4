import { itemTitle } from '../core/items/index.js';
import { formatRatio } from '../core/kernel/index.js';
import { countFrame, type DraftPlan, type PlannedStratum } from '../core/plan/index.js';
import type { Quantity } from '../core/rules/index.js';
import { explainCode, type Language } from '../messages/index.js';
import { grouped, layOut } from './columns.js';
import type { Context } from './context.js';
import type { Phrases } from './phrases/model.js';

type Speech = Pick<Context, 'language' | 'phrases'>;

/** A draft as people read it before they seal it. */
export function draftLines(draft: DraftPlan, { language, phrases }: Speech): string[] {
  const { task, rules, items } = draft;
  const { facts, version } = phrases.plan;
  return [
    `${phrases.plan.title}  ${task.drawId}  ${task.title}`,
    '',
    ...layOut([
      ['', ''],
      [facts.method, phrases.methods[rules.method]],
      [facts.rules, `${rules.name}  ${rules.id}  ${version(draft.rulesVersion)}`],
      [
        facts.items,
        `${items.records.map((item) => `${item.id} ${itemTitle(item)}`).join('；')}  ${version(items.version)}`,
      ],
      [facts.asOf, task.asOf],
      ...departmentRows(draft, phrases),
    ]),
    '',
    ...poolLines(phrases.registers.targets, draft.targets, { language, phrases }),
    '',
    ...poolLines(phrases.registers.inspectors, draft.inspectors, { language, phrases }),
    '',
    ...strataLines(draft.strata, phrases),
    '',
    teamLine(draft, phrases),
    phrases.plan.feasibility[draft.feasibility],
    phrases.plan.unchanged,
  ];
}

/** Who leads and who co-operates in a joint task, each with its items. */
function departmentRows({ task: { departments = [] } }: DraftPlan, { plan }: Phrases): string[][] {
  return departments.map(({ department, role, items }) => [
    plan.departments[role],
    `${department}  ${items.join(', ')}`,
  ]);
}

function poolLines(
  name: string,
  entries: DraftPlan['targets'] | DraftPlan['inspectors'],
  { language, phrases }: Speech,
): string[] {
  const { universe, eligible, excluded } = countFrame(entries);
  const counts = {
    universe: grouped(universe),
    eligible: grouped(eligible),
    left: grouped(universe - eligible),
  };
  const reasons = Object.entries(excluded)
    .sort(([, one], [, other]) => other - one)
    .map(([code, count]) => [reasonIn(code, language), grouped(count)]);
  const told =
    reasons.length === 0 ? [] : [`  ${phrases.plan.reasons}`, ...layOut([['', ''], ...reasons], '    ')];
  return [phrases.plan.pool(name, counts), ...told];
}

function reasonIn(code: string, language: Language): string {
  return explainCode(code, language)?.message ?? code;
}

function strataLines(strata: readonly PlannedStratum[], phrases: Phrases): string[] {
  const rows = strata.map(({ label, size, quantity, quota, reserve }) => [
    label === '' ? phrases.plan.whole : label,
    grouped(size),
    quantityIn(quantity, phrases),
    grouped(quota),
    grouped(reserve),
  ]);
  const sum = (pick: (stratum: PlannedStratum) => number) =>
    strata.reduce((total, stratum) => total + pick(stratum), 0);
  const [size, quota, reserve] = [sum((one) => one.size), sum((one) => one.quota), sum((one) => one.reserve)];
  const share = size === 0 ? '' : `${((quota / size) * 100).toFixed(2)}%`;
  const total = [phrases.plan.total, grouped(size), share, grouped(quota), grouped(reserve)];
  return layOut([[...phrases.plan.strata], ...rows, total]);
}

function quantityIn(quantity: Quantity, phrases: Phrases): string {
  switch (quantity.kind) {
    case 'ratio':
      return `${phrases.comparators[quantity.comparator]}${formatRatio(quantity.ratio)}`;
    case 'count':
      return `${phrases.comparators[quantity.comparator]}${grouped(quantity.count)}`;
    case 'all':
      return phrases.everybody;
  }
}

function teamLine({ team }: DraftPlan, phrases: Phrases): string {
  const groups = team.map(({ label, count, byArea }) =>
    phrases.plan.group({ label: label === '' ? phrases.plan.anyInspector : label, count, byArea }),
  );
  return `${phrases.plan.teams}${groups.join('；')}`;
}
