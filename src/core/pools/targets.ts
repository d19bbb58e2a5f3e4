import type { Identifier, TableReading, TextTable } from '../kernel/index.js';
import {
  cellOf,
  dateOf,
  excerptOf,
  isFilled,
  type MappedColumn,
  note,
  type RegisterForm,
  type RowCursor,
  type RowValue,
  readRegister,
  report,
  requiredCellOf,
  trimBlanks,
  upperAscii,
  wordOf,
} from '../registers/index.js';
import { checkCreditCode } from './credit-code.js';
import { kindOfCode, kindOfWords } from './kinds.js';
import { licenceRows, readSpecialStanding } from './licences.js';
import type { InspectionTarget, TargetKind } from './model.js';
import { compareNames, hasLetters } from './names.js';
import { checkOrganisationCode } from './organisation-code.js';
import { type TargetField, targetColumns, targetIdFields } from './target-columns.js';
import { readTargetId, type TargetIdReading } from './target-id.js';
import { creditClasses, specialisedWords, statuses } from './target-words.js';
import { expertsOf, wordsOf } from './word-list.js';

/**
 * Reads a table of the 检查对象名录库. Headers are known by the names in use; a column without a meaning (addresses,
 * telephones, persons) is left out and listed. A check digit that fails only warns.
 *
 * @example
 * ```ts
 * const reading = readTargets({
 *   file: '名录.csv',
 *   header: ['企业名称', '统一社会信用代码', '登记状态'],
 *   rows: [{ row: 2, cells: ['某某有限公司', '91350100M000100Y43', '存续'] }],
 * });
 * assert.deepEqual(reading.records, [
 *   { id: '91350100M000100Y43', name: '某某有限公司', kind: 'enterprise', status: 'active' },
 * ]);
 * ```
 */
export function readTargets(table: TextTable): TableReading<InspectionTarget> {
  return readRegister(table, targetForm);
}

/** How a table of targets is read; for a reader that goes row by row. */
export const targetForm: RegisterForm<TargetField, InspectionTarget> = {
  columns: targetColumns,
  required: [targetIdFields, ['name']],
  expected: ['district', 'creditClass'],
  readRow: readTarget,
  join: licenceRows,
  relate: compareNames,
};

function readTarget(cursor: RowCursor<TargetField>): RowValue<InspectionTarget> {
  const identity = readId(cursor);
  if (identity === 'shifted') return {};
  const { id, rawId } = identity ?? {};
  const name = requiredCellOf(cursor, 'name');
  if (name !== undefined && !hasLetters(name)) {
    report(cursor, 'pools.name-malformed', {
      column: headerOf(cursor, 'name'),
      args: { text: excerptOf(name) },
    });
  }
  const kind = readKind(cursor, id);
  const status = wordOf(cursor, 'status', statuses) ?? 'unstated';
  const district = cellOf(cursor, 'district');
  const creditClass = wordOf(cursor, 'creditClass', creditClasses);
  const industry = cellOf(cursor, 'industry');
  const registeredAt = dateOf(cursor, 'registeredAt');
  const lastInspectedAt = dateOf(cursor, 'lastInspectedAt');
  const creditClassAt = dateOf(cursor, 'creditClassAt');
  const registrationOrgan = cellOf(cursor, 'registrationOrgan');
  const station = cellOf(cursor, 'station');
  const tags = wordsOf(cursor, 'tags');
  const specialised = wordOf(cursor, 'specialised', specialisedWords);
  const requiredQualifications = wordsOf(cursor, 'requiredQualifications');
  const requiredExperts = expertsOf(cursor, 'requiredExperts');
  const standing = readSpecialStanding(cursor);
  if (id === undefined || name === undefined) return { id };
  const record: InspectionTarget = {
    id,
    ...(rawId !== undefined && { rawId }),
    name,
    kind,
    status,
    ...(district !== undefined && { district }),
    ...(creditClass !== undefined && { creditClass }),
    ...(creditClassAt !== undefined && { creditClassAt }),
    ...(industry !== undefined && { industry }),
    ...(registrationOrgan !== undefined && { registrationOrgan }),
    ...(station !== undefined && { station }),
    ...(tags.length > 0 && { tags }),
    ...standing,
    ...(specialised !== undefined && { specialised: specialised === 'yes' }),
    ...(requiredQualifications.length > 0 && { requiredQualifications }),
    ...(requiredExperts.length > 0 && { requiredExperts }),
    ...(registeredAt !== undefined && { registeredAt }),
    ...(lastInspectedAt !== undefined && { lastInspectedAt }),
  };
  return { id, record };
}

