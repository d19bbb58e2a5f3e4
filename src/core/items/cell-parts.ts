import { cellOf, type RowCursor, trimBlanks } from '../registers/index.js';
import type { ItemField } from './columns.js';

// An article may hold a comma: 第三条、第五条.
const betweenArticles = /[；;\r\n]+/;
const betweenDepartments = /[；;、,，|\r\n]+/;

/** The articles of a basis in the list's order, each once. */
export function articlesOf(cursor: RowCursor<ItemField>): string[] {
  return partsOf(cellOf(cursor, 'basis'), betweenArticles);
}

/** The co-operating departments in the list's order, each once. */
export function departmentsOf(cursor: RowCursor<ItemField>): string[] {
  return partsOf(cellOf(cursor, 'cooperating'), betweenDepartments);
}

/** Tells whether a text may stand in a basis: otherwise a table could not hold it as one article. */
export function isArticle(text: string): boolean {
  return isPart(text, betweenArticles);
}

/** Tells whether a text may stand for one department, as a table holds them. */
export function isDepartment(text: string): boolean {
  return isPart(text, betweenDepartments);
}

function partsOf(text: string | undefined, between: RegExp): string[] {
  const parts = (text ?? '').split(between).map(trimBlanks);
  return [...new Set(parts.filter((part) => part !== ''))];
}

function isPart(text: string, between: RegExp): boolean {
  return text !== '' && trimBlanks(text) === text && !between.test(text);
}
