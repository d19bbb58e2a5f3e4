import type { Wording } from '../wording.js';

/** What is to be said of workbooks, JSON and mappings; registers.ts takes it in. */
export const containerWords = {
  'registers.json-shape': words(
    'An object is needed here. What can be read: an array of objects, {"records": […]}, or NDJSON with an object on each line.',
    'Export it again in one of these forms.',
  ),
  'registers.record-malformed': words(
    'The field "{field}" of the record is missing, unknown or not written as it must be.',
    'Write records as this program exports them, or use the headers of the register as keys.',
  ),
  'registers.mapping-malformed': words(
    'The field "{field}" of the mapping file is missing, unknown or not written as it must be.',
    'Write {"format":"double-random/mapping@1","name":"…","aliases":{"your header":"known header"}}.',
  ),
  'registers.alias-unknown': words(
    'The mapping takes "{header}" for "{meant}", but the register has no such column.',
    'Correct the mapping: on the right stand headers that the register knows.',
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
    'If another one is meant, name it with --sheet, or save it as a file of its own.',
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
  'registers.cell-number': words(
    '"{text}" is a number in the file, not text: leading zeros and digits after the fifteenth may be lost for good.',
    'Export it again from its source, with the column formatted as text before it is filled; put ids of a JSON file in quotes.',
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
} as const satisfies Readonly<Record<string, Wording>>;

function words(message: string, remedy: string): Wording {
  return { message, remedy };
}
