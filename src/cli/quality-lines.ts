import type { Severity } from '../core/kernel/index.js';
import { type QualityCheck, type QualityReport, tallyChecks } from '../core/quality/index.js';
import { excerptOf } from '../core/registers/index.js';
import { catalogues, type RenderedFinding, renderQualityCheck } from '../messages/index.js';
import { grouped } from './columns.js';
import type { Context } from './context.js';

/** More findings of a kind, and more records of a finding, than this nobody reads on a screen. */
const mostFindings = 5;
const mostRecords = 3;

const marks: Readonly<Record<Severity, string>> = { error: '✘', warning: '⚠', info: '·' };
const severities: readonly Severity[] = ['error', 'warning', 'info'];
const registers = ['items', 'targets', 'inspectors'] as const;

type Setting = Pick<Context, 'language' | 'phrases'> & { readonly rows: boolean };

/** The quality report as people read it on a screen: what was found, the worst first, then what was not. */
export function qualityLines(report: QualityReport, setting: Setting): string[] {
  const { phrases } = setting;
  const found = severities.flatMap((severity) =>
    report.checks.filter((check) => check.outcome === 'fail' && check.severity === severity),
  );
  const counted = registers.flatMap((name) => {
    const { version = 0, count } = report.registers[name] ?? {};
    return count === undefined
      ? []
      : [phrases.check.register(phrases.registers[name], version, grouped(count))];
  });
  return [
    phrases.check.title(report.asOf),
    ...counted,
    '',
    phrases.check.tally(tallyChecks(report)),
    ...found.flatMap((check) => ['', ...checkLines(check, setting)]),
    ...nothingLines(report, setting),
  ];
}

function checkLines(check: QualityCheck, { language, phrases, rows }: Setting): string[] {
  const shown = rows ? check.findings.length : Math.min(mostFindings, check.findings.length);
  const { name, message, remedy, findings } = renderQualityCheck(check, language, shown);
  const severity = catalogues[language].quality.severities[check.severity];
  const rest = check.count - shown;
  return [
    `${marks[check.severity]} ${name}  [${check.kind}]  ${phrases.check.found(severity, grouped(check.count))}`,
    `  ${message}`,
    ...findings.flatMap((finding) =>
      findingLines(finding, { phrases, most: rows ? finding.records.length : mostRecords }),
    ),
    ...(rest > 0 ? [`    ${phrases.check.moreFindings(grouped(rest))}`] : []),
    `  ${phrases.remedy}${remedy}`,
  ];
}

/** The records of a finding below each other; what is told of it stands by the first. */
function findingLines(
  { records, more, detail }: RenderedFinding,
  { phrases, most }: Pick<Context, 'phrases'> & { readonly most: number },
): string[] {
  const told = records.slice(0, most).map(({ id, name }) => `${id}  ${excerptOf(name)}`);
  const rest = more + records.length - told.length;
  const [first = '', ...others] = told;
  return [
    `    ${[first, excerptOf(detail)].filter((text) => text !== '').join('  —  ')}`,
    ...others.map((line) => `      ${line}`),
    ...(rest > 0 ? [`      ${phrases.check.moreRecords(grouped(rest))}`] : []),
  ];
}

function nothingLines({ checks }: QualityReport, { language, phrases }: Setting): string[] {
  const passed = checks.filter(({ outcome }) => outcome === 'pass');
  const notRun = checks.filter(({ outcome }) => outcome === 'not-run');
  const rendered = (check: QualityCheck) => renderQualityCheck(check, language, 0);
  const reasons = [...new Set(notRun.map((check) => rendered(check).reason))];
  const names = (some: readonly QualityCheck[]): string =>
    some.map((check) => rendered(check).name).join(catalogues[language].quality.listSeparator);
  return [
    ...(passed.length === 0 ? [] : ['', phrases.check.passed, `  ${names(passed)}`]),
    ...(notRun.length === 0 ? [] : ['', phrases.check.notRun]),
    ...reasons.flatMap((reason) => [
      `  ${reason}`,
      `    ${names(notRun.filter((check) => rendered(check).reason === reason))}`,
    ]),
  ];
}
