import { composeHandDown, discloseRecord, readHandDown } from 'double-random/disclosure';
import { runDraw } from 'double-random/draw';
import {
  checkOfficialEntropy,
  commitmentOfShare,
  deriveSeed,
  type PinnedSource,
} from 'double-random/entropy';
import type { InspectionItem } from 'double-random/items';
import { appendEntry, excerptJournal, type JournalStep } from 'double-random/journal';
import {
  canonicalJson,
  civilDate,
  type Digest,
  digestOf,
  type Identifier,
  identifier,
  instant,
  ndjsonText,
  type Result,
  ratioOf,
} from 'double-random/kernel';
import { type InspectionTask, type PlanInput, planDraw, sealPlan } from 'double-random/plan';
import type { InspectionTarget, Inspector } from 'double-random/pools';
import { sealRecord, selectedIn } from 'double-random/record';
import type { TeamGroupRule, WorkRules } from 'double-random/rules';
import fc from 'fast-check';
import type { Files } from '../fixtures/bundle.js';

const districts = ['东街', '西街', '650109'] as const;
const departments = ['食品科', '市场科'] as const;
const qualifications = ['特种设备', '计量'] as const;

const target = fc.record({
  creditClass: fc.constantFrom('A', 'B', 'C', 'D' as const),
  district: fc.constantFrom(...districts),
  kind: fc.constantFrom('enterprise', 'individual-household' as const),
  status: fc.constantFrom('active', 'active', 'active', 'active', 'suspended', 'cancelled' as const),
  inspectedLately: fc.integer({ min: 0, max: 5 }).map((number) => number === 0),
});
const inspector = fc.record({
  department: fc.constantFrom(...departments),
  district: fc.constantFrom(...districts),
  qualifications: fc.subarray([...qualifications]),
  passed: fc.integer({ min: 0, max: 6 }).map((number) => number > 0),
});
const group = fc.record({
  count: fc.integer({ min: 1, max: 2 }),
  role: fc.oneof(
    { weight: 6, arbitrary: fc.constant({ kind: 'any' } as const) },
    fc.constantFrom(...departments).map((value) => ({ kind: 'department', value }) as const),
    fc.constantFrom(...qualifications).map((value) => ({ kind: 'qualification', value }) as const),
  ),
  byArea: fc.integer({ min: 0, max: 3 }).map((number) => number === 0),
});
const quantity = fc.oneof(
  fc
    .record({ percent: fc.integer({ min: 1, max: 100 }), comparator: fc.constantFrom('>=', '=' as const) })
    .map(({ percent, comparator }) => {
      return { kind: 'ratio', comparator, ratio: ratioOf(percent, 100) } as const;
    }),
  fc.constant({ kind: 'all' } as const),
  fc
    .integer({ min: 5, max: 60 })
    .map(
      (percent) =>
        ({ kind: 'range', of: 'ratio', least: ratioOf(percent, 100), most: ratioOf(1, 1) }) as const,
    ),
);
const ssq: fc.Arbitrary<PinnedSource> = fc.constant({ id: identifier('ssq'), kind: 'ssq', issue: '2026025' });
const dice: fc.Arbitrary<PinnedSource> = fc
  .integer({ min: 1, max: 45 })
  .map((throws) => ({ id: identifier('dice'), kind: 'dice', ceremony: '区政务大厅', throws }));
const source = fc.oneof(ssq, dice);

/** What a small draw is made of; `number` seeds salts and shares. */
export const smallDraw = fc.record({
  number: fc.nat(99_999),
  method: fc.constantFrom('sha256@1', 'seedrandom@1' as const),
  edition: fc.constantFrom('audit', 'public' as const),
  profile: fc.constantFrom('open', 'sealed' as const),
  kind: fc.constantFrom('whole', 'whole', 'whole', 'targets', 'handed-down', 'second-batch' as const),
  isOfficial: fc.boolean(),
  targets: fc.array(target, { minLength: 1, maxLength: 24 }),
  inspectors: fc.array(inspector, { minLength: 3, maxLength: 12 }),
  by: fc.constantFrom([], ['creditClass'], ['district'], ['creditClass', 'district'], ['kind'] as const),
  quantity,
  rounding: fc.constantFrom('ceil', 'floor', 'half-up' as const),
  reserve: fc.integer({ min: 0, max: 2 }),
  team: fc
    .array(group, { minLength: 1, maxLength: 2 })
    .filter((groups) => groups.reduce((sum, { count }) => sum + count, 0) >= 2),
  maximumVisits: fc.integer({ min: 1, max: 6 }),
  visitBatches: fc.option(fc.integer({ min: 2, max: 4 }), { nil: undefined, freq: 3 }),
  /** Sealed with caps so low that nobody may be left to assign, though the rules would not have let it come to that. */
  lowCap: fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined, freq: 3 }),
  recusals: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }),
  byHand: fc.option(fc.nat(), { nil: undefined, freq: 5 }),
  parties: fc.integer({ min: 0, max: 3 }),
  silent: fc.integer({ min: 0, max: 1 }),
  sources: fc.uniqueArray(source, { selector: ({ id }) => id, maxLength: 2 }),
  noise: fc.integer({ min: 0, max: 2 }),
});

