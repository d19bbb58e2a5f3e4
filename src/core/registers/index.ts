/** 名录读取: how any register is read from a table of text. What a register holds is for the rooms that own it. */
export { dropBlanks, trimBlanks } from './blank.js';
export { cellOf, dateOf, idOf, requiredCellOf } from './cell.js';
export { joinWords, listOf, uniqueSorted } from './cell-list.js';
export { idRefuses, nameRefuses } from './cell-marks.js';
export { reportUnknownWord, requiredWordOf, type WordTable, wordOf, wordTable } from './coded-word.js';
export { type RegisterIssueCode, registerIssueCodes } from './codes.js';
export { type ColumnNotes, notesAsIssues } from './column-notes.js';
export { foldWidth, foldWord, upperAscii } from './folded-text.js';
export { type HeaderReading, readHeader } from './header.js';
export { isIdentityNumber } from './identity-number.js';
export { isBlankRow, isCutOffSize, sizeIssues } from './inspect-table.js';
export {
  arrangeRecords,
  byNumberedId,
  type LaidOut,
  type Layout,
  type LayoutColumn,
  type LayoutWriter,
  layOutRecords,
  needsAllRecords,
  openLayout,
} from './layout.js';
export { columnLetters, locateIssues } from './locate.js';
export { gapsOf, type OpenRegister, openRegister, readDraft } from './open-register.js';
export { isFilled } from './placeholder.js';
export { readPlainId } from './plain-id.js';
export { readRegister } from './read-register.js';
export { isRefused } from './refusal.js';
export type {
  ColumnForm,
  ColumnMap,
  ForbiddenForm,
  JoinForm,
  MappedColumn,
  NumberedForm,
  RegisterForm,
  RowDraft,
  RowValue,
} from './register-form.js';
export { refuseRepeats, rowsBeside } from './repeated-ids.js';
export { note, type RowCursor, report, textAt } from './row-cursor.js';
export { excerptOf, findFlaws, garbleSigns, isInvisible, type TextFlaw } from './text-flaw.js';
export { type DateReading, readDate } from './written-date.js';
export { readWrittenNumber } from './written-number.js';
