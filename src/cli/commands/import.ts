import { basename } from 'node:path';
import { Argument } from 'commander';
import { fail, type Issue, issueOf, type Result } from '../../core/kernel/index.js';
import type { Adoption, RegisterName } from '../../sdk/index.js';
import { readFileBytes } from '../../sdk/node/index.js';
import { grouped } from '../columns.js';
import type { Answer, Context } from '../context.js';
import { placeInFile, readTextFile } from '../text-file.js';
import type { Verb } from '../verb.js';

const registers: readonly RegisterName[] = ['items', 'targets', 'inspectors', 'rules'];

interface ImportOptions {
  readonly acceptPartial?: string;
  readonly sheet?: string;
  readonly mapping?: string;
}

/** `import REGISTER FILE`: adopts a new version of a register. */
export const importRegister: Verb = (program, { phrases, perform }) => {
  program
    .command('import')
    .description(phrases.verbs.import)
    .addArgument(new Argument('<REGISTER>', phrases.options.register).choices(registers))
    .argument('<FILE>', phrases.options.file)
    .option('--sheet <NAME>', phrases.options.sheet)
    .option('--mapping <FILE>', phrases.options.mapping)
    .option('--accept-partial <REASON>', phrases.options.acceptPartial)
    .action((register: RegisterName, file: string, options: ImportOptions) =>
      perform((context) => importFile(context, { register, file, ...options })),
    );
};

async function importFile(
  context: Context,
  {
    register,
    file,
    acceptPartial,
    sheet,
    mapping,
  }: ImportOptions & { readonly register: RegisterName; readonly file: string },
): Promise<Answer> {
  if (acceptPartial?.trim() === '') return { data: null, issues: [issueOf('cli.reason-empty')] };
  const adopted =
    register === 'rules'
      ? await adoptRules(context, file)
      : await adoptTable(context, { register, file, acceptPartial, sheet, mapping });
  if (!adopted.ok) return { data: countsIn(adopted.issues), issues: adopted.issues, byKind: true };
  const { version, read, accepted, warned, refused, notes } = adopted.value;
  const counts = { read, accepted, warned, refused };
  const { phrases } = context;
  return {
    data: { ...counts, register, version, snapshot: adopted.value.snapshot },
    issues: notes,
    byKind: true,
    lines: [
      phrases.imported.done(phrases.registers[register], version),
      phrases.imported.counts(inWords(counts)),
    ],
    next: [context.suggest('plan TASK.json')],
  };
}

async function adoptTable(
  context: Context,
  {
    register,
    file,
    mapping,
    ...options
  }: {
    register: Exclude<RegisterName, 'rules'>;
    file: string;
    acceptPartial: string | undefined;
    sheet: string | undefined;
    mapping: string | undefined;
  },
): Promise<Result<Adoption>> {
  const bytes = await readFileBytes(file);
  if (!bytes.ok) return bytes;
  const text = mapping === undefined ? undefined : await readTextFile(mapping);
  if (text?.ok === false) return text;
  const read = { name: basename(file), bytes: bytes.value };
  return context.openOffice().adoptTable(register, read, { ...options, mapping: text?.value });
}

async function adoptRules(context: Context, file: string): Promise<Result<Adoption>> {
  const text = await readTextFile(file);
  if (!text.ok) return text;
  const adopted = await context.openOffice().adoptRules(text.value);
  if (adopted.ok) return adopted;
  return fail(placeInFile(adopted.issues, file));
}

/** What was counted is told of a refused file too. */
function countsIn(issues: readonly Issue[]): unknown {
  return issues.find(({ code }) => code === 'sdk.rows-refused')?.args ?? null;
}

function inWords(counts: Readonly<Record<'read' | 'accepted' | 'warned' | 'refused', number>>) {
  const { read, accepted, warned, refused } = counts;
  return {
    read: grouped(read),
    accepted: grouped(accepted),
    warned: grouped(warned),
    refused: grouped(refused),
  };
}
