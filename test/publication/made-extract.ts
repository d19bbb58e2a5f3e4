import { runDraw } from 'double-random/draw';
import { commitmentOfShare, deriveSeed } from 'double-random/entropy';
import {
  canonicalJson,
  civilDate,
  type Digest,
  digestOf,
  type Identifier,
  identifier,
  instant,
} from 'double-random/kernel';
import { planDraw, sealPlan } from 'double-random/plan';
import type { InspectionTarget } from 'double-random/pools';
import { composeExtract, type Extract, type ExtractInput } from 'double-random/publication';
import { sealRecord, selectedIn } from 'double-random/record';
import { playSteps, type ResultStep, resultDigest, type TargetResult } from 'double-random/results';
import type { MethodId, WorkRules } from 'double-random/rules';
import { sampleOffice } from 'double-random/sdk';

/** A draw whose register records hold public fields only, so that an extract can prove everything it says. */
export function madeDraw(method: MethodId = 'sha256@1') {
  const { rules: sets, tasks, items, inspectors, ...office } = sampleOffice();
  const rules: WorkRules = {
    ...sets[0],
    method,
    strata: {
      by: [],
      missing: 'refuse',
      quantities: [{ where: {}, quantity: { kind: 'count', comparator: '=', count: 6 }, reserve: 3 }],
    },
  };
  const targets: InspectionTarget[] = office.targets.map(({ creditClass: _, ...target }) => target);
  const [task] = tasks;
  const planned = planDraw({
    task,
    items: { version: 1, records: items },
    rules: { version: 1, records: [rules] },
    targets,
    inspectors,
  });
  if (!planned.ok) throw new Error(JSON.stringify(planned.issues));
  const shares = Object.fromEntries(task.entropy.parties.map((party) => [party, digestOf(party)]));
  const commitments = Object.fromEntries(
    Object.entries(shares).map(([party, share]) => [
      party,
      commitmentOfShare({ drawId: task.drawId, party: identifier(party), share }),
    ]),
  );
  const sealed = sealPlan(planned.value, { saltKey: digestOf('salt'), commitments });
  if (!sealed.ok) throw new Error(JSON.stringify(sealed.issues));
  const evidence = {
    reveals: shares,
    sources: [{ id: identifier('ssq'), value: '2026023:03,08,12,21,27,33+09' }],
  };
  const seed = deriveSeed({ commitment: sealed.value.commitment, ...evidence });
  const outcome = runDraw({ ...sealed.value, seed });
  const recorded = sealRecord({ ...sealed.value, evidence, outcome });
  return { ...sealed.value, ...recorded, rules, items: planned.value.items.records, register: targets };
}

export type MadeDraw = ReturnType<typeof madeDraw>;

const at = { by: '经办', at: instant('2026-04-01T01:00:00Z'), day: civilDate('2026-04-01') };

/** Everyone inspected and published; the first corrected, the second withdrawn. */
export function madeSteps({ record, plan }: MadeDraw): { steps: ResultStep[]; corrected: TargetResult } {
  const results = selectedIn(record).map(
    (target): TargetResult => ({
      target,
      list: 'national@1',
      inspectedOn: civilDate('2026-03-20'),
      findings: plan.items.map(({ id: item }) => ({ item, codes: ['1'] })),
      followUps: [],
    }),
  );
  const reviewed = results.map((result) => ({ target: result.target, result: resultDigest(result) }));
  const [first, second] = results as [TargetResult, TargetResult];
  const corrected: TargetResult = {
    ...first,
    findings: first.findings.map(({ item }) => ({ item, codes: ['5'] })),
    followUps: [{ kind: 'order-correction', due: civilDate('2026-05-30') }],
  };
  const ground = { reason: '录入时选错代码', basis: '复核意见', approver: '分管负责人' } as const;
  const since = civilDate('2026-04-02');
  return {
    corrected,
    steps: [
      { ...at, act: 'entered', list: 'national@1', results },
      { ...at, act: 'approved', reviewed },
      { ...at, act: 'published', reviewed },
      { ...at, act: 'corrected', result: corrected, since, ground: { kind: 'entry-error', ...ground } },
      { ...at, act: 'withdrawn', target: second.target, since, ground: { kind: 'other', ...ground } },
    ],
  };
}

export function playedSteps(draw: MadeDraw, steps: readonly ResultStep[] = madeSteps(draw).steps) {
  return playSteps(steps, {
    drawId: draw.plan.drawId,
    scope: {
      targets: selectedIn(draw.record),
      items: draw.plan.items.map(({ id }) => id),
      drawnOn: civilDate('2026-03-04'),
    },
    saltOf: (result, target) => digestOf(`${result} ${target}`),
  });
}

export function inputOf(
  draw: MadeDraw,
  target: Identifier,
  change: Partial<ExtractInput> = {},
): ExtractInput {
  return {
    ...{ target, planText: draw.planText, recordText: draw.recordText, targets: draw.targets },
    ...{ saltKey: draw.saltKey, rules: draw.rules, items: draw.items, results: playedSteps(draw) },
    register: draw.register.find(({ id }) => id === target),
    attempts: { sealed: 1, drawn: 1 },
    issuedOn: civilDate('2026-05-06'),
    ...change,
  };
}

/** An extract that has to be one, with its text and everything it can be held to. */
export function madeExtract(draw: MadeDraw, target: Identifier, change: Partial<ExtractInput> = {}) {
  const composed = composeExtract(inputOf(draw, target, change));
  if (!composed.ok) throw new Error(JSON.stringify(composed.issues));
  const extract: Extract = composed.value;
  return {
    extract,
    text: canonicalJson(extract),
    published: {
      commitment: draw.commitment as Digest,
      recordText: draw.recordText,
      ledgerText: canonicalJson(playedSteps(draw).ledger),
    },
  };
}
