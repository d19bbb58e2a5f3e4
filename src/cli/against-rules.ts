import { fail, issueOf, parseJson, type Result, succeed } from '../core/kernel/index.js';
import { parseWorkRules, type WorkRules } from '../core/rules/index.js';
import { placeInFile, readTextFile } from './text-file.js';

/**
 * What `--against` names: a rules file by its ending, else the id of a rule set in the register. Of a file with
 * several rule sets the one is meant that has the id of the task's own, as in a changed copy of the register's file.
 *
 * @returns the id or the rule set; or the issues of the file, or `cli.rules-not-one`
 */
export async function readAgainst(against: string, task: string): Promise<Result<string | WorkRules>> {
  if (!/\.json$/i.test(against)) return succeed(against);
  const text = await readTextFile(against);
  if (!text.ok) return text;
  const value = parseJson(text.value);
  const parsed = value.ok ? parseWorkRules(value.value) : value;
  if (!parsed.ok) return fail(placeInFile(parsed.issues, against));
  const [only, ...others] = parsed.value;
  const own = parsed.value.find(({ id }) => id === rulesOf(task));
  const chosen = own ?? (others.length === 0 ? only : undefined);
  if (chosen !== undefined) return succeed(chosen);
  const args = { file: against, count: parsed.value.length };
  return fail([issueOf('cli.rules-not-one', { args })]);
}

/** The rules a task names, as far as its text can be read; what is wrong with it is told by planning it. */
function rulesOf(task: string): unknown {
  const value = parseJson(task);
  if (!value.ok || typeof value.value !== 'object' || value.value === null) return undefined;
  return 'rules' in value.value ? value.value.rules : undefined;
}
