import type { Issue } from '../core/kernel/index.js';
import { type QualityReport, tallyChecks } from '../core/quality/index.js';
import type { CheckOutcome, ReplayReportDocument } from '../core/replay/index.js';
import type { OverdueList, SdkIssueCode } from '../sdk/index.js';
import type { CliIssueCode } from './codes.js';

/** What a run ends with. The numbers are a promise to scripts. */
export const exitCodes = {
  done: 0,
  verificationFailed: 1,
  usage: 2,
  inputInvalid: 3,
  stateConflict: 4,
  io: 5,
  refusedByPolicy: 6,
  unsupportedVersion: 7,
  notDetermined: 9,
  /** As a shell has it: 128 and the number of the signal. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const { verificationFailed, usage, inputInvalid, stateConflict, io, refusedByPolicy, unsupportedVersion } =
  exitCodes;

/** The class of every issue of a room, unless the code has one of its own below. */
const byRoom: Readonly<Record<string, ExitCode>> = {
  kernel: inputInvalid,
  archive: inputInvalid,
  registers: inputInvalid,
  tables: inputInvalid,
  versions: refusedByPolicy,
  items: inputInvalid,
  pools: inputInvalid,
  'annual-plan': inputInvalid,
  calendar: inputInvalid,
  history: inputInvalid,
  rules: inputInvalid,
  plan: inputInvalid,
  entropy: inputInvalid,
  draw: inputInvalid,
  record: inputInvalid,
  // The office's own journal is damaged: nothing the caller handed in is wrong.
  journal: io,
  results: inputInvalid,
  disclosure: inputInvalid,
  publication: inputInvalid,
  assessment: inputInvalid,
  replay: verificationFailed,
  cli: usage,
};

const ofCore: Readonly<Record<string, ExitCode>> = {
  'archive.feature-unsupported': unsupportedVersion,
  'archive.compression-unknown': unsupportedVersion,
  'tables.format-unsupported': unsupportedVersion,
  'tables.digest-differs': verificationFailed,
  'replay.format-unsupported': unsupportedVersion,
  'plan.format-unsupported': unsupportedVersion,
  'record.format-unsupported': unsupportedVersion,
  'rules.format-unsupported': unsupportedVersion,
  'disclosure.format-unsupported': unsupportedVersion,
  'disclosure.personal-data': refusedByPolicy,
  'publication.rehearsal': refusedByPolicy,
  'publication.format-unsupported': unsupportedVersion,
};

const ofCli: Readonly<Partial<Record<CliIssueCode, ExitCode>>> = { 'cli.page-of-spoilt': verificationFailed };

const ofSdk: Readonly<Record<SdkIssueCode, ExitCode>> = {
  'sdk.journal-moved': stateConflict,
  'sdk.journal-torn': io,
  'sdk.journal-missing': io,
  'sdk.journal-unreadable': unsupportedVersion,
  'sdk.object-missing': io,
  'sdk.object-damaged': io,
  'sdk.object-unreadable': io,
  'sdk.object-line-unreadable': io,
  'sdk.office-missing': io,
  'sdk.office-exists': stateConflict,
  'sdk.office-format': unsupportedVersion,
  'sdk.store-locked': io,
  'sdk.lock-taken-over': io,
  'sdk.store-io': io,
  'sdk.store-poisoned': io,
  'sdk.clock-behind': io,
  'sdk.file-unreadable': io,
  'sdk.file-changed': io,
  'sdk.file-exists': stateConflict,
  'sdk.file-unwritable': io,
  'sdk.folder-not-empty': stateConflict,
  'sdk.folder-unwritable': io,
  'sdk.export-format': inputInvalid,
  'sdk.export-too-long': inputInvalid,
  'sdk.layout-unknown': inputInvalid,
  'sdk.register-missing': stateConflict,
  'sdk.register-empty': inputInvalid,
  'sdk.no-draw-to-enter': stateConflict,
  'sdk.level-unstated': stateConflict,
  'sdk.hand-down-internal': stateConflict,
  'sdk.hand-down-own': stateConflict,
  'sdk.hand-down-repeated': stateConflict,
  'sdk.hand-down-another': stateConflict,
  'sdk.register-not-in-force': stateConflict,
  'sdk.version-unfounded': inputInvalid,
  'sdk.version-backdated': stateConflict,
  'sdk.version-upcoming': stateConflict,
  'sdk.version-unknown': inputInvalid,
  'sdk.change-accepted': stateConflict,
  'sdk.date-malformed': inputInvalid,
  'sdk.details-control': inputInvalid,
  'sdk.rows-refused': inputInvalid,
  'sdk.partial-accepted': inputInvalid,
  'sdk.reason-needed': inputInvalid,
  'sdk.record-malformed': inputInvalid,
  'sdk.id-repeated': inputInvalid,
  'sdk.id-malformed': inputInvalid,
  'sdk.draw-id-used': stateConflict,
  'sdk.plan-item-open': stateConflict,
  'sdk.batch-not-drawn': stateConflict,
  'sdk.share-uncommitted': stateConflict,
  'sdk.share-unused': stateConflict,
  'sdk.reveal-deadline-past': inputInvalid,
  'sdk.commitment-malformed': inputInvalid,
  'sdk.commitment-repeated': stateConflict,
  'sdk.party-committed': stateConflict,
  'sdk.share-already-committed': stateConflict,
  'sdk.draw-already-sealed': stateConflict,
  'sdk.draw-not-sealed': stateConflict,
  'sdk.reveal-late': stateConflict,
  'sdk.reveal-after-source': stateConflict,
  'sdk.share-already-revealed': stateConflict,
  'sdk.source-differs': stateConflict,
  'sdk.source-already-observed': stateConflict,
  'sdk.shares-outstanding': stateConflict,
  'sdk.source-missing': stateConflict,
  'sdk.reveals-too-few': stateConflict,
  'sdk.reveals-open': stateConflict,
  'sdk.draw-already-recorded': stateConflict,
  'sdk.already-drawn': stateConflict,
  'sdk.draw-not-recorded': stateConflict,
  'sdk.rehearsal-not-public': refusedByPolicy,
  'sdk.embargo': refusedByPolicy,
  'sdk.edition-too-large': inputInvalid,
  'sdk.audit-edition-internal': refusedByPolicy,
  'sdk.results-of-handed-down': stateConflict,
  'sdk.results-open': stateConflict,
  'sdk.inspections-outstanding': refusedByPolicy,
  'sdk.list-withheld': refusedByPolicy,
  'sdk.year-unpublishable': stateConflict,
  'sdk.team-unknown': inputInvalid,
  'sdk.no-result-to-enter': stateConflict,
  'sdk.key-unreadable': inputInvalid,
  'sdk.signer-name': inputInvalid,
  'sdk.note-malformed': verificationFailed,
  'sdk.signature-by-others': verificationFailed,
  'sdk.signature-broken': verificationFailed,
  'sdk.signed-another-file': verificationFailed,
  'sdk.verify-page-internal': refusedByPolicy,
  'sdk.verify-page-missing': io,
  'sdk.unexpected': io,
};

/** Where several classes meet, the first of these decides: what the caller must look at first. */
const precedence: readonly ExitCode[] = [
  io,
  unsupportedVersion,
  usage,
  refusedByPolicy,
  stateConflict,
  inputInvalid,
  verificationFailed,
];

const known: Readonly<Record<string, ExitCode | undefined>> = { ...ofCore, ...ofCli, ...ofSdk };

/** The class of one code. A code this table does not know, of a newer room, counts as invalid input. */
export function exitCodeOf(code: string): ExitCode {
  const [room = ''] = code.split('.');
  return known[code] ?? byRoom[room] ?? inputInvalid;
}

/** How a run ends: by its errors; without any it is done. */
export function exitCodeOfIssues(issues: readonly Issue[]): ExitCode {
  const found = new Set(
    issues.filter(({ severity }) => severity === 'error').map(({ code }) => exitCodeOf(code)),
  );
  return precedence.find((code) => found.has(code)) ?? exitCodes.done;
}

/** How a replay ends; a format this version does not know is told apart from a missing file. */
export function exitCodeOfReplay(outcome: CheckOutcome, findings: readonly Issue[]): ExitCode {
  if (outcome === 'pass') return exitCodes.done;
  if (outcome === 'fail') return verificationFailed;
  const unsupported = findings.some(({ code }) => exitCodeOf(code) === unsupportedVersion);
  return unsupported ? unsupportedVersion : exitCodes.notDetermined;
}

/** How a verification of several things ends: by the worst of them. */
export function exitCodeOfReport({ subjects }: ReplayReportDocument): ExitCode {
  const codes = subjects.map(({ outcome, checks }) =>
    exitCodeOfReplay(
      outcome,
      checks.flatMap(({ findings }) => findings),
    ),
  );
  const worst = [verificationFailed, unsupportedVersion, exitCodes.notDetermined];
  return worst.find((code) => codes.includes(code)) ?? exitCodes.done;
}

/** How a check of the registers ends: by what has to be dealt with; where nothing could be checked, undetermined. */
export function exitCodeOfQuality(report: QualityReport): ExitCode {
  const { error, 'not-run': notRun } = tallyChecks(report);
  if (error > 0) return verificationFailed;
  return notRun === report.checks.length ? exitCodes.notDetermined : exitCodes.done;
}

/**
 * How a list of overdue duties ends: by what is still to be done; what was done too late cannot be helped. Undetermined where
 * a deadline may have passed that no calendar knows.
 */
export function exitCodeOfOverdue({ draws, notes }: OverdueList): ExitCode {
  const isOpen = draws.some(({ duties }) => duties.some(({ done }) => done === undefined));
  if (isOpen) return verificationFailed;
  return notes.some(({ severity }) => severity === 'warning') ? exitCodes.notDetermined : exitCodes.done;
}
