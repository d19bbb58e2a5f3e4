import type { RegisterIssueCode } from '../../core/registers/index.js';
import type { Wording } from '../wording.js';
import { containerWords } from './containers.js';

/** What any register has to say: its file, its table, a row, a cell, a plain id. */
export const registerWords: Readonly<Record<RegisterIssueCode, Wording>> = {
  ...containerWords,
  'registers.file-empty': words(
    'The file is empty: it has not a single byte.',
    'Export it again from the spreadsheet and import that file.',
  ),
  'registers.file-too-large': words(
    'The file has {bytes} bytes, more than the {limit} that are read.',
    'Split it by district or department, or remove columns that are not needed.',
  ),
  'registers.file-is-workbook': words(
    'This is an old .xls, an .xlsb or .ods, or an archive that is no workbook; such files are not read.',
    'Open it in a spreadsheet, save it as .xlsx and import that file.',
  ),
  'registers.file-encoding-unknown': words(
    'The file is neither UTF-8 nor GB18030, so its text cannot be read.',
    'Save it as CSV UTF-8 (comma delimited) and import that file.',
  ),
  'registers.file-text-damaged': words(
    'The file is {encoding}, but from about text line {line} on it has broken characters.',
    'It may have been cut off on the way; ask for it again, do not mend it by hand.',
  ),
  'registers.file-nul': words(
    'This cell holds a NUL character: the file may not be text, or be of unknown encoding.',
    'Save it as CSV UTF-8 (comma delimited) and import that file.',
  ),
  'registers.file-bom-inside': words(
    'This cell holds a byte order mark, which belongs at the beginning of a file: files seem to have been joined end to end.',
    'Import the files one by one, or join them in a spreadsheet and save again.',
  ),
  'registers.file-decoded': words(
    'The file was read as {encoding}.',
    'Nothing to do; if names look wrong, compare with the original file.',
  ),
  'registers.file-delimiter': words(
    'Columns are separated by "{delimiter}".',
    'Nothing to do; if columns look wrong, save the file as comma-delimited CSV.',
  ),
  'registers.file-delimiter-ambiguous': words(
    'Two separators occur {count} times each in the header, so columns cannot be told apart.',
    'Save the file as CSV UTF-8 (comma delimited), with no comma or semicolon in a header.',
  ),
  'registers.file-line-ends': words('Lines of the file end in CR and were read so.', 'Nothing to do.'),
  'registers.quote-unclosed': words(
    'A quote in this row is not closed well. Rows after it could be swallowed, so the file was not read.',
    'Add or remove the quotation mark in this row, or export the file again.',
  ),
  'registers.quote-stray': words(
    'A quotation mark stands where none may be, so this row was not split and not taken. Others are unharmed.',
    'Remove the quotation mark from the cell, or double it.',
  ),
  'registers.table-empty': words(
    'The file has no row of data.',
    'Make sure that the rows were selected for export.',
  ),
  'registers.table-size-suspicious': words(
    'The register has exactly {rows} rows, a limit at which spreadsheets and export pages cut off.',
    'Compare the total with the source system; if rows are missing, export in parts.',
  ),
  'registers.header-missing': words(
    'The column "{column}" is missing. Accepted headers: {names}. Found: {found}.',
    'Correct the header; if a title stands above the header row, delete the title.',
  ),
  'registers.header-repeated': words(
    'The column "{header}" occurs twice, and none of the two can be preferred.',
    'Delete or rename one of them.',
  ),
  'registers.header-reserved': words(
    'The header "{header}" is a reserved word of programs.',
    'Rename the column.',
  ),
  'registers.header-alternate': words(
    'The columns "{used}" and "{left}" mean the same; the first was used, the second left out.',
    'If the second is right, delete the first and import again.',
  ),
  'registers.blank-rows': words(
    'There are {count} blank rows (the first is row {firstRow}); they were not counted.',
    'Nothing to do.',
  ),
  'registers.title-rows': words(
    'There are {count} rows of titles above the header, which is row {row}; they were skipped.',
    'Nothing to do; if another row is the header, delete the titles.',
  ),
  'registers.layout-loses': words(
    'The layout {layout} has no column for "{field}": it was left out of {count} records.',
    'To keep everything, export in the layout full.',
  ),
  'registers.row-cells': words(
    'This row has {cells} cells where the header has {columns}.',
    'Correct the cells; let the spreadsheet export content with commas or line breaks, so that it is quoted.',
  ),
  'registers.row-repeated': words(
    'This row says the same as row {first}; only row {first} was taken.',
    'Delete this row.',
  ),
  'registers.id-conflict': words(
    'The id {id} also occurs in {count} other rows ({rows}) that differ or cannot be read. None was taken: choosing would be deciding.',
    'Find out which row is right; correct the code or delete the wrong row.',
  ),
  'registers.text-broken': words(
    'Character {position} ({character}) is broken: the original text is lost.',
    'Export this row again from its source; do not guess the missing text.',
  ),
  'registers.text-line-break': words(
    'There is a line break ({character}) at character {position}: the cell may hold two entries.',
    'Make sure that the cell holds one entry and remove the line break.',
  ),
  'registers.text-garbled': words(
    '"{text}" looks like text read in the wrong encoding; it was taken as it stands.',
    'Compare with the original register; if it is garbled, export it again.',
  ),
  'registers.text-invisible': words(
    'Character {position} ({character}) cannot be seen and may make equal names differ; it was taken as it stands.',
    'Type the cell anew.',
  ),
  'registers.text-unusual': words(
    'Character {position} ({character}) looks like another one and may make equal names differ; it was taken as it stands.',
    'Type the cell anew.',
  ),
  'registers.text-too-long': words(
    'The cell has {length} characters, more than the {limit} that are taken.',
    'Check whether several rows ran into one cell.',
  ),
  'registers.cells-unguarded': words(
    'In {count} cells the apostrophe or TAB that keeps a spreadsheet from changing them was taken off (first in row {firstRow}: {example}).',
    'Nothing to do.',
  ),
  'registers.cells-trimmed': words(
    'Blanks around {count} cells were cut (first in row {firstRow}: {example}).',
    'Nothing to do.',
  ),
  'registers.placeholders': words(
    'In {count} cells only a placeholder such as "{example}" stands; they count as empty (first: row {firstRow}).',
    'If there is something to say, fill it in and import again.',
  ),
  'registers.value-missing': words(
    'This cell is empty, but it has to be filled in.',
    'Fill it in and import again.',
  ),
  'registers.value-unstated': words(
    'This cell is empty: if the rules draw by this column, nobody can say which stratum this entry belongs to.',
    'If the rules go by this column, fill it in; no default is taken.',
  ),
  'registers.word-unknown': words(
    '"{text}" is not a known word. Accepted: {accepted}.',
    'Use one of these words; nothing is guessed.',
  ),
  'registers.date-malformed': words(
    '"{text}" is not a date that can be read.',
    'Write it as 2024-03-05; if it is a bare number, format the cell as a date and export again.',
  ),
  'registers.date-impossible': words(
    '"{text}" is a day that the calendar does not have.',
    'Correct the date from the original papers.',
  ),
  'registers.date-ambiguous': words(
    '"{text}" does not tell the month from the day.',
    'Write the year first, as in 2024-03-05.',
  ),
  'registers.dates-respelled': words(
    'There were {count} dates in another spelling than 2024-03-05 (first in row {firstRow}: {example}).',
    'Check how they were understood.',
  ),
  'registers.dates-long-term': words(
    'In {count} cells "{example}" was taken as 9999-09-09 (first: row {firstRow}).',
    'Nothing to do.',
  ),
  'registers.id-malformed': words(
    '"{text}" cannot be an id: 1 to 64 ASCII letters, digits and . _ : / -, beginning with a letter or digit.',
    'Correct the cell from the registration.',
  ),
  'registers.id-full-width': words(
    '"{text}" is written in full-width characters.',
    'Write it in half-width characters: {halfWidth}.',
  ),
  'registers.id-scientific': words(
    '"{text}" was taken for a number by a spreadsheet; its last digits are lost for good.',
    'Export it again from its source with the column formatted as text.',
  ),
  'registers.id-is-identity-number': words(
    'This cell holds an identity number, which may not be imported.',
    'Use the staff number, the certificate number or the registered code.',
  ),
};

function words(message: string, remedy: string): Wording {
  return { message, remedy };
}
