import { issueOf } from '../../core/kernel/index.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import type { Verb } from '../verb.js';

interface ShareOptions {
  readonly party: string;
  readonly new?: boolean;
  readonly commitment?: string;
  readonly reveal?: string;
}

/** `share DRAW --party P --new|--commitment HEX|--reveal HEX`: a party's commitment, and later its share. */
export const share: Verb = (program, { phrases, perform }) => {
  program
    .command('share')
    .description(phrases.verbs.share)
    .argument('<DRAW>', phrases.options.drawId)
    .requiredOption('--party <PARTY>', phrases.options.party)
    .option('--new', phrases.options.newShare)
    .option('--commitment <HEX>', phrases.options.commitment)
    .option('--reveal <HEX>', phrases.options.reveal)
    .action((drawId: string, options: ShareOptions) =>
      perform((context) => takeShare(context, drawId, options)),
    );
};

async function takeShare(context: Context, drawId: string, options: ShareOptions): Promise<Answer> {
  const { party, new: fresh, commitment, reveal } = options;
  const chosen = [fresh, commitment, reveal].filter((choice) => choice !== undefined);
  if (chosen.length !== 1) return { data: null, issues: [issueOf('cli.share-choice')] };
  if (reveal !== undefined) return revealShare(context, { drawId, party, share: reveal });
  return commitShare(context, { drawId, party, commitment });
}

async function commitShare(
  context: Context,
  { drawId, party, commitment }: { drawId: string; party: string; commitment: string | undefined },
): Promise<Answer> {
  const given = commitment === undefined ? ({ new: true } as const) : { commitment };
  const committed = await context.openOffice().commitShare(drawId, party, given);
  const { phrases, suggest } = context;
  return answerFrom(committed, ({ notes, ...told }) => ({
    data: told,
    issues: notes,
    lines: [
      phrases.share.committed(party),
      ...(told.share === undefined
        ? []
        : [`  ${phrases.share.secret}${told.share}`, `  ${phrases.share.keep}`]),
      `  ${phrases.share.commitment}${told.commitment}`,
    ],
    next: [suggest('seal TASK.json')],
  }));
}

async function revealShare(
  context: Context,
  { drawId, party, share: secret }: { drawId: string; party: string; share: string },
): Promise<Answer> {
  const revealed = await context.openOffice().revealShare(drawId, party, secret);
  return answerFrom(revealed, ({ notes, repeated }) => ({
    data: { drawId, party, share: secret, repeated },
    issues: notes,
    lines: [context.phrases.share.revealed(party)],
    next: [context.suggest(`source ${drawId} --id ID --value VALUE`), context.suggest(`draw ${drawId}`)],
  }));
}
