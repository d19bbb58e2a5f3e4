import { scanPersonalData, sumsName } from '../../../core/disclosure/index.js';
import {
  beijingDay,
  canonicalJson,
  type Digest,
  digestOf,
  fail,
  type Identifier,
  isCivilDate,
  issueOf,
  type Result,
  succeed,
} from '../../../core/kernel/index.js';
import {
  amendmentsTable,
  composePublication,
  type PublicationFiles,
} from '../../../core/publication/index.js';
import {
  type AmendmentGround,
  checkStep,
  checkTargetResult,
  type ResultStep,
  type TargetResult,
} from '../../../core/results/index.js';
import type { OfficePorts } from '../model.js';
import { putJson, putText } from '../objects.js';
import { loadDrawPapers } from '../publication/draw-papers.js';
import { describeResults } from '../publication/results-file.js';
import type { Deliver } from '../publish.js';
import { checkRelease } from '../release.js';
import { takeStep } from '../step.js';
import type { ResultBatch } from './fact-schema.js';
import { findDraw } from './find-draw.js';
import { afterStep, type ResultsState } from './results-state.js';
import { chooseResults, type ReviewedResults } from './review.js';
import { newSaltKey } from './salt-key.js';

/** Results to be published: all that are approved unless told. */
export interface ResultRelease {
  readonly by: string;
  readonly targets?: readonly string[] | undefined;
}

/** What is done to a result on display: it is corrected (更正), withdrawn (撤下) or restored (恢复). */
export type ResultAmendment = AmendmentOrder &
  (
    | { readonly act: 'withdrawn' | 'restored' }
    | {
        readonly act: 'corrected';
        /** By the code list that the draw uses. */
        readonly result: Omit<TargetResult, 'list' | 'target'>;
      }
  );

interface AmendmentOrder {
  readonly by: string;
  readonly target: string;
  readonly ground: AmendmentGround;
  /** The day the ground arose, `YYYY-MM-DD`. */
  readonly since: string;
}

/** What was published, and the files as they are now. */
export interface PublishedResults extends ReviewedResults {
  readonly files: PublicationFiles;
}

/** Publishes approved results: the files are put in place before the line is written. */
export async function publishResults(
  ports: OfficePorts,
  drawId: string,
  { by, targets }: ResultRelease,
  deliver: Deliver = async () => succeed(undefined),
): Promise<Result<PublishedResults>> {
  const deliverFiles = once(deliver);
  return takeStep<PublishedResults>(ports, async (ledger, now) => {
    const found = await findDraw(ports.store, ledger, drawId);
    if (!found.ok) return found;
    const state = found.value;
    const early = checkRelease(state.plan, now);
    const chosen = chooseResults(state.standings, 'approved', targets);
    if (!chosen.ok) return chosen;
    const reviewed = chosen.value;
    const step: ResultStep = { act: 'published', by, at: now, day: beijingDay(now), reviewed };
    const issues = [...early, ...checkStep(step, state)];
    if (issues.length > 0) return fail(issues);
    const after = afterStep(state, step);
    const files = await writeFiles(ports, after, step.day);
    if (!files.ok) return files;
    const delivered = await deliverFiles(files.value);
    if (!delivered.ok) return delivered;
    const { id } = state.draw;
    const body = {
      ...{ draw: id, by, reviewed: await putJson(ports.store, reviewed), count: reviewed.length },
      ...(await keepFiles(ports, after, files.value)),
    };
    const value = { drawId: id, targets: reviewed.map(({ target }) => target), files: files.value };
    return succeed({ entry: { kind: 'results-published' as const, body }, value });
  });
}

