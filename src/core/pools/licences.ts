import { compareText } from '../kernel/index.js';
import {
  cellOf,
  dateOf,
  isFilled,
  type JoinForm,
  note,
  type RowCursor,
  report,
  uniqueSorted,
} from '../registers/index.js';
import type { InspectionTarget, Licence } from './model.js';
import type { TargetField } from './target-columns.js';
import { wordsOf } from './word-list.js';

type SpecialStanding = Pick<InspectionTarget, 'specialPools' | 'licences'>;

const details = ['licenceNumber', 'licenceApprovedAt', 'licenceValidTo', 'licenceIssuer'] as const;

/**
 * The licence of a row, or the special pools it stands in without one. Details of a licence without its name refuse
 * the row; in a file that has no column of names they are left out, which is noted.
 *
 * @basis 国市监信〔2019〕38号 (检查对象名录库)
 */
export function readSpecialStanding(cursor: RowCursor<TargetField>): SpecialStanding {
  const nameColumn = cursor.columns.byField.get('licenceName');
  const name = cellOf(cursor, 'licenceName');
  if (name !== undefined) return { licences: [readLicence(cursor, name)] };
  for (const field of details) {
    const column = cursor.columns.byField.get(field);
    const text = cursor.cells[column?.index ?? -1] ?? '';
    if (!column || !isFilled(text)) continue;
    if (!nameColumn) note(cursor, 'pools.licences-unnamed', { column, example: text });
    else if (!cursor.unreadable.has(nameColumn.index)) {
      report(cursor, 'registers.value-missing', { column: nameColumn.header });
      break;
    }
  }
  const specialPools = wordsOf(cursor, 'specialPool');
  return specialPools.length > 0 ? { specialPools } : {};
}

function readLicence(cursor: RowCursor<TargetField>, name: string): Licence {
  const pool = cellOf(cursor, 'specialPool');
  const number = cellOf(cursor, 'licenceNumber');
  const approvedAt = dateOf(cursor, 'licenceApprovedAt');
  const validTo = dateOf(cursor, 'licenceValidTo');
  const issuer = cellOf(cursor, 'licenceIssuer');
  if (approvedAt !== undefined && validTo !== undefined && validTo < approvedAt) {
    const column = cursor.columns.byField.get('licenceValidTo')?.header ?? '';
    report(cursor, 'pools.period-reversed', { column, args: { text: `${approvedAt}—${validTo}` } });
  }
  return {
    ...(pool !== undefined && { pool }),
    name,
    ...(number !== undefined && { number }),
    ...(approvedAt !== undefined && { approvedAt }),
    ...(validTo !== undefined && { validTo }),
    ...(issuer !== undefined && { issuer }),
  };
}

/** A special pool lists a target once for each licence: such rows are one record. */
export const licenceRows: JoinForm<InspectionTarget> = {
  common: ({ rawId: _, licences: _licences, specialPools: _pools, ...common }) => common,
  parts: ({ licences, specialPools }) => [licences ?? [], specialPools ?? []],
  join: ([first, ...others]) => {
    if (!first) throw new RangeError('Cannot join rows: there is none');
    const all = [first, ...others];
    const { licences: _, specialPools: _pools, ...common } = first;
    const licences = all.flatMap((record) => record.licences ?? []).sort(compareLicences);
    const specialPools = uniqueSorted(all.flatMap((record) => record.specialPools ?? []));
    return {
      ...common,
      ...(licences.length > 0 && { licences }),
      ...(specialPools.length > 0 && { specialPools }),
    };
  },
  code: 'pools.licence-rows-joined',
};

/** One row for each licence and each special pool without one, as such files are kept. */
export function splitByLicence(target: InspectionTarget): readonly InspectionTarget[] {
  const { licences = [], specialPools = [], ...common } = target;
  const rows = [
    ...licences.map((licence) => ({ ...common, licences: [licence] })),
    ...specialPools.map((pool) => ({ ...common, specialPools: [pool] })),
  ];
  return rows.length > 0 ? rows : [common];
}

function compareLicences(left: Licence, right: Licence): number {
  return keys(left).reduce((order, key, at) => order || compareText(key, keys(right)[at] ?? ''), 0);
}

function keys({ pool, name, number, approvedAt, validTo, issuer }: Licence): string[] {
  return [pool ?? '', name, number ?? '', approvedAt ?? '', validTo ?? '', issuer ?? ''];
}
