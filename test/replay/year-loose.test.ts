import { writeSm3Sums, writeSums } from 'double-random/disclosure';
import { canonicalJson, utf8, utf8ToText } from 'double-random/kernel';
import { type ReplayReport, verifyYear } from 'double-random/replay';
import { readTableForms } from 'double-random/sdk/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { editFile, editTable, relistYear } from '../fixtures/edit-year.js';
import { authority, makeSmallYear, officialDraws } from '../fixtures/small-year.js';

type Files = ReadonlyMap<string, Uint8Array>;
interface Listed {
  readonly path: string;
  readonly tableDigest?: string;
}

const [first] = officialDraws;
const results = `draws/${first}/results`;
let genuine: Files;
let readings: Awaited<ReturnType<typeof readTableForms>>;
/** Bundles are for others to replay. */
const replays = new Map<string, ReplayReport>(
  officialDraws.map((id) => [`draws/${id}/bundle`, { outcome: 'pass', checks: [] }]),
);

beforeAll(async () => {
  genuine = (await makeSmallYear()).year.files;
  readings = await readTableForms(genuine);
});

/** The checks that do not pass, each with what was found first. */
function found(files: Files, forms: typeof readings = readings) {
  return verifyYear(files, { readings: forms, replays })
    .checks.filter(({ outcome }) => outcome !== 'pass')
    .map(({ id, outcome, findings }) => {
      const issue = findings.find(({ severity }) => severity === (outcome === 'fail' ? 'error' : 'warning'));
      return [id, outcome, issue?.code, issue?.path.join(' › ')];
    });
}

/** The manifest with its files turned, and both lists of digests written anew. */
function relist(files: Files, turn: (listed: readonly Listed[]) => readonly Listed[]): Files {
  const turned = new Map(files);
  const manifest = JSON.parse(utf8ToText(files.get('manifest.json') ?? utf8('')) ?? '');
  turned.set('manifest.json', utf8(canonicalJson({ ...manifest, files: turn(manifest.files) })));
  for (const sums of ['SHA256SUMS', 'SM3SUMS']) turned.delete(sums);
  const summed = new Map(turned);
  turned.set('SHA256SUMS', utf8(writeSums(summed)));
  return turned.set('SM3SUMS', utf8(writeSm3Sums(summed)));
}

/** Files as nobody would list forms of a table. */
function untold(files: Files, ...paths: readonly string[]): Files {
  return relist(files, (listed) =>
    listed.map((file) => {
      const { tableDigest: _, ...others } = file;
      return paths.includes(file.path) ? others : file;
    }),
  );
}

describe('a form of a table', () => {
  it('that was turned cannot be listed as something else', async () => {
    expect(found(genuine)).toEqual([]);
    for (const ending of ['csv', 'html']) {
      const path = `${results}.${ending}`;
      const turned = editFile(genuine, path, (text) => text.replaceAll('未发现问题', '发现问题'));
      const forms = await readTableForms(turned);
      expect(found(turned, forms)).toEqual([['year-forms', 'fail', 'replay.form-differs', `${path} › 6`]]);
      expect(found(untold(turned, path), forms)).toEqual([
        ['year-forms', 'fail', 'replay.form-unlisted', path],
      ]);
    }
    const path = `${results}.xlsx`;
    const other = relistYear(new Map(genuine).set(path, genuine.get('statistics.xlsx') ?? utf8('')));
    expect(found(untold(other, path))).toEqual([['year-forms', 'fail', 'replay.form-unlisted', path]]);
  });

  it('cannot lie beside the others without being listed at all', () => {
    const path = 'statistics.csv';
    const unlisted = relist(genuine, (listed) => listed.filter((file) => file.path !== path));
    // The lists of digests still have it.
    const codes = verifyYear(unlisted, { readings, replays }).checks[1]?.findings.map(({ code }) => code);
    expect(codes).toEqual(['replay.form-unlisted']);
  });

  it('is one by the name of a table, though none of its forms is listed as one', () => {
    const forms = ['csv', 'html', 'json', 'xlsx'].map((ending) => `${results}.${ending}`);
    expect(found(untold(genuine, ...forms))).toEqual([
      ['year-forms', 'fail', 'replay.form-unlisted', forms[0]],
    ]);
    const gone = new Map(untold(genuine, ...forms));
    gone.delete(`${results}.json`);
    const check = verifyYear(
      relist(gone, (listed) => listed.filter(({ path }) => gone.has(path))),
      {
        readings,
        replays,
      },
    ).checks[1];
    expect(check).toMatchObject({ id: 'year-forms', outcome: 'not-run' });
    expect(check?.findings[0]).toMatchObject({ code: 'replay.file-missing', path: [`${results}.json`] });
  });
});

