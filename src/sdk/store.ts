import type { Digest, Issue, Result } from '../core/kernel/index.js';
import type { SdkIssueCode } from './codes.js';

/**
 * Where an office keeps its facts. Facts are journal lines; whatever is too large for a line is an object, found by
 * the digest that a line names. An object is put before the line that names it, so a crash in between loses nothing
 * and changes nothing.
 *
 * A store that cannot answer (disk, permission, damage) throws a `StoreFault`. `storeLaws` holds a store to all this.
 */
export interface Store {
  /** Every line so far, without line feeds, oldest first. */
  journal(): Promise<readonly string[]>;
  /**
   * Adds one line if the journal still has `expected` lines, and acknowledges only what will outlive a crash.
   * Otherwise fails with `sdk.journal-moved` and changes nothing.
   *
   * @throws TypeError when the line holds a line feed.
   */
  append(line: string, expected: number): Promise<Result<void>>;
  /** The object of a digest, or `undefined` where there is none. */
  getObject(digest: Digest): Promise<Uint8Array | undefined>;
  /** Keeps bytes under their SHA-256. The same bytes again change nothing. */
  putObject(bytes: Uint8Array): Promise<Digest>;
  /** The object of a digest piece by piece, for one too large to hold; damage may only be found at its end. */
  readObject(digest: Digest): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Keeps pieces, in their order, as one object. If they end with an exception nothing is kept. */
  writeObject(pieces: AsyncIterable<Uint8Array>): Promise<Digest>;
}

/** Thrown by a store that cannot answer; the office turns it into a failed Result. */
export interface StoreFault extends Error {
  readonly issue: Issue;
}

/**
 * Makes the exception of a store that cannot answer.
 *
 * @example
 * ```ts
 * const fault = storeFault(issueOf('sdk.store-io', { args: { detail: 'ENOSPC' } }));
 * assert.equal(issueOfFault(fault)?.code, 'sdk.store-io');
 * ```
 */
export function storeFault(issue: Issue<SdkIssueCode>): StoreFault {
  return Object.assign(new Error(`${issue.code} ${JSON.stringify(issue.args)}`), { issue });
}

/**
 * The issue that an exception carries, or `undefined` for an exception that is no store fault. By shape, not by class:
 * a store may come from the other build of this package.
 *
 * @example
 * ```ts
 * assert.equal(issueOfFault(new Error('ENOSPC')), undefined);
 * ```
 */
export function issueOfFault(error: unknown): Issue | undefined {
  if (!(error instanceof Error) || !('issue' in error)) return undefined;
  const { issue } = error;
  const shaped = typeof issue === 'object' && issue !== null && 'code' in issue && 'args' in issue;
  // SAFETY: whoever throws an error with an issue of this shape made it with storeFault.
  return shaped ? (issue as Issue) : undefined;
}
