import { InvalidArgumentError, Option } from 'commander';
import {
  type CivilDate,
  fail,
  type Issue,
  identifier,
  isIdentifier,
  issueOf,
  type Result,
  succeed,
} from '../../core/kernel/index.js';
import {
  type AmendmentKind,
  amendmentWords,
  type FollowUp,
  followUpWords,
  type ItemFinding,
  type NotInspectedReason,
  notInspectedWords,
} from '../../core/results/index.js';
import type { ResultAmendment } from '../../sdk/index.js';
import { writePublication } from '../../sdk/node/index.js';
import { type Answer, answerFrom, type Context } from '../context.js';
import type { Verb } from '../verb.js';
import { eachOf, readDay, readList, wordReader } from '../written-values.js';

/** What is said of any amendment. */
interface GroundOptions {
  readonly act: ResultAmendment['act'];
  readonly by: string;
  readonly kind: AmendmentKind;
  readonly reason: string;
  readonly basis: string;
  readonly approver: string;
  readonly since: string;
  readonly out: string;
}

/** The corrected result: said as a whole, nothing of the old one is carried over. */
interface CorrectionOptions {
  readonly inspectedOn?: CivilDate;
  readonly found?: readonly ItemFinding[];
  readonly notInspected?: NotInspectedReason;
  readonly followUp?: readonly FollowUp[];
}

/** `result-amend DRAW CODE --act corrected|withdrawn|restored …`: changes a published result; both states stay on record. */
export const resultAmend: Verb = (program, { phrases, perform }) => {
  const { options } = phrases;
  program
    .command('result-amend')
    .description(phrases.verbs.resultAmend)
    .argument('<DRAW>', options.drawId)
    .argument('<CODE>', options.targetCode)
    .requiredOption('--act <ACT>', options.amendAct, wordReader(acts))
    .requiredOption('--by <NAME>', options.toldBy)
    .requiredOption('--kind <KIND>', options.amendKind, wordReader(amendmentWords))
    .requiredOption('--reason <TEXT>', options.amendReason)
    .requiredOption('--basis <TEXT>', options.amendBasis)
    .requiredOption('--approver <ROLE>', options.approver)
    .requiredOption('--since <DATE>', options.since)
    .requiredOption('--out <DIR>', options.out)
    .option('--inspected-on <DATE>', options.inspectedOn, readDay)
    .addOption(new Option('--found <ITEM=CODES...>', options.found).argParser(eachOf(readFinding)))
    .option('--not-inspected <REASON>', options.notInspected, wordReader(notInspectedWords))
    .addOption(new Option('--follow-up <KIND[=DATE]...>', options.followUps).argParser(eachOf(readFollowUp)))
    .action((drawId: string, target: string, given: GroundOptions & CorrectionOptions) =>
      perform((context) => amend(context, { drawId, target }, given)),
    );
};

const acts = { corrected: ['更正'], withdrawn: ['撤下'], restored: ['恢复'] } as const;

/** `SC-01=5`, or several codes of one item with commas between. */
function readFinding(text: string): ItemFinding {
  const [, item = '', codes = ''] = /^([^=＝]+)[=＝](.+)$/.exec(text) ?? [];
  if (!isIdentifier(item)) throw new InvalidArgumentError('Allowed choices are SC-01=1, SC-02=2,5.');
  return { item: identifier(item), codes: readList(codes) };
}

/** `复查`, or with its last day `责令改正=2026-03-30`. */
function readFollowUp(text: string): FollowUp {
  const [word = '', day] = text.split(/[=＝]/, 2);
  const kind = wordReader(followUpWords)(word);
  return day === undefined ? { kind } : { kind, due: readDay(day) };
}

async function amend(
  context: Context,
  { drawId, target }: { readonly drawId: string; readonly target: string },
  given: GroundOptions & CorrectionOptions,
): Promise<Answer> {
  const amendment = amendmentOf(target, given);
  if (!amendment.ok) return answerFrom(amendment, () => ({ data: null, issues: [] }));
  const { act, out } = given;
  const amended = await context
    .openOffice()
    .amendResult(drawId, amendment.value, (files) => writePublication(out, files));
  const { phrases, suggest } = context;
  return answerFrom(amended, ({ files, ...told }) => ({
    data: { ...told, act, folder: out, files: [...files.keys()] },
    issues: [],
    lines: [
      phrases.results.amended[act](target, out),
      `  ${phrases.results.replaceFolder}`,
      `  ${phrases.publish.files}${[...files.keys()].join('  ')}`,
    ],
    next: [suggest(`result-status ${drawId} --targets`)],
  }));
}

function amendmentOf(
  target: string,
  { act, by, kind, reason, basis, approver, since, ...given }: GroundOptions & CorrectionOptions,
): Result<ResultAmendment> {
  const { inspectedOn, found = [], notInspected, followUp: followUps = [] } = given;
  const order = { by, target, since, ground: { kind, reason, basis, approver } };
  if (act !== 'corrected') {
    const unsuited = unsuitedOptions(given);
    return unsuited === undefined ? succeed({ ...order, act }) : fail([unsuited]);
  }
  if (inspectedOn === undefined || (found.length === 0 && notInspected === undefined))
    return fail([issueOf('cli.correction-missing')]);
  const result = { inspectedOn, findings: found, ...(notInspected && { notInspected }), followUps };
  return succeed({ ...order, act, result });
}

function unsuitedOptions({
  inspectedOn,
  found,
  notInspected,
  followUp,
}: CorrectionOptions): Issue | undefined {
  const options = { '--inspected-on': inspectedOn, '--found': found, '--not-inspected': notInspected };
  const said = Object.entries({ ...options, '--follow-up': followUp }).filter(
    ([, value]) => value !== undefined,
  );
  if (said.length === 0) return undefined;
  return issueOf('cli.option-of-corrections', { args: { options: said.map(([name]) => name).join(', ') } });
}
