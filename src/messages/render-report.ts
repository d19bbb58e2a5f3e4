import type { ReplayReportDocument, ReportCheck, ReportSubject } from '../core/replay/index.js';
import { catalogues } from './catalogue.js';
import { fillIn } from './fill-in.js';
import { type RenderedIssue, renderIssue, renderPlace } from './render.js';
import type { Language } from './wording.js';

/** One check of a report as people read it. */
export interface RenderedReportCheck {
  readonly name: string;
  readonly outcome: string;
  /** Empty where there are none. */
  readonly figures: string;
  readonly findings: readonly RenderedIssue[];
}

/**
 * Puts one check of a report into words, its figures too. An id or a figure this version does not know is shown as it is.
 *
 * @example
 * ```ts
 * const check = { id: 'files', outcome: 'pass', args: { files: 21 }, findings: [] } as const;
 * assert.equal(renderReportCheck(check, 'zh').figures, '21 个文件');
 * ```
 */
export function renderReportCheck(check: ReportCheck, language: Language): RenderedReportCheck {
  const { checks, outcomes, report } = catalogues[language];
  const known: Readonly<Record<string, { readonly name: string }>> = checks;
  const figures = Object.entries(check.args).map(([name, value]) =>
    fillIn(report.figures[name] ?? `${name} {value}`, { value: showFigure(value) }),
  );
  return {
    name: Object.hasOwn(known, check.id) ? (known[check.id]?.name ?? check.id) : check.id,
    outcome: outcomes[check.outcome],
    figures: figures.join(report.between),
    findings: check.findings.map((finding) => renderIssue(finding, language)),
  };
}

/**
 * The verdict over one subject of a report, in one sentence.
 *
 * @example
 * ```ts
 * const subject = { kind: 'nothing', place: ['公示'], facts: {}, outcome: 'not-run', checks: [] } as const;
 * assert.match(renderVerdict(subject, 'zh'), /^结论：不能确定/);
 * ```
 */
export function renderVerdict(subject: ReportSubject, language: Language): string {
  const { report } = catalogues[language];
  if (isUnsupported(subject)) return report.unsupported;
  const { kind, facts, place } = subject;
  if (subject.outcome === 'not-run' && kind === 'file')
    return fillIn(report.alone, { file: facts.file ?? place.join(' › ') });
  if (kind === 'notice') return report.noticeAlone;
  return fillIn(report.verdicts[subject.outcome], countOutcomes(subject.checks));
}

/**
 * Whether the commitment of a draw was held to what was published before it; empty where it differs, which a finding
 * tells, and of what is no draw.
 *
 * @example
 * ```ts
 * const subject = { kind: 'draw', place: ['公示'], facts: {}, outcome: 'pass', checks: [] } as const;
 * assert.match(renderAnnounced(subject, 'zh'), /^未与抽取前的公告比对/);
 * ```
 */
export function renderAnnounced({ kind, facts, checks }: ReportSubject, language: Language): string {
  const { announced, byNotice } = catalogues[language].report;
  const { announced: held } = facts;
  if (held === undefined) return kind === 'draw' ? announced.unheld : '';
  const codes = checks.flatMap(({ findings }) => findings.map(({ code }) => code));
  if (codes.includes('replay.announced-differs') || codes.includes('replay.announced-another')) return '';
  const notice = held.notice === undefined ? '' : fillIn(byNotice, { notice: held.notice });
  if (facts.commitment === undefined || codes.includes('replay.announced-uncompared'))
    return fillIn(announced.unable, { notice });
  return fillIn(held.commitment.length === 16 ? announced.heldInPart : announced.held, { notice });
}

/**
 * The verdict over all subjects of a report, where there are several.
 *
 * @example
 * ```ts
 * const software = { name: 'double-random', version: '0.1.0' };
 * const report = { format: 'double-random/replay-report@1', verifier: software, outcome: 'not-run', subjects: [] } as const;
 * assert.match(renderOverall(report, 'zh'), /^合计 0 份/);
 * ```
 */
export function renderOverall({ subjects }: ReplayReportDocument, language: Language): string {
  return fillIn(catalogues[language].report.overall, {
    count: subjects.length,
    ...countOutcomes(subjects),
  });
}

