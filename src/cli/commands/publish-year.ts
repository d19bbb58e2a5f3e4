import { fail, issueOf, type Result, succeed } from '../../core/kernel/index.js';
import { writePublication } from '../../sdk/node/index.js';
import { addClockOptions, type GivenClock, readClock } from '../clock-options.js';
import { grouped } from '../columns.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import type { Verb } from '../verb.js';

interface YearOptions extends GivenClock {
  readonly authority: string;
  readonly by: string;
  readonly out: string;
}

/** `publish-year YEAR --authority NAME --by NAME --out DIR [--local FILE] [--pending-days N]`: the folder for the website. */
export const publishYear: Verb = (program, { phrases, perform }) => {
  const command = program
    .command('publish-year')
    .description(phrases.verbs.publishYear)
    .argument('<YEAR>', phrases.options.publishedYear)
    .requiredOption('--authority <NAME>', phrases.options.publishingAuthority)
    .requiredOption('--by <NAME>', phrases.options.releasedBy)
    .requiredOption('--out <DIR>', phrases.options.out);
  addClockOptions(command, phrases).action((year: string, options: YearOptions) =>
    perform((context) => publishOne(context, year, options)),
  );
};

async function publishOne(
  context: Context,
  written: string,
  { authority, by, out, ...given }: YearOptions,
): Promise<Answer> {
  const year = readYear(written);
  const clock = await readClock(given);
  if (!year.ok || !clock.ok) return answerFrom(year.ok ? clock : year, () => ({ data: null, issues: [] }));
  const order = { year: year.value, authority, by, ...clock.value };
  const published = await context.openOffice().publishYear(order, (files) => writePublication(out, files));
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

function readYear(text: string): Result<number> {
  if (/^[12]\d{3}$/.test(text)) return succeed(Number(text));
  return fail([issueOf('sdk.date-malformed', { args: { text } })]);
}
