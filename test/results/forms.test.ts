import { civilDate, identifier, type TextTable } from 'double-random/kernel';
import {
  formGuide,
  joinForm,
  openStandings,
  readResultForm,
  resultCodeTable,
  resultForm,
  resultListIds,
  resultListOf,
} from 'double-random/results';
import { describe, expect, it } from 'vitest';

const [t1, t2] = [identifier('91650100MA0000001X'), identifier('T2')];
const items = [
  { id: identifier('SC-01'), name: '登记事项检查' },
  { id: identifier('SC-02'), name: '公示信息检查' },
];
const drawId = identifier('D-1');
const scope = { targets: [t1, t2], items: items.map(({ id }) => id), drawnOn: civilDate('2026-03-04') };
const form = resultForm({
  drawId,
  standings: openStandings(scope),
  items,
  nameOf: (target) => `名称 ${target}`,
  teamOf: () => '第1组',
});

/** The form with cells of its last five columns written in. */
function filled(rows: readonly (readonly [string, string, string?, string?, string?])[]): TextTable {
  return {
    file: '录入表.xlsx',
    header: form.columns.map(({ title }) => title),
    rows: form.rows.map(({ cells }, at) => ({
      row: at + 2,
      cells: [...cells.slice(0, 7), ...['', '', '', '', ''].map((_, column) => rows[at]?.[column] ?? '')],
    })),
  };
}
const read = (table: TextTable, list: 'national@1' | 'zhejiang@1' = 'national@1') =>
  readResultForm(table, { drawId, list });

describe('an entry form', () => {
  it('has a row for each target and item, with nothing filled in', () => {
    expect(form.rows).toHaveLength(4);
    expect(form.rows.every(({ cells }) => cells.slice(7).every((cell) => cell === ''))).toBe(true);
  });

  it('comes back as results; a target whose rows are empty stays open', () => {
    const reading = read(
      filled([
        ['2026-03-10', '未发现问题'],
        ['2026年3月11日', '5', '', '责令改正；复查', '2026-03-25'],
      ]),
    );
    expect(reading.refused).toEqual([]);
    const joined = joinForm(reading.records, 'national@1');
    expect(joined).toEqual({
      ok: true,
      value: {
        open: 1,
        results: [
          {
            target: t1,
            list: 'national@1',
            inspectedOn: '2026-03-11',
            findings: [
              { item: 'SC-01', codes: ['1'] },
              { item: 'SC-02', codes: ['5'] },
            ],
            followUps: [{ kind: 'order-correction', due: '2026-03-25' }, { kind: 're-check' }],
          },
        ],
      },
    });
  });

  it('takes a label that itself holds the separator', () => {
    const reading = read(
      filled([
        ['2026-03-10', '公示信息隐瞒真实情况、弄虚作假'],
        ['2026-03-10', '1'],
      ]),
    );
    expect(reading.records[0]?.codes).toEqual(['3']);
  });

  it('takes several results where the list has several', () => {
    const reading = read(
      filled([
        ['2026-03-10', 'B、E'],
        ['2026-03-10', '1'],
      ]),
      'zhejiang@1',
    );
    expect(reading.records[0]?.codes).toEqual(['B', 'E']);
  });

  it('says why a target could not be inspected', () => {
    const reading = read(
      filled([
        ['2026-03-10', '', '迁出'],
        ['2026-03-10', '', '迁出'],
      ]),
    );
    const joined = joinForm(reading.records, 'national@1');
    expect(joined.ok && joined.value.results[0]).toMatchObject({ notInspected: 'moved-out', findings: [] });
  });

  it.each([
    ['results.form-unfilled', ['2026-03-10', '']],
    ['results.form-unfilled', ['', '1']],
    ['results.form-unfilled', ['', '', '', '复查']],
    ['results.code-unknown', ['2026-03-10', '正常']],
    ['results.several', ['2026-03-10', '5、8']],
    ['registers.word-unknown', ['2026-03-10', '5', '', '罚款']],
    ['registers.word-unknown', ['2026-03-10', '', '搬家']],
    ['registers.date-impossible', ['2026-02-30', '1']],
  ] as const)('refuses a row with %s, at its place', (code, row) => {
    const { refused, records } = read(filled([row as unknown as readonly [string, string]]));
    expect(refused.flatMap(({ issues }) => issues.map((issue) => issue.code))).toContain(code);
    expect(refused[0]?.row).toBe(2);
    expect(records).toHaveLength(3);
  });

  it('refuses the form of another draw', () => {
    const reading = readResultForm(filled([]), { drawId: identifier('D-2'), list: 'national@1' });
    expect(reading.refused).toHaveLength(4);
    expect(reading.refused[0]?.issues[0]?.code).toBe('results.form-of-another-draw');
  });

  it('refuses terms that differ or stand alone, and rows that say two things', () => {
    const codes = (rows: Parameters<typeof filled>[0]) => {
      const joined = joinForm(read(filled(rows)).records, 'national@1');
      return joined.ok ? [] : joined.issues.map(({ code }) => code);
    };
    expect(
      codes([
        ['2026-03-10', '5', '', '复查', '2026-03-20'],
        ['2026-03-10', '5', '', '', '2026-03-21'],
      ]),
    ).toEqual(['results.form-dates-differ']);
    expect(
      codes([
        ['2026-03-10', '8', '', '立案', '2026-03-20'],
        ['2026-03-10', '1'],
      ]),
    ).toEqual(['results.form-follow-ups-differ']);
    expect(
      codes([
        ['2026-03-10', '', '注销'],
        ['2026-03-10', '1'],
      ]),
    ).toEqual(['results.partly-inspected']);
  });
});

describe('what lies beside an entry form', () => {
  it.each(resultListIds)('%s: every code of the list, and how the columns are filled in', (id) => {
    const list = resultListOf(id);
    const { rows } = resultCodeTable(list);
    expect(rows.map(({ cells }) => cells.slice(0, 2))).toEqual(
      list.codes.map(({ code, label }) => [code, label]),
    );
    expect(rows.every(({ cells }) => cells[2] !== '')).toBe(true);
    const titles = form.columns.map(({ title }) => title);
    const told = formGuide(list).map(({ label }) => label);
    expect(titles.slice(-5).filter((title) => !told.includes(title))).toEqual([]);
    expect(formGuide(list).some(({ value }) => value.includes(list.name))).toBe(true);
  });

  it('says in its words only what is read back', () => {
    const { rows } = resultCodeTable(resultListOf('national@1'));
    const words = new Set(rows.flatMap(({ cells }) => (cells[4] ?? '').split('、')).filter((word) => word));
    const filledIn = [...words].map((word) => ['2026-03-10', '5', '', word] as const);
    for (const row of filledIn) expect(read(filled([row, row])).refused).toEqual([]);
  });
});
