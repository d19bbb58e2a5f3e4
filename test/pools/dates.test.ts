import { readTargets } from 'double-random/pools';
import { describe, expect, it } from 'vitest';
import { creditCode, expectSound, noticed, tableOf } from './tables.js';

function read(text: string) {
  const reading = readTargets(tableOf(['代码', '名称', '成立日期'], [creditCode(1), '某某公司', text]));
  expectSound(reading);
  const [record] = reading.records;
  const told = noticed(reading.issues).filter((line) => line.includes('date'));
  return [record ? (record.registeredAt ?? 'none') : 'refused', ...told];
}

describe('a date in a register', () => {
  it.each([
    ['2024-03-05', '2024-03-05'],
    ['2024-02-29', '2024-02-29'],
    ['9999-09-09', '9999-09-09'],
  ])('%s is taken as it is', (text, date) => {
    expect(read(text)).toEqual([date]);
  });

  it.each([
    ['2024/3/5', '2024-03-05'],
    ['2024.3.5', '2024-03-05'],
    ['2024-3-5', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['2024年12月31日', '2024-12-31'],
    ['二〇二四年三月五日', '2024-03-05'],
    ['二○二四年十二月三十一日', '2024-12-31'],
    ['二零二四年十月二十日', '2024-10-20'],
    ['2024-03-05 00:00:00', '2024-03-05'],
    ['2024/3/5 0:00', '2024-03-05'],
  ])('%s means one day only', (text, date) => {
    expect(read(text)).toEqual([date, 'info registers.dates-respelled 0']);
  });

  it.each(['长期', '长期有效', '永久'])('%s has no end', (text) => {
    expect(read(text)).toEqual(['9999-09-09', 'info registers.dates-long-term 0']);
  });

  it.each(['', ' ', 'N/A', '—', '无'])('%j is none', (text) => {
    expect(read(text)).toEqual(['none']);
  });

  it.each([
    ['2024-02-30', 'impossible'],
    ['2023/2/29', 'impossible'],
    ['2024年13月1日', 'impossible'],
    ['二〇二四年二月三十日', 'impossible'],
    ['二〇二四年一二月一日', 'impossible'],
    ['3/2/2024', 'ambiguous'],
    ['03-02-2024', 'ambiguous'],
    ['24-3-5', 'malformed'],
    ['45300', 'malformed'],
    ['20240305', 'malformed'],
    ['2024/3-5', 'malformed'],
    ['2024-03-05 08:30', 'malformed'],
    ['２０２４-03-05', 'malformed'],
    ['去年', 'malformed'],
  ])('%s is refused as %s', (text, kind) => {
    expect(read(text)).toEqual(['refused', `error registers.date-${kind} 2`]);
  });
});
