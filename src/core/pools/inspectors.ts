import type { Identifier, TableReading, TextTable } from '../kernel/index.js';
import {
  cellOf,
  dateOf,
  excerptOf,
  idOf,
  isIdentityNumber,
  note,
  type RegisterForm,
  type RowCursor,
  type RowValue,
  readPlainId,
  readRegister,
  report,
  requiredCellOf,
  requiredWordOf,
  wordTable,
} from '../registers/index.js';
import { readAbsences } from './absences.js';
import { refuseSharedCertificates } from './certificates.js';
import { isExaminationHeader, readExaminations, yearOfExamination } from './examinations.js';
import { refuseIdentityNumbers } from './identity-cells.js';
import { type InspectorField, inspectorColumns } from './inspector-columns.js';
import { readItemScope } from './item-scope.js';
import type { Inspector, InspectorStatus } from './model.js';
import { readRecusals, recusalRows } from './recusals.js';
import { expertsOf, wordsOf } from './word-list.js';

/**
 * Reads a table of the 执法检查人员名录库. Identity numbers are refused with the whole file, telephones and birth
 * dates are left out. Without a column of staff numbers the certificate number is the id.
 *
 * @example
 * ```ts
 * const reading = readInspectors({
 *   file: '人员.csv',
 *   header: ['工号', '姓名', '所在单位', '状态', '2017年考试'],
 *   rows: [{ row: 2, cells: ['P001', '检查员001', '某局', '有效', '合格'] }],
 * });
 * assert.deepEqual(reading.records[0]?.examinations, [{ year: 2017, passed: true }]);
 * ```
 */
export function readInspectors(table: TextTable): TableReading<Inspector> {
  return readRegister(table, form);
}

const form: RegisterForm<InspectorField, Inspector> = {
  columns: inspectorColumns,
  required: [['id', 'certificateNo'], ['name'], ['department']],
  numbered: {
    becomes: 'examinations',
    isMeant: isExaminationHeader,
    numberOf: yearOfExamination,
    unnumbered: 'pools.examination-without-year',
  },
  forbidden: { isMeant: (header) => /身份证|公民身份/.test(header), code: 'pools.identity-column' },
  unstated: { status: 'pools.inspector-status-unstated' },
  expected: ['district'],
  readRow: readInspector,
  join: recusalRows,
  relate: refuseSharedCertificates,
};

function readInspector(cursor: RowCursor<InspectorField>): RowValue<Inspector> {
  const certificateNo = readCertificateNo(cursor);
  const id = readId(cursor, certificateNo);
  const name = requiredCellOf(cursor, 'name');
  const department = requiredCellOf(cursor, 'department');
  const certificateValidTo = dateOf(cursor, 'certificateValidTo');
  const status = readStatus(cursor);
  const itemScope = readItemScope(cursor);
  const qualifications = wordsOf(cursor, 'qualifications');
  const expertTypes = expertsOf(cursor, 'expertTypes');
  const level = cellOf(cursor, 'level');
  const district = cellOf(cursor, 'district');
  const examinations = readExaminations(cursor);
  const recusals = readRecusals(cursor);
  const jobCategories = wordsOf(cursor, 'jobCategories');
  const inPostSince = dateOf(cursor, 'inPostSince');
  const position = cellOf(cursor, 'position');
  const certificateIssuer = cellOf(cursor, 'certificateIssuer');
  const yearlyLoad = readYearlyLoad(cursor);
  const unavailable = readAbsences(cursor);
  refuseIdentityNumbers(cursor);
  if (id === undefined || name === undefined || department === undefined || status === undefined)
    return { id };
  const record: Inspector = {
    id,
    name,
    department,
    ...(certificateNo !== undefined && { certificateNo }),
    ...(certificateValidTo !== undefined && { certificateValidTo }),
    status,
    itemScope,
    qualifications,
    expertTypes,
    ...(level !== undefined && { level }),
    ...(district !== undefined && { district }),
    ...(jobCategories.length > 0 && { jobCategories }),
    ...(inPostSince !== undefined && { inPostSince }),
    ...(position !== undefined && { position }),
    ...(certificateIssuer !== undefined && { certificateIssuer }),
    ...(yearlyLoad !== undefined && { yearlyLoad }),
    ...(unavailable.length > 0 && { unavailable }),
    examinations,
    recusals,
  };
  return { id, record };
}

function readCertificateNo(cursor: RowCursor<InspectorField>): string | undefined {
  const text = cellOf(cursor, 'certificateNo');
  const column = cursor.columns.byField.get('certificateNo');
  if (text === undefined || !isIdentityNumber(text)) return text;
  report(cursor, 'registers.id-is-identity-number', { column: column?.header ?? '' });
  return undefined;
}

/** Without a column of staff numbers the certificate number is the id; with one, an empty cell refuses the row. */
function readId(
  cursor: RowCursor<InspectorField>,
  certificateNo: string | undefined,
): Identifier | undefined {
  if (cursor.columns.byField.has('id')) return idOf(cursor, 'id');
  const column = cursor.columns.byField.get('certificateNo');
  if (!column || cursor.unreadable.has(column.index)) return undefined;
  const reading = certificateNo === undefined ? undefined : readPlainId(certificateNo);
  if (reading?.ok) {
    note(cursor, 'pools.inspector-id-from-certificate', { column, example: reading.value });
    return reading.value;
  }
  if (!cursor.issues.some(({ code }) => code === 'registers.id-is-identity-number')) {
    const args = { text: excerptOf(certificateNo ?? '') };
    report(cursor, 'pools.inspector-id-unusable', { column: column.header, args });
  }
  return undefined;
}

/** An empty status of one inspector is not taken for valid; a file without the column is, and says so in a warning. */
function readStatus(cursor: RowCursor<InspectorField>): InspectorStatus | undefined {
  return cursor.columns.byField.has('status') ? requiredWordOf(cursor, 'status', statuses) : 'valid';
}

/** 0 is a limit as well: nobody of that kind is sent out. */
function readYearlyLoad(cursor: RowCursor<InspectorField>): number | undefined {
  const text = cellOf(cursor, 'yearlyLoad');
  if (text === undefined || /^\d{1,6}$/.test(text)) return text === undefined ? undefined : Number(text);
  const column = cursor.columns.byField.get('yearlyLoad')?.header ?? 'yearlyLoad';
  report(cursor, 'pools.load-malformed', { column, args: { text: excerptOf(text) } });
  return undefined;
}

const statuses = wordTable<InspectorStatus>({
  valid: ['有效', '在岗', '在职', '正常', '启用'],
  invalid: ['失效', '无效', '离岗', '离职', '调离', '退休', '停用', '注销', '吊销', '暂扣'],
});
