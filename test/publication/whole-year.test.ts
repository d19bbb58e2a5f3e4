import { createHash, getHashes } from 'node:crypto';
import { posix } from 'node:path';
import { utf8ToText } from 'double-random/kernel';
import type { PublicationManifest } from 'double-random/publication';
import { readTableFile } from 'double-random/sdk/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeSmallYear, officialDraws, rehearsalDraw, type SmallYear } from '../fixtures/small-year.js';

let made: SmallYear;
let manifest: PublicationManifest;

beforeAll(async () => {
  made = await makeSmallYear();
  manifest = JSON.parse(textOf('manifest.json'));
});

function textOf(path: string, { year } = made): string {
  return utf8ToText(year.files.get(path) ?? new Uint8Array()) ?? '';
}

/** The rows of a published table by their titles, as its JSON holds them. */
async function rowsOf(path: string, id: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const read = await readTableFile(path, made.year.files.get(path) ?? new Uint8Array(), { id });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const { columns, rows } = read.value;
  return rows.map((cells) => Object.fromEntries(columns.map((title, at) => [title, cells[at] ?? ''])));
}

describe('the site of a year', () => {
  it.for([
    ['SHA256SUMS', 'sha256'],
    ['SM3SUMS', 'sm3'],
  ] as const)('has the right sum of every file in %s', ([name, hash], { skip }) => {
    if (!getHashes().includes(hash)) skip(`this build of Node has no ${hash}`);
    const lines = textOf(name).trimEnd().split('\n');
    const told = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
    const summed = [...made.year.files].filter(([path]) => path !== 'SHA256SUMS' && path !== 'SM3SUMS');
    expect(told).toEqual(
      new Map(summed.map(([path, bytes]) => [path, createHash(hash).update(bytes).digest('hex')])),
    );
  });

  it('is listed whole by its manifest', () => {
    const apart = ['manifest.json', 'SHA256SUMS', 'SM3SUMS'];
    const paths = manifest.files.map(({ path }) => path);
    expect(new Set(paths)).toEqual(
      new Set([...made.year.files.keys()].filter((path) => !apart.includes(path))),
    );
    expect(new Set(paths).size).toBe(paths.length);
    for (const { path, bytes } of manifest.files) expect(made.year.files.get(path)?.length).toBe(bytes);
  });

  it('links to nothing that is not there', () => {
    const pages = [...made.year.files.keys()].filter((path) => path.endsWith('.html'));
    const links = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\shref="([^"]*)"/g)].map(([, href = '']) => ({ page, href })),
    );
    const dead = links.filter(({ page, href }) => {
      if (href.startsWith('#')) return !textOf(page).includes(`id="${href.slice(1)}"`);
      const [path = ''] = href.split('#');
      return !made.year.files.has(posix.join(posix.dirname(page), decodeURIComponent(path)));
    });
    expect(dead).toEqual([]);
    expect(links.length).toBeGreaterThan(100);
  });

  it('has every table in four forms that read back to the digest of the manifest', async () => {
    const tables = manifest.files.filter(({ tableDigest }) => tableDigest !== undefined);
    const forms = new Map<string, Set<string>>();
    for (const { path, kind, tableDigest } of tables) {
      const read = await readTableFile(path, made.year.files.get(path) ?? new Uint8Array(), { id: kind });
      expect([path, read.ok && read.value.digest]).toEqual([path, tableDigest]);
      const base = path.slice(0, path.lastIndexOf('.'));
      forms.set(base, (forms.get(base) ?? new Set()).add(`${path.slice(base.length)} ${tableDigest}`));
    }
    expect(forms.size).toBe(5 + 4 * officialDraws.length);
    for (const [base, found] of forms) expect([base, found.size]).toEqual([base, 4]);
    for (const found of forms.values())
      expect(new Set([...found].map((form) => form.split(' ')[1])).size).toBe(1);
  });

  it('adds up: what the reports say is what the tables of the draws hold', async () => {
    const rows = [];
    for (const draw of officialDraws) rows.push(...(await rowsOf(`draws/${draw}/results.json`, 'results')));
    const amended = await rowsOf('amendments.json', 'amendments');
    const withdrawn = amended.filter((row) => row['变更类型(更正/重抽/撤下/恢复)'] === '撤下').length;
    const drawn = [...made.drawn].flatMap(([draw, targets]) => (draw === rehearsalDraw ? [] : targets));
    const perVisit = new Map<string, string[]>();
    for (const row of rows) {
      const visit = `${row['抽查任务编号']} ${row['统一社会信用代码']}`;
      perVisit.set(visit, [...(perVisit.get(visit) ?? []), row['抽查结果'] ?? '']);
    }
    const visits = [...perVisit.values()];
    const gone = visits.filter((found) => found.some((word) => word.includes('迁出'))).length;
    const problems = visits.filter((found) => found.includes('发现问题已责令改正')).length;
    // A withdrawn result was published, and its inspection took place: it is counted, and shown no more.
    expect(withdrawn).toBe(1);
    const counted = {
      drawn: drawn.length,
      inspected: visits.length - gone + withdrawn,
      notInspected: gone,
      problem: problems,
      published: visits.length + withdrawn,
    };
    expect(counted).toEqual({ drawn: 14, inspected: 12, notInspected: 2, problem: 3, published: 14 });
    const { total } = JSON.parse(textOf('report.json'));
    expect(total).toMatchObject(counted);
    const sum = (await rowsOf('statistics.json', 'statistics')).at(-1);
    expect([sum?.['抽取户数'], sum?.['实际检查户数'], sum?.['发现问题']]).toEqual(['14', '12', '3']);
    const assessed = (await rowsOf('assessment.json', 'assessment')).at(-1);
    expect([assessed?.['抽取户数'], assessed?.['实际检查户数']]).toEqual(['14', '12']);
  });

  it('shows nothing of a rehearsal but that it took place', () => {
    const paths = [...made.year.files.keys()];
    expect(paths.filter((path) => path.includes(rehearsalDraw))).toEqual([]);
    for (const path of ['index.html', 'report.html', 'report.json', 'statistics.csv', 'amendments.csv'])
      expect(textOf(path)).not.toContain(rehearsalDraw);
  });
});

describe('a draw of which somebody is not yet inspected', () => {
  it('has its lists withheld, and the results of the others published', async () => {
    const { year, drawn } = await makeSmallYear({ unfinished: true });
    const [, open] = officialDraws;
    expect(year.notes).toMatchObject([{ code: 'sdk.list-withheld', args: { draw: open, count: 1 } }]);
    const names = [...year.files.keys()].filter((path) => path.startsWith(`draws/${open}/`));
    const bases = new Set(names.map((path) => path.slice(`draws/${open}/`.length).replace(/\.\w+$/, '')));
    expect(bases).toEqual(new Set(['announcement', 'notice', 'results', 'results-ledger']));
    const [outstanding = '', ...others] = [...(drawn.get(open) ?? [])].reverse();
    const results = utf8ToText(year.files.get(`draws/${open}/results.csv`) ?? new Uint8Array()) ?? '';
    expect(results).not.toContain(outstanding);
    for (const target of others) expect(results).toContain(target);
    // What is withheld is the list; the other draw is shown whole.
    expect(year.files.has(`draws/${officialDraws[0]}/drawn-targets.csv`)).toBe(true);
  });
});
