import { InvalidArgumentError } from 'commander';
import { canonicalJson, utf8 } from '../../core/kernel/index.js';
import type { QualityReport } from '../../core/quality/index.js';
import { writeQualityPage } from '../../sdk/index.js';
import { writeOutput } from '../../sdk/node/index.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import { addDocumentOptions, type DocumentFormat, type DocumentOptions } from '../document-options.js';
import { exitCodeOfQuality } from '../exit-codes.js';
import { qualityLines } from '../quality-lines.js';
import type { Verb } from '../verb.js';

interface CheckOptions extends DocumentOptions {
  readonly asOf?: string;
  readonly within?: number;
  readonly rows?: boolean;
}

/** `check [--as-of DATE] [--within DAYS] [--format text|json|html] [--out FILE]`: the quality of the registers. */
export const check: Verb = (program, { phrases, perform }) => {
  const command = program
    .command('check')
    .description(phrases.verbs.check)
    .option('--as-of <DATE>', phrases.options.checkedDay)
    .option('--within <DAYS>', phrases.options.within, readDays)
    .option('--rows', phrases.options.allFindings);
  addDocumentOptions(command, phrases).action((options: CheckOptions) =>
    perform((context) => checkOffice(context, options)),
  );
};

function readDays(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError('Allowed choices are 0, 1, 2 … 9999.');
  return Number(text);
}

async function checkOffice(context: Context, options: CheckOptions): Promise<Answer> {
  const { asOf, within, rows = false } = options;
  const checked = await context.openOffice().checkQuality({
    asOf,
    daysAhead: within,
    mostListed: rows ? Number.MAX_SAFE_INTEGER : undefined,
  });
  if (!checked.ok) return answerFrom(checked, () => ({ data: null, issues: [] }));
  return deliver(context, checked.value, options);
}

async function deliver(
  context: Context,
  report: QualityReport,
  { format, out, force = false, rows = false }: CheckOptions,
): Promise<Answer> {
  const lines = linesIn(format, report, { ...context, rows });
  const exitCode = exitCodeOfQuality(report);
  if (out === undefined)
    return { data: report, issues: [], lines, exitCode, next: nextOf(context, report, format) };
  const written = await writeOutput(out, [utf8(`${lines.join('\n')}\n`)], { force });
  return answerFrom(written, () => ({
    data: { ...report, file: out },
    issues: [],
    lines: [context.phrases.check.written(out)],
    exitCode,
  }));
}

function linesIn(
  format: DocumentFormat,
  report: QualityReport,
  setting: Pick<Context, 'language' | 'phrases'> & { readonly rows: boolean },
): string[] {
  if (format === 'json') return [canonicalJson(report)];
  return format === 'html' ? [writeQualityPage(report).trimEnd()] : qualityLines(report, setting);
}

/** Only after a text: what follows a document would spoil it. */
function nextOf({ suggest }: Context, { checks }: QualityReport, format: DocumentFormat): readonly string[] {
  if (format !== 'text' || checks.every(({ outcome }) => outcome !== 'fail')) return [];
  return [suggest('check --format html --out quality.html')];
}
