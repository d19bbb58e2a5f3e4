import type { DisclosureInput, Edition, PageParts } from 'double-random/disclosure';
import { type DrawOutcome, runDraw } from 'double-random/draw';
import { commitmentOfShare, deriveSeed } from 'double-random/entropy';
import type { InspectionItem } from 'double-random/items';
import { appendEntry, excerptJournal, type JournalStep, readExcerpt } from 'double-random/journal';
import {
  canonicalJson,
  civilDate,
  digestOf,
  type Issue,
  identifier,
  instant,
  ndjsonText,
  ratioOf,
} from 'double-random/kernel';
import { type DrawMode, type InspectionTask, planDraw, type SealedDraw, sealPlan } from 'double-random/plan';
import type { CreditRiskClass, InspectionTarget, Inspector } from 'double-random/pools';
import { type SealedRecord, sealRecord } from 'double-random/record';
import type { MethodId, WorkRules } from 'double-random/rules';

/** What a test may want otherwise. */
export interface Wish {
  readonly method?: MethodId;
  readonly mode?: DrawMode;
  readonly profile?: 'open' | 'sealed';
  /** As if no complete assignment existed. */
  readonly shortage?: boolean;
  readonly targets?: number;
  readonly nameOf?: (serial: number) => string;
  readonly title?: string;
  /** Nobody has a credit risk class; the pool is not divided. */
  readonly classless?: boolean;
}

/** A draw made up for a test, with everything an office would have of it. */
export interface MadeUpDraw extends SealedDraw, SealedRecord {
  readonly task: InspectionTask;
  readonly rules: WorkRules;
  readonly items: readonly InspectionItem[];
  readonly targetRecords: readonly InspectionTarget[];
  readonly inspectorRecords: readonly Inspector[];
  readonly journalText: string;
}

const drawId = identifier('D-2026-007');
const parties = ['office', 'notary'].map(identifier);
const classes: readonly CreditRiskClass[] = ['A', 'B', 'C'];

export function makeDraw(wish: Wish = {}): MadeUpDraw {
  const rules = makeRules(wish);
  const items = [makeItem()];
  const task = makeTask(wish);
  const targetRecords = Array.from({ length: wish.targets ?? 60 }, (_, at) => makeTarget(at + 1, wish));
  const inspectorRecords = Array.from({ length: 12 }, (_, at) => makeInspector(at + 1));
  const draft = expectOk(
    planDraw({
      task,
      items: { version: 3, records: items },
      rules: { version: 2, records: [rules] },
      targets: targetRecords,
      inspectors: inspectorRecords,
    }),
  );
  const shares = Object.fromEntries(parties.map((party) => [party, digestOf(`share of ${party}`)]));
  const commitments = Object.fromEntries(
    parties.map((party) => [
      party,
      commitmentOfShare({ drawId, party, share: digestOf(`share of ${party}`) }),
    ]),
  );
  const sealed = expectOk(sealPlan(draft, { saltKey: digestOf('salt key'), commitments }));
  const evidence = {
    reveals: shares,
    sources: [{ id: identifier('ssq'), value: '2026025:03,08,12,21,27,33+09' }],
  };
  const seed = deriveSeed({ commitment: sealed.commitment, ...evidence });
  const complete = runDraw({
    plan: sealed.plan,
    targets: sealed.targets,
    inspectors: sealed.inspectors,
    seed,
  });
  const outcome = wish.shortage === true ? leaveUnassigned(complete) : complete;
  const record = sealRecord({ plan: sealed.plan, commitment: sealed.commitment, evidence, outcome });
  return {
    ...sealed,
    ...record,
    task,
    rules,
    items,
    targetRecords,
    inspectorRecords,
    journalText: writeJournal({ ...sealed, ...record }, shares),
  };
}

/** What the office hands to `discloseRecord`. */
export function inputOf(draw: MadeUpDraw, edition: Edition): DisclosureInput {
  return {
    edition,
    planText: draw.planText,
    taskText: canonicalJson(draw.task),
    recordText: draw.recordText,
    rulesText: canonicalJson(draw.rules),
    itemsText: ndjsonText(draw.items),
    targets: draw.targets,
    inspectors: draw.inspectors,
    saltKey: draw.saltKey,
    targetRecords: draw.targetRecords,
    inspectorRecords: draw.inspectorRecords,
    journalText: draw.journalText,
  };
}

/** What tables and page are made of. */
export function partsOf(draw: MadeUpDraw, edition: Edition): PageParts {
  return {
    edition,
    plan: draw.plan,
    commitment: draw.commitment,
    record: draw.record,
    recordDigest: draw.digest,
    rules: draw.rules,
    items: draw.items,
    targetRecords: draw.targetRecords,
    inspectorRecords: edition === 'audit' ? draw.inspectorRecords : [],
    journal: expectOk(readExcerpt(draw.journalText.trimEnd().split('\n'))),
  };
}

export function expectOk<Value>(
  result:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly issues: readonly Issue[] },
): Value {
  if (!result.ok) throw new Error(`Expected a value, got ${JSON.stringify(result.issues.slice(0, 5))}`);
  return result.value;
}

/** The issues of a failure. */
export function issuesOf(result: {
  readonly ok: boolean;
  readonly issues?: readonly Issue[];
}): readonly Issue[] {
  if (result.ok || result.issues === undefined) throw new Error('Expected a failure');
  return result.issues;
}

