import { creditCode } from '../../pools/tables.js';
import {
  type Cell,
  compound,
  dated,
  failed,
  formula,
  packed,
  partsOf,
  type SheetOf,
  tampered,
  workbookOf,
} from '../../sdk/workbooks.js';
import { at, file, type Provocation, type Provocations } from './provocation.js';
import { code } from './target-rows.js';

const sheet = (more: Partial<SheetOf> = {}, ...rows: readonly (readonly Cell[])[]): SheetOf => ({
  rows: [['名称', '统一社会信用代码', '地区'], ...(rows.length > 0 ? rows : [['甲', code, '']])],
  ...more,
});
const book = (...sheets: readonly SheetOf[]): Provocation => file('targets', workbookOf(...sheets));
const cells = (...row: readonly Cell[]): Provocation => book(sheet({}, row));
const parts = (more: Readonly<Record<string, string>>): Provocation =>
  file('targets', packed({ ...partsOf([sheet()]), ...more }));
const styles = (change: Parameters<typeof tampered>[2]): Provocation =>
  file('targets', tampered(workbookOf(sheet()), 'xl/styles.xml', change));
const wide = Array.from({ length: 1300 }, (_, row) => `<row><c r="XFD${row + 1}"><v>1</v></c></row>`).join(
  '',
);

/** Workbooks: their container, their sheets, and cells that are no text. */
export const workbookProvocations: Provocations = {
  'registers.file-is-workbook': file('targets', compound('Workbook')),
  'registers.workbook-damaged': file('targets', 'PK\u0003\u0004'),
  'registers.workbook-encrypted': file('targets', compound('EncryptedPackage')),
  'registers.workbook-parts': parts(
    Object.fromEntries(Array.from({ length: 2000 }, (_, part) => [`x${part}`, ''])),
  ),
  'registers.workbook-expands': styles((view, entry) => view.setUint32(entry + 24, 0xffffffff, true)),
  'registers.workbook-cells': book({ data: wide }),
  'registers.workbook-lies': styles((view, entry) => view.setUint32(entry + 24, 9, true)),
  'registers.workbook-part-repeated': parts({ 'XL/styles.xml': '' }),
  'registers.workbook-part-outside': parts({ '../x': '' }),
  'registers.workbook-entities': parts({ 'xl/styles.xml': '<!DOCTYPE x><x/>' }),
  'registers.workbook-macros': parts({ 'xl/vbaProject.bin': '' }),
  'registers.workbook-links': parts({ 'xl/externalLinks/externalLink1.xml': '' }),
  'registers.workbook-dates-1904': file('targets', packed(partsOf([sheet()], { date1904: true }))),
  'registers.sheet-missing': file('targets', workbookOf(sheet()), '--sheet', '二'),
  'registers.sheets-left': book(sheet(), { rows: [['说明']] }),
  'registers.sheets-hidden': book(sheet(), { state: 'hidden' }),
  'registers.rows-hidden': book(sheet({ hiddenRows: [2] })),
  'registers.columns-hidden': book(sheet({ columns: '<cols><col min="1" max="2" hidden="true"/></cols>' })),
  'registers.cell-number': at('B2', cells('甲', 7, '')),
  'registers.cell-date': at('B2', cells('甲', dated(45_356), '')),
  'registers.cell-boolean': at('B2', cells('甲', { attributes: 't="b"', xml: '<v>1</v>' }, '')),
  'registers.cell-formula': at('A2', cells(formula('甲'), code, '')),
  'registers.cell-error': at('C2', cells('甲', code, failed('#REF!'))),
  'registers.cell-merged': at(
    'A2',
    book(sheet({ merged: ['A2:A3'] }, ['甲', code, ''], ['', creditCode(2), ''])),
  ),
  'registers.formulas-read': at('C2', cells('甲', code, formula('甲区'))),
  'registers.merges-read': at(
    'C2',
    book(sheet({ merged: ['C2:C3'] }, ['甲', code, '甲区'], ['乙', creditCode(2), ''])),
  ),
};
