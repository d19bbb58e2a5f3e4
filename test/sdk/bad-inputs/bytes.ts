import { creditCode } from '../../pools/tables.js';
import { gb18030Of, utf8Of, utf16Of } from '../import-encodings.js';
import { type BadInput, code, inPieces, target, targets } from './bad-input.js';

const list = target({ name: '某某公司' });

/** A list of more than a megabyte, as pieces. */
async function* manyRows(): AsyncGenerator<Uint8Array> {
  yield utf8Of('企业名称,统一社会信用代码\n');
  for (let piece = 0; piece < 30; piece++) {
    const rows = Array.from(
      { length: 1001 },
      (_, row) => `公司${piece}-${row},${creditCode(piece * 1001 + row)}\n`,
    );
    yield utf8Of(rows.join(''));
  }
}

/** Bytes, encodings, quotes, delimiters and sizes. */
export const bytesOfFiles: readonly BadInput[] = [
  { number: 1, title: 'no byte', read: targets(''), told: ['error registers.file-empty'] },
  // The paper refuses it and asks for the encoding; here the encoding is found, told and recorded in the receipt.
  {
    number: 3,
    title: 'GBK',
    read: targets(gb18030Of(list)),
    told: ['info registers.file-decoded'],
    records: [{ name: '某某公司' }],
  },
  {
    number: 3,
    title: 'GBK that was read as UTF-8 and saved',
    read: targets(target({ name: '˫���公司' })),
    told: ['error registers.text-broken A2'],
    records: [],
  },
  {
    number: 4,
    title: 'UTF-8 that was read as GBK and saved',
    read: targets(target({ name: '鍙岄殢鏈哄叕鍙' })),
    told: ['warning registers.text-garbled A2'],
    records: [{ name: '鍙岄殢鏈哄叕鍙' }],
  },
  {
    number: 5,
    title: 'a byte order mark at the beginning',
    read: targets(`\ufeff${list}`),
    told: ['info registers.file-decoded'],
    records: [{ name: '某某公司' }],
  },
  {
    number: 6,
    title: 'a byte order mark inside, of files joined end to end',
    read: targets(`${list}\ufeff${list}`),
    told: ['error registers.file-bom-inside A3'],
  },
  {
    number: 7,
    title: 'UTF-16 of Notepad',
    read: targets(utf16Of(`\ufeff${list}`)),
    told: ['info registers.file-decoded'],
    records: [{ name: '某某公司' }],
  },
  {
    number: 7,
    title: 'UTF-16 without its mark',
    read: targets(utf16Of(list)),
    told: ['error registers.file-nul B2'],
  },
  {
    number: 7,
    title: 'UTF-16 without its mark, in Latin letters',
    read: targets(utf16Of('name,code\na,b\n')),
    told: ['error registers.file-nul A1'],
  },
  {
    number: 8,
    title: 'a character cut off at the end',
    read: targets(utf8Of('企业名称,统一社会信用代码\n某').slice(0, -1)),
    told: ['error registers.file-text-damaged'],
  },
  {
    number: 10,
    title: 'NUL in a name',
    read: targets(target({ name: '某某\0公司' })),
    told: ['error registers.file-nul A2'],
  },
  {
    number: 40,
    title: 'a quote that swallows the rows after it',
    read: targets(`企业名称,统一社会信用代码\n甲,${code}\n乙,"A2\n${'丙,A3\n'.repeat(10_000)}`),
    told: ['error registers.quote-unclosed 3'],
  },
  {
    number: 40,
    title: 'a quote inside a cell',
    read: targets(`企业名称,统一社会信用代码\n甲,${code}\n乙"店",A2\n`),
    told: ['error registers.quote-stray 3', 'error registers.row-cells 3'],
    records: [{ name: '甲' }],
  },
  {
    number: 41,
    title: 'semicolons',
    read: targets(list.replaceAll(',', ';')),
    told: ['info registers.file-delimiter'],
    records: [{ name: '某某公司' }],
  },
  {
    number: 41,
    title: 'tabs',
    read: targets(list.replaceAll(',', '\t')),
    told: ['info registers.file-delimiter'],
    records: [{ name: '某某公司' }],
  },
  {
    number: 41,
    title: 'two delimiters alike',
    read: targets('企业名称;统一社会信用代码,地区\n'),
    told: ['error registers.file-delimiter-ambiguous'],
  },
  {
    number: 42,
    title: 'lines that end in CR alone',
    read: targets(list.replaceAll('\n', '\r')),
    told: ['info registers.file-line-ends'],
    records: [{ name: '某某公司' }],
  },
  {
    number: 51,
    title: 'a list of many rows, in pieces',
    read: inPieces(1_500_000, manyRows),
    told: [],
    records: 30 * 1001,
  },
  {
    number: 51,
    title: 'a list of 5 GB',
    read: inPieces(5 * 1024 ** 3, manyRows),
    told: ['error registers.file-too-large'],
  },
];
