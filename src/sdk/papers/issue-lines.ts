import type { Issue, Severity } from '../../core/kernel/index.js';
import { type Language, renderIssue } from '../../messages/index.js';

/** More than this nobody reads on a screen. */
const mostShown = 20;

const marks: Readonly<Record<Severity, string>> = { error: '✘', warning: '⚠', info: '·' };
const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** How the lines are worded. */
export interface IssueWording {
  readonly language: Language;
  /** What stands before a remedy. */
  readonly remedy: string;
  /** What is said of those that are not shown. */
  readonly more: (count: number) => string;
}

/**
 * Issues as people read them: the worst first, at most twenty, the rest counted.
 *
 * @example
 * ```ts
 * const issue = issueOf('replay.file-missing', { path: ['plan.json'], args: { file: 'plan.json' } });
 * const [line] = issueLines([issue], { language: 'zh', remedy: '处理：', more: (count) => `${count}` });
 * assert.ok(line?.startsWith('✘ [replay.file-missing] plan.json'));
 * ```
 */
export function issueLines(
  issues: readonly Issue[],
  { language, remedy: advise, more }: IssueWording,
): string[] {
  const ordered = severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  const advice = new Set<string>();
  const lines = ordered.slice(0, mostShown).flatMap((issue) => {
    const { place, message, remedy } = renderIssue(issue, language);
    const told = `${marks[issue.severity]} [${issue.code}] ${place === '' ? '' : `${place}: `}${message}`;
    // The same advice is given once.
    const advised = remedy !== '' && issue.severity !== 'info' && !advice.has(remedy);
    advice.add(remedy);
    return advised ? [told, `  ${advise}${remedy}`] : [told];
  });
  const rest = ordered.length - mostShown;
  return rest > 0 ? [...lines, more(rest)] : lines;
}
