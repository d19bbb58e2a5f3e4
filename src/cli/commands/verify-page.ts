import { utf8 } from '../../core/kernel/index.js';
import { composeVerifyPage, readCarried, writeOutput } from '../../sdk/node/index.js';
import { grouped } from '../columns.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import type { Verb } from '../verb.js';

interface PageOptions {
  readonly out: string;
  readonly internal?: boolean;
  readonly force?: boolean;
}

/** `verify-page [BUNDLE] --out FILE [--internal] [--force]`: one page on which anybody checks a draw, offline. */
export const verifyPage: Verb = (program, { phrases, perform }) => {
  program
    .command('verify-page')
    .description(phrases.verifyPage.verb)
    .argument('[BUNDLE]', phrases.verifyPage.bundle)
    .requiredOption('--out <FILE>', phrases.verifyPage.out)
    .option('--internal', phrases.verifyPage.internal)
    .option('--force', phrases.options.force)
    .action((bundle: string | undefined, options: PageOptions) =>
      perform((context) => writePage(context, bundle, options)),
    );
};

async function writePage(
  context: Context,
  bundle: string | undefined,
  { out, internal = false, force = false }: PageOptions,
): Promise<Answer> {
  const nothing = () => ({ data: null, issues: [] });
  const files = bundle === undefined ? undefined : await readCarried(bundle);
  if (files?.ok === false) return answerFrom(files, nothing);
  const page = await composeVerifyPage(files?.value, { internal });
  if (!page.ok) return answerFrom(page, nothing);
  const written = await writeOutput(out, [utf8(page.value)], { force });
  const { phrases } = context;
  return answerFrom(written, ({ bytes, digest }) => ({
    data: { file: out, bytes, digest, carries: bundle ?? null },
    issues: [],
    lines: [
      phrases.verifyPage.written(out, grouped(Math.ceil(bytes / 1024))),
      `  ${phrases.verifyPage.digest}${digest}`,
    ],
  }));
}
