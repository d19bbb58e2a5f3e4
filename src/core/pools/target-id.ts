import {
  type Identifier,
  type Issue,
  isIdentifier,
  issueOf,
  type Result,
  type Severity,
  succeed,
} from '../kernel/index.js';
import {
  excerptOf,
  isInvisible,
  type RegisterIssueCode,
  readPlainId,
  trimBlanks,
  upperAscii,
} from '../registers/index.js';
import type { PoolIssueCode } from './codes.js';
import { checkCreditCode } from './credit-code.js';
import { checkOrganisationCode } from './organisation-code.js';
import { checkRegistrationNumber } from './registration-number.js';

type IdIssue = Issue<PoolIssueCode>;

/** An id of a target as it was understood, with everything that was changed or is doubtful. */
export interface TargetIdReading {
  readonly id: Identifier;
  /** The text as it stood, where that is not the id. */
  readonly rawId?: string;
  /** Warnings and infos; each change to the text is among them. */
  readonly issues: readonly IdIssue[];
}

/**
 * Reads the id of a target: blanks and invisible characters around it are cut and a–z become capitals, each of which
 * is listed; an organisation code loses its hyphen; a credit code or registration number is checked, which can only
 * warn. Nothing else is changed.
 *
 * @returns the id, or what keeps the text from being one, see `readPlainId`
 * @example
 * ```ts
 * const reading = readTargetId(' 91350100m000100y43');
 * assert.ok(reading.ok);
 * assert.equal(reading.value.id, '91350100M000100Y43');
 * assert.deepEqual(reading.value.issues.map(({ code }) => code), ['pools.id-trimmed', 'pools.id-upper-cased']);
 * assert.ok(!readTargetId('９１３５０１００Ｍ０００１００Ｙ４３').ok);
 * ```
 */
export function readTargetId(cell: string): Result<TargetIdReading, Issue<RegisterIssueCode>> {
  const trimmed = trimBlanks(cell);
  const visible = trimInvisible(trimmed);
  const capitals = upperAscii(visible);
  const upper = isHyphenated(capitals) ? capitals.replace('-', '') : capitals;
  const id = readUpper(upper);
  if (!id.ok) return id;
  const changes: IdIssue[] = [];
  const change = (code: PoolIssueCode, severity: Severity, from: string) =>
    changes.push(issueOf(code, { severity, args: { from: excerptOf(from), id: upper } }));
  if (trimmed !== cell) change('pools.id-trimmed', 'info', cell);
  if (visible !== trimmed) change('pools.id-invisible-removed', 'warning', trimmed);
  if (capitals !== visible) change('pools.id-upper-cased', 'warning', visible);
  if (upper !== capitals) change('pools.organisation-code-hyphen', 'warning', capitals);
  // A leading TAB is put there by exports, to keep a spreadsheet from taking a code for a number.
  const rawId = cell.replace(/^\t+/, '');
  return succeed({
    id: id.value,
    ...(rawId !== upper && { rawId }),
    issues: [...changes, ...doubtsOf(upper)],
  });
}

/** Only where the check digit agrees: an office's own number may have a hyphen in the same place. */
function isHyphenated(text: string): boolean {
  return /^[0-9A-Z]{8}-[0-9X]$/.test(text) && checkOrganisationCode(text.replace('-', '')).kind === 'valid';
}

/** A valid credit code may by chance look like an identity number; the code is what the column is for. */
function readUpper(upper: string): Result<Identifier, Issue<RegisterIssueCode>> {
  return checkCreditCode(upper).kind === 'valid' && isIdentifier(upper) ? succeed(upper) : readPlainId(upper);
}

function trimInvisible(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isInvisible(text.charCodeAt(start))) start++;
  while (end > start && isInvisible(text.charCodeAt(end - 1))) end--;
  return trimBlanks(text.slice(start, end));
}

/** What is doubtful about an id by its form. Ids of other forms are the office's own and are taken as they are. */
function doubtsOf(id: string): IdIssue[] {
  if (/^\d{13,15}$/.test(id)) return doubtsOfRegistrationNumber(id);
  if (!/^[0-9A-Z]{16,20}$/.test(id)) return [];
  const check = checkCreditCode(id);
  switch (check.kind) {
    case 'valid':
      return [];
    case 'length':
      return [warning('pools.credit-code-length', { id, length: check.length })];
    case 'character':
      return [
        warning('pools.credit-code-character', { id, position: check.position, character: check.character }),
      ];
    case 'check-digit':
      // A spreadsheet that took the code for a number keeps 15 digits and fills up with zeros.
      if (/^\d{15}000$/.test(id)) return [warning('pools.id-precision-suspect', { id })];
      return [warning('pools.credit-code-check-digit', { id, expected: check.expected, found: check.found })];
  }
}

function doubtsOfRegistrationNumber(id: string): IdIssue[] {
  const check = checkRegistrationNumber(id);
  switch (check.kind) {
    case 'valid':
    case 'other':
      return [];
    case 'legacy':
      return [warning('pools.registration-number-legacy', { id, length: check.length })];
    case 'check-digit':
      return [
        warning('pools.registration-number-check-digit', {
          id,
          expected: check.expected,
          found: check.found,
        }),
      ];
  }
}

function warning(code: PoolIssueCode, args: IdIssue['args']): IdIssue {
  return issueOf(code, { severity: 'warning', args });
}
