import type { Digest, Instant, Issue } from '../../kernel/index.js';
import type { CheckOutcome } from '../model.js';

/** A program by its name and version. */
export interface NamedSoftware {
  readonly name: string;
  readonly version: string;
}

/**
 * What was verified: a draw by its bundle, a year by its publication, one file of a bundle by itself, the notice of a
 * draw that is still to come, or nothing where there was nothing to verify.
 */
export type SubjectKind = 'draw' | 'year' | 'file' | 'notice' | 'nothing';

/** What a subject says of itself, as far as it can be read. */
export interface SubjectFacts {
  readonly drawId?: string;
  readonly title?: string;
  readonly authority?: string;
  readonly mode?: string;
  readonly edition?: string;
  readonly method?: string;
  /** Digest of the plan that is there; to be held against the one that was announced. */
  readonly commitment?: Digest;
  readonly recordDigest?: Digest;
  /** Only of a draw that was held to what was published before it: 64 hex digits or the first 16, and by which notice. */
  readonly announced?: { readonly commitment: string; readonly notice?: string };
  /** Only of a notice, where it tells it. */
  readonly sealedAt?: Instant;
  /** Only of a single file: its name and the digest of its bytes. */
  readonly file?: string;
  readonly fileDigest?: Digest;
  /** Only of a year whose deadlines were counted with days off that the verifier added: where, and by which document. */
  readonly localHolidays?: { readonly place: string; readonly basis: string };
  /** What drew, or what wrote the publication. */
  readonly software?: NamedSoftware;
}

/** One check as a report keeps it. Ids of later versions may be unknown. */
export interface ReportCheck {
  readonly id: string;
  readonly outcome: CheckOutcome;
  readonly args: Readonly<Record<string, string | number>>;
  readonly findings: readonly Issue[];
}

/** One thing that was verified. */
export interface ReportSubject {
  readonly kind: SubjectKind;
  /** What was handed in, and the folder within it where there is one. */
  readonly place: readonly string[];
  readonly facts: SubjectFacts;
  readonly outcome: CheckOutcome;
  readonly checks: readonly ReportCheck[];
}

/** 重放报告: all that a verification came to, as data. Words are put to it elsewhere. */
export interface ReplayReportDocument {
  readonly format: 'double-random/replay-report@1';
  readonly verifier: NamedSoftware;
  /** When it was verified, as the verifier says. */
  readonly verifiedAt?: Instant;
  /** `fail` if any subject failed, else `not-run` if any could not be determined, else `pass`. */
  readonly outcome: CheckOutcome;
  readonly subjects: readonly ReportSubject[];
}
