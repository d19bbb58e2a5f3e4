import { canonicalJson, civilDate, digestOf, identifier, instant } from 'double-random/kernel';
import { resultsTable } from 'double-random/publication';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issueCodes, madeResults, result, standing } from './made-results.js';

const cellsOf = (draw = madeResults()) => {
  const table = resultsTable(draw);
  if (!table.ok) throw new Error(JSON.stringify(table.issues));
  return table.value.rows.map(({ cells }) => cells);
};

describe('the published results', () => {
  it('have the columns of the national system in its order, with its field names', () => {
    const table = resultsTable(madeResults());
    expect(
      table.ok && table.value.columns.map(({ title, name }) => (name ? `${title} ${name}` : title)),
    ).toEqual([
      '序号',
      '检查对象名称',
      '统一社会信用代码',
      '抽查计划编号 raninsPlanId',
      '抽查计划名称 raninsPlaneName',
      '抽查任务编号 raninsTaskId',
      '抽查任务名称 raninsTaskName',
      '抽查类型 raninsTypeName',
      '抽查机关 insAuth',
      '抽查完成日期 insDate',
      '抽查事项 raninsItemName',
      '抽查结果 raninsCheckResName',
      '后续处理',
      '公示日期',
      '数据指纹',
    ]);
  });

  it('are one row for each shown target and item, and say of whoever is gone why', () => {
    expect(cellsOf().map((cells) => [1, 10, 11, 12, 13].map((at) => cells[at]))).toEqual([
      ['样例1号商贸有限公司', '登记事项检查', '未发现问题', '—', '2026-04-10'],
      ['样例1号商贸有限公司', '公示信息检查', '未发现开展本次抽查涉及的经营活动', '—', '2026-04-10'],
      ['样例区第2号餐饮店', '登记事项检查', '未发现问题', '—', '2026-04-10'],
      [
        '样例区第2号餐饮店',
        '公示信息检查',
        '发现问题已责令改正',
        '责令改正（2026-04-30前）、复查',
        '2026-04-10',
      ],
      ['样例3号商贸有限公司', '登记事项检查', '注销', '—', '2026-04-10'],
      ['样例3号商贸有限公司', '公示信息检查', '注销', '—', '2026-04-10'],
    ]);
  });

  it('are dated by the day that they are given where they were not public before', () => {
    const draw = madeResults();
    const standings = draw.standings.map(({ published: _, ...rest }) => rest);
    expect(cellsOf({ ...draw, standings }).map((cells) => cells[13])).toEqual(Array(6).fill('2026-04-15'));
  });

  it('say of what followed a pending result on which day it went out itself', () => {
    const draw = madeResults();
    const [first] = draw.standings;
    if (first?.shown === undefined) throw new Error('Nothing is shown');
    const release = (at: string) => ({ result: first.shown, published: { at: instant(at), by: '公示丙' } });
    const releases = [release('2026-04-10T01:00:00Z'), release('2026-05-06T01:00:00Z')];
    const standings = [{ ...first, releases } as typeof first];
    expect(cellsOf({ ...draw, standings }).map((cells) => cells[13])).toEqual(['2026-05-06', '2026-05-06']);
  });

  it('join several labels of a list that takes several, and leave a pending one as it is', () => {
    const draw = madeResults();
    const [first] = draw.standings;
    const shown = { ...result(first?.target ?? '', [['B', 'A'], ['G']]), list: 'zhejiang@1' as const };
    const rows = cellsOf({ ...draw, standings: [standing(shown)] });
    expect(rows.map((cells) => cells[11])).toEqual([
      '未按规定公示应当公示的信息、发现问题待后续处理',
      '违反公安部门相关规定',
    ]);
  });

  it('carry a fingerprint of each row that anybody can add up, and that no other row changes', () => {
    const rows = cellsOf();
    for (const cells of rows)
      expect(cells[14]).toBe(digestOf(canonicalJson(cells.slice(1, 14))).slice(0, 16));
    const draw = madeResults();
    const fewer = cellsOf({ ...draw, standings: draw.standings.slice(1) });
    expect(fewer.map((cells) => cells[14])).toEqual(rows.slice(2).map((cells) => cells[14]));
    expect(new Set(rows.map((cells) => cells[14])).size).toBe(rows.length);
  });

  it('are refused of a rehearsal, and where a name, an item, a finding or a code is not known', () => {
    const draw = madeResults();
    const shownAs = (codes: readonly (readonly string[])[]) => ({
      ...draw,
      standings: [standing(result(draw.standings[0]?.target ?? '', codes))],
    });
    expect(issueCodes(resultsTable({ ...draw, mode: 'rehearsal' }))).toEqual(['publication.rehearsal']);
    expect(issueCodes(resultsTable({ ...draw, targets: draw.targets.slice(1) }))).toEqual([
      'publication.target-missing',
    ]);
    expect(issueCodes(resultsTable({ ...draw, items: draw.items.slice(1) }))).toContain(
      'publication.item-unknown',
    );
    expect(issueCodes(resultsTable(shownAs([['1']])))).toEqual(['publication.finding-missing']);
    expect(issueCodes(resultsTable(shownAs([['1'], ['Z']])))).toEqual(['publication.code-unknown']);
    expect(issueCodes(resultsTable(shownAs([['1'], []])))).toEqual(['publication.code-unknown']);
  });

  it('never show what is not shown to the public, whatever has been entered', () => {
    const draw = madeResults();
    const hidden = draw.standings.map(({ shown, ...rest }) => ({ ...rest, ...(shown && { result: shown }) }));
    expect(cellsOf({ ...draw, standings: hidden })).toEqual([]);
  });

  it('keep a name as it is, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (name) => {
        const draw = madeResults();
        const [first] = draw.standings;
        if (!first) return;
        const targets = [{ id: identifier(first.target), name }];
        const [row] = cellsOf({ ...draw, targets, standings: [first], publishedOn: civilDate('2026-05-01') });
        expect(row).toHaveLength(15);
        expect(row?.[1]).toBe(name);
      }),
    );
  });
});
