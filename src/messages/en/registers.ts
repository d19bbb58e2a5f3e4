import type { RegisterIssueCode } from '../../core/registers/index.js';
import type { Wording } from '../wording.js';

/** What any register has to say: its file, its table, a row, a cell, a plain id. */
export const registerWords: Readonly<Record<RegisterIssueCode, Wording>> = {
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
    'This row holds a NUL character: the file may not be text, or be of unknown encoding.',
    'Save it as CSV UTF-8 (comma delimited) and import that file.',
  ),
  'registers.file-bom-inside': words(
    'This row holds a byte order mark, which belongs at the beginning: files were joined end to end.',
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
  'registers.json-shape': words(
    'An object is needed here. What can be read: an array of objects, {"records": […]}, or NDJSON with an object on each line.',
    'Export it again in one of these forms.',
  ),
  'registers.record-malformed': words(
    'The field "{field}" of the record is missing, unknown or not written as it must be.',
    'Write records as this program exports them, or use the headers of the register as keys.',
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
  'registers.workbook-damaged': words(
    'The part "{part}" of the workbook cannot be read: the file may be cut off, or no spreadsheet saved it.',
    'Open it in a spreadsheet, save it as a new .xlsx and import that file.',
  ),
  'registers.workbook-encrypted': words(
    'The workbook has a password; encrypted files are not read.',
    'Open it, remove the password, save it as .xlsx and import that file.',
  ),
  'registers.workbook-parts': words(
    'The workbook has {count} parts, more than the {limit} that are read.',
    'Save only the sheet of the register as a new .xlsx.',
  ),
  'registers.workbook-expands': words(
    'The part "{part}" of the workbook would unpack to {bytes} bytes; at most {limit} bytes and {ratio} times the packed size are read. It was not unpacked.',
    'Copy only the rows of the register to a new workbook; do not open a file of unknown origin.',
  ),
  'registers.workbook-cells': words(
    'The table uses {rows} rows and {columns} columns, more than the {limit} cells that are read.',
    'Delete rows and columns beside the data, or split the file by district; save long lists as CSV.',
  ),
  'registers.workbook-lies': words(
    'The size or checksum of the part "{part}" is not what the file says of it.',
    'The file is damaged or was tampered with; ask for it again.',
  ),
  'registers.workbook-part-repeated': words(
    'The workbook has two parts named "{part}", and neither can be preferred.',
    'Open it in a spreadsheet, save it as a new .xlsx and import that file.',
  ),
  'registers.workbook-part-outside': words(
    'The part "{part}" of the workbook points outside its folder; the file was not read.',
    'No spreadsheet saves such a file; find out where it comes from.',
  ),
  'registers.workbook-entities': words(
    'The part "{part}" of the workbook has a DTD or defines entities; the file was not read.',
    'No spreadsheet saves such a file; find out where it comes from.',
  ),
  'registers.workbook-macros': words(
    'The workbook has macros ({part}) and cannot be imported.',
    'Save it as an .xlsx without macros.',
  ),
  'registers.workbook-links': words(
    'The workbook refers to another file ({part}): what it shows may change with that file.',
    'Paste columns with formulas as values, break the links and save it as .xlsx.',
  ),
  'registers.workbook-dates-1904': words(
    'The workbook counts dates from 1904; they were converted by that.',
    'Compare one date with what the spreadsheet shows.',
  ),
  'registers.sheet-missing': words(
    'There is no sheet named "{sheet}". Found: {found}.',
    'Correct the name of the sheet.',
  ),
  'registers.sheets-left': words(
    'The sheet "{used}" was read; other sheets with content were not: {left}.',
    'If another one is meant, name the sheet, or save it as a file of its own.',
  ),
  'registers.sheets-hidden': words(
    'There are hidden sheets, which were not read: {sheets}.',
    'Make sure that nothing in them should be imported; delete them before handing the file on.',
  ),
  'registers.rows-hidden': words(
    'There are {count} hidden rows ({rows}); they were read like the others.',
    'If hidden rows, such as filtered ones, are not meant, delete them and import again.',
  ),
  'registers.columns-hidden': words(
    'There are hidden columns ({columns}); they were read like the others.',
    'Unhide and check them; delete those that are not needed.',
  ),
  'registers.title-rows': words(
    'There are {count} rows of titles above the header, which is row {row}; they were skipped.',
    'Nothing to do; if another row is the header, delete the titles.',
  ),
  'registers.cell-number': words(
    '"{text}" is a number in the spreadsheet, not text: leading zeros are lost, and so are digits after the fifteenth.',
    'Export it again from its source, with the column formatted as text before it is filled.',
  ),
  'registers.cell-date': words(
    'This cell is a date in the spreadsheet ({text}), not an id.',
    'Format the column as text and enter the id anew from the original papers.',
  ),
  'registers.cell-boolean': words(
    'This cell is a logical value in the spreadsheet ({text}), not an id.',
    'Format the column as text and enter the id anew from the original papers.',
  ),
  'registers.cell-formula': words(
    'This cell is a formula (it shows "{text}"): its content changes with other cells.',
    'Copy the column and paste it as values, then import again.',
  ),
  'registers.cell-error': words(
    'This cell is a failed formula or nested data ({text}): it has no content to take.',
    'Correct the formula or fill in the content, then import again.',
  ),
  'registers.cell-merged': words(
    'This cell is merged over several rows ("{text}"), so it belongs to none of them for certain.',
    'Unmerge the cells and fill in each row.',
  ),
  'registers.formulas-read': words(
    '{count} cells are formulas; what they showed when the file was saved was read (first in row {firstRow}: {example}).',
    'Check them; if what they refer to has changed since, calculate and save again.',
  ),
  'registers.merges-read': words(
    '{count} cells are merged with those above or below; each row was read with the merged content (first in row {firstRow}: {example}).',
    'Check how far the merged cells reach.',
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
    'This cell says nothing: where strata or areas rest on it, this entry has no place.',
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
