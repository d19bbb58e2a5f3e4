import type { LocalHolidays } from '../../core/calendar/index.js';
import type { Issue, Result } from '../../core/kernel/index.js';
import {
  composeReport,
  holdToAnnounced,
  type ReplayReportDocument,
  type ReportSubject,
  unverified,
  verifyFiles,
} from '../../core/replay/index.js';
import { writeReportText } from '../../sdk/index.js';
import { readTableForms, readVerifiable, systemClock, whileReading } from '../../sdk/node/index.js';
import { type AnnouncedOptions, readAnnounced, readCommitment } from '../announced.js';
import { readLocalHolidays } from '../clock-options.js';
import type { Answer, Context } from '../context.js';
import { exitCodeOfIssues, exitCodeOfReport, exitCodes } from '../exit-codes.js';
import type { Verb } from '../verb.js';
import {
  checkReportPlace,
  type ReportOptions,
  readReportName,
  readSigner,
  writeReport,
} from '../written-report.js';

interface VerifyOptions extends ReportOptions, AnnouncedOptions {
  readonly local?: string;
}

/** `verify PATH… [--commitment HEX] [--notice FILE] [--local FILE] [--report FILE [--sign KEYFILE] [--force]]`: whether what was published is sound, from the files alone. */
export const verify: Verb = (program, { phrases, perform }) => {
  program
    .command('verify')
    .description(phrases.verify.verify)
    .argument('<PATH...>', phrases.verify.paths)
    .option('--commitment <HEX>', phrases.verify.commitment, readCommitment)
    .option('--notice <FILE>', phrases.verify.notice)
    .option('--local <FILE>', phrases.verify.local)
    .option('--report <FILE>', phrases.verify.report, readReportName)
    .option('--sign <KEYFILE>', phrases.verify.sign)
    .option('--signer <NAME>', phrases.verify.signer)
    .option('--force', phrases.options.force)
    .action((paths: readonly string[], options: VerifyOptions) =>
      perform((context) => verifyPaths(context, paths, options)),
    );
};

async function verifyPaths(
  context: Context,
  paths: readonly string[],
  options: VerifyOptions,
): Promise<Answer> {
  const signer = await readSigner(options);
  const local = await readLocalHolidays(options.local);
  const announced = await readAnnounced(options);
  const place = await checkReportPlace(options);
  if (!signer.ok || !local.ok || !announced.ok || !place.ok) {
    const issues = [signer, local, announced, place].flatMap((one) => (one.ok ? [] : one.issues));
    return { data: null, issues };
  }
  const { subjects, unread } = await readSubjects(paths, local.value);
  if (subjects.length === 0) return { data: null, issues: unread };
  const { clock = systemClock() } = context.surroundings;
  const report = composeReport(holdToAnnounced(subjects, announced.value), { verifiedAt: clock.now() });
  const written = await writeReport(report, { signer: signer.value, options, context });
  const issues = written.ok ? unread : [...unread, ...written.issues];
  return answerOf(report, { context, issues, written: written.ok ? written.value : [] });
}

/** What there is to verify, and what could not even be read. */
async function readSubjects(
  paths: readonly string[],
  local: LocalHolidays | undefined,
): Promise<{ readonly subjects: readonly ReportSubject[]; readonly unread: readonly Issue[] }> {
  const subjects: ReportSubject[] = [];
  const unread: Issue[] = [];
  for (const path of paths) {
    const found = await readSubjectsOf(path, local);
    if (found.ok) subjects.push(...found.value);
    else if (found.issues.every(({ code }) => code.startsWith('archive.')))
      subjects.push(unverified(path, found.issues));
    else unread.push(...found.issues);
  }
  return { subjects, unread };
}

async function readSubjectsOf(
  path: string,
  local: LocalHolidays | undefined,
): Promise<Result<readonly ReportSubject[]>> {
  const read = await readVerifiable(path);
  if (!read.ok) return read;
  const { name, files } = read.value;
  return whileReading(async () => verifyFiles(files, { name, readings: await readTableForms(files), local }));
}

function answerOf(
  report: ReplayReportDocument,
  { context, issues, written }: { context: Context; issues: readonly Issue[]; written: readonly string[] },
): Answer {
  const findings = report.subjects.flatMap(({ checks }) => checks.flatMap((check) => check.findings));
  const verdict = exitCodeOfReport(report);
  const lines = writeReportText(report, context.language).trimEnd().split('\n');
  const failed = verdict === exitCodes.verificationFailed;
  return {
    data: report,
    // For people the findings stand below their checks.
    issues: context.json ? [...issues, ...findings] : issues,
    lines: written.length === 0 ? lines : [...lines, '', ...written],
    exitCode: issues.length > 0 && !failed ? exitCodeOfIssues(issues) : verdict,
  };
}
