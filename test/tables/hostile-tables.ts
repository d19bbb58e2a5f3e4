import { isWellFormed } from 'double-random/kernel';
import type { ColumnKind, PublishedTable } from 'double-random/tables';
import fc from 'fast-check';

/** What has broken published tables, or could. */
export const hostileCells: readonly string[] = [
  '=1+1',
  '=HYPERLINK("http://example.invalid","点我")',
  '@SUM(1)',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '+1',
  '-1',
  "'",
  "''x",
  "'=1",
  '\t=1',
  '说"好"',
  '"',
  'a"\r\nb"',
  '一行\r\n二行',
  '一行\n二行',
  '一行\r二行',
  '\r',
  '\n',
  '左\t右',
  '650102000012345678',
  '91650100745210000X',
  '0012',
  '1E5',
  '3-5',
  '2026-03-05',
  '2026年3月5日',
  '12:30',
  '50%',
  'TRUE',
  '</script><script>alert(1)</script>',
  '</td></tr></table>',
  '<!--',
  ']]>',
  '&amp;',
  '&nbsp;',
  '&#x202e;',
  '_x000D_',
  '_x005F_x000D_',
  '🏮店',
  '𠮷野家',
  '甲\u202e乙',
  '甲\u200b乙',
  '\ufeff',
  'a\u00a0b',
  '',
  '末尾空格  ',
  '  开头空格',
  ' ',
  'a,b;c\td',
  '#N/A',
  '\\',
  '[U+XXXX]',
  '[U+0041]',
];

const anyCell = fc.oneof(
  fc.constantFrom(...hostileCells),
  fc.string({ unit: 'binary', maxLength: 12 }).filter(isWellFormed),
  fc.stringMatching(/^[=+\-@\t\r\n'"＝＋－＠, 0-9a-z]{0,8}$/),
);
const kinds: readonly ColumnKind[] = ['number', 'code', 'text'];

/** Tables of any cells behind the ordinal that begins every row of a published table. */
export const hostileTables: fc.Arbitrary<PublishedTable> = fc
  .array(fc.constantFrom(...kinds), { minLength: 0, maxLength: 4 })
  .chain((columnKinds) =>
    fc
      .array(fc.array(anyCell, { minLength: columnKinds.length, maxLength: columnKinds.length }), {
        maxLength: 6,
      })
      .map((rows) => tableOf(columnKinds, rows)),
  );

/** A table of these cells, each row with its ordinal in front. */
export function tableOf(
  columnKinds: readonly ColumnKind[],
  rows: readonly (readonly string[])[],
): PublishedTable {
  const columns = columnKinds.map((kind, at) => ({ title: `列"${at}"<&>`, kind }));
  return {
    id: 'hostile',
    columns: [{ title: '序号', kind: 'number' }, ...columns],
    rowHeader: 0,
    rows: rows.map((cells, at) => ({ cells: [String(at + 1), ...cells] })),
  };
}
