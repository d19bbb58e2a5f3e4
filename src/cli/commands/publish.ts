import { Option } from 'commander';
import type { Edition } from '../../core/disclosure/index.js';
import { writePublication } from '../../sdk/node/index.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import type { Verb } from '../verb.js';

interface PublishOptions {
  readonly out: string;
  readonly edition: Edition;
}

/** `publish DRAW --out DIR [--edition public|audit]`: the bundle and the files. */
export const publish: Verb = (program, { phrases, perform }) => {
  program
    .command('publish')
    .description(phrases.verbs.publish)
    .argument('<DRAW>', phrases.options.drawId)
    .requiredOption('--out <DIR>', phrases.options.out)
    .addOption(
      new Option('--edition <EDITION>', phrases.options.edition)
        .choices(['public', 'audit'])
        .default('audit'),
    )
    .action((drawId: string, options: PublishOptions) =>
      perform((context) => publishOne(context, drawId, options)),
    );
};

async function publishOne(
  context: Context,
  drawId: string,
  { out, edition }: PublishOptions,
): Promise<Answer> {
  const published = await context
    .openOffice()
    .publish(drawId, edition, (files) => writePublication(out, files));
  const { phrases } = context;
  return answerFrom(published, ({ files, notes }) => ({
    data: { drawId, edition, folder: out, files: [...files.keys()] },
    issues: notes,
    lines: [phrases.publish.done(edition, out), `  ${phrases.publish.files}${[...files.keys()].join('  ')}`],
    next: [`double-random replay ${out}`],
  }));
}
