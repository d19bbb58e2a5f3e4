import { extname } from 'node:path';
import { Option } from 'commander';
import { fail, issueOf, type Result, succeed, utf8 } from '../../core/kernel/index.js';
import {
  formGuide,
  type ResultListId,
  resultCodeTable,
  resultListIds,
  resultListOf,
} from '../../core/results/index.js';
import { type PublishedTable, writeCsv, writeWorkbook } from '../../core/tables/index.js';
import { writeOutput } from '../../sdk/node/index.js';
import { grouped, layOut } from '../columns.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import { formSheets } from '../form-sheets.js';
import type { Verb } from '../verb.js';

interface FormOptions {
  readonly out: string;
  readonly team?: string;
  readonly list: ResultListId;
  readonly force?: boolean;
}

/** `result-form DRAW --out FILE [--team TEAM] [--list LIST]`: the form that inspectors fill in, also without a network. */
export const resultForm: Verb = (program, { phrases, perform }) => {
  program
    .command('result-form')
    .description(phrases.verbs.resultForm)
    .argument('<DRAW>', phrases.options.drawId)
    .requiredOption('--out <FILE>', phrases.options.formFile)
    .option('--team <TEAM>', phrases.options.team)
    .addOption(listOption(phrases.options.codeList))
    .option('--force', phrases.options.force)
    .action((drawId: string, options: FormOptions) =>
      perform((context) => writeForm(context, drawId, options)),
    );
};

/** `--list`: by which code list results are filled in and read. */
export function listOption(told: string): Option {
  return new Option('--list <LIST>', told).choices(resultListIds).default('national@1');
}

async function writeForm(
  context: Context,
  drawId: string,
  { out, team, list, force = false }: FormOptions,
): Promise<Answer> {
  const form = await context.openOffice().entryForm(drawId, { team });
  if (!form.ok) return answerFrom(form, () => ({ data: null, issues: [] }));
  const { table, targets } = form.value;
  const bytes = bytesOf(table, out, list);
  const written = bytes.ok ? await writeOutput(out, [bytes.value], { force }) : bytes;
  const { results: words } = context.phrases;
  return answerFrom(written, ({ digest }) => ({
    data: { drawId, file: out, list, targets, rows: table.rows.length, digest },
    issues: [],
    lines: [
      words.form.done(out, { targets: grouped(targets), rows: grouped(table.rows.length) }),
      `  ${words.form.internal}`,
      ...(isCsv(out) ? codeLines(list, words.form.codes(resultListOf(list).name)) : []),
    ],
    next: [context.suggest(`result-enter ${drawId} ${out} --by NAME${suffixOf(list)}`)],
  }));
}

function isCsv(file: string): boolean {
  return extname(file).toLowerCase() === '.csv';
}

/** Only a list that is not the usual one has to be named again. */
export function suffixOf(list: ResultListId): string {
  return list === 'national@1' ? '' : ` --list ${list}`;
}

function bytesOf(table: PublishedTable, file: string, list: ResultListId): Result<Uint8Array> {
  if (isCsv(file)) return succeed(utf8(writeCsv(table)));
  if (extname(file).toLowerCase() !== '.xlsx')
    return fail([issueOf('sdk.export-format', { args: { file, formats: '.xlsx, .csv' } })]);
  const known = resultListOf(list);
  return writeWorkbook([
    { kind: 'table', name: formSheets.form, table },
    { kind: 'table', name: formSheets.codes, table: resultCodeTable(known) },
    { kind: 'facts', name: formSheets.guide, facts: formGuide(known) },
  ]);
}

/** A CSV has one table only: its codes are told on the screen. */
function codeLines(list: ResultListId, title: string): string[] {
  const { columns, rows } = resultCodeTable(resultListOf(list));
  const shown = [columns.map((column) => column.title), ...rows.map(({ cells }) => cells)];
  return ['', title, ...layOut(shown.map((cells) => cells.slice(0, 3)))];
}
