import { type Issue, issueOf, type TextTable } from '../kernel/index.js';
import { trimBlanks } from './blank.js';
import { foldHeader } from './folded-text.js';
import { meantHeaders, unknownAliases } from './header-aliases.js';
import { isPlaceholder } from './placeholder.js';
import type { ColumnForm, ColumnMap, MappedColumn, RegisterForm } from './register-form.js';
import { excerptOf } from './text-flaw.js';

/** What became of the header: the map is only there if nothing is wrong with it. */
export interface HeaderReading<Field extends string> {
  readonly columns?: ColumnMap<Field>;
  readonly mapped: Readonly<Record<string, string>>;
  readonly ignored: readonly string[];
  readonly issues: readonly Issue[];
}

const usual = 500;

/**
 * Finds the columns of a form in a header. Whatever has no meaning in it is left out and listed.
 *
 * @example
 * ```ts
 * const form = { columns: [{ field: 'id', names: ['编号'] }], required: [['id']], readRow: () => ({}) };
 * assert.deepEqual(readHeader({ file: 'a.csv', header: ['编 号', '电话'] }, form).ignored, ['电话']);
 * assert.equal(readHeader({ file: 'a.csv', header: ['电话'] }, form).columns, undefined);
 * ```
 */
export function readHeader<Field extends string, Item>(
  table: Omit<TextTable, 'rows'>,
  form: RegisterForm<Field, Item>,
): HeaderReading<Field> {
  const headers = headerTexts(table);
  const folded = meantHeaders(table.header, table, form);
  const byField = new Map<Field, MappedColumn>();
  const alternates: Issue[] = [];
  for (const column of form.columns) {
    const [used, ...others] = placesOf(column, folded);
    if (used === undefined) continue;
    byField.set(column.field, mappedColumn(used, headers, column));
    for (const other of others) alternates.push(alternate(table.file, headers, used, other));
  }
  const numbered = folded.flatMap((name, index) => {
    const number = form.numbered?.numberOf(name);
    return number === undefined ? [] : [{ ...mappedColumn(index, headers), number }];
  });
  const problems = [
    ...wrongHeaders(table.file, headers, folded),
    ...unknownAliases(table, form),
    ...repeatedNumbers(table.file, numbered),
    ...missingGroups(table.file, headers, form, byField),
  ];
  const all = [
    ...new Map([...byField.values(), ...numbered].map((column) => [column.index, column])).values(),
  ];
  const columns: ColumnMap<Field> = { byField, numbered, all, headers };
  return {
    ...(problems.length === 0 && { columns }),
    mapped: meaningsOf(form, columns),
    ignored: headers.filter((_, index) => !all.some((column) => column.index === index)),
    issues: [...problems, ...alternates],
  };
}

/** The headers of a table as they are told; one without a text by its number. */
export function headerTexts({ header }: Pick<TextTable, 'header'>): string[] {
  return header.map((cell, index) => trimBlanks(cell) || `#${index + 1}`);
}

function placesOf<Field extends string>(column: ColumnForm<Field>, folded: readonly string[]): number[] {
  return column.names.flatMap((name) => {
    const index = folded.indexOf(foldHeader(name));
    return index < 0 ? [] : [index];
  });
}

function mappedColumn(
  index: number,
  headers: readonly string[],
  form?: Pick<ColumnForm<string>, 'longest' | 'lines' | 'refuses'>,
): MappedColumn {
  return {
    index,
    header: headers[index] ?? '',
    longest: form?.longest ?? usual,
    lines: form?.lines ?? false,
    refuses: form?.refuses ?? [],
  };
}

function meaningsOf<Field extends string, Item>(
  form: RegisterForm<Field, Item>,
  columns: ColumnMap<Field>,
): Record<string, string> {
  const meanings = new Map<string, string>();
  for (const { field, becomes } of form.columns) {
    const column = columns.byField.get(field);
    if (!column) continue;
    const earlier = meanings.get(column.header);
    meanings.set(column.header, `${earlier === undefined ? '' : `${earlier}, `}${becomes ?? field}`);
  }
  for (const { header } of columns.numbered) meanings.set(header, form.numbered?.becomes ?? '');
  return Object.fromEntries(meanings);
}

function wrongHeaders(file: string, headers: readonly string[], folded: readonly string[]): Issue[] {
  return headers.flatMap((header, index): Issue[] => {
    const name = folded[index] ?? '';
    if (name === '') return [];
    const place = { path: [file, header], args: { header: excerptOf(header) } };
    if (name in Object.prototype || name === 'prototype')
      return [issueOf('registers.header-reserved', place)];
    return folded.indexOf(name) < index ? [issueOf('registers.header-repeated', place)] : [];
  });
}

function repeatedNumbers(file: string, numbered: ColumnMap<string>['numbered']): Issue[] {
  return numbered
    .filter((column, at) => numbered.findIndex((other) => other.number === column.number) < at)
    .map(({ header }) => issueOf('registers.header-repeated', { path: [file, header], args: { header } }));
}

function missingGroups<Field extends string, Item>(
  file: string,
  headers: readonly string[],
  form: RegisterForm<Field, Item>,
  byField: ReadonlyMap<Field, MappedColumn>,
): Issue[] {
  return form.required
    .filter((group) => !group.some((field) => byField.has(field)))
    .map((group) => {
      const names = form.columns
        .filter(({ field }) => group.includes(field))
        .flatMap((column) => column.names);
      const found = headers.filter((header) => !isPlaceholder(header)).map(excerptOf);
      const args = { column: names[0] ?? '', names: names.join('、'), found: found.slice(0, 30).join('、') };
      return issueOf('registers.header-missing', { path: [file], args });
    });
}

function alternate(file: string, headers: readonly string[], used: number, left: number): Issue {
  const args = { used: headers[used] ?? '', left: headers[left] ?? '' };
  return issueOf('registers.header-alternate', { severity: 'info', path: [file, args.left], args });
}
