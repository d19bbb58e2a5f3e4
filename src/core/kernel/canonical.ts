import { type Issue, issueOf } from './issue.js';
import { compareText } from './order.js';
import { fail, type Result, succeed } from './result.js';
import { isWellFormed, utf8ToText } from './sha256.js';

/** What canonical JSON may hold: no null, no fraction, no exponent. What is absent is left out. */
export type CanonicalValue =
  | string
  | number
  | boolean
  | readonly CanonicalValue[]
  | { readonly [key: string]: CanonicalValue | undefined };

const deepest = 64;
/** A text that stands in JSON as it is: ids, digests and codes, which a pool has millions of. */
const plain = /^[\w .:/-]*$/;

/**
 * Writes canonical JSON: RFC 8785 (JCS) over the protocol's subset. Keys whose value is `undefined` are left out.
 *
 * @throws TypeError on null, a fraction, an integer beyond ±(2^53−1), −0, a non-plain value, an unpaired surrogate,
 *   a key named `__proto__` or nesting deeper than 64: such a value is refused, never coerced.
 * @basis RFC 8785 §3.2
 * @example
 * ```ts
 * assert.equal(canonicalJson({ b: 1, a: ['乙', true] }), '{"a":["乙",true],"b":1}');
 * assert.throws(() => canonicalJson({ ratio: 0.05 }), TypeError);
 * ```
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

/**
 * Reads canonical JSON and refuses every other spelling of the same data: duplicate keys, blanks, another key order,
 * a trailing line feed. So what was hashed is what is read.
 *
 * @returns the value, or the issue `kernel.json-malformed` or `kernel.json-not-canonical`
 * @example
 * ```ts
 * assert.ok(parseCanonicalJson('{"a":1}').ok);
 * assert.ok(!parseCanonicalJson('{"a":1,"a":1}').ok);
 * ```
 */
export function parseCanonicalJson(content: string | Uint8Array): Result<CanonicalValue> {
  const text = typeof content === 'string' ? content : utf8ToText(content);
  if (text === undefined) return fail([issueOf('kernel.text-not-utf8')]);
  const value = parseJson(text);
  if (!value.ok) return value;
  try {
    if (write(value.value, 0) === text) return succeed(value.value as CanonicalValue);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return fail([issueOf('kernel.json-not-canonical', { args: { detail: error.message } })]);
  }
  return fail([issueOf('kernel.json-not-canonical', { args: { detail: 'another spelling' } })]);
}

/**
 * Reads any JSON text, for files that people write by hand.
 *
 * @returns the value, or the issue `kernel.json-malformed` with the parser's remark
 * @example
 * ```ts
 * assert.deepEqual(parseJson('[1, 2]'), { ok: true, value: [1, 2] });
 * ```
 */
export function parseJson(text: string): Result<unknown, Issue<'kernel.json-malformed'>> {
  try {
    return succeed<unknown>(JSON.parse(text));
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'unreadable';
    return fail([issueOf('kernel.json-malformed', { args: { detail } })]);
  }
}

function write(value: unknown, depth: number): string {
  if (depth > deepest) throw new TypeError(`Cannot write canonical JSON: nested deeper than ${deepest}`);
  switch (typeof value) {
    case 'string':
      if (plain.test(value)) return `"${value}"`;
      if (!isWellFormed(value)) throw new TypeError('Cannot write canonical JSON: unpaired surrogate');
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (!Number.isSafeInteger(value) || Object.is(value, -0)) {
        throw new TypeError(`Cannot write canonical JSON: ${value} is not an integer within ±(2^53−1)`);
      }
      return String(value);
    case 'object':
      if (value === null) throw new TypeError('Cannot write canonical JSON: null; leave out what is absent');
      return Array.isArray(value) ? writeArray(value, depth) : writeObject(value, depth);
    default:
      throw new TypeError(`Cannot write canonical JSON: a ${typeof value}`);
  }
}

function writeArray(values: readonly unknown[], depth: number): string {
  const texts: string[] = [];
  // Every place is visited, so that a sparse array is refused rather than shortened.
  for (let at = 0; at < values.length; at++) texts.push(write(values[at], depth + 1));
  // Joined at once: text put together piece by piece takes several times the memory until it is read.
  return `[${texts.join(',')}]`;
}

function writeObject(value: object, depth: number): string {
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError('Cannot write canonical JSON: not a plain object');
  }
  const record = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const key of sortedKeys(record)) {
    // A key that readers drop or obey would be hashed and then not seen.
    if (key === '__proto__') throw new TypeError('Cannot write canonical JSON: a key named __proto__');
    const inner = record[key];
    if (inner !== undefined)
      text += `${text === '' ? '' : ','}${write(key, depth)}:${write(inner, depth + 1)}`;
  }
  return `{${text}}`;
}

/** What was read from canonical JSON is in order already; a look costs less than a sort. */
function sortedKeys(record: object): string[] {
  const keys = Object.keys(record);
  return keys.every((key, at) => at === 0 || (keys[at - 1] as string) < key) ? keys : keys.sort(compareText);
}
