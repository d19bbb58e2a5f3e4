import { type Issue, issueOf } from '../../../core/kernel/index.js';
import { columnLetters } from '../../../core/registers/index.js';
import { unguardCell } from '../../../core/tables/index.js';

/** What an export puts an apostrophe in front of, and its TAB; any other leading apostrophe is the cell's own. */
const guarded = /^(?:'[=+\-@\t\r\n'＝＋－＠]|\t)/;

/**
 * Takes off what keeps a CSV cell from being run as a formula or losing digits in a spreadsheet, and counts it for the
 * receipt.
 *
 * @basis docs/adr/0010-export-what-was-imported.md
 */
export class GuardMarks {
  readonly #file: string;
  #count = 0;
  #firstRow = 0;
  #firstColumn = 0;
  #example = '';

  constructor(file: string) {
    this.#file = file;
  }

  /** The cells of a row without their marks; the same array where there are none. */
  take(row: number, cells: readonly string[]): readonly string[] {
    if (!cells.some((cell) => guarded.test(cell))) return cells;
    return cells.map((cell, column) => {
      if (!guarded.test(cell)) return cell;
      if (this.#count++ === 0) [this.#firstRow, this.#firstColumn, this.#example] = [row, column, cell];
      return unguardCell(cell);
    });
  }

  /** What was taken off, told once for the file. */
  issues(): Issue[] {
    if (this.#count === 0) return [];
    const args = { count: this.#count, firstRow: this.#firstRow, example: this.#example };
    const cell = `${columnLetters(this.#firstColumn)}${this.#firstRow}`;
    return [
      { ...issueOf('registers.cells-unguarded', { severity: 'info', path: [this.#file], args }), cell },
    ];
  }
}
