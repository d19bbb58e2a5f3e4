import type { ItemIssueCode } from '../../core/items/index.js';
import type { Wording } from '../wording.js';

/** What the item list has to say. */
export const itemWords: Readonly<Record<ItemIssueCode, Wording>> = {
  'items.period-reversed': words(
    'It expires on {to}, before it takes effect on {from}.',
    'Check both dates.',
  ),
  'items.category-unstated': words(
    'No column tells general from key items, so all count as general. Accepted headers: {names}.',
    'If there are key items, add the column.',
  ),
  'items.publication-unstated': words(
    'No column tells whether the list is published, so all items count as unpublished and may not be inspected. Accepted headers: {names}.',
    'Once the list is published, add the column and say so.',
  ),
  'items.authority-unstated': words(
    'No column tells who inspects. Accepted headers: {names}.',
    'Add the column.',
  ),
  'items.basis-missing': words(
    'This item names no legal basis; an item without one may not be inspected.',
    'Add the law or regulation and its article.',
  ),
  'items.methods-unknown': words(
    'No method of inspection was recognised in "{text}"; it is left empty.',
    'Name on-site, documentary, online, testing or entrusted inspection.',
  ),
  'items.sub-item-cell-empty': words(
    'This cell is empty in the row of sub-item "{subItem}": it seems to have been merged with the one above and written once. It is not filled in for it.',
    "Unmerge the cells, write the item's name in every row, and give every sub-item an id of its own (such as 3-1, 3-2).",
  ),
  'items.sub-items-share-id': words(
    '{count} rows of sub-items share the id of their item (first in row {firstRow}, id {example}), so a draw cannot tell them apart.',
    'Give every sub-item an id of its own (such as 3-1, 3-2); do not delete any of the rows.',
  ),
};

function words(message: string, remedy: string): Wording {
  return { message, remedy };
}
