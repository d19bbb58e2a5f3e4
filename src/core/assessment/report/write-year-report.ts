import type { CatalogueHeading } from '../../disclosure/index.js';
import { type CivilDate, canonicalJson, type Issue, type Result, succeed } from '../../kernel/index.js';
import type { AssessmentIssueCode } from '../codes.js';
import type { YearFigures } from '../figures.js';
import { layOutStatistics } from '../lay-out-statistics.js';
import type { YearFacts } from '../model.js';
import { writeAssessment } from '../write-assessment.js';
import { showDepartments, showPublished } from './departments.js';
import { showExclusions } from './exclusions.js';
import { showReport } from './frame.js';
import { showItems } from './items.js';
import { showOverview } from './overview.js';
import { showPeriods } from './periods.js';
import { showPublication } from './publication.js';
import { showResults } from './results.js';

/** The yearly report in the two forms it is published in. */
export interface YearReport {
  /** HTML, of which every byte follows from what it was made of. */
  readonly page: string;
  /** Canonical JSON, `double-random/year-report@1`: the figures, with rates as numerator and denominator. */
  readonly data: string;
}

/** What a report needs beside the figures. */
export interface ReportDetails {
  readonly facts: YearFacts;
  readonly signedOn: CivilDate;
  readonly heading?: CatalogueHeading;
  /** Where the home page of the publication stands, seen from the report. */
  readonly home?: string;
}

const format = 'double-random/year-report@1';

const rateNotes = [
  '抽查事项的合计，几个部门都查的事项只算一次；参加联合抽查的合计是各部门参加次数之和。',
  '任务完成率：没有尚未检查对象的抽查次数÷抽查次数。完成率：实际检查户数÷抽取户数。完结率：（实际检查户数＋无法检查户数）÷抽取户数。',
  '公示率：已公示户数÷有结果的户数（实际检查和无法检查）。按期公示率：按期公示户数÷（按期公示户数＋逾期户数）。联合占比：牵头的联合抽查次数÷抽查次数。问题率：发现问题户数÷实际检查户数。没有可比的，写“—”。',
];

const statisticsNotes = [
  '计划数：抽查所依据的年度计划事项数。任务数：正式抽取次数，含重抽。对象基数、抽取户数和剔除户数按次累计，同一户在几次抽取中各计一次；对象基数减去剔除户数就是可以抽取的户数。责令改正、立案、列入异常名录按户计。',
];

/**
 * Writes the yearly report of figures that reconcile with their records: a page with charts and tables, and the same
 * figures as data. Parts that do not add up are never written.
 *
 * @returns the page and the data, or the issues of `checkFacts` and `checkFigures`
 * @basis 国办发〔2015〕58号 (抽查情况及查处结果及时向社会公布)
 * @example
 * ```ts
 * import { civilDate } from 'double-random/kernel';
 * import { sampleYear } from 'double-random/sdk';
 * const facts = sampleYear();
 * const report = writeYearReport(addUpYear(facts), { facts, signedOn: civilDate('2027-01-15') });
 * assert.ok(report.ok && report.value.page.includes('2027年1月15日'));
 * ```
 */
export function writeYearReport(
  figures: YearFigures,
  { facts, signedOn, heading = {}, home }: ReportDetails,
): Result<YearReport, Issue<AssessmentIssueCode>> {
  const assessment = writeAssessment(figures, facts);
  if (!assessment.ok) return assessment;
  const statistics = layOutStatistics(figures, facts);
  if (!statistics.ok) return statistics;
  const { authority, year, total } = figures;
  const title = `${authority}${year}年度“双随机、一公开”抽查工作报告`;
  const sections = [
    showOverview(figures),
    showResults(total),
    showDepartments(figures),
    showItems(figures),
    showPeriods(figures),
    showPublication(figures),
    showExclusions(total, facts),
  ];
  const annexes = [
    showPublished(assessment.value.table, { id: 'assessment', title: '年终考核', notes: rateNotes }),
    showPublished(statistics.value, { id: 'statistics', title: '统计汇总', notes: statisticsNotes }),
  ];
  return succeed({
    page: showReport({
      authority,
      title,
      heading,
      ...(home !== undefined && { home }),
      signedOn,
      sections,
      annexes,
    }),
    data: canonicalJson({ format, title, heading, signedOn, ...figures }),
  });
}
