import { type Identifier, isIdentifier, type TableReading, type TextTable } from '../kernel/index.js';
import { readTargetId } from '../pools/index.js';
import {
  cellOf,
  dateOf,
  excerptOf,
  idOf,
  listOf,
  type RegisterForm,
  type RowCursor,
  type RowValue,
  readRegister,
  report,
  requiredCellOf,
  requiredWordOf,
  wordTable,
} from '../registers/index.js';
import { type CheckKind, checkKindWords } from './check-kinds.js';
import { type HistoryField, historyColumns } from './columns.js';
import type { InspectionEvent } from './model.js';
import { type OrganLevel, organLevelWords } from './organ-levels.js';
import { isVisitDay } from './visit-day.js';

/**
 * Reads a table of inspections made (检查台账). The id of a target is read as in the pool of targets, so that both
 * agree; a cell of items or inspectors lists their ids. Whatever is not understood refuses its row: an inspection that
 * is lost would be one too many.
 *
 * @basis 国办发〔2024〕54号
 * @example
 * ```ts
 * const reading = readHistory({
 *   file: '台账.csv',
 *   header: ['检查编号', '统一社会信用代码', '检查日期', '检查机关', '检查层级', '检查类型', '事项编号'],
 *   rows: [{ row: 2, cells: ['J1', '91350100M000100Y43', '2026-03-05', '某某区卫生健康局', '县级', '双随机抽查', 'W01；W02'] }],
 * });
 * const [event] = reading.records;
 * assert.deepEqual([event?.level, event?.checkKind, event?.items], ['county', 'drawn', ['W01', 'W02']]);
 * ```
 */
export function readHistory(table: TextTable): TableReading<InspectionEvent> {
  return readRegister(table, form);
}

type Cursor = RowCursor<HistoryField>;

const form: RegisterForm<HistoryField, InspectionEvent> = {
  columns: historyColumns,
  required: [['id'], ['target'], ['date'], ['organ'], ['level'], ['checkKind']],
  readRow: readEvent,
};

const levels = wordTable<OrganLevel>(organLevelWords);
const kinds = wordTable<CheckKind>(checkKindWords);

function readEvent(cursor: Cursor): RowValue<InspectionEvent> {
  const id = idOf(cursor, 'id');
  const target = readTarget(cursor);
  const date = readDay(cursor);
  const organ = requiredCellOf(cursor, 'organ');
  const level = requiredWordOf(cursor, 'level', levels);
  const items = readIds(cursor, 'items');
  const checkKind = requiredWordOf(cursor, 'checkKind', kinds);
  const inspectors = readIds(cursor, 'inspectors');
  const drawId = readDraw(cursor);
  if (
    id === undefined ||
    target === undefined ||
    date === undefined ||
    organ === undefined ||
    level === undefined ||
    checkKind === undefined
  )
    return { id };
  const record: InspectionEvent = {
    id,
    target,
    date,
    organ,
    level,
    items,
    checkKind,
    ...(inspectors.length > 0 && { inspectors }),
    ...(drawId !== undefined && { drawId }),
  };
  return { id, record };
}

function readTarget(cursor: Cursor): Identifier | undefined {
  const text = requiredCellOf(cursor, 'target');
  if (text === undefined) return undefined;
  const column = cursor.columns.byField.get('target')?.header ?? 'target';
  const reading = readTargetId(text);
  const issues = reading.ok ? reading.value.issues : reading.issues;
  for (const { code, severity, args } of issues) report(cursor, code, { column, severity, args });
  return reading.ok ? reading.value.id : undefined;
}

function readDay(cursor: Cursor): InspectionEvent['date'] | undefined {
  const text = requiredCellOf(cursor, 'date');
  const date = text === undefined ? undefined : dateOf(cursor, 'date');
  if (date === undefined || isVisitDay(date)) return date;
  const column = cursor.columns.byField.get('date')?.header ?? 'date';
  report(cursor, 'history.date-endless', { column, args: { text: excerptOf(text ?? '') } });
  return undefined;
}

function readIds(cursor: Cursor, field: 'items' | 'inspectors'): Identifier[] {
  const column = cursor.columns.byField.get(field)?.header ?? field;
  return listOf(cursor, field, /[；;、,，|\s]+/).flatMap((text) => {
    if (isIdentifier(text)) return [text];
    const code = field === 'items' ? 'history.item-malformed' : 'history.inspector-malformed';
    report(cursor, code, { column, args: { text: excerptOf(text) } });
    return [];
  });
}

function readDraw(cursor: Cursor): Identifier | undefined {
  const text = cellOf(cursor, 'drawId');
  if (text === undefined || isIdentifier(text)) return text;
  const column = cursor.columns.byField.get('drawId')?.header ?? 'drawId';
  report(cursor, 'history.draw-malformed', { column, args: { text: excerptOf(text) } });
  return undefined;
}
