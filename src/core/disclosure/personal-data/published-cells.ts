import {
  type CanonicalValue,
  isDigest,
  parseCanonicalJson,
  parseNdjson,
  utf8ToText,
} from '../../kernel/index.js';
import type { ComposedBundle } from '../compose.js';
import { fileNames } from '../file-names.js';
import type { DisclosureTable, FileKind } from '../model.js';
import { columnTitles } from '../table/titles.js';
import { mayHoldPersonalData } from './quick-exit.js';
import type { PublishedCell } from './scan.js';

/** The ids of targets, as far as they are asked for. */
type KnownIds = Pick<ReadonlySet<string>, 'has'>;

/** Files that people's words go into. Records, proofs and salts hold ids and digests that the others hold already. */
const wordedKinds: readonly FileKind[] = [
  'plan',
  'task',
  'rules',
  'items',
  'history',
  'planned-task',
  'journal',
];

/** Numbers of draws and plans: an official one is region, date and serial, and so has the form of an identity number. */
const drawNames = ['drawId', 'draw', 'planItem', 'previous'];

/** Stand-ins of labels within ids: digits that stand for nothing. */
const labelStandIn = /h-[0-9a-f]{12}/g;

/**
 * Every text of a bundle that came from people or registers, cell by cell. The page is made of the same texts.
 * Where a target's id stands as an id, it is its own number.
 */
export function* listPublishedCells({ parts, tables, files }: ComposedBundle): Generator<PublishedCell> {
  yield* cellsOfTable(fileNames['target-table'], tables.targets);
  yield* cellsOfTable(fileNames['inspector-table'], tables.inspectors);
  const targetIds = listIds(files.get(fileNames['target-frame']));
  const inspectorIds = listIds(files.get(fileNames['inspector-frame']));
  yield* targetIds.map((id, at) => ({ ...frameCell('target-frame', id, at), ownNumber: id }));
  yield* inspectorIds.map((id, at) => frameCell('inspector-frame', id, at));
  const known = new Set(targetIds);
  yield* cellsOfValues(fileNames['target-records'], parts.targetRecords, known);
  yield* cellsOfValues(fileNames['inspector-records'], parts.inspectorRecords, known);
  for (const kind of wordedKinds) {
    const file = fileNames[kind];
    const bytes = files.get(file);
    // A row of the annual plan has a number of its own, which may have the form of an identity number.
    const own = kind === 'planned-task' ? new Set([parts.plan.planItem as string]) : known;
    if (bytes !== undefined) yield* cellsOfFile(file, bytes, own);
  }
}

function* cellsOfTable(file: string, { columns, rows }: DisclosureTable): Generator<PublishedCell> {
  for (const [index, { target, cells }] of rows.entries()) {
    for (const [at, text] of cells.entries()) {
      const column = columns[at]?.title ?? '';
      // The digits of a ticket are a digest's: eleven decimal ones in a row come about by chance.
      if (column === columnTitles.ticket) continue;
      const own = column === columnTitles.targetId ? { ownNumber: target } : {};
      const certificate = column === columnTitles.certificateNo ? { ownNumber: text } : {};
      yield { file, row: index + 2, column, text, ...own, ...certificate };
    }
  }
}

/** A frame's lines are canonical: apart from its id, an entry holds digests, codes and other ids. */
function listIds(frame: Uint8Array | undefined): string[] {
  const text = utf8ToText(frame ?? new Uint8Array()) ?? '';
  return [...text.matchAll(/"id":"([^"]*)"/g)].map(([, id]) => id ?? '');
}

function frameCell(kind: FileKind, id: string, at: number): PublishedCell {
  return { file: fileNames[kind], row: at + 1, column: 'id', text: id };
}

function* cellsOfFile(file: string, bytes: Uint8Array, known: KnownIds): Generator<PublishedCell> {
  if (file.endsWith('.ndjson')) {
    const lines = parseNdjson(bytes);
    if (lines.ok) yield* cellsOfValues(file, lines.value, known);
  } else {
    const value = parseCanonicalJson(bytes);
    if (value.ok) yield* cellsOf({ file }, value.value, known);
  }
}

function* cellsOfValues(
  file: string,
  values: readonly object[] | readonly CanonicalValue[],
  known: KnownIds,
): Generator<PublishedCell> {
  for (const [at, value] of values.entries()) {
    yield* cellsOf({ file, row: at + 1 }, value, known);
  }
}

/**
 * Every text of a value about to be sealed, as `listPublishedCells` will find it in the bundle.
 *
 * @param known - ids of targets, which stand for themselves
 * @example
 * ```ts
 * const cells = [...listTextCells('task.json', { reason: '电话 13900123456' }, new Set())];
 * assert.equal(cells[0]?.column, 'reason');
 * ```
 */
export function listTextCells(file: string, value: object, known: KnownIds): Generator<PublishedCell> {
  return cellsOf({ file }, value, known);
}

interface Leaf {
  readonly column: string;
  readonly text: string;
}

/** Every text in a value that could hold personal data, under the key it stands below. Nearly always there is none. */
function leavesOf(value: unknown, column: string): readonly Leaf[] {
  const leaves: Leaf[] = [];
  collectLeaves(value, column, leaves);
  return leaves;
}

function collectLeaves(value: unknown, column: string, leaves: Leaf[]): void {
  if (typeof value === 'string') {
    if (mayHoldPersonalData(value)) leaves.push({ column, text: value });
  } else if (Array.isArray(value)) for (const inner of value) collectLeaves(inner, column, leaves);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) collectLeaves(inner, key, leaves);
  }
}

function* cellsOf(
  { file, row }: Pick<PublishedCell, 'file' | 'row'>,
  value: unknown,
  known: KnownIds,
): Generator<PublishedCell> {
  for (const { column, text } of leavesOf(value, '')) {
    if (isDigest(text) || drawNames.includes(column)) continue;
    const isOwn = column === 'certificateNo' || ((column === 'id' || column === 'target') && known.has(text));
    // Written field by field: the pool before a sealing has millions of them.
    const cell: Writable<PublishedCell> = { file, column, text: text.replace(labelStandIn, '') };
    if (row !== undefined) cell.row = row;
    if (isOwn) cell.ownNumber = text;
    yield cell;
  }
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
