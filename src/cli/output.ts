import type { Issue } from '../core/kernel/index.js';
import { type Language, renderIssue } from '../messages/index.js';
import { issueLines as linesOfIssues } from '../sdk/index.js';
import type { Answer, Context } from './context.js';
import { type ExitCode, exitCodeOfIssues } from './exit-codes.js';
import { kindLines } from './kind-lines.js';

/** Writes an answer where it belongs and says how the run ends. */
export function writeAnswer(answer: Answer, context: Context): ExitCode {
  const exitCode = answer.exitCode ?? exitCodeOfIssues(answer.issues);
  if (context.json) context.surroundings.out(`${jsonDocument(answer, exitCode, context.language)}\n`);
  else writeForPeople(answer, context);
  return exitCode;
}

/** Issues as people read them: the worst first, at most twenty, the rest counted. */
export function issueLines(
  issues: readonly Issue[],
  { language, phrases }: Pick<Context, 'language' | 'phrases'>,
): string[] {
  return linesOfIssues(issues, { language, remedy: phrases.remedy, more: phrases.andMore });
}

function jsonDocument({ issues, data }: Answer, exitCode: ExitCode, language: Language): string {
  const told = issues.map((issue) => {
    const { message, remedy } = renderIssue(issue, language);
    const { code, severity, path, args, cell } = issue;
    return { code, severity, path, ...(cell && { cell }), args, message, remedy };
  });
  return JSON.stringify({ ok: exitCode === 0, issues: told, data: data ?? null });
}

function writeForPeople({ lines = [], issues, byKind, next = [] }: Answer, context: Context): void {
  const { surroundings, phrases } = context;
  if (lines.length > 0) surroundings.out(`${lines.join('\n')}\n`);
  const told = byKind ? kindLines(issues, context) : issueLines(issues, context);
  if (told.length > 0) surroundings.err(`${told.join('\n')}\n`);
  if (next.length > 0)
    surroundings.out(`\n${[phrases.next, ...next.map((command) => `  ${command}`)].join('\n')}\n`);
}
