import {
  beijingDay,
  type Digest,
  digestOf,
  fail,
  hmacUnder,
  type Identifier,
  type Instant,
  issueOf,
  type Result,
  succeed,
} from '../../../core/kernel/index.js';
import type { SealedPlan } from '../../../core/plan/index.js';
import { type DrawRecord, selectedIn } from '../../../core/record/index.js';
import {
  type DrawnScope,
  type PeopleNeeded,
  type PlayedSteps,
  playSteps,
  type ResultStep,
  resultDigest,
} from '../../../core/results/index.js';
import type { WorkRules } from '../../../core/rules/index.js';
import type { Store } from '../../store.js';
import { loadRecord } from '../draw.js';
import type { DrawState } from '../ledger.js';
import { getJson } from '../objects.js';
import { getSnapshot } from '../registers.js';
import { issuesOf, loadPapers, loadPlan } from '../sealed-draw.js';
import { type ResultBatch, type ResultFact, resultBatchSchema, reviewedListSchema } from './fact-schema.js';

/** The seal and the record of a draw that was drawn. */
export interface DrawnMoments {
  readonly commitment: Digest;
  readonly sealedAt: Instant;
  readonly record: Digest;
  readonly recordedAt: Instant;
}

/** A drawn draw and how far its results have come. */
export interface ResultsState extends PlayedSteps {
  readonly draw: DrawState;
  /** What was committed to and what came of it, and when. */
  readonly drawn: DrawnMoments;
  readonly plan: SealedPlan;
  readonly record: DrawRecord;
  readonly rules: WorkRules;
  readonly scope: DrawnScope;
  readonly people: PeopleNeeded;
  readonly steps: readonly ResultStep[];
  /** What the salts of results hang on, by the digest of a result. */
  readonly saltKeys: ReadonlyMap<Digest, string>;
}

const usualPeople = 2;

/**
 * Where the results of a draw stand.
 *
 * @returns the state; `sdk.draw-not-sealed`, `sdk.draw-not-recorded`, `sdk.results-of-handed-down` where another office
 *   inspects whom it drew, or what is wrong with the store
 */
export async function loadResults(store: Store, draw: DrawState): Promise<Result<ResultsState>> {
  const plan = await loadPlan(store, draw);
  if (!plan.ok) return plan;
  const { sealed, recorded, recordedAt } = draw;
  if (sealed === undefined || recorded === undefined || recordedAt === undefined)
    return fail([issueOf('sdk.draw-not-recorded', { args: { draw: draw.id } })]);
  if (plan.value.draws === 'targets')
    return fail([issueOf('sdk.results-of-handed-down', { args: { draw: draw.id } })]);
  const record = await loadRecord(store, recorded);
  const papers = await loadPapers(store, draw);
  if (!record.ok || !papers.ok) return fail([record, papers].flatMap(issuesOf));
  const rules = await getSnapshot(store, 'rules', papers.value.snapshots.rules);
  if (!rules.ok) return rules;
  const set = rules.value.find(({ id }) => id === plan.value.rules.id);
  if (set === undefined)
    return fail([issueOf('sdk.object-unreadable', { args: { digest: papers.value.snapshots.rules } })]);
  const played = await loadSteps(store, draw.results);
  if (!played.ok) return played;
  const scope: DrawnScope = {
    targets: selectedIn(record.value),
    items: plan.value.items.map(({ id }) => id),
    drawnOn: beijingDay(recordedAt),
  };
  const { steps, saltKeys } = played.value;
  return succeed({
    draw,
    drawn: { commitment: sealed.commitment, sealedAt: sealed.time, record: recorded, recordedAt },
    plan: plan.value,
    record: record.value,
    rules: set,
    scope,
    people: set.resultDuties?.people ?? usualPeople,
    steps,
    saltKeys,
    ...play(draw.id, { scope, steps, saltKeys }),
  });
}

