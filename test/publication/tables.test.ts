import { civilDate, identifier, instant } from 'double-random/kernel';
import {
  amendmentsTable,
  describeAmendment,
  drawnInspectorsTable,
  drawnTargetsTable,
  itemListTable,
  noticeTable,
  yearPlanTable,
} from 'double-random/publication';
import type { Amendment } from 'double-random/results';
import type { PublishedTable } from 'double-random/tables';
import { describe, expect, it } from 'vitest';
import { expectOk, issuesOf, makeDraw } from '../disclosure/made-up-draw.js';
import { madeResults, result } from './made-results.js';
import {
  madeNotice,
  noticeDetails,
  office,
  openMask,
  plan,
  planned,
  record,
  targetParts,
} from './made-tables.js';

/** A row by the titles of its cells. */
const rowOf = ({ columns, rows }: PublishedTable, at: number): Record<string, string> =>
  Object.fromEntries(columns.map(({ title }, column) => [title, rows[at]?.cells[column] ?? '']));

describe('the list of items', () => {
  it('says what kind, how, how often and whether with others', () => {
    const [first] = office.items;
    const joint = {
      ...first,
      cooperating: ['样例区公安分局'],
      frequency: '每两年1次',
      methods: ['on-site', 'testing'] as const,
    };
    const bare = { ...first, field: '特种设备', methods: [], frequency: '按需', category: 'key' as const };
    const table = itemListTable([joint, bare], { version: 7 });
    expect(rowOf(table, 0)).toMatchObject({
      抽查类别: first.name,
      '检查方式(现场检查/书面检查/网络检查)': '现场检查、检验检测',
      '事项类别(一般检查事项/重点检查事项)': '一般检查事项',
      抽查周期: '每2年',
      是否部门联合: '是',
      版本号: '7',
    });
    expect(rowOf(table, 1)).toMatchObject({
      抽查类别: '特种设备',
      '检查方式(现场检查/书面检查/网络检查)': '—',
      '事项类别(一般检查事项/重点检查事项)': '重点检查事项',
      抽查周期: '',
      是否部门联合: '否',
    });
  });
});

describe("the year's plan", () => {
  const table = yearPlanTable(planned, { plan });
  it('has the figures, days and departments of each task in their columns', () => {
    expect(Object.values(rowOf(table, 0)).join(' | ')).toBe(
      '1 | JH-2026 | 样例区2026年度抽查计划 | RW-01 | 餐饮单位抽查 | 不定向 | 餐饮服务食品安全检查 | 餐饮服务经营者 | 1200 | 5% | 60 | 每年1次 | 现场检查 | 区级 | 区级 | 样例区市场监督管理局 | 样例区卫生健康委员会 | 2026-03-01 | 2026-11-30 | 2026-12-10 | 食品科 | 联合抽查',
    );
  });

  it('leaves nothing out that it cannot put into a column of days, and makes nothing up', () => {
    expect(rowOf(table, 1)).toMatchObject({
      抽取日期起: '',
      抽查完成时限: '—',
      '对象基数(计划制定时)': '—',
      牵头部门: '样例区某局',
      备注: '抽查时间：3月至11月；待定',
    });
  });
});

describe('the notice', () => {
  it('has the digests of what was sealed, and Beijing time', () => {
    const row = rowOf(noticeTable(madeNotice(), noticeDetails), 0);
    expect(row).toMatchObject({
      规则指纹: targetParts.plan.rules.digest,
      对象名录指纹: targetParts.plan.targets.root,
      检查人员名录指纹: targetParts.plan.inspectors.root,
      封存时间: '2026-03-02 09:00:00',
      计划抽取时间: '另行公告',
      随机种子来源: '中国福利彩票双色球第 2026023 期；2方各自提交的秘密数',
    });
  });

  it('tells where and when, also when it is the next day in Beijing', () => {
    const venue = { time: instant('2026-03-05T17:30:00Z'), place: '政务大厅' };
    const row = rowOf(noticeTable({ ...madeNotice(), venue }, noticeDetails), 0);
    expect(row['计划抽取时间']).toBe('2026-03-06 01:30:00');
    expect(row['抽取地点/直播']).toBe('政务大厅；直播：样例区政府网站');
  });
});

