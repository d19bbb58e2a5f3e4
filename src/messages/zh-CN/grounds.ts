import type { GroundWording } from '../catalogue.js';

const status = '登记状态：{value}；细则只抽：{allowed}';

/** The evidence of a reason: what the register says, and what it is held against. */
export const groundWords: GroundWording = {
  nothing: '（空）',
  codes: { valid: '有效', invalid: '失效' },
  between: '、',
  columns: ['名录', '编号', '名称', '是否纳入', '分层', '原因代码', '原因', '依据的名录内容'],
  pools: { targets: '检查对象', inspectors: '检查人员' },
  standings: { eligible: '纳入', excluded: '未纳入', undecided: '无法分层' },
  sentences: {
    'status-suspended': status,
    'status-revoked': status,
    'status-cancelled': status,
    'status-annulled': status,
    'status-moved-out': status,
    'status-closed': status,
    'status-liquidating': status,
    'status-unstated': status,
    'status-active': status,
    'kind-out-of-scope': '主体类型：{value}；细则只抽：{allowed}',
    'district-out-of-scope': '现辖区：{value}；细则只抽：{allowed}',
    cooldown: '上次检查 {value}，加 {months} 个月是 {until}，晚于任务日期 {asOf}',
    'credit-class-missing': '信用风险分类：{value}；细则按信用风险分类分层',
    'district-missing': '现辖区：{value}；细则按辖区分层',
    'kind-missing': '主体类型：{value}；细则按主体类型分层',
    'industry-missing': '行业：{value}；细则按行业分层',
    'tag-missing': '监管标签：{value}；细则分层的标签：{wanted}',
    'out-of-scope-by-rule': '名录记载：{value}；不符合细则的范围条件',
    'named-stratum-missing': '名录记载：{value}；不符合任何一层：{wanted}',
    'frequency-cap-organ': '台账记载的检查：{value}；任务日期 {asOf}',
    'frequency-cap-levels': '台账记载的检查：{value}；任务日期 {asOf}',
    'frequency-cap-all': '台账记载的检查：{value}；任务日期 {asOf}',
    'frequency-cooldown': '台账记载的检查：{value}；任务日期 {asOf}',
    'frequency-rotation': '台账记载的检查：{value}；任务日期 {asOf}',
    'yearly-load-reached': '年度检查上限：{value}；今年已检查 {made} 次',
    'inspector-invalid': '人员状态：{value}',
    'inspector-unavailable': '不在岗时段：{value}；任务日期 {asOf}',
    'certificate-missing': '执法证编号：{value}',
    'certificate-expired': '执法证有效期至 {value}，早于任务日期 {asOf}',
    'examination-missing': '执法考试：{value}；细则要求 {year} 年通过',
    'examination-failed': '执法考试：{value}；细则要求 {year} 年通过',
    'item-scope': '执法事项范围：{value}；缺本次的：{lacking}',
    'no-place-in-team':
      '所在单位、资质、专家类别、辖区：{value}；检查组要的是：{wanted}（@ 表示限对象所在辖区）',
  },
};
