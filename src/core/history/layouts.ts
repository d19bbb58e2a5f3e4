import { joinWords, type Layout } from '../registers/index.js';
import { checkKindWords } from './check-kinds.js';
import type { InspectionEvent } from './model.js';
import { organLevelWords } from './organ-levels.js';

/**
 * How the history is laid out as a table: `full`, which loses nothing.
 *
 * @example
 * ```ts
 * import { layOutRecords } from 'double-random/registers';
 * const [full] = historyLayouts;
 * assert.ok(full);
 * const events: InspectionEvent[] = [{
 *   id: identifier('J1'), target: identifier('T1'), date: civilDate('2026-03-05'), organ: '某某区卫生健康局',
 *   level: 'county', items: [identifier('W01')], checkKind: 'complaint',
 * }];
 * const { table } = layOutRecords(events, full, '台账.csv');
 * assert.deepEqual(readHistory(table).records, events);
 * ```
 */
export const historyLayouts: readonly Layout<InspectionEvent>[] = [
  {
    id: 'full',
    columns: [
      { header: '检查编号', carries: ['id'], write: ({ id }) => id },
      { header: '检查对象编号', carries: ['target'], write: ({ target }) => target },
      { header: '检查日期', carries: ['date'], write: ({ date }) => date },
      { header: '检查机关', carries: ['organ'], write: ({ organ }) => organ },
      { header: '检查层级', carries: ['level'], write: ({ level }) => organLevelWords[level][0] ?? '' },
      { header: '检查事项编号', carries: ['items'], write: ({ items }) => joinWords(items) },
      {
        header: '检查类型',
        carries: ['checkKind'],
        write: ({ checkKind }) => checkKindWords[checkKind][0] ?? '',
      },
      {
        header: '检查人员编号',
        carries: ['inspectors'],
        write: ({ inspectors = [] }) => joinWords(inspectors),
      },
      { header: '抽取编号', carries: ['drawId'], write: ({ drawId }) => drawId ?? '' },
    ],
  },
];
