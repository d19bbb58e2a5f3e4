import { fail } from '../../core/kernel/index.js';
import type { SealedPlan } from '../../core/plan/index.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import { placeInFile, readTextFile } from '../text-file.js';
import type { Verb } from '../verb.js';

/** `seal FILE`: freezes a task. */
export const seal: Verb = (program, { phrases, perform }) => {
  program
    .command('seal')
    .description(phrases.verbs.seal)
    .argument('<FILE>', phrases.options.task)
    .action((file: string) => perform((context) => sealFile(context, file)));
};

async function sealFile(context: Context, file: string): Promise<Answer> {
  const text = await readTextFile(file);
  if (!text.ok) return answerFrom(text, () => ({ data: null, issues: [] }));
  const sealed = await context.openOffice().sealTask(text.value);
  return answerFrom(sealed.ok ? sealed : fail(placeInFile(sealed.issues, file)), (sealing) => {
    const { drawId, commitment, mode, sealedAt, plan, notes } = sealing;
    const { phrases } = context;
    return {
      data: { drawId, commitment, mode, sealedAt },
      issues: notes,
      lines: [
        phrases.seal.done(drawId),
        `  ${phrases.seal.commitment}${commitment}`,
        `  ${phrases.seal.announce}`,
      ],
      next: nextSteps(plan, context),
    };
  });
}

function nextSteps({ drawId, entropy }: SealedPlan, { suggest }: Context): string[] {
  return [
    suggest(`notice ${drawId} --format html --out notice.html`),
    ...entropy.parties.map(({ id }) => suggest(`share ${drawId} --party ${id} --reveal HEX`)),
    ...entropy.sources.map(({ id }) => suggest(`source ${drawId} --id ${id} --value VALUE`)),
  ];
}
