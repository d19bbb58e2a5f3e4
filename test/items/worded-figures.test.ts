import { itemLayouts, readFrequency, readItemRatio } from 'double-random/items';
import { formatRatio, identifier } from 'double-random/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** `>=1/2year`, `-` where nothing is read. */
function frequencyIn(text: string): string {
  const read = readFrequency(text);
  return read ? `${signs[read.comparator]}${read.times}/${read.per.count}${read.per.unit}` : '-';
}

function ratioIn(text: string): string {
  const read = readItemRatio(text);
  if (!read) return '-';
  return read.comparator === 'range'
    ? `${formatRatio(read.from)}..${formatRatio(read.to)}`
    : `${signs[read.comparator]}${formatRatio(read.ratio)}`;
}

const signs = { 'at-least': '>=', 'at-most': '<=', exactly: '=' } as const;

describe('a frequency', () => {
  it.each([
    ['1次/年', '=1/1year'],
    ['每年1次', '=1/1year'],
    ['每年一次', '=1/1year'],
    ['一年一次', '=1/1year'],
    ['全年2次', '=2/1year'],
    ['每年度检查１次。', '=1/1year'],
    ['抽查频次：每年1次', '=1/1year'],
    ['每年不少于1次', '>=1/1year'],
    ['每年至少开展 1 次', '>=1/1year'],
    ['每年开展至少1次', '>=1/1year'],
    ['不少于每年1次', '>=1/1year'],
    ['每年1次以上', '>=1/1year'],
    ['≥1次/年', '>=1/1year'],
    ['每年不得少于两次', '>=2/1year'],
    ['每年不超过1次', '<=1/1year'],
    ['每年最多1次', '<=1/1year'],
    ['每年2次以内', '<=2/1year'],
    ['≤1次/年', '<=1/1year'],
    ['<=12次/年', '<=12/1year'],
    ['每两年1次', '=1/2year'],
    ['两年一次', '=1/2year'],
    ['1次/3年', '=1/3year'],
    ['每半年1次', '=1/6month'],
    ['半年一次', '=1/6month'],
    ['每季度1次', '=1/1quarter'],
    ['1次/季', '=1/1quarter'],
    ['每月1次', '=1/1month'],
    ['每三个月一次', '=1/3month'],
    ['三个月一次', '=1/3month'],
    ['一个季度不少于1次', '>=1/1quarter'],
    ['每周2次', '=2/1week'],
    ['3%，每年1次', '=1/1year'],
    ['每年1次；不低于5%', '=1/1year'],
    ['抽查比例3%\n频次每年十二次', '=12/1year'],
    // Free, ambiguous, contradictory, or more than one.
    ['', '-'],
    ['1次', '-'],
    ['=1', '-'],
    ['5%', '-'],
    ['原则上每年1次', '-'],
    ['每年1-2次', '-'],
    ['每年超过1次', '-'],
    ['每年不少于1次以内', '-'],
    ['每年0次', '-'],
    ['一季度一次', '-'],
    ['三月一次', '-'],
    ['26年1次', '-'],
    ['2026年1次', '-'],
    ['每0年1次', '-'],
    ['根据实际情况确定', '-'],
    ['市级每年1次、县级每月1次', '-'],
    ['每年1次，每季度1次', '-'],
    ['每年1次，结合专项', '-'],
  ])('%j is %s', (text, expected) => {
    expect(frequencyIn(text)).toBe(expected);
  });
});

describe('a ratio', () => {
  it.each([
    ['5%', '=5%'],
    ['５％', '=5%'],
    ['100%', '=100%'],
    ['0.5%', '=0.5%'],
    ['抽查比例：5%', '=5%'],
    ['按5%的比例抽取', '=5%'],
    ['不低于5%', '>=5%'],
    ['不得低于 3%', '>=3%'],
    ['不少于3%', '>=3%'],
    ['≥3%', '>=3%'],
    ['5%以上', '>=5%'],
    ['5%（含）以上', '>=5%'],
    ['不超过5%', '<=5%'],
    ['不高于10%', '<=10%'],
    ['≤12.5%', '<=12.5%'],
    ['10%以内', '<=10%'],
    ['3%-5%', '3%..5%'],
    ['10-20%', '10%..20%'],
    ['10%～20%', '10%..20%'],
    ['3%至5%', '3%..5%'],
    ['3%，每年1次', '=3%'],
    ['每年1次，不低于3%', '>=3%'],
    ['', '-'],
    ['全部', '-'],
    ['每年1次', '-'],
    ['150%', '-'],
    ['5%-3%', '-'],
    ['约5%', '-'],
    ['超过5%', '-'],
    ['不低于5%以下', '-'],
    ['省局不低于30%', '-'],
    ['3%，重点企业10%', '-'],
    ['3%，5%', '-'],
    ['5%/年', '-'],
    ['5‰', '-'],
    ['总体不低于5%', '-'],
    ['根据实际情况确定', '-'],
    ['60-70家', '-'],
  ])('%j is %s', (text, expected) => {
    expect(ratioIn(text)).toBe(expected);
  });
});

