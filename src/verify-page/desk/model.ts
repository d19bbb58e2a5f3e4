import type { DrawNotice, Edition } from '../../core/disclosure/index.js';
import type { AssuranceLevel, SourceValue } from '../../core/entropy/index.js';
import type { JournalLine } from '../../core/journal/index.js';
import type { Digest, Issue } from '../../core/kernel/index.js';
import type { SealedPlan } from '../../core/plan/index.js';
import type { Check, CheckOutcome, DrawOverview, Standing } from '../../core/replay/index.js';
import type { Language } from '../../messages/index.js';

/** A file as it came in: of a folder, of a picker, or unpacked. */
export interface DroppedFile {
  readonly path: string;
  readonly content: Blob | Uint8Array;
}

/** Where the data come from. `html` is the element that carries them in a page. */
export type Delivery =
  | { readonly kind: 'embedded'; readonly html: string }
  | { readonly kind: 'dropped'; readonly files: readonly DroppedFile[] };

/** What the page asks of the desk, which reads and computes, in a worker where there can be one. */
export type Question =
  | { readonly kind: 'open'; readonly delivery: Delivery }
  | { readonly kind: 'find'; readonly text: string }
  | { readonly kind: 'verify' }
  | { readonly kind: 'tamper'; readonly file: string }
  | {
      readonly kind: 'report';
      readonly name: string;
      readonly form: ReportForm;
      readonly language: Language;
    };

/** What the page shows of a drawn bundle; whatever is long stays at the desk. */
export interface OpenedDraw {
  readonly kind: 'draw';
  readonly plan: SealedPlan;
  readonly commitment: Digest;
  readonly recordDigest: Digest;
  /** For whom the bundle says it is. */
  readonly edition: Edition;
  readonly overview: DrawOverview;
  readonly seed: Digest;
  readonly reveals: Readonly<Record<string, Digest>>;
  readonly sources: readonly SourceValue[];
  readonly assurance: AssuranceLevel;
  readonly rulesName: string | undefined;
  readonly journal: readonly JournalLine[];
  readonly files: readonly { readonly path: string; readonly length: number }[];
  /** Ids to try the page with. */
  readonly example: string | undefined;
  /** Only of an audit edition. */
  readonly saltKey: string | undefined;
}

/** What came of opening the data. */
export type Opened =
  | OpenedDraw
  | { readonly kind: 'notice'; readonly notice: DrawNotice }
  | {
      readonly kind: 'unreadable';
      readonly issues: readonly Issue[];
      /** No file in it, a folder that the browser lets no page read, or files of something else. */
      readonly why?: 'empty' | 'closed' | 'foreign';
    };

/** What is doubtful about a code as it was typed. */
export type Doubt =
  | { readonly kind: 'check-digit'; readonly expected: string; readonly found: string }
  | { readonly kind: 'length'; readonly length: number }
  | { readonly kind: 'character'; readonly position: number; readonly character: string }
  /** Not as the ids of the list are written. */
  | { readonly kind: 'form' };

/** What there is to say of a code. */
export interface Answer {
  /** The code as it was understood. */
  readonly id: string;
  readonly standing: Standing | undefined;
  readonly doubt: Doubt | undefined;
}

/** One character of one file, before and after. */
export interface Alteration {
  readonly file: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** What stands around it on its line. */
  readonly left: string;
  readonly right: string;
}

/** What the desk says, piece after piece. */
export type Reply =
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'altered'; readonly alteration: Alteration | undefined }
  | { readonly kind: 'check'; readonly check: Check }
  | { readonly kind: 'verdict'; readonly outcome: CheckOutcome; readonly milliseconds: number }
  | { readonly kind: 'report'; readonly report: ReportPaper | undefined };

/** A page to print and sign, lines of text, or data. */
export type ReportForm = 'html' | 'txt' | 'json';

/** The report of a replay to keep, as the command line writes it. */
export interface ReportPaper {
  readonly form: ReportForm;
  readonly content: string;
}
