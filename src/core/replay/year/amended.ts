import type { PublishedDraw, PublishedYear, TableCells } from './read-year.js';

type Row = TableCells['rows'][number];

/** One change of the amendments table that is about a result of a draw. */
export interface AmendedRow {
  readonly row: number;
  /** The target it is about, and of a correction the field. */
  readonly id: string;
  readonly field: string;
  readonly change: string;
  readonly after: string;
  readonly original: string;
  readonly replacement: string;
}

const changeTitle = '变更类型(更正/重抽/撤下/恢复)';

/** The changes of a draw's results, in the order of the table. */
export function amendedIn({ amendments }: PublishedYear, { folder }: PublishedDraw): readonly AmendedRow[] {
  if (amendments.state !== 'read') return [];
  return amendments.value.rows.filter(({ cell }) => isOf(cell('原文件名'), folder)).map(toAmended);
}

/** The targets that are taken down now, of the changes of a draw. */
export function takenDownBy(rows: readonly AmendedRow[]): readonly string[] {
  const last = new Map<string, string>();
  for (const { id, change } of rows) if (change !== '更正') last.set(id, change);
  return [...last].flatMap(([id, change]) => (change === '撤下' ? [id] : []));
}

function isOf(name: string, folder: string): boolean {
  return name.startsWith(`${folder}/results `);
}

function toAmended({ row, cell }: Row): AmendedRow {
  const [id = '', ...field] = cell('变更字段').split(' ');
  return {
    row,
    id,
    field: field.join(' '),
    change: cell(changeTitle),
    after: cell('变更后'),
    original: cell('原指纹'),
    replacement: cell('新指纹'),
  };
}
