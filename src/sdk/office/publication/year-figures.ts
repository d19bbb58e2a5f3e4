import {
  addUpYear,
  layOutStatistics,
  writeAssessment,
  writeYearReport,
} from '../../../core/assessment/index.js';
import { beijingDay, fail, type Result, succeed, utf8 } from '../../../core/kernel/index.js';
import type { FileFacts, PublishedDocument, PublishedFile } from '../../../core/publication/index.js';
import type { Ledger } from '../ledger.js';
import type { OfficePorts } from '../model.js';
import { planOfYear } from './register-files.js';
import { subject } from './subject.js';
import { type DrawOfYear, gatherYearFacts, lastDayIn } from './year-facts.js';
import type { TimedOrder } from './year-order.js';

/** What is added up of a year. */
export interface YearFigureFiles {
  readonly files: readonly PublishedFile[];
  readonly documents: readonly PublishedDocument[];
}

/** Statistics, assessment and the yearly report, from the records themselves; nothing where nobody was drawn. */
export async function yearFigures(
  ports: OfficePorts,
  ledger: Ledger,
  { draws, order }: { readonly draws: readonly DrawOfYear[]; readonly order: TimedOrder },
): Promise<Result<YearFigureFiles>> {
  const { year, authority, now } = order;
  if (draws.length === 0) return succeed({ files: [], documents: [] });
  const today = beijingDay(now);
  const planned = planOfYear(ledger, year, lastDayIn(year, today)) !== undefined;
  const gathered = await gatherYearFacts(ports, ledger, {
    draws,
    order: { year, authority, today, options: order, planned },
  });
  if (!gathered.ok) return gathered;
  const figures = addUpYear(gathered.value);
  const statistics = layOutStatistics(figures, gathered.value);
  const assessment = writeAssessment(figures, gathered.value);
  const report = writeYearReport(figures, {
    facts: gathered.value,
    signedOn: today,
    heading: { subject, source: authority, validity: '有效' },
    home: 'index.html',
  });
  if (!statistics.ok || !assessment.ok || !report.ok)
    return fail([statistics, assessment, report].flatMap((one) => (one.ok ? [] : one.issues)));
  const facts: FileFacts = { authority, dated: today };
  const common = { edition: 'public', facts } as const;
  const title = `${authority}${year}年度“双随机、一公开”抽查工作报告`;
  // Everything in the report that people or registers wrote: its other words are ours and its numbers are counts.
  const texts = [
    assessment.value.paragraph,
    ...gathered.value.draws.flatMap((draw) => [
      ...[draw.title, draw.department, ...draw.cooperating],
      ...draw.items.flatMap(({ id, name }) => [id, name]),
    ]),
  ].map((text) => ({ place: title, text }));
  return succeed({
    files: [
      {
        ...common,
        kind: 'statistics',
        base: 'statistics',
        title: `${year}年统计汇总`,
        table: statistics.value,
      },
      {
        ...common,
        kind: 'assessment',
        base: 'assessment',
        title: `${year}年年终考核`,
        table: assessment.value.table,
      },
    ],
    documents: [
      {
        ...{ kind: 'assessment', edition: 'public', base: 'report', title, dated: today, texts },
        forms: [
          { ending: 'html', bytes: utf8(report.value.page) },
          { ending: 'json', bytes: utf8(report.value.data) },
        ],
      },
    ],
  });
}
