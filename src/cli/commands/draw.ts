import type { SealedPlan } from '../../core/plan/index.js';
import type { DrawRecord } from '../../core/record/index.js';
import { grouped, layOut } from '../columns.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import { stratumName } from '../stratum-name.js';
import type { Verb } from '../verb.js';

const ticketDigits = 12;

/** `draw DRAW`: both draws and the record. */
export const draw: Verb = (program, { phrases, perform }) => {
  program
    .command('draw')
    .description(phrases.verbs.draw)
    .argument('<DRAW>', phrases.options.drawId)
    .action((drawId: string) => perform((context) => drawOne(context, drawId)));
};

async function drawOne(context: Context, drawId: string): Promise<Answer> {
  const drawn = await context.openOffice().draw(drawId);
  const { phrases, suggest, language } = context;
  return answerFrom(drawn, ({ plan, record, digest, repeated, notes }) => ({
    data: {
      drawId,
      record: digest,
      repeated,
      seed: record.seed,
      method: record.method,
      strata: record.strata.map(({ id, selected, reserves, cutoff }) => ({
        id,
        selected: selected.length,
        reserves: reserves.length,
        cutoff,
      })),
      ...(record.visitBatches && { visitBatches: record.visitBatches.batches.map(({ length }) => length) }),
      teams: record.teams.length,
      effectiveCap: record.effectiveCap,
      assigned: record.unassigned === undefined,
      assurance: record.assurance,
    },
    issues: notes,
    lines: [
      repeated ? phrases.draw.repeated(drawId) : phrases.draw.done(drawId),
      '',
      ...recordLines({ plan, record }, { phrases, language }),
      '',
      `  ${phrases.draw.seed}${record.seed}`,
      `  ${phrases.draw.record}${digest}`,
    ],
    next: [
      ...(plan.draws === 'targets' ? [suggest(`hand-down ${drawId} --district NAME --out FILE`)] : []),
      ...['public', 'audit'].map((edition) => suggest(`publish ${drawId} --out DIR --edition ${edition}`)),
    ],
  }));
}

function recordLines(
  { plan, record }: { readonly plan: SealedPlan; readonly record: DrawRecord },
  { phrases, language }: Pick<Context, 'phrases' | 'language'>,
): string[] {
  const { strata, teams, effectiveCap, unassigned } = record;
  const labels = new Map<string, string>(plan.strata.map(({ id, label }) => [id, label]));
  const tickets = strata.some(({ cutoff }) => cutoff !== undefined);
  const header = tickets ? phrases.draw.strata : phrases.draw.strata.slice(0, -1);
  const rows = strata.map(({ id, selected, reserves, cutoff }) => [
    stratumName({ id, label: labels.get(id) ?? '' }, { phrases, language }),
    grouped(selected.length),
    grouped(reserves.length),
    ...(tickets ? [cutoff?.slice(0, ticketDigits) ?? '—'] : []),
  ]);
  const assigned =
    plan.draws === 'targets'
      ? phrases.plan.targetsOnly
      : unassigned === undefined
        ? phrases.draw.teams(grouped(teams.length), effectiveCap ?? 0)
        : phrases.draw.unassigned;
  const { batches = [] } = record.visitBatches ?? {};
  const sizes = batches.map(({ length }) => grouped(length));
  const visits = sizes.length === 0 ? [] : [`  ${phrases.draw.visitBatches(sizes)}`];
  return [...layOut([[...header], ...rows]), ...visits, `  ${assigned}`];
}
