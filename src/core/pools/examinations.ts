import {
  cellOf,
  excerptOf,
  foldWord,
  type RowCursor,
  report,
  reportUnknownWord,
  textAt,
  wordTable,
} from '../registers/index.js';
import type { InspectorField } from './inspector-columns.js';
import type { Examination } from './model.js';

const years = /(?:19|20)\d{2}/g;

/** Tells a column of examination results by its header, such as `2017年考试` or `考试结果(2017)`. */
export function isExaminationHeader(header: string): boolean {
  return header.includes('考试') && !/^历年|时间|日期|编号|地点|次数/.test(header);
}

/** The one year in an examination's header. */
export function yearOfExamination(header: string): number | undefined {
  const found = isExaminationHeader(header) ? (header.match(years) ?? []) : [];
  return found.length === 1 ? Number(found[0]) : undefined;
}

/** The examinations of a row by year, from a column for each year or all in one; an empty cell is no examination, a word that is not known refuses the row. */
export function readExaminations(cursor: RowCursor<InspectorField>): Examination[] {
  const byYear = new Map<number, Examination>();
  for (const examination of [...readYears(cursor), ...readHistory(cursor)]) {
    const earlier = byYear.get(examination.year);
    if (earlier && earlier.passed !== examination.passed)
      refuseHistory(cursor, writeExaminations([examination]));
    byYear.set(examination.year, examination);
  }
  return [...byYear.values()].sort((left, right) => left.year - right.year);
}

/** Writes examinations as a cell of 历年考试: `2016年合格；2017年不合格`. */
export function writeExaminations(examinations: readonly Examination[]): string {
  return examinations.map(({ year, passed }) => `${year}年${passed ? '合格' : '不合格'}`).join('；');
}

function readYears(cursor: RowCursor<InspectorField>): Examination[] {
  return cursor.columns.numbered.flatMap((column) => {
    const text = textAt(cursor, column);
    if (text === undefined) return [];
    const outcome = outcomes.get(foldWord(text));
    if (outcome === undefined) reportUnknownWord(cursor, column.header, { text, words: outcomes });
    return [{ year: column.number, passed: outcome === 'passed' }];
  });
}

function readHistory(cursor: RowCursor<InspectorField>): Examination[] {
  const entries = foldWord(cellOf(cursor, 'examinations') ?? '').split(/[;,、|]+/);
  return entries.flatMap((entry) => {
    if (entry === '') return [];
    const [, year, word = ''] = /^((?:19|20)\d{2})年?(?:度|考试|:)*(.+)$/.exec(entry) ?? [];
    const outcome = outcomes.get(word);
    if (outcome === undefined) {
      refuseHistory(cursor, entry);
      return [];
    }
    return [{ year: Number(year), passed: outcome === 'passed' }];
  });
}

function refuseHistory(cursor: RowCursor<InspectorField>, text: string): void {
  const column = cursor.columns.byField.get('examinations')?.header ?? 'examinations';
  report(cursor, 'pools.examinations-malformed', { column, args: { text: excerptOf(text) } });
}

const outcomes = wordTable<'passed' | 'failed'>({
  passed: ['合格', '通过', '及格', '优秀', '良好', '是', '√'],
  failed: ['不合格', '未通过', '不通过', '不及格', '未合格', '缺考', '未参加', '否', '×'],
});
