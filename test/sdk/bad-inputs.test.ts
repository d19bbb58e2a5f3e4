import type { Issue } from 'double-random/kernel';
import { renderIssue } from 'double-random/messages';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../pools/tables.js';
import { type BadInput, fileName } from './bad-inputs/bad-input.js';
import { bytesOfFiles } from './bad-inputs/bytes.js';
import { cellsOfTargets } from './bad-inputs/cells.js';
import { dates } from './bad-inputs/dates.js';
import { identifiers } from './bad-inputs/identifiers.js';
import { jsonFiles } from './bad-inputs/json.js';
import { people } from './bad-inputs/people.js';
import { workRules } from './bad-inputs/rules.js';
import { tablesOfTargets } from './bad-inputs/tables.js';
import { texts } from './bad-inputs/texts.js';
import { workbooks } from './bad-inputs/workbooks.js';

const themes: Readonly<Record<string, readonly BadInput[]>> = {
  bytes: bytesOfFiles,
  cells: cellsOfTargets,
  identifiers,
  tables: tablesOfTargets,
  workbooks,
  JSON: jsonFiles,
  dates,
  people,
  texts,
  rules: workRules,
};

/** What every list without a column of kinds is told, and every version without a document behind it. */
const usual = new Set(['pools.kinds-from-code', 'sdk.version-unfounded']);

function lineOf(issue: Issue): string {
  const place = issue.cell ?? (rowOf(issue) || '');
  return `${issue.severity} ${issue.code} ${place}`.trim();
}

/** In words of both languages, without gaps, under the name of the file and the address of its cell. */
function expectTold(issue: Issue, theme: string): void {
  const isOfFile = /^(?:registers|items|pools|kernel\.json)/.test(issue.code);
  for (const language of ['zh', 'en'] as const) {
    const { place, message, remedy } = renderIssue(issue, language);
    expect(`${message} ${remedy}`).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    expect(message).not.toBe(issue.code);
    expect(remedy).not.toBe('');
    if (isOfFile) expect(place.split(/ › | \(/)[0]).toBe(fileName);
    if (issue.cell === undefined) continue;
    if (theme === 'workbooks') expect(place.split(' › ')[1]).toBe('Sheet1');
    expect(place.endsWith(`(${issue.cell})`)).toBe(true);
  }
}

describe.each(Object.entries(themes))('bad input: %s', (theme, cases) => {
  it.each(cases)('$number $title', async ({ read, told, records }) => {
    const outcome = await read();
    const issues = outcome.issues.filter(({ code }) => !usual.has(code));
    expect(issues.map(lineOf)).toEqual(told);
    for (const issue of outcome.issues) expectTold(issue, theme);
    if (typeof records === 'object') expect(outcome.records).toMatchObject(records);
    else if (Array.isArray(outcome.records)) expect(outcome.records).toHaveLength(records ?? -1);
    else expect(outcome.records).toBe(records);
  });
});

describe('the list of bad inputs', () => {
  /** Those that arise when a draw is planned, sealed or published, or of the office's own store. */
  const elsewhere = [68, 69, 70, 72, 73, 78, 79, 80, 81, 82, 85];

  it('has every case up to those of the draw, and of what may not come in to be published', () => {
    const found = new Set(Object.values(themes).flatMap((cases) => cases.map(({ number }) => number)));
    const expected = Array.from({ length: 87 }, (_, at) => at + 1).filter((one) => !elsewhere.includes(one));
    expect([...found].sort((left, right) => left - right)).toEqual([...expected, 106, 107, 108]);
  });
});
