import type { InspectionItem, InspectionMethod } from '../../core/items/index.js';
import { utf8 } from '../../core/kernel/index.js';
import type { InspectionTarget, Inspector, TargetStatus } from '../../core/pools/index.js';
import type { SampleOffice } from './district.js';
import { sampleRulesFile } from './rules.js';

const statusWords: Readonly<Record<TargetStatus, string>> = {
  active: '存续',
  suspended: '歇业',
  revoked: '吊销',
  cancelled: '注销',
  annulled: '撤销',
  'moved-out': '迁出',
  closed: '关闭',
  liquidating: '清算',
  unstated: '',
};

const methodWords: Readonly<Record<InspectionMethod, string>> = {
  'on-site': '现场检查',
  documentary: '书面检查',
  'online-monitoring': '网络检查',
  testing: '检验检测',
  entrusted: '委托专业机构',
};

/**
 * The files that a sample office is imported from, by name: the registers as departments export them, the rules, and
 * a file for each task.
 *
 * @example
 * ```ts
 * assert.deepEqual([...sampleFiles(sampleOffice()).keys()].slice(0, 3), ['items.csv', 'targets.csv', 'inspectors.csv']);
 * ```
 */
export function sampleFiles({
  items,
  targets,
  inspectors,
  tasks,
}: SampleOffice): ReadonlyMap<string, Uint8Array> {
  const [market, food] = tasks;
  return new Map([
    ['items.csv', csvFile(itemHeader, items.map(itemRow))],
    ['targets.csv', csvFile(targetHeader, targets.map(targetRow))],
    ['inspectors.csv', csvFile(inspectorHeader, inspectors.map(inspectorRow))],
    ['rules.json', jsonFile(sampleRulesFile)],
    ['task-market.json', jsonFile(market)],
    ...(food === undefined ? [] : [['task-food.json', jsonFile(food)] as const]),
  ]);
}

const itemHeader = [
  '事项编号',
  '抽查事项',
  '事项类别',
  '抽查依据',
  '检查主体',
  '检查对象',
  '抽查内容',
].concat(['检查方式', '抽查比例', '抽查频次', '检查人员要求', '是否公布', '实施日期']);

function itemRow(item: InspectionItem): readonly string[] {
  return [
    item.id,
    item.name,
    item.category === 'key' ? '重点检查事项' : '一般检查事项',
    item.basis.join('；'),
    item.authority,
    item.targets,
    item.content,
    item.methods.map((method) => methodWords[method]).join('、'),
    item.ratio ?? '',
    item.frequency ?? '',
    item.inspectorRequirement ?? '',
    item.published ? '是' : '否',
    item.effectiveFrom ?? '',
  ];
}

const targetHeader = [
  '统一社会信用代码',
  '企业名称',
  '主体类型',
  '登记状态',
  '所属辖区',
  '信用风险分类',
  '行业',
].concat(['成立日期', '上次检查日期']);

function targetRow(target: InspectionTarget): readonly string[] {
  return [
    target.id,
    target.name,
    target.kind === 'individual-household' ? '个体工商户' : '企业',
    statusWords[target.status],
    target.district ?? '',
    target.creditClass ?? '',
    target.industry ?? '',
    target.registeredAt ?? '',
    target.lastInspectedAt ?? '',
  ];
}

const inspectorHeader = [
  '人员编号',
  '姓名',
  '所在单位',
  '执法证编号',
  '执法证有效期',
  '状态',
  '执法事项范围',
].concat(['岗位资质资格', '层级', '地区', '2025年考试']);

function inspectorRow(inspector: Inspector): readonly string[] {
  const examination = inspector.examinations.find(({ year }) => year === 2025);
  return [
    inspector.id,
    inspector.name,
    inspector.department,
    inspector.certificateNo ?? '',
    inspector.certificateValidTo ?? '',
    inspector.status === 'valid' ? '有效' : '失效',
    inspector.itemScope.join('；'),
    inspector.qualifications.join('；'),
    inspector.level ?? '',
    inspector.district ?? '',
    examination === undefined ? '' : examination.passed ? '合格' : '不合格',
  ];
}

/** UTF-8 with a byte order mark and CRLF, as spreadsheets write it. */
function csvFile(header: readonly string[], rows: readonly (readonly string[])[]): Uint8Array {
  return utf8(`\ufeff${[header, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`);
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function jsonFile(value: unknown): Uint8Array {
  return utf8(`${JSON.stringify(value, null, 2)}\n`);
}