describe('the list of drawn targets', () => {
  const left = office.targets.find(({ status }) => status === 'cancelled') ?? office.targets[0];
  const exclusions = [
    { pool: 'targets' as const, id: left.id, reason: '正在搬迁', approver: '分管负责人' },
    { pool: 'inspectors' as const, id: identifier('I001'), reason: '产假', approver: '分管负责人' },
  ];

  it('has the selected, the reserves and whom a person left out, and nobody else', () => {
    const table = expectOk(drawnTargetsTable({ ...targetParts, edition: 'public', exclusions }));
    const standing = '状态(正选/候补/剔除)';
    const count = (word: string) => table.rows.filter((_, at) => rowOf(table, at)[standing] === word).length;
    const drawn = record.strata.flatMap(({ selected }) => selected).length;
    const reserves = record.strata.flatMap((stratum) => stratum.reserves).length;
    expect([count('正选'), count('候补'), count('剔除')]).toEqual([drawn, reserves, 1]);
    expect(rowOf(table, table.rows.length - 1)).toMatchObject({
      统一社会信用代码: left.id,
      抽签序号: '—',
      剔除原因: '正在搬迁',
      备注: '封存前由人剔除，批准：分管负责人',
    });
  });

  it('tells the public no credit risk class, not even by the name of a stratum', () => {
    const text = (edition: 'public' | 'internal') =>
      JSON.stringify(expectOk(drawnTargetsTable({ ...targetParts, edition })).rows);
    expect(text('public')).not.toMatch(/信用风险分类[A-D]|信用风险(低|一般|较高|高)/);
    expect(text('internal')).toMatch(/信用风险分类[A-D]/);
  });

  it('has tickets where the method has them, and marks a rehearsal in every row', () => {
    const made = makeDraw({ method: 'sha256@1', mode: 'rehearsal' });
    const table = expectOk(drawnTargetsTable({ ...made, edition: 'public' }));
    for (const at of table.rows.keys()) {
      expect(rowOf(table, at)['签号(前12位)']).toMatch(/^[0-9a-f]{12}$/);
      expect(rowOf(table, at)['备注']).toBe('演练');
    }
  });

  it('is refused where the register lacks somebody who was drawn or left out', () => {
    const parts = { ...targetParts, edition: 'public' as const, exclusions };
    const without = (id: string) => office.targets.filter((target) => target.id !== id);
    for (const id of [left.id, record.strata[0]?.selected[0] ?? ''])
      expect(
        issuesOf(drawnTargetsTable({ ...parts, targetRecords: without(id) })).map(({ code, args }) => [
          code,
          args['id'],
        ]),
      ).toEqual([['disclosure.target-missing', id]]);
  });
});

