import type { TableIssueCode } from '../../core/tables/index.js';
import type { Wording } from '../wording.js';

export const tableWords: Readonly<Record<TableIssueCode, Wording>> = {
  'tables.rows-too-many': {
    message: 'The table has {count} rows; a sheet holds {limit} at most.',
    remedy: 'Publish it as several tables, by area or by task, or as CSV.',
  },
  'tables.cell-too-long': {
    message: 'This cell has {length} characters; a spreadsheet holds {limit} at most.',
    remedy: 'Shorten the cell and attach what is long as a file.',
  },
  'tables.malformed': {
    message: 'In this place of the published table: {flaw}.',
    remedy: 'Do not edit the published JSON by hand; get the original from who published it.',
  },
  'tables.format-unsupported': {
    message: 'The table is of format "{stated}"; this version knows "{supported}".',
    remedy: 'Use a newer version of this software.',
  },
  'tables.row-uneven': {
    message: 'This row has {cells} cells; the header has {columns} columns.',
    remedy: 'Most likely delimiters or quotes were spoilt when the file was saved again; get the original.',
  },
  'tables.digest-differs': {
    message: 'The cells do not have the digest that stands in the file: it says {stated}, they have {found}.',
    remedy: 'The content was changed; go by the digest that was published and get the original.',
  },
  'tables.form-unknown': {
    message: '"{file}" is no table that can be checked: its name must end in {forms}.',
    remedy: 'Save it in one of these forms first; an old .xls as .xlsx.',
  },
  'tables.none-found': {
    message: 'There is no table in the file.',
    remedy:
      'See whether it is the right file; in a workbook the table stands on the first sheet that is not hidden.',
  },
  'tables.character-broken': {
    message: 'This row holds half a character.',
    remedy: 'The file is damaged; get the original.',
  },
  'tables.page-altered': {
    message:
      'The table on the page is not as this software writes it ({found}): what is read may not be what is seen.',
    remedy: 'Take the original page from the publisher’s site, or check the CSV, XLSX or JSON.',
  },
};
