import { type Issue, issueOf } from '../../kernel/index.js';
import { selectedIn } from '../../record/index.js';
import { isPending } from '../../results/index.js';
import { type AmendedRow, amendedIn, takenDownBy } from './amended.js';
import { conclude, type YearCheck } from './model.js';
import { openIssues, type PublishedDraw, type PublishedYear } from './read-year.js';
import { type ShownTarget, shownTargets, withdrawnIn } from './standing-results.js';

const shownDigits = 16;

/**
 * 更正撤下有交代: every corrected or withdrawn result that the ledger knows of is named in the amendments, each version follows
 * from the one before, and the last one is the table that is published.
 */
export function checkYearAmendments(year: PublishedYear): YearCheck {
  const table = year.amendments;
  const findings: Issue[] = openIssues(table);
  if (table.state !== 'read') {
    const isAmended = year.draws.some(
      ({ ledger }) => superseded(ledger).length > 0 || withdrawnIn(ledger) > 0,
    );
    // Without any amendment there is no table of them.
    return conclude('year-amendments', isAmended || year.draws.length === 0 ? findings : []);
  }
  for (const draw of year.draws) {
    findings.push(...openIssues(draw.results, draw.ledger, draw.record));
    const rows = amendedIn(year, draw);
    const setting = { file: table.file, rows, shown: shownTargets(draw) };
    findings.push(...checkNamed(draw, setting), ...checkVersions(draw, setting), ...checkLast(setting));
  }
  return conclude('year-amendments', findings, { rows: table.value.rows.length });
}

interface Setting {
  readonly file: string;
  readonly rows: readonly AmendedRow[];
  readonly shown: readonly ShownTarget[];
}

/** The ledger knows who was corrected, and how many were taken down; the table names them, and only who was drawn. */
function checkNamed(draw: PublishedDraw, { file, rows, shown }: Setting): Issue[] {
  const named = new Set(rows.map(({ id }) => id));
  const issues: Issue[] = superseded(draw.ledger)
    .filter((id) => !named.has(id))
    .map((id) => issueOf('replay.amendment-missing', { path: [file], args: { id, draw: draw.id } }));
  const takenDown = takenDownBy(rows);
  if (withdrawnIn(draw.ledger) > 0 && takenDown.length === 0)
    issues.push(issueOf('replay.amendment-missing', { path: [file], args: { id: '', draw: draw.id } }));
  const listed = new Set(shown.map(({ id }) => id));
  const again = takenDown.find((id) => listed.has(id));
  if (again !== undefined)
    issues.push(issueOf('replay.amendment-differs', { path: [file], args: { id: again, field: '撤下' } }));
  if (draw.record.state !== 'read') return issues;
  const selected = new Set<string>(selectedIn(draw.record.value));
  const stranger = rows.find(({ id }) => !selected.has(id));
  return stranger === undefined
    ? issues
    : [
        ...issues,
        issueOf('replay.result-stranger', { path: [file, stranger.row], args: { id: stranger.id } }),
      ];
}

/** 原指纹 of each change is 新指纹 of the one before it, or its own change goes on; the last is that of the table. */
function checkVersions({ results }: PublishedDraw, { file, rows }: Setting): Issue[] {
  const issues: Issue[] = [];
  for (const [at, { row, original, replacement }] of rows.entries()) {
    const before = rows[at - 1];
    const goesOn = before?.original === original && before.replacement === replacement;
    if (before !== undefined && !goesOn && before.replacement !== original)
      issues.push(
        issueOf('replay.version-differs', {
          path: [file, row, '原指纹'],
          args: { found: original, expected: before.replacement },
        }),
      );
  }
  const last = rows.at(-1);
  if (last === undefined || results.state !== 'read') return issues;
  const expected = results.value.document.tableDigest.slice(0, shownDigits);
  if (last.replacement === expected) return issues;
  const args = { found: last.replacement, expected };
  return [...issues, issueOf('replay.version-differs', { path: [file, last.row, '新指纹'], args })];
}

/** What a correction says of a field last is what the table says now. */
function checkLast({ file, rows, shown }: Setting): Issue[] {
  const last = new Map(
    rows.filter(({ change }) => change === '更正').map((row) => [`${row.id} ${row.field}`, row]),
  );
  const byId = new Map(shown.map((one) => [one.id, one]));
  return [...last.values()].flatMap(({ row, id, field, after }) => {
    const target = byId.get(id);
    const item = /^抽查结果（(.*)）$/.exec(field)?.[1];
    const now = target?.rows.find(({ cell }) => item === undefined || cell('抽查事项') === item);
    const column = item === undefined ? field : '抽查结果';
    if (now === undefined || (column !== '抽查结果' && column !== '抽查完成日期')) return [];
    return now.cell(column) === after
      ? []
      : [issueOf('replay.amendment-differs', { path: [file, row, '变更后'], args: { id, field } })];
  });
}

/** Whose published result gave way to another. What was published as pending has to: that is no correction. */
function superseded(ledger: PublishedDraw['ledger']): readonly string[] {
  if (ledger.state !== 'read') return [];
  return ledger.value.flatMap((place) =>
    place.state === 'superseded' && !isPending(place.result) ? [String(place.result.target)] : [],
  );
}