/** One of `smallDraw`. */
export type SmallDraw = typeof smallDraw extends fc.Arbitrary<infer Value> ? Value : never;

/** Draws and bundles a case; nothing where no such plan can be sealed. */
export function bundleOf(choice: SmallDraw): Files | undefined {
  switch (choice.kind) {
    case 'whole':
    case 'targets':
      return drawn(choice, choice.kind === 'targets' ? { draws: 'targets' } : {})?.files;
    case 'handed-down':
      return handedDown(choice);
    case 'second-batch':
      return secondBatch(choice);
  }
}

/** Targets drawn by one office; inspectors for them by another, whose public source is of another issue. */
function handedDown(choice: SmallDraw): Files | undefined {
  const upper = drawn(choice, { drawId: identifier('UPPER-1'), draws: 'targets' });
  if (upper === undefined || upper.selected.length === 0) return undefined;
  const targetRecords = upper.input.targets.filter(({ id }) => upper.selected.includes(id));
  const list = expectValue(composeHandDown({ ...upper, targetRecords: upper.input.targets }));
  const read = expectValue(readHandDown(list.text));
  const sources = choice.sources.map((one): PinnedSource => {
    return one.kind === 'ssq' ? { ...one, issue: '2026031' } : { ...one, ceremony: '县政务大厅' };
  });
  return drawn(
    { ...choice, sources },
    { handedDown: identifier('UPPER-1') },
    { targets: targetRecords, handedDown: read.handedDown, handDownText: list.text },
  )?.files;
}

/** The same item of the annual plan drawn twice: whom the first batch drew is left out of the second. */
function secondBatch(choice: SmallDraw): Files | undefined {
  const first = drawn({ ...choice, number: choice.number + 1 }, { drawId: identifier('FIRST-1'), batch: 1 });
  if (first === undefined) return undefined;
  const earlier = [
    { drawId: identifier('FIRST-1'), batch: 1, record: first.recordDigest, selected: first.selected },
  ];
  return drawn(
    choice,
    { batch: 2 },
    { earlier, earlierText: `${first.recordText}\n`, journal: first.journal },
  )?.files;
}

interface Before extends Partial<Pick<PlanInput, 'targets' | 'handedDown' | 'earlier'>> {
  readonly handDownText?: string;
  readonly earlierText?: string;
  readonly journal?: readonly string[];
}

