import { itemTitle } from '../core/items/index.js';
import { formatRatio } from '../core/kernel/index.js';
import { countFrame, type DraftPlan, findAttention, type PlannedStratum } from '../core/plan/index.js';
import { type Quantity, unroundedOf } from '../core/rules/index.js';
import { explainCode, type Language, renderIssue } from '../messages/index.js';
import { grouped, layOut } from './columns.js';
import type { Context } from './context.js';
import type { Phrases } from './phrases/model.js';
import { stratumName } from './stratum-name.js';

type Speech = Pick<Context, 'language' | 'phrases'>;

/** A draft as people read it before they seal it. */
export function draftLines(draft: DraftPlan, { language, phrases }: Speech): string[] {
  const { task, rules, items } = draft;
  const { facts, version } = phrases.plan;
  return [
    `${phrases.plan.title}  ${task.drawId}  ${task.title}`,
    '',
    ...attentionLines(draft, { language, phrases }),
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
      ...handedDownRows(draft, phrases),
    ]),
    '',
    ...poolLines(phrases.registers.targets, draft.targets, { language, phrases }),
    '',
    ...inspectorLines(draft, { language, phrases }),
    ...strataLines(draft, { language, phrases }),
    '',
    ...(draft.visitBatches === undefined ? [] : [phrases.plan.visitBatches(draft.visitBatches)]),
    ...(task.draws === 'targets'
      ? [phrases.plan.targetsOnly]
      : [teamLine(draft, phrases), phrases.plan.feasibility[draft.feasibility]]),
    phrases.plan.unchanged,
  ];
}

/** What whoever approves it must see first. */
function attentionLines({ task, rules, targets, inspectors }: DraftPlan, { language }: Speech): string[] {
  const told = findAttention({
    targets: countFrame(targets),
    inspectors: countFrame(inspectors),
    recusals: task.recusals,
    exclusions: task.exclusions,
    most: rules.noteworthyExclusion,
  });
  if (told.length === 0) return [];
  return [...told.map((issue) => `⚠ ${renderIssue(issue, language).message}`), ''];
}

/** Who leads and who co-operates in a joint task, each with its items. */
function departmentRows({ task: { departments = [] } }: DraftPlan, { plan }: Phrases): string[][] {
  return departments.map(({ department, role, items }) => [
    plan.departments[role],
    `${department}  ${items.join(', ')}`,
  ]);
}

function handedDownRows({ handedDown }: DraftPlan, { plan }: Phrases): string[][] {
  return handedDown === undefined
    ? []
    : [[plan.facts.handedDown, `${handedDown.drawId}  ${handedDown.authority}  ${handedDown.record}`]];
}

/** Whoever draws only targets knows no inspectors. */
function inspectorLines({ task, inspectors }: DraftPlan, speech: Speech): string[] {
  if (task.draws === 'targets') return [];
  return [...poolLines(speech.phrases.registers.inspectors, inspectors, speech), ''];
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

function strataLines({ strata, rules }: DraftPlan, { language, phrases }: Speech): string[] {
  // Where an overall quantity is shared out, no stratum has a product of its own.
  const shared = rules.strata.quantities.length === 0;
  const rows = strata.map(({ id, label, size, quantity, quota, reserve, inspectors }) => [
    stratumName({ id, label }, { phrases, language }),
    grouped(size),
    `${quantityIn(quantity, phrases)}${shared ? '' : productIn({ size, quantity, inspectors }, phrases)}`,
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

/** The product before rounding, where it is not whole: the quota beside it shows what became of it. */
function productIn(
  { size, quantity, inspectors }: { size: number; quantity: Quantity; inspectors: number | undefined },
  phrases: Phrases,
): string {
  const product = unroundedOf(size, quantity, inspectors);
  return product === undefined || /^\d+$/.test(product) ? '' : phrases.product(product);
}

function quantityIn(quantity: Quantity, phrases: Phrases): string {
  switch (quantity.kind) {
    case 'ratio':
      return `${phrases.comparators[quantity.comparator]}${formatRatio(quantity.ratio)}`;
    case 'count':
      return `${phrases.comparators[quantity.comparator]}${grouped(quantity.count)}`;
    case 'range':
      return quantity.of === 'count'
        ? phrases.between(grouped(quantity.least), grouped(quantity.most))
        : phrases.between(formatRatio(quantity.least), formatRatio(quantity.most));
    case 'staff-ratio':
      return `${phrases.comparators[quantity.comparator]}${phrases.staffRatio(quantity.staff, quantity.units)}`;
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
