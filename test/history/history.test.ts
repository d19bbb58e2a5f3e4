import { readFileSync } from 'node:fs';
import {
  checkKinds,
  exemptCheckKinds,
  historyLayouts,
  type InspectionEvent,
  inspectionEventSchema,
  organLevels,
  readHistory,
} from 'double-random/history';
import { civilDate, type Identifier, identifier, type TextTable } from 'double-random/kernel';
import { layOutRecords } from 'double-random/registers';
import { importTable } from 'double-random/sdk/node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSound, noticed, tableOf } from '../pools/tables.js';

const usual: Readonly<Record<string, string>> = {
  检查编号: 'J1',
  对象编号: 'A1',
  检查日期: '2026-03-05',
  检查机关: '某某局',
  层级: '县级',
  检查类型: '双随机抽查',
  事项编号: '',
  人员编号: '',
  抽取编号: '',
};
const header = Object.keys(usual);

function read(cells: Readonly<Record<string, string>>) {
  const row = header.map((name) => cells[name] ?? usual[name] ?? '');
  const reading = readHistory(tableOf(header, row));
  expectSound(reading);
  return { ...reading, lines: noticed(reading.issues) };
}

describe('the history of inspections', () => {
  it('reads the id of a target as the pool of targets does', () => {
    const { records, lines } = read({ 对象编号: '91350100m000100y43' });
    expect(records[0]?.target).toBe('91350100M000100Y43');
    expect(lines).toEqual(['warning pools.id-upper-cased 2']);
  });

  it.each([
    [{ 检查日期: '' }, 'registers.value-missing'],
    [{ 检查日期: '2026-02-30' }, 'registers.date-impossible'],
    [{ 检查日期: '长期' }, 'history.date-endless'],
    [{ 检查机关: '' }, 'registers.value-missing'],
    [{ 层级: '' }, 'registers.value-missing'],
    [{ 层级: '部门' }, 'registers.word-unknown'],
    [{ 检查类型: '' }, 'registers.value-missing'],
    [{ 检查类型: '顺路' }, 'registers.word-unknown'],
    [{ 对象编号: '' }, 'registers.value-missing'],
    [{ 对象编号: '某某公司' }, 'registers.id-malformed'],
    [{ 事项编号: 'A01；食品' }, 'history.item-malformed'],
    [{ 人员编号: '某某' }, 'history.inspector-malformed'],
    [{ 抽取编号: '第一批' }, 'history.draw-malformed'],
  ])('refuses %o', (cells, code) => {
    const { records, refused } = read(cells);
    expect(records).toEqual([]);
    expect(refused[0]?.issues.map((issue) => issue.code)).toContain(code);
  });

  it('has ten occasions that may be left out of a cap', () => {
    expect(exemptCheckKinds).toHaveLength(10);
    expect(checkKinds).toHaveLength(14);
  });

  it('comes back from its layout cell by cell', () => {
    const file = new URL('../fixtures/registers/history-full.csv', import.meta.url);
    const imported = importTable({ name: 'history-full.csv', bytes: readFileSync(file) });
    if (!imported.ok) throw new Error('no table');
    const reading = readHistory(imported.value.table);
    expect([reading.refused, reading.columns.ignored]).toEqual([[], []]);
    const { table, issues } = again(reading.records);
    expect(issues).toEqual([]);
    const cells = ({ rows, header: first }: TextTable) => [first, ...rows.map((row) => row.cells)];
    expect(cells(table)).toEqual(cells(imported.value.table));
  });
});

function again(events: readonly InspectionEvent[]) {
  const [full] = historyLayouts;
  if (!full) throw new Error('no layout');
  return layOutRecords(events, full, '台账.csv');
}

const id = fc.stringMatching(/^[A-Z][A-Z0-9]{0,5}$/).map(identifier);
const ids = fc
  .uniqueArray(id, { maxLength: 4 })
  .map((list): readonly Identifier[] => list.sort((left, right) => (left < right ? -1 : 1)));

describe('any event of the schema', () => {
  it('survives the table', () => {
    const event = fc.record(
      {
        id,
        target: id,
        date: fc.constantFrom('2024-02-29', '2026-03-05').map(civilDate),
        organ: fc.constantFrom('某某局', '"甲",乙局', '无', ' 甲 '),
        level: fc.constantFrom(...organLevels),
        items: ids,
        checkKind: fc.constantFrom(...checkKinds),
        inspectors: ids,
        drawId: id,
      },
      { requiredKeys: ['id', 'target', 'date', 'organ', 'level', 'items', 'checkKind'] },
    );
    let survived = 0;
    fc.assert(
      fc.property(event, (any) => {
        const parsed = inspectionEventSchema.safeParse(any);
        if (!parsed.success) return;
        survived++;
        expect(readHistory(again([parsed.data]).table).records).toEqual([parsed.data]);
      }),
    );
    expect(survived).toBeGreaterThan(10);
  });
});
