import { type DrawOutcome, runDraw } from '../../core/draw/index.js';
import { commitmentOfShare, deriveSeed, type Evidence } from '../../core/entropy/index.js';
import { civilDate, type Digest, digestOf, identifier } from '../../core/kernel/index.js';
import { type DraftPlan, planDraw, type SealedDraw, sealPlan } from '../../core/plan/index.js';
import type { CreditRiskClass, InspectionTarget, Inspector } from '../../core/pools/index.js';
import { sampleCreditCode } from './credit-code.js';
import { type SampleOffice, sampleRules, some } from './district.js';
import { sampleInspectorId } from './inspectors.js';
import { sampleItems } from './items.js';
import { sampleTasks } from './tasks.js';

const creditClasses: readonly CreditRiskClass[] = ['A', 'B', 'C', 'D'];
const parties = ['office', 'notary'] as const;

/** A draft of the small office's first task, with a share and its commitment of every party. */
export interface SampleDraft {
  readonly draft: DraftPlan;
  readonly shares: Readonly<Record<string, Digest>>;
  readonly commitments: Readonly<Record<string, Digest>>;
}

/** The same draft sealed, its evidence, its seed and what was drawn with it. */
export interface SampleDraw extends SealedDraw {
  readonly evidence: Evidence;
  readonly seed: Digest;
  readonly outcome: DrawOutcome;
}

/**
 * A small made-up office, for examples and tests: 80 targets, 12 inspectors, the sample district's items and rules.
 *
 * @example
 * ```ts
 * assert.equal(sampleOffice().targets.length, 80);
 * ```
 */
export function sampleOffice(): SampleOffice {
  const targets = some(Array.from({ length: 80 }, (_, at) => smallTarget(at + 1)));
  const { market, food } = sampleTasks(targets[0].id);
  return {
    items: some(sampleItems()),
    rules: sampleRules(),
    targets,
    inspectors: some(Array.from({ length: 12 }, (_, at) => smallInspector(at + 1))),
    tasks: [market, food],
  };
}

/**
 * The small office's first task as it would be sealed.
 *
 * @example
 * ```ts
 * const { draft } = sampleDraft();
 * assert.equal(draft.targets.length, 80);
 * ```
 */
export function sampleDraft(): SampleDraft {
  const { items, rules, targets, inspectors, tasks } = sampleOffice();
  const [task] = tasks;
  const draft = planDraw({
    task,
    items: { version: 1, records: items },
    rules: { version: 1, records: rules },
    targets,
    inspectors,
  });
  if (!draft.ok) throw new TypeError(`Cannot plan the sample: ${draft.issues[0]?.code}`);
  const shares = Object.fromEntries(parties.map((party) => [party, digestOf(`sample share of ${party}`)]));
  const commitments = Object.fromEntries(
    Object.entries(shares).map(([party, share]) => [
      party,
      commitmentOfShare({ drawId: task.drawId, party: identifier(party), share }),
    ]),
  );
  return { draft: draft.value, shares, commitments };
}

/**
 * The small office's first task sealed and drawn.
 *
 * @example
 * ```ts
 * const { plan, outcome } = sampleDraw();
 * assert.equal(outcome.strata[0]?.selected.length, plan.strata[0]?.quota);
 * ```
 */
export function sampleDraw(): SampleDraw {
  const { draft, shares, commitments } = sampleDraft();
  const sealed = sealPlan(draft, { saltKey: digestOf('sample salt key'), commitments });
  if (!sealed.ok) throw new TypeError(`Cannot seal the sample: ${sealed.issues[0]?.code}`);
  const { plan, commitment, targets, inspectors } = sealed.value;
  const evidence = {
    reveals: shares,
    sources: [{ id: identifier('ssq'), value: '2026023:03,08,12,21,27,33+09' }],
  };
  const seed = deriveSeed({ commitment, ...evidence });
  return { ...sealed.value, evidence, seed, outcome: runDraw({ plan, targets, inspectors, seed }) };
}

function smallTarget(serial: number): InspectionTarget {
  const household = serial % 2 === 0;
  const creditClass = creditClasses[serial % creditClasses.length] ?? 'B';
  return {
    id: sampleCreditCode(household ? '2' : '1', serial),
    name: household ? `样例区第${serial}号餐饮店` : `样例${serial}号商贸有限公司`,
    kind: household ? 'individual-household' : 'enterprise',
    status: serial % 10 === 0 ? 'cancelled' : 'active',
    district: serial % 4 < 2 ? '样例区甲街道' : '样例区乙街道',
    creditClass,
    registeredAt: civilDate('2015-06-01'),
    ...(serial % 16 === 3 ? { lastInspectedAt: civilDate('2025-11-05') } : {}),
  };
}

function smallInspector(serial: number): Inspector {
  const id = sampleInspectorId(serial);
  return {
    id,
    name: `检查员${id.slice(1)}`,
    department: '样例区市场监督管理局',
    certificateNo: `样例执法${String(serial).padStart(6, '0')}`,
    certificateValidTo: civilDate('2028-12-31'),
    status: 'valid',
    itemScope: ['*'],
    qualifications: serial % 2 === 0 ? ['食品安全检查员'] : [],
    expertTypes: [],
    examinations: [{ year: 2025, passed: serial !== 12 }],
    recusals: [],
  };
}
