import { fail, type Issue, issueOf, type Result } from '../../core/kernel/index.js';
import type {
  Adoption,
  AdoptTableOptions,
  FileInPieces,
  RefusedRows,
  RegisterName,
  TableRegister,
  VersionDetails,
} from '../../sdk/index.js';
import { fileInPieces, parseMapping, writeRefused } from '../../sdk/node/index.js';
import { grouped } from '../columns.js';
import type { Answer, Context } from '../context.js';
import { exitCodes } from '../exit-codes.js';
import { progressOf } from '../progress.js';
import { registerArgument } from '../register-names.js';
import { placeInFile, readTextFile } from '../text-file.js';
import type { Verb } from '../verb.js';

/** What is stated of a version. */
export interface DetailOptions {
  readonly acceptChange?: string;
  readonly effective?: string;
  readonly basis?: string;
  readonly operator?: string;
  readonly reason?: string;
}

interface ImportOptions extends DetailOptions {
  readonly acceptPartial?: string;
  readonly sheet?: string;
  readonly mapping?: string;
  readonly refused?: string;
  readonly supplement?: boolean;
}

/** `import REGISTER FILE`: adopts a new version of a register. */
export const importRegister: Verb = (program, { phrases, perform }) => {
  program
    .command('import')
    .description(phrases.verbs.import)
    .addArgument(registerArgument(phrases.options.register))
    .argument('<FILE>', phrases.options.file)
    .option('--sheet <NAME>', phrases.options.sheet)
    .option('--mapping <FILE>', phrases.options.mapping)
    .option('--supplement', phrases.options.supplement)
    .option('--refused <FILE>', phrases.options.refused)
    .option('--accept-partial <REASON>', phrases.options.acceptPartial)
    .option('--accept-change <REASON>', phrases.options.acceptChange)
    .option('--effective <DATE>', phrases.options.effective)
    .option('--basis <TEXT>', phrases.options.basis)
    .option('--operator <NAME>', phrases.options.operator)
    .option('--reason <TEXT>', phrases.options.reason)
    .action((register: RegisterName, file: string, options: ImportOptions) =>
      perform((context) => importFile(context, { register, file, ...options })),
    );
};

async function importFile(
  context: Context,
  { register, file, ...options }: ImportOptions & { readonly register: RegisterName; readonly file: string },
): Promise<Answer> {
  const reasons = { '--accept-partial': options.acceptPartial, '--accept-change': options.acceptChange };
  const empty = Object.entries(reasons).filter(([, reason]) => reason?.trim() === '');
  if (empty.length > 0) {
    return { data: null, issues: empty.map(([option]) => issueOf('cli.reason-empty', { args: { option } })) };
  }
  const details = detailsOf(options);
  if (register === 'rules') {
    const unsuited = tableOptions.filter((option) => options[option] !== undefined);
    if (unsuited.length > 0) return { data: null, issues: [optionOfTables(unsuited)] };
    return answerOf(context, register, await adoptRules(context, file, details));
  }
  return importTable(context, { register, file, ...options, details });
}

/** What says something about rows and columns. */
const tableOptions = ['sheet', 'mapping', 'supplement', 'refused', 'acceptPartial'] as const;

function optionOfTables(options: readonly (typeof tableOptions)[number][]): Issue {
  const names = options.map((option) => `--${option.replace('acceptPartial', 'accept-partial')}`);
  return issueOf('cli.option-of-tables', { args: { options: names.join(', ') } });
}

/** What an adoption came to. */
export function answerOf(
  context: Context,
  register: RegisterName,
  adopted: Result<Adoption>,
  supplement = false,
): Answer {
  if (!adopted.ok) {
    const interrupted = adopted.issues.some(({ code }) => code === 'cli.interrupted');
    return {
      data: countsIn(adopted.issues),
      issues: adopted.issues,
      byKind: true,
      ...(interrupted && { exitCode: exitCodes.interrupted }),
    };
  }
  const { version, read, accepted, warned, refused, notes, changes } = adopted.value;
  const counts = { read, accepted, warned, refused };
  const { phrases } = context;
  return {
    data: { ...counts, register, version, snapshot: adopted.value.snapshot },
    issues: notes,
    byKind: true,
    lines: [
      phrases.imported.done(phrases.registers[register], version),
      phrases.imported.counts(inWords(counts)),
      ...(supplement && changes
        ? [
            phrases.imported.supplemented({
              added: grouped(changes.added),
              changed: grouped(changes.changed),
              unchanged: grouped(changes.unchanged),
            }),
          ]
        : []),
    ],
    next: [context.suggest(version > 1 ? `diff ${register}` : 'plan TASK.json')],
  };
}

/** The details of a version as an office takes them. */
export function detailsOf({
  effective,
  basis,
  operator,
  reason,
  acceptChange,
}: DetailOptions): VersionDetails {
  return { effectiveFrom: effective, basis, operator, reason, acceptedChange: acceptChange };
}

interface TableImport extends ImportOptions {
  readonly register: TableRegister;
  readonly file: string;
  readonly details: VersionDetails;
}

async function importTable(context: Context, options: TableImport): Promise<Answer> {
  const { register, file, refused: target, sheet } = options;
  const source = await fileInPieces(file);
  if (!source.ok) return { data: null, issues: source.issues };
  if (target !== undefined && (await fileInPieces(target)).ok)
    return { data: null, issues: [issueOf('sdk.file-exists', { args: { file: target } })] };
  let refused: RefusedRows | undefined;
  const onRefused = (rows: RefusedRows) => {
    refused = rows;
  };
  const answer = answerOf(
    context,
    register,
    await adoptTable(context, source.value, { ...options, onRefused }),
    options.supplement,
  );
  if (refused === undefined || target === undefined) return answer;
  const { language, phrases } = context;
  const written = await writeRefused(target, source.value, { refused, sheet, language });
  if (!written.ok) return { ...answer, issues: [...answer.issues, ...written.issues] };
  const mapped = options.mapping === undefined ? '' : ` --mapping ${options.mapping}`;
  const again = context.suggest(`import ${register} ${target} --supplement${mapped}`);
  return { ...answer, lines: [...(answer.lines ?? []), phrases.imported.refusedRows(target), `  ${again}`] };
}

async function adoptTable(
  context: Context,
  source: FileInPieces,
  {
    register,
    acceptPartial,
    supplement,
    sheet,
    mapping,
    details,
    onRefused,
  }: TableImport & Pick<AdoptTableOptions, 'onRefused'>,
): Promise<Result<Adoption>> {
  const text = mapping === undefined ? undefined : await readTextFile(mapping);
  if (text?.ok === false) return text;
  const known = text && parseMapping(text.value);
  if (known?.ok === false) return fail(placeInFile(known.issues, mapping ?? ''));
  const { onInterrupt } = context.surroundings;
  const signal = onInterrupt?.();
  const watched = { signal, onProgress: progressOf(source.size, context) };
  const hints = { acceptPartial, supplement, sheet, mapping: text?.value, onRefused };
  try {
    return await context.openOffice().adoptTable(register, source, { ...hints, ...details, ...watched });
  } catch (error) {
    if (signal?.aborted !== true) throw error;
    return fail([issueOf('cli.interrupted')]);
  }
}

async function adoptRules(
  context: Context,
  file: string,
  details: VersionDetails,
): Promise<Result<Adoption>> {
  const text = await readTextFile(file);
  if (!text.ok) return text;
  const adopted = await context.openOffice().adoptRules(text.value, details);
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
