import { fileNames } from '../../core/disclosure/index.js';
import { type Issue, issueOf, utf8 } from '../../core/kernel/index.js';
import { replayRecord } from '../../core/replay/index.js';
import { composeVerifyPage, readCarried, writeOutput } from '../../sdk/node/index.js';
import { grouped } from '../columns.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import { exitCodes } from '../exit-codes.js';
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
  const spoilt = bundle === undefined || files === undefined ? [] : findSpoilt(bundle, files.value);
  if (spoilt.length > 0) return { data: null, issues: spoilt, exitCode: exitCodes.verificationFailed };
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

/** What a replay finds wrong: every visitor of the page would. What it cannot determine is for the audit edition. */
function findSpoilt(bundle: string, files: ReadonlyMap<string, Uint8Array>): readonly Issue[] {
  if (!files.has(fileNames.plan)) return [];
  const failed = replayRecord(files).checks.filter(({ outcome }) => outcome === 'fail');
  if (failed.length === 0) return [];
  const first = failed.flatMap(({ findings }) => findings).find(({ severity }) => severity === 'error');
  const args = { file: bundle, count: failed.length };
  return [issueOf('cli.page-of-spoilt', { args }), ...(first === undefined ? [] : [first])];
}
