import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/sdk/node/importers/csv.js';

const delimiters = fc.constantFrom(',' as const, '\t' as const, ';' as const);
const pieces = fc.array(
  fc.constantFrom('"', '""', ',', ';', '\t', '\n', '\r\n', '\r', 'a', '米', ' ', '𠮷'),
  { maxLength: 30 },
);

/** What csv-parse makes of the whole text at once, or nothing where it finds a fault. */
function oracle(text: string, delimiter: string): string[][] | undefined {
  try {
    return parse(text, { delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true });
  } catch {
    return undefined;
  }
}

describe('splitting a CSV text', () => {
  it('agrees with csv-parse over the whole text wherever that finds no fault', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(pieces, delimiters, (parts, delimiter) => {
        const text = parts.join('');
        const whole = oracle(text, delimiter);
        const csv = parseCsv(text, { file: 'a.csv', delimiter });
        if (whole === undefined) {
          expect(csv.ok ? csv.value.issues.length : csv.issues.length).toBeGreaterThan(0);
        } else {
          expect(csv.ok && csv.value.rows).toEqual(whole.map((cells, at) => ({ row: at + 1, cells })));
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('gives back any cells that were written with quotes', { timeout: 60_000 }, () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', '米', ' ') });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n', '\r'), (table, lineEnd) => {
        const lines = table.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
        const csv = parseCsv(lines.join(lineEnd), { file: 'a.csv', delimiter: ',' });
        expect(csv.ok && csv.value.rows.map(({ cells }) => cells)).toEqual(table);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes a time that grows with the text, not faster', { timeout: 60_000 }, () => {
    const lines = 20_000;
    const stray = parseCsv(`a,b\n${'x"y,1\n'.repeat(lines)}`, { file: 'a.csv', delimiter: ',' });
    expect(stray.ok && stray.value.issues.length).toBe(lines);
    const open = parseCsv(`a,b\n"x,1\n${'y,2\n'.repeat(lines)}`, { file: 'a.csv', delimiter: ',' });
    expect(open.ok).toBe(false);
  });
});
