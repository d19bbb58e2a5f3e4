import type { Issue } from '../../core/kernel/index.js';
import { bilingual, type Html, html, joinHtml, noHtml, pageHead } from '../../core/markup/index.js';
import type {
  CheckOutcome,
  ReplayReportDocument,
  ReportCheck,
  ReportSubject,
} from '../../core/replay/index.js';
import {
  catalogues,
  renderAnnounced,
  renderIssue,
  renderNextSteps,
  renderOverall,
  renderReportCheck,
  renderVerdict,
} from '../../messages/index.js';
import { listFacts } from './report-facts.js';
import { reportStyle } from './report-style.js';

/** More findings of one check than this are not printed; the JSON has all. */
const mostPrinted = 40;
const icons: Readonly<Record<CheckOutcome, string>> = { pass: '✔', fail: '✘', 'not-run': '？' };
const { zh, en } = catalogues;

/**
 * A replay report as one page to print and sign, in Chinese with the English beside it: every check with its outcome in
 * words, what was found, where, and what to ask for. No script, no request, no font from outside.
 *
 * @example
 * ```ts
 * import { composeReport, verifyFiles } from 'double-random/replay';
 * const page = writeReportPage(composeReport(verifyFiles(new Map(), { name: '公示' })));
 * assert.ok(page.startsWith('<!doctype html>') && !page.includes('<script'));
 * ```
 */
export function writeReportPage(report: ReplayReportDocument): string {
  const subjects = report.subjects.map((subject, at) => showSubject(subject, at + 1));
  const several = report.subjects.length > 1;
  const page = html`${pageHead(zh.report.title, reportStyle)}<body>
<header>
<h1>${bilingual(zh.report.title, en.report.title)}</h1>
${showFacts(report)}
${several ? showOutcome(report.outcome, bilingual(renderOverall(report, 'zh'), renderOverall(report, 'en'))) : noHtml}
</header>
<main>
${joinHtml(subjects, '\n')}
${showList(
  'limits',
  pick(({ limits }) => limits.title),
  pairs(({ limits }) => limits.lines),
)}
${showSignatures()}
</main>
<footer><p>${bilingual(zh.report.legend, en.report.legend)}</p><p>${report.format}</p></footer>
</body>
</html>
`;
  return page.markup;
}

function showSubject(subject: ReportSubject, number: number): Html {
  const { kind, outcome, checks } = subject;
  const [name, english] = [zh.report.kinds[kind], en.report.kinds[kind]];
  const verdict = bilingual(renderVerdict(subject, 'zh'), renderVerdict(subject, 'en'));
  const steps = renderNextSteps(subject, 'en');
  const next = renderNextSteps(subject, 'zh').map((step, at) => bilingual(step, steps[at] ?? ''));
  const announced = renderAnnounced(subject, 'zh');
  return html`<section aria-labelledby="s${number}">
<h2 id="s${number}">${bilingual(`${number}. ${name}`, english)}</h2>
${showFacts(subject)}
${showOutcome(outcome, verdict)}
${announced === '' ? noHtml : html`<p>${bilingual(announced, renderAnnounced(subject, 'en'))}</p>\n`}${showChecks(checks)}${showList(
  `n${number}`,
  pick((words) => words.next),
  next,
)}
</section>`;
}

function showChecks(checks: readonly ReportCheck[]): Html {
  if (checks.length === 0) return noHtml;
  const { columns } = zh.report;
  return html`<table>
<caption>${pick((words) => words.checks)}</caption>
<thead><tr><th scope="col" class="n">${columns.number}</th><th scope="col">${pick((words) => words.columns.check)}</th><th scope="col">${pick((words) => words.columns.outcome)}</th><th scope="col">${pick((words) => words.columns.figures)}</th></tr></thead>
<tbody>
${checks.map((check, at) => showCheck(check, at + 1))}</tbody>
</table>
`;
}

