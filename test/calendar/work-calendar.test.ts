import { isWorkday as isChineseWorkday } from 'chinese-days';
import {
  type LocalHolidays,
  openCalendar,
  parseLocalHolidays,
  stateCouncilYears,
} from 'double-random/calendar';
import { addCivilDays, civilDate, type Result, weekdayOf } from 'double-random/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const calendar = openCalendar();
const value = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const dayOf = fc.integer({ min: 0, max: 5000 }).map((days) => addCivilDays(civilDate('2013-01-01'), days));

describe('the working days of organs', () => {
  it.each([
    ['2017-09-20', 20, '2017-10-24'],
    ['2020-01-15', 20, '2020-02-19'],
    ['2024-02-01', 20, '2024-03-05'],
    ['2024-09-12', 20, '2024-10-16'],
    ['2025-01-10', 20, '2025-02-13'],
    ['2025-04-25', 7, '2025-05-08'],
    ['2025-09-15', 20, '2025-10-17'],
    ['2026-02-02', 20, '2026-03-06'],
    ['2026-09-10', 10, '2026-09-23'],
  ])('%s and %i working days is %s', (start, count, expected) => {
    expect(value(calendar.deadline(civilDate(start), { count, unit: 'workday' }))).toBe(expected);
  });

  it('are those of chinese-days, day by day from 2013 to 2026', () => {
    const differing: string[] = [];
    for (let day = calendar.covers.from; day <= calendar.covers.to; day = addCivilDays(day, 1))
      if (value(calendar.isWorkday(day)) !== isChineseWorkday(day)) differing.push(day);
    expect(differing).toEqual([]);
  });

  it('have a notice for every year, and work only on what would be a rest day', () => {
    expect(stateCouncilYears.map(({ year }) => year)).toEqual(
      Array.from({ length: 14 }, (_, at) => 2013 + at),
    );
    for (const { notices, off, worked } of stateCouncilYears) {
      for (const notice of notices) expect(notice).toMatch(/^国(办)?发明电〔20\d\d〕\d+号$/);
      for (const { from, to } of off) expect(from <= to).toBe(true);
      // 2020-02-03 was a Monday that the first notice had no say in and the second named as worked.
      const odd = worked.filter((day) => weekdayOf(day) <= 5 && day !== '2020-02-03');
      expect(odd).toEqual([]);
    }
  });

  it('end with the last notice: a deadline beyond is refused, whatever its unit', () => {
    for (const unit of ['workday', 'day', 'month'] as const) {
      const refused = calendar.deadline(civilDate('2026-12-20'), { count: 20, unit });
      expect(refused.ok ? [] : refused.issues).toMatchObject([
        { code: 'calendar.year-unknown', args: { year: unit === 'month' ? 2028 : 2027 } },
      ]);
    }
    expect(calendar.isWorkday(civilDate('2012-12-31')).ok).toBe(false);
    expect(calendar.workdaysBetween(civilDate('2026-12-31'), civilDate('2027-01-05')).ok).toBe(false);
    expect(value(calendar.isWorkday(civilDate('2026-12-31')))).toBe(true);
  });

  it('leave out what a locality adds, even where a notice has it worked', () => {
    const local: LocalHolidays = {
      place: '新疆维吾尔自治区',
      basis: '全国年节及纪念日放假办法 第四条',
      off: [{ from: civilDate('2025-06-06'), to: civilDate('2025-06-08') }],
    };
    const here = openCalendar({ years: stateCouncilYears, local });
    expect(value(here.isWorkday(civilDate('2025-06-06')))).toBe(false);
    expect(value(calendar.isWorkday(civilDate('2025-06-06')))).toBe(true);
    expect(here.digest).not.toBe(calendar.digest);
    const term = { count: 5, unit: 'workday' } as const;
    expect(
      value(here.deadline(civilDate('2025-06-03'), term)) >
        value(calendar.deadline(civilDate('2025-06-03'), term)),
    ).toBe(true);
  });

  it('let calendar days and months end on the next working day where they would end on a rest day', () => {
    // 2025-10-01 to 2025-10-08 is off; 2025-10-09 is a Thursday.
    expect(value(calendar.deadline(civilDate('2025-09-21'), { count: 10, unit: 'day' }))).toBe('2025-10-09');
    expect(value(calendar.deadline(civilDate('2025-09-03'), { count: 1, unit: 'month' }))).toBe('2025-10-09');
    expect(value(calendar.deadline(civilDate('2025-09-20'), { count: 10, unit: 'day' }))).toBe('2025-09-30');
    expect(value(calendar.deadline(civilDate('2025-01-31'), { count: 1, unit: 'month' }))).toBe('2025-02-28');
  });

  it('are counted alike in one step or several, and between the days they lead to', () => {
    fc.assert(
      fc.property(
        dayOf,
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 30 }),
        (day, first, second) => {
          const steps = (from: typeof day, count: number) =>
            value(calendar.deadline(from, { count, unit: 'workday' }));
          const end = steps(day, first + second);
          expect(steps(steps(day, first), second)).toBe(end);
          expect(value(calendar.workdaysBetween(day, end))).toBe(first + second);
          expect(value(calendar.workdaysBetween(end, day)) + first + second).toBe(0);
          if (first + second > 0) expect(value(calendar.isWorkday(end))).toBe(true);
        },
      ),
    );
  });

  it('cannot be opened with a year missing', () => {
    const years = stateCouncilYears.filter(({ year }) => year !== 2020);
    expect(() => openCalendar({ years })).toThrow(RangeError);
    expect(() => openCalendar({ years: [] })).toThrow(RangeError);
  });
});

describe('a file of local days off', () => {
  const file = (off: readonly object[], change: object = {}) =>
    JSON.stringify({ place: '样例自治区', basis: '某政发〔2026〕1号', off, ...change });
  const codesOf = (text: string) => {
    const read = parseLocalHolidays(text);
    return read.ok ? [] : read.issues.map(({ code, path }) => [code, path.join('/')]);
  };

  it('moves a deadline on', () => {
    const local = value(parseLocalHolidays(file([{ from: '2026-03-19', to: '2026-03-20' }])));
    const due = (setting?: LocalHolidays) =>
      openCalendar({ years: stateCouncilYears, ...(setting && { local: setting }) }).deadline(
        civilDate('2026-03-18'),
        { count: 1, unit: 'workday' },
      );
    expect([due(), due(local)]).toEqual([
      { ok: true, value: '2026-03-19' },
      { ok: true, value: '2026-03-23' },
    ]);
  });

  it('is refused at the place that is wrong', () => {
    expect(codesOf('{')).toEqual([['kernel.json-malformed', '']]);
    expect(codesOf(file([]))).toEqual([['calendar.local-malformed', 'off']]);
    expect(codesOf(file([{ from: '2026-02-30', to: '2026-03-01' }]))).toEqual([
      ['calendar.local-malformed', 'off/[0]/from'],
    ]);
    expect(codesOf(file([{ from: '2026-03-01', to: '2026-03-01' }], { worked: [] }))).toEqual([
      ['calendar.local-malformed', ''],
    ]);
  });

  it('is refused with a span that ends before it begins, or lasts over a year', () => {
    const spans = [
      { from: '2026-03-02', to: '2026-03-01' },
      { from: '2026-01-01', to: '2027-01-01' },
      { from: '2026-01-01', to: '2027-01-02' },
    ];
    expect(codesOf(file(spans))).toEqual([
      ['calendar.local-span', 'off/[0]'],
      ['calendar.local-span', 'off/[2]'],
    ]);
  });
});
