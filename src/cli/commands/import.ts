import { fail, type Issue, issueOf, type Result } from '../../core/kernel/index.js';
import type { Adoption, RegisterName, VersionDetails } from '../../sdk/index.js';
import { fileInPieces, parseMapping } from '../../sdk/node/index.js';
import { grouped } from '../columns.js';
import type { Answer, Context } from '../context.js';
import { exitCodes } from '../exit-codes.js';
import { progressOf } from '../progress.js';
import { registerArgument } from '../register-names.js';
import { placeInFile, readTextFile } from '../text-file.js';
import type { Verb } from '../verb.js';

interface ImportOptions {
  readonly acceptPartial?: string;
  readonly acceptChange?: string;
  readonly effective?: string;
  readonly basis?: string;
  readonly operator?: string;
  readonly reason?: string;
  readonly sheet?: string;
  readonly mapping?: string;
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
  const { acceptPartial, acceptChange } = options;
  if ([acceptPartial, acceptChange].some((reason) => reason?.trim() === ''))
    return { data: null, issues: [issueOf('cli.reason-empty')] };
  const details = detailsOf(options);
  const adopted =
    register === 'rules'
      ? await adoptRules(context, file, details)
      : await adoptTable(context, { register, file, ...options, details });
  if (!adopted.ok) {
    const interrupted = adopted.issues.some(({ code }) => code === 'cli.interrupted');
    return {
      data: countsIn(adopted.issues),
      issues: adopted.issues,
      byKind: true,
      ...(interrupted && { exitCode: exitCodes.interrupted }),
    };
  }
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
    next: [context.suggest(version > 1 ? `diff ${register}` : 'plan TASK.json')],
  };
}

function detailsOf({ effective, basis, operator, reason, acceptChange }: ImportOptions): VersionDetails {
  return { effectiveFrom: effective, basis, operator, reason, acceptedChange: acceptChange };
}

async function adoptTable(
  context: Context,
  {
    register,
    file,
    acceptPartial,
    sheet,
    mapping,
    details,
  }: ImportOptions & {
    readonly register: Exclude<RegisterName, 'rules'>;
    readonly file: string;
    readonly details: VersionDetails;
  },
): Promise<Result<Adoption>> {
  const read = await fileInPieces(file);
  if (!read.ok) return read;
  const text = mapping === undefined ? undefined : await readTextFile(mapping);
  if (text?.ok === false) return text;
  const known = text && parseMapping(text.value);
  if (known?.ok === false) return fail(placeInFile(known.issues, mapping ?? ''));
  const { onInterrupt } = context.surroundings;
  const signal = onInterrupt?.();
  const watched = { signal, onProgress: progressOf(read.value.size, context) };
  const hints = { acceptPartial, sheet, mapping: text?.value };
  try {
    return await context.openOffice().adoptTable(register, read.value, { ...hints, ...details, ...watched });
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
