import type { CellMark } from '../../../../core/kernel/index.js';
import { type MergedCells, mostColumns, mostRows, placeOf, rangeOf } from './cell-place.js';
import { type CellContext, type RawCell, readCell } from './read-cell.js';
import { scanXml, type XmlAttributes } from './scan-xml.js';

/** A row of a sheet as it is stored: only cells that hold something. */
export interface SheetRow {
  readonly row: number;
  readonly cells: Map<number, string>;
  readonly marks: Map<number, CellMark>;
  readonly hidden: boolean;
}

/** What a sheet holds. */
export interface SheetContent {
  readonly rows: readonly SheetRow[];
  readonly merged: readonly MergedCells[];
  /** Columns that are not shown, from and to, counted from 0. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
  readonly characters: number;
}

/** The most characters all cells may have together. */
const mostCharacters = 128 * 1024 * 1024;
const longestCell = 32_767;
const mostRanges = 100_000;

/**
 * Reads the cells of a sheet.
 *
 * @param xml - a part `xl/worksheets/sheet….xml`
 * @returns the content, or `undefined` if the part is not one that a spreadsheet would write
 */
export function readSheet(xml: string, context: CellContext): SheetContent | undefined {
  const rows: SheetRow[] = [];
  const merged: MergedCells[] = [];
  const hiddenColumns: (readonly [number, number])[] = [];
  let row: SheetRow | undefined;
  let cell: RawCell | undefined;
  let lastColumn = -1;
  let characters = 0;
  let sound = true;
  const openRow = (attributes: XmlAttributes) => {
    const before = rows.at(-1)?.row ?? 0;
    const number = Number(attributes.get('r') ?? before + 1);
    if (!Number.isInteger(number) || number <= before || number > mostRows) sound = false;
    const hidden = isTrue(attributes.get('hidden'));
    row = { row: number, cells: new Map(), marks: new Map(), hidden };
    rows.push(row);
    lastColumn = -1;
  };
  const openCell = (attributes: XmlAttributes) => {
    const address = attributes.get('r');
    const place = address === undefined ? undefined : placeOf(address);
    const column = address === undefined ? lastColumn + 1 : (place?.column ?? -1);
    if (!row || column <= lastColumn || column >= mostColumns || (place && place.row !== row.row))
      sound = false;
    lastColumn = column;
    const style = Number(attributes.get('s') ?? 0);
    cell = {
      column,
      type: attributes.get('t') ?? 'n',
      style,
      value: '',
      text: '',
      formula: false,
      taking: '',
    };
  };
  const closeCell = () => {
    const read = cell && readCell(cell, context);
    if (!read || read.text.length > longestCell) sound = false;
    else if (cell && row && read.text !== '') {
      characters += read.text.length;
      row.cells.set(cell.column, read.text);
      if (read.mark) row.marks.set(cell.column, read.mark);
    }
    cell = undefined;
  };
  let aside = 0;
  const wellFormed = scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') openRow(attributes());
      else if (name === 'c') openCell(attributes());
      else if (name === 'rPh') aside++;
      else if (cell && name === 'f') cell.formula = true;
      else if (cell && (name === 'v' || (name === 't' && aside === 0))) cell.taking = name;
      else if (name === 'mergeCell') {
        const range = rangeOf(attributes().get('ref') ?? '');
        if (!range || merged.length >= mostRanges) sound = false;
        else merged.push(range);
      } else if (name === 'col' && isTrue(attributes().get('hidden'))) {
        hiddenColumns.push([Number(attributes().get('min')) - 1, Number(attributes().get('max')) - 1]);
      }
    },
    text: (piece) => {
      if (cell?.taking === 'v') cell.value += piece;
      else if (cell?.taking === 't') cell.text += piece;
    },
    close: (name) => {
      if (name === 'c') closeCell();
      else if (name === 'row') row = undefined;
      else if (name === 'rPh') aside--;
      else if (cell && (name === 'v' || name === 't')) cell.taking = '';
    },
  });
  if (!wellFormed || !sound || characters > mostCharacters) return undefined;
  return { rows: rows.filter(({ cells }) => cells.size > 0), merged, hiddenColumns, characters };
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
