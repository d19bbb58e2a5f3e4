import { Option } from 'commander';
import { fail } from '../../core/kernel/index.js';
import { countFrame, type DraftPlan, type Standing } from '../../core/plan/index.js';
import { unroundedOf } from '../../core/rules/index.js';
import { type WrittenEligibility, writeEligibility } from '../../sdk/node/index.js';
import { readAgainst } from '../against-rules.js';
import { grouped } from '../columns.js';
import { comparisonLines } from '../comparison-lines.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import { draftLines } from '../draft-lines.js';
import { placeInFile, readTextFile } from '../text-file.js';
import type { Verb } from '../verb.js';

/** `plan FILE [--ledger FILE] [--against RULES]`: what would be sealed, where everyone stands, and under other rules. */
export const plan: Verb = (program, { phrases, perform }) => {
  program
    .command('plan')
    .description(phrases.verbs.plan)
    .argument('<FILE>', phrases.options.task)
    .option('--ledger <FILE>', phrases.options.ledger)
    .option('--force', phrases.options.force)
    .addOption(new Option('--against <RULES>', phrases.options.against).conflicts('ledger'))
    .action((file: string, options: PlanOptions) => perform((context) => planFile(context, file, options)));
};

interface PlanOptions {
  readonly ledger?: string;
  readonly force?: boolean;
  readonly against?: string;
}

async function planFile(
  context: Context,
  file: string,
  { ledger, force = false, against }: PlanOptions,
): Promise<Answer> {
  const text = await readTextFile(file);
  if (!text.ok) return answerFrom(text, () => ({ data: null, issues: [] }));
  if (against !== undefined) return planAgainst(context, { file, text: text.value, against });
  const office = context.openOffice();
  const draft = await office.planTask(text.value);
  if (!draft.ok) return answerFrom(fail(placeInFile(draft.issues, file)), () => ({ data: null, issues: [] }));
  const answer = tellDraft(context, draft.value, file);
  if (ledger === undefined) return answer;
  const opened = await office.eligibility(text.value);
  if (!opened.ok) return answerFrom(opened, () => answer);
  const { language, phrases } = context;
  const written = await writeEligibility(opened.value, { file: ledger, force, language });
  return answerFrom(written, ({ counts, digest }) => ({
    ...answer,
    data: { ...draftData(draft.value), ledger: { file: ledger, digest, counts } },
    lines: [...(answer.lines ?? []), phrases.plan.ledger(ledger, totalsOf(counts))],
  }));
}

async function planAgainst(
  context: Context,
  { file, text, against }: { readonly file: string; readonly text: string; readonly against: string },
): Promise<Answer> {
  const other = await readAgainst(against, text);
  if (!other.ok) return answerFrom(other, () => ({ data: null, issues: [] }));
  const compared = await context.openOffice().compareRules(text, other.value);
  return answerFrom(compared.ok ? compared : fail(placeInFile(compared.issues, file)), (comparison) => ({
    data: { drawId: comparison.task.drawId, own: comparison.own, other: comparison.other },
    issues: [],
    lines: comparisonLines(comparison, context),
  }));
}

function tellDraft(context: Context, drafted: DraftPlan, file: string): Answer {
  return {
    data: draftData(drafted),
    issues: drafted.notes,
    lines: draftLines(drafted, context),
    next: [
      ...drafted.task.entropy.parties.map((party) =>
        context.suggest(`share ${drafted.task.drawId} --party ${party} --new`),
      ),
      context.suggest(`seal ${file}`),
    ],
  };
}

function totalsOf({ targets, inspectors }: WrittenEligibility['counts']) {
  const sum = (counts: Readonly<Record<Standing, number>>) =>
    grouped(Object.values(counts).reduce((total, count) => total + count, 0));
  return { targets: sum(targets), inspectors: sum(inspectors) };
}

function draftData({
  task,
  rules,
  rulesVersion,
  items,
  targets,
  inspectors,
  strata,
  visitBatches,
  handedDown,
  team,
  feasibility,
}: DraftPlan) {
  return {
    drawId: task.drawId,
    mode: task.mode,
    method: rules.method,
    rules: { id: rules.id, version: rulesVersion },
    items: items.records.map(({ id }) => ({ id, version: items.version })),
    targets: countFrame(targets),
    inspectors: countFrame(inspectors),
    strata: strata.map((stratum) => {
      const unrounded = unroundedOf(stratum.size, stratum.quantity, stratum.inspectors);
      return rules.strata.quantities.length === 0 || unrounded === undefined
        ? stratum
        : { ...stratum, unrounded };
    }),
    ...(visitBatches !== undefined && { visitBatches }),
    ...(task.draws && { draws: task.draws }),
    ...(handedDown && { handedDown }),
    team,
    feasibility,
  };
}
