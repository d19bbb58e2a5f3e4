import { Option } from 'commander';
import { type OrganLevel, organLevels } from '../../core/history/index.js';
import type { Verb } from '../verb.js';
import { answerOf, type DetailOptions, detailsOf } from './import.js';

interface HistoryOptions extends DetailOptions {
  readonly level?: OrganLevel;
}

/** `history --level LEVEL`: enters into the history what the office drew itself. */
export const history: Verb = (program, { phrases, perform }) => {
  program
    .command('history')
    .description(phrases.verbs.history)
    .addOption(new Option('--level <LEVEL>', phrases.options.level).choices(organLevels))
    .option('--effective <DATE>', phrases.options.effective)
    .option('--basis <TEXT>', phrases.options.basis)
    .option('--operator <NAME>', phrases.options.operator)
    .option('--reason <TEXT>', phrases.options.reason)
    .action(({ level, ...details }: HistoryOptions) =>
      perform(async (context) => {
        const entered = await context.openOffice().adoptDrawnVisits({ level, ...detailsOf(details) });
        return answerOf(context, 'history', entered);
      }),
    );
};
