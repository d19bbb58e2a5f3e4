import { isIdentifier } from '../kernel/index.js';
import {
  excerptOf,
  listOf,
  note,
  type RowCursor,
  report,
  trimBlanks,
  uniqueSorted,
} from '../registers/index.js';
import type { InspectorField } from './inspector-columns.js';

const everything = new Set(['*', '全部', '所有', '全部事项', '所有事项']);

/**
 * The item ids that an inspector may inspect, `*` for all. A code with its name, such as `A01.直销违法行为检查`, keeps
 * the code; anything without a code refuses the row.
 */
export function readItemScope(cursor: RowCursor<InspectorField>): string[] {
  const column = cursor.columns.byField.get('itemScope');
  if (!column) return [];
  const ids = listOf(cursor, 'itemScope', /[；;、,，|\n\r]+/).flatMap((entry) => {
    const text = trimBlanks(entry);
    if (everything.has(text)) return ['*'];
    if (text === '' || isIdentifier(text)) return [text];
    const coded = /^([A-Za-z0-9][A-Za-z0-9_:/-]*(?:\.[A-Za-z0-9_:/-]+)*)[.．\s]*[^\x20-\x7e]/.exec(text)?.[1];
    if (coded !== undefined && isIdentifier(coded)) {
      note(cursor, 'pools.scope-names-dropped', { column, example: text });
      return [coded];
    }
    report(cursor, 'pools.scope-malformed', { column: column.header, args: { text: excerptOf(text) } });
    return [];
  });
  return uniqueSorted(ids);
}
