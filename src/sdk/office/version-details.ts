import { scanPersonalData } from '../../core/disclosure/index.js';
import { fail, type Issue, isCivilDate, issueOf, type Result, succeed } from '../../core/kernel/index.js';
import type { AdoptedVersion, VersionDetails } from './model.js';

const texts = ['basis', 'operator', 'reason', 'acceptedChange', 'partial'] as const;

/** They are told on a screen, a line each. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** What a version states about itself, ready for its journal line. */
export type StatedDetails = Pick<AdoptedVersion, 'effectiveFrom' | (typeof texts)[number]>;

/**
 * Checks what whoever adopts a version says about it. It goes into the journal for ever, so personal data is refused.
 *
 * @returns the details; or `sdk.date-malformed`, `sdk.details-control`, `disclosure.personal-data`
 */
export function readDetails(
  details: VersionDetails & { readonly partial?: string | undefined },
): Result<StatedDetails> {
  const { effectiveFrom } = details;
  const stated = texts.flatMap((name) => {
    const text = details[name]?.trim();
    return text === undefined || text === '' ? [] : [[name, text] as const];
  });
  const issues: Issue[] = scanPersonalData(
    stated.map(([column, text]) => ({ file: 'journal.ndjson', column, text })),
  );
  for (const [name, text] of stated) {
    if (control.test(text)) issues.push(issueOf('sdk.details-control', { args: { name } }));
  }
  if (effectiveFrom !== undefined && !isCivilDate(effectiveFrom))
    issues.push(issueOf('sdk.date-malformed', { args: { text: effectiveFrom } }));
  if (issues.length > 0) return fail(issues);
  return succeed({
    ...(effectiveFrom !== undefined && isCivilDate(effectiveFrom) ? { effectiveFrom } : {}),
    ...Object.fromEntries(stated),
  });
}

/** Tells which of the things that found a version it does not state. */
export function noteUnfounded({ basis, operator, reason }: StatedDetails): Issue[] {
  const missing = Object.entries({ basis, operator, reason })
    .filter(([, text]) => text === undefined)
    .map(([name]) => `--${name}`);
  if (missing.length === 0) return [];
  return [issueOf('sdk.version-unfounded', { severity: 'info', args: { options: missing.join(' ') } })];
}