/** The state after one more step, which has been allowed; `batch` is what it brought. */
export function afterStep(state: ResultsState, step: ResultStep, batch?: ResultBatch): ResultsState {
  const saltKeys = batch === undefined ? state.saltKeys : withKeys(state.saltKeys, batch);
  const steps = [...state.steps, step];
  return { ...state, steps, saltKeys, ...play(state.draw.id, { scope: state.scope, steps, saltKeys }) };
}

function play(
  drawId: Identifier,
  { scope, steps, saltKeys }: Pick<ResultsState, 'scope' | 'steps' | 'saltKeys'>,
): PlayedSteps {
  // A result without a key was never entered: nothing is published of it.
  const saltOf = (result: Digest, target: Identifier, place: number) =>
    hmacUnder(saltKeys.get(result) ?? digestOf(''))(`${target}
${place}`);
  return playSteps(steps, { drawId, scope, saltOf });
}

async function loadSteps(
  store: Store,
  facts: readonly ResultFact[],
): Promise<Result<Pick<ResultsState, 'steps' | 'saltKeys'>>> {
  const steps: ResultStep[] = [];
  let saltKeys: ReadonlyMap<Digest, string> = new Map();
  for (const fact of facts) {
    const step = await stepOf(store, fact);
    if (!step.ok) return step;
    steps.push(step.value.step);
    if (step.value.batch !== undefined) saltKeys = withKeys(saltKeys, step.value.batch);
  }
  return succeed({ steps, saltKeys });
}

function withKeys(
  keys: ReadonlyMap<Digest, string>,
  { saltKey, results }: ResultBatch,
): ReadonlyMap<Digest, string> {
  // The first key stays: the leaf of a place must never change, whoever enters the same result again.
  return new Map([...results.map((result) => [resultDigest(result), saltKey] as const), ...keys]);
}

interface LoadedStep {
  readonly step: ResultStep;
  readonly batch?: ResultBatch;
}

async function stepOf(store: Store, line: ResultFact): Promise<Result<LoadedStep>> {
  const act = { by: line.fact.by, at: line.time, day: beijingDay(line.time) };
  switch (line.kind) {
    case 'results-entered': {
      const batch = await getJson(store, line.fact.results, resultBatchSchema);
      if (!batch.ok) return batch;
      const { results } = batch.value;
      return succeed({ step: { ...act, act: 'entered', list: line.fact.list, results }, batch: batch.value });
    }
    case 'results-reviewed': {
      const reviewed = await getJson(store, line.fact.reviewed, reviewedListSchema);
      if (!reviewed.ok) return reviewed;
      const { decision, reason = '' } = line.fact;
      const about = { ...act, reviewed: reviewed.value };
      return succeed({
        step: decision === 'approved' ? { ...about, act: 'approved' } : { ...about, act: 'returned', reason },
      });
    }
    case 'results-published': {
      const reviewed = await getJson(store, line.fact.reviewed, reviewedListSchema);
      return reviewed.ok
        ? succeed({ step: { ...act, act: 'published', reviewed: reviewed.value } })
        : reviewed;
    }
    case 'result-amended':
      return amendmentOf(store, line.fact, act);
    case 'follow-up-told': {
      const { target, followUp: kind, on, note } = line.fact;
      return succeed({
        step: { ...act, act: 'followed-up', target, kind, on, ...(note !== undefined && { note }) },
      });
    }
  }
}

async function amendmentOf(
  store: Store,
  { act, target, ground, since, result }: (ResultFact & { readonly kind: 'result-amended' })['fact'],
  who: Pick<ResultStep, 'by' | 'at' | 'day'>,
): Promise<Result<LoadedStep>> {
  if (act !== 'corrected' || result === undefined)
    return succeed({ step: { ...who, act: act === 'restored' ? act : 'withdrawn', target, ground, since } });
  const batch = await getJson(store, result, resultBatchSchema);
  if (!batch.ok) return batch;
  const [corrected] = batch.value.results;
  if (corrected === undefined) return fail([issueOf('sdk.object-unreadable', { args: { digest: result } })]);
  return succeed({
    step: { ...who, act: 'corrected', result: corrected, ground, since },
    batch: batch.value,
  });
}
