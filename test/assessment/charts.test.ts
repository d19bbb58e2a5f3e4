import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bar, drawBars } from '../../src/core/assessment/charts/bars.js';
import { drawColumns } from '../../src/core/assessment/charts/columns.js';
import { widthOf, wrapLabel } from '../../src/core/assessment/charts/label.js';
import { scale } from '../../src/core/assessment/charts/scale.js';
import { drawStackedBar } from '../../src/core/assessment/charts/stacked-bar.js';

const head = { id: 'chart', title: '各部门抽取户数', unit: '户' };
const bars = fc.array(
  fc.record({ label: fc.string({ unit: 'binary', maxLength: 60 }), value: fc.nat({ max: 3_000_000 }) }),
  { minLength: 1, maxLength: 12 },
);
const numbersOf = (markup: string, attribute: string) =>
  [...markup.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => Number(value));

const charts: readonly (readonly [string, (list: readonly Bar[]) => string])[] = [
  ['lying bars', (list) => drawBars(head, list).markup],
  ['columns', (list) => drawColumns(head, list).markup],
  ['a stacked bar', (list) => drawStackedBar(head, list.slice(0, 4)).markup],
];

describe.each(charts)('%s', (_, draw) => {
  it('are drawn on whole units within the picture, whatever the labels and values', () => {
    fc.assert(
      fc.property(bars, (list) => {
        const markup = draw(list);
        const [, height = 0] = /viewBox="0 0 400 (\d+)"/.exec(markup)?.map(Number) ?? [];
        const rects = [...markup.matchAll(/<rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/g)];
        expect(rects.length).toBeGreaterThanOrEqual(Math.min(list.length, 4));
        for (const [, x, y, width, tall] of rects) {
          expect(Number(x) + Number(width)).toBeLessThanOrEqual(400);
          expect(Number(y) + Number(tall)).toBeLessThanOrEqual(height);
        }
        for (const name of ['x', 'y', 'width', 'height'])
          for (const value of numbersOf(markup, name)) expect(Number.isInteger(value)).toBe(true);
        expect(draw(list)).toBe(markup);
      }),
    );
  });

  it('say in words what they show, and can hold no markup of a name', () => {
    const markup = draw([{ label: '</text><script>alert(1)</script>', value: 1234 }]);
    expect(markup).toContain('role="img" aria-labelledby="chart-title" aria-describedby="chart-desc"');
    expect(markup).toContain('<title id="chart-title">各部门抽取户数</title>');
    expect(markup).toMatch(/<desc id="chart-desc">&lt;\/text&gt;[^<]*1,234户[^<]*<\/desc>/);
    expect(markup).not.toContain('<script');
  });
});

describe('lying bars', () => {
  it('are as long as their values are large, and none that counts is nothing', () => {
    const markup = drawBars(head, [
      { label: '甲', value: 1000 },
      { label: '乙', value: 500 },
      { label: '丙', value: 1 },
      { label: '丁', value: 0 },
    ]).markup;
    const [most = 0, half = 0, least = 0, none = 0] = numbersOf(markup, 'width');
    expect(Math.abs(2 * half - most)).toBeLessThanOrEqual(1);
    expect([least, none]).toEqual([1, 0]);
  });

  it('leave room for the value at the end of the longest', () => {
    fc.assert(
      fc.property(bars, (list) => {
        for (const [, x, value = ''] of drawBars(head, list).markup.matchAll(
          /<text x="(\d+)"[^>]*font-weight="700">([^<]+)</g,
        ))
          expect(Number(x) + widthOf(value)).toBeLessThanOrEqual(400);
      }),
    );
  });
});

describe('columns', () => {
  it('lie down where a value or a label is wider than its column', () => {
    const months = Array.from({ length: 12 }, (_, at) => ({ label: String(at + 1), value: 5 }));
    expect(drawColumns(head, months).markup).toContain('text-anchor="middle"');
    const many = months.map((month) => ({ ...month, value: 12_345 }));
    expect(drawColumns(head, many).markup).toBe(drawBars(head, many).markup);
  });
});

describe('a stacked bar', () => {
  it('is filled by its parts exactly, and tells four apart without colour', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3_000_000 }), { minLength: 4, maxLength: 4 }), (values) => {
        fc.pre(values.some((value) => value > 0));
        const { markup } = drawStackedBar(
          head,
          values.map((value, at) => ({ label: `第${at}`, value })),
        );
        const parts = [...markup.matchAll(/<rect x="\d+" y="1" width="(\d+)"/g)].map(([, width]) =>
          Number(width),
        );
        expect(parts.reduce((sum, width) => sum + width, 0)).toBe(400);
        expect(new Set([...markup.matchAll(/y="1"[^>]*fill="([^"]+)"/g)].map(([, fill]) => fill)).size).toBe(
          4,
        );
      }),
    );
  });

  it('refuses more parts than it has patterns', () => {
    const parts = Array.from({ length: 5 }, () => ({ label: '甲', value: 1 }));
    expect(() => drawStackedBar(head, parts)).toThrow(RangeError);
  });
});

describe('labels', () => {
  it('fit their lines, and are cut between characters and marked', () => {
    expect(wrapLabel('样例区市场监督管理局', { width: 90, lines: 2 })).toEqual(['样例区市场', '监督管理局']);
    expect(wrapLabel('样例区市场监督管理局', { width: 90, lines: 1 })).toEqual(['样例区市…']);
    expect(wrapLabel('𠮷𠮷𠮷', { width: 36, lines: 1 })).toEqual(['𠮷…']);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (label) => {
        const lines = wrapLabel(label, { width: 400, lines: 2 });
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(400);
        if (!lines.join('').endsWith('…')) expect(lines.join('')).toBe(label);
      }),
    );
  });

  it('count what cannot be seen as wide as it is written', () => {
    expect(widthOf('\u202e')).toBe('[U+202E]'.length * widthOf('a'));
  });
});

it('scales exactly, with at least one unit for what is not nothing', () => {
  expect([scale(1, { most: 3, length: 100 }), scale(0, { most: 3, length: 100 })]).toEqual([33, 0]);
  expect(scale(1, { most: 3_000_000, length: 100 })).toBe(1);
});
