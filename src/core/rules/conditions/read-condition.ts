import {
  fail,
  type Issue,
  isCivilDate,
  issueOf,
  type PathStep,
  type Result,
  succeed,
} from '../../kernel/index.js';
import type { RuleIssueCode } from '../codes.js';
import { closedValues, isDateField, isTargetField, isTextField } from './fields.js';
import type { Condition } from './model.js';

/** What a person can still read aloud. */
const deepest = 6;
const mostParts = 200;
const mostWords = 500;
const longestWord = 200;

const leafOperators = ['is', 'startsWith', 'before', 'since'] as const;
type LeafOperator = (typeof leafOperators)[number];

/**
 * Reads a condition as a file says it, with everything that is wrong at once.
 *
 * @returns the condition; or issues `rules.condition-malformed`, `rules.condition-field-unknown`,
 *   `rules.condition-value-unknown`, `rules.condition-operator-unfit`, `rules.condition-too-large`
 * @example
 * ```ts
 * const read = readCondition({ all: [{ field: 'creditclass', is: ['D'] }, { field: 'kind', is: ['shop'] }] });
 * const codes = read.ok ? [] : read.issues.map(({ code }) => code);
 * assert.deepEqual(codes, ['rules.condition-field-unknown', 'rules.condition-value-unknown']);
 * ```
 */
export function readCondition(value: unknown): Result<Condition, Issue<RuleIssueCode>> {
  const reading: Reading = { issues: [], parts: 0 };
  checkPart(value, { path: [], depth: 1 }, reading);
  // SAFETY: without an issue, checkPart has found every part to be a Condition.
  return reading.issues.length === 0 ? succeed(value as Condition) : fail(reading.issues);
}

interface Reading {
  readonly issues: Issue<RuleIssueCode>[];
  parts: number;
}

/** Where a part stands, and under how many others. */
interface Place {
  readonly path: readonly PathStep[];
  readonly depth: number;
}

function checkPart(value: unknown, { path, depth }: Place, reading: Reading): void {
  reading.parts++;
  if (reading.parts > mostParts || depth > deepest) {
    // Told once: every part after the first too many would only say it again.
    if (!reading.issues.some(({ code }) => code === 'rules.condition-too-large')) {
      const args = { parts: mostParts, depth: deepest };
      reading.issues.push(issueOf('rules.condition-too-large', { path, args }));
    }
    return;
  }
  if (!isRecord(value)) {
    malformed(path, reading);
    return;
  }
  const names = Object.keys(value);
  const [name] = names;
  if (name === 'all' || name === 'any') {
    const parts = value[name];
    if (names.length > 1 || !Array.isArray(parts) || parts.length === 0) {
      malformed(path, reading);
      return;
    }
    for (const [at, part] of parts.entries())
      checkPart(part, { path: [...path, name, `[${at}]`], depth: depth + 1 }, reading);
  } else if (name === 'not') {
    if (names.length > 1) malformed(path, reading);
    else checkPart(value['not'], { path: [...path, 'not'], depth: depth + 1 }, reading);
  } else if (name === 'stated') {
    if (names.length > 1 || typeof value['stated'] !== 'string') malformed(path, reading);
    else knowField(value['stated'], path, reading);
  } else checkLeaf(value, path, reading);
}

function checkLeaf(
  value: Readonly<Record<string, unknown>>,
  path: readonly PathStep[],
  reading: Reading,
): void {
  const { field } = value;
  const operators = leafOperators.filter((operator) => operator in value);
  const [operator] = operators;
  if (typeof field !== 'string' || operator === undefined || Object.keys(value).length !== 2) {
    malformed(path, reading);
    return;
  }
  if (!knowField(field, path, reading)) return;
  if (!fits(field, operator)) {
    reading.issues.push(issueOf('rules.condition-operator-unfit', { path, args: { field, operator } }));
    return;
  }
  const stated = value[operator];
  const words: unknown[] = isDateField(field) || !Array.isArray(stated) ? [stated] : stated;
  if (!isDateField(field) && (!Array.isArray(stated) || stated.length === 0 || stated.length > mostWords)) {
    malformed([...path, operator], reading);
    return;
  }
  for (const word of words) checkWord(word, { field, path: [...path, operator], reading });
}

function checkWord(
  word: unknown,
  {
    field,
    path,
    reading,
  }: { readonly field: string; readonly path: readonly PathStep[]; readonly reading: Reading },
): void {
  if (typeof word !== 'string' || word === '' || word.length > longestWord) {
    malformed(path, reading);
    return;
  }
  const closed = isTextField(field) ? closedValues[field] : undefined;
  const known = isDateField(field) ? isCivilDate(word) : (closed?.includes(word) ?? true);
  if (!known)
    reading.issues.push(issueOf('rules.condition-value-unknown', { path, args: { field, value: word } }));
}

function knowField(field: string, path: readonly PathStep[], { issues }: Reading): boolean {
  if (isTargetField(field)) return true;
  issues.push(issueOf('rules.condition-field-unknown', { path, args: { field } }));
  return false;
}

/** A day is before or since; words of a closed list are named whole. */
function fits(field: string, operator: LeafOperator): boolean {
  if (isDateField(field)) return operator === 'before' || operator === 'since';
  if (operator === 'is') return true;
  return operator === 'startsWith' && isTextField(field) && closedValues[field] === undefined;
}

function malformed(path: readonly PathStep[], { issues }: Reading): void {
  issues.push(issueOf('rules.condition-malformed', { path }));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
