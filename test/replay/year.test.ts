import { canonicalJson, fail, issueOf, ndjsonText, utf8, utf8ToText } from 'double-random/kernel';
import { type ReplayReport, replayRecord, verifyFiles, verifyYear } from 'double-random/replay';
import { type LedgerPlace, leafOfResult, ledgerRoot, type ResultsLedger } from 'double-random/results';
import { readTableForms } from 'double-random/sdk/node';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { editFile, editTable, relistYear, type YearFiles } from '../fixtures/edit-year.js';
import { makeSmallYear, officialDraws } from '../fixtures/small-year.js';

type Files = ReadonlyMap<string, Uint8Array>;

const [first, second] = officialDraws;
const results = `draws/${first}/results`;
let genuine: Files;
let replays: ReadonlyMap<string, ReplayReport>;
let readings: Awaited<ReturnType<typeof readTableForms>>;

beforeAll(async () => {
  genuine = (await makeSmallYear()).year.files;
  readings = await readTableForms(genuine);
  replays = new Map(officialDraws.map((id) => [`draws/${id}/bundle`, replayRecord(below(genuine, id))]));
});

function below(files: Files, id: string): Files {
  const start = `draws/${id}/bundle/`;
  return new Map(
    [...files].flatMap(([path, bytes]) =>
      path.startsWith(start) ? [[path.slice(start.length), bytes]] : [],
    ),
  );
}

/** Bundles are replayed anew only where a test turns them. */
function verify(files: Files, setting: Parameters<typeof verifyYear>[1] = {}) {
  return verifyYear(files, { readings, replays, ...setting });
}

/** The checks that fail, each with what was found first. */
function failures(files: Files, setting: Parameters<typeof verifyYear>[1] = {}) {
  return verify(files, setting)
    .checks.filter(({ outcome }) => outcome === 'fail')
    .map(({ id, findings }) => {
      const found = findings.find(({ severity }) => severity === 'error');
      return [id, found?.code, found?.path.join(' › ')];
    });
}

describe('a year as it was published', () => {
  it('passes every check but what a public edition of its draws does not show', () => {
    const { outcome, checks } = verify(genuine);
    expect(Object.fromEntries(checks.map((check) => [check.id, check.outcome]))).toEqual({
      'year-files': 'pass',
      'year-forms': 'pass',
      'year-draws': 'not-run',
      'year-results': 'pass',
      'year-deadlines': 'pass',
      'year-amendments': 'pass',
    });
    expect(outcome).toBe('not-run');
    const findings = checks.flatMap((check) => check.findings.map(({ code }) => code));
    expect(findings).toEqual(['replay.draw-undetermined', 'replay.draw-undetermined']);
  });

  it('passes whole where every draw does', () => {
    const sound = new Map(
      [...replays.keys()].map((folder) => [folder, { outcome: 'pass', checks: [] } as const]),
    );
    expect(verify(genuine, { replays: sound }).outcome).toBe('pass');
  });

  it('is found with its draws, wherever the folder stands, and its draws are replayed once', () => {
    const files = new Map([...genuine].map(([path, bytes]) => [`2026/${path}`, bytes]));
    const subjects = verifyFiles(files, { name: '公开' });
    expect(subjects.map(({ kind, place }) => [kind, place[1]])).toEqual([
      ['year', '2026'],
      ...officialDraws.map((id) => ['draw', `2026/draws/${id}/bundle`]),
    ]);
    expect(subjects[0]?.facts).toMatchObject({ edition: 'public', authority: '样例区市场监督管理局' });
  });

  it('says which forms nobody read, where nobody did', () => {
    const forms = verify(genuine, { readings: new Map() }).checks.find(({ id }) => id === 'year-forms');
    expect(forms?.outcome).toBe('not-run');
    expect(new Set(forms?.findings.map(({ code }) => code))).toEqual(new Set(['replay.form-unread']));
    expect(forms?.findings.length).toBe(26);
  });

  it('may have targets without a result as long as the report counts them as not published', async () => {
    const { year } = await makeSmallYear({ unfinished: true });
    const { checks } = verifyYear(year.files, { readings: await readTableForms(year.files) });
    const found = checks.filter(({ outcome }) => outcome === 'fail');
    expect(found).toEqual([]);
    expect(checks.find(({ id }) => id === 'year-draws')?.findings).toContainEqual(
      expect.objectContaining({ code: 'replay.bundle-missing', args: { draw: second } }),
    );
  });

  it('is not determined where a file is missing, and never passes', () => {
    for (const path of [...genuine.keys()].filter((name) => /(?:SUMS|[a-z]\.json)$/.test(name))) {
      const rest = new Map(genuine);
      rest.delete(path);
      expect(verify(rest).outcome, path).not.toBe('pass');
      expect(verify(rest).checks[0]?.outcome, path).not.toBe('pass');
    }
  });
});

