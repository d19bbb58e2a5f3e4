import { type Issue, issueOf } from '../kernel/index.js';
import { isFilled, type RowCursor, type RowDraft, report } from '../registers/index.js';
import type { ItemField } from './columns.js';
import type { InspectionItem } from './model.js';

/**
 * Lists merge the number and the name of an item over its sub-items; exported as CSV they stand in the first row only.
 * Which item such a row belongs to, and by which id it would be drawn, is not for the reader to say.
 *
 * @returns the field's text where the row has one of its own, otherwise nothing with `items.sub-item-cell-empty`
 */
export function ownCellOf<Value>(
  cursor: RowCursor<ItemField>,
  { field, subItem }: { readonly field: 'id' | 'name'; readonly subItem: string | undefined },
  read: (cursor: RowCursor<ItemField>, field: ItemField) => Value | undefined,
): Value | undefined {
  const column = cursor.columns.byField.get(field);
  if (subItem === undefined || !column || isFilled(cursor.cells[column.index] ?? ''))
    return read(cursor, field);
  report(cursor, 'items.sub-item-cell-empty', { column: column.header, args: { subItem } });
  return undefined;
}

/** Says once for a file that sub-items of one item have been given one id; each of the rows is refused already. */
export function tellSharedIds(drafts: readonly RowDraft<InspectionItem>[], file: string): Issue[] {
  const groups = new Map<string, RowDraft<InspectionItem>[]>();
  for (const draft of drafts) {
    const { record } = draft;
    if (record?.subItem === undefined) continue;
    const key = `${record.id} ${record.name}`;
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  const shared = [...groups.values()].filter(
    (group) => new Set(group.map(({ record }) => record?.subItem)).size > 1,
  );
  const [first] = shared.flat().sort((left, right) => left.row - right.row);
  if (!first) return [];
  const args = { count: shared.flat().length, firstRow: first.row, example: first.id ?? '' };
  return [issueOf('items.sub-items-share-id', { severity: 'warning', path: [file], args })];
}
