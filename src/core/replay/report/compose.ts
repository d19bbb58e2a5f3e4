import { type LocalHolidays, openCalendar, stateCouncilYears } from '../../calendar/index.js';
import {
  type ByteSource,
  type Instant,
  type Issue,
  issueOf,
  measured,
  software,
} from '../../kernel/index.js';
import type { CheckOutcome, ReplayReport } from '../model.js';
import { replayRecord } from '../replay.js';
import { verifyYear, type YearSetting } from '../year/verify-year.js';
import { readFacts, readYearFacts } from './facts.js';
import type { ReplayReportDocument, ReportCheck, ReportSubject, SubjectFacts } from './model.js';
import { readNoticeSubject } from './notice.js';
import { plainCheck, plainFinding, plainText } from './plain.js';
import { type FoundSubject, findSubjects } from './subjects.js';

/** What a verification is told beside the files. */
interface VerifyOptions {
  /** What the reader knows the files by. */
  readonly name: string;
  readonly readings?: YearSetting['readings'];
  readonly local?: LocalHolidays | undefined;
}

/**
 * Verifies everything that files hold: a bundle, a year's publication with its bundles, folders of them, or one file of
 * a bundle alone, of which the rest is then not-run.
 *
 * @param files - by path; a large one may be a source that is read piece by piece
 * @param readings - workbooks and pages of tables as somebody read them, by path, see `verifyYear`
 * @param local - days off that the locality of a year adds to those of the State Council
 * @returns one subject for each year and each draw; a single one of kind `nothing`, with finding
 *   `replay.nothing-to-verify`, where there is none
 * @basis docs/spec/draw-v1.md §9
 * @example
 * ```ts
 * const [subject] = verifyFiles(new Map([['plan.json', utf8('{}')]]), { name: 'plan.json' });
 * assert.deepEqual([subject?.kind, subject?.outcome], ['file', 'fail']);
 * ```
 */
export function verifyFiles(
  files: ReadonlyMap<string, ByteSource>,
  { name, readings, local }: VerifyOptions,
): readonly ReportSubject[] {
  const found = findSubjects(files);
  const replays = new Map(
    found.flatMap((one) => (one.kind === 'year' ? [] : [[one.folder, replayRecord(one.files)]])),
  );
  const subjects = found.map((one) => verifySubject(one, { name, readings, local, replays }));
  if (subjects.length > 0) return subjects;
  const nothing = issueOf('replay.nothing-to-verify', { severity: 'warning', args: { file: name } });
  return [unverified(name, [nothing])];
}

/**
 * A subject that could not even be opened, such as an archive that is damaged.
 *
 * @param issues - why
 * @example
 * ```ts
 * assert.equal(unverified('公示.zip', [issueOf('archive.not-zip')]).outcome, 'not-run');
 * ```
 */
export function unverified(name: string, issues: readonly Issue[]): ReportSubject {
  const checks = [{ id: 'files', outcome: 'not-run', args: {}, findings: issues.map(plainFinding) } as const];
  return { kind: 'nothing', place: [plainText(name)], facts: {}, outcome: 'not-run', checks };
}

/**
 * One bundle that was replayed already, as a subject of a report.
 *
 * @param name - what the reader knows the bundle by
 * @param files - of the bundle, by path
 * @example
 * ```ts
 * const files = new Map([['plan.json', utf8('{}')]]);
 * assert.equal(subjectOf(replayRecord(files), { name: '公示', files }).kind, 'draw');
 * ```
 */
export function subjectOf(
  { outcome, checks }: ReplayReport,
  { name, files }: { readonly name: string; readonly files: ReadonlyMap<string, ByteSource> },
): ReportSubject {
  const place = [plainText(name)];
  return { kind: 'draw', place, facts: readFacts(files), outcome, checks: checks.map(plainCheck) };
}

/**
 * 重放报告: what was verified, as one document, written with `canonicalJson`.
 *
 * @param verifiedAt - when, as the verifier says; the core has no clock
 * @example
 * ```ts
 * const subjects = verifyFiles(new Map(), { name: '公示' });
 * assert.equal(composeReport(subjects).outcome, 'not-run');
 * ```
 */
export function composeReport(
  subjects: readonly ReportSubject[],
  { verifiedAt }: { readonly verifiedAt?: Instant | undefined } = {},
): ReplayReportDocument {
  return {
    format: 'double-random/replay-report@1',
    verifier: software,
    ...(verifiedAt && { verifiedAt }),
    outcome: worst(subjects),
    subjects,
  };
}

interface Setting extends VerifyOptions {
  /** Every bundle is replayed once, though its year asks for it too. */
  readonly replays: ReadonlyMap<string, ReplayReport>;
}

function verifySubject(found: FoundSubject, { name, readings, local, replays }: Setting): ReportSubject {
  const { kind, folder, files } = found;
  if (kind === 'notice') return readNoticeSubject(files, name);
  const below = <Value>(of: ReadonlyMap<string, Value> | undefined) => entriesBelow(of, folder);
  const { outcome, checks } =
    kind === 'year'
      ? verifyYear(files, {
          readings: below(readings),
          replays: below(replays),
          calendar: openCalendar({ years: stateCouncilYears, ...(local && { local }) }),
        })
      : (replays.get(folder) ?? replayRecord(files));
  return {
    kind,
    place: (folder === '' ? [name] : [name, folder]).map(plainText),
    facts: factsOf(found, local),
    outcome,
    checks: (kind === 'file' ? checks.flatMap(toldByOneFile) : checks).map(plainCheck),
  };
}

/** One file alone cannot tell of the others, which would be ten times the same sentence: only what it tells of itself. */
function toldByOneFile(check: ReportCheck): readonly ReportCheck[] {
  const findings = check.findings.filter(
    ({ code }) => code !== 'replay.file-missing' && code !== 'replay.file-broken',
  );
  return findings.length > 0 || check.outcome !== 'not-run' ? [{ ...check, findings }] : [];
}

function entriesBelow<Value>(
  of: ReadonlyMap<string, Value> | undefined,
  folder: string,
): ReadonlyMap<string, Value> {
  const start = folder === '' ? '' : `${folder}/`;
  return new Map(
    [...(of ?? [])].flatMap(([path, value]) =>
      path.startsWith(start) ? [[path.slice(start.length), value]] : [],
    ),
  );
}

function factsOf({ kind, files }: FoundSubject, local: LocalHolidays | undefined): SubjectFacts {
  if (kind === 'year')
    return {
      ...readYearFacts(files),
      ...(local && { localHolidays: { place: plainText(local.place), basis: plainText(local.basis) } }),
    };
  return { ...readFacts(files), ...(kind === 'file' && factsOfFile(files)) };
}

function factsOfFile(files: ReadonlyMap<string, ByteSource>): SubjectFacts {
  const [file] = files;
  return file === undefined ? {} : { file: file[0], fileDigest: measured(file[1]).measures().digest };
}

function worst(subjects: readonly { readonly outcome: CheckOutcome }[]): CheckOutcome {
  if (subjects.some(({ outcome }) => outcome === 'fail')) return 'fail';
  return subjects.length > 0 && subjects.every(({ outcome }) => outcome === 'pass') ? 'pass' : 'not-run';
}
