import { basename, resolve } from 'node:path';
import { type CheckOutcome, type ReplayReport, replayRecord } from '../../core/replay/index.js';
import { checkLines } from '../../sdk/index.js';
import { openPublication, whileReading } from '../../sdk/node/index.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import { exitCodeOfReplay, exitCodes } from '../exit-codes.js';
import type { Verb } from '../verb.js';

/** `replay DIR`: recomputes everything from a published folder alone; `verify` is the verb for everyone. */
export const replay: Verb = (program, { phrases, perform }) => {
  program
    .command('replay')
    .description(phrases.verbs.replay)
    .argument('<DIR>', phrases.options.bundle)
    .action((folder: string) => perform((context) => replayFolder(context, folder)));
};

async function replayFolder(context: Context, folder: string): Promise<Answer> {
  const files = await openPublication(folder);
  const replayed = files.ok ? await whileReading(() => replayRecord(files.value)) : files;
  return answerFrom(replayed, (report) => {
    const findings = report.checks.flatMap((check) => check.findings);
    const exitCode = exitCodeOfReplay(report.outcome, findings);
    const { phrases, language } = context;
    const verdict =
      exitCode === exitCodes.unsupportedVersion
        ? phrases.replay.unsupported
        : phrases.replay.verdict[report.outcome](countOutcomes(report));
    return {
      data: {
        outcome: report.outcome,
        checks: report.checks.map(({ id, outcome, args }) => ({ id, outcome, args })),
      },
      // For people the findings stand below their checks.
      issues: context.json ? findings : [],
      lines: [
        phrases.replay.title(basename(resolve(folder))),
        '',
        ...checkLines(report.checks, language),
        '',
        verdict,
      ],
      exitCode,
    };
  });
}

function countOutcomes({ checks }: ReplayReport): Readonly<Record<CheckOutcome, number>> {
  const count = (outcome: CheckOutcome) => checks.filter((check) => check.outcome === outcome).length;
  return { pass: count('pass'), fail: count('fail'), 'not-run': count('not-run') };
}
