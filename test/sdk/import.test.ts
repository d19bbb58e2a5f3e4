import { canonicalJson, digestOf } from 'double-random/kernel';
import { type ImportReceipt, importRegister } from 'double-random/sdk/node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditCode, expectSound, expectWorded, noticed } from '../pools/tables.js';
import { gb18030Of, utf8Of, utf16Of } from './import-encodings.js';

const csv = `企业名称,统一社会信用代码,登记状态\r\n某某（集团）有限公司,${creditCode(1)},存续\r\n𠮷野家餐饮店,${creditCode(2)},注销\r\n`;

function imported(bytes: Uint8Array | string) {
  const file = { name: '名录.csv', bytes: typeof bytes === 'string' ? utf8Of(bytes) : bytes };
  const result = importRegister('targets', file);
  if (!result.ok) {
    expectWorded(result.issues);
    return { failed: noticed(result.issues), issues: result.issues };
  }
  const { receipt, reading } = result.value;
  expectSound(reading);
  expectBalanced(receipt);
  return {
    receipt,
    records: reading.records,
    told: noticed(receipt.issues).filter((line) => !line.includes('kinds')),
  };
}

function expectBalanced(receipt: ImportReceipt): void {
  expect(receipt.read).toBe(receipt.accepted + receipt.refused);
  expect(receipt.refusedRows).toHaveLength(receipt.refused);
  expect(receipt.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(() => canonicalJson(receipt)).not.toThrow();
}

describe('an import', () => {
  it('accounts for the file and for every row', () => {
    const bytes = utf8Of(
      `名称,代码,电话\n甲,${creditCode(1)},1\n乙,９１,2\n丙,${creditCode(3).toLowerCase()}\n 丁,pri-1,4\n`,
    );
    const { receipt } = imported(bytes);
    expect(receipt).toMatchObject({
      format: 'double-random/receipt@1',
      register: 'targets',
      file: '名录.csv',
      sourceDigest: digestOf(bytes),
      bytes: bytes.length,
      encoding: 'utf-8',
      delimiter: ',',
      columns: { mapped: { 名称: 'name', 代码: 'id' }, ignored: ['电话'] },
      read: 4,
      accepted: 2,
      warned: 1,
      refused: 2,
    });
    expect(receipt?.refusedRows.map(({ row, issues }) => [row, issues.map(({ code }) => code)])).toEqual([
      [3, ['registers.id-full-width']],
      [4, ['registers.row-cells']],
    ]);
    expect(noticed(receipt?.issues ?? [])).toEqual([
      'info registers.cells-trimmed 0',
      'info pools.kinds-from-code 0',
      'warning pools.id-upper-cased 5',
    ]);
  });

  it('reads inspectors and items too', () => {
    const people = importRegister('inspectors', {
      name: '人员.csv',
      bytes: utf8Of('工号,姓名,所在单位,状态\nP001,检查员001,某局,有效\n'),
    });
    const items = importRegister('items', { name: '清单.csv', bytes: utf8Of('编号,抽查事项\nA1,检查\n') });
    expect(people.ok && people.value.reading.records[0]?.id).toBe('P001');
    expect(items.ok && items.value.receipt.register).toBe('items');
  });
});

describe('the encoding', () => {
  const plain = imported(csv);

  it.each([
    ['utf-8', utf8Of(csv), []],
    ['utf-8-bom', utf8Of(`\ufeff${csv}`), ['info registers.file-decoded 0']],
    ['gb18030', gb18030Of(csv), ['info registers.file-decoded 0']],
    ['utf-16le-bom', utf16Of(`\ufeff${csv}`), ['info registers.file-decoded 0']],
    ['utf-16be-bom', utf16Of(`\ufeff${csv}`, 'big'), ['info registers.file-decoded 0']],
  ])('%s is found and gives the same records', (encoding, bytes, told) => {
    const result = imported(bytes);
    expect(result.receipt?.encoding).toBe(encoding);
    expect(result.records).toEqual(plain.records);
    expect(result.told).toEqual(told);
  });

  it.each([
    [
      'an XLSX workbook cut off',
      Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0),
      'error registers.workbook-damaged 0',
    ],
    ['an XLS workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'error registers.file-is-workbook 0'],
    [
      'bytes of no encoding',
      Uint8Array.of(0xff, 0x41, 0xff, 0xff),
      'error registers.file-encoding-unknown 0',
    ],
    [
      'UTF-8 with one broken byte',
      utf8Of(csv).map((byte, at) => (at === 100 ? 0xff : byte)),
      'error registers.file-text-damaged 0',
    ],
    [
      'UTF-8 with a mark and a broken byte',
      Uint8Array.of(0xef, 0xbb, 0xbf, 0xe4, 0xb8),
      'error registers.file-text-damaged 0',
    ],
    ['UTF-16 of odd length', utf16Of(`\ufeff${csv}`).slice(0, -1), 'error registers.file-text-damaged 0'],
    [
      'a second byte order mark at the beginning',
      utf8Of(`\ufeff\ufeff${csv}`),
      'error registers.file-bom-inside 1',
    ],
    ['only blanks', utf8Of(' \r\n\r\n'), 'error registers.header-missing 0'],
    ['more bytes than are read', new Uint8Array(64 * 1024 * 1024 + 1), 'error registers.file-too-large 0'],
  ])('%s is an error of the file', (_name, bytes, expected) => {
    expect(imported(bytes).failed?.[0]).toBe(expected);
  });

  it('is never guessed into nonsense: cut anywhere, UTF-8 is refused or read as UTF-8', () => {
    const bytes = utf8Of(csv);
    for (let length = 1; length < bytes.length; length++) {
      const result = imported(bytes.subarray(0, length));
      if (result.receipt) expect(result.receipt.encoding).toBe('utf-8');
      else expect(result.failed?.some((line) => line.startsWith('error'))).toBe(true);
    }
  });
});

describe('the delimiter', () => {
  it.each([
    ['\t', ['info registers.file-delimiter 0']],
    [';', ['info registers.file-delimiter 0']],
    [',', []],
  ])('%j is found', (delimiter, told) => {
    const result = imported(csv.replaceAll(',', delimiter));
    expect([result.receipt?.delimiter, result.receipt?.accepted, result.told]).toEqual([delimiter, 2, told]);
  });

  it('is looked for outside of quotes', () => {
    expect(imported(`"名称;;;",代码\n甲,A1\n`).failed).toEqual(['error registers.header-missing 0']);
    expect(imported(`名称,"代码",备注;附注\n甲,A1,\n`).receipt?.accepted).toBe(1);
  });
});

describe('lines and quotes', () => {
  it.each([
    ['LF', csv.replaceAll('\r\n', '\n'), []],
    ['CRLF', csv, []],
    ['CR', csv.replaceAll('\r\n', '\r'), ['info registers.file-line-ends 0']],
    ['no line end at the end', csv.trimEnd(), []],
    ['quotes around everything', csv.replaceAll(/[^,\r\n]+/g, '"$&"'), []],
  ])('%s make no difference', (_name, text, told) => {
    const result = imported(text);
    expect([result.records, result.told]).toEqual([imported(csv).records, told]);
  });

  it('rows are numbered as a spreadsheet numbers them', () => {
    const text = `名称,代码,备注\n甲,A1,"一\n二\n三"\n\n乙,９,"说""好"""\n`;
    const { receipt } = imported(text);
    expect([receipt?.read, receipt?.refusedRows[0]?.row]).toEqual([2, 4]);
  });

  it('lines before the header are passed over, and rows keep their numbers', () => {
    expect(imported(`\n,\n名称,代码\n甲,９\n`).receipt?.refusedRows[0]?.row).toBe(4);
  });

  it.each([
    ['a quote inside a cell', '乙,A"2,1'],
    ['a quote after a quoted cell', '"乙"店,A2,1'],
    ['a quoted cell with a quote inside', '乙,"A"2",1'],
  ])('%s refuses its row only', (_name, line) => {
    const { receipt, records } = imported(`名称,代码,备注\n甲,A1,1\n${line}\n丙,A3,"一\n二"\n`);
    expect(records?.map(({ id }) => id)).toEqual(['A1', 'A3']);
    expect([receipt?.read, receipt?.refusedRows.map(({ row, issues }) => [row, issues[0]?.code])]).toEqual([
      3,
      [[3, 'registers.quote-stray']],
    ]);
    expect(receipt?.refusedRows[0]?.issues[0]?.path).toEqual(['名录.csv', 3]);
  });

  it.each([
    ['never closed', '乙,"A2,1\n丙,A3,1\n丁,A4,1\n'],
    ['closed by the next opening one', '乙,"A2,1\n丙,"A3",1\n丁,A4,1\n'],
    ['closed in the middle of a later cell', '乙,"A2,1\n丙,A"3,1\n丁,A4,1\n'],
    ['never closed in the last line', '乙,"A2,1'],
  ])('a quote that is %s is an error of the file at its row', (_name, lines) => {
    expect(imported(`名称,代码,备注\n甲,A1,1\n${lines}`).failed).toEqual([
      'error registers.quote-unclosed 3',
    ]);
  });

  it('a quote in the header is an error of the file', () => {
    expect(imported(`名"称,代码\n甲,A1\n`).failed).toEqual(['error registers.quote-stray 1']);
  });
});

describe('any bytes at all', () => {
  it('give a receipt that balances or reasons in words', { timeout: 60_000 }, () => {
    const start = utf8Of('名称,代码\n');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, headed) => {
        imported(headed ? Uint8Array.from([...start, ...bytes]) : bytes);
      }),
      { numRuns: 1000 },
    );
  });
});
