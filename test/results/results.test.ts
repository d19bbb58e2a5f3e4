import { type Ratio, ratioOf } from 'double-random/kernel';
import {
  checkFound,
  completionRates,
  followUpKinds,
  formatPercent,
  resultListIds,
  resultListOf,
  toNational,
} from 'double-random/results';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const lists = resultListIds.map(resultListOf);
const codesOf = (result: ReturnType<typeof checkFound>) =>
  result.ok ? [] : result.issues.map(({ code }) => code);

describe('the lists of results', () => {
  it('have as many codes as their sources, each once, and none that is a default', () => {
    const counts = lists.map(({ codes }) => codes.filter(({ heading }) => !heading).length);
    expect(counts).toEqual([8, 18, 14, 9]);
    for (const { codes } of lists) {
      expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
      for (const { under } of codes)
        if (under !== undefined) expect(codes.find(({ code }) => code === under)?.heading).toBe(true);
      for (const { followUps } of codes) for (const one of followUps) expect(followUpKinds).toContain(one);
    }
  });

  it('say of every code what it is in the national list, or that nobody was there to be inspected', () => {
    const national = resultListOf('national@1');
    for (const { codes } of lists) {
      for (const { heading, notInspected, national: of, problem } of codes) {
        if (heading) continue;
        expect(of === undefined).toBe(notInspected !== undefined);
        const same = national.codes.find(({ code }) => code === of);
        if (same !== undefined) expect(same.problem).toBe(problem);
      }
    }
  });

  it('tell the same character apart: 4, 5 and 6 of the old list are not those of the new', () => {
    const labels = (id: (typeof resultListIds)[number]) =>
      ['4', '5', '6'].map((code) => resultListOf(id).codes.find((one) => one.code === code)?.label);
    expect(labels('publicity-2014@1')).toEqual(['无法联系', '弄虚作假', '不予配合']);
    expect(labels('zhejiang@1')).toEqual([
      '违反质量技术监督相关规定',
      '违反其他部门相关规定',
      '通过登记的住所（经营场所）无法联系',
    ]);
  });
});

describe('what was found', () => {
  const zhejiang = resultListOf('zhejiang@1');
  const national = resultListOf('national@1');

  it.each([
    [[], national, ['results.nothing-found']],
    [['9'], national, ['results.code-unknown']],
    [['2', '5'], national, ['results.several']],
    [['1', '5'], national, ['results.several', 'results.contradictory']],
    [['2'], zhejiang, ['results.code-heading']],
    [['B', 'B'], zhejiang, ['results.code-repeated']],
    [['1', 'B'], zhejiang, ['results.contradictory']],
    [['9', 'E'], zhejiang, ['results.contradictory']],
    [['B', 'C', 'E'], zhejiang, []],
  ] as const)('%j', (codes, list, expected) => {
    expect(codesOf(checkFound(codes, list))).toEqual(expected);
  });

  it('is in the national list what it is there, each code once', () => {
    const found = checkFound(['D', '3', 'B', 'E'], zhejiang);
    expect(found.ok && toNational(found.value)).toEqual(['2', '5', '8']);
    const gone = checkFound(['12'], zhejiang);
    expect(gone.ok && toNational(gone.value)).toEqual([]);
  });
});

describe('the rates of a draw', () => {
  it('are those of 延安 2023: 861 drawn, 18 closed', () => {
    const rates = completionRates({ inspected: 843, notInspected: 18, outstanding: 0 });
    expect(rates && [rates.completion, rates.closure].map(formatPercent)).toEqual(['97.91%', '100%']);
  });

  it('are those of 西岗 2014: 255 drawn, 254 inspected, 1 deregistered', () => {
    const rates = completionRates({ inspected: 254, notInspected: 1, outstanding: 0 });
    expect(rates && [rates.completion, rates.closure].map(formatPercent)).toEqual(['99.61%', '100%']);
  });

  it('say nothing where nobody was drawn, and refuse what is no count', () => {
    expect(completionRates({ inspected: 0, notInspected: 0, outstanding: 0 })).toBeUndefined();
    expect(() => completionRates({ inspected: -1, notInspected: 0, outstanding: 2 })).toThrow(RangeError);
  });

  it('are never shown as all or nothing where they are neither, and never off by more than they round', () => {
    const count = fc.integer({ min: 0, max: 2_000_000 });
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 2_000_000 }), (part, more) => {
        const ratio: Ratio = ratioOf(part, part + more);
        const shown = formatPercent(ratio);
        expect(shown).toMatch(/^\d+(\.\d{1,2})?%$/);
        expect(shown).not.toBe('100%');
        expect(shown === '0%').toBe(part === 0);
        expect(Math.abs(Number.parseFloat(shown) - (100 * part) / (part + more))).toBeLessThan(0.0100001);
      }),
    );
  });
});
