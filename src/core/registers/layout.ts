import { type Issue, issueOf, type TextTable } from '../kernel/index.js';

/** One column of a layout: its header, which fields of a record it carries, and how it writes them. */
export interface LayoutColumn<Item> {
  readonly header: string;
  readonly carries: readonly (keyof Item & string)[];
  /** The cell's text, empty where the record says nothing; `at` counts the rows from 0. */
  readonly write: (item: Item, at: number) => string;
  /** Whether the column is left out where no row has anything in it. */
  readonly optional?: boolean;
}

/** One way in which departments lay a register out as a table. */
export interface Layout<Item> {
  /** Lower-case ASCII, for ever: `zhejiang-targets`. */
  readonly id: string;
  readonly columns: readonly LayoutColumn<Item>[];
  /** Where a record takes several rows: what each of them is written of, at least one. */
  readonly rows?: (item: Item) => readonly Item[];
  /** Where people expect another order than the one the records are given in. */
  readonly order?: (left: Item, right: Item) => number;
}

/** A register laid out as a table, and a warning for each field that the layout has no column for. */
export interface LaidOut {
  readonly table: TextTable;
  readonly issues: readonly Issue[];
}

/**
 * Writes records as a table in a layout, in the order given unless the layout has its own. What the layout cannot hold is never dropped unseen: each
 * field that some record has and no column carries is warned of, with the number of records.
 *
 * @returns the table, with issues `registers.layout-loses`
 * @example
 * ```ts
 * const layout = {
 *   id: 'names',
 *   columns: [{ header: '名称', carries: ['name'] as const, write: ({ name }: { name: string }) => name }],
 * };
 * const { table, issues } = layOutRecords([{ name: '甲', remark: '乙' }], layout, '名录.csv');
 * assert.deepEqual(table.rows, [{ row: 2, cells: ['甲'] }]);
 * assert.deepEqual(issues[0]?.args, { field: 'remark', count: 1, layout: 'names' });
 * ```
 */
export function layOutRecords<Item extends object>(
  records: readonly Item[],
  layout: Layout<Item>,
  file: string,
): LaidOut {
  const carried = new Set<string>(layout.columns.flatMap(({ carries }) => carries));
  const lost = new Map<string, number>();
  for (const record of records) {
    for (const [field, value] of Object.entries(record)) {
      if (!carried.has(field) && !isNothing(value)) lost.set(field, (lost.get(field) ?? 0) + 1);
    }
  }
  const ordered = layout.order ? [...records].sort(layout.order) : records;
  const written = layout.rows ? ordered.flatMap(layout.rows) : ordered;
  const columns = layout.columns.filter(
    ({ optional = false, write }) => !optional || written.some((item, at) => write(item, at) !== ''),
  );
  const rows = written.map((item, at) => ({
    row: at + 2,
    cells: columns.map(({ write }) => write(item, at)),
  }));
  const table = { file, header: columns.map(({ header }) => header), rows };
  const issues = [...lost].map(([field, count]) =>
    issueOf('registers.layout-loses', {
      severity: 'warning',
      path: [file],
      args: { field, count, layout: layout.id },
    }),
  );
  return { table, issues };
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