/** Every cell of a column of the statistics turned. */
function statistics(title: string, turn: (cell: string) => string): Files {
  return editTable(genuine, 'statistics', (rows, at) =>
    rows.map((cells) => cells.map((cell, index) => (index === at(title) ? turn(cell) : cell))),
  );
}

describe('a figure', () => {
  it.each([
    ['hexadecimal digits', '抽取户数', (cell: string) => `0x${Number(cell).toString(16)}`],
    ['an empty cell', '立案', () => ''],
    ['a zero before it', '任务数', (cell: string) => `0${cell}`],
    ['a blank', '任务数', (cell: string) => ` ${cell}`],
    ['an exponent', '任务数', (cell: string) => `${cell}e0`],
  ])('of the statistics is a count as people write it, without %s', (_what, title, turn) => {
    const [only, ...others] = found(statistics(title, turn));
    expect(only?.slice(0, 3)).toEqual(['year-results', 'fail', 'replay.total-differs']);
    expect(only?.[3]).toMatch(new RegExp(`^statistics\\.json › \\d › ${title}$`));
    expect(others).toEqual([]);
  });

  it('of a period that nobody counts is not passed over', () => {
    const other = statistics('统计期', (cell) => `${cell}度`);
    expect(found(other)).toEqual([
      ['year-results', 'fail', 'replay.period-unknown', 'statistics.json › 2 › 统计期'],
    ]);
    const added = editTable(genuine, 'statistics', (rows) => [
      ...rows,
      ['2026年上半年', ...(rows.at(-1) ?? []).slice(1)],
    ]);
    expect(found(added)[0]?.slice(0, 3)).toEqual(['year-results', 'fail', 'replay.period-unknown']);
  });

  it.each(['合计', authority])('of the row %s is there', (name) => {
    const gone = editTable(genuine, 'statistics', (rows, at) =>
      rows.filter((cells) => cells[at('部门')] !== name),
    );
    expect(found(gone)).toEqual([['year-results', 'fail', 'replay.total-differs', 'statistics.json']]);
  });

  it('of the report is not below zero, and is told of a department once', () => {
    const turned = [
      (report: Report) => ({ ...report, total: { ...report.total, published: -5 } }),
      (report: Report) => ({ ...report, total: { ...report.total, late: -1 } }),
      (report: Report) => ({ ...report, total: { ...report.total, followUps: { transfer: -1 } } }),
      (report: Report) => ({ ...report, departments: [...report.departments, ...report.departments] }),
    ];
    for (const turn of turned) {
      const report = editFile(genuine, 'report.json', (text) => canonicalJson(turn(JSON.parse(text))));
      expect(found(report)).toEqual([['year-results', 'fail', 'replay.row-malformed', 'report.json']]);
    }
  });
});

interface Report {
  readonly total: Readonly<Record<string, number>>;
  readonly departments: readonly unknown[];
}

describe('what is told twice or in another place', () => {
  it('is refused of a file in the manifest, and so is another order', () => {
    const twice = relist(genuine, (listed) =>
      listed.flatMap((file) => (file.path === 'report.json' ? [{ ...file, bytes: 1 }, file] : [file])),
    );
    for (const files of [twice, relist(genuine, (listed) => [...listed].reverse())]) {
      expect(found(files)[0]).toEqual(['year-files', 'fail', 'replay.row-malformed', 'manifest.json']);
      expect(found(files)[1]?.slice(0, 2)).toEqual(['year-forms', 'not-run']);
    }
  });

  it('is refused of a ledger that is of another draw', () => {
    const path = `${results}-ledger.json`;
    const other = editFile(genuine, path, (text) => text.replace(first, 'YL-2026-999'));
    expect(found(other)[0]).toEqual(['year-results', 'fail', 'replay.ledger-of-another', path]);
  });
});

it('is verified where twenty thousand rows are of one target', () => {
  const many = editTable(genuine, results, ([row = []]) => Array.from({ length: 20_000 }, () => row));
  expect(found(many)[0]?.[0]).toBe('year-results');
});
