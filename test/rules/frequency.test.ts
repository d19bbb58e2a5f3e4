import type { CheckKind, InspectionEvent } from 'double-random/history';
import { exemptCheckKinds } from 'double-random/history';
import { civilDate, identifier } from 'double-random/kernel';
import {
  checkWorkRules,
  type FrequencyRule,
  judgeFrequency,
  openFrequency,
  workRulesSchema,
} from 'double-random/rules';
import { sampleOffice } from 'double-random/sdk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf, businesses, organ, rule } from '../../examples/frequency-caps/twenty.js';

const target = identifier('T1');
const event = (day: string, more: Partial<InspectionEvent> = {}): InspectionEvent => ({
  id: identifier(`J-${day}-${more.organ ?? ''}`.replace(/[^\w-]/g, 'x')),
  target,
  date: civilDate(day),
  organ: '某某局',
  level: 'county',
  items: [],
  checkKind: 'drawn',
  ...more,
});
const occasion = (frequency: FrequencyRule, day = '2026-09-01') => ({
  frequency,
  organ: '某某局',
  items: [identifier('A01')],
  asOf: civilDate(day),
});
const codes = (events: readonly InspectionEvent[], frequency: FrequencyRule, day?: string) =>
  judgeFrequency(target, { ...occasion(frequency, day), events }).map(({ code }) => code);

describe('twenty businesses, two departments, two levels', () => {
  const events = businesses.flatMap((business) => business.events);

  it.each(businesses.map((business) => [business.id, business.told, business] as const))(
    '%s: %s',
    (_, __, { id, expected }) => {
      const findings = judgeFrequency(id, { frequency: rule, organ, items: [], asOf, events });
      expect(findings.map(({ code }) => code).sort()).toEqual(expected);
      for (const finding of findings) expect(finding.events.every((one) => one.target === id)).toBe(true);
    },
  );

  it('leaves out exactly eight', () => {
    const out = businesses.filter(({ expected }) => expected.length > 0).map(({ id }) => id);
    expect(out).toEqual(['B03', 'B06', 'B09', 'B10', 'B11', 'B14', 'B17', 'B18']);
  });
});

