/**
 * 二十户: what two departments, market supervision and health, at two levels, city and district, did in a year, and whether
 * the district's market supervision may draw each business on 1 September 2026. Worked out by hand.
 */
import { type CivilDate, civilDate, type Identifier, identifier } from 'double-random';
import type { CheckKind, InspectionEvent, OrganLevel } from 'double-random/history';
import type { ExclusionCode, FrequencyRule } from 'double-random/rules';

/** 区局 at most twice a year; city and district together at most four times; the ten occasions do not count. */
export const rule: FrequencyRule = {
  caps: [
    { most: 2, per: { years: 1 }, across: 'organ' },
    { most: 4, per: { years: 1 }, across: ['city', 'county'] },
  ],
  exempt: ['complaint', 'media', 're-check'],
};

export const organ = '某某区市场监督管理局';
export const asOf: CivilDate = civilDate('2026-09-01');

/** By a word of the table. */
const organs: Readonly<Record<string, readonly [organ: string, level: OrganLevel]>> = {
  区监: [organ, 'county'],
  区卫: ['某某区卫生健康局', 'county'],
  市监: ['某某市市场监督管理局', 'city'],
  市卫: ['某某市卫生健康委员会', 'city'],
  省监: ['某某省市场监督管理局', 'province'],
  监所: ['某某市场监督管理所', 'township'],
};
const occasions: Readonly<Record<string, CheckKind>> = { 举报: 'complaint', 曝光: 'media', 复查: 're-check' };

/** The inspections (organ, month, occasion or joint draw), then which caps put the business out and why. */
const table: readonly (readonly [events: string, out: string, why: string])[] = [
  ['', '', '没有检查过'],
  ['区监3', '', '本局 1 次'],
  ['区监3 区监5', 'organ', '本局 2 次，到上限'],
  ['区监-12 区监3', '', '上年的不算'],
  ['区监3 区监5举报', '', '投诉举报不计入'],
  ['区监3 区监5 区监6复查', 'organ', '不算复查，本局已 2 次'],
  ['区卫3 区卫4', '', '别的局到上限，不是本局'],
  ['区监2 区卫3 市监4', '', '市、区合计 3 次'],
  ['区监2 区卫3 市监4 市卫5', 'levels', '市、区合计 4 次'],
  ['区卫2 区卫3 市监4 市卫5', 'levels', '本局没有去过，市、区合计 4 次'],
  ['市监2 市监3 市卫4 市卫5', 'levels', '全是市级，合计 4 次'],
  ['市监2 市监3 市卫4', '', '合计 3 次'],
  ['市监2 市监3 市卫4 市卫5曝光', '', '媒体曝光不计入，合计 3 次'],
  ['区监2 区监3 市监4 市监5', 'levels organ', '两条上限都到了'],
  ['省监2 省监3 省监4 区监5', '', '省级不在合计之内'],
  ['区监3联甲 区卫3联甲 市监4 市监5', '', '联合检查算一次，合计 3 次'],
  ['区监3联甲 区卫3联甲 市监4 市监5 市卫6', 'levels', '联合检查算一次，合计 4 次'],
  ['区监3联甲 区卫3联甲 区监5联乙 市监5联乙', 'organ', '合计 2 次，本局也是 2 次'],
  ['区监-3 区监-4 市卫-5 市卫-6', '', '全是上年的'],
  ['监所2 监所3 监所4 区监5', '', '所级不在合计之内'],
];

export interface Business {
  readonly id: Identifier;
  readonly events: readonly InspectionEvent[];
  readonly expected: readonly ExclusionCode[];
  readonly told: string;
  readonly why: string;
}

export const businesses: readonly Business[] = table.map(([told, out, why], at) => {
  const id = identifier(`B${String(at + 1).padStart(2, '0')}`);
  const events = words(told).map((word, visit) => eventOf(word, id, visit));
  const expected = words(out).map(
    (cap): ExclusionCode => `frequency-cap-${cap === 'organ' ? 'organ' : 'levels'}`,
  );
  return { id, events, expected, told, why };
});

function eventOf(word: string, target: Identifier, visit: number): InspectionEvent {
  const [, who = '', last = '', month = '', occasion = '', joint] =
    /^(..)(-?)(\d+)(举报|曝光|复查)?(?:联(.))?$/.exec(word) ?? [];
  const [name = '', level = 'national'] = organs[who] ?? [];
  return {
    id: identifier(`${target}-${visit + 1}`),
    target,
    date: civilDate(`${last === '-' ? 2025 : 2026}-${month.padStart(2, '0')}-15`),
    organ: name,
    level,
    items: [],
    checkKind: occasions[occasion] ?? 'drawn',
    ...(joint !== undefined && { drawId: identifier(joint === '甲' ? 'D-1' : 'D-2') }),
  };
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}
