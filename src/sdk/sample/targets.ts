import type { WordStream } from '../../core/draw/index.js';
import { type CivilDate, civilDate, sortedBy } from '../../core/kernel/index.js';
import type { CreditRiskClass, InspectionTarget, TargetStatus } from '../../core/pools/index.js';
import { sampleCreditCode } from './credit-code.js';
import { pickBetween, pickWeighted, sampleStream } from './stream.js';

/** 2017年：换发企业营业执照 7,415 户、个体工商户营业执照 8,958 户. */
const enterprises = 7415;
const households = 8958;

const districts = [
  ['样例区甲街道', 28],
  ['样例区乙街道', 22],
  ['样例区丙街道', 18],
  ['样例区丁镇', 14],
  ['样例区戊镇', 11],
  ['样例区己乡', 7],
] as const;

const statuses: readonly (readonly [TargetStatus, number])[] = [
  ['active', 920],
  ['cancelled', 32],
  ['revoked', 18],
  ['suspended', 14],
  ['moved-out', 6],
  ['closed', 6],
  ['liquidating', 4],
];

/** `undefined`: not classified yet. */
const creditClasses: readonly (readonly [CreditRiskClass | undefined, number])[] = [
  ['A', 300],
  ['B', 446],
  ['C', 179],
  ['D', 70],
  [undefined, 5],
];

const enterpriseTrades = [
  '商贸',
  '建筑工程',
  '食品',
  '物流',
  '农业科技',
  '机械',
  '信息服务',
  '房地产经纪',
  '环保',
  '化工',
];
const householdTrades = [
  '餐饮店',
  '便利店',
  '理发店',
  '五金店',
  '蔬果店',
  '早点铺',
  '服装店',
  '汽修店',
  '药店',
  '文具店',
];

/** 检查对象名录库 of the sample district: size and shape as in the 2017 report, every name and code made up. */
export function sampleTargets(): readonly InspectionTarget[] {
  const next = sampleStream('targets');
  const made = [
    ...Array.from({ length: enterprises }, (_, at) => makeEnterprise(at + 1, next)),
    ...Array.from({ length: households }, (_, at) => makeHousehold(at + 1, next)),
  ];
  return sortedBy(made, ({ id }) => id);
}

function makeEnterprise(serial: number, next: WordStream): InspectionTarget {
  const industry = pickWeighted(
    enterpriseTrades.map((trade) => [trade, 1] as const),
    next,
  );
  const name = `样例${String(serial).padStart(5, '0')}号${industry}有限公司`;
  return { id: sampleCreditCode('1', serial), name, kind: 'enterprise', industry, ...makeHistory(next) };
}

function makeHousehold(serial: number, next: WordStream): InspectionTarget {
  const industry = pickWeighted(
    householdTrades.map((trade) => [trade, 1] as const),
    next,
  );
  const name = `样例区第${String(serial).padStart(5, '0')}号${industry}`;
  return {
    id: sampleCreditCode('2', serial),
    name,
    kind: 'individual-household',
    industry,
    ...makeHistory(next),
  };
}

function makeHistory(next: WordStream): Omit<InspectionTarget, 'id' | 'name' | 'kind' | 'industry'> {
  const creditClass = pickWeighted(creditClasses, next);
  const inspected = pickWeighted(
    [
      [true, 30],
      [false, 70],
    ] as const,
    next,
  );
  return {
    status: pickWeighted(statuses, next),
    district: pickWeighted(districts, next),
    ...(creditClass === undefined ? {} : { creditClass }),
    registeredAt: pickDay([2003, 2022], next),
    ...(inspected ? { lastInspectedAt: pickDay([2023, 2025], next) } : {}),
  };
}

function pickDay([from, to]: readonly [number, number], next: WordStream): CivilDate {
  const [year, month, day] = [
    pickBetween(from, to, next),
    pickBetween(1, 12, next),
    pickBetween(1, 28, next),
  ];
  return civilDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}
