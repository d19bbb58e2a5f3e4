import type { PublishedTable } from '../../tables/index.js';

/** A table of texts whose first column names its rows. */
export function tableOf(
  id: string,
  titles: readonly string[],
  rows: readonly (readonly string[])[],
): PublishedTable {
  return {
    id,
    columns: titles.map((title) => ({ title, kind: 'text' })),
    rowHeader: 0,
    rows: rows.map((cells) => ({ cells })),
  };
}
