import type { PlannedTask } from 'double-random/annual-plan';
import type { InspectionEvent } from 'double-random/history';
import type { InspectionItem } from 'double-random/items';
import { civilDate, identifier, ratioOf } from 'double-random/kernel';
import type { InspectionTarget, Inspector } from 'double-random/pools';
import type { MethodId, StratumRule, TeamGroupRule, WorkRules } from 'double-random/rules';

/** What a golden bundle may turn in the rules. */
export interface RulesChange {
  readonly method?: MethodId;
  readonly team?: readonly TeamGroupRule[];
  readonly maximumVisits?: number;
  readonly visitBatches?: number;
  readonly by?: WorkRules['strata']['by'];
  readonly frequency?: WorkRules['frequency'];
}

export const item: InspectionItem = {
  id: identifier('SP-001'),
  name: '食品经营监督检查',
  subItem: '进货查验',
  category: 'general',
  basis: ['食品生产经营监督检查管理办法'],
  authority: '样例区市场监督管理局',
  targets: '食品经营者',
  content: '经营资质、进货查验、场所卫生',
  methods: ['on-site'],
  published: true,
};

/** Nothing in it is for the office alone, so that public editions may hold the records of shown rows. */
export const targets: readonly InspectionTarget[] = numbered(24, (ordinal) => ({
  id: identifier(`T-${two(ordinal)}`),
  name: ordinal === 4 ? '=样例"四号", 店' : `样例食品店${two(ordinal)}`,
  kind: ordinal % 2 === 0 ? 'enterprise' : 'individual-household',
  status: ordinal % 12 === 5 ? 'cancelled' : 'active',
  district: ordinal % 3 === 0 ? '东街' : '西街',
  ...(ordinal === 8 && { lastInspectedAt: civilDate('2026-01-15') }),
}));

export function inspectorsOf(count: number): readonly Inspector[] {
  return numbered(count, inspectorOf);
}

function inspectorOf(ordinal: number): Inspector {
  return {
    id: identifier(`I-${two(ordinal)}`),
    name: `检查员${two(ordinal)}`,
    district: ordinal % 2 === 0 ? '东街' : '西街',
    department: ordinal % 3 === 0 ? '市场科' : '食品科',
    certificateNo: `样例执法${two(ordinal)}`,
    certificateValidTo: civilDate(ordinal === 7 ? '2026-02-28' : '2028-12-31'),
    status: 'valid',
    itemScope: [item.id],
    qualifications: [],
    expertTypes: [],
    examinations: [],
    recusals: ordinal === 1 ? [{ target: identifier('T-02'), reason: '近亲属在该单位任职' }] : [],
  };
}

export const planned: PlannedTask = {
  id: identifier('JH-2026-07'),
  name: '样例区2026年食品经营抽查',
  authority: '样例区市场监督管理局',
  toDraw: 6,
  remark: '与年度计划一并公布',
};

/** One business was inspected in the year that counts, another long before. */
export const history: readonly InspectionEvent[] = [
  { ...eventOf('J-1', 'T-10', '2026-02-03'), inspectors: [identifier('I-01'), identifier('I-02')] },
  eventOf('J-2', 'T-11', '2021-02-03'),
];

function eventOf(id: string, target: string, day: string): InspectionEvent {
  return {
    id: identifier(id),
    target: identifier(target),
    date: civilDate(day),
    organ: '样例区市场监督管理局',
    level: 'county',
    items: [],
    checkKind: 'drawn',
  };
}

/** Two groups, of which the first asks for a department. */
export const mixedTeam: readonly TeamGroupRule[] = [
  { id: identifier('lead'), count: 1, role: { kind: 'department', value: '食品科' }, byArea: false },
  { id: identifier('member'), count: 1, role: { kind: 'any' }, byArea: false },
];

const eastern: StratumRule = {
  ...{ where: { district: '东街' }, reserve: 1 },
  quantity: { kind: 'count', comparator: '=', count: 1 },
};
const others: StratumRule = {
  ...{ where: {}, reserve: 2 },
  quantity: { kind: 'ratio', comparator: '>=', ratio: ratioOf(1, 5) },
};

export function rulesOf(change: RulesChange): WorkRules {
  const { method = 'sha256@1', team = mixedTeam, maximumVisits = 3, visitBatches, frequency } = change;
  const { by = ['district', 'kind'] } = change;
  return {
    id: identifier('food-safety'),
    name: '样例区食品经营随机抽查工作细则',
    basis: ['国办发〔2015〕58号'],
    method,
    targets: { statuses: ['active'], coolDownMonths: 6 },
    ...(frequency && { frequency }),
    inspectors: { itemScope: 'required', maximumVisits },
    strata: {
      by,
      missing: 'refuse',
      quantities: [...(by.includes('district') ? [eastern] : []), others],
    },
    ...(visitBatches !== undefined && { visitBatches: { count: visitBatches } }),
    team,
    remedies: [{ kind: 'direct-appointment', approver: '分管负责人' }],
  };
}

function numbered<Value>(count: number, make: (ordinal: number) => Value): readonly Value[] {
  return Array.from({ length: count }, (_, at) => make(at + 1));
}

function two(ordinal: number): string {
  return String(ordinal).padStart(2, '0');
}
