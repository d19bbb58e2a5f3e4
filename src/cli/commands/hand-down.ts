import { type Result, succeed, utf8 } from '../../core/kernel/index.js';
import { writeOutput } from '../../sdk/node/index.js';
import { grouped } from '../columns.js';
import { answerFrom, type Context } from '../context.js';
import type { Verb } from '../verb.js';

interface HandDownOptions {
  readonly out: string;
  readonly district?: readonly string[];
  readonly force?: boolean;
}

/** `hand-down DRAW --out FILE [--district NAME…]`: the drawn targets for the office that draws their inspectors. */
export const handDown: Verb = (program, { phrases, perform }) => {
  program
    .command('hand-down')
    .description(phrases.verbs.handDown)
    .argument('<DRAW>', phrases.options.drawId)
    .requiredOption('--out <FILE>', phrases.options.listFile)
    .option('--district <NAME...>', phrases.options.district)
    .option('--force', phrases.options.force)
    .action((drawId: string, options: HandDownOptions) =>
      perform((context) => handDownOne(context, drawId, options)),
    );
};

async function handDownOne(
  context: Context,
  drawId: string,
  { out, district, force = false }: HandDownOptions,
) {
  const deliver = async (text: string): Promise<Result<void>> => {
    const written = await writeOutput(out, [utf8(text)], { force });
    return written.ok ? succeed(undefined) : written;
  };
  const handed = await context.openOffice().handDown(drawId, district, deliver);
  const { handDown: words } = context.phrases;
  return answerFrom(handed, ({ list, handed: count, selected, notes }) => ({
    data: { drawId, file: out, list, handed: count, selected },
    issues: notes,
    lines: [
      words.done(out, { handed: grouped(count), selected: grouped(selected) }),
      `  ${words.list}${list}`,
    ],
  }));
}