/** Plans, seals, draws, records and bundles one draw. */
function drawn(choice: SmallDraw, change: Partial<InspectionTask>, before: Before = {}) {
  const {
    targets = choice.targets.map(targetOf),
    handDownText,
    earlierText,
    journal: lines = [],
    ...others
  } = before;
  const task = { ...taskOf(choice, targets), ...change };
  const rules = rulesOf(choice);
  const inspectors = choice.inspectors.map(inspectorOf);
  const input: PlanInput = {
    ...{ task, targets, ...others, inspectors: task.draws === 'targets' ? [] : inspectors },
    items: { version: 1, records: [item] },
    rules: { version: 1, records: [rules] },
  };
  const draft = planDraw(input);
  if (!draft.ok) return undefined;
  const { lowCap = maximumCap } = choice;
  const staff = draft.value.inspectors.map((one) =>
    'cap' in one ? { ...one, cap: Math.min(one.cap, lowCap) } : one,
  );
  const shareOf = (party: Identifier) => digestOf(`share ${choice.number} of ${party}`);
  const commitments = Object.fromEntries(
    task.entropy.parties.map((party) => [
      party,
      commitmentOfShare({ drawId: task.drawId, party, share: shareOf(party) }),
    ]),
  );
  const sealed = sealPlan(
    { ...draft.value, inspectors: staff },
    { saltKey: digestOf(`salt ${choice.number}`), commitments },
  );
  if (!sealed.ok) return undefined;
  const { plan, commitment, planText, saltKey } = sealed.value;
  const revealing = task.entropy.parties.slice(
    0,
    Math.max(task.entropy.minimumReveals, task.entropy.parties.length - choice.silent),
  );
  const evidence = {
    reveals: Object.fromEntries(revealing.map((party) => [party, shareOf(party)])),
    sources: task.entropy.sources.map((one) => ({ id: one.id, value: valueAt(one, choice.number) })),
  };
  const frames = { targets: sealed.value.targets, inspectors: sealed.value.inspectors };
  const outcome = runDraw({ plan, ...frames, seed: deriveSeed({ commitment, ...evidence }) });
  const { recordText, record, digest: recordDigest } = sealRecord({ plan, commitment, evidence, outcome });
  const journal = writeJournal([...lines], {
    plan,
    commitment,
    evidence,
    record: recordDigest,
    noise: choice.noise,
  });
  const files = discloseRecord({
    ...{ edition: choice.edition, planText, recordText, saltKey, ...frames },
    taskText: canonicalJson(draft.value.task),
    rulesText: canonicalJson(draft.value.rules),
    itemsText: ndjsonText([item]),
    targetRecords: targets,
    inspectorRecords: input.inspectors,
    journalText: excerptJournal(journal, plan.drawId),
    ...(handDownText === undefined ? {} : { handDownText }),
    ...(earlierText === undefined ? {} : { earlierText }),
  });
  // Digits of dice may look like somebody's telephone: then nothing is published.
  if (!files.ok) return undefined;
  const selected = selectedIn(record);
  return {
    files: new Map(files.value),
    input,
    planText,
    recordText,
    recordDigest,
    saltKey,
    journal,
    selected,
    targets: frames.targets,
  };
}

function writeJournal(
  journal: string[],
  {
    plan,
    commitment,
    evidence,
    record,
    noise,
  }: {
    readonly plan: Parameters<typeof sealRecord>[0]['plan'];
    readonly commitment: Digest;
    readonly evidence: Parameters<typeof sealRecord>[0]['evidence'];
    readonly record: Digest;
    readonly noise: number;
  },
): string[] {
  const draw = plan.drawId;
  const steps: Omit<JournalStep, 'time'>[] = [
    ...plan.entropy.parties.map(({ id, commitment: own }) => {
      return { kind: 'share-committed', body: { draw, party: id, commitment: own } } as const;
    }),
    {
      kind: 'plan-sealed',
      body: {
        ...{ draw, planItem: plan.planItem, commitment },
        ...(plan.batch === undefined ? {} : { batch: plan.batch }),
        ...(plan.handedDown === undefined ? {} : { handedDown: plan.handedDown.record }),
      },
    },
    ...Object.entries(evidence.reveals).map(([party, share]) => {
      return { kind: 'share-revealed', body: { draw, party, share } } as const;
    }),
    ...evidence.sources.map(({ id, value }) => {
      return { kind: 'source-observed', body: { draw, source: id, value } } as const;
    }),
    { kind: 'draw-recorded', body: { draw, commitment, record } },
  ];
  const others = { kind: 'plan-sealed', body: { draw: 'OTHER-9', planItem: 'OTHER' } } as const;
  for (const [at, step] of steps.entries()) {
    const told = at % 3 < noise ? [others, step] : [step];
    for (const one of told)
      journal.push(
        appendEntry(journal[journal.length - 1], { time: instant('2026-03-05T09:00:00Z'), ...one }),
      );
  }
  return journal;
}

/** More than any rule here gives. */
const maximumCap = 99;

const item: InspectionItem = {
  id: identifier('SP-001'),
  name: '食品经营监督检查',
  category: 'general',
  basis: ['食品生产经营监督检查管理办法'],
  authority: '样例区市场监督管理局',
  targets: '食品经营者',
  content: '经营资质',
  methods: ['on-site'],
  published: true,
};