function makeRules({ method, classless }: Wish): WorkRules {
  const quantity = (percent: number) => ({
    quantity: { kind: 'ratio' as const, comparator: '>=' as const, ratio: ratioOf(percent, 100) },
    reserve: 1,
  });
  return {
    id: identifier('R-2026'),
    name: '随机抽查工作细则（样例）',
    basis: ['国办发〔2015〕58号'],
    method: method ?? 'sha256@1',
    targets: { statuses: ['active'], coolDownMonths: 12 },
    inspectors: { examinationYear: 2025, itemScope: 'required', maximumVisits: 8 },
    strata: {
      by: classless ? [] : ['creditClass'],
      missing: 'refuse',
      quantities: classless
        ? [{ where: {}, ...quantity(10) }]
        : [
            { where: { creditClass: 'A' }, ...quantity(5) },
            { where: { creditClass: 'B' }, ...quantity(10) },
            { where: { creditClass: 'C' }, ...quantity(20) },
          ],
    },
    team: [
      {
        id: identifier('lead'),
        count: 1,
        role: { kind: 'qualification', value: '食品安全检查员' },
        byArea: false,
      },
      { id: identifier('member'), count: 1, role: { kind: 'any' }, byArea: false },
    ],
    remedies: [{ kind: 'neighbouring-pool', approver: '局长办公会' }],
  };
}

function makeTask({ mode, profile, title }: Wish): InspectionTask {
  return {
    format: 'double-random/task@1',
    drawId,
    planItem: identifier('P-2026-03'),
    mode: mode ?? 'official',
    title: title ?? '2026年第一季度餐饮服务单位“双随机”抽查',
    authority: '样例区市场监督管理局',
    items: [identifier('SP-001')],
    rules: identifier('R-2026'),
    asOf: civilDate('2026-03-01'),
    recusals: [{ inspector: identifier('I002'), target: targetId(3), reason: '近亲属在该单位任职' }],
    entropy: {
      parties,
      minimumReveals: 1,
      revealBy: instant('2026-03-05T02:00:00Z'),
      sources: [{ id: identifier('ssq'), kind: 'ssq', issue: '2026025' }],
    },
    disclosure: { profile: profile ?? 'open' },
  };
}

function makeItem(): InspectionItem {
  return {
    id: identifier('SP-001'),
    name: '食品经营监督检查',
    category: 'general',
    basis: ['食品安全法第一百一十条', '食品生产经营监督检查管理办法'],
    authority: '样例区市场监督管理局',
    targets: '取得食品经营许可的单位',
    content: '经营资质、进货查验、场所卫生、从业人员健康管理',
    methods: ['on-site'],
    published: true,
  };
}

function makeTarget(serial: number, { nameOf, classless }: Wish): InspectionTarget {
  return {
    id: targetId(serial),
    name: nameOf?.(serial) ?? `样例区${serial}号餐饮店`,
    kind: 'enterprise',
    status: serial % 10 === 0 ? 'cancelled' : 'active',
    district: serial % 2 === 0 ? '样例区甲街道' : '样例区乙街道',
    ...(classless ? {} : { creditClass: classes[serial % 3] ?? 'A' }),
    ...(serial % 15 === 4 ? { lastInspectedAt: civilDate('2025-11-05') } : {}),
  };
}

function makeInspector(serial: number): Inspector {
  const number = String(serial).padStart(3, '0');
  return {
    id: identifier(`I${number}`),
    name: `检查员${number}`,
    department: '样例区市场监督管理局',
    certificateNo: `6501000${number}2`,
    certificateValidTo: civilDate('2028-12-31'),
    status: 'valid',
    itemScope: ['*'],
    qualifications: serial % 2 === 0 ? ['食品安全检查员'] : [],
    expertTypes: [],
    examinations: [{ year: 2025, passed: serial !== 12 }],
    recusals: [],
  };
}

function leaveUnassigned(outcome: DrawOutcome): DrawOutcome {
  const { service } = outcome.assignment;
  const certificate = {
    places: service.map((target) => ({ target, group: identifier('lead') })),
    inspectors: ['I002', 'I004'].map(identifier),
    demand: service.length,
    capacity: service.length - 2,
  };
  return { ...outcome, assignment: { complete: false, service, certificate } };
}

/** Eighteen digits: the kind of code that a spreadsheet would round. */
function targetId(serial: number) {
  return identifier(`91650109${String(serial * 7919).padStart(10, '0')}`);
}

function writeJournal(draw: SealedDraw & SealedRecord, shares: Readonly<Record<string, string>>): string {
  const at = (time: string, kind: JournalStep['kind'], body: JournalStep['body']) => ({
    time: instant(time),
    kind,
    body: { draw: drawId, ...body },
  });
  const { commitment, digest, plan } = draw;
  const steps: JournalStep[] = [
    { time: instant('2026-03-01T01:00:00Z'), kind: 'rules-adopted', body: { digest: plan.rules.digest } },
    ...plan.entropy.parties.map((party) =>
      at('2026-03-04T01:00:12Z', 'share-committed', { party: party.id, commitment: party.commitment }),
    ),
    at('2026-03-04T02:00:12Z', 'plan-sealed', { planItem: plan.planItem, commitment }),
    {
      time: instant('2026-03-04T03:00:00Z'),
      kind: 'items-adopted',
      body: { digest: digestOf('another list') },
    },
    ...Object.entries(shares).map(([party, share]) =>
      at('2026-03-05T01:00:12Z', 'share-revealed', { party, share }),
    ),
    at('2026-03-05T16:30:00Z', 'source-observed', { source: 'ssq', value: '2026025:03,08,12,21,27,33+09' }),
    at('2026-03-05T16:31:05Z', 'draw-recorded', { commitment, record: digest }),
  ];
  const lines: string[] = [];
  for (const step of steps) lines.push(appendEntry(lines[lines.length - 1], step));
  return excerptJournal(lines, drawId);
}
