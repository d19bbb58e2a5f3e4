import { fail } from '../../core/kernel/index.js';
import { parseReplayReport } from '../../core/replay/index.js';
import { type FileSignature, verifyFileSignature, writeReportText } from '../../sdk/index.js';
import { ed25519Verifier, readFileBytes } from '../../sdk/node/index.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import { exitCodeOfReplay } from '../exit-codes.js';
import { placeInKeyFile } from '../key-file.js';
import { issueLines } from '../output.js';
import { placeInFile } from '../text-file.js';
import type { Verb } from '../verb.js';

interface ReportOptions {
  readonly key: string;
  readonly signature?: string;
}

/** `verify-report FILE --key FILE [--signature FILE]`: who signed a report. */
export const verifyReport: Verb = (program, { phrases, perform }) => {
  program
    .command('verify-report')
    .description(phrases.verify.verifyReport)
    .argument('<FILE>', phrases.verify.reportFile)
    .requiredOption('--key <FILE>', phrases.verify.key)
    .option('--signature <FILE>', phrases.verify.signature)
    .action((file: string, options: ReportOptions) =>
      perform((context) => checkSignature(context, file, options)),
    );
};

async function checkSignature(context: Context, file: string, options: ReportOptions): Promise<Answer> {
  const report = await readFileBytes(file);
  const note = await readFileBytes(options.signature ?? `${file}.sig`);
  const key = await readFileBytes(options.key);
  if (!report.ok || !note.ok || !key.ok) {
    const issues = [report, note, key].flatMap((one) => (one.ok ? [] : one.issues));
    return answerFrom(fail(issues), () => ({ data: null, issues }));
  }
  const verifier = ed25519Verifier(key.value);
  if (!verifier.ok) return { data: null, issues: placeInKeyFile(verifier.issues, options.key) };
  const checked = await verifyFileSignature(report.value, note.value, verifier.value);
  return answerOf(checked, { context, file, report: report.value });
}

function answerOf(
  { outcome, signer = '', findings }: FileSignature,
  { context, file, report }: { context: Context; file: string; report: Uint8Array },
): Answer {
  const { phrases, language, json } = context;
  // The text of another form of report is there to be read; of the data it is made here.
  const read = file.endsWith('.json') ? parseReplayReport(report) : undefined;
  const text = read?.ok ? ['', ...writeReportText(read.value, language).trimEnd().split('\n')] : [];
  const placed = placeInFile(findings, file);
  return {
    data: { outcome, ...(signer !== '' && { signer }) },
    issues: json ? placed : [],
    lines: [
      phrases.verify.signatures[outcome](signer),
      ...issueLines(placed, context).map((line) => `  ${line}`),
      ...text,
    ],
    exitCode: exitCodeOfReplay(outcome, placed),
  };
}
