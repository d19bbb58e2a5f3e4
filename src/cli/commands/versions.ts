import { reconciles } from '../../core/versions/index.js';
import { type ChainedVersion, effectiveDay, type RegisterName } from '../../sdk/index.js';
import { grouped, layOut } from '../columns.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import type { Phrases } from '../phrases/model.js';
import { registerArgument } from '../register-names.js';
import type { Verb } from '../verb.js';

interface VersionsOptions {
  readonly asOf?: string;
}

/** `versions REGISTER [--as-of DATE]`: the chain of a register, or the version that stood on a day. */
export const versions: Verb = (program, { phrases, perform }) => {
  program
    .command('versions')
    .description(phrases.verbs.versions)
    .addArgument(registerArgument(phrases.options.register))
    .option('--as-of <DATE>', phrases.options.asOf)
    .action((register: RegisterName, options: VersionsOptions) =>
      perform((context) => listChain(context, register, options)),
    );
};

async function listChain(
  context: Context,
  register: RegisterName,
  { asOf }: VersionsOptions,
): Promise<Answer> {
  const office = context.openOffice();
  if (asOf !== undefined) {
    const standing = await office.registerAsOf(register, asOf);
    return answerFrom(standing, (version) => answerOf(context, register, [version]));
  }
  return answerFrom(await office.versions(register), (chain) => answerOf(context, register, chain));
}

function answerOf(
  { phrases, suggest }: Context,
  register: RegisterName,
  chain: readonly ChainedVersion[],
): Answer {
  return {
    data: {
      register,
      versions: chain.map((version) => ({ ...version, effectiveDay: effectiveDay(version) })),
    },
    issues: [],
    lines:
      chain.length === 0
        ? [phrases.versions.none(phrases.registers[register])]
        : [
            phrases.registers[register],
            '',
            ...layOut([[...phrases.versions.columns], ...chain.map(rowOf(phrases))]),
          ],
    next: chain.length > 1 ? [suggest(`diff ${register}`)] : [],
  };
}

function rowOf({ versions: words }: Phrases) {
  return (version: ChainedVersion): string[] => {
    const { changes, count, basis = '—', operator = '—' } = version;
    return [
      String(version.version),
      effectiveDay(version),
      grouped(count),
      ...(changes === undefined
        ? ['—', '—', '—', '—']
        : [
            grouped(changes.added),
            grouped(changes.changed),
            grouped(changes.cancelled),
            reconciles(changes) ? words.reconciles : words.differs,
          ]),
      basis,
      operator,
      [version.reason, version.acceptedChange].filter((text) => text !== undefined).join('；') || '—',
    ];
  };
}
