import { creditCode } from '../../pools/tables.js';
import { utf8Of } from '../import-encodings.js';
import { type BadInput, code, inPieces, nextVersion, targets } from './bad-input.js';

const rows = (count: number, district = (_row: number) => '') =>
  Array.from({ length: count }, (_, row) => `公司${row},${creditCode(row)},${district(row)}\n`).join('');
const list = (count: number, district?: (row: number) => string) =>
  `企业名称,统一社会信用代码,地区\n${rows(count, district)}`;
const limit = (count: number): BadInput => ({
  number: 38,
  title: `exactly ${count} rows`,
  read: targets(
    `企业名称,统一社会信用代码\n${Array.from({ length: count }, (_, row) => `公司${row},A${row}\n`).join('')}`,
  ),
  told: ['warning registers.table-size-suspicious'],
  records: count,
});

/** As many rows as a sheet can have. */
async function* mostRows(): AsyncGenerator<Uint8Array> {
  yield utf8Of('企业名称,统一社会信用代码\n');
  for (let first = 0; first < 1_048_576; first += 1024) {
    yield utf8Of(
      Array.from({ length: 1024 }, (_, at) => `公司${first + at},${creditCode(first + at)}\n`).join(''),
    );
  }
}

/** Headers, rows, and one version of a pool after another. */
export const tablesOfTargets: readonly BadInput[] = [
  {
    number: 2,
    title: 'only a header',
    read: targets('企业名称,统一社会信用代码\n'),
    told: ['error registers.table-empty'],
  },
  {
    number: 36,
    title: 'a district that is gone',
    read: nextVersion(
      list(10, (row) => (row === 0 ? '甲区' : '乙区')),
      list(10, () => '乙区'),
    ),
    told: ['error versions.district-lost'],
  },
  {
    number: 37,
    title: 'a pool that lost 40 %',
    read: nextVersion(list(10), list(6)),
    told: ['error versions.pool-shrunk'],
  },
  limit(1000),
  limit(65_536),
  limit(100_000),
  {
    number: 38,
    title: 'exactly 1048576 rows',
    read: inPieces(40_000_000, mostRows),
    told: ['warning registers.table-size-suspicious'],
    records: 1_048_576,
  },
  // Of a second version the same limit refuses, until somebody says why.
  {
    number: 38,
    title: 'a next version of exactly 1000 rows',
    read: nextVersion(list(999), list(1000)),
    told: ['error versions.size-suspicious'],
  },
  {
    number: 39,
    title: 'a row with a cell less, and one with a cell more',
    read: targets(
      `企业名称,统一社会信用代码,地区\n甲,${code}\n乙,${creditCode(2)},甲区,\n丙,${creditCode(3)},甲区\n`,
    ),
    told: ['error registers.row-cells 2', 'error registers.row-cells 3'],
    records: [{ name: '丙' }],
  },
  {
    number: 43,
    title: 'no column of codes',
    read: targets('企业名称,登记状态\n甲,存续\n'),
    told: ['error registers.header-missing'],
  },
  {
    number: 44,
    title: 'a header twice',
    read: targets('企业名称,统一社会信用代码,企业名称\n甲,A1,乙\n'),
    told: ['error registers.header-repeated C1'],
  },
  ...['__proto__', 'constructor', 'toString', 'prototype'].map(
    (header): BadInput => ({
      number: 45,
      title: `a header ${header}`,
      read: targets(`企业名称,统一社会信用代码,${header}\n甲,A1,乙\n`),
      told: ['error registers.header-reserved C1'],
    }),
  ),
];
