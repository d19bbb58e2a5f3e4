import { compareText, type Issue, issueOf, type TextTable } from '../kernel/index.js';

/** One column of a layout: its header, which fields of a record it carries, and how it writes them. */
export interface LayoutColumn<Item> {
  readonly header: string;
  readonly carries: readonly (keyof Item & string)[];
  /** The cell's text, empty where the record says nothing; `at` counts the rows from 0. */
  readonly write: (item: Item, at: number) => string;
  /** Whether the column is left out where no record has anything of what it carries. */
  readonly optional?: boolean;
}

/** One way in which departments lay a register out as a table. */
export interface Layout<Item> {
  /** Lower-case ASCII, for ever: `zhejiang-targets`. */
  readonly id: string;
  readonly columns: readonly LayoutColumn<Item>[];
  /** Where a record takes several rows: what each of them is written of, at least one. */
  readonly rows?: (item: Item) => readonly Item[];
  /** Where people expect another order than that of the ids. */
  readonly order?: (left: Item, right: Item) => number;
}

/** A register laid out as a table, and a warning for each field that the layout has no column for. */
export interface LaidOut {
  readonly table: TextTable;
  readonly issues: readonly Issue[];
}

/** A layout under way: it lays record after record out, and knows at the end what it could not hold. */
export interface LayoutWriter<Item> {
  /** The cells of the rows that a record takes. */
  readonly take: (record: Item) => readonly (readonly string[])[];
  /** A warning `registers.layout-loses` for each field that some record has and no column carries. */
  readonly losses: () => Issue[];
}

/**
 * Opens a layout for writing records one at a time, in the order in which they come, every column of it.
 *
 * @param file - for the warnings
 * @example
 * ```ts
 * interface Named { readonly name: string; readonly remark: string }
 * const layout: Layout<Named> = {
 *   id: 'names',
 *   columns: [{ header: '名称', carries: ['name'], write: ({ name }) => name }],
 * };
 * const writer = openLayout(layout, '名录.csv');
 * assert.deepEqual(writer.take({ name: '甲', remark: '乙' }), [['甲']]);
 * assert.deepEqual(writer.losses()[0]?.args, { field: 'remark', count: 1, layout: 'names' });
 * ```
 */
export function openLayout<Item extends object>(
  { id, columns, rows }: Layout<Item>,
  file: string,
): LayoutWriter<Item> {
  const carried = new Set<string>(columns.flatMap(({ carries }) => carries));
  const lost = new Map<string, number>();
  let written = 0;
  return {
    take: (record) => {
      for (const [field, value] of Object.entries(record)) {
        if (!carried.has(field) && !isNothing(value)) lost.set(field, (lost.get(field) ?? 0) + 1);
      }
      return (rows?.(record) ?? [record]).map((item) => {
        const at = written++;
        return columns.map(({ write }) => write(item, at));
      });
    },
    losses: () =>
      [...lost].map(([field, count]) =>
        issueOf('registers.layout-loses', {
          severity: 'warning',
          path: [file],
          args: { field, count, layout: id },
        }),
      ),
  };
}

/**
 * Whether a layout has to see all records before it can write the first: for its order, or for columns it may leave out.
 *
 * @example
 * ```ts
 * assert.ok(!needsAllRecords({ id: 'names', columns: [] }));
 * ```
 */
export function needsAllRecords<Item>({ columns, order }: Layout<Item>): boolean {
  return order !== undefined || columns.some(({ optional = false }) => optional);
}

/**
 * Puts records in the order of a layout, and leaves out the optional columns that would be empty.
 *
 * @example
 * ```ts
 * interface Named { readonly id: string }
 * const layout: Layout<Named> = { id: 'ids', columns: [], order: byNumberedId };
 * const { records } = arrangeRecords([{ id: '10' }, { id: '2' }], layout);
 * assert.deepEqual(records, [{ id: '2' }, { id: '10' }]);
 * ```
 */
export function arrangeRecords<Item>(
  records: readonly Item[],
  layout: Layout<Item>,
): { readonly records: readonly Item[]; readonly layout: Layout<Item> } {
  const columns = layout.columns.filter(
    ({ optional = false, carries }) =>
      !optional || records.some((record) => carries.some((field) => !isNothing(record[field]))),
  );
  const ordered = layout.order ? [...records].sort(layout.order) : records;
  return { records: ordered, layout: { ...layout, columns } };
}

/**
 * The order of lists that number their rows: 2 before 10, other ids as texts.
 *
 * @example
 * ```ts
 * assert.ok(byNumberedId({ id: '2' }, { id: '10' }) < 0);
 * ```
 */
export function byNumberedId(
  { id: left }: { readonly id: string },
  { id: right }: { readonly id: string },
): number {
  const numbers = /^\d+$/.test(left) && /^\d+$/.test(right);
  return (numbers ? left.length - right.length : 0) || compareText(left, right);
}

/**
 * Writes records as a table in a layout, in its order or that given. What the layout cannot hold is never dropped unseen: each
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
  const arranged = arrangeRecords(records, layout);
  const writer = openLayout(arranged.layout, file);
  const rows = arranged.records.flatMap(writer.take).map((cells, at) => ({ row: at + 2, cells }));
  const header = arranged.layout.columns.map((column) => column.header);
  return { table: { file, header, rows }, issues: writer.losses() };
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
