import { civilDate } from 'double-random/kernel';
import {
  composePublication,
  type PublicationInput,
  type PublishedFile,
  type PublishedKind,
  publishedKinds,
} from 'double-random/publication';
import type { PublishedTable } from 'double-random/tables';
import { madeTables } from './made-tables.js';

const titles: Readonly<Record<PublishedKind, string>> = {
  items: '样例区市场监督管理局随机抽查事项清单',
  'year-plan': '样例区市场监督管理局2026年度抽查计划',
  notice: '餐饮单位双随机抽查抽取公告',
  'drawn-targets': '餐饮单位双随机抽查检查对象名单',
  'drawn-inspectors': '餐饮单位双随机抽查检查人员名单',
  process: '餐饮单位双随机抽查抽取过程记录',
  results: '餐饮单位双随机抽查结果公示',
  amendments: '样例区市场监督管理局更正、重抽和撤下公告',
  statistics: '2026年度统计汇总',
  assessment: '2026年度考核',
};
const aboutDraws: readonly PublishedKind[] = ['notice', 'drawn-targets', 'drawn-inspectors', 'results'];

export const input: PublicationInput = {
  authority: '样例区市场监督管理局',
  title: '样例区2026年“双随机、一公开”监管',
  name: 'sample-2026',
  edition: 'public',
  dated: civilDate('2026-04-15'),
};

/** A table of the sample as it is published. */
export function fileOf(table: PublishedTable): PublishedFile {
  const kind = publishedKinds.find((one) => one === table.id) ?? 'items';
  const ofDraw = aboutDraws.includes(kind);
  return {
    kind,
    edition: 'public',
    base: ofDraw ? `draws/RW-2026-007/${kind}` : `${kind}/2026`,
    title: titles[kind],
    table,
    facts: {
      authority: '样例区市场监督管理局',
      dated: civilDate('2026-04-15'),
      checking: 'index.html',
      ...(ofDraw && { planNumber: 'JH-2026-01', taskNumber: 'RW-2026-007' }),
    },
    metadata: {
      indexNumber: '000014349/2026-00017',
      subject: '市场监管、安全生产监管\\市场监管',
      documentNumber: '样市监公〔2026〕7号',
      keywords: ['双随机', '抽查', '公示'],
      source: '样例区市场监督管理局信用监管科',
      validity: '有效',
    },
  };
}

export function madeFiles(): PublishedFile[] {
  return Object.values(madeTables()).map(fileOf);
}

/** The publication of the sample, or the issues. */
export function madePublication(files = madeFiles(), changes: Partial<PublicationInput> = {}) {
  return composePublication(files, { ...input, ...changes });
}
