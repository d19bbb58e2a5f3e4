import { groupByFour } from '../../core/disclosure/index.js';
import type { CheckOutcome } from '../../core/replay/index.js';
import { element } from '../element.js';

const signs: Readonly<Record<CheckOutcome, string>> = { pass: '✔', fail: '✘', 'not-run': '—' };

/** The sign of an outcome; the words beside it say the same. */
export function mark(outcome: CheckOutcome): HTMLElement {
  return element('span', { class: `mark ${outcome}`, 'aria-hidden': 'true' }, signs[outcome]);
}

/** One plain sentence with its sign. */
export function sentence(outcome: CheckOutcome, text: string): HTMLElement {
  return element('p', { class: `sentence ${outcome}` }, mark(outcome), element('span', {}, text));
}

/** A sentence that decides: a bar beside it, larger letters. */
export function line(outcome: CheckOutcome, text: string, took?: Node): HTMLElement {
  return element(
    'p',
    { class: `sentence verdict ${outcome}` },
    mark(outcome),
    element('span', {}, text, took),
  );
}

/** The digits of a digest as they are compared by eye. */
export function showDigits(digits: string): string {
  return groupByFour(digits.toUpperCase());
}

/** A section below the first screen. */
export function section(
  id: string,
  title: string,
  ...body: readonly (Node | string | false | undefined)[]
): HTMLElement {
  return element(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title` }, title),
    ...body,
  );
}

/** A figure as a decimal of as many digits as it takes to tell the two apart. */
export function decimalsOf(left: string, right: string): readonly [string, string] {
  const [one, other] = [left, right].map((hex) => Number.parseInt(hex.slice(0, 12), 16) / 16 ** 12) as [
    number,
    number,
  ];
  for (let digits = 4; digits < 12; digits++) {
    const [first, second] = [one.toFixed(digits), other.toFixed(digits)];
    if (first !== second || left === right) return [first, second];
  }
  return [left, right];
}