function rulesOf(choice: SmallDraw): WorkRules {
  const { method, maximumVisits, by, quantity: asked, rounding, reserve, visitBatches } = choice;
  return {
    id: identifier('rules'),
    name: '样例区随机抽查工作细则',
    basis: ['国办发〔2015〕58号'],
    method,
    targets: { statuses: ['active', 'suspended'], coolDownMonths: 6 },
    inspectors: { examinationYear: 2025, itemScope: 'required', maximumVisits },
    strata: {
      by,
      missing: 'refuse',
      quantities: [{ where: {}, quantity: asked, rounding, whenZero: 'none', reserve }],
    },
    ...(visitBatches === undefined ? {} : { visitBatches: { count: visitBatches } }),
    team: choice.team.map((one, at): TeamGroupRule => ({ id: identifier(`group-${at + 1}`), ...one })),
    remedies: [{ kind: 'direct-appointment', approver: '分管负责人' }],
  };
}

function taskOf(choice: SmallDraw, targets: readonly InspectionTarget[]): InspectionTask {
  const { number, isOfficial, sources, profile, byHand } = choice;
  const parties = Array.from({ length: choice.parties }, (_, at) => identifier(`party-${3 - at}`));
  const entropy = {
    parties,
    minimumReveals: Math.max(0, parties.length - choice.silent),
    revealBy: instant('2026-03-05T10:00:00Z'),
    sources,
  };
  const pairs = choice.recusals.map(([who, whom]) => ({
    inspector: identifier(`I-${(who % choice.inspectors.length) + 1}`),
    target: targets[whom % targets.length]?.id ?? identifier('T-1'),
    reason: '近亲属在该单位任职',
  }));
  const recusals = pairs.filter(
    (one, at) =>
      pairs.findIndex((other) => other.inspector === one.inspector && other.target === one.target) === at,
  );
  return {
    format: 'double-random/task@1',
    drawId: identifier(`D-${number}`),
    planItem: identifier('2026/SP/01'),
    mode: isOfficial && checkOfficialEntropy(entropy).length === 0 ? 'official' : 'rehearsal',
    title: '随机抽查',
    authority: '样例区市场监督管理局',
    items: [item.id],
    rules: identifier('rules'),
    asOf: civilDate('2026-03-01'),
    recusals: choice.kind === 'targets' || choice.kind === 'handed-down' ? [] : recusals,
    ...(byHand === undefined || choice.kind === 'handed-down'
      ? {}
      : {
          exclusions: [
            {
              pool: 'targets',
              id: targets[byHand % targets.length]?.id ?? identifier('T-1'),
              reason: '专项整治中',
              approver: '分管负责人',
            } as const,
          ],
        }),
    entropy,
    disclosure: { profile },
  };
}

function targetOf({ inspectedLately, ...facts }: SmallDraw['targets'][number], at: number): InspectionTarget {
  return {
    id: identifier(`T-${at + 1}`),
    name: `样例店${at + 1}`,
    ...facts,
    ...(inspectedLately ? { lastInspectedAt: civilDate('2026-01-15') } : {}),
  };
}

function inspectorOf({ passed, ...facts }: SmallDraw['inspectors'][number], at: number): Inspector {
  return {
    id: identifier(`I-${at + 1}`),
    name: `检查员${at + 1}`,
    status: 'valid',
    certificateNo: `样例执法${at + 1}`,
    certificateValidTo: civilDate('2028-12-31'),
    itemScope: ['SP-001'],
    expertTypes: [],
    ...facts,
    examinations: [{ year: 2025, passed }],
    recusals: [],
  };
}

function valueAt(source: PinnedSource, number: number): string {
  if (source.kind === 'ssq')
    return `${source.issue}:03,08,12,21,27,33+${String((number % 16) + 1).padStart(2, '0')}`;
  const digits = Array.from({ length: source.throws }, (_, at) => (number + at * 7) % 10).join('');
  return `d10x${source.throws}:${digits}`;
}

function expectValue<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(`Cannot build the case: ${result.issues.map(({ code }) => code).join(', ')}`);
}

/** Bundles of as many cases as can be sealed, the same for the same seed. */
export function* smallBundles(count: number, seed: number): Generator<Files> {
  const inOneSample = 100;
  for (let found = 0, round = 0; found < count; round++) {
    for (const choice of fc.sample(smallDraw, { numRuns: inOneSample, seed: seed + round })) {
      const files = found < count ? bundleOf(choice) : undefined;
      if (files === undefined) continue;
      found++;
      yield files;
    }
  }
}
