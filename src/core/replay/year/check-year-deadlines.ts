import type { WorkCalendar } from '../../calendar/index.js';
import { type CivilDate, type Issue, isCivilDate, issueOf, sortedBy } from '../../kernel/index.js';
import { selectedIn } from '../../record/index.js';
import { publicationClock } from '../../results/index.js';
import { readWhole } from '../part.js';
import { parseReportedFigures } from './manifest-schema.js';
import { conclude, type YearCheck } from './model.js';
import { openIssues, type PublishedDraw, type PublishedYear } from './read-year.js';
import { type ShownTarget, shownTargets, withdrawnIn } from './standing-results.js';

/**
 * 按期公示: each result was published on or before the last day that the rules, or the law, allow, counted anew on the calendar
 * of the State Council; what was late is counted as late in the report.
 */
export function checkYearDeadlines(year: PublishedYear, calendar: WorkCalendar): YearCheck {
  const findings: Issue[] = [];
  const late: Issue[] = [];
  let counted = 0;
  for (const draw of year.draws) {
    findings.push(...openIssues(draw.results, draw.ledger, draw.rules));
    const shown = shownTargets(draw);
    const last = lastInspection(shown);
    const isWhole = draw.record.state === 'read' && selectedIn(draw.record.value).length === shown.length;
    for (const target of shown) {
      const { due, issues } = dueDay(target, { draw, last, isWhole, calendar });
      findings.push(...issues);
      if (due === undefined) continue;
      counted++;
      late.push(...tellLate(target, { due, file: draw.results.file }));
    }
  }
  const report = readWhole(year.files, 'report.json', parseReportedFigures);
  const stated = report.state === 'read' ? report.value.total.late : 0;
  if (late.length > 0) findings.push(...openIssues(report));
  // Who is counted as late in the report is stated to be late; the report names nobody.
  if (late.length > stated) findings.push(...late);
  else findings.push(...late.map((issue): Issue => ({ ...issue, severity: 'info' })));
  return conclude('year-deadlines', onceEach(findings), { targets: counted, late: late.length });
}

interface Setting {
  readonly draw: PublishedDraw;
  /** The latest day on which anybody shown was inspected. */
  readonly last: CivilDate | undefined;
  /** Whether everybody who was selected is shown. */
  readonly isWhole: boolean;
  readonly calendar: WorkCalendar;
}

function dueDay(
  { result }: ShownTarget,
  { draw: { id, rules, results, ledger }, last, isWhole, calendar }: Setting,
): { readonly due?: CivilDate; readonly issues: readonly Issue[] } {
  if (rules.state !== 'read' || result === undefined) return { issues: [] };
  const { term, after } = publicationClock(rules.value.publicationDays);
  // A task is completed by its last inspection: that of who was taken down is not told, and some may still be to come.
  const isHidden = after === 'task-completed' && withdrawnIn(ledger) > 0;
  if (after === 'task-completed' && !isWhole && !isHidden) return { issues: [] };
  if (after === 'result-formed' || isHidden) {
    const detail = { severity: 'warning', path: [results.file], args: { draw: id } } as const;
    return { issues: [issueOf('replay.deadline-unknown', detail)] };
  }
  const due = calendar.deadline((after === 'task-completed' ? last : undefined) ?? result.inspectedOn, term);
  if (due.ok) return { due: due.value, issues: [] };
  return { issues: due.issues.map((issue): Issue => ({ ...issue, severity: 'warning' })) };
}

function lastInspection(shown: readonly ShownTarget[]): CivilDate | undefined {
  return sortedBy(
    shown.flatMap((one) => one.result?.inspectedOn ?? []),
    (day) => day,
  ).at(-1);
}

function tellLate(
  { id, rows: [first] }: ShownTarget,
  { due, file }: { readonly due: CivilDate; readonly file: string },
): Issue[] {
  const published = first?.cell('公示日期') ?? '';
  if (first === undefined || (isCivilDate(published) && published <= due)) return [];
  const path = [file, first.row, '公示日期'];
  return [issueOf('replay.published-late', { path, args: { id, published, due } })];
}

/** The same missing file or year is told once. */
function onceEach(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ code, path, args }) => {
    const key = JSON.stringify([code, path, args]);
    return !seen.has(key) && seen.add(key);
  });
}
