import type { PlannedStratum } from '../core/plan/index.js';
import { explainCode, renderIssue } from '../messages/index.js';
import type { PlanFigures, RulesComparison, RulesSide } from '../sdk/index.js';
import { grouped, layOut } from './columns.js';
import type { Context } from './context.js';
import type { Phrases } from './phrases/model.js';
import { stratumName } from './stratum-name.js';

type Speech = Pick<Context, 'language' | 'phrases'>;

/** A task under two rule sets, side by side. */
export function comparisonLines({ task, own, other }: RulesComparison, speech: Speech): string[] {
  const { phrases } = speech;
  const sides = [own, other];
  const row = (name: string, tell: (figures: PlanFigures) => string) => [
    name,
    ...sides.map(({ figures }) => (figures === undefined ? '—' : tell(figures))),
  ];
  const { rows } = phrases.against;
  return [
    `${phrases.against.title}  ${task.drawId}  ${task.title}`,
    '',
    ...layOut([
      ['', phrases.against.own, phrases.against.other],
      [rows.rules, ...sides.map(({ rules }) => rules.id)],
      row(rows.method, ({ method }) => method),
      row(rows.targets, ({ targets }) => grouped(targets.eligible)),
      row(rows.targetsOut, ({ targets }) => grouped(targets.universe - targets.eligible)),
      row(rows.drawn, ({ strata }) => grouped(sumOf(strata, 'quota'))),
      row(rows.reserves, ({ strata }) => grouped(sumOf(strata, 'reserve'))),
      ...(sides.some(({ figures }) => figures?.visitBatches !== undefined)
        ? [row(rows.visitBatches, ({ visitBatches }) => String(visitBatches ?? '—'))]
        : []),
      ...(task.draws === 'targets' ? [] : staffRows(sides, row, phrases)),
    ]),
    '',
    ...reasonLines(sides, 'targets', speech),
    ...reasonLines(sides, 'inspectors', speech),
    ...strataLines(sides, speech),
    ...sides.flatMap((side) => refusalLines(side, speech)),
    phrases.plan.unchanged,
  ];
}

/** Whoever draws only targets asks nothing of inspectors. */
function staffRows(
  sides: readonly RulesSide[],
  row: (name: string, tell: (figures: PlanFigures) => string) => string[],
  { against }: Phrases,
): string[][] {
  const { rows, verdicts } = against;
  return [
    row(rows.inspectors, ({ inspectors }) => grouped(inspectors.eligible)),
    row(rows.inspectorsOut, ({ inspectors }) => grouped(inspectors.universe - inspectors.eligible)),
    row(rows.team, ({ team }) => String(team.reduce((sum, { count }) => sum + count, 0))),
    [rows.feasibility, ...sides.map((side) => verdicts[side.figures?.feasibility ?? 'none'])],
  ];
}

function reasonLines(
  sides: readonly RulesSide[],
  pool: 'targets' | 'inspectors',
  { language, phrases }: Speech,
): string[] {
  const codes = new Set(sides.flatMap(({ figures }) => Object.keys(figures?.[pool].excluded ?? {})));
  if (codes.size === 0) return [];
  const rows = [...codes].map((code) => [
    explainCode(code, language)?.message ?? code,
    ...sides.map(({ figures }) => (figures === undefined ? '—' : grouped(figures[pool].excluded[code] ?? 0))),
  ]);
  const header = [phrases.against.reasons[pool], phrases.against.own, phrases.against.other];
  return [...layOut([header, ...rows]), ''];
}

/** Every stratum of either side once, those of the own rules first. */
function strataLines(sides: readonly RulesSide[], { phrases, language }: Speech): string[] {
  const ids = new Set(sides.flatMap(({ figures }) => (figures?.strata ?? []).map(({ id }) => id)));
  const rows = [...ids].map((id) => {
    const found = sides.map(({ figures }) => figures?.strata.find((stratum) => stratum.id === id));
    const label = found.find((stratum) => stratum !== undefined)?.label ?? '';
    const cells = found.flatMap((stratum) =>
      stratum === undefined ? ['—', '—'] : [grouped(stratum.size), grouped(stratum.quota)],
    );
    return [stratumName({ id, label }, { phrases, language }), ...cells];
  });
  return rows.length === 0 ? [] : [...layOut([[...phrases.against.strata], ...rows]), ''];
}

function refusalLines({ rules, figures, issues }: RulesSide, { language, phrases }: Speech): string[] {
  if (figures !== undefined) return [];
  const told = issues.map((issue) => {
    const { place, message } = renderIssue(issue, language);
    return `  ✘ [${issue.code}] ${place === '' ? '' : `${place}: `}${message}`;
  });
  return [phrases.against.refused(rules.id), ...told, ''];
}

function sumOf(strata: readonly PlannedStratum[], field: 'quota' | 'reserve'): number {
  return strata.reduce((sum, stratum) => sum + stratum[field], 0);
}
