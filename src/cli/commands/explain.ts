import { fail, issueOf } from '../../core/kernel/index.js';
import type { EligibilityLine } from '../../core/plan/index.js';
import { explainCode, renderGround } from '../../messages/index.js';
import type { EligibilityAnswer } from '../../sdk/index.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import { placeInFile, readTextFile } from '../text-file.js';
import type { Verb } from '../verb.js';

/** `explain CODE`: what a code means, offline. `explain ID --task FILE`: why somebody is in or out of a task. */
export const explain: Verb = (program, { phrases, perform }) => {
  program
    .command('explain')
    .description(phrases.verbs.explain)
    .argument('<CODE|ID>', phrases.options.code)
    .option('--task <FILE>', phrases.options.explainedTask)
    .action((asked: string, { task }: { readonly task?: string }) =>
      perform((context) =>
        task === undefined
          ? Promise.resolve(explainMeaning(context, asked))
          : explainStanding(context, asked, task),
      ),
    );
};

function explainMeaning({ language, phrases }: Context, code: string): Answer {
  const words = explainCode(code, language);
  if (words === undefined)
    return { data: null, issues: [issueOf('cli.code-unknown', { args: { text: code } })] };
  const { message, remedy } = words;
  const lines = [code, `  ${message}`, ...(remedy === '' ? [] : [`  ${phrases.explain.remedy}${remedy}`])];
  return { data: { code, message, remedy }, issues: [], lines };
}

async function explainStanding(context: Context, id: string, file: string): Promise<Answer> {
  const text = await readTextFile(file);
  if (!text.ok) return answerFrom(text, () => ({ data: null, issues: [] }));
  const told = await context.openOffice().explainEligibility(text.value, id);
  return answerFrom(told.ok ? told : fail(placeInFile(told.issues, file)), (answer) => ({
    data: dataOf(answer, context),
    issues: [],
    lines: answerLines(answer, context),
  }));
}

function dataOf({ id, task, sealed, lines }: EligibilityAnswer, { language }: Context) {
  return {
    id,
    drawId: task.drawId,
    asOf: task.asOf,
    sealed,
    lines: lines.map((line) => ({
      ...line,
      grounds: line.grounds.map((ground) => ({ ...ground, ...renderGround(ground, language) })),
    })),
  };
}

function answerLines({ id, task, sealed, lines }: EligibilityAnswer, context: Context): string[] {
  const { standing } = context.phrases;
  const { drawId, asOf, title } = task;
  return [
    `${drawId}  ${title}`,
    sealed ? standing.asSealed(asOf) : standing.asNow(asOf),
    ...(lines.length === 0 ? ['', id, `  ${standing.absent}`, `  ${standing.absentRemedy}`] : []),
    ...lines.flatMap((line) => ['', ...standingLines(line, context)]),
  ];
}

function standingLines(
  { id, name, pool, standing, grounds, stratum, recused = [] }: EligibilityLine,
  { language, phrases }: Context,
): string[] {
  const reasons = grounds.flatMap((ground) => {
    const { reason, evidence, remedy } = renderGround(ground, language);
    return [
      `  · ${reason} [${ground.code}]`,
      `      ${evidence}`,
      ...(remedy === '' ? [] : [`      ${phrases.explain.remedy}${remedy}`]),
    ];
  });
  const label = stratum?.label ?? '';
  return [
    `${id}  ${name}  ${phrases.registers[pool]}`,
    `  ${phrases.standing.told[pool][standing]}`,
    ...(label === '' ? [] : [`  ${phrases.standing.stratum}${label}`]),
    ...(recused.length === 0 ? [] : [`  ${phrases.standing.recused}${recused.join(' ')}`]),
    ...reasons,
  ];
}
