import { basename } from 'node:path';
import { fail, type Result, succeed } from '../../core/kernel/index.js';
import { type ExtractReport, verifyExtract } from '../../core/publication/index.js';
import { catalogues } from '../../messages/index.js';
import { readFileBytes } from '../../sdk/node/index.js';
import { layOut } from '../columns.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import { exitCodeOfReplay, exitCodes } from '../exit-codes.js';
import { issueLines } from '../output.js';
import { readTextFile } from '../text-file.js';
import type { Verb } from '../verb.js';

interface VerifyOptions {
  readonly commitment?: string;
  readonly record?: string;
  readonly ledger?: string;
}

/** `verify-extract FILE [--commitment HEX] [--record FILE] [--ledger FILE]`: checks an extract without any office. */
export const verifyExtractFile: Verb = (program, { phrases, perform }) => {
  program
    .command('verify-extract')
    .description(phrases.extract.verify)
    .argument('<FILE>', phrases.extract.file)
    .option('--commitment <HEX>', phrases.extract.commitment)
    .option('--record <FILE>', phrases.extract.record)
    .option('--ledger <FILE>', phrases.extract.ledger)
    .action((file: string, options: VerifyOptions) => perform((context) => verify(context, file, options)));
};

async function verify(
  context: Context,
  file: string,
  { commitment, record, ledger }: VerifyOptions,
): Promise<Answer> {
  const content = await readFileBytes(file);
  const recordText = await readOptional(record);
  const ledgerText = await readOptional(ledger);
  if (!content.ok || !recordText.ok || !ledgerText.ok) {
    const read = [content, recordText, ledgerText];
    return answerFrom(fail(read.flatMap((one) => (one.ok ? [] : one.issues))), () => ({
      data: null,
      issues: [],
    }));
  }
  const published = { commitment, recordText: recordText.value, ledgerText: ledgerText.value };
  return answerOf(verifyExtract(content.value, published), context, basename(file));
}

async function readOptional(path: string | undefined): Promise<Result<string | undefined>> {
  return path === undefined ? succeed(undefined) : readTextFile(path);
}

function answerOf(report: ExtractReport, context: Context, file: string): Answer {
  const findings = report.checks.flatMap((check) => check.findings);
  const exitCode = exitCodeOfReplay(report.outcome, findings);
  const { extract, replay } = context.phrases;
  const { outcomes } = catalogues[context.language];
  const table = layOut([
    ['', '', ''],
    ...report.checks.map(({ id, outcome }, at) => [String(at + 1), extract.checks[id], outcomes[outcome]]),
  ]);
  const count = (outcome: ExtractReport['outcome']) =>
    report.checks.filter((check) => check.outcome === outcome).length;
  const counts = { pass: count('pass'), fail: count('fail'), 'not-run': count('not-run') };
  const unsupported = exitCode === exitCodes.unsupportedVersion;
  return {
    data: {
      outcome: report.outcome,
      checks: report.checks.map(({ id, outcome }) => ({ id, outcome })),
    },
    // For people the findings stand below their checks.
    issues: context.json ? findings : [],
    lines: [
      extract.title(file),
      '',
      ...report.checks.flatMap((check, at) => [
        table[at] ?? '',
        ...issueLines(check.findings, context).map((line) => `       ${line}`),
      ]),
      '',
      unsupported ? replay.unsupported : replay.verdict[report.outcome](counts),
    ],
    exitCode,
  };
}
