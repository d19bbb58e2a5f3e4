import type { CanonicalValue, Digest, Instant } from '../kernel/index.js';

/** What a journal line can tell. Kinds are added, never renamed. */
export type JournalKind =
  | 'items-adopted'
  | 'targets-adopted'
  | 'inspectors-adopted'
  | 'rules-adopted'
  | 'plans-adopted'
  | 'history-adopted'
  | 'plan-event-told'
  | 'share-committed'
  | 'plan-sealed'
  | 'share-revealed'
  | 'source-observed'
  | 'draw-recorded'
  | 'edition-published'
  | 'targets-handed-down'
  | 'hand-down-received'
  | 'results-entered'
  | 'results-reviewed'
  | 'results-published'
  | 'result-amended'
  | 'follow-up-told'
  | 'year-published';

/**
 * Facts that a replay reads from the lines of a draw (`draw` is its id in every one of them); a store may add others.
 *
 * - `share-committed`: `party`, `commitment`
 * - `plan-sealed`: `planItem`, `batch` where there are several, `handedDown` (record) where the targets were, `commitment` (of plan.json, whose salted roots bind the frames)
 * - `share-revealed`: `party`, `share`
 * - `source-observed`: `source`, `value`
 * - `draw-recorded`: `commitment`, `record` (digest of record.json)
 */
export interface DrawFacts {
  readonly 'share-committed': { readonly party: string; readonly commitment: string };
  readonly 'plan-sealed': {
    readonly planItem: string;
    readonly batch?: number;
    readonly handedDown?: string;
    readonly commitment: string;
  };
  readonly 'share-revealed': { readonly party: string; readonly share: string };
  readonly 'source-observed': { readonly source: string; readonly value: string };
  readonly 'draw-recorded': { readonly commitment: string; readonly record: string };
}

/** One line of the journal: canonical JSON; `previous` is the digest of the line before, 64 zeros for the first. */
export interface JournalEntry {
  readonly seq: number;
  readonly time: Instant;
  readonly kind: JournalKind;
  readonly previous: Digest;
  /** Facts of the step. `draw` names the draw the line belongs to, where it belongs to one. */
  readonly body: { readonly [key: string]: CanonicalValue };
}

/**
 * In a bundle, a line of another draw or register: only its place in the chain is shown. What it says of the line
 * before cannot be checked without its body, so the lines of the draw are held to plan and record besides.
 */
export interface WithheldLine {
  readonly seq: number;
  readonly previous: Digest;
  readonly digest: Digest;
}

/** What a reader of an excerpt sees on one line. */
export type JournalLine = JournalEntry | WithheldLine;
