import type { CheckOutcome, SubjectFacts, SubjectKind } from '../core/replay/index.js';

/** What a replay report says around the checks. `{…}` holds the place of what is told. */
export interface ReportWording {
  readonly title: string;
  readonly kinds: Readonly<Record<SubjectKind, string>>;
  readonly facts: Readonly<
    Record<keyof SubjectFacts | 'place' | 'groups' | 'state' | 'verifier' | 'verifiedAt', string>
  >;
  /** Of facts whose values are code words. */
  readonly values: Readonly<Record<string, string>>;
  /** Of the figures of checks, by the name of the arg. */
  readonly figures: Readonly<Record<string, string>>;
  /** What stands between two figures, or two names. */
  readonly between: string;
  readonly columns: Readonly<Record<'number' | 'check' | 'outcome' | 'figures', string>>;
  readonly checks: string;
  readonly findings: string;
  readonly remedy: string;
  readonly more: string;
  readonly verdicts: Readonly<Record<CheckOutcome, string>>;
  readonly unsupported: string;
  /** Of one file alone, and of a notice: why nothing else is said. */
  readonly alone: string;
  readonly noticeAlone: string;
  /** What the files of a bundle are, by name. */
  readonly parts: Readonly<Record<string, string>>;
  /** The state of a draw of which there is a notice. */
  readonly sealed: string;
  /** Whether the commitment was held to what was published before the draw. */
  readonly announced: Readonly<Record<'unheld' | 'unable' | 'held' | 'heldInPart', string>>;
  /** What stands around the name of a notice. */
  readonly byNotice: string;
  /** Over several subjects. */
  readonly overall: string;
  readonly next: string;
  readonly steps: Readonly<
    Record<'keep' | 'explain' | 'ask' | 'askAudit' | 'compare' | 'compareFile' | 'later' | 'newer', string>
  >;
  /** Who is asked where no authority is named. */
  readonly office: string;
  /** A place where none is named. */
  readonly somewhere: string;
  readonly limits: { readonly title: string; readonly lines: readonly string[] };
  readonly legend: string;
  readonly signatures: { readonly title: string; readonly lines: readonly string[] };
}
