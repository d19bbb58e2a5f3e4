import { fail, issueOf, type Result, succeed, utf8 } from '../../core/kernel/index.js';
import { composeVerifyPage, writePublication } from '../../sdk/node/index.js';
import { addClockOptions, type GivenClock, readClock } from '../clock-options.js';
import { grouped } from '../columns.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import type { Verb } from '../verb.js';

type Files = ReadonlyMap<string, Uint8Array>;

interface YearOptions extends GivenClock {
  readonly authority: string;
  readonly by: string;
  readonly out: string;
  readonly verifyPages?: boolean;
}

/** `publish-year YEAR --authority NAME --by NAME --out DIR [--local FILE] [--pending-days N] [--verify-pages]`: the folder for the website. */
export const publishYear: Verb = (program, { phrases, perform }) => {
  const command = program
    .command('publish-year')
    .description(phrases.verbs.publishYear)
    .argument('<YEAR>', phrases.options.publishedYear)
    .requiredOption('--authority <NAME>', phrases.options.publishingAuthority)
    .requiredOption('--by <NAME>', phrases.options.releasedBy)
    .requiredOption('--out <DIR>', phrases.options.out)
    .option('--verify-pages', phrases.verifyPage.pages);
  addClockOptions(command, phrases).action((year: string, options: YearOptions) =>
    perform((context) => publishOne(context, year, options)),
  );
};

async function publishOne(
  context: Context,
  written: string,
  { authority, by, out, verifyPages = false, ...given }: YearOptions,
): Promise<Answer> {
  const year = readYear(written);
  const clock = await readClock(given);
  if (!year.ok || !clock.ok) return answerFrom(year.ok ? clock : year, () => ({ data: null, issues: [] }));
  const order = { year: year.value, authority, by, ...clock.value };
  const published = await context.openOffice().publishYear(order, async (files) => {
    const whole = verifyPages ? await besideBundles(files) : succeed(files);
    return whole.ok ? writePublication(out, whole.value) : whole;
  });
  const { phrases } = context;
  return answerFrom(published, ({ files, draws, notes }) => ({
    data: { year: year.value, folder: out, draws, files: [...files.keys()] },
    issues: notes,
    lines: [
      phrases.results.publishedYear(written, {
        folder: out,
        draws: grouped(draws),
        files: grouped(files.size),
      }),
      `  ${phrases.results.openIndex}${out}/index.html`,
    ],
  }));
}

/** The pages stand outside the bundles and the lists of digests: what is replayed stays as it is. */
async function besideBundles(files: Files): Promise<Result<Files>> {
  const bundles = new Map<string, Map<string, Uint8Array>>();
  for (const [path, bytes] of files) {
    const [, folder = '', name = ''] = /^(draws\/[^/]+)\/bundle\/(.+)$/.exec(path) ?? [];
    if (folder !== '') bundles.set(folder, (bundles.get(folder) ?? new Map()).set(name, bytes));
  }
  const whole = new Map(files);
  for (const [folder, bundle] of bundles) {
    const page = await composeVerifyPage(bundle);
    if (!page.ok) return page;
    whole.set(`${folder}/verify.html`, utf8(page.value));
  }
  return succeed(whole);
}

function readYear(text: string): Result<number> {
  if (/^[12]\d{3}$/.test(text)) return succeed(Number(text));
  return fail([issueOf('sdk.date-malformed', { args: { text } })]);
}
