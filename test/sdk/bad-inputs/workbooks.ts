import { creditCode } from '../../pools/tables.js';
import {
  type Cell,
  compound,
  dated,
  formula,
  packed,
  partsOf,
  renamed,
  type SheetOf,
  tampered,
  workbookOf,
} from '../workbooks.js';
import { type BadInput, code, register, targets } from './bad-input.js';

const sheet = (...rows: readonly (readonly Cell[])[]): SheetOf => ({
  rows: [['企业名称', '统一社会信用代码', '地区'], ...rows],
});
const plain = sheet(['甲', code, '甲区']);
const parts = partsOf([plain]);
const sheetPart = 'xl/worksheets/sheet1.xml';
const refused = (number: number, title: string, content: Uint8Array, told: string): BadInput => ({
  number,
  title,
  read: targets(content),
  told: [`error registers.${told}`],
});
const cellRefused = (number: number, title: string, cells: readonly Cell[], told: string): BadInput => ({
  number,
  title,
  read: targets(workbookOf(sheet(cells, ['乙', creditCode(2), '甲区']))),
  told: [`error registers.${told}`],
  records: [{ name: '乙' }],
});
const bomb = packed({ ...parts, [sheetPart]: ' '.repeat(64 * 1024 * 1024) });
const claiming = (bytes: number) =>
  tampered(packed(parts), sheetPart, (view, entry) => view.setUint32(entry + 24, bytes, true));
const entities = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>';

/** Workbooks: what is in their container, and what a cell of theirs is beside its text. */
export const workbooks: readonly BadInput[] = [
  cellRefused(19, 'a code as a number', ['甲', { xml: '<v>9.11101E+17</v>' }, '甲区'], 'cell-number B2'),
  cellRefused(20, 'a registration number as a number', ['甲', 110_108_012_660_422, '甲区'], 'cell-number B2'),
  cellRefused(21, 'a date where a code stands', ['甲', dated(45_356), '甲区'], 'cell-date B2'),
  {
    number: 22,
    title: 'an item id as a number',
    read: register(
      'items',
      workbookOf({
        rows: [
          ['事项编号', '抽查事项', '事项类别', '抽查依据', '检查主体', '是否公布'],
          [7, '检查', '一般', '某条例', '某局', '是'],
        ],
      }),
    ),
    told: ['error registers.cell-number A2'],
    records: [],
  },
  refused(52, 'a bomb', bomb, 'workbook-expands'),
  refused(53, 'a part that claims 4 GB', claiming(0xffffffff), 'workbook-expands'),
  refused(53, 'a part that claims less than it has', claiming(10), 'workbook-lies'),
  ...['../../etc/x', '/etc/x', 'C:\\x'].map((part) =>
    refused(54, `a part ${part}`, packed({ ...parts, [part]: '' }), 'workbook-part-outside'),
  ),
  refused(
    55,
    'two parts of one name',
    renamed(packed({ ...parts, 'xl/worksheets/sheet9.xml': 'x' }), 'sheet9.xml', 'sheet1.xml'),
    'workbook-part-repeated',
  ),
  refused(56, 'entities that grow', packed({ ...parts, [sheetPart]: entities }), 'workbook-entities'),
  refused(57, 'an old .xls', compound('Workbook'), 'file-is-workbook'),
  refused(57, 'an encrypted workbook', compound('EncryptedPackage'), 'workbook-encrypted'),
  {
    number: 58,
    title: 'hidden rows, columns and sheets',
    read: targets(
      workbookOf(
        { ...plain, hiddenRows: [2], columns: '<cols><col min="3" max="3" hidden="1"/></cols>' },
        { name: '底稿', state: 'hidden', rows: [['x']] },
      ),
    ),
    told: [
      'warning registers.sheets-hidden',
      'warning registers.rows-hidden',
      'warning registers.columns-hidden',
    ],
    records: [{ name: '甲', district: '甲区' }],
  },
  cellRefused(59, 'a formula where a code stands', ['甲', formula(code), '甲区'], 'cell-formula B2'),
  cellRefused(59, 'a formula where a name stands', [formula('甲'), code, '甲区'], 'cell-formula A2'),
  {
    number: 60,
    title: 'two targets in one merged cell',
    read: targets(workbookOf({ ...sheet(['甲、乙', code, ''], ['', creditCode(2), '']), merged: ['A2:A3'] })),
    told: ['error registers.cell-merged A2', 'error registers.cell-merged A3'],
    records: [],
  },
  refused(
    61,
    'links to another file',
    packed({ ...parts, 'xl/externalLinks/externalLink1.xml': '<a/>' }),
    'workbook-links',
  ),
  refused(61, 'macros', packed({ ...parts, 'xl/vbaProject.bin': 'x' }), 'workbook-macros'),
];
