import { itemTitle } from '../../items/index.js';
import { type Issue, issueOf } from '../../kernel/index.js';
import { rowFingerprint } from '../../publication/index.js';
import { selectedIn } from '../../record/index.js';
import { nameNotInspected, resultListOf, type TargetResult } from '../../results/index.js';
import { amendedIn, takenDownBy } from './amended.js';
import { conclude, type YearCheck } from './model.js';
import { openIssues, ownIssues, type PublishedDraw, type PublishedYear } from './read-year.js';
import { type ShownTarget, shownIn, shownTargets } from './standing-results.js';
import { checkTotals } from './totals.js';

/**
 * 结果完整: every row belongs to a target that was drawn and says what the ledger says; every drawn target has its rows, was
 * taken down, or is counted as not published yet; and the statistics and the report add up to the rows.
 */
export function checkYearResults(year: PublishedYear): YearCheck {
  const findings: Issue[] = [];
  const missing: Issue[] = [];
  let rows = 0;
  for (const draw of year.draws) {
    const { results, ledger, record, items } = draw;
    const open = [...openIssues(results, record, items), ...ownIssues(ledger)];
    findings.push(...open);
    if (results.state !== 'read') continue;
    rows += results.value.rows.length;
    findings.push(...checkRows(draw));
    if (open.length > 0) continue;
    const shown = shownTargets(draw);
    const selected = new Set<string>(record.state === 'read' ? selectedIn(record.value) : []);
    findings.push(...shown.flatMap((target) => checkTarget(target, draw, selected)));
    findings.push(...checkLedger(draw, shown));
    missing.push(...listMissing(year, draw, shown));
  }
  findings.push(...checkTotals(year, missing));
  return conclude('year-results', findings, { rows });
}

/** Each row is of this draw, and its own fingerprint is of its own cells. */
function checkRows({ id, results }: PublishedDraw): Issue[] {
  if (results.state !== 'read') return [];
  const { document, rows } = results.value;
  return rows.flatMap(({ row, cell }, at): Issue[] => {
    const target = cell('统一社会信用代码');
    const path = [results.file, row];
    if (cell('抽查任务编号') !== id)
      return [issueOf('replay.result-stranger', { path, args: { id: target } })];
    const cells = document.rows[at]?.slice(1, -1) ?? [];
    return rowFingerprint(cells) === cell('数据指纹')
      ? []
      : [issueOf('replay.fingerprint-differs', { path, args: { id: target } })];
  });
}

function checkTarget(
  { id, rows, result }: ShownTarget,
  { results, items }: PublishedDraw,
  selected: ReadonlySet<string>,
): Issue[] {
  const [first] = rows;
  if (items.state !== 'read' || first === undefined) return [];
  const path = [results.file, first.row];
  if (!selected.has(id)) return [issueOf('replay.result-stranger', { path, args: { id } })];
  if (result === undefined) return [issueOf('replay.result-unpublished', { path, args: { id } })];
  const names = items.value.map(itemTitle);
  const listed = rows.map(({ cell }) => cell('抽查事项'));
  const lacking = names.find((name) => !listed.includes(name));
  if (lacking !== undefined || rows.length !== names.length)
    return [issueOf('replay.result-differs', { path, args: { id, field: '抽查事项' } })];
  return rows.flatMap(({ row, cell }) => {
    const item = items.value.find((one) => itemTitle(one) === cell('抽查事项'));
    const said: readonly (readonly [string, string])[] = [
      ['抽查完成日期', result.inspectedOn],
      ['抽查结果', labelOf(result, item?.id ?? '')],
    ];
    return said
      .filter(([field, expected]) => cell(field) !== expected)
      .map(([field]) =>
        issueOf('replay.result-differs', { path: [results.file, row, field], args: { id, field } }),
      );
  });
}

/** What the ledger's result reads as in the table. */
function labelOf({ notInspected, findings, list }: TargetResult, item: string): string {
  if (notInspected !== undefined) return nameNotInspected(notInspected);
  const codes = findings.find((finding) => finding.item === item)?.codes ?? [];
  const known = resultListOf(list).codes;
  return codes
    .flatMap((code) => known.find((one) => one.code === code && !one.heading)?.label ?? [])
    .join('、');
}

/** What the ledger shows is in the table. */
function checkLedger({ results, ledger }: PublishedDraw, shown: readonly ShownTarget[]): Issue[] {
  const listed = new Set(shown.map(({ id }) => id));
  return shownIn(ledger)
    .filter(({ target }) => !listed.has(target))
    .map(({ target }) => issueOf('replay.result-missing', { path: [results.file], args: { id: target } }));
}

/** Drawn, without a row, and not taken down: whether that is counted as not published yet is for the totals. */
function listMissing(year: PublishedYear, draw: PublishedDraw, shown: readonly ShownTarget[]): Issue[] {
  if (draw.record.state !== 'read') return [];
  const listed = new Set([...shown.map(({ id }) => id), ...takenDownBy(amendedIn(year, draw))]);
  const published = new Set<string>(shownIn(draw.ledger).map(({ target }) => target));
  return selectedIn(draw.record.value)
    .filter((id) => !listed.has(id) && !published.has(id))
    .map((id) => issueOf('replay.result-missing', { path: [draw.results.file], args: { id } }));
}
