import { readWrittenNumber } from '../registers/index.js';
import { boundAfter, boundBefore, comparatorOf, type WordedComparator } from './comparator-words.js';

/** 频次 as a figure: how many times in each period. */
export interface ItemFrequency {
  readonly comparator: WordedComparator;
  readonly times: number;
  /** 每两年 is two years, 半年 six months. */
  readonly per: { readonly count: number; readonly unit: 'year' | 'quarter' | 'month' | 'week' | 'day' };
}

type Unit = ItemFrequency['per']['unit'];

const units: Readonly<Record<string, readonly [count: number, unit: Unit]>> = {
  年: [1, 'year'],
  年度: [1, 'year'],
  半年: [6, 'month'],
  季: [1, 'quarter'],
  季度: [1, 'quarter'],
  月: [1, 'month'],
  周: [1, 'week'],
  星期: [1, 'week'],
  日: [1, 'day'],
  天: [1, 'day'],
};

const label = '(?:(?:抽查|检查)?频[次率](?:为|是|:)?)?';
const number = '\\d{1,3}|[一二三四五六七八九十两]{1,3}';
const counted = `(?<count>${number})?个?(?<unit>年度?|半年|季度?|月|周|星期|日|天)`;
// Without 每, 一季度 is the first quarter, 三月 March and 26年 a year of the calendar.
const bare = `(?<years>[1-9]|[一二三四五六七八九十两])年|(?<quarters>${number})个季度?|(?<months>${number})个月|(?<half>半年)`;
const deed = '(?:随机)?(?:开展|组织|实施|检查|抽查|抽取){0,2}';
const times = `(?<times>${number})次(?<after>${boundAfter})?`;
const periodFirst = new RegExp(
  `^${label}(?<before>${boundBefore})?(?:每${counted}|全年|年度|${bare})内?${deed}(?<within>${boundBefore})?${deed}${times}$`,
);
const timesFirst = new RegExp(`^${label}(?<before>${boundBefore})?${times}[/每]${counted}$`);

/** One clause as a frequency, or nothing where it is worded freely. The clause is without blanks and half-width. */
export function readFrequencyClause(clause: string): ItemFrequency | undefined {
  const groups = (periodFirst.exec(clause) ?? timesFirst.exec(clause))?.groups;
  if (!groups) return undefined;
  const comparator = comparatorOf([groups['before'], groups['within'], groups['after']]);
  const times = numberOf(groups['times']);
  const per = periodOf(groups);
  return comparator && times && per ? { comparator, times, per } : undefined;
}

function periodOf(groups: Readonly<Record<string, string | undefined>>): ItemFrequency['per'] | undefined {
  const { years, quarters, months, half } = groups;
  const bareUnit = (years && '年') ?? (quarters && '季') ?? (months && '月') ?? half;
  const base = units[groups['unit'] ?? bareUnit ?? '年'];
  const count = numberOf(groups['count'] ?? years ?? quarters ?? months ?? '1');
  return base && count ? { count: count * base[0], unit: base[1] } : undefined;
}

function numberOf(word = ''): number | undefined {
  return /^\d+$/.test(word) ? Number(word) : readWrittenNumber(word);
}
