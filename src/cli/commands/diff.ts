import { adjustmentsOf, type FieldChange } from '../../core/versions/index.js';
import { fieldHeader, type RegisterName, type ToldChange, type VersionDiff } from '../../sdk/index.js';
import { grouped } from '../columns.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import type { Phrases } from '../phrases/model.js';
import { registerArgument } from '../register-names.js';
import type { Verb } from '../verb.js';
import { readVersion } from '../version-number.js';

interface DiffCommandOptions {
  readonly from?: number;
  readonly to?: number;
  readonly rows?: boolean;
}

const marks: Readonly<Record<ToldChange['kind'], string>> = { added: '+', changed: '~', cancelled: '-' };

/** `diff REGISTER [--from N] [--to M] [--rows]`: what one version changed against another. */
export const diff: Verb = (program, { phrases, perform }) => {
  program
    .command('diff')
    .description(phrases.verbs.diff)
    .addArgument(registerArgument(phrases.options.register))
    .option('--from <N>', phrases.options.from, readVersion)
    .option('--to <N>', phrases.options.to, readVersion)
    .option('--rows', phrases.options.rows)
    .action((register: RegisterName, options: DiffCommandOptions) =>
      perform((context) => diffVersionsOf(context, register, options)),
    );
};

async function diffVersionsOf(
  context: Context,
  register: RegisterName,
  { from, to, rows = false }: DiffCommandOptions,
): Promise<Answer> {
  const compared = await context.openOffice().diff(register, { from, to, rows: rows || context.json });
  const { phrases, suggest, language } = context;
  const nameOf = (field: string) => (language === 'zh' ? (fieldHeader(register, field) ?? field) : field);
  return answerFrom(compared, (found) => ({
    data: {
      register,
      from: found.from?.version ?? 0,
      to: found.to.version,
      totals: found.totals,
      changes: found.changes,
    },
    issues: [],
    lines: [
      ...totalLines(found, phrases),
      ...(rows ? ['', ...found.changes.flatMap((change) => changeLines(change, nameOf))] : []),
    ],
    next: rows || adjustmentsOf(found.totals) === 0 ? [] : [suggest(`diff ${register} --rows`)],
  }));
}

/** The sum as a clerk checks it. */
function totalLines({ register, from, to, totals }: VersionDiff, phrases: Phrases): string[] {
  const counts = {
    before: grouped(totals.before),
    added: grouped(totals.added),
    changed: grouped(totals.changed),
    cancelled: grouped(totals.cancelled),
    after: grouped(totals.after),
    adjustments: grouped(adjustmentsOf(totals)),
  };
  return [
    phrases.diff.title(phrases.registers[register], from?.version ?? 0, to.version),
    phrases.diff.sum(counts),
    phrases.diff.adjustments(counts),
  ];
}

function changeLines(
  { kind, id, name = '', fields }: ToldChange,
  nameOf: (field: string) => string,
): string[] {
  return [
    `  ${marks[kind]} ${id}  ${name}`.trimEnd(),
    ...fields.map(
      (change) => `      ${nameOf(change.field)}: ${told(change.before)} → ${told(change.after)}`,
    ),
  ];
}

function told(value: FieldChange['before']): string {
  return value === undefined ? '—' : typeof value === 'string' ? value : JSON.stringify(value);
}
