import type { TableReading, TextTable } from '../kernel/index.js';
import {
  cellOf,
  dateOf,
  excerptOf,
  idOf,
  type RegisterForm,
  type RowCursor,
  type RowValue,
  readRegister,
  report,
  requiredCellOf,
  requiredWordOf,
} from '../registers/index.js';
import { articlesOf, departmentsOf } from './cell-parts.js';
import { type ItemField, itemColumns } from './columns.js';
import { categories, publications } from './item-words.js';
import { methodsOf } from './methods.js';
import type { InspectionItem, InspectionMethod } from './model.js';
import { ownCellOf, tellSharedIds } from './sub-items.js';

/**
 * Reads a table of the 随机抽查事项清单 in any of the layouts in use. A file that does not say whether its items are
 * published holds unpublished ones, and says so in a warning: an unpublished item may not be inspected.
 *
 * @basis 国办发〔2015〕58号; 国办发〔2024〕54号
 * @example
 * ```ts
 * const reading = readItems({
 *   file: '清单.csv',
 *   header: ['事项编号', '抽查事项', '事项类别', '抽查依据', '检查主体', '检查方式', '是否公布'],
 *   rows: [{ row: 2, cells: ['A01', '登记事项检查', '一般检查事项', '某条例第三条', '某局', '实地检查、书面检查', '是'] }],
 * });
 * assert.deepEqual(reading.records[0]?.methods, ['on-site', 'documentary']);
 * ```
 */
export function readItems(table: TextTable): TableReading<InspectionItem> {
  return readRegister(table, form);
}

const form: RegisterForm<ItemField, InspectionItem> = {
  columns: itemColumns,
  required: [['id'], ['name']],
  unstated: {
    category: 'items.category-unstated',
    published: 'items.publication-unstated',
    authority: 'items.authority-unstated',
  },
  readRow: readItem,
  relate: tellSharedIds,
};

function readItem(cursor: RowCursor<ItemField>): RowValue<InspectionItem> {
  const subItem = cellOf(cursor, 'subItem');
  const id = ownCellOf(cursor, { field: 'id', subItem }, idOf);
  const name = ownCellOf(cursor, { field: 'name', subItem }, requiredCellOf);
  const field = cellOf(cursor, 'field');
  // A missing column has been warned of and takes the stricter meaning; an empty cell of a column refuses the row.
  const { byField } = cursor.columns;
  const category = byField.has('category') ? requiredWordOf(cursor, 'category', categories) : 'general';
  const published = byField.has('published') ? requiredWordOf(cursor, 'published', publications) : 'no';
  const basis = readBasis(cursor);
  const authority = cellOf(cursor, 'authority') ?? '';
  const cooperating = departmentsOf(cursor);
  const targets = cellOf(cursor, 'targets') ?? '';
  const content = cellOf(cursor, 'content') ?? '';
  const methods = readMethods(cursor);
  const ratio = cellOf(cursor, 'ratio');
  const frequency = cellOf(cursor, 'frequency');
  const inspectorRequirement = cellOf(cursor, 'inspectorRequirement');
  const level = cellOf(cursor, 'level');
  const remark = cellOf(cursor, 'remark');
  const effectiveFrom = dateOf(cursor, 'effectiveFrom');
  const effectiveTo = dateOf(cursor, 'effectiveTo');
  if (effectiveFrom !== undefined && effectiveTo !== undefined && effectiveTo < effectiveFrom) {
    const column = cursor.columns.byField.get('effectiveTo')?.header ?? '';
    report(cursor, 'items.period-reversed', { column, args: { from: effectiveFrom, to: effectiveTo } });
  }
  if (id === undefined || name === undefined || category === undefined || published === undefined)
    return { id };
  const record: InspectionItem = {
    id,
    name,
    ...(subItem !== undefined && { subItem }),
    ...(field !== undefined && { field }),
    category,
    basis,
    authority,
    targets,
    content,
    methods,
    ...(ratio !== undefined && { ratio }),
    ...(frequency !== undefined && { frequency }),
    ...(inspectorRequirement !== undefined && { inspectorRequirement }),
    ...(level !== undefined && { level }),
    ...(cooperating.length > 0 && { cooperating }),
    ...(remark !== undefined && { remark }),
    published: published === 'yes',
    ...(effectiveFrom !== undefined && { effectiveFrom }),
    ...(effectiveTo !== undefined && { effectiveTo }),
  };
  return { id, record };
}

function readBasis(cursor: RowCursor<ItemField>): string[] {
  const basis = articlesOf(cursor);
  if (basis.length === 0) {
    const column = cursor.columns.byField.get('basis');
    report(cursor, 'items.basis-missing', { severity: 'warning', ...(column && { column: column.header }) });
  }
  return basis;
}

function readMethods(cursor: RowCursor<ItemField>): InspectionMethod[] {
  const text = cellOf(cursor, 'methods');
  const methods = methodsOf(text ?? '');
  if (text !== undefined && methods.length === 0) {
    const column = cursor.columns.byField.get('methods')?.header ?? '';
    report(cursor, 'items.methods-unknown', { column, severity: 'warning', args: { text: excerptOf(text) } });
  }
  return methods;
}
