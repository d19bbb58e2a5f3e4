import {
  beijingDay,
  canonicalJson,
  fail,
  type Identifier,
  isCivilDate,
  issueOf,
  type Result,
  succeed,
} from '../../../core/kernel/index.js';
import {
  type AmendmentGround,
  checkStep,
  checkTargetResult,
  type ResultStep,
  type TargetResult,
} from '../../../core/results/index.js';
import type { OfficePorts } from '../model.js';
import { putText } from '../objects.js';
import type { Deliver } from '../publish.js';
import { takeStep } from '../step.js';
import type { ResultBatch } from './fact-schema.js';
import { findDraw } from './find-draw.js';
import { deliverOnce, keepFiles, type PublishedResults, writeResultFiles } from './results-publication.js';
import { afterStep, type ResultsState } from './results-state.js';
import { newSaltKey } from './salt-key.js';

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
  const deliverFiles = deliverOnce(deliver);
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
    const issues = checkStep(step, state);
    if (issues.length > 0) return fail(issues);
    const batch: ResultBatch | undefined = corrected && {
      format: 'double-random/result-batch@1',
      saltKey,
      results: [corrected],
    };
    const after = afterStep(state, step, batch);
    const files = await writeResultFiles(ports, after, who.day);
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
