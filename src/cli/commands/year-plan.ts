import { Argument } from 'commander';
import { dayIn, type PlanAct, planActs } from '../../core/annual-plan/index.js';
import { fail, identifier, isIdentifier, issueOf, type Result, succeed } from '../../core/kernel/index.js';
import type { PlanEventInput, ToldPlanEvent, YearPlan, YearPlanOptions } from '../../sdk/index.js';
import { grouped, layOut } from '../columns.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import type { Phrases } from '../phrases/model.js';
import type { Verb } from '../verb.js';

interface PlanOptions {
  readonly year?: string;
  readonly on?: string;
  readonly by?: string;
  readonly at?: string;
  readonly to?: string;
  readonly document?: string;
  readonly items?: string;
  readonly reason?: string;
  readonly number?: string;
  readonly approveBy?: string;
  readonly publishBy?: string;
  readonly fileBy?: string;
}

/** `year-plan [ACT]`: tells what was done about the annual plan, or where it stands. */
export const yearPlan: Verb = (program, { phrases, perform }) => {
  const { options } = phrases;
  program
    .command('year-plan')
    .description(phrases.verbs.yearPlan)
    .addArgument(new Argument('[ACT]', options.planAct).choices(planActs))
    .option('--year <YEAR>', options.planYear)
    .option('--on <DATE>', options.doneOn)
    .option('--by <ORGAN>', options.doneBy)
    .option('--at <PLACE>', options.publishedAt)
    .option('--to <ORGAN>', options.filedTo)
    .option('--document <NUMBER>', options.document)
    .option('--items <IDS>', options.changedItems)
    .option('--reason <TEXT>', options.reason)
    .option('--number <N>', options.number)
    .option('--approve-by <MM-DD>', options.approveBy)
    .option('--publish-by <MM-DD>', options.publishBy)
    .option('--file-by <MM-DD>', options.fileBy)
    .action((act: PlanAct | undefined, given: PlanOptions) =>
      perform((context) =>
        act === undefined ? tellStanding(context, given) : tellEvent(context, act, given),
      ),
    );
};

async function tellEvent(context: Context, act: PlanAct, given: PlanOptions): Promise<Answer> {
  const told = await context.openOffice().tellPlanEvent(eventOf(act, given));
  const { phrases, suggest } = context;
  return answerFrom(told, (event) => ({
    data: event,
    issues: [],
    lines: [phrases.yearPlan.told(phrases.yearPlan.acts[event.act], event.version)],
    next: [suggest('year-plan')],
  }));
}

/** The event as the options have it; what is missing or too much is told by the office. */
function eventOf(act: PlanAct, { items, number, year, ...given }: PlanOptions): PlanEventInput {
  return {
    act,
    ...given,
    ...(number !== undefined && { version: numberIn(number) }),
    ...(year !== undefined && { year: numberIn(year) }),
    ...(items !== undefined && { items: items.split(/[,，、\s]+/).map(idIn) }),
  };
}

/** Text that is no number stays as it is: the office says what is wrong with it. */
function numberIn(text: string): number | string {
  return /^\d{1,6}$/.test(text) ? Number(text) : text;
}

function idIn(text: string): string {
  return isIdentifier(text) ? identifier(text) : text;
}

async function tellStanding(context: Context, given: PlanOptions): Promise<Answer> {
  const options = readOptions(given);
  if (!options.ok) return answerFrom(options, () => ({ data: null, issues: [] }));
  const { phrases } = context;
  return answerFrom(await context.openOffice().yearPlan(options.value), (plan) => ({
    data: {
      version: plan.version,
      events: plan.events,
      tasks: [...plan.standing.tasks].map(([id, standing]) => ({ id, ...standing })),
      dropped: plan.standing.dropped,
    },
    issues: plan.notes,
    lines: standingLines(plan, phrases),
  }));
}

function readOptions({ year, approveBy, publishBy, fileBy }: PlanOptions): Result<YearPlanOptions> {
  const leapYear = 2000;
  const days = [approveBy, publishBy, fileBy].filter((day) => day !== undefined);
  const wrong = days.filter((day) => dayIn(leapYear, day) === undefined);
  const years = year === undefined || /^\d{4}$/.test(year) ? [] : [year];
  const issues = [...wrong, ...years].map((text) => issueOf('sdk.date-malformed', { args: { text } }));
  if (issues.length > 0) return fail(issues);
  return succeed({
    ...(year !== undefined && { year: Number(year) }),
    deadlines: {
      ...(approveBy !== undefined && { approved: approveBy }),
      ...(publishBy !== undefined && { published: publishBy }),
      ...(fileBy !== undefined && { filed: fileBy }),
    },
  });
}

function standingLines({ version, standing, events }: YearPlan, phrases: Phrases): string[] {
  const { yearPlan: words } = phrases;
  const done = (act: 'approved' | 'published' | 'filed') =>
    grouped([...standing.tasks.values()].filter((task) => task[act]).length);
  const counts = {
    tasks: grouped(standing.tasks.size),
    approved: done('approved'),
    published: done('published'),
    filed: done('filed'),
  };
  const rows = events.map((event) => [
    event.on,
    words.acts[event.act],
    String(event.version),
    partyOf(event),
    event.document ?? '—',
    event.act === 'changed' ? `${event.items.join('、')}：${event.reason}` : '—',
  ]);
  return [
    words.title(version),
    `  ${words.counts(counts)}`,
    ...(rows.length === 0 ? [] : ['', ...layOut([[...words.columns], ...rows])]),
  ];
}

function partyOf(event: ToldPlanEvent): string {
  switch (event.act) {
    case 'published':
      return event.at;
    case 'filed':
      return event.to;
    default:
      return event.by;
  }
}
