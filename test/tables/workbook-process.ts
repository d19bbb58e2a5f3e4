/** A process that prints the digest of a workbook; see workbook.test.ts. */
import { digestOf } from '../../src/core/kernel/index.js';
import { writeWorkbook } from '../../src/core/tables/index.js';
import { hostileCells, tableOf } from './hostile-tables.js';

const rows = hostileCells.map((cell) => [cell]);
const written = writeWorkbook([
  { kind: 'table', name: '名单', table: tableOf(['text'], rows) },
  { kind: 'facts', name: '说明', facts: [{ label: '成文日期', value: '2026年3月5日' }] },
]);
if (!written.ok) throw new Error(JSON.stringify(written.issues));
console.log(digestOf(written.value));
