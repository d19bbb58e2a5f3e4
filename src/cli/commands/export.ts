import { Option } from 'commander';
import { type RegisterName, registerLayouts } from '../../sdk/index.js';
import { type ExportFormat, exportRegister } from '../../sdk/node/index.js';
import { grouped } from '../columns.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import { registerArgument } from '../register-names.js';
import type { Verb } from '../verb.js';
import { readVersion } from '../version-number.js';

interface ExportCommandOptions {
  readonly layout?: string;
  readonly format?: ExportFormat;
  readonly number?: number;
  readonly asOf?: string;
  readonly force?: boolean;
}

/** `export REGISTER [FILE]`: writes a version of a register as a file; without one lists the layouts. */
export const exportVerb: Verb = (program, { phrases, perform }) => {
  program
    .command('export')
    .description(phrases.verbs.export)
    .addArgument(registerArgument(phrases.options.register))
    .argument('[FILE]', phrases.options.exportFile)
    .option('--layout <ID>', phrases.options.layout)
    .addOption(
      new Option('--format <FORMAT>', phrases.options.exportFormat).choices([
        'csv',
        'xlsx',
        'json',
        'ndjson',
      ]),
    )
    .option('--number <N>', phrases.options.number, readVersion)
    .option('--as-of <DATE>', phrases.options.asOf)
    .option('--force', phrases.options.force)
    .action((register: RegisterName, file: string | undefined, options: ExportCommandOptions) =>
      perform((context) =>
        file === undefined ? listLayouts(context, register) : writeFile(context, register, file, options),
      ),
    );
};

async function writeFile(
  context: Context,
  register: RegisterName,
  file: string,
  { layout, format, number, asOf, force }: ExportCommandOptions,
): Promise<Answer> {
  const options = { file, layout, format, version: number, asOf, force };
  const exported = await exportRegister(context.openOffice(), register, options);
  const { phrases } = context;
  return answerFrom(exported, ({ notes, ...facts }) => ({
    data: facts,
    issues: notes,
    lines: [
      phrases.exported.done(phrases.registers[register], facts.version),
      phrases.exported.file(facts.file, grouped(facts.records)),
      `  SHA-256 ${facts.digest}`,
    ],
  }));
}

async function listLayouts({ phrases, suggest }: Context, register: RegisterName): Promise<Answer> {
  const layouts = (register === 'rules' ? [] : registerLayouts[register]).map(({ id, columns }) => ({
    id,
    columns: columns.map(({ header }) => header),
  }));
  const example = register === 'rules' ? `${register}.json` : `${register}.xlsx`;
  return {
    data: { register, layouts },
    issues: [],
    lines: layouts.flatMap(({ id, columns }) => [`${id}`, `  ${columns.join(phrases.exported.between)}`]),
    next: [suggest(`export ${register} ${example}`)],
  };
}
