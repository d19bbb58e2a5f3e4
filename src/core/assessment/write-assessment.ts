import { type Issue, type Result, succeed } from '../kernel/index.js';
import { type ColumnPlan, layOutTable, type PublishedTable } from '../tables/index.js';
import type { AssessmentIssueCode } from './codes.js';
import type { YearFigures } from './figures.js';
import type { YearFacts } from './model.js';
import { writeParagraph } from './paragraph.js';
import { reconcile } from './reconcile.js';
import { type AssessedRow, countColumn, listRows, rateColumn } from './rows.js';

/** 年终考核: how each department did, and the paragraph for the yearly report of the government. */
export interface Assessment {
  readonly table: PublishedTable;
  readonly paragraph: string;
}

const columns: readonly ColumnPlan<AssessedRow>[] = [
  { title: '部门', kind: 'text', rowHeader: true, cell: ({ department }) => department },
  countColumn('抽查事项（项）', ({ items }) => items),
  countColumn('抽查次数', ({ draws }) => draws),
  countColumn('其中联合抽查', ({ joint }) => joint),
  { title: '参加联合抽查', kind: 'number', cell: ({ tookPart }) => String(tookPart) },
  countColumn('抽取户数', ({ drawn }) => drawn),
  countColumn('实际检查户数', ({ inspected }) => inspected),
  rateColumn('tasks'),
  rateColumn('completion'),
  rateColumn('closure'),
  rateColumn('publication'),
  rateColumn('onTime'),
  rateColumn('joint'),
  rateColumn('problem'),
];

/**
 * The yearly assessment of departments, from figures that reconcile with their records: (a) one row for each department
 * and one of all, (b) the paragraph on 「双随机、一公开」 as a government's yearly report has it.
 *
 * @returns the table `assessment` and the paragraph, or the issues of `checkFacts` and `checkFigures`
 * @basis 将“双随机、一公开”制度的落实纳入政府部门年终考核
 * @example
 * ```ts
 * import { sampleYear } from 'double-random/sdk';
 * const facts = sampleYear();
 * const assessment = writeAssessment(addUpYear(facts), facts);
 * assert.ok(assessment.ok && assessment.value.paragraph.includes('开展随机抽查32次'));
 * ```
 */
export function writeAssessment(
  figures: YearFigures,
  facts: YearFacts,
): Result<Assessment, Issue<AssessmentIssueCode>> {
  const reconciled = reconcile(figures, facts);
  if (!reconciled.ok) return reconciled;
  return succeed({
    table: layOutTable('assessment', columns, listRows(figures)),
    paragraph: writeParagraph(figures),
  });
}
