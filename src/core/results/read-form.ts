import {
  type CivilDate,
  digestOf,
  type Identifier,
  identifier,
  isIdentifier,
  type TableReading,
  type TextTable,
} from '../kernel/index.js';
import {
  cellOf,
  dateOf,
  excerptOf,
  idOf,
  type RegisterForm,
  type RowCursor,
  type RowValue,
  readRegister,
  report,
  wordOf,
  wordTable,
} from '../registers/index.js';
import { checkFound } from './check-found.js';
import { type FormField, formColumns, formTitles } from './form-columns.js';
import { resultListOf } from './lists.js';
import type { FollowUpKind, ResultList, ResultListId } from './model.js';
import type { NotInspectedReason } from './target-result.js';
import { followUpWords, notInspectedWords } from './words.js';

/** One filled row of an entry form: what was found at one target over one item. */
export interface FormRow {
  /** Target and item together. */
  readonly id: Identifier;
  /** Its number in the file. */
  readonly row: number;
  readonly target: Identifier;
  readonly item: Identifier;
  /** A row that says nothing yet has none of the following. */
  readonly inspectedOn?: CivilDate;
  readonly codes: readonly string[];
  readonly notInspected?: NotInspectedReason;
  readonly followUps: readonly FollowUpKind[];
  readonly due?: CivilDate;
}

/** Of which draw a form is, and by which code list it is filled in. */
export interface FormSetting {
  readonly drawId: Identifier;
  readonly list: ResultListId;
}

type Cursor = RowCursor<FormField>;

const reasons = wordTable<NotInspectedReason>(notInspectedWords);
const kinds = wordTable<FollowUpKind>(followUpWords);
const separator = /[；;、,，|]+/;

/**
 * Reads a filled entry form row by row. A result is written as its code or in the words of the list, several with 、
 * between them; a row without day and result has not been inspected yet.
 *
 * @returns the rows, and every row refused with its reasons: what the columns say, `results.form-of-another-draw`,
 *   `results.form-unfilled` for a row that is filled in half, and what `checkFound` says of its codes
 * @example
 * ```ts
 * const header = ['抽取编号', '统一社会信用代码/注册号', '事项编号', '检查完成日期', '检查结果'];
 * const rows = [{ row: 2, cells: ['D-1', 'T1', 'SC-01', '2026-03-10', '未发现问题'] }];
 * const reading = readResultForm({ file: '录入表.csv', header, rows }, { drawId: identifier('D-1'), list: 'national@1' });
 * assert.deepEqual(reading.records[0]?.codes, ['1']);
 * ```
 */
export function readResultForm(table: TextTable, setting: FormSetting): TableReading<FormRow> {
  const list = resultListOf(setting.list);
  const form: RegisterForm<FormField, FormRow> = {
    columns: formColumns,
    required: [['draw'], ['target'], ['item'], ['inspectedOn'], ['found']],
    readRow: (cursor) => readRow(cursor, setting.drawId, list),
  };
  return readRegister(table, form);
}

function readRow(cursor: Cursor, drawId: Identifier, list: ResultList): RowValue<FormRow> {
  const draw = cellOf(cursor, 'draw');
  if (draw !== drawId)
    tell(cursor, 'draw', 'results.form-of-another-draw', { text: excerptOf(draw ?? ''), draw: drawId });
  const target = idOf(cursor, 'target');
  const item = idOf(cursor, 'item');
  const before = cursor.issues.length;
  const inspectedOn = dateOf(cursor, 'inspectedOn');
  const notInspected = wordOf(cursor, 'notInspected', reasons);
  const codes = readCodes(cursor, list);
  const followUps = readFollowUps(cursor);
  const due = dateOf(cursor, 'due');
  const said = codes.length > 0 || notInspected !== undefined;
  const begun = said || followUps.length > 0 || due !== undefined;
  // What could not be read is told already; that it is missing would only confuse.
  if (cursor.issues.length === before && (inspectedOn === undefined ? begun : !said))
    tell(cursor, said ? 'inspectedOn' : 'found', 'results.form-unfilled', {});
  if (target === undefined || item === undefined) return { id: undefined };
  const id = rowId(target, item);
  return {
    id,
    record: {
      id,
      row: cursor.row,
      target,
      item,
      codes,
      followUps,
      ...(inspectedOn !== undefined && { inspectedOn }),
      ...(notInspected !== undefined && { notInspected }),
      ...(due !== undefined && { due }),
    },
  };
}

function readCodes(cursor: Cursor, list: ResultList): readonly string[] {
  const words = split(cellOf(cursor, 'found'));
  if (words.length === 0) return [];
  const whole = list.codes.find(({ label }) => label === words.join('、'));
  const codes = (whole ? [whole.label] : words).map(
    (word) => list.codes.find(({ code, label }) => code === word || label === word)?.code ?? word,
  );
  const found = checkFound(codes, list);
  if (found.ok) return found.value.map(({ code }) => code);
  for (const { code, args } of found.issues) tell(cursor, 'found', code, args);
  return [];
}

function readFollowUps(cursor: Cursor): FollowUpKind[] {
  return split(cellOf(cursor, 'followUps')).flatMap((word) => {
    const kind = kinds.get(word);
    if (kind !== undefined) return [kind];
    const known = Object.values(followUpWords).map(([first]) => first);
    tell(cursor, 'followUps', 'registers.word-unknown', { text: excerptOf(word), known: known.join('、') });
    return [];
  });
}

function split(cell = ''): string[] {
  return cell
    .split(separator)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Both ids may be as long as an id may be, so the two together may be longer than one. */
function rowId(target: Identifier, item: Identifier): Identifier {
  const both = `${target}/${item}`;
  return isIdentifier(both) ? both : identifier(`F-${digestOf(both).slice(0, 32)}`);
}

function tell(
  cursor: Cursor,
  field: FormField,
  code: string,
  args: Readonly<Record<string, string | number>>,
): void {
  const column = cursor.columns.byField.get(field)?.header ?? formTitles[field];
  report(cursor, code, { column, args });
}
