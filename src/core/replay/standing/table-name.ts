import { columnTitles } from '../../disclosure/index.js';
import { guardCell } from '../../tables/index.js';

/** The name that a published table of targets gives to one id. */
export function nameInTable(csv: string, id: string): string | undefined {
  const [header = [], ...rows] = rowsOf(csv.replace(/^\ufeff/, ''));
  const [idAt, nameAt] = [columnTitles.targetId, columnTitles.targetName].map((title) =>
    header.indexOf(title),
  );
  return idAt === undefined || nameAt === undefined
    ? undefined
    : rows.find((cells) => cells[idAt] === guardCell(id, 'code'))?.[nameAt];
}

/** CSV as the library writes it: every cell quoted. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(,|\r\n|$)/g;
  for (let found = cell.exec(csv); found !== null; found = cell.exec(csv)) {
    rows[rows.length - 1]?.push((found[1] ?? '').replace(/""/g, '"'));
    if (found[2] !== ',') rows.push([]);
  }
  return rows;
}
