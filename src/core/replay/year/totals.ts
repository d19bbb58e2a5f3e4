import { type Issue, issueOf } from '../../kernel/index.js';
import { selectedIn } from '../../record/index.js';
import { type FollowUpKind, resultListOf, type TargetResult } from '../../results/index.js';
import { type Part, readWhole } from '../part.js';
import { parseReportedFigures, type ReportedFigures } from './manifest-schema.js';
import {
  openIssues,
  ownIssues,
  type PublishedDraw,
  type PublishedYear,
  readTable,
  type TableCells,
} from './read-year.js';
import { shownIn, withdrawnIn } from './standing-results.js';

/** What may be counted of a draw from its bundle and its ledger: from so many up to so many, where results were taken down. */
type Counted = Readonly<Record<Figure, { readonly least: number; readonly most: number }>>;

const figures = [
  ['draws', '任务数'],
  ['universe', '对象基数'],
  ['drawn', '抽取户数'],
  ['excluded', '剔除户数'],
  ['inspected', '实际检查户数'],
  ['clear', '未发现问题'],
  ['problem', '发现问题'],
  ['order-correction', '责令改正'],
  ['open-case', '立案'],
  ['abnormal-list', '列入异常名录'],
] as const;

type Figure = (typeof figures)[number][0];

const whole = '合计';

/**
 * Holds the statistics and the yearly report against what the draws come to. A drawn target without a row is allowed only
 * where the report counts it as not published yet.
 */
export function checkTotals(year: PublishedYear, missing: readonly Issue[]): Issue[] {
  if (year.draws.length === 0) return [];
  const statistics = readTable(year.files, 'statistics');
  const report = readWhole(year.files, 'report.json', parseReportedFigures);
  const open = [...openIssues(statistics, ...year.draws.map(({ plan }) => plan)), ...ownIssues(report)];
  const uncounted = year.draws.flatMap(({ plan, record, ledger }) => openIssues(plan, record, ledger));
  if (uncounted.length > 0) return [...open, ...missing.slice(0, 1)];
  const issues: Issue[] = [...open, ...checkPeriods(statistics)];
  for (const [department, counted] of countByDepartment(year.draws)) {
    if (statistics.state === 'read') issues.push(...compareRows(statistics, department, counted));
    if (report.state !== 'read') continue;
    const { total, departments } = report.value;
    const told =
      department === whole ? total : departments.find((one) => one.department === department)?.figures;
    const path = [report.file, department];
    if (told === undefined) issues.push(lacking(department, path));
    else issues.push(...compare(counted, (figure) => String(reported(told, figure)), path));
  }
  return [
    ...issues,
    ...(report.state === 'read' ? unaccounted(report.value.total, missing) : missing.slice(0, 1)),
  ];
}

const period = /^\d{4}年$/;

/** A row of another period would be read by people and held to nothing. */
function checkPeriods(statistics: Part<TableCells>): Issue[] {
  if (statistics.state !== 'read') return [];
  return statistics.value.rows
    .filter(({ cell }) => !period.test(cell('统计期')))
    .map(({ row, cell }) =>
      issueOf('replay.period-unknown', {
        path: [statistics.file, row, '统计期'],
        args: { found: cell('统计期') },
      }),
    );
}

function compareRows(
  { file, value }: Extract<Part<TableCells>, { state: 'read' }>,
  department: string,
  counted: Counted,
): Issue[] {
  const rows = value.rows.filter(({ cell }) => period.test(cell('统计期')) && cell('部门') === department);
  if (rows.length === 0) return [lacking(department, [file])];
  return rows.flatMap(({ row, cell }) => compare(counted, (_figure, title) => cell(title), [file, row]));
}

function lacking(department: string, path: Issue['path']): Issue {
  return issueOf('replay.total-differs', { path, args: { figure: '部门', expected: department, found: '' } });
}

/** Everybody without a row has to be among those that the report counts as not published. */
function unaccounted({ drawn, published }: ReportedFigures, missing: readonly Issue[]): Issue[] {
  return missing.length <= drawn - published ? [] : missing.slice(0, 1);
}

/** As people write a count: an empty cell is none, nor is what only a program reads as a number. */
const countForm = /^(?:0|[1-9][0-9]*)$/;

function compare(
  counted: Counted,
  told: (figure: Figure, title: string) => string,
  path: Issue['path'],
): Issue[] {
  return figures.flatMap(([figure, title]) => {
    const { least, most } = counted[figure];
    const found = told(figure, title);
    if (countForm.test(found) && Number(found) >= least && Number(found) <= most) return [];
    const expected = least === most ? String(least) : `${least}–${most}`;
    return [
      issueOf('replay.total-differs', {
        path: [...path, title],
        args: { figure: title, expected, found },
      }),
    ];
  });
}

function reported(told: ReportedFigures, figure: Figure): number {
  switch (figure) {
    case 'order-correction':
    case 'open-case':
    case 'abnormal-list':
      return told.followUps[figure] ?? 0;
    default:
      return told[figure];
  }
}

function countByDepartment(draws: readonly PublishedDraw[]): ReadonlyMap<string, Counted> {
  const names = new Set(draws.flatMap(({ plan }) => (plan.state === 'read' ? [plan.value.authority] : [])));
  const of = (chosen: readonly PublishedDraw[]) => add(chosen.map(countDraw));
  return new Map([
    [whole, of(draws)],
    ...[...names].map(
      (name) =>
        [
          name,
          of(draws.filter(({ plan }) => plan.state === 'read' && plan.value.authority === name)),
        ] as const,
    ),
  ]);
}

function countDraw({ plan, record, ledger }: PublishedDraw): Counted {
  const targets = plan.state === 'read' ? plan.value.targets : { universe: 0, eligible: 0 };
  const shown = shownIn(ledger);
  const hidden = withdrawnIn(ledger);
  const inspected = shown.filter(({ notInspected }) => notInspected === undefined);
  const exactly = (count: number) => ({ least: count, most: count });
  const atLeast = (count: number) => ({ least: count, most: count + hidden });
  const followed = (kind: FollowUpKind) =>
    atLeast(shown.filter(({ followUps }) => followUps.some((one) => one.kind === kind)).length);
  return {
    draws: exactly(1),
    universe: exactly(targets.universe),
    drawn: exactly(record.state === 'read' ? selectedIn(record.value).length : 0),
    excluded: exactly(targets.universe - targets.eligible),
    inspected: atLeast(inspected.length),
    clear: atLeast(inspected.filter((result) => !hasProblem(result)).length),
    problem: atLeast(inspected.filter(hasProblem).length),
    'order-correction': followed('order-correction'),
    'open-case': followed('open-case'),
    'abnormal-list': followed('abnormal-list'),
  };
}

function hasProblem({ findings, list }: TargetResult): boolean {
  const known = resultListOf(list).codes;
  return findings.some(({ codes }) => known.some(({ code, problem }) => problem && codes.includes(code)));
}

function add(parts: readonly Counted[]): Counted {
  const sum = (figure: Figure, end: 'least' | 'most') =>
    parts.reduce((total, part) => total + part[figure][end], 0);
  // SAFETY: every figure has its entry.
  return Object.fromEntries(
    figures.map(([figure]) => [figure, { least: sum(figure, 'least'), most: sum(figure, 'most') }]),
  ) as Counted;
}
