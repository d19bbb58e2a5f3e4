import { canonicalJson } from '../../../../core/kernel/index.js';
import { isFilled, type OpenRegister, openRegister, readDraft } from '../../../../core/registers/index.js';
import type { LaneColumns } from './lane-columns.js';

/** What a row comes to: the fields of its record, and how often each note was taken. */
export interface RowEffect {
  readonly fields: Readonly<Record<string, unknown>>;
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
    fields: Object.fromEntries(Object.entries(record)),
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
  const written = Object.entries(row.fields).filter(([key, value]) => !isSame(value, base.fields[key]));
  const taken = Object.keys(base.fields).some((key) => !Object.hasOwn(row.fields, key));
  if (written.length > 1 || taken) return 'careful';
  const [field] = written.map(([key, value]) => ({ key, json: fieldJson(key, value) }));
  return { ...(field && { field }), notes: changesOf(row.notes, base.notes), filled: isFilled(text) };
}

function changesOf(notes: RowEffect['notes'], base: RowEffect['notes']): CellEffect['notes'] {
  // Most texts change nothing.
  if (notes.size === 0 && base.size === 0) return [];
  return [...new Set([...notes.keys(), ...base.keys()])]
    .map((note) => [note, (notes.get(note) ?? 0) - (base.get(note) ?? 0)] as const)
    .filter(([, change]) => change !== 0);
}

/** A field as canonical JSON has it. */
export function fieldJson(key: string, value: unknown): string {
  return `${canonicalJson(key)}:${canonicalJson(value)}`;
}

function isSame(left: unknown, right: unknown): boolean {
  if (left === right || left === undefined || right === undefined) return left === right;
  return typeof left === 'object' && canonicalJson(left) === canonicalJson(right);
}
