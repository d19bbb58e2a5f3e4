import type { Issue, Severity } from '../core/kernel/index.js';
import { renderIssue } from '../messages/index.js';
import type { Context } from './context.js';

const mostPlaces = 5;
const marks: Readonly<Record<Severity, string>> = { error: '✘', warning: '⚠', info: '·' };
const severities: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * The issues of a whole file as people read them: each kind once for a column, what refuses rows first, with the sentence of its
 * first occurrence, the first places, how many there are, and what to do. What is about no row differs by its words alone.
 */
export function kindLines(
  issues: readonly Issue[],
  { language, phrases }: Pick<Context, 'language' | 'phrases'>,
): string[] {
  const kinds = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = `${issue.severity} ${issue.code} ${columnOf(issue)}`;
    const kind = kinds.get(key);
    if (kind) kind.push(issue);
    else kinds.set(key, [issue]);
  }
  const ordered = severities.flatMap((severity) =>
    [...kinds.values()].filter(([first]) => first?.severity === severity),
  );
  return ordered.flatMap((kind) => {
    const [first] = kind;
    if (!first) return [];
    const { message, remedy } = renderIssue(first, language);
    const shown = kind
      .slice(0, mostPlaces)
      .map((issue) => placeLine(issue, { message, language }))
      .filter((line) => line !== '')
      .map((line) => `    ${line}`);
    const more = kind.length > mostPlaces ? [`    ${phrases.andMore(kind.length - mostPlaces)}`] : [];
    const count = kind.length > 1 ? ` ${phrases.imported.times(kind.length)}` : '';
    const advice = remedy !== '' && first.severity !== 'info' ? [`  ${phrases.remedy}${remedy}`] : [];
    return [`${marks[first.severity]} [${first.code}]${count} ${message}`, ...shown, ...more, ...advice];
  });
}

/** Where an issue is. One about the whole file is told in full where it says something else than the first of its kind. */
function placeLine(
  issue: Issue,
  { message, language }: { readonly message: string; readonly language: Context['language'] },
): string {
  const own = renderIssue(issue, language);
  const isOfRow = issue.path.some((step) => typeof step === 'number');
  if (isOfRow || own.message === message) return own.place;
  return own.place === '' ? own.message : `${own.place}: ${own.message}`;
}

/** The column behind the row of an issue; what is wrong in another one is another matter. */
function columnOf({ path }: Issue): string {
  const row = path.findIndex((step) => typeof step === 'number');
  return row < 0 ? '' : String(path[row + 1] ?? '');
}
