import { formatDay } from '../disclosure/index.js';
import { type TableFact, tableDigest } from '../tables/index.js';
import type { PublishedFile } from './model.js';

/** So many digits of a digest are told beside a file: enough to compare by eye. */
export const shownDigits = 16;

/**
 * The foot of a file, as every form of it carries it: 发布机关, 成文日期, 计划编号, 任务编号, 数据指纹, 校验方法.
 *
 * @example
 * ```ts
 * const facts = listFacts({
 *   table: { id: 'items', columns: [], rowHeader: -1, rows: [] },
 *   facts: { authority: '样例区市场监督管理局', dated: civilDate('2026-03-05') },
 * });
 * assert.deepEqual(facts[1], { label: '成文日期', value: '2026年3月5日' });
 * ```
 */
export function listFacts({
  facts,
  table,
}: Pick<PublishedFile, 'facts'> & Partial<Pick<PublishedFile, 'table'>>): readonly TableFact[] {
  const { authority, dated, planNumber, taskNumber, checking } = facts;
  return [
    { label: '发布机关', value: authority },
    { label: '成文日期', value: formatDay(dated) },
    ...(planNumber === undefined ? [] : [{ label: '计划编号', value: planNumber }]),
    ...(taskNumber === undefined ? [] : [{ label: '任务编号', value: taskNumber }]),
    ...(table === undefined
      ? []
      : [{ label: '数据指纹（前16位）', value: tableDigest(table).slice(0, shownDigits) }]),
    ...(checking === undefined ? [] : [{ label: '校验方法', value: checking }]),
  ];
}
