import type { Ground } from '../core/rules/index.js';
import { catalogues } from './catalogue.js';
import { fillIn } from './fill-in.js';
import type { Language } from './wording.js';

/** A reason for leaving somebody out as people read it. */
export interface RenderedGround {
  /** The reason in a few words. */
  readonly reason: string;
  /** What the register says and what it is held against. */
  readonly evidence: string;
  /** What to do where it is a mistake. */
  readonly remedy: string;
}

/**
 * Puts a reason and its evidence into words.
 *
 * @example
 * ```ts
 * import { groundsOfTarget } from 'double-random/rules';
 * import { sampleOffice } from 'double-random/sdk';
 * const { rules, targets } = sampleOffice();
 * const closed = { ...targets[0], creditClass: 'A' as const, status: 'cancelled' as const };
 * const [ground] = groundsOfTarget(closed, { rules: rules[0], asOf: civilDate('2026-03-02') });
 * assert.equal(ground && renderGround(ground, 'zh').evidence, '登记状态：已注销；细则只抽：存续');
 * ```
 */
export function renderGround({ code, field, value, against }: Ground, language: Language): RenderedGround {
  const { exclusions, grounds, quality } = catalogues[language];
  const terms: Readonly<Record<string, string>> =
    field === 'kind' ? quality.kinds : { ...quality.statuses, ...grounds.codes };
  const coded = field === 'kind' || field === 'status';
  const worded = (text: string): string => {
    // A reason that somebody wrote is no list.
    if (field === 'task') return text;
    const values = text.split(',').map((one) => (coded ? (terms[one] ?? one) : one));
    return values.filter((one) => one !== '').join(grounds.between) || grounds.nothing;
  };
  const args = Object.fromEntries(
    Object.entries({ ...against, value: value ?? '' }).map(([name, told]) => [
      name,
      typeof told === 'string' ? worded(told) : told,
    ]),
  );
  const { message, remedy } = exclusions[code];
  return { reason: message, evidence: fillIn(grounds.sentences[code], args), remedy };
}
