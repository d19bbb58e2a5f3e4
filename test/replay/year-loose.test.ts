import { writeSm3Sums, writeSums } from 'double-random/disclosure';
import { canonicalJson, utf8, utf8ToText } from 'double-random/kernel';
import { type ReplayReport, verifyYear } from 'double-random/replay';
import { readTableForms } from 'double-random/sdk/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { editFile, relistYear } from '../fixtures/edit-year.js';
import { makeSmallYear, officialDraws } from '../fixtures/small-year.js';

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
