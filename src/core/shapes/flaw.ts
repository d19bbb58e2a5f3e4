/** What can be wrong with one place of a document that somebody wrote by hand. The words are those of the messages. */
export const flawKinds = [
  'missing',
  'text-expected',
  'number-expected',
  'whole-number-expected',
  'list-expected',
  'object-expected',
  'yes-no-expected',
  'unknown-key',
  'not-a-choice',
  'too-small',
  'too-large',
  'empty',
  'id-malformed',
  'date-malformed',
  'instant-malformed',
  'digest-malformed',
  'form-malformed',
  'other',
] as const;

/** A kind of `flawKinds`. */
export type FlawKind = (typeof flawKinds)[number];

/** A flaw as the args of an issue: `flaw` is its kind, `expected` what may stand there instead. */
export interface Flaw {
  readonly flaw: FlawKind;
  readonly expected: string;
}

/** What a schema's issue says, as far as it is looked at here. */
export interface SchemaProblem {
  readonly code?: string | undefined;
  readonly message: string;
  readonly expected?: unknown;
  readonly format?: unknown;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly origin?: unknown;
}

const byExpected: Readonly<Record<string, FlawKind>> = {
  string: 'text-expected',
  number: 'number-expected',
  int: 'whole-number-expected',
  array: 'list-expected',
  object: 'object-expected',
  record: 'object-expected',
  boolean: 'yes-no-expected',
};
const byMessage: Readonly<Record<string, FlawKind>> = {
  id: 'id-malformed',
  date: 'date-malformed',
  instant: 'instant-malformed',
  digest: 'digest-malformed',
};

/**
 * What a schema found wrong, without its English sentence.
 *
 * @example
 * ```ts
 * const problem = { code: 'unrecognized_keys', message: 'Unrecognized key', keys: ['effectivFrom'] };
 * assert.deepEqual(flawOf(problem), { flaw: 'unknown-key', expected: 'effectivFrom' });
 * ```
 */
export function flawOf(problem: SchemaProblem): Flaw {
  const { code, message, expected, keys = [], values = [], minimum, maximum, origin } = problem;
  if (message.endsWith('received undefined')) return { flaw: 'missing', expected: '' };
  switch (code) {
    case 'invalid_type':
      return { flaw: byExpected[String(expected)] ?? 'other', expected: '' };
    case 'unrecognized_keys':
      return { flaw: 'unknown-key', expected: keys.join(', ') };
    case 'invalid_value':
      return { flaw: 'not-a-choice', expected: values.map(String).join(', ') };
    case 'too_small':
      return isLength(origin) && minimum === 1
        ? { flaw: 'empty', expected: '' }
        : { flaw: 'too-small', expected: String(minimum) };
    case 'too_big':
      return { flaw: 'too-large', expected: String(maximum) };
    case 'invalid_format':
      return { flaw: 'form-malformed', expected: '' };
    case 'custom':
      return { flaw: byMessage[message] ?? 'other', expected: '' };
    default:
      return { flaw: 'other', expected: '' };
  }
}

function isLength(origin: unknown): boolean {
  return origin === 'string' || origin === 'array';
}