/** Corrects, withdraws or restores a result on display; both states stay on record, and the files are written anew. */
export async function amendResult(
  ports: OfficePorts,
  drawId: string,
  amendment: ResultAmendment,
  deliver: Deliver = async () => succeed(undefined),
): Promise<Result<PublishedResults>> {
  const { act, by, ground, since } = amendment;
  if (!isCivilDate(since)) return fail([issueOf('sdk.date-malformed', { args: { text: since } })]);
  const saltKey = newSaltKey(ports.entropy);
  const deliverFiles = once(deliver);
  return takeStep<PublishedResults>(ports, async (ledger, now) => {
    const found = await findDraw(ports.store, ledger, drawId);
    if (!found.ok) return found;
    const state = found.value;
    const standing = [...state.standings.values()].find(({ target }) => target === amendment.target);
    if (standing === undefined)
      return fail([issueOf('results.target-unknown', { args: { target: amendment.target } })]);
    const { target } = standing;
    const who = { by, at: now, day: beijingDay(now), ground, since };
    const corrected =
      amendment.act === 'corrected' ? correctionOf(state, target, amendment.result) : undefined;
    const step: ResultStep = corrected
      ? { ...who, act: 'corrected', result: corrected }
      : { ...who, act: act === 'restored' ? act : 'withdrawn', target };
    const issues = [...checkStep(step, state), ...scanGround(drawId, ground)];
    if (issues.length > 0) return fail(issues);
    const batch: ResultBatch | undefined = corrected && {
      format: 'double-random/result-batch@1',
      saltKey,
      results: [corrected],
    };
    const after = afterStep(state, step, batch);
    const files = await writeFiles(ports, after, who.day);
    if (!files.ok) return files;
    const delivered = await deliverFiles(files.value);
    if (!delivered.ok) return delivered;
    const body = {
      ...{ draw: state.draw.id, by, act, target, since, ground: { ...ground } },
      ...(batch && { result: await putText(ports.store, canonicalJson(batch)) }),
      ...(await keepFiles(ports, after, files.value)),
    };
    const value = { drawId: state.draw.id, targets: [target], files: files.value };
    return succeed({ entry: { kind: 'result-amended' as const, body }, value });
  });
}

/** Whoever has to decide anew because another was faster does not deliver the same files again. */
function once(deliver: Deliver): Deliver {
  let done: Digest | undefined;
  return async (files) => {
    const sums = digestOf(files.get(sumsName) ?? new Uint8Array());
    if (done === sums) return succeed(undefined);
    const delivered = await deliver(files);
    if (delivered.ok) done = sums;
    return delivered;
  };
}

/** The corrected result in its one form; one that is wrong is told by `checkStep`. */
function correctionOf(
  { scope, standings }: ResultsState,
  target: Identifier,
  result: Omit<TargetResult, 'list' | 'target'>,
): TargetResult {
  const list = standings.get(target)?.result?.list ?? 'national@1';
  const given = { ...result, target, list };
  const checked = checkTargetResult(given, scope);
  return checked.ok ? checked.value : given;
}

/** The words of an amendment are published. */
function scanGround(drawId: string, { reason, basis, approver }: AmendmentGround) {
  const cells = Object.entries({ reason, basis, approver });
  return scanPersonalData(cells.map(([column, text]) => ({ file: drawId, column, text })));
}

async function writeFiles(
  { store }: OfficePorts,
  state: ResultsState,
  today: ResultStep['day'],
): Promise<Result<PublicationFiles>> {
  const papers = await loadDrawPapers(store, state);
  if (!papers.ok) return papers;
  const described = describeResults(state, papers.value, { today });
  if (!described.ok) return described;
  const { results, ledger, amendments } = described.value;
  const { authority, title } = state.plan;
  const facts = { ...results.facts, dated: today };
  const changes = {
    ...({ kind: 'amendments', edition: 'public', facts } as const),
    ...{ base: `draws/${state.draw.id}/amendments`, title: `${title}：更正、撤下公告` },
    table: amendmentsTable(amendments),
  };
  return composePublication([results, ...(amendments.length === 0 ? [] : [changes])], {
    ...{ authority, title: `${title}：抽查结果`, name: `results-${state.draw.id.toLowerCase()}` },
    ...{ edition: 'public', dated: today, documents: [ledger] },
  });
}

/** Old files are kept: every file that was ever published is an object of the store. */
async function keepFiles({ store }: OfficePorts, { ledger }: ResultsState, files: PublicationFiles) {
  for (const bytes of files.values()) await store.putObject(bytes);
  return { root: ledger.root, sums: digestOf(files.get(sumsName) ?? new Uint8Array()) };
}
