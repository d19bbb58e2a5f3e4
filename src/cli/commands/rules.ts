import { fail, type Issue, issueOf, parseJson, type Result, succeed } from '../../core/kernel/index.js';
import { parseWorkRules, type WorkRules } from '../../core/rules/index.js';
import { describeRules } from '../../sdk/index.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import { placeInFile, readTextFile } from '../text-file.js';
import type { Verb } from '../verb.js';

interface RulesOptions {
  readonly asOf?: string;
  readonly file?: string;
}

/** `rules [ID] [--as-of DATE] [--file FILE]`: the work rules, each in a sentence; those of a file before it is adopted. */
export const rules: Verb = (program, { phrases, perform }) => {
  program
    .command('rules')
    .description(phrases.verbs.rules)
    .argument('[ID]', phrases.options.rulesId)
    .option('--as-of <DATE>', phrases.options.asOf)
    .option('--file <FILE>', phrases.options.rulesFile)
    .action((id: string | undefined, options: RulesOptions) =>
      perform((context) => tellRules(context, id, options)),
    );
};

async function tellRules(context: Context, id: string | undefined, options: RulesOptions): Promise<Answer> {
  const { asOf, file } = options;
  const found = file === undefined ? await adoptedRules(context, asOf) : await rulesInFile(file);
  return answerFrom(found.ok ? chooseRules(found.value, id) : found, (chosen) => {
    const told = chosen.map((one) => ({ rules: one, sentences: describeRules(one, context.language) }));
    return {
      data: {
        rules: told.map(({ rules: { id: ruleSet, name }, sentences }) => ({ id: ruleSet, name, sentences })),
      },
      issues: [],
      lines: told.flatMap(({ rules: one, sentences }, at) => [
        ...(at === 0 ? [] : ['']),
        `${one.name}  ${one.id}`,
        ...sentences.map((sentence, number) => `  ${number + 1}. ${sentence}`),
      ]),
      next: file === undefined ? [] : [context.suggest(`import rules ${file}`)],
    };
  });
}

async function adoptedRules(
  context: Context,
  asOf: string | undefined,
): Promise<Result<readonly WorkRules[]>> {
  const read = await context.openOffice().readRegister('rules', { asOf });
  if (!read.ok) return read;
  const found: WorkRules[] = [];
  for await (const batch of read.value.batches()) found.push(...batch);
  return succeed(found);
}

async function rulesInFile(file: string): Promise<Result<readonly WorkRules[]>> {
  const text = await readTextFile(file);
  if (!text.ok) return text;
  const value = parseJson(text.value);
  const parsed: Result<readonly WorkRules[], Issue> = value.ok ? parseWorkRules(value.value) : value;
  return parsed.ok ? parsed : fail(placeInFile(parsed.issues, file));
}

function chooseRules(found: readonly WorkRules[], id: string | undefined): Result<readonly WorkRules[]> {
  if (id === undefined) return succeed(found);
  const chosen = found.filter((one) => one.id === id);
  if (chosen.length > 0) return succeed(chosen);
  return fail([issueOf('plan.rules-unknown', { path: ['rules'], args: { rules: id } })]);
}
