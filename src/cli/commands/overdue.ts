import { catalogues } from '../../messages/index.js';
import type { OverdueDuty, OverdueList } from '../../sdk/index.js';
import { addClockOptions, type GivenClock, readClock } from '../clock-options.js';
import { grouped, layOut } from '../columns.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import { exitCodeOfOverdue } from '../exit-codes.js';
import type { Verb } from '../verb.js';

/** `overdue [--local FILE] [--pending-days N]`: what is overdue, over every official draw. */
export const overdue: Verb = (program, { phrases, perform }) => {
  const command = program.command('overdue').description(phrases.verbs.overdue);
  addClockOptions(command, phrases).action((options: GivenClock) =>
    perform((context) => tellOverdue(context, options)),
  );
};

async function tellOverdue(context: Context, options: GivenClock): Promise<Answer> {
  const clock = await readClock(options);
  if (!clock.ok) return answerFrom(clock, () => ({ data: null, issues: [] }));
  const listed = await context.openOffice().overdue(clock.value);
  return answerFrom(listed, ({ draws, notes }) => ({
    data: draws,
    issues: notes,
    lines: overdueLines({ draws, notes }, context),
    next: draws.map(({ drawId }) => context.suggest(`result-status ${drawId} --targets`)),
    exitCode: exitCodeOfOverdue({ draws, notes }),
  }));
}

function overdueLines({ draws, notes }: OverdueList, { phrases, language }: Context): string[] {
  const { overdue: words, duties: names } = phrases.results;
  const isKnown = notes.every(({ severity }) => severity !== 'warning');
  if (draws.length === 0) return [isKnown ? words.none : words.noneKnown];
  const { followUps } = catalogues[language];
  const nameOf = (duty: OverdueDuty) =>
    duty.followUp === undefined ? names[duty.duty] : words.followUp(followUps[duty.followUp]);
  const all = draws.flatMap(({ drawId, duties }) => duties.map((duty) => ({ drawId, duty })));
  const tableOf = (rows: typeof all) =>
    layOut([
      [...words.columns],
      ...rows.map(({ drawId, duty }) => [
        ...[drawId, duty.target, nameOf(duty), duty.due],
        ...[duty.workdays === undefined ? '—' : grouped(duty.workdays), duty.done ?? words.notDone],
      ]),
    ]);
  const open = all.filter(({ duty }) => duty.done === undefined);
  const late = all.filter(({ duty }) => duty.done !== undefined);
  return [
    ...(open.length === 0 ? [] : [words.open(grouped(open.length)), ...tableOf(open)]),
    ...(open.length === 0 || late.length === 0 ? [] : ['']),
    ...(late.length === 0 ? [] : [words.late(grouped(late.length)), ...tableOf(late)]),
    ...(all.every(({ duty }) => duty.workdays !== undefined) ? [] : [words.uncounted]),
  ];
}
