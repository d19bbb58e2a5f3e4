import { issueOf } from '../../core/kernel/index.js';
import { grouped } from '../columns.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import type { Verb } from '../verb.js';
import { readList } from '../written-values.js';

interface ReviewOptions {
  readonly by: string;
  readonly approve?: boolean;
  readonly return?: string;
  readonly targets?: readonly string[];
}

/** `result-review DRAW --by NAME --approve|--return REASON [--targets CODES]`: by another than who entered them. */
export const resultReview: Verb = (program, { phrases, perform }) => {
  program
    .command('result-review')
    .description(phrases.verbs.resultReview)
    .argument('<DRAW>', phrases.options.drawId)
    .requiredOption('--by <NAME>', phrases.options.reviewedBy)
    .option('--approve', phrases.options.approve)
    .option('--return <REASON>', phrases.options.giveBack)
    .option('--targets <CODES>', phrases.options.reviewedTargets, readList)
    .action((drawId: string, options: ReviewOptions) =>
      perform((context) => review(context, drawId, options)),
    );
};

async function review(context: Context, drawId: string, options: ReviewOptions): Promise<Answer> {
  const { by, approve = false, return: reason, targets } = options;
  if (approve === (reason !== undefined)) return { data: null, issues: [issueOf('cli.review-choice')] };
  const decision = approve ? 'approved' : 'returned';
  const reviewed = await context.openOffice().reviewResults(drawId, { by, decision, reason, targets });
  const { phrases, suggest } = context;
  const next = approve
    ? `result-publish ${drawId} --by NAME --out DIR`
    : `result-form ${drawId} --out FILE.xlsx`;
  return answerFrom(reviewed, (told) => ({
    data: { ...told, decision },
    issues: [],
    lines: [phrases.results.reviewed[decision](grouped(told.targets.length))],
    next: [suggest(next)],
  }));
}
