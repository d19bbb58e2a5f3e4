import { cellOf, excerptOf, note, type RowCursor, report } from '../registers/index.js';
import type { PlanField } from './columns.js';
import type { PlannedTask } from './model.js';

/** The most that a plan may count: more than there are businesses. */
export const mostCounted = 999_999_999;

const counted = /^(\d{1,9})(户|家|个|件|批|批次|人)?$/;

/** 抽查基数 and 抽查数量. A range, a share or 全部 is no number: it belongs where the ratio stands. */
export function readCounts(cursor: RowCursor<PlanField>): Pick<PlannedTask, 'poolSize' | 'toDraw'> {
  const poolSize = readCount(cursor, 'poolSize');
  const toDraw = readCount(cursor, 'toDraw');
  if (poolSize !== undefined && toDraw !== undefined && toDraw > poolSize) {
    const column = cursor.columns.byField.get('toDraw')?.header ?? 'toDraw';
    report(cursor, 'annual-plan.draw-exceeds-pool', { column, args: { toDraw, poolSize } });
  }
  return { ...(poolSize !== undefined && { poolSize }), ...(toDraw !== undefined && { toDraw }) };
}

function readCount(cursor: RowCursor<PlanField>, field: 'poolSize' | 'toDraw'): number | undefined {
  const text = cellOf(cursor, field);
  const column = cursor.columns.byField.get(field);
  if (text === undefined || !column) return undefined;
  const [, digits, unit] = counted.exec(text) ?? [];
  if (digits === undefined) {
    report(cursor, 'annual-plan.number-malformed', {
      column: column.header,
      args: { text: excerptOf(text) },
    });
    return undefined;
  }
  if (unit !== undefined) note(cursor, 'annual-plan.units-dropped', { column, example: text });
  return Number(digits);
}
