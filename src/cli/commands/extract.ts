import { writePublication } from '../../sdk/node/index.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import type { Verb } from '../verb.js';

/** `extract DRAW CODE --out DIR`: what one target gets about itself. */
export const extract: Verb = (program, { phrases, perform }) => {
  program
    .command('extract')
    .description(phrases.extract.extract)
    .argument('<DRAW>', phrases.options.drawId)
    .argument('<CODE>', phrases.extract.code)
    .requiredOption('--out <DIR>', phrases.options.out)
    .action((drawId: string, code: string, { out }: { readonly out: string }) =>
      perform((context) => extractOne(context, { drawId, code, out })),
    );
};

async function extractOne(
  context: Context,
  { drawId, code, out }: Readonly<Record<'drawId' | 'code' | 'out', string>>,
): Promise<Answer> {
  const made = await context.openOffice().extract(drawId, code);
  if (!made.ok) return answerFrom(made, () => ({ data: null, issues: [] }));
  const { files, notes, target, standing } = made.value;
  const written = await writePublication(out, files);
  const { extract: words, publish } = context.phrases;
  return answerFrom(written, () => ({
    data: { drawId: made.value.drawId, target, standing, folder: out, files: [...files.keys()] },
    issues: notes,
    lines: [
      words.done(target, out),
      `  ${words.standing}${words.standings[standing]}`,
      `  ${publish.files}${[...files.keys()].join('  ')}`,
    ],
    next: [`double-random verify-extract ${out}/摘录.json`],
  }));
}
