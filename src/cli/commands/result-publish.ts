import { writePublication } from '../../sdk/node/index.js';
import { grouped } from '../columns.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import type { Verb } from '../verb.js';
import { readList } from '../written-values.js';

interface PublishOptions {
  readonly by: string;
  readonly out: string;
  readonly targets?: readonly string[];
}

/** `result-publish DRAW --by NAME --out DIR [--targets CODES]`: what was approved, with all that is on display. */
export const resultPublish: Verb = (program, { phrases, perform }) => {
  program
    .command('result-publish')
    .description(phrases.verbs.resultPublish)
    .argument('<DRAW>', phrases.options.drawId)
    .requiredOption('--by <NAME>', phrases.options.releasedBy)
    .requiredOption('--out <DIR>', phrases.options.out)
    .option('--targets <CODES>', phrases.options.releasedTargets, readList)
    .action((drawId: string, options: PublishOptions) =>
      perform((context) => publishSome(context, drawId, options)),
    );
};

async function publishSome(
  context: Context,
  drawId: string,
  { by, out, targets }: PublishOptions,
): Promise<Answer> {
  const release = { by, targets };
  const published = await context
    .openOffice()
    .publishResults(drawId, release, (files) => writePublication(out, files));
  const { phrases, suggest } = context;
  return answerFrom(published, ({ files, ...told }) => ({
    data: { ...told, folder: out, files: [...files.keys()] },
    issues: [],
    lines: [
      phrases.results.published(out, grouped(told.targets.length)),
      `  ${phrases.publish.files}${[...files.keys()].join('  ')}`,
    ],
    next: [suggest(`result-status ${drawId}`), suggest('overdue')],
  }));
}
