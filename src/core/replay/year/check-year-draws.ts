import { type Issue, issueOf, placeIssues } from '../../kernel/index.js';
import { selectedIn } from '../../record/index.js';
import type { ReplayReport } from '../model.js';
import { conclude, type YearCheck } from './model.js';
import { openIssues, type PublishedDraw, type PublishedYear, readTable } from './read-year.js';

/** 各次抽取可重放: every draw's bundle stands by itself, is the one of its folder, and the notice and the list agree with it. */
export function checkYearDraws(
  year: PublishedYear,
  replay: (draw: PublishedDraw) => ReplayReport,
): YearCheck {
  const findings = year.draws.flatMap((draw): Issue[] => {
    const { id, folder, bundle } = draw;
    if (bundle.size === 0)
      return [issueOf('replay.bundle-missing', { severity: 'warning', path: [folder], args: { draw: id } })];
    return [
      ...tellReplay(draw, replay(draw)),
      ...checkBelonging(draw),
      ...checkNotice(year, draw),
      ...checkList(year, draw),
    ];
  });
  if (year.draws.length === 0)
    findings.push(issueOf('replay.draws-missing', { severity: 'warning', path: ['draws'] }));
  return conclude('year-draws', findings, { draws: year.draws.length });
}

function tellReplay({ id, folder }: PublishedDraw, { checks }: ReplayReport): Issue[] {
  const place = `${folder}/bundle`;
  const failed = checks.filter(({ outcome }) => outcome === 'fail');
  if (failed.length > 0) {
    const first = failed.flatMap((check) => check.findings.slice(0, 1));
    const told = failed.map(({ id: check }) =>
      issueOf('replay.draw-inconsistent', { path: [place], args: { draw: id, check } }),
    );
    return [...told.slice(0, 1), ...placeIssues(first.slice(0, 1), [place])];
  }
  const count = checks.filter(({ outcome }) => outcome === 'not-run').length;
  const args = { draw: id, count };
  return count === 0
    ? []
    : [issueOf('replay.draw-undetermined', { severity: 'warning', path: [place], args })];
}

function checkBelonging({ id, plan }: PublishedDraw): Issue[] {
  if (plan.state !== 'read' || plan.value.drawId === id) return [];
  return [
    issueOf('replay.bundle-of-another', {
      path: [plan.file],
      args: { expected: id, found: plan.value.drawId },
    }),
  ];
}

/** What was announced before the draw is what the plan in the bundle says. */
function checkNotice({ files }: PublishedYear, { folder, plan }: PublishedDraw): Issue[] {
  const notice = readTable(files, `${folder}/notice`);
  if (notice.state !== 'read' || plan.state !== 'read') return openIssues(notice, plan);
  const [row] = notice.value.rows;
  const { drawId, planItem, rules, targets, inspectors } = plan.value;
  const announced: readonly (readonly [string, string])[] = [
    ['计划编号', planItem],
    ['任务编号', drawId],
    ['规则指纹', rules.digest],
    ['对象基数', String(targets.universe)],
    ['对象名录指纹', targets.root],
    ['检查人员基数', String(inspectors.universe)],
    ['检查人员名录指纹', inspectors.root],
  ];
  return announced
    .filter(([title, expected]) => row?.cell(title) !== expected)
    .map(([title]) =>
      issueOf('replay.notice-differs', { path: [notice.file, 2, title], args: { field: title } }),
    );
}

/** The published list of targets names everyone who was selected, and nobody else, as selected. */
function checkList({ files }: PublishedYear, { folder, record }: PublishedDraw): Issue[] {
  const list = readTable(files, `${folder}/drawn-targets`);
  if (list.state !== 'read' || record.state !== 'read') return openIssues(list, record);
  const selected = new Set<string>(selectedIn(record.value));
  const rows = list.value.rows.filter(({ cell }) => cell('状态(正选/候补/剔除)') === '正选');
  const listed = new Set(rows.map(({ cell }) => cell('统一社会信用代码')));
  const strangers = rows
    .filter(({ cell }) => !selected.has(cell('统一社会信用代码')))
    .map(({ row, cell }) =>
      issueOf('replay.row-unexpected', { path: [list.file, row], args: { id: cell('统一社会信用代码') } }),
    );
  const missing = [...selected]
    .filter((id) => !listed.has(id))
    .map((id) => issueOf('replay.row-missing', { path: [list.file], args: { id } }));
  return [...strangers.slice(0, 1), ...missing.slice(0, 1)];
}
