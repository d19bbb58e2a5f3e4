import type { KernelIssueCode } from './codes.js';
import { type Issue, issueOf } from './issue.js';
import { fail, type Result, succeed } from './result.js';
import { isWellFormed } from './sha256.js';

const deepest = 32;
const mostIssues = 50;

/**
 * Reads JSON that came from outside, and refuses what parsers drop, round or obey without a word: a key that occurs
 * twice, a key that programs reserve, a number that cannot be kept as it is written, half a character, nesting deeper
 * than 32. All of it is told, each with its line; only what is no JSON at all ends the reading.
 *
 * @returns the value, or the issues with the line counted from `firstLine`
 * @basis RFC 8259; RFC 7493 (I-JSON)
 * @example
 * ```ts
 * assert.deepEqual(parseStrictJson('{"a": [1, "x"]}'), { ok: true, value: { a: [1, 'x'] } });
 * const refused = parseStrictJson('{"a": 340000201709041001,\n"a": 2}');
 * assert.deepEqual(!refused.ok && refused.issues.map(({ code, args }) => [code, args.line]), [
 *   ['kernel.json-number-inexact', 1],
 *   ['kernel.json-key-repeated', 2],
 * ]);
 * ```
 */
export function parseStrictJson(text: string, firstLine = 1): Result<unknown> {
  const scanner = new Scanner(text, firstLine);
  const value = scanner.read();
  return scanner.issues.length > 0 ? fail(scanner.issues) : succeed(value);
}

/** Where the text stops being JSON. */
class Malformed extends Error {}

class Scanner {
  readonly issues: Issue[] = [];
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly firstLine: number,
  ) {}

  read(): unknown {
    try {
      const value = this.value(0);
      this.skipBlanks();
      if (this.at < this.text.length) this.stop();
      return value;
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      return undefined;
    }
  }

  private value(depth: number): unknown {
    this.skipBlanks();
    const character = this.text[this.at];
    if (character === '{' || character === '[') {
      if (depth >= deepest) {
        this.tell('kernel.json-too-deep', { limit: deepest });
        throw new Malformed();
      }
      return character === '{' ? this.object(depth + 1) : this.array(depth + 1);
    }
    if (character === '"') return this.string();
    for (const [word, value] of words) {
      if (!this.text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return value;
    }
    return this.number();
  }

  private object(depth: number): unknown {
    const entries = new Map<string, unknown>();
    this.at++;
    for (let first = true; !this.takes('}'); first = false) {
      if (!first) this.expect(',');
      this.skipBlanks();
      const start = this.at;
      if (this.text[start] !== '"') this.stop();
      const key = this.string();
      if (reserved.has(key)) this.tell('kernel.json-key-reserved', { key }, start);
      else if (entries.has(key)) this.tell('kernel.json-key-repeated', { key: key.slice(0, 40) }, start);
      this.expect(':');
      entries.set(key, this.value(depth));
    }
    return Object.fromEntries(entries);
  }

  private array(depth: number): unknown[] {
    const values: unknown[] = [];
    this.at++;
    for (let first = true; !this.takes(']'); first = false) {
      if (!first) this.expect(',');
      values.push(this.value(depth));
    }
    return values;
  }

  private string(): string {
    const start = this.at;
    for (this.at++; this.text[this.at] !== '"'; this.at++) {
      if (this.at >= this.text.length) this.stop(start);
      if (this.text[this.at] === '\\') this.at++;
    }
    this.at++;
    let value: unknown;
    try {
      value = JSON.parse(this.text.slice(start, this.at));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      this.stop(start);
    }
    const string = String(value);
    if (!isWellFormed(string)) this.tell('kernel.json-text-broken', {}, start);
    return string;
  }

  private number(): number {
    const found = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    found.lastIndex = this.at;
    const written = found.exec(this.text)?.[0];
    if (written === undefined) return this.stop();
    const value = Number(written);
    const whole = Number.isInteger(value);
    // What is not written back the same has lost digits, a sign or a zero on the way.
    if (String(value) !== written || (whole && !Number.isSafeInteger(value))) {
      this.tell('kernel.json-number-inexact', { text: written.slice(0, 40) });
    }
    this.at += written.length;
    return value;
  }

  private takes(character: string): boolean {
    this.skipBlanks();
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private expect(character: string): void {
    if (!this.takes(character)) this.stop();
  }

  private skipBlanks(): void {
    while (' \t\n\r'.includes(this.text[this.at] ?? 'x')) this.at++;
  }

  private stop(at = this.at): never {
    const detail = at >= this.text.length ? 'unexpected end' : `unexpected ${JSON.stringify(this.text[at])}`;
    const malformed = issueOf('kernel.json-malformed', {
      args: { detail: `line ${this.lineAt(at)}: ${detail}` },
    });
    this.issues.push(malformed);
    throw new Malformed();
  }

  private tell(code: KernelIssueCode, args: Issue['args'], at = this.at): void {
    if (this.issues.length < mostIssues)
      this.issues.push(issueOf(code, { args: { ...args, line: this.lineAt(at) } }));
  }

  private lineAt(at: number): number {
    return this.firstLine + this.text.slice(0, at).split('\n').length - 1;
  }
}

const words: readonly (readonly [string, boolean | null])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/** Keys that reach into the objects of programs. */
const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
