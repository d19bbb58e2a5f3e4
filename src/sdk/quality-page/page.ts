import { software } from '../../core/kernel/index.js';
import { bilingual, type Html, html, joinHtml, noHtml, pageHead } from '../../core/markup/index.js';
import { type QualityCheck, type QualityReport, tallyChecks } from '../../core/quality/index.js';
import { renderQualityCheck } from '../../messages/index.js';
import { grouped } from '../papers/index.js';
import { showFindings, showSeverity } from './findings.js';
import { reportStyle } from './style.js';
import { nameOf } from './wording.js';

const registers = [
  ['items', '随机抽查事项清单', 'item list'],
  ['targets', '检查对象名录库', 'target pool'],
  ['inspectors', '执法检查人员名录库', 'inspector pool'],
] as const;

const severities = ['error', 'warning', 'info'] as const;

/**
 * The quality report as one page to print for a meeting: no script, no request, no font from outside. It names
 * inspectors, so it is marked as internal.
 *
 * @example
 * ```ts
 * import { checkRegisters } from 'double-random/quality';
 * const { targets, inspectors, items } = sampleOffice();
 * const report = checkRegisters({ targets, inspectors, items }, { asOf: civilDate('2026-03-01') });
 * const page = writeQualityPage(report);
 * assert.ok(page.startsWith('<!doctype html>') && !page.includes('<script'));
 * ```
 */
export function writeQualityPage(report: QualityReport): string {
  const found = severities.flatMap((severity) =>
    report.checks.filter((check) => check.outcome === 'fail' && check.severity === severity),
  );
  const passed = report.checks.filter(({ outcome }) => outcome === 'pass');
  const notRun = report.checks.filter(({ outcome }) => outcome === 'not-run');
  const page = html`${pageHead(`名录质量报告 ${report.asOf}`, reportStyle)}<body>
<header>
<p class="mark">${bilingual('内部资料：含检查人员姓名，不得对外公开。', 'Internal: names inspectors, not to be published.')}</p>
<h1>${bilingual('一单、两库质量报告', 'Quality of the item list and the two pools')}</h1>
<p>${bilingual(`检查日期 ${report.asOf}`, `as of ${report.asOf}`)}</p>
</header>
<main>
${showSummary(report, found)}
${found.length === 0 ? noHtml : html`<h2>${bilingual('发现的问题', 'What was found')}</h2>\n`}${found.map(showFindings)}
${showList('passed', bilingual('未发现问题', 'Nothing found'), passed.map(nameOf))}
${showList('not-run', bilingual('没有检查', 'Not checked'), notRun.map(showNotRun))}
</main>
<footer><p>${software.name} ${software.version}　${report.format}</p></footer>
</body>
</html>
`;
  return page.markup;
}

function showSummary(report: QualityReport, found: readonly QualityCheck[]): Html {
  const { error, warning, info, pass, 'not-run': notRun } = tallyChecks(report);
  const rows = registers.map(([name, zh, en]) => {
    const register = report.registers[name];
    const version = register?.version === undefined ? '—' : String(register.version);
    return html`<tr><td>${bilingual(zh, en)}</td><td class="n">${version}</td><td class="n">${
      register === undefined ? '—' : grouped(register.count)
    }</td></tr>\n`;
  });
  const sentence = bilingual(
    `共检查 ${report.checks.length} 项：${error} 项要处理，${warning} 项要核对，${info} 项供参考；${pass} 项未发现问题，${notRun} 项没有检查。`,
    `${report.checks.length} checks: ${error} to be dealt with, ${warning} to be looked at, ${info} for information; ${pass} found nothing, ${notRun} were not run.`,
  );
  const contents = found.map(
    (check) => html`<li>${showSeverity(check)}<a href="#${check.kind}">${nameOf(check)}</a></li>\n`,
  );
  return html`<section aria-labelledby="summary">
<h2 id="summary">${bilingual('概况', 'Summary')}</h2>
<table>
<thead><tr><th>名录 <span lang="en">register</span></th><th class="n">版本</th><th class="n">条数</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
<p>${sentence}</p>
<ul>
${contents}</ul>
</section>`;
}

function showNotRun(check: QualityCheck): Html {
  const [zh, en] = [renderQualityCheck(check, 'zh', 0), renderQualityCheck(check, 'en', 0)];
  return html`${bilingual(zh.name, en.name)}：${bilingual(zh.reason, en.reason)}`;
}

function showList(id: string, title: Html, entries: readonly Html[]): Html {
  if (entries.length === 0) return noHtml;
  const lines = entries.map((entry) => html`<li>${entry}</li>`);
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<ul>
${joinHtml(lines, '\n')}
</ul>
</section>`;
}
