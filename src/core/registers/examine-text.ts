import type { Severity } from '../kernel/index.js';
import { trimBlanks } from './blank.js';
import type { RegisterIssueCode } from './codes.js';
import { type RowCursor, report } from './row-cursor.js';
import { excerptOf, findFlaws } from './text-flaw.js';

/** Looks at the characters of every cell that has a meaning. */
export function examineText<Field extends string>(cursor: RowCursor<Field>): void {
  for (const column of cursor.columns.all) {
    const text = trimBlanks(cursor.cells[column.index] ?? '');
    const flaws = findFlaws(text);
    // Where characters are broken, whatever else looks odd comes of that.
    const broken = flaws.filter(({ kind }) => kind === 'broken');
    for (const flaw of broken.length > 0 ? broken : flaws) {
      if (flaw.kind === 'line-break' && column.lines) continue;
      if (flaw.kind === 'broken' || flaw.kind === 'line-break') cursor.unreadable.add(column.index);
      report(cursor, codes[flaw.kind], {
        column: column.header,
        severity: severities[flaw.kind],
        args:
          flaw.kind === 'garbled'
            ? { text: excerptOf(text) }
            : { character: flaw.character, position: flaw.position },
      });
    }
    if (text.length > column.longest && [...text].length > column.longest) {
      cursor.unreadable.add(column.index);
      const args = { length: [...text].length, limit: column.longest };
      report(cursor, 'registers.text-too-long', { column: column.header, args });
    }
  }
}

const codes = {
  broken: 'registers.text-broken',
  'line-break': 'registers.text-line-break',
  invisible: 'registers.text-invisible',
  unusual: 'registers.text-unusual',
  garbled: 'registers.text-garbled',
} as const satisfies Record<string, RegisterIssueCode>;

const severities: Record<keyof typeof codes, Severity> = {
  broken: 'error',
  'line-break': 'error',
  invisible: 'warning',
  unusual: 'warning',
  garbled: 'warning',
};
