import { type Answer, answerFrom, type Context } from '../context.js';
import type { Verb } from '../verb.js';

interface SourceOptions {
  readonly id: string;
  readonly value: string;
}

/** `source DRAW --id S --value V`: what a public source showed. */
export const source: Verb = (program, { phrases, perform }) => {
  program
    .command('source')
    .description(phrases.verbs.source)
    .argument('<DRAW>', phrases.options.drawId)
    .requiredOption('--id <ID>', phrases.options.source)
    .requiredOption('--value <VALUE>', phrases.options.value)
    .action((drawId: string, options: SourceOptions) =>
      perform((context) => observe(context, drawId, options)),
    );
};

async function observe(context: Context, drawId: string, { id, value }: SourceOptions): Promise<Answer> {
  const observed = await context.openOffice().observeSource(drawId, id, value);
  return answerFrom(observed, ({ notes, repeated, value: taken }) => ({
    data: { drawId, source: id, value: taken, repeated },
    issues: notes,
    lines: [`${context.phrases.source.observed(id)}${taken}`],
    next: [context.suggest(`draw ${drawId}`)],
  }));
}
