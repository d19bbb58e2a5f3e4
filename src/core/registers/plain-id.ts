import {
  fail,
  type Identifier,
  type Issue,
  isIdentifier,
  issueOf,
  type Result,
  succeed,
} from '../kernel/index.js';
import type { RegisterIssueCode } from './codes.js';
import { foldWidth } from './folded-text.js';
import { isIdentityNumber } from './identity-number.js';
import { excerptOf } from './text-flaw.js';

type IdIssue = Issue<RegisterIssueCode>;

/**
 * Takes a text as an id just as it stands, or says what keeps it from being one: full-width characters (with the
 * half-width form), a number that a spreadsheet has rounded, an identity number, anything outside the id grammar.
 *
 * @returns the id, or one of `registers.id-full-width`, `registers.id-scientific`, `registers.id-is-identity-number`,
 *   `registers.id-malformed`
 * @example
 * ```ts
 * assert.deepEqual(readPlainId('A01.3'), { ok: true, value: 'A01.3' });
 * assert.ok(!readPlainId('9.11101E17').ok);
 * ```
 */
export function readPlainId(text: string): Result<Identifier, IdIssue> {
  if (/^\d(?:\.\d+)?[eE]\+?\d+$/.test(text))
    return fail([issueOf('registers.id-scientific', { args: { text } })]);
  // The number itself is left out of the issue: it may not spread further.
  if (isIdentityNumber(text)) return fail([issueOf('registers.id-is-identity-number')]);
  if (isIdentifier(text)) return succeed(text);
  const halfWidth = foldWidth(text);
  if (halfWidth !== text && isIdentifier(halfWidth)) {
    return fail([issueOf('registers.id-full-width', { args: { text: excerptOf(text), halfWidth } })]);
  }
  return fail([issueOf('registers.id-malformed', { args: { text: excerptOf(text) } })]);
}