const words = {
  'at-least': ['不少于', '不低于', '至少', '≥'],
  'at-most': ['不超过', '不高于', '最多', '≤'],
  exactly: [''],
} as const;
const comparators = ['at-least', 'at-most', 'exactly'] as const;
const bounded = fc
  .constantFrom(...comparators)
  .chain((comparator) => fc.constantFrom(...words[comparator]).map((word) => ({ comparator, word })));
const periods = {
  年: { count: 1, unit: 'year' },
  '2年': { count: 2, unit: 'year' },
  季度: { count: 1, unit: 'quarter' },
  '3个月': { count: 3, unit: 'month' },
  半年: { count: 6, unit: 'month' },
} as const;
const period = fc.constantFrom(...(['年', '2年', '季度', '3个月', '半年'] as const));
const frequencies = fc
  .record({ bounded, times: fc.integer({ min: 1, max: 999 }), period, slash: fc.boolean() })
  .map(({ bounded: { comparator, word }, times, period: name, slash }) => ({
    text: slash ? `${word}${times}次/${name}` : `每${name}${word}${times}次`,
    figure: { comparator, times, per: periods[name] },
  }));
const ratios = fc
  .record({ bounded, hundredths: fc.integer({ min: 0, max: 10_000 }) })
  .map(({ bounded: { comparator, word }, hundredths }) => {
    const text = (hundredths / 100).toFixed(2);
    return { text: `${word}${text}%`, comparator, hundredths };
  });

describe('whatever is worded', () => {
  it('plainly is read as it says, also from one column for both', () => {
    const layout = itemLayouts.find(({ id }) => id === 'luozhuang-items');
    const column = layout?.columns.find(({ carries }) => carries.includes('ratio'));
    fc.assert(
      fc.property(ratios, frequencies, (ratio, frequency) => {
        const read = readItemRatio(ratio.text);
        if (read === undefined || read.comparator === 'range') throw new Error(`not read: ${ratio.text}`);
        expect(read.comparator).toBe(ratio.comparator);
        expect(read.ratio.numerator * 10_000).toBe(ratio.hundredths * read.ratio.denominator);
        expect(readFrequency(frequency.text)).toEqual(frequency.figure);
        const record = { ratio: ratio.text, frequency: frequency.text };
        const both = column?.write({ ...item, ...record }, 0) ?? '';
        expect([readItemRatio(both), readFrequency(both)]).toEqual([read, frequency.figure]);
      }),
    );
  });

  it('otherwise is left alone: a figure that is read is one that may be', () => {
    const piece = fc.constantFrom(
      ...[
        '每',
        '年',
        '半年',
        '月',
        '次',
        '/',
        '1',
        '两',
        '十',
        '%',
        '不少于',
        '以上',
        '≤',
        '，',
        '-',
        '比例',
        ' ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join('');
        const frequency = readFrequency(text);
        if (frequency) expect(Math.min(frequency.times, frequency.per.count)).toBeGreaterThan(0);
        const ratio = readItemRatio(text);
        if (ratio && ratio.comparator !== 'range') {
          expect(ratio.ratio.numerator).toBeLessThanOrEqual(ratio.ratio.denominator);
        }
        if (frequency) expect(text).toContain('次');
        if (ratio) expect(text).toContain('%');
      }),
      { numRuns: 2000 },
    );
  });
});

const item = {
  id: identifier('1'),
  name: '虚构事项',
  category: 'general',
  basis: [],
  authority: '',
  targets: '',
  content: '',
  methods: [],
  published: false,
} as const;
