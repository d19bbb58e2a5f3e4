import { civilDate, type Identifier, type InspectionTask, identifier } from 'double-random';
import { departments } from './registers.js';

/** A draw of the year before it has its entropy: what, by whom, when. */
export interface DrawOfCalendar {
  readonly number: string;
  readonly title: string;
  readonly authority: string;
  readonly items: readonly Identifier[];
  readonly rules: Identifier;
  /** The day it is drawn. */
  readonly day: string;
  readonly departments?: InspectionTask['departments'];
}

const market = '样例区市场监督管理局';
const health = '样例区卫生健康委员会';

/** Thirty-two draws of twelve departments, from March to October. */
export function drawsOfYear(): readonly DrawOfCalendar[] {
  const ordered = [...marketDraws(), ...departmentDraws(), ...jointDraws()].sort((one, other) =>
    one.day === other.day ? 0 : one.day < other.day ? -1 : 1,
  );
  return ordered.map((draw, at) => ({ ...draw, number: String(at + 1).padStart(3, '0') }));
}

type Unnumbered = Omit<DrawOfCalendar, 'number'>;

function marketDraws(): Unnumbered[] {
  const food = ['03-04', '05-13', '07-08', '09-09'].map((day, at) => ({
    title: `样例区2026年第${at + 1}批餐饮服务食品安全双随机抽查`,
    authority: market,
    items: [identifier('SP-01')],
    rules: identifier('XZ-food-2026'),
    day: `2026-${day}`,
  }));
  const general = ['03-11', '08-12'].map((day, at) => ({
    title: `样例区2026年第${at + 1}批市场监管领域双随机抽查`,
    authority: market,
    items: ['SC-01', 'SC-02'].map(identifier),
    rules: identifier('XZ-market-2026'),
    day: `2026-${day}`,
  }));
  const devices = {
    title: '样例区2026年特种设备使用安全双随机抽查',
    authority: market,
    items: [identifier('TS-01')],
    rules: identifier('XZ-department-2026'),
    day: '2026-06-03',
  };
  return [...food, ...general, devices];
}

function departmentDraws(): Unnumbered[] {
  return departments.flatMap(({ name, item }, at) =>
    [4, 8].map((month, half) => ({
      title: `${name}2026年第${half + 1}批双随机抽查`,
      authority: name,
      items: [item],
      rules: identifier('XZ-department-2026'),
      day: `2026-${String(month + (at % 2)).padStart(2, '0')}-${String(7 + at).padStart(2, '0')}`,
    })),
  );
}

function jointDraws(): Unnumbered[] {
  return ['04-22', '06-17', '10-14'].map((day, at) => ({
    title: `样例区2026年第${at + 1}批部门联合双随机抽查`,
    authority: market,
    items: ['SC-01', 'WS-01'].map(identifier),
    rules: identifier('XZ-joint-2026'),
    day: `2026-${day}`,
    departments: [
      { department: market, role: 'lead', items: [identifier('SC-01')] },
      { department: health, role: 'cooperating', items: [identifier('WS-01')] },
    ],
  }));
}

/** The task of a draw: sealed the day before, with two shares and a lottery of the evening. */
export function taskOf(draw: DrawOfCalendar, at: number): InspectionTask {
  return {
    format: 'double-random/task@1',
    drawId: identifier(`YL-2026-${draw.number}`),
    planItem: identifier(`YL-2026-JH-${draw.number}`),
    mode: 'official',
    title: draw.title,
    authority: draw.authority,
    items: draw.items,
    rules: draw.rules,
    asOf: civilDate(draw.day),
    recusals: [],
    entropy: {
      parties: ['office', 'notary'].map(identifier),
      minimumReveals: 1,
      revealBy: `${draw.day}T10:00:00Z` as InspectionTask['entropy']['revealBy'],
      sources: [{ id: identifier('ssq'), kind: 'ssq', issue: `2026${String(20 + at).padStart(3, '0')}` }],
    },
    disclosure: { profile: 'sealed', untilInspected: true },
    ...(draw.departments && { departments: draw.departments }),
  };
}
