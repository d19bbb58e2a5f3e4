import { importRegister } from 'double-random/sdk/node';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { creditCode, expectWorded, noticed } from '../pools/tables.js';
import { packed, partsOf, renamed, tampered, workbookOf } from './workbooks.js';

const sheet = {
  rows: [
    ['企业名称', '统一社会信用代码'],
    ['甲', creditCode(1)],
  ],
};
const parts = partsOf([sheet]);
const sound = packed(parts);
const sheetPart = 'xl/worksheets/sheet1.xml';

function failure(bytes: Uint8Array): string | undefined {
  const result = importRegister('targets', { name: 'a.xlsx', bytes });
  if (result.ok) return undefined;
  expectWorded(result.issues);
  return result.issues[0]?.code;
}

// Those of the list of bad inputs are in bad-inputs/workbooks.ts.
describe('a hostile workbook is refused:', () => {
  const inSheet = (text: string) => packed({ ...parts, [sheetPart]: text });
  it.each<[string, Uint8Array, string]>([
    [
      'a part that says more than comes out',
      tampered(sound, sheetPart, (view, at) => view.setUint32(at + 24, 90_000, true)),
      'registers.workbook-lies',
    ],
    [
      'a part of another checksum',
      tampered(sound, sheetPart, (view, at) => view.setUint32(at + 16, 1, true)),
      'registers.workbook-lies',
    ],
    [
      'an encrypted part',
      tampered(sound, sheetPart, (view, at) => view.setUint16(at + 8, 1, true)),
      'registers.workbook-encrypted',
    ],
    [
      'two parts whose names differ in capitals',
      renamed(packed({ ...parts, 'xl/worksheets/sheet9.xml': 'x' }), 'sheet9.xml', 'SHEET1.xml'),
      'registers.workbook-part-repeated',
    ],
    [
      'too many parts',
      packed({ ...parts, ...Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`x/${at}`, ''])) }),
      'registers.workbook-parts',
    ],
    ['an unknown entity', inSheet('<worksheet>&b;</worksheet>'), 'registers.workbook-damaged'],
    ['tags without end', inSheet('<a>'.repeat(100_000)), 'registers.workbook-damaged'],
    ['a tag that never ends', inSheet(`<a ${'b '.repeat(500_000)}`), 'registers.workbook-damaged'],
    [
      'cells at the far corners',
      inSheet(
        `<worksheet><sheetData>${Array.from({ length: 1300 }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}" t="str"><v>a</v></c></row>`).join('')}</sheetData></worksheet>`,
      ),
      'registers.workbook-cells',
    ],
    [
      'one cell twice',
      inSheet(
        '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row></sheetData></worksheet>',
      ),
      'registers.workbook-damaged',
    ],
    [
      'an archive of something else',
      zipSync({ 'content.xml': strToU8('<a/>') }),
      'registers.file-is-workbook',
    ],
    ['a file cut off', sound.slice(0, -30), 'registers.workbook-damaged'],
  ])('%s', (_what, bytes, expected) => {
    expect(failure(bytes)).toBe(expected);
  });
});

describe('reading a workbook', () => {
  const examine = (bytes: Uint8Array) => {
    const result = importRegister('targets', { name: 'a.xlsx', bytes });
    if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
    else expect(result.value.receipt.read).toBe(result.value.receipt.accepted + result.value.receipt.refused);
  };

  it('never throws, whatever bytes it is given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (noise, asZip) => {
        examine(asZip ? Uint8Array.of(0x50, 0x4b, 3, 4, ...noise) : noise);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, whichever bytes of a workbook were changed or cut', () => {
    const change = fc.tuple(fc.nat(sound.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), fc.nat(sound.length), (changes, cut) => {
        const bytes = sound.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        examine(bytes);
        examine(bytes.slice(0, cut));
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever the XML of its sheet', () => {
    const pieces = [
      '<row>',
      '<row r="2">',
      '</row>',
      '<c r="A1">',
      '<c t="s">',
      '<c t="e">',
      '</c>',
      '<v>',
      '</v>',
    ];
    const more = [
      '<v>7</v>',
      '<is>',
      '<t>',
      '</t>',
      '&amp;',
      '&',
      '<',
      '>',
      '<!--',
      ']]>',
      '<![CDATA[',
      '甲',
      '"',
    ];
    const xml = fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 30 });
    fc.assert(
      fc.property(xml, (text) => {
        examine(workbookOf({ data: text.join('') }));
      }),
      { numRuns: 500 },
    );
  });

  it('reads the sound one that the others were made of', () => {
    const result = importRegister('targets', { name: 'a.xlsx', bytes: sound });
    expect(result.ok && noticed(result.value.receipt.issues)).toEqual(['info pools.kinds-from-code 0']);
  });
});
