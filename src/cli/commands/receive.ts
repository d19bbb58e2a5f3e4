import { grouped } from '../columns.js';
import { answerFrom, type Context } from '../context.js';
import { placeInFile, readTextFile } from '../text-file.js';
import type { Verb } from '../verb.js';

/** `receive FILE`: takes in a list that another office handed down. */
export const receive: Verb = (program, { phrases, perform }) => {
  program
    .command('receive')
    .description(phrases.verbs.receive)
    .argument('<FILE>', phrases.options.list)
    .action((file: string) => perform((context) => receiveOne(context, file)));
};

async function receiveOne(context: Context, file: string) {
  const text = await readTextFile(file);
  if (!text.ok) return answerFrom(text, () => ({ data: null, issues: [] }));
  const received = await context.openOffice().receive(text.value);
  const placed = received.ok ? received : { ...received, issues: placeInFile(received.issues, file) };
  const { handDown: words } = context.phrases;
  return answerFrom(placed, ({ notes, ...receipt }) => ({
    data: receipt,
    issues: notes,
    lines: [
      words.received(receipt.drawId, receipt.authority, grouped(receipt.count)),
      `  ${words.list}${receipt.list}`,
      ...(receipt.visitBatches === undefined
        ? []
        : [`  ${context.phrases.draw.visitBatches(receipt.visitBatches.map(grouped))}`]),
    ],
  }));
}
