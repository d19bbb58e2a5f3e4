import {
  addUpYear,
  layOutStatistics,
  writeAssessment,
  writeYearReport,
  type YearFacts,
} from 'double-random/assessment';
import type { CatalogueHeading } from 'double-random/disclosure';
import { civilDate, parseCanonicalJson } from 'double-random/kernel';
import { sampleYear } from 'double-random/sdk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yanan, yearOf, years } from './made-up-years.js';

const signedOn = civilDate('2027-03-05');
const hostile = '<img src=x onerror=1>"\'&\u202e局';

function written<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false },
): Value {
  if (!result.ok) throw new TypeError('The sample does not reconcile');
  return result.value;
}

const pageOf = (facts: YearFacts, heading: CatalogueHeading = {}) =>
  written(writeYearReport(addUpYear(facts), { facts, signedOn, heading })).page;

describe('统计汇总', () => {
  it('has the columns of D9 in their order, a row for each department and one of all', () => {
    const facts = sampleYear();
    const table = written(layOutStatistics(addUpYear(facts), facts));
    expect(table.id).toBe('statistics');
    expect(table.columns.map(({ title }) => title).join(' ')).toBe(
      '统计期 部门 计划数 任务数 对象基数 抽取户数 实际检查户数 未发现问题 发现问题 责令改正 立案 列入异常名录 公示率 按期公示率 重抽次数 回避人次 剔除户数',
    );
    expect(table.rows).toHaveLength(13);
    expect(table.rows.at(-1)?.cells[1]).toBe('合计');
  });

  it('adds up, column by column, whatever the year', () => {
    fc.assert(
      fc.property(years, (facts) => {
        const { rows } = written(layOutStatistics(addUpYear(facts), facts));
        for (const column of [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 14, 15, 16]) {
          const cells = rows.map(({ cells: row }) => Number(row[column]));
          expect(cells.slice(0, -1).reduce((sum, cell) => sum + cell, 0)).toBe(cells.at(-1));
        }
      }),
    );
  });

  it('is that of a draw of 861 with 18 closed', () => {
    const facts = yearOf([yanan]);
    const { rows } = written(layOutStatistics(addUpYear(facts), facts));
    expect(rows[0]?.cells.join(' ')).toBe(
      '2026年 市场监督管理局 1 1 9000 861 843 803 40 40 0 0 100% 99.88% 0 4 100',
    );
  });
});

describe('the assessment', () => {
  it('prints 97.91 % and 100 % of 861 drawn and 18 closed', () => {
    const facts = yearOf([yanan]);
    const { table, paragraph } = written(writeAssessment(addUpYear(facts), facts));
    const cellOf = (title: string) =>
      table.rows[0]?.cells[table.columns.findIndex((column) => column.title === title)];
    expect([cellOf('完成率'), cellOf('完结率')]).toEqual(['97.91%', '100%']);
    expect(paragraph).toContain('2026年，市场监督管理局开展随机抽查1次。');
    expect(paragraph).toContain('完成率97.91%，完结率100%');
  });

  it('says in the words of a yearly report that there were 32 draws, with numbers of the figures alone', () => {
    const facts = sampleYear();
    const figures = addUpYear(facts);
    const { paragraph } = written(writeAssessment(figures, facts));
    expect(paragraph).toContain('2026年，区属各部门开展随机抽查32次');
    expect(paragraph).toContain(
      '建立“一单、两库、一细则”（即：随机抽查事项清单96项，市场主体名录库16373户，执法检查人员名录库212人、其中本年度考试合格178人',
    );
    expect(paragraph).toContain('随机抽查情况通过部门网站向社会公布');
    const { total } = figures;
    expect(paragraph).toContain(`抽取检查对象${total.drawn}户，实际检查${total.inspected}户`);
    expect(paragraph).toContain(`发现问题${total.problem}户`);
  });

  it('does not say that anything was made public where nothing was', () => {
    const drawn = yanan.drawn.map(({ onTime: _, ...target }) => ({ ...target, published: false }));
    const facts = yearOf([{ ...yanan, drawn }]);
    const { paragraph } = written(writeAssessment(addUpYear(facts), facts));
    expect(paragraph).toContain('检查结果尚未向社会公布');
    expect(paragraph).not.toContain('部门网站');
  });

  it('of a year without a draw shows no rate', () => {
    const facts = yearOf([]);
    const { table, paragraph } = written(writeAssessment(addUpYear(facts), facts));
    expect(table.rows.map(({ cells }) => cells.slice(-7).join(''))).toEqual(['———————']);
    expect(paragraph).toMatch(/开展随机抽查0次。$/);
  });
});

describe('nothing is written of figures that do not add up', () => {
  const facts = sampleYear();
  const figures = addUpYear(facts);
  const wrong = { ...figures, total: { ...figures.total, drawn: figures.total.drawn + 1 } };
  const twice = { ...facts, draws: [...facts.draws, ...facts.draws.slice(0, 1)] };

  it.each([
    ['the statistics', () => [layOutStatistics(wrong, facts), layOutStatistics(addUpYear(twice), twice)]],
    ['the assessment', () => [writeAssessment(wrong, facts), writeAssessment(addUpYear(twice), twice)]],
    [
      'the report',
      () => [
        writeYearReport(wrong, { facts, signedOn }),
        writeYearReport(addUpYear(twice), { facts: twice, signedOn }),
      ],
    ],
  ] as const)('%s', (_, write) => {
    const codes = write().map((result) => (result.ok ? [] : result.issues.map(({ code }) => code)));
    expect(codes[0]).toContain('assessment.total-differs');
    expect(codes[1]).toContain('assessment.draw-repeated');
  });
});

