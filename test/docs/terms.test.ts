import { readFileSync } from 'node:fs';
import { legalTerms, resultListIds, resultListOf } from 'double-random/results';
import { describe, expect, it } from 'vitest';

const guide = readFileSync('docs/guide/results.md', 'utf8');
const units = { workday: ' 个工作日', day: ' 天', month: ' 个月' };

describe('the guide to results', () => {
  it.each(Object.entries(legalTerms))('tells the term of %s as it is counted', (_, { term, basis }) => {
    const cells = new RegExp(
      `^\\| [^|]+ \\| ${term.count}${units[term.unit]} \\| [^|]+ \\| ${basis} \\|$`,
      'm',
    );
    expect(guide).toMatch(cells);
  });

  it('tells no term that is not counted', () => {
    const rows = guide.match(/^\| [^|]+ \| \d+ 个(?:工作日|月) \|.*$/gm) ?? [];
    expect(rows).toHaveLength(Object.keys(legalTerms).length);
  });

  it.each(resultListIds)('tells how many codes %s has, and whether several may be chosen', (id) => {
    const { codes, multiple } = resultListOf(id);
    const chosen = codes.filter(({ heading }) => heading !== true).length;
    const row = guide.split('\n').find((line) => line.startsWith(`| \`${id}\``)) ?? '';
    expect(row).toContain(`${chosen} 种`);
    expect(row.endsWith(multiple ? '| 可以几个 |' : '| 一个 |')).toBe(true);
  });
});