function idColumns(cursor: RowCursor<TargetField>): MappedColumn[] {
  return targetIdFields.flatMap((field) => cursor.columns.byField.get(field) ?? []);
}

type Identity = Pick<TargetIdReading, 'id' | 'rawId'>;

function readId(cursor: RowCursor<TargetField>): Identity | 'shifted' | undefined {
  const columns = idColumns(cursor);
  const [first] = columns;
  const filled = columns.find(({ index }) => isFilled(cursor.cells[index] ?? ''));
  const reading = filled && readTargetId(cursor.cells[filled.index] ?? '');
  if (first && reportShift(cursor, first, { everywhere: !reading?.ok })) return 'shifted';
  const column = filled ?? first;
  if (!column || cursor.unreadable.has(column.index)) return undefined;
  if (!reading) {
    report(cursor, 'registers.value-missing', { column: column.header });
    return undefined;
  }
  for (const { code, severity, args } of reading.ok ? reading.value.issues : reading.issues) {
    if (severity === 'info') note(cursor, 'registers.cells-trimmed', { column, example: String(args['id']) });
    else report(cursor, code, { column: column.header, severity, args });
  }
  if (!reading.ok) return undefined;
  if (column !== first) note(cursor, 'pools.id-from-other-column', { column, example: reading.value.id });
  if (column.header.includes('组织机构代码')) doubtOrganisationCode(cursor, column.header, reading.value.id);
  return reading.value;
}

/** Nine characters may as well be an office's own number: only a column of organisation codes says what they are. */
function doubtOrganisationCode(cursor: RowCursor<TargetField>, column: string, id: Identifier): void {
  const check = checkOrganisationCode(id);
  if (check.kind !== 'check-digit') return;
  const args = { id, expected: check.expected, found: check.found };
  report(cursor, 'pools.organisation-code-check-digit', { column, severity: 'warning', args });
}

/**
 * A code under a header that means something else, or anywhere if there is none where it belongs: the row's cells
 * stand in wrong columns. A column without a meaning may hold codes of others, such as a parent company's.
 */
function reportShift(
  cursor: RowCursor<TargetField>,
  expected: MappedColumn,
  { everywhere }: { readonly everywhere: boolean },
): boolean {
  const ids = idColumns(cursor);
  // The number of a licence may be the holder's own code.
  const codes = [...ids, cursor.columns.byField.get('licenceNumber')];
  const meaningful = cursor.columns.all
    .filter((column) => !codes.some((code) => code?.index === column.index))
    .map(({ index }) => index);
  const places = everywhere ? cursor.cells.map((_, index) => index) : meaningful;
  const codeAt = (index: number): string => upperAscii(trimBlanks(cursor.cells[index] ?? ''));
  const found = places.find((index) => looksLikeCreditCode(codeAt(index)));
  if (found === undefined) return false;
  const args = { expected: expected.header, found: cursor.columns.headers[found] ?? '', id: codeAt(found) };
  report(cursor, 'pools.row-shifted', { column: expected.header, args });
  return true;
}

function looksLikeCreditCode(text: string): boolean {
  const { kind } = checkCreditCode(text);
  return kind === 'valid' || (kind === 'check-digit' && /^9[1-3]/.test(text));
}

function readKind(cursor: RowCursor<TargetField>, id: Identifier | undefined): TargetKind {
  const text = cellOf(cursor, 'kind');
  const column = cursor.columns.byField.get('kind');
  const stated = text === undefined ? undefined : kindOfWords(text);
  if (stated !== undefined) return stated;
  if (text !== undefined && column) note(cursor, 'pools.kinds-unknown', { column, example: text });
  const derived = id === undefined ? undefined : kindOfCode(id);
  const place = column ?? idColumns(cursor)[0];
  if (derived !== undefined && place)
    note(cursor, 'pools.kinds-from-code', { column: place, example: id ?? '' });
  return derived ?? 'unstated';
}

function headerOf(cursor: RowCursor<TargetField>, field: TargetField): string {
  return cursor.columns.byField.get(field)?.header ?? field;
}