describe('the report', () => {
  const facts = sampleYear();
  const page = pageOf(facts);

  it('is the same whatever the order of the draws', () => {
    const reversed = { ...facts, draws: [...facts.draws].reverse() };
    expect(pageOf(reversed)).toBe(page);
  });

  it('needs nothing from outside and may not ask for it', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<img|<link|<iframe|<form| style=|javascript:|https?:|@import/);
    expect([...page.matchAll(/url\(([^)]*)\)/g)].every(([, target]) => target?.startsWith('#'))).toBe(true);
  });

  it('has one heading, a way past the navigation, tables that are named and can be scrolled by keyboard', () => {
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).toContain('<a class="skip" href="#main">');
    const tables = page.match(/<table>/g)?.length ?? 0;
    expect(tables).toBeGreaterThan(10);
    expect(page.match(/<caption id="[^"]+">[^<]+<\/caption>/g)).toHaveLength(tables);
    expect(page.match(/class="scroll" role="region" aria-labelledby="[^"]+" tabindex="0"/g)).toHaveLength(
      tables,
    );
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, names = ''] of page.matchAll(/(?:aria-labelledby|aria-describedby)="([^"]+)"/g))
      expect(ids).toContain(names);
  });

  it('prints every number of a chart in the table beside it', () => {
    const beside = page.split('<div class="beside">').slice(1);
    expect(beside).toHaveLength(5);
    for (const part of beside) {
      const [chart = '', rest = ''] = part.split('</svg>');
      const table = rest.split('</table>')[0] ?? '';
      const cells = new Set([...table.matchAll(/>([\d,]+)<\/td>/g)].map(([, cell]) => cell));
      const values = [...chart.matchAll(/font-weight="700">([\d,]+)/g)].map(([, value]) => value);
      const keys = [...chart.matchAll(/ ([\d,]+)户，/g)].map(([, value]) => value);
      expect(values.length + keys.length).toBeGreaterThan(3);
      for (const value of [...values, ...keys]) expect(cells, value).toContain(value);
    }
  });

  it('is signed with a day written out, and laid out for the paper of an official document', () => {
    expect(page).toContain('<time datetime="2027-03-05">2027年3月5日</time>');
    expect(page).toContain('@page{size:A4;margin:37mm 26mm 35mm 28mm}');
    expect(page).not.toMatch(/红头|<svg class="seal/);
  });

  it('shows what is known of the catalogue, in its order, and nothing of what is not', () => {
    const whole = pageOf(facts, {
      indexNumber: 'YLQ001-2027-000021',
      subject: '法制',
      publishedOn: civilDate('2027-03-09'),
      documentNumber: '样政发〔2027〕3号',
      keywords: ['随机抽查'],
      source: '政府办公室',
      validity: '有效',
    });
    const labels = (text: string) => [...text.matchAll(/<dt>([^<]+)<\/dt>/g)].map(([, label]) => label);
    expect(labels(whole).join(' ')).toBe('索引号 主题分类 发布机构 发布日期 名称 文号 主题词 来源 有效性');
    expect(labels(page)).toEqual(['发布机构', '发布日期', '名称']);
    expect(whole).toContain('<dd>2027年3月9日</dd>');
  });

  it('never shows a name as anything but a name', () => {
    const [first, ...others] = facts.draws;
    if (first === undefined) throw new TypeError('The sample has no draw');
    const items = first.items.map(({ id }) => ({ id, name: hostile }));
    const excluded = { ...first.targets.excluded, [hostile]: 1 };
    const targets = { ...first.targets, eligible: first.targets.eligible - 1, excluded };
    const odd = {
      ...first,
      department: hostile,
      title: hostile,
      cooperating: [],
      redraw: true,
      items,
      targets,
    };
    const shown = pageOf({ ...facts, authority: hostile, draws: [odd, ...others] }, { subject: hostile });
    expect(shown).toContain('&lt;img src=x onerror=1&gt;&quot;&#39;&amp;[U+202E]局');
    expect(shown).not.toContain('<img');
    expect(shown).not.toContain('\u202e');
  });

  it('has the same figures as data, without a fraction that is not exact', () => {
    const { data } = written(writeYearReport(addUpYear(facts), { facts, signedOn }));
    const read = parseCanonicalJson(data);
    if (!read.ok) throw new TypeError('The data is not canonical');
    expect(read.value).toMatchObject({
      format: 'double-random/year-report@1',
      year: 2026,
      total: { draws: 32, rates: { joint: { numerator: 3, denominator: 16 } } },
    });
    expect(data).not.toContain('T-1-1');
  });

  it('of any year can be written, also of one without a draw', () => {
    fc.assert(
      fc.property(years, (any) => {
        expect(pageOf(any)).toContain('年度“双随机、一公开”抽查工作报告');
      }),
      { numRuns: 25 },
    );
    expect(pageOf(yearOf([]))).toContain('开展随机抽查0次');
  });
});
