import type { Issue } from '../../core/kernel/index.js';
import type { ReplayReportDocument, ReportCheck, ReportSubject } from '../../core/replay/index.js';
import {
  catalogues,
  type Language,
  renderAnnounced,
  renderNextSteps,
  renderOverall,
  renderReportCheck,
  renderVerdict,
} from '../../messages/index.js';
import { issueLines } from './issue-lines.js';
import { listFacts } from './report-facts.js';
import { displayWidth, layOut, pad } from './text-columns.js';

/**
 * A replay report as text: what was verified, every check with its outcome and figures, what was found and where, the
 * verdict, and what to do next.
 *
 * @returns lines, each ended by LF
 * @example
 * ```ts
 * import { composeReport, verifyFiles } from 'double-random/replay';
 * const report = composeReport(verifyFiles(new Map(), { name: '公示' }));
 * assert.match(writeReportText(report, 'zh'), /结论：不能确定/);
 * ```
 */
export function writeReportText(report: ReplayReportDocument, language: Language): string {
  const { title } = catalogues[language].report;
  const lines = [title, ...factLines(listFacts(report, language)), ''];
  for (const subject of report.subjects) lines.push(...subjectLines(subject, language), '');
  if (report.subjects.length > 1) lines.push(renderOverall(report, language), '');
  return `${lines.slice(0, -1).join('\n')}\n`;
}

/**
 * The lines of checks: number, name, outcome and figures, with what was found below.
 *
 * @example
 * ```ts
 * const check = { id: 'files', outcome: 'pass', args: { files: 21 }, findings: [] } as const;
 * assert.deepEqual(checkLines([check], 'zh'), ['  1  文件完整  通过  21 个文件']);
 * ```
 */
export function checkLines(checks: readonly ReportCheck[], language: Language): string[] {
  const table = layOut([
    ['', '', '', ''],
    ...checks.map((check, at) => {
      const { name, outcome, figures } = renderReportCheck(check, language);
      return [String(at + 1), name, outcome, figures];
    }),
  ]);
  return checks.flatMap((check, at) => [
    table[at] ?? '',
    ...findingLines(check.findings, language).map((line) => `       ${line}`),
  ]);
}

function subjectLines(subject: ReportSubject, language: Language): string[] {
  const { report } = catalogues[language];
  const steps = renderNextSteps(subject, language);
  const announced = renderAnnounced(subject, language);
  return [
    ...factLines(listFacts(subject, language)),
    '',
    ...(subject.checks.length === 0 ? [] : [...checkLines(subject.checks, language), '']),
    renderVerdict(subject, language),
    ...(announced === '' ? [] : [announced]),
    ...(steps.length === 0
      ? []
      : [
          `${report.next}${language === 'zh' ? '：' : ':'}`,
          ...steps.map((step, at) => `  ${at + 1}. ${step}`),
        ]),
  ];
}

function factLines(facts: readonly { readonly label: string; readonly value: string }[]): string[] {
  const width = Math.max(...facts.map(({ label }) => displayWidth(label)));
  return facts.map(({ label, value }) => `  ${pad(label, width)}  ${value}`);
}

function findingLines(findings: readonly Issue[], language: Language): string[] {
  const { remedy, more } = catalogues[language].report;
  return issueLines(findings, { language, remedy, more: (count) => more.replace('{count}', String(count)) });
}
