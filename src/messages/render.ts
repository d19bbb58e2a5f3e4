import type { Issue, PathStep } from '../core/kernel/index.js';
import type { Check } from '../core/replay/index.js';
import { catalogues } from './catalogue.js';
import { explainCode } from './explain.js';
import { fillIn } from './fill-in.js';
import type { Language } from './wording.js';

/** An issue as people read it; `place` is empty where the issue is at no particular place. */
export interface RenderedIssue {
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
}

/** One check of a replay as people read it. */
export interface RenderedCheck {
  readonly name: string;
  readonly outcome: string;
  readonly findings: readonly RenderedIssue[];
}

/**
 * Puts an issue into words. A code this version does not know is shown as it is.
 *
 * @example
 * ```ts
 * const issue = {
 *   code: 'kernel.ratio-malformed',
 *   severity: 'error',
 *   path: ['rules.json', 'strata'],
 *   args: { text: '5％％' },
 * } as const;
 * assert.equal(renderIssue(issue, 'zh').message, '“5％％”不是可用的比例。');
 * assert.equal(renderIssue(issue, 'en').place, 'rules.json › strata');
 * ```
 */
export function renderIssue(issue: Issue, language: Language): RenderedIssue {
  const words = explainCode(issue.code, language) ?? { message: issue.code, remedy: '' };
  return {
    place: `${renderPlace(issue.path, language)}${issue.cell === undefined ? '' : ` (${issue.cell})`}`,
    message: fillIn(words.message, inWords(issue.args, language)),
    remedy: fillIn(words.remedy, issue.args),
  };
}

/** Registers and features are called by their names in a sentence; in a command they stay as they are typed. */
function inWords(args: Issue['args'], language: Language): Issue['args'] {
  const { registers, features, flaws, followUps, personalData } = catalogues[language];
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    register: registers,
    dimension: features,
    feature: features,
    flaw: flaws,
    followUp: followUps,
    kind: personalData,
  };
  const worded = Object.entries(args).map(([arg, value]) => {
    const words = names[arg];
    if (typeof value !== 'string' || words === undefined) return [arg, value];
    return [arg, Object.hasOwn(words, value) ? fillIn(words[value] ?? '', args) : value];
  });
  return Object.fromEntries(worded);
}

/**
 * Puts a place into words: names as they are, a number as the row it is, or the entry of a JSON document.
 *
 * @example
 * ```ts
 * assert.equal(renderPlace(['名录.csv', 12, '登记状态'], 'zh'), '名录.csv › 第 12 行 › 登记状态');
 * assert.equal(renderPlace(['targets.csv', 12], 'en'), 'targets.csv › row 12');
 * assert.equal(renderPlace(['record.json', 'market', 3], 'zh'), 'record.json › market › 第 3 项');
 * ```
 */
export function renderPlace(path: readonly PathStep[], language: Language): string {
  const { row, entry, separator } = catalogues[language].place;
  const file = path.find((step) => typeof step === 'string' && /\.\w+$/.test(step));
  const counted = isListOfEntries(file) ? entry : row;
  return path
    .map((step) => (typeof step === 'number' ? fillIn(counted, { row: step }) : step))
    .join(separator);
}

/** A table of a year counts its rows in every form alike, as its CSV has them. */
const tables = /(?:^|\/)(?:notice|drawn-targets|results|statistics|amendments)\.json$/;

function isListOfEntries(file: PathStep | undefined): boolean {
  return typeof file === 'string' && file.endsWith('.json') && !tables.test(file);
}

/**
 * Puts one check of a replay into words.
 *
 * @example
 * ```ts
 * const check = { id: 'files', outcome: 'not-run', args: {}, findings: [] } as const;
 * assert.deepEqual(renderCheck(check, 'zh'), { name: '文件完整', outcome: '无法判定', findings: [] });
 * ```
 */
export function renderCheck(check: Check, language: Language): RenderedCheck {
  const { checks, outcomes } = catalogues[language];
  return {
    name: checks[check.id].name,
    outcome: outcomes[check.outcome],
    findings: check.findings.map((finding) => renderIssue(finding, language)),
  };
}
