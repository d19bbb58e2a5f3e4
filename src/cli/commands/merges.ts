import { basename } from 'node:path';
import {
  type MergeProposal,
  type PlannedTask,
  parseTargetLists,
  proposeMerges,
} from '../../core/annual-plan/index.js';
import { parseJson, placeIssues, type Result, succeed } from '../../core/kernel/index.js';
import { grouped, layOut } from '../columns.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import type { Phrases } from '../phrases/model.js';
import { readTextFile } from '../text-file.js';
import type { Verb } from '../verb.js';

/** `merges [FILE]`: which tasks of the annual plan could be one joint inspection. */
export const merges: Verb = (program, { phrases, perform }) => {
  program
    .command('merges')
    .description(phrases.verbs.merges)
    .argument('[FILE]', phrases.options.targetLists)
    .action((file: string | undefined) => perform((context) => tellMerges(context, file)));
};

async function tellMerges(context: Context, file: string | undefined): Promise<Answer> {
  const plan = await context.openOffice().readRegister('plans');
  if (!plan.ok) return answerFrom(plan, () => ({ data: null, issues: [] }));
  const records: PlannedTask[] = [];
  for await (const batch of plan.value.batches()) records.push(...batch);
  const lists =
    file === undefined
      ? succeed(undefined)
      : await readLists(
          file,
          records.map(({ id }) => id),
        );
  const { phrases } = context;
  return answerFrom(lists, (known) => {
    const proposals = proposeMerges(records, known);
    return { data: { proposals }, issues: [], lines: proposalLines(proposals, phrases) };
  });
}

async function readLists(
  file: string,
  planned: readonly string[],
): Promise<Result<Parameters<typeof proposeMerges>[1]>> {
  const text = await readTextFile(file);
  if (!text.ok) return text;
  const value = parseJson(text.value);
  const lists = value.ok ? parseTargetLists(value.value, new Set(planned)) : value;
  return lists.ok ? lists : { ok: false, issues: placeIssues(lists.issues, [basename(file)]) };
}

function proposalLines(proposals: readonly MergeProposal[], { merges: words }: Phrases): string[] {
  const [first] = proposals;
  if (first === undefined) return [words.none];
  const rows = proposals.map(({ tasks, departments, by, targets, from = '', to = '' }) => [
    tasks.join(' + '),
    departments.join(' + '),
    targets === undefined ? words.by[by] : words.common(grouped(targets)),
    from === '' && to === '' ? '—' : `${from} – ${to}`,
  ]);
  return [
    words.title(grouped(proposals.length)),
    '',
    ...layOut([[...words.columns], ...rows]),
    '',
    `  ${words.basis}${first.basis}`,
  ];
}
