import type { QualityCheck, QualityFinding, QualityRecord } from '../core/quality/index.js';
import { catalogues, type QualityWording } from './catalogue.js';
import { fillIn } from './fill-in.js';
import type { Language } from './wording.js';

/** One finding as people read it: the records it names and what is told of them. */
export interface RenderedFinding {
  readonly records: readonly QualityRecord[];
  /** How many records there are beyond those named. */
  readonly more: number;
  readonly detail: string;
}

/** One check of a quality report as people read it. */
export interface RenderedQualityCheck {
  readonly name: string;
  readonly message: string;
  readonly remedy: string;
  /** Why it was not run; empty where it was. */
  readonly reason: string;
  readonly findings: readonly RenderedFinding[];
}

/**
 * Puts one check of a quality report into words.
 *
 * @param most - how many of its findings are wanted
 * @example
 * ```ts
 * import { checkRegisters } from 'double-random/quality';
 * import { sampleOffice } from 'double-random/sdk';
 * const [target] = sampleOffice().targets;
 * const { checks } = checkRegisters({ targets: [{ ...target, status: 'cancelled' }] }, { asOf: civilDate('2026-03-01') });
 * const [check] = checks.filter(({ kind }) => kind === 'target-status-ended');
 * assert.equal(check && renderQualityCheck(check, 'zh').findings[0]?.detail, '已注销');
 * ```
 */
export function renderQualityCheck(
  { kind, reason, args, findings }: QualityCheck,
  language: Language,
  most = findings.length,
): RenderedQualityCheck {
  const { findings: words, quality } = catalogues[language];
  const { name, message, remedy, detail } = words[kind];
  return {
    name,
    message: fillIn(message, args),
    remedy: fillIn(remedy, args),
    reason: reason === undefined ? '' : quality.reasons[reason],
    findings: findings.slice(0, most).map((finding) => ({
      records: finding.records,
      more: finding.count - finding.records.length,
      detail: fillIn(detail, wordedArgs(finding, quality)),
    })),
  };
}

/** Statuses and kinds come as the registers code them. */
function wordedArgs({ args }: QualityFinding, words: QualityWording): QualityFinding['args'] {
  const { status, kinds } = args;
  const terms: Readonly<Record<string, string>> = { ...words.statuses, ...words.kinds };
  const worded = (code: string): string => terms[code] ?? code;
  return {
    ...args,
    ...(status !== undefined && { status: worded(String(status)) }),
    ...(kinds !== undefined && { kinds: String(kinds).split(',').map(worded).join(words.listSeparator) }),
  };
}
