import { type Result, succeed, utf8 } from '../../kernel/index.js';
import { writeCsv, writeTableJson, writeWorkbook } from '../../tables/index.js';
import { listFacts } from '../facts.js';
import type { DocumentForm, FormEnding, PublishedFile } from '../model.js';
import { type FormLink, writeTablePage } from '../page/table-page.js';

export const formNames: Readonly<Record<FormEnding, string>> = {
  html: '网页',
  csv: 'CSV',
  xlsx: 'XLSX',
  json: 'JSON',
};

/** Every form of a file, the page first. */
export function writeForms(
  file: PublishedFile,
  { index }: { readonly index: string },
): Result<readonly DocumentForm[]> {
  const { table, title } = file;
  const facts = listFacts(file);
  const workbook = writeWorkbook([
    { kind: 'table', name: '数据', table },
    { kind: 'facts', name: '说明', facts: [{ label: '名称', value: title }, ...facts] },
  ]);
  if (!workbook.ok) return workbook;
  const others: DocumentForm[] = [
    { ending: 'csv', bytes: utf8(writeCsv(table)) },
    { ending: 'xlsx', bytes: workbook.value },
    { ending: 'json', bytes: utf8(writeTableJson(table, { title, facts })) },
  ];
  const page = writeTablePage(file, { forms: linksOf(file.base, others), index });
  return succeed([{ ending: 'html', bytes: utf8(page) }, ...others]);
}

/** Forms as pages link to them. */
export function linksOf(base: string, forms: readonly DocumentForm[]): FormLink[] {
  return forms.map(({ ending }) => ({ name: formNames[ending], path: pathOf(base, ending) }));
}

export function pathOf(base: string, ending: FormEnding): string {
  return `${base}.${ending}`;
}
