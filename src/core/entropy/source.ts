import { fail, type Issue, issueOf, type Result, succeed } from '../kernel/index.js';
import type { EntropyIssueCode } from './codes.js';
import type { PinnedSource } from './model.js';

const reds = 33;
const blues = 16;

/**
 * Reads the value a public source showed, in its one canonical form: dice `d10x20:08772473296991897540`, 双色球
 * `2026135:03,08,12,21,27,33+09` (issue, six reds ascending, one blue). Nothing is completed or re-ordered: a value
 * typed otherwise is refused, so that what is hashed is what was announced.
 *
 * @returns the value, or issues with the place of the fault
 * @basis docs/spec/draw-v1.md §3
 * @example
 * ```ts
 * const source = { id: identifier('ssq'), kind: 'ssq' as const, issue: '2026135' };
 * assert.ok(parseSourceValue(source, '2026135:03,08,12,21,27,33+09').ok);
 * assert.ok(!parseSourceValue(source, '2026135:08,03,12,21,27,33+09').ok);
 * ```
 */
export function parseSourceValue(
  source: PinnedSource,
  text: string,
): Result<string, Issue<EntropyIssueCode>> {
  const issues = source.kind === 'dice' ? checkDice(source.throws, text) : checkLottery(source.issue, text);
  return issues.length === 0
    ? succeed(text)
    : fail(issues.map((problem) => ({ ...problem, path: [source.id, ...problem.path] })));
}

/**
 * Bits that nobody can predict in a source's value: ten-sided dice give 3.32 each, one 双色球 issue 24.07; both are
 * rounded down.
 *
 * @example
 * ```ts
 * assert.equal(bitsOfSource({ id: identifier('dice'), kind: 'dice', ceremony: 'hall', throws: 20 }), 66);
 * ```
 */
export function bitsOfSource(source: PinnedSource): number {
  switch (source.kind) {
    case 'dice':
      // log2(10) = 3.32192…, rounded down to ten-thousandths
      return Math.floor((source.throws * 33219) / 10000);
    case 'ssq':
      // C(33,6) · 16 = 17,721,088 > 2^24
      return 24;
  }
}

function checkDice(throws: number, text: string): Issue<EntropyIssueCode>[] {
  const form = /^d10x([1-9]\d{0,3}):(\d+)$/.exec(text);
  if (!form) return [issueOf('entropy.dice-malformed', { args: { text, throws } })];
  const [stated, digits] = [Number(form[1]), (form[2] ?? '').length];
  if (stated === throws && digits === throws) return [];
  return [issueOf('entropy.dice-throws', { args: { throws, stated, digits } })];
}

function checkLottery(issue: string, text: string): Issue<EntropyIssueCode>[] {
  const form = /^(\d{7}):(\d{2}(?:,\d{2}){5})\+(\d{2})$/.exec(text);
  if (!form) return [issueOf('entropy.ssq-malformed', { args: { text, issue } })];
  const found: Issue<EntropyIssueCode>[] = [];
  if (form[1] !== issue) found.push(issueOf('entropy.ssq-issue', { args: { issue, stated: form[1] ?? '' } }));
  const balls = (form[2] ?? '').split(',').map(Number);
  const ascending = balls.every((ball, at) => ball >= 1 && ball <= reds && ball > (balls[at - 1] ?? 0));
  const blue = Number(form[3]);
  if (!ascending || blue < 1 || blue > blues) found.push(issueOf('entropy.ssq-numbers', { args: { text } }));
  return found;
}