function showCheck(check: ReportCheck, number: number): Html {
  const [chinese, english] = [renderReportCheck(check, 'zh'), renderReportCheck(check, 'en')];
  const row = html`<tr class="${check.outcome}"><td class="n">${number}</td><th scope="row">${bilingual(
    chinese.name,
    english.name,
  )}</th><td>${showMark(check.outcome)}${bilingual(chinese.outcome, english.outcome)}</td><td>${bilingual(
    chinese.figures,
    english.figures,
  )}</td></tr>
`;
  if (check.findings.length === 0) return row;
  const shown = check.findings.slice(0, mostPrinted).map(showFinding);
  const rest = check.findings.length - shown.length;
  const more = rest > 0 ? html`<li>${bilingual(moreOf(zh, rest), moreOf(en, rest))}</li>\n` : noHtml;
  return html`${row}<tr><td></td><td colspan="3"><ul class="findings">
${shown}${more}</ul></td></tr>
`;
}

function showFinding(issue: Issue): Html {
  const [chinese, english] = [renderIssue(issue, 'zh'), renderIssue(issue, 'en')];
  const place = chinese.place === '' ? noHtml : html`<b>${chinese.place}</b>　`;
  const advice =
    chinese.remedy === ''
      ? noHtml
      : html`<br>${zh.report.remedy}${bilingual(chinese.remedy, english.remedy)}`;
  return html`<li>${place}${bilingual(chinese.message, english.message)} <code>${issue.code}</code>${advice}</li>\n`;
}

function showFacts(of: ReplayReportDocument | ReportSubject): Html {
  const english = listFacts(of, 'en');
  const rows = listFacts(of, 'zh').map(({ key, label, value }, at) => {
    const other = english[at];
    const isDigest = digests.includes(key);
    const shown = isDigest
      ? html`<code>${value}</code>`
      : bilingual(value, isSame(key) ? value : (other?.value ?? value));
    return html`<tr><th scope="row">${bilingual(label, other?.label ?? label)}</th><td>${shown}</td></tr>\n`;
  });
  return html`<table class="facts"><tbody>
${rows}</tbody></table>`;
}

const digests = ['commitment', 'groups', 'recordDigest', 'fileDigest'];

/** A time in two notations would be read as two. */
function isSame(key: string): boolean {
  return key === 'verifiedAt' || key === 'sealedAt';
}

function showOutcome(outcome: CheckOutcome, sentence: Html): Html {
  return html`<p class="verdict ${outcome}">${showMark(outcome)}${sentence}</p>`;
}

/** Never colour alone: the sign is there for the eye, the word beside it for everyone. */
function showMark(outcome: CheckOutcome): Html {
  return html`<span class="mark" aria-hidden="true">${icons[outcome]}</span> `;
}

function showList(id: string, title: Html, lines: readonly Html[]): Html {
  if (lines.length === 0) return noHtml;
  const entries = lines.map((line) => html`<li>${line}</li>\n`);
  return html`<section aria-labelledby="${id}">
<h3 id="${id}">${title}</h3>
<ol>
${entries}</ol>
</section>`;
}

function showSignatures(): Html {
  const rows = pairs(({ signatures }) => signatures.lines).map(
    (line) => html`<tr><th scope="row">${line}</th><td></td></tr>\n`,
  );
  return html`<section aria-labelledby="signatures" class="signatures">
<h3 id="signatures">${pick(({ signatures }) => signatures.title)}</h3>
<table><tbody>
${rows}</tbody></table>
</section>`;
}

type Words = (typeof zh)['report'];

function pick(text: (words: Words) => string): Html {
  return bilingual(text(zh.report), text(en.report));
}

function pairs(texts: (words: Words) => readonly string[]): readonly Html[] {
  const english = texts(en.report);
  return texts(zh.report).map((line, at) => bilingual(line, english[at] ?? line));
}

function moreOf({ report }: typeof zh, count: number): string {
  return report.more.replace('{count}', String(count));
}
