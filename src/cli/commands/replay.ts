import { basename, resolve } from 'node:path';
import { type CheckOutcome, type ReplayReport, replayRecord } from '../../core/replay/index.js';
import { renderCheck } from '../../messages/index.js';
import { readPublication } from '../../sdk/node/index.js';
import { layOut } from '../columns.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import { exitCodeOfReplay, exitCodes } from '../exit-codes.js';
import { issueLines } from '../output.js';
import type { Verb } from '../verb.js';

const outcomes: readonly CheckOutcome[] = ['pass', 'fail', 'not-run'];

/** `replay DIR`: recomputes everything from a published folder alone. */
export const replay: Verb = (program, { phrases, perform }) => {
  program
    .command('replay')
    .description(phrases.verbs.replay)
    .argument('<DIR>', phrases.options.bundle)
    .action((folder: string) => perform((context) => replayFolder(context, folder)));
};

async function replayFolder(context: Context, folder: string): Promise<Answer> {
  const files = await readPublication(folder);
  return answerFrom(files, (found) => {
    const report = replayRecord(found);
    const findings = report.checks.flatMap((check) => check.findings);
    const exitCode = exitCodeOfReplay(report.outcome, findings);
    return {
      data: {
        outcome: report.outcome,
        checks: report.checks.map(({ id, outcome, args }) => ({ id, outcome, args })),
      },
      // For people the findings stand below their checks.
      issues: context.json ? findings : [],
      lines: reportLines(report, { context, folder, unsupported: exitCode === exitCodes.unsupportedVersion }),
      exitCode,
    };
  });
}

function reportLines(
  report: ReplayReport,
  { context, folder, unsupported }: { context: Context; folder: string; unsupported: boolean },
): string[] {
  const { phrases, language } = context;
  const lines = [phrases.replay.title(basename(resolve(folder))), ''];
  const rendered = report.checks.map((check) => renderCheck(check, language));
  const table = layOut([
    ['', '', ''],
    ...rendered.map(({ name, outcome }, at) => [String(at + 1), name, outcome]),
  ]);
  for (const [at, check] of report.checks.entries()) {
    lines.push(table[at] ?? '', ...issueLines(check.findings, context).map((line) => `       ${line}`));
  }
  const counts = countOutcomes(report);
  lines.push('', unsupported ? phrases.replay.unsupported : phrases.replay.verdict[report.outcome](counts));
  return lines;
}

function countOutcomes({ checks }: ReplayReport): Readonly<Record<CheckOutcome, number>> {
  const counts = outcomes.map(
    (outcome) => [outcome, checks.filter((check) => check.outcome === outcome).length] as const,
  );
  const of = new Map(counts);
  return { pass: of.get('pass') ?? 0, fail: of.get('fail') ?? 0, 'not-run': of.get('not-run') ?? 0 };
}
