import { type FollowUpKind, followUpWords } from '../../core/results/index.js';
import { catalogues } from '../../messages/index.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import type { Verb } from '../verb.js';
import { wordReader } from '../written-values.js';

interface FollowUpOptions {
  readonly kind: FollowUpKind;
  readonly on: string;
  readonly by: string;
  readonly note?: string;
}

/** `follow-up DRAW CODE --kind KIND --on DATE --by NAME [--note TEXT]`: a follow-up was carried out. */
export const followUp: Verb = (program, { phrases, perform }) => {
  program
    .command('follow-up')
    .description(phrases.verbs.followUp)
    .argument('<DRAW>', phrases.options.drawId)
    .argument('<CODE>', phrases.options.targetCode)
    .requiredOption('--kind <KIND>', phrases.options.followUpKind, wordReader(followUpWords))
    .requiredOption('--on <DATE>', phrases.options.doneOn)
    .requiredOption('--by <NAME>', phrases.options.toldBy)
    .option('--note <TEXT>', phrases.options.followUpNote)
    .action((drawId: string, target: string, options: FollowUpOptions) =>
      perform((context) => tell(context, { drawId, target, ...options })),
    );
};

async function tell(
  context: Context,
  {
    drawId,
    target,
    kind,
    on,
    by,
    note,
  }: FollowUpOptions & { readonly drawId: string; readonly target: string },
): Promise<Answer> {
  const told = await context.openOffice().tellFollowUp(drawId, { by, target, followUp: kind, on, note });
  const { phrases, language, suggest } = context;
  return answerFrom(told, (done) => ({
    data: { ...done, followUp: kind, on },
    issues: [],
    lines: [phrases.results.followedUp(target, catalogues[language].followUps[kind])],
    next: [suggest('overdue')],
  }));
}
