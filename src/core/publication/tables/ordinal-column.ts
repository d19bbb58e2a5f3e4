import type { ColumnPlan } from '../../tables/index.js';

/** 序号 of any table. */
export function ordinalColumn<Row>(): ColumnPlan<Row> {
  return { title: '序号', kind: 'number', cell: (_row, ordinal) => String(ordinal) };
}
