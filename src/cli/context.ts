import type { Issue, Result } from '../core/kernel/index.js';
import type { Language } from '../messages/index.js';
import type { Clock, Entropy, Office } from '../sdk/index.js';
import type { ExitCode } from './exit-codes.js';
import type { Phrases } from './phrases/model.js';

/** Where a run writes to, and what may stand in for the machine's own clock and dice. */
export interface Surroundings {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly clock?: Clock;
  readonly entropy?: Entropy;
  /** Whether someone sees `err` on a terminal as it is written. */
  readonly isTerminal?: boolean;
  /** Asks to be told of Ctrl-C from now on, rather than being ended by it. */
  readonly onInterrupt?: () => AbortSignal;
}

/** The options that every verb takes. */
export interface GlobalOptions {
  readonly office: string;
  readonly json: boolean;
  readonly language: Language;
}

/** What a verb works with. */
export interface Context extends GlobalOptions {
  readonly phrases: Phrases;
  readonly surroundings: Surroundings;
  /** What the store noticed on the way. */
  readonly notes: readonly Issue[];
  /** Opens the office of `--office`. */
  readonly openOffice: () => Office;
  /** A command line to type next, with the same `--office`. */
  readonly suggest: (command: string) => string;
}

/** What a verb answers: data for machines, lines for people. */
export interface Answer {
  readonly data: unknown;
  readonly issues: readonly Issue[];
  /** Whether people are told each kind of issue once, for files of many rows. */
  readonly byKind?: boolean;
  readonly lines?: readonly string[];
  /** Command lines that make sense now. */
  readonly next?: readonly string[];
  /** Only where the issues do not decide it. */
  readonly exitCode?: ExitCode;
}

/** A result as an answer: `told` for the value, the issues otherwise. */
export function answerFrom<Value>(result: Result<Value>, told: (value: Value) => Answer): Answer {
  return result.ok ? told(result.value) : { data: null, issues: result.issues };
}