describe('a year in which somebody', () => {
  it('changed a file', () => {
    const changed = new Map(genuine).set('index.html', utf8('<p>'));
    expect(failures(changed)).toEqual([['year-files', 'replay.file-altered', 'index.html']]);
  });

  it('changed a file and its line in one list of digests', () => {
    const changed = new Map(genuine);
    changed.set('SM3SUMS', utf8((utf8ToText(genuine.get('SM3SUMS') ?? utf8('')) ?? '').replace(/^./, 'f')));
    expect(failures(changed)[0]?.slice(0, 2)).toEqual(['year-files', 'replay.listing-differs']);
  });

  it('changed one form of a table', () => {
    const csv = editFile(genuine, `${results}.csv`, (text) => text.replace('未发现问题', '发现问题'));
    expect(failures(csv)).toEqual([['year-forms', 'replay.form-differs', `${results}.csv › 6`]]);
  });

  it('changed the page of a table, or its workbook', async () => {
    const page = editFile(genuine, `${results}.html`, (text) => text.replaceAll('未发现问题', '发现问题'));
    const read = await readTableForms(page);
    expect(failures(page, { readings: read })).toEqual([
      ['year-forms', 'replay.form-differs', `${results}.html › 6`],
    ]);
    const other = genuine.get('statistics.xlsx') ?? utf8('');
    const workbook = relistYear(new Map(genuine).set(`${results}.xlsx`, other));
    expect(failures(workbook, { readings: await readTableForms(workbook) })).toEqual([
      ['year-forms', 'replay.form-differs', `${results}.xlsx › 1`],
    ]);
  });

  it('put the bundle of another draw in the place of one', () => {
    const swapped = new Map(genuine);
    for (const path of below(genuine, first).keys()) swapped.delete(`draws/${first}/bundle/${path}`);
    for (const [path, bytes] of below(genuine, second)) swapped.set(`draws/${first}/bundle/${path}`, bytes);
    const found = failures(relistYear(swapped), { replays: undefined });
    expect(found[0]).toEqual([
      ...['year-draws', 'replay.bundle-of-another', `draws/${first}/bundle/plan.json`],
    ]);
  });

  it('changed the record of a draw', () => {
    const record = `draws/${first}/bundle/record.json`;
    const changed = editFile(genuine, record, (text) => text.replace(/"seed":"./, '"seed":"x'));
    expect(failures(changed, { replays: undefined })[0]?.slice(0, 2)).toEqual([
      ...['year-draws', 'replay.draw-inconsistent'],
    ]);
  });

  it('announced another pool than was sealed', () => {
    const changed = editTable(genuine, `draws/${first}/notice`, ([row = []], at) => [
      row.map((cell, index) => (index === at('对象基数') ? '81' : cell)),
    ]);
    expect(failures(changed)).toEqual([
      ['year-draws', 'replay.notice-differs', `draws/${first}/notice.json › 2 › 对象基数`],
    ]);
  });

  it('left somebody who was drawn out of the list', () => {
    const changed = editTable(genuine, `draws/${first}/drawn-targets`, (rows) => rows.slice(1));
    expect(failures(changed)).toEqual([
      ['year-draws', 'replay.row-missing', `draws/${first}/drawn-targets.json`],
    ]);
  });

  it('dropped the rows of a target', () => {
    const changed = editTable(genuine, results, (rows) => rows.slice(2));
    expect(failures(changed)[0]).toEqual(['year-results', 'replay.result-missing', `${results}.json`]);
  });

  it('dropped them from the ledger too', () => {
    const draw = `draws/${second}/results`;
    const rows = editTable(genuine, draw, (all) => all.slice(2));
    const dropped = editFile(rows, `${draw}-ledger.json`, (text) => {
      const { places, root: _, ...others } = JSON.parse(text);
      const kept = places.slice(1);
      const root = ledgerRoot(
        kept.map(({ leaf }: { leaf: Parameters<typeof ledgerRoot>[0][number] }) => leaf),
      );
      return ndjsonText([{ ...others, places: kept, root }]).trimEnd();
    });
    expect(failures(dropped).flat()).toContain('replay.total-differs');
    const codes = verify(dropped).checks.flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(codes).toContain('replay.result-missing');
  });

  it('changed what was found', () => {
    const changed = editTable(genuine, results, (rows, at) =>
      rows.map((cells, row) =>
        cells.map((cell, index) => (row === 2 && index === at('抽查结果') ? '未发现问题' : cell)),
      ),
    );
    expect(failures(changed)[0]).toEqual([
      ...['year-results', 'replay.result-differs', `${results}.json › 4 › 抽查结果`],
    ]);
  });

  it('added a row about somebody who was not drawn', () => {
    const changed = editTable(genuine, results, (rows, at) => [
      ...rows,
      ...rows
        .slice(0, 1)
        .map((cells) => cells.map((cell, index) => (index === at('统一社会信用代码') ? 'X1' : cell))),
    ]);
    expect(failures(changed)[0]).toEqual(['year-results', 'replay.result-stranger', `${results}.json › 14`]);
  });

  it('changed a total', () => {
    const changed = editTable(genuine, 'statistics', (rows, at) =>
      rows.map((cells) => cells.map((cell, index) => (index === at('抽取户数') ? '13' : cell))),
    );
    expect(failures(changed)).toEqual([
      ['year-results', 'replay.total-differs', 'statistics.json › 3 › 抽取户数'],
    ]);
    const report = editFile(genuine, 'report.json', (text) => text.replaceAll('"problem":3', '"problem":1'));
    expect(failures(report)).toEqual([
      ['year-results', 'replay.total-differs', 'report.json › 合计 › 发现问题'],
    ]);
  });

  it('published a result after its last day and does not say so', () => {
    const late = editTable(genuine, `draws/${second}/results`, (rows, at) =>
      rows.map((cells, row) =>
        cells.map((cell, index) => (row < 2 && index === at('公示日期') ? '2026-04-09' : cell)),
      ),
    );
    const place = `draws/${second}/results.json › 2 › 公示日期`;
    expect(failures(late)).toEqual([['year-deadlines', 'replay.published-late', place]]);
    const inTime = editTable(genuine, `draws/${second}/results`, (rows, at) =>
      rows.map((cells, row) =>
        cells.map((cell, index) => (row < 2 && index === at('公示日期') ? '2026-04-08' : cell)),
      ),
    );
    expect(failures(inTime)).toEqual([]);
    const counted = editFile(late, 'report.json', (text) => text.replaceAll('"late":0', '"late":1'));
    expect(failures(counted)).toEqual([]);
    expect(verify(counted).checks.find(({ id }) => id === 'year-deadlines')).toMatchObject({
      ...{ outcome: 'pass', args: { late: 1 }, findings: [{ severity: 'info' }] },
    });
  });

  it('dropped an amendment', () => {
    const first3 = editTable(genuine, 'amendments', (rows) => rows.slice(0, 3));
    expect(failures(first3)[0]?.slice(0, 2)).toEqual(['year-results', 'replay.result-missing']);
    expect(failures(first3)[1]?.slice(0, 2)).toEqual(['year-amendments', 'replay.amendment-missing']);
    const last = editTable(genuine, 'amendments', (rows) => rows.slice(3));
    expect(failures(last)).toEqual([['year-amendments', 'replay.amendment-missing', 'amendments.json']]);
  });

  it('takes what followed a pending result for no correction', () => {
    const unnamed = editTable(genuine, 'amendments', (rows) => rows.slice(3));
    const pending = editFile(unnamed, `${results}-ledger.json`, (text) => {
      const ledger = JSON.parse(text) as ResultsLedger;
      const places = ledger.places.map((place): LedgerPlace => {
        if (place.state !== 'superseded') return place;
        const findings = place.result.findings.map((finding) => ({ ...finding, codes: ['8'] }));
        const changed = { ...place, result: { ...place.result, findings } };
        return { ...changed, leaf: leafOfResult(changed) };
      });
      return canonicalJson({ ...ledger, places, root: ledgerRoot(places.map(({ leaf }) => leaf)) });
    });
    expect(failures(unnamed).map(([id]) => id)).toEqual(['year-amendments']);
    expect(failures(pending)).toEqual([]);
  });

  it('says in an amendment what is not published now, or breaks its chain', () => {
    const after = editTable(genuine, 'amendments', (rows, at) =>
      rows.map((cells, row) =>
        cells.map((cell, index) => (row === 0 && index === at('变更后') ? '注销' : cell)),
      ),
    );
    expect(failures(after)).toEqual([
      ['year-amendments', 'replay.amendment-differs', 'amendments.json › 2 › 变更后'],
    ]);
    const chain = editTable(genuine, 'amendments', (rows, at) =>
      rows.map((cells, row) =>
        cells.map((cell, index) => (row === 3 && index === at('原指纹') ? 'f'.repeat(16) : cell)),
      ),
    );
    expect(failures(chain)).toEqual([
      ['year-amendments', 'replay.version-differs', 'amendments.json › 5 › 原指纹'],
    ]);
  });
});

describe('a year that cannot be judged', () => {
  it('is not determined where no calendar reaches', () => {
    const calendar = {
      deadline: () => fail([issueOf('calendar.year-unknown', { args: { year: 2026 } })]),
      // SAFETY: a check of deadlines asks for nothing else.
    } as unknown as NonNullable<NonNullable<Parameters<typeof verifyYear>[1]>['calendar']>;
    const deadlines = verify(genuine, { calendar }).checks.find(({ id }) => id === 'year-deadlines');
    expect(deadlines).toMatchObject({ outcome: 'not-run', findings: [{ code: 'calendar.year-unknown' }] });
  });

  it('gives a report, whatever byte of whatever file is changed, and never passes', () => {
    const paths = [...genuine.keys()].filter((path) => !path.includes('/bundle/'));
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (path, place, flip) => {
          const bytes = Uint8Array.from(genuine.get(path) ?? []);
          const at = place % bytes.length;
          bytes[at] = (bytes[at] as number) ^ flip;
          expect(verify(new Map(genuine).set(path, bytes) as YearFiles).checks[0]?.outcome).toBe('fail');
        },
      ),
      { numRuns: 60 },
    );
  });
});
