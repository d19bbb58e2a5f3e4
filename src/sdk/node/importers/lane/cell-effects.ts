import { canonicalJson } from '../../../../core/kernel/index.js';
import { isFilled, type OpenRegister, openRegister, readDraft } from '../../../../core/registers/index.js';
import type { LaneColumns } from './lane-columns.js';

/** What a row comes to: the fields of its record as canonical JSON, and how often each note was taken. */
export interface RowEffect {
  readonly fields: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, number>;
}

/** What a cell does to its row, against a row in which it is empty. */
export interface CellEffect {
  /** The one field it writes, if any. */
  readonly field?: { readonly key: string; readonly json: string };
  /** By how much it changes the count of a note. */
  readonly notes: readonly (readonly [note: string, change: number])[];
  readonly filled: boolean;
}

/** What has to be told of, or is not as simple as that: such a row goes the careful way. */
export type Careful = 'careful';

const plainName = '某某有限公司';

/** What a row with this id, a plain name and nothing else comes to. */
export function learnRow<Field extends string, Item extends object>(
  register: OpenRegister<Field, Item>,
  columns: LaneColumns,
  { id, cell }: { readonly id: string; readonly cell?: { readonly column: number; readonly text: string } },
): RowEffect | Careful {
  const cells = register.columns.headers.map(() => '');
  cells[columns.id] = id;
  cells[columns.name] = plainName;
  if (cell) cells[cell.column] = cell.text;
  const alone = openRegister(register.file, register);
  const { record, issues } = readDraft({ row: 2, cells }, alone);
  if (record === undefined || issues.length > 0) return 'careful';
  return {
    fields: new Map(
      Object.entries(record).map(([key, value]) => [key, `${canonicalJson(key)}:${canonicalJson(value)}`]),
    ),
    notes: new Map([...alone.notes.notes].map(([key, { count }]) => [key, count])),
  };
}

/** What a text in a column adds to a row without it. */
export function learnCell<Field extends string, Item extends object>(
  register: OpenRegister<Field, Item>,
  columns: LaneColumns,
  {
    id,
    base,
    column,
    text,
  }: {
    readonly id: string;
    readonly base: RowEffect;
    readonly column: number;
    readonly text: string;
  },
): CellEffect | Careful {
  const row = learnRow(register, columns, { id, cell: { column, text } });
  if (row === 'careful') return row;
  const written = [...row.fields].filter(([key, json]) => base.fields.get(key) !== json);
  const taken = [...base.fields.keys()].some((key) => !row.fields.has(key));
  if (written.length > 1 || taken) return 'careful';
  const changes = [...new Set([...row.notes.keys(), ...base.notes.keys()])]
    .map((note) => [note, (row.notes.get(note) ?? 0) - (base.notes.get(note) ?? 0)] as const)
    .filter(([, change]) => change !== 0);
  const [field] = written.map(([key, json]) => ({ key, json }));
  return { ...(field && { field }), notes: changes, filled: isFilled(text) };
}
