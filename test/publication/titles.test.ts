import { drawnTargetsTable } from 'double-random/publication';
import { describe, expect, it } from 'vitest';
import { expectOk } from '../disclosure/made-up-draw.js';
import { madeTables, targetParts } from './made-tables.js';

const titles: Readonly<Record<string, string>> = {
  items:
    '序号 | 事项编号 | 抽查类别 | 抽查事项 | 检查对象 | 事项类别(一般检查事项/重点检查事项) | 抽查内容 | 抽查依据 | 检查方式(现场检查/书面检查/网络检查) | 检查主体 | 抽查比例 | 抽查频次 | 抽查周期 | 实施日期 | 是否部门联合 | 版本号 | 备注',
  'year-plan':
    '序号 | 计划编号 | 计划名称 | 任务编号 | 任务名称 | 抽查类型(定向/不定向) | 抽查事项 | 检查对象范围 | 对象基数(计划制定时) | 抽查比例 | 预计抽查户数 | 抽查频次 | 检查方式 | 组织层级 | 实施层级 | 牵头部门 | 参与部门 | 抽取日期起 | 抽取日期止 | 抽查完成时限 | 承办科室 | 备注',
  notice:
    '计划编号 | 任务编号 | 抽查机关 | 规则版本 | 规则指纹 | 对象名录版本 | 对象基数 | 对象名录指纹 | 检查人员名录版本 | 检查人员基数 | 检查人员名录指纹 | 抽取算法 | 随机种子来源 | 封存时间 | 计划抽取时间 | 抽取地点/直播 | 见证方式 | 公开结果的预计时间',
  'drawn-targets':
    '序号 | 任务编号 | 抽签序号 | 签号(前12位) | 检查对象名称 | 统一社会信用代码 | 分层/类别 | 辖区 | 抽取方式(随机/候补/全覆盖) | 抽查事项 | 检查组编号 | 状态(正选/候补/剔除) | 剔除原因 | 备注',
  'drawn-inspectors':
    '序号 | 任务编号 | 检查组编号 | 组内角色(组长/专业/成员) | 姓名(遮盖规则见说明) | 所在单位 | 执法证号(遮盖) | 抽签序号 | 签号(前12位) | 抽取方式(随机/候补/回避后递补) | 回避情形代码 | 备注',
  results:
    '序号 | 检查对象名称 | 统一社会信用代码 | 抽查计划编号 | 抽查计划名称 | 抽查任务编号 | 抽查任务名称 | 抽查类型 | 抽查机关 | 抽查完成日期 | 抽查事项 | 抽查结果 | 后续处理 | 公示日期 | 数据指纹',
  amendments:
    '序号 | 原文件名 | 原指纹 | 新文件名 | 新指纹 | 变更类型(更正/重抽/撤下/恢复) | 变更字段 | 变更前 | 变更后 | 原因代码 | 原因说明 | 依据 | 批准角色 | 变更日期',
};

describe('the columns of every published table', () => {
  const tables = madeTables();
  it.each(Object.keys(titles))('%s, word for word and in order', (id) => {
    expect(tables[id]?.columns.map(({ title }) => title).join(' | ')).toBe(titles[id]);
  });

  it('hold the credit risk class in the internal edition alone', () => {
    const internal = expectOk(drawnTargetsTable({ ...targetParts, edition: 'internal' }));
    expect(internal.columns.map(({ title }) => title).join(' | ')).toBe(
      titles['drawn-targets']?.replace('辖区 | ', '辖区 | 信用风险等级 | '),
    );
  });

  it('have a cell in every row, and a row that is named by one of them', () => {
    for (const { columns, rows, rowHeader } of Object.values(tables)) {
      for (const { cells } of rows) {
        expect(cells).toHaveLength(columns.length);
        expect(cells[rowHeader]).not.toBe('');
      }
    }
  });
});