describe('a frequency rule', () => {
  it('names the inspections that it counted and no other', () => {
    const counted = event('2026-03-01');
    const frequency: FrequencyRule = {
      caps: [{ most: 1, per: { years: 1 }, across: 'all' }],
      exempt: ['media'],
    };
    const others = [event('2025-12-31'), event('2026-04-01', { checkKind: 'media' })];
    const findings = judgeFrequency(target, { ...occasion(frequency), events: [counted, ...others] });
    expect(findings).toEqual([{ code: 'frequency-cap-all', events: [counted] }]);
  });

  it('counts calendar years, the task year the last of them', () => {
    const twoYears: FrequencyRule = { caps: [{ most: 1, per: { years: 2 }, across: 'organ' }], exempt: [] };
    expect(codes([event('2024-12-31')], twoYears)).toEqual([]);
    expect(codes([event('2025-01-01')], twoYears)).toEqual(['frequency-cap-organ']);
    expect(codes([event('2027-01-01')], twoYears)).toEqual([]);
  });

  it.each([
    ['2023-09-01', []],
    ['2023-09-02', ['frequency-cooldown']],
    ['2026-10-01', ['frequency-cooldown']],
  ])('keeps three years of distance (税务): %s', (day, expected) => {
    expect(codes([event(day)], { coolDowns: [{ months: 36, across: 'organ' }], exempt: [] })).toEqual(
      expected,
    );
  });

  it.each([
    ['2023-12-31', '2026-06-01', []],
    ['2024-01-01', '2026-06-01', ['frequency-rotation']],
    ['2024-01-01', '2028-12-31', ['frequency-rotation']],
    ['2028-12-31', '2029-01-01', []],
    ['2020-05-05', '2023-06-01', []],
  ])('rotates every five years from 2024: inspected %s, drawn %s', (day, drawn, expected) => {
    const frequency: FrequencyRule = { rotation: { years: 5, firstYear: 2024, across: 'organ' }, exempt: [] };
    expect(codes([event(day)], frequency, drawn)).toEqual(expected);
  });

  it('may count only the items of the task, and is careful where none is named', () => {
    const frequency: FrequencyRule = {
      caps: [{ most: 1, per: { months: 12 }, across: 'all', items: 'same' }],
      exempt: [],
    };
    expect(codes([event('2026-03-01', { items: [identifier('B01')] })], frequency)).toEqual([]);
    const both = { items: [identifier('A01'), identifier('B01')] };
    expect(codes([event('2026-03-01', both)], frequency)).toEqual(['frequency-cap-all']);
    expect(codes([event('2026-03-01')], frequency)).toEqual(['frequency-cap-all']);
  });

  it('may count only some organs', () => {
    const cap = {
      most: 2,
      per: { years: 1 },
      across: ['city', 'county'],
      organs: ['市卫健委', '县卫健委'],
    } as const;
    const visits = [event('2026-03-01', { organ: '市卫健委', level: 'city' }), event('2026-03-02')];
    expect(codes(visits, { caps: [cap], exempt: [] })).toEqual([]);
    const more = [...visits, event('2026-03-03', { organ: '县卫健委' })];
    expect(codes(more, { caps: [cap], exempt: [] })).toEqual(['frequency-cap-levels']);
  });

  it.each(exemptCheckKinds)('may leave %s uncounted, and counts it where it is not told to', (checkKind) => {
    const caps = [{ most: 1, per: { years: 1 }, across: 'all' }] as const;
    const exempt = [checkKind as Exclude<CheckKind, 'drawn'>];
    expect(codes([event('2026-03-01', { checkKind })], { caps, exempt })).toEqual([]);
    expect(codes([event('2026-03-01', { checkKind })], { caps, exempt: [] })).toEqual(['frequency-cap-all']);
  });

  it('decides the same without the events that cannot count', () => {
    const days = fc.constantFrom(
      '2023-01-01',
      '2024-09-02',
      '2025-09-01',
      '2025-09-02',
      '2026-01-01',
      '2026-09-09',
    );
    const some = fc.record({
      day: days,
      organ: fc.constantFrom('某某局', '别局'),
      level: fc.constantFrom('city' as const, 'county' as const),
      checkKind: fc.constantFrom('drawn' as const, 'media' as const),
    });
    const frequency: FrequencyRule = {
      caps: [
        { most: 2, per: { years: 1 }, across: 'organ' },
        { most: 2, per: { months: 12 }, across: ['city'] },
      ],
      coolDowns: [{ months: 3, across: 'all' }],
      rotation: { years: 2, firstYear: 2025, across: 'organ' },
      exempt: ['media'],
    };
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), (list) => {
        const events = list.map(({ day, ...more }, at) => event(day, { ...more, id: identifier(`J${at}`) }));
        const kept = events.filter(openFrequency(occasion(frequency)).mayCount);
        expect(codes(kept, frequency)).toEqual(codes(events, frequency));
        expect(codes([...events].reverse(), frequency)).toEqual(codes(events, frequency));
      }),
    );
  });
});

describe('work rules with a frequency', () => {
  const [rules] = sampleOffice().rules;
  const accepts = (frequency: unknown) => workRulesSchema.safeParse({ ...rules, frequency }).success;

  it('have a shape of their own', () => {
    expect(accepts(rule)).toBe(true);
    expect(accepts({ ...rule, exempt: ['drawn'] })).toBe(false);
    expect(accepts({ caps: rule.caps })).toBe(false);
    expect(accepts({ caps: [{ most: 0, per: { years: 1 }, across: 'all' }], exempt: [] })).toBe(false);
    expect(accepts({ caps: [{ most: 1, per: { years: 1, months: 1 }, across: 'all' }], exempt: [] })).toBe(
      false,
    );
  });

  it('say at least one limit', () => {
    const issues = checkWorkRules({ ...rules, frequency: { exempt: [] } }, []);
    expect(issues.map(({ code }) => code)).toEqual(['rules.frequency-idle']);
  });
});
