import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, issueOf, type Result, succeed } from '../../core/kernel/index.js';
import { type Adoption, type Office, sampleDistrict, sampleFiles } from '../../sdk/index.js';
import { createOfficeFolder, openFolderOffice } from '../../sdk/node/index.js';
import { grouped, layOut } from '../columns.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import type { Verb } from '../verb.js';

const tableRegisters = ['items', 'targets', 'inspectors'] as const;

/** `init DIR [--sample]`: makes a folder an office. */
export const init: Verb = (program, { phrases, perform }) => {
  program
    .command('init')
    .description(phrases.verbs.init)
    .argument('<DIR>', phrases.options.folder)
    .option('--sample', phrases.options.sample)
    .action((folder: string, { sample = false }: { sample?: boolean }) =>
      perform((context) => (sample ? initSample(context, folder) : initEmpty(context, folder))),
    );
};

async function initEmpty(context: Context, folder: string): Promise<Answer> {
  return answerFrom(await createOfficeFolder(folder), () => ({
    data: { folder, sample: false },
    issues: [],
    lines: [context.phrases.init.created(folder)],
    next: ['items', 'targets', 'inspectors', 'rules'].map(
      (register) => `double-random import ${register} FILE --office ${folder}`,
    ),
  }));
}

async function initSample(context: Context, folder: string): Promise<Answer> {
  const created = await createOfficeFolder(folder);
  if (!created.ok) return answerFrom(created, () => ({ data: null, issues: [] }));
  const files = sampleFiles(sampleDistrict());
  const written = await writeFiles(folder, files);
  const { clock, entropy } = context.surroundings;
  const office = openFolderOffice(folder, { ...(clock && { clock }), ...(entropy && { entropy }) });
  const adopted = written.ok ? await adoptSample(office, files) : written;
  return answerFrom(adopted, (adoptions) => ({
    data: {
      folder,
      sample: true,
      files: [...files.keys()],
      registers: adoptions.map(({ register, version, count }) => ({ register, version, count })),
    },
    issues: [],
    lines: sampleLines(context, { folder, adoptions, files: [...files.keys()] }),
    next: [`cd ${folder}`, 'double-random plan task-market.json'],
  }));
}

/** Made up, like everything of the sample district. */
const sampleDetails = { basis: '样政发〔2026〕1号', operator: '样例区', reason: '样例' };

async function adoptSample(
  office: Office,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Result<readonly Adoption[]>> {
  const adoptions: Adoption[] = [];
  for (const register of tableRegisters) {
    const name = `${register}.csv`;
    const bytes = files.get(name) ?? new Uint8Array();
    const adopted = await office.adoptTable(register, { name, bytes }, sampleDetails);
    if (!adopted.ok) return adopted;
    adoptions.push(adopted.value);
  }
  const rules = await office.adoptRules(new TextDecoder().decode(files.get('rules.json')), sampleDetails);
  return rules.ok ? succeed([...adoptions, rules.value]) : rules;
}

async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<Result<void>> {
  try {
    for (const [name, bytes] of files) await writeFile(join(folder, name), bytes, { flag: 'wx' });
    return succeed(undefined);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail([issueOf('sdk.folder-unwritable', { args: { folder, detail } })]);
  }
}

function sampleLines(
  { phrases }: Context,
  { folder, adoptions, files }: { folder: string; adoptions: readonly Adoption[]; files: readonly string[] },
): string[] {
  const rows = adoptions.map(({ register, version, count }) => [
    phrases.registers[register],
    grouped(count),
    phrases.plan.version(version),
  ]);
  return [
    phrases.init.created(folder),
    phrases.init.sample,
    '',
    ...layOut([[...phrases.init.columns], ...rows]),
    '',
    `${phrases.init.files}${files.join('  ')}`,
  ];
}
