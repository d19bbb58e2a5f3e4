import { type DisclosureTable, renderTables } from 'double-random/disclosure';
import { tableDigest } from 'double-random/tables';
import { describe, expect, it } from 'vitest';
import { expectOk, issuesOf, makeDraw, partsOf, type Wish } from './made-up-draw.js';

const tablesOf = (wish: Wish, edition: 'public' | 'audit') =>
  expectOk(renderTables(partsOf(makeDraw(wish), edition)));
const titlesOf = (table: DisclosureTable) => table.columns.map(({ title }) => title);
const column = (table: DisclosureTable, title: string) =>
  table.rows.map(({ cells }) => cells[titlesOf(table).indexOf(title)]);

describe('抽查名单', () => {
  it('has the agreed columns in a public edition', () => {
    expect(titlesOf(tablesOf({}, 'public').targets)).toEqual([
      '序号',
      '抽签序号',
      '签号（前12位）',
      '检查对象名称',
      '统一社会信用代码/注册号',
      '分层',
      '辖区',
      '抽取方式',
      '状态',
      '检查组编号',
      '抽查事项',
    ]);
  });

  it('has no ticket where the method has none, and the credit class in an audit edition only', () => {
    const titles = titlesOf(tablesOf({ method: 'seedrandom@1' }, 'audit').targets);
    expect(titles).not.toContain('签号（前12位）');
    expect(titles).toContain('信用风险分类（内部）');
  });

  it('lists every stratum in drawn order, the selected before the reserves', () => {
    const draw = makeDraw();
    const { targets } = expectOk(renderTables(partsOf(draw, 'public')));
    const drawn = draw.record.strata.flatMap(({ selected, reserves }) => [...selected, ...reserves]);
    expect(column(targets, '统一社会信用代码/注册号')).toEqual(drawn);
    expect(column(targets, '序号')).toEqual(drawn.map((_, at) => String(at + 1)));
    const standings = draw.record.strata.flatMap(({ selected, reserves }) => [
      ...selected.map(() => '正选'),
      ...reserves.map(() => '备选'),
    ]);
    expect(column(targets, '状态')).toEqual(standings);
  });

  it('shows the beginning of the ticket and names the team of the selected alone', () => {
    const draw = makeDraw();
    const { targets } = expectOk(renderTables(partsOf(draw, 'public')));
    const [first] = draw.record.strata;
    expect(column(targets, '签号（前12位）')[0]).toBe(
      first?.tickets?.[first.selected[0] ?? '']?.slice(0, 12),
    );
    for (const [at, standing] of column(targets, '状态').entries()) {
      expect(column(targets, '检查组编号')[at]).toMatch(standing === '正选' ? /^第\d+组$/ : /^—$/);
    }
  });

  it('calls strata and items by their names', () => {
    const { targets } = tablesOf({}, 'public');
    expect(new Set(column(targets, '分层'))).toEqual(
      new Set(['信用风险分类A', '信用风险分类B', '信用风险分类C']),
    );
    expect(new Set(column(targets, '抽查事项'))).toEqual(new Set(['食品经营监督检查']));
  });

  it('calls a sub-item by its item and itself', () => {
    const parts = partsOf(makeDraw(), 'public');
    const items = parts.items.map((item) => ({ ...item, subItem: '后厨环境' }));
    const { targets } = expectOk(renderTables({ ...parts, items }));
    expect(new Set(column(targets, '抽查事项'))).toEqual(new Set(['食品经营监督检查：后厨环境']));
  });

  it('marks every row of a rehearsal and of an audit edition', () => {
    expect(column(tablesOf({ mode: 'rehearsal' }, 'public').targets, '标记')[0]).toBe('演练');
    expect(column(tablesOf({ mode: 'rehearsal' }, 'audit').inspectors, '标记')[0]).toBe(
      '演练；审计版·内部使用',
    );
  });

  it('names every register record that is not there', () => {
    const parts = partsOf(makeDraw(), 'audit');
    const issues = issuesOf(renderTables({ ...parts, targetRecords: [], inspectorRecords: [] }));
    expect(new Set(issues.map(({ code }) => code))).toEqual(
      new Set(['disclosure.target-missing', 'disclosure.inspector-missing']),
    );
  });
});

describe('检查人员选派', () => {
  it('knows inspectors by number only in a public edition', () => {
    const draw = makeDraw();
    const { inspectors } = expectOk(renderTables(partsOf(draw, 'public')));
    expect(titlesOf(inspectors)).toEqual([
      '序号',
      '检查组编号',
      '检查对象名称',
      '统一社会信用代码/注册号',
      '组内角色',
      '检查人员编号',
    ]);
    expect(JSON.stringify(inspectors)).not.toContain('检查员0');
  });

  it('adds name, department and certificate in an audit edition', () => {
    const { inspectors } = tablesOf({}, 'audit');
    expect(titlesOf(inspectors).slice(6, 9)).toEqual(['姓名', '所在单位', '执法证编号']);
    expect(inspectors.rows[0]?.cells[6]).toMatch(/^检查员\d{3}$/);
  });

  it('follows the order of service, group by group', () => {
    const draw = makeDraw();
    const { inspectors } = expectOk(renderTables(partsOf(draw, 'public')));
    const assigned = draw.record.teams.flatMap(({ groups }) => groups.flatMap((group) => group.inspectors));
    expect(column(inspectors, '检查人员编号')).toEqual(assigned);
    expect(column(inspectors, '组内角色').slice(0, 2)).toEqual(['食品安全检查员', '检查人员']);
    expect(draw.record.teams.map(({ target }) => target)).toEqual(draw.record.service);
  });

  it('is empty where no complete assignment exists', () => {
    const { inspectors, targets } = tablesOf({ shortage: true }, 'public');
    expect(inspectors.rows).toEqual([]);
    expect(new Set(column(targets, '检查组编号'))).toEqual(new Set(['—']));
  });
});

describe('the digest of a table', () => {
  const { targets } = tablesOf({}, 'public');

  it('changes with any cell and any title', () => {
    const [first, ...others] = targets.rows;
    const cells = [...(first?.cells ?? [])];
    cells[3] = `${cells[3]}。`;
    const changed = {
      ...targets,
      rows: [{ target: targets.rows[0]?.target ?? ('' as never), cells }, ...others],
    };
    const renamed = {
      ...targets,
      columns: targets.columns.map((one) => ({ ...one, title: `${one.title}。` })),
    };
    expect(new Set([targets, changed, renamed].map(tableDigest)).size).toBe(3);
  });
});