describe('the list of inspectors', () => {
  const parts = { ...targetParts, inspectorRecords: office.inspectors, mask: openMask };
  const [team] = record.teams;
  const drawn = team?.groups[0]?.inspectors[0] ?? identifier('none');
  const other = office.inspectors.find(
    ({ id }) => !team?.groups.some(({ inspectors }) => inspectors.includes(id)),
  );

  it('has a row for every place of every team', () => {
    const table = expectOk(drawnInspectorsTable(parts));
    expect(table.rows).toHaveLength(
      record.teams.flatMap(({ groups }) => groups.flatMap((one) => one.inspectors)).length,
    );
    expect(rowOf(table, 0)).toMatchObject({ 检查组编号: '第1组', '抽取方式(随机/候补/回避后递补)': '随机' });
  });

  it('shows names and certificates by the mask alone', () => {
    const mask = { name: () => '某**', certificate: () => '**' };
    const text = JSON.stringify(expectOk(drawnInspectorsTable({ ...parts, mask })).rows);
    for (const { name, certificateNo } of office.inspectors) {
      expect(text).not.toContain(name);
      expect(text).not.toContain(certificateNo);
    }
  });

  it('names who took a place after a recusal, not who was drawn', () => {
    const filledAfter = [
      {
        target: team?.target ?? drawn,
        drawn,
        instead: other?.id ?? drawn,
        manner: 'after-recusal' as const,
        recusal: 'relative',
      },
    ];
    const row = rowOf(expectOk(drawnInspectorsTable({ ...parts, filledAfter })), 0);
    expect(row).toMatchObject({
      '姓名(遮盖规则见说明)': other?.name,
      '抽取方式(随机/候补/回避后递补)': '回避后递补',
      回避情形代码: 'relative',
    });
  });

  it('tells the leader, those with a qualification and the others apart', () => {
    const [group] = parts.plan.team;
    if (!group) throw new Error('The sample has a team');
    const role = (changes: object, leader?: string) => {
      const changed = { ...parts.plan, team: [{ ...group, ...changes }] };
      const input = { ...parts, plan: changed, ...(leader && { leader: identifier(leader) }) };
      return rowOf(expectOk(drawnInspectorsTable(input)), 0)['组内角色(组长/专业/成员)'];
    };
    expect(role({})).toBe('成员');
    expect(role({ class: 'qualification:x', label: '食品安全检查员' })).toBe('专业（食品安全检查员）');
    expect(role({}, group.id)).toBe('组长');
  });

  it('is refused where the register lacks somebody', () => {
    const inspectorRecords = office.inspectors.filter(({ id }) => id !== drawn);
    expect(issuesOf(drawnInspectorsTable({ ...parts, inspectorRecords })).map(({ code }) => code)).toEqual([
      'disclosure.inspector-missing',
    ]);
  });
});

describe('the amendments', () => {
  const draw = madeResults();
  const target = draw.standings[1]?.target ?? '';
  const ground = { kind: 'entry-error' as const, reason: '录入错误', basis: '复核意见', approver: '审核岗' };
  const amendment = (changes: Partial<Amendment>): Amendment => ({
    act: 'corrected',
    target: identifier(target),
    ground,
    since: civilDate('2026-04-20'),
    at: instant('2026-04-20T17:00:00Z'),
    before: result(target, [['1'], ['5']]),
    ...changes,
  });
  const context = { original: { name: 'results.csv', digest: targetParts.plan.task }, items: draw.items };

  it('show every field that changed with its words before and after, and no other', () => {
    const after = { ...result(target, [['1'], ['1']]), inspectedOn: civilDate('2026-04-03') };
    const rows = amendmentsTable(describeAmendment(amendment({ after }), context)).rows.map(({ cells }) =>
      [5, 6, 7, 8, 9, 13].map((at) => cells[at]),
    );
    expect(rows).toEqual([
      ['更正', `${target} 抽查完成日期`, '2026-04-02', '2026-04-03', 'entry-error 录入错误', '2026-04-21'],
      [
        '更正',
        `${target} 抽查结果（公示信息检查）`,
        '发现问题已责令改正',
        '未发现问题',
        'entry-error 录入错误',
        '2026-04-21',
      ],
    ]);
  });

  it('do not say again what was taken down', () => {
    const lines = describeAmendment(amendment({ act: 'withdrawn' }), context);
    expect(lines.map(({ before, after }) => [before, after])).toEqual([['公示', '撤下']]);
    expect(JSON.stringify(lines)).not.toContain('责令改正');
    const back = describeAmendment(amendment({ act: 'restored' }), context);
    expect(back.map(({ before, after }) => [before, after])).toEqual([['撤下', '公示']]);
  });

  it('tell of a target that turned out to be gone', () => {
    const after = { ...result(target, []), notInspected: 'moved-out' as const };
    const told = describeAmendment(amendment({ after }), context).map(
      ({ before, after }) => `${before}→${after}`,
    );
    expect(told).toEqual(['未发现问题→无', '发现问题已责令改正→无', '无→迁出']);
  });
});
