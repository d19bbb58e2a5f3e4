import { type Catalogue, catalogues } from './catalogue.js';
import type { Language, Wording } from './wording.js';

/**
 * What a code means and what to do about it, with its placeholders as they are: an issue code, the reason of an
 * exclusion, a check of the replay or a finding in the registers.
 *
 * @returns the words, or `undefined` where there is no such code
 * @example
 * ```ts
 * assert.match(explainCode('kernel.ratio-malformed', 'zh')?.remedy ?? '', /5%/);
 * assert.match(explainCode('journal', 'en')?.message ?? '', /Journal unbroken/);
 * assert.equal(explainCode('toString', 'zh'), undefined);
 * ```
 */
export function explainCode(code: string, language: Language): Wording | undefined {
  return kindsOf(catalogues[language]).find((words) => Object.hasOwn(words, code))?.[code];
}

/**
 * Every code there are words for, in the order of the flow.
 *
 * @example
 * ```ts
 * assert.ok(explainableCodes().includes('kernel.text-not-utf8'));
 * ```
 */
export function explainableCodes(): string[] {
  return kindsOf(catalogues.zh).flatMap((words) => Object.keys(words));
}

function kindsOf({ issues, exclusions, checks, findings }: Catalogue): Readonly<Record<string, Wording>>[] {
  return [issues, exclusions, checks, findings];
}
