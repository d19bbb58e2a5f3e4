import { basename } from 'node:path';
import type { Identifier, Issue, TextTable } from '../../core/kernel/index.js';
import { type ResultListId, readResultForm } from '../../core/results/index.js';
import { importTable, readFileBytes } from '../../sdk/node/index.js';
import { grouped } from '../columns.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import { formSheets } from '../form-sheets.js';
import type { Verb } from '../verb.js';
import { listOption } from './result-form.js';

interface EnterOptions {
  readonly by: string;
  readonly list: ResultListId;
}

/** `result-enter DRAW FILE --by NAME [--list LIST]`: enters a filled form, whole or not at all. */
export const resultEnter: Verb = (program, { phrases, perform }) => {
  program
    .command('result-enter')
    .description(phrases.verbs.resultEnter)
    .argument('<DRAW>', phrases.options.drawId)
    .argument('<FILE>', phrases.options.filledForm)
    .requiredOption('--by <NAME>', phrases.options.enteredBy)
    .addOption(listOption(phrases.options.codeList))
    .action((drawId: string, file: string, options: EnterOptions) =>
      perform((context) => enterFile(context, { drawId, file, ...options })),
    );
};

async function enterFile(
  context: Context,
  { drawId, file, by, list }: EnterOptions & { readonly drawId: string; readonly file: string },
): Promise<Answer> {
  const bytes = await readFileBytes(file);
  if (!bytes.ok) return answerFrom(bytes, () => ({ data: null, issues: [] }));
  const name = basename(file);
  const fits = (table: TextTable) => hasFormColumns(table, drawId, list);
  const read = importTable({ name, bytes: bytes.value }, { fits });
  if (!read.ok) return answerFrom(read, () => ({ data: null, issues: [] }));
  const { table, source } = read.value;
  const noticed = read.value.issues.filter((issue) => !isOurOwnSheet(issue));
  if (noticed.some(({ severity }) => severity === 'error'))
    return { data: null, issues: noticed, byKind: true };
  const entered = await context.openOffice().enterForm(drawId, { by, list, table, source });
  if (!entered.ok) return { data: null, issues: [...entered.issues, ...noticed], byKind: true };
  const { notes, open, entered: targets } = entered.value;
  return {
    data: { drawId, file: name, source, list, entered: targets, open },
    issues: [...notes, ...noticed],
    byKind: true,
    lines: [context.phrases.results.entered(grouped(targets.length)), `  SHA-256 ${source}`],
    next: [
      context.suggest(`result-status ${drawId}`),
      context.suggest(`result-review ${drawId} --by NAME --approve`),
    ],
  };
}

/** The first rows are enough to find the header in. */
function hasFormColumns(table: TextTable, drawId: string, list: ResultListId): boolean {
  // SAFETY: only columns are looked for; what is told of the draw is not looked at.
  const setting = { drawId: drawId as Identifier, list };
  const { issues } = readResultForm({ ...table, rows: table.rows.slice(0, 10) }, setting);
  return issues.every(({ code }) => code !== 'registers.header-missing');
}

/** That the codes and the guide lying beside the form were not read is no news. */
function isOurOwnSheet({ code, args }: Issue): boolean {
  return code === 'registers.sheets-left' && args['left'] === `${formSheets.codes}、${formSheets.guide}`;
}
