import { basename, resolve } from 'node:path';
import { fail, type Issue, type Result, succeed } from '../../core/kernel/index.js';
import { checkHandDowns, type HandDownReport, type NamedBundle } from '../../core/replay/index.js';
import { readPublication } from '../../sdk/node/index.js';
import { grouped, layOut } from '../columns.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import { exitCodes } from '../exit-codes.js';
import type { Verb } from '../verb.js';

/** A whole county that is missing would fill many screens; the first of each kind is enough. */
const mostListed = 20;

/** `handed-down UPPER LOWER…`: whether every target that was drawn was handed down once and has inspectors. */
export const handedDown: Verb = (program, { phrases, perform }) => {
  program
    .command('handed-down')
    .description(phrases.verbs.handedDown)
    .argument('<UPPER>', phrases.options.upper)
    .argument('<LOWER...>', phrases.options.lower)
    .action((upper: string, lower: readonly string[]) =>
      perform((context) => checkFolders(context, upper, lower)),
    );
};

async function checkFolders(context: Context, upper: string, lower: readonly string[]): Promise<Answer> {
  const bundles = await readFolders([upper, ...lower]);
  const [above, ...below] = bundles.ok ? bundles.value : [];
  if (!bundles.ok || above === undefined) return answerFrom(bundles, () => ({ data: null, issues: [] }));
  return answerFrom(checkHandDowns(above, below), ({ issues, ...report }) => ({
    data: report,
    issues,
    byKind: issues.length > mostListed,
    lines: reportLines({ ...report, issues }, context),
    exitCode: issues.length === 0 ? exitCodes.done : exitCodes.verificationFailed,
  }));
}

async function readFolders(folders: readonly string[]): Promise<Result<readonly NamedBundle[]>> {
  const bundles: NamedBundle[] = [];
  const issues: Issue[] = [];
  for (const folder of folders) {
    const files = await readPublication(folder);
    if (files.ok) bundles.push({ name: basename(resolve(folder)), files: files.value });
    else issues.push(...files.issues);
  }
  return issues.length > 0 ? fail(issues) : succeed(bundles);
}

function reportLines({ drawId, selected, parts, issues }: HandDownReport, { phrases }: Context): string[] {
  const { title, columns, complete, incomplete } = phrases.handDown;
  const rows = parts.map((part) => [part.authority, part.drawId, grouped(part.targets), grouped(part.teams)]);
  return [
    title(drawId, grouped(selected)),
    '',
    ...layOut([[...columns], ...rows]),
    '',
    issues.length === 0 ? complete : incomplete,
  ];
}
