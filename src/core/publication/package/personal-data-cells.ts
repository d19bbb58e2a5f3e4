import type { PublishedCell } from '../../disclosure/index.js';
import { isDigest } from '../../kernel/index.js';
import { listFacts } from '../facts.js';
import type { PublishedDocument, PublishedFile } from '../model.js';

/** Numbers that offices give to plans, tasks and files: region, date and serial may have the form of an identity number. */
const officeNumbers: ReadonlySet<string> = new Set([
  '计划编号',
  '任务编号',
  '抽查计划编号',
  '抽查任务编号',
  '原文件名',
  '新文件名',
]);
/** Digits of digests: eleven decimal ones in a row come about by chance. */
const digestColumns: ReadonlySet<string> = new Set(['签号(前12位)', '数据指纹', '数据指纹（前16位）']);
/** By which the register knows whom a row is about: not a telephone number, however it looks. */
const ownNumbers: ReadonlySet<string> = new Set(['统一社会信用代码', '执法证号(遮盖)']);

/** Every text of a file that could hold personal data: its table cell by cell, its title, foot and page header. */
export function* cellsOfFile(file: PublishedFile): Generator<PublishedCell> {
  const { base, title, table, metadata = {} } = file;
  for (const [index, { cells }] of table.rows.entries()) {
    for (const [at, text] of cells.entries()) {
      const column = table.columns[at]?.title ?? '';
      if (isHarmless(column, text)) continue;
      const own = ownNumbers.has(column) ? { ownNumber: text } : {};
      yield { file: base, row: index + 2, column, text, ...own };
    }
  }
  for (const { title: column } of table.columns) yield { file: base, row: 1, column, text: column };
  yield { file: base, column: '名称', text: title };
  for (const { label, value } of listFacts(file))
    if (!isHarmless(label, value)) yield { file: base, column: label, text: value };
  for (const [column, value] of Object.entries(metadata))
    yield { file: base, column, text: Array.isArray(value) ? value.join('；') : String(value) };
}

/** Every text of a document that people or registers wrote. */
export function* cellsOfDocument({ base, title, texts }: PublishedDocument): Generator<PublishedCell> {
  yield { file: base, column: '名称', text: title };
  for (const { place, text } of texts)
    if (!isHarmless(place, text)) yield { file: base, column: place, text };
}

function isHarmless(column: string, text: string): boolean {
  return officeNumbers.has(column) || digestColumns.has(column) || isDigest(text);
}
