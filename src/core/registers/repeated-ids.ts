import { type Identifier, issueOf, type PathStep } from '../kernel/index.js';
import type { RowDraft } from './register-form.js';

/**
 * Refuses rows whose id occurs again. Identical rows: the first is kept. Rows that differ, or of which one could not
 * be read: all are refused, since keeping one of them would be deciding which is right.
 *
 * @example
 * ```ts
 * const draft = (row: number, name: string): RowDraft<{ name: string }> => ({
 *   row, id: identifier('A1'), record: { name }, issues: [],
 * });
 * const drafts = [draft(1, '甲'), draft(2, '乙')];
 * refuseRepeats(drafts, (row) => ['a.json', row]);
 * assert.deepEqual(drafts.map(isRefused), [true, true]);
 * ```
 */
export function refuseRepeats<Item>(drafts: readonly RowDraft<Item>[], place: PlaceOfId): void {
  for (const [id, group] of groupById(drafts)) {
    if (group.length < 2) continue;
    if (areAlike(group)) for (const later of group.slice(1)) refuseLater(later, group, place);
    else for (const draft of group) refuseConflict(id, draft, group, place);
  }
}

/** Where the id of a row stands. */
export type PlaceOfId = (row: number) => readonly PathStep[];

function groupById<Item>(drafts: readonly RowDraft<Item>[]): Map<Identifier, RowDraft<Item>[]> {
  const groups = new Map<Identifier, RowDraft<Item>[]>();
  for (const draft of drafts) {
    if (draft.id === undefined) continue;
    const group = groups.get(draft.id);
    if (group) group.push(draft);
    else groups.set(draft.id, [draft]);
  }
  for (const group of groups.values()) group.sort((left, right) => left.row - right.row);
  return groups;
}

function areAlike<Item>(group: readonly RowDraft<Item>[]): boolean {
  // One function built all of them, so equal records have their keys in the same order.
  const [first, ...others] = group.map(({ record }) => record && JSON.stringify(record));
  return first !== undefined && others.every((other) => other === first);
}

function refuseLater<Item>(later: RowDraft<Item>, group: readonly RowDraft<Item>[], place: PlaceOfId): void {
  const args = { first: group[0]?.row ?? 0 };
  later.issues.push(issueOf('registers.row-repeated', { path: place(later.row), args }));
}

function refuseConflict<Item>(
  id: Identifier,
  draft: RowDraft<Item>,
  group: readonly RowDraft<Item>[],
  place: PlaceOfId,
): void {
  const args = { id, count: group.length - 1, rows: rowsBeside(draft, group) };
  draft.issues.push(issueOf('registers.id-conflict', { path: place(draft.row), args }));
}

/**
 * The rows of a group except one's own, the first few where there are many.
 *
 * @example
 * ```ts
 * const group = [{ row: 2 }, { row: 5 }, { row: 9 }];
 * assert.equal(group.map((own) => rowsBeside(own, group))[1], '2, 9');
 * ```
 */
export function rowsBeside<Row extends { readonly row: number }>(own: Row, group: readonly Row[]): string {
  const others = group.slice(0, 7).filter((other) => other !== own);
  const shown = others.slice(0, 6).map(({ row }) => row);
  return `${shown.join(', ')}${group.length - 1 > shown.length ? ' …' : ''}`;
}
