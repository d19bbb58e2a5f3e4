import { writeSm3Sums, writeSums } from 'double-random/disclosure';
import { canonicalJson, digestOf, sm3Of, utf8, utf8ToText } from 'double-random/kernel';
import { composeReport, verifyFiles } from 'double-random/replay';
import { beforeAll, describe, expect, it } from 'vitest';
import { edit, publishSmallOffice } from '../fixtures/bundle.js';
import { makeSmallYear, officialDraws } from '../fixtures/small-year.js';

const audit = publishSmallOffice('audit', { method: 'sha256@1', profile: 'open' });
let genuine: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  genuine = (await makeSmallYear()).year.files;
});

/** Other people than were drawn. */
const forged = edit(audit, 'record.json', (text) =>
  text.replace(/"selected":\["([^"]+)","([^"]+)"/, '"selected":["$2","$1"'),
);

/** A bundle under the manifest of a year, with everything that a year without draws needs. */
function disguise(bundle: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const files = new Map([...bundle].filter(([name]) => name !== 'manifest.json' && name !== 'SHA256SUMS'));
  files.set('amendments.json', genuine.get('amendments.json') ?? utf8(''));
  const about = JSON.parse(utf8ToText(genuine.get('manifest.json') ?? utf8('')) ?? '');
  const listed = [...files].map(([path, content]) => ({
    ...(path === 'amendments.json' && about.files.find((file: { path: string }) => file.path === path)),
    ...{ path, bytes: content.length, sha256: digestOf(content), sm3: sm3Of(content) },
  }));
  listed.sort((left, right) => (left.path < right.path ? -1 : 1));
  files.set('manifest.json', utf8(canonicalJson({ ...about, files: listed })));
  const summed = new Map(files);
  files.set('SHA256SUMS', utf8(writeSums(summed)));
  return files.set('SM3SUMS', utf8(writeSm3Sums(summed)));
}

const kinds = (files: ReadonlyMap<string, Uint8Array>) =>
  verifyFiles(files, { name: '公开' }).map(({ kind, place }) => [kind, ...place.slice(1)].join(' '));

describe('a bundle that is called a year', () => {
  it('is replayed all the same, wherever it stands', () => {
    const files = disguise(forged);
    expect(kinds(files)).toEqual(['year', 'draw']);
    expect(kinds(new Map([...files].map(([path, bytes]) => [`a/${path}`, bytes])))).toEqual([
      ...['year a', 'draw a'],
    ]);
    const report = composeReport(verifyFiles(files, { name: '公开' }));
    expect(report.outcome).toBe('fail');
    const failed = report.subjects[1]?.checks.filter(({ outcome }) => outcome === 'fail');
    expect(failed?.map(({ id }) => id)).toContain('selection');
  });

  it('is one by any file that tells of a draw, and by a manifest of a bundle beside a data package', () => {
    for (const name of ['plan.json', 'record.json', 'journal.ndjson', 'targets.ndjson', '公示.html'])
      expect(kinds(disguise(new Map([[name, audit.get(name) ?? utf8('{}')]]))), name).toEqual([
        ...['year', 'draw'],
      ]);
    expect(kinds(new Map([...forged, ['datapackage.json', utf8('{}')]]))).toEqual(['year', 'draw']);
  });

  it('does not pass as a year without draws, of which it is said what is missing', () => {
    const [year] = verifyFiles(disguise(new Map()), { name: '公开' });
    const draws = year?.checks.find(({ id }) => id === 'year-draws');
    expect(draws).toMatchObject({ outcome: 'not-run', findings: [{ code: 'replay.draws-missing' }] });
    expect(year?.outcome).toBe('not-run');
  });
});

describe('a year', () => {
  it('is no draw for its annual plan, which is called as a plan is', () => {
    expect(genuine.has('plan.json')).toBe(true);
    expect(kinds(genuine)).toEqual(['year', ...officialDraws.map((id) => `draw draws/${id}/bundle`)]);
  });
});