/**
 * What to do next, after one subject of a report: the most pressing first.
 *
 * @example
 * ```ts
 * const subject = { kind: 'nothing', place: ['公示'], facts: {}, outcome: 'not-run', checks: [] } as const;
 * assert.deepEqual(renderNextSteps(subject, 'zh'), []);
 * ```
 */
export function renderNextSteps(subject: ReportSubject, language: Language): readonly string[] {
  const { steps, office, between, somewhere } = catalogues[language].report;
  const { checks, facts, kind } = subject;
  const authority = facts.authority ?? office;
  const lines: string[] = [];
  const failed = checks.find(({ outcome }) => outcome === 'fail');
  const first = failed?.findings.find(({ severity }) => severity === 'error') ?? failed?.findings[0];
  if (failed !== undefined) {
    const place = first && first.path.length > 0 ? renderPlace(first.path, language) : somewhere;
    const check = renderReportCheck(failed, language).name;
    lines.push(fillIn(steps.keep, { check, place, authority }));
    if (first !== undefined) lines.push(fillIn(steps.explain, { code: first.code }));
  }
  const findings = checks.flatMap((check) => check.findings);
  const { lost, withheld } = sortMissing(subject);
  if (lost.length > 0 && kind !== 'file')
    lines.push(fillIn(steps.ask, { authority, files: lost.join(between) }));
  if (withheld.length > 0 || findings.some(({ code }) => code === 'replay.rows-withheld'))
    lines.push(fillIn(steps.askAudit, { authority }));
  if (isUnsupported(subject)) lines.push(steps.newer);
  if (kind === 'file' && facts.fileDigest !== undefined)
    lines.push(fillIn(steps.compareFile, { digest: facts.fileDigest }));
  else if (kind === 'notice' && findings.length === 0)
    lines.push(fillIn(steps.later, { file: subject.place.at(-1) ?? '' }));
  else if (kind === 'draw' && facts.commitment !== undefined && facts.announced === undefined)
    lines.push(fillIn(steps.compare, { commitment: facts.commitment.slice(0, 16) }));
  return lines;
}

/**
 * The files that a subject lacks, each once: what to ask for.
 *
 * @example
 * ```ts
 * const subject = { kind: 'nothing', place: ['公示'], facts: {}, outcome: 'not-run', checks: [] } as const;
 * assert.deepEqual(filesMissing(subject), []);
 * ```
 */
export function filesMissing({ checks }: ReportSubject): readonly string[] {
  const missing = checks
    .flatMap(({ findings }) => findings)
    .filter(({ code }) => code === 'replay.file-missing')
    .map(({ args }) => String(args['file']));
  return [...new Set(missing)];
}

/** Nobody can be asked for what a public edition leaves out by design: what it lists, and only that, belongs to it. */
function sortMissing(subject: ReportSubject): Readonly<Record<'lost' | 'withheld', readonly string[]>> {
  const missing = filesMissing(subject);
  if (subject.facts.edition !== 'public') return { lost: missing, withheld: [] };
  const listed = filesMissing({ ...subject, checks: subject.checks.filter(({ id }) => id === 'files') });
  return { lost: listed, withheld: missing.filter((file) => !listed.includes(file)) };
}

/** A format of a later version is no evidence; it is told apart from what is missing. */
function isUnsupported({ outcome, checks }: ReportSubject): boolean {
  return (
    outcome === 'not-run' &&
    checks.some(({ findings }) => findings.some(({ code }) => code.endsWith('.format-unsupported')))
  );
}

function countOutcomes(
  ones: readonly { readonly outcome: string }[],
): Readonly<Record<'pass' | 'fail' | 'notRun', number>> {
  const count = (outcome: string) => ones.filter((one) => one.outcome === outcome).length;
  return { pass: count('pass'), fail: count('fail'), notRun: count('not-run') };
}

/** Digests are shortened, thousands stand apart. */
function showFigure(value: string | number): string {
  if (typeof value === 'number') return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
  return /^[0-9a-f]{64}$/.test(value) ? value.slice(0, 16) : value;
}
