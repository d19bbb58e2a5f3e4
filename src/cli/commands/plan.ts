import { fail } from '../../core/kernel/index.js';
import { countFrame, type DraftPlan } from '../../core/plan/index.js';
import { unroundedOf } from '../../core/rules/index.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import { draftLines } from '../draft-lines.js';
import { placeInFile, readTextFile } from '../text-file.js';
import type { Verb } from '../verb.js';

/** `plan FILE`: what would be sealed. */
export const plan: Verb = (program, { phrases, perform }) => {
  program
    .command('plan')
    .description(phrases.verbs.plan)
    .argument('<FILE>', phrases.options.task)
    .action((file: string) => perform((context) => planFile(context, file)));
};

async function planFile(context: Context, file: string): Promise<Answer> {
  const text = await readTextFile(file);
  if (!text.ok) return answerFrom(text, () => ({ data: null, issues: [] }));
  const draft = await context.openOffice().planTask(text.value);
  return answerFrom(draft.ok ? draft : fail(placeInFile(draft.issues, file)), (drafted) => ({
    data: draftData(drafted),
    issues: drafted.notes,
    lines: draftLines(drafted, context),
    next: [
      ...drafted.task.entropy.parties.map((party) =>
        context.suggest(`share ${drafted.task.drawId} --party ${party} --new`),
      ),
      context.suggest(`seal ${file}`),
    ],
  }));
}

function draftData({
  task,
  rules,
  rulesVersion,
  items,
  targets,
  inspectors,
  strata,
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
    team,
    feasibility,
  };
}
