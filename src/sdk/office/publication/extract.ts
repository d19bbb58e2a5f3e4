import {
  beijingDay,
  canonicalJson,
  fail,
  type Identifier,
  type Issue,
  issueOf,
  type Result,
  succeed,
  utf8,
} from '../../../core/kernel/index.js';
import { readTargetId } from '../../../core/pools/index.js';
import { composeExtract, type StandingKind, writeExtractPage } from '../../../core/publication/index.js';
import type { Store } from '../../store.js';
import { drawOf, type Ledger, readLedger } from '../ledger.js';
import type { OfficePorts } from '../model.js';
import { getText } from '../objects.js';
import { pickTargets } from '../pick-targets.js';
import { checkUpper } from '../publish.js';
import { checkInspected, checkRelease } from '../release.js';
import { findDraw } from '../results/find-draw.js';
import { loadResults, type ResultsState } from '../results/results-state.js';
import { issuesOf, loadFrames, loadPlan } from '../sealed-draw.js';
import { loadDrawPapers } from './draw-papers.js';

/** What one target gets about itself: the page to be signed, the data with its proof, and the sealed plan. */
export interface TargetExtract {
  readonly drawId: Identifier;
  readonly target: Identifier;
  readonly standing: StandingKind;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly notes: readonly Issue[];
}

/**
 * What one target gets about itself of one draw. Before the list may be shown the answer is the same for everybody, drawn or
 * not, in the pool or not: asking must not tell who was drawn. Changes nothing.
 */
export async function extractTarget(
  ports: OfficePorts,
  drawId: string,
  code: string,
): Promise<Result<TargetExtract>> {
  const { store, clock } = ports;
  const ledger = await readLedger(store);
  if (!ledger.ok) return ledger;
  const found = await findDraw(store, ledger.value, drawId);
  if (!found.ok) return found;
  const asked = readTargetId(code);
  if (!asked.ok) return asked;
  const refusals = await checkShowable(ports, ledger.value, found.value);
  if (refusals.length > 0) return fail(refusals);
  const composed = await compose(store, ledger.value, {
    state: found.value,
    target: asked.value.id,
    issuedOn: beijingDay(clock.now()),
  });
  if (!composed.ok) return composed;
  const { extract, planText } = composed.value;
  return succeed({
    drawId: found.value.draw.id,
    target: extract.target,
    standing: extract.standing.kind,
    files: new Map([
      ['摘录.html', utf8(writeExtractPage(extract))],
      ['摘录.json', utf8(canonicalJson(extract))],
      ['plan.json', utf8(planText)],
    ]),
    notes: asked.value.issues,
  });
}

/** The draw itself, the batches that it leaves out, and the draw above it: none may be told of before its time. */
async function checkShowable(
  ports: OfficePorts,
  ledger: Ledger,
  { draw, plan, standings }: ResultsState,
): Promise<readonly Issue[]> {
  const now = ports.clock.now();
  const issues: Issue[] = [
    ...checkRelease(plan, now),
    ...checkInspected(plan, standings),
    ...(await checkUpper(ports, draw)),
  ];
  // Whoever was left out as drawn in an earlier batch would learn of that one.
  for (const { drawId } of plan.earlier ?? [])
    issues.push(...(await checkEarlierBatch(ports, ledger, drawId)));
  return issues;
}

async function checkEarlierBatch(
  { store, clock }: OfficePorts,
  ledger: Ledger,
  drawId: Identifier,
): Promise<readonly Issue[]> {
  const draw = drawOf(ledger, drawId);
  const plan = await loadPlan(store, draw);
  if (!plan.ok) return plan.issues;
  const early = checkRelease(plan.value, clock.now());
  if (plan.value.draws === 'targets') return early;
  const state = await loadResults(store, draw);
  return [...early, ...(state.ok ? checkInspected(plan.value, state.value.standings) : state.issues)];
}

async function compose(
  store: Store,
  { draws }: Ledger,
  {
    state,
    target,
    issuedOn,
  }: {
    readonly state: ResultsState;
    readonly target: Identifier;
    readonly issuedOn: ReturnType<typeof beijingDay>;
  },
) {
  const { draw, plan, rules } = state;
  const { sealed, recorded } = draw;
  if (sealed === undefined || recorded === undefined)
    return fail([issueOf('sdk.draw-not-recorded', { args: { draw: draw.id } })]);
  const planText = await getText(store, sealed.commitment);
  const recordText = await getText(store, recorded);
  const frames = await loadFrames(store, draw);
  const papers = await loadDrawPapers(store, state);
  if (!planText.ok || !recordText.ok || !frames.ok || !papers.ok)
    return fail([planText, recordText, frames, papers].flatMap(issuesOf));
  const { snapshots, saltKey } = papers.value.papers;
  const register = await pickTargets(store, snapshots.targets, new Set([target]));
  if (!register.ok) return register;
  const tries = [...draws.values()].filter((one) => one.sealed?.planItem === plan.planItem);
  const extract = composeExtract({
    ...{ target, rules, saltKey, issuedOn },
    ...{ planText: planText.value, recordText: recordText.value, targets: frames.value.targets },
    register: register.value[0],
    items: papers.value.items,
    results: state,
    attempts: {
      sealed: tries.length,
      drawn: tries.filter((one) => one.recorded !== undefined).length,
    },
  });
  return extract.ok ? succeed({ extract: extract.value, planText: planText.value }) : extract;
}
