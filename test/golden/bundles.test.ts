import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkHandDowns, replayRecord } from 'double-random/replay';
import { describe, expect, it } from 'vitest';
import outcomes from './bundles/outcomes.json' with { type: 'json' };
import forgeries from './forgeries.json' with { type: 'json' };

const home = fileURLToPath(new URL('bundles', import.meta.url));
const names = readdirSync(home).filter((name) => name !== 'outcomes.json');
const stated: Readonly<Record<string, unknown>> = outcomes;

function filesOf(name: string): Map<string, Uint8Array> {
  const folder = join(home, name);
  return new Map(readdirSync(folder).map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))]));
}

/** Digests of the lists of digests: whoever changes a golden bundle has to change this too, and should not. */
const pinned: Readonly<Record<string, string>> = {
  'seedrandom-audit': '4aa95db363d5f881e42788c3e8cb6e11b27a091a040ccf1620039a6f4c4f994f',
  'seedrandom-open': '34d8cc41746e2e330d0000fb959503c4a1703c117b0174f336c9e76bca95f316',
  'seedrandom-sealed': '06c5f88e9fa114182844215a1fecc7e83a5d939b8c66c8959a7311895b65b872',
  'seedrandom-short': 'df08e08e90bcc14359f0e5da24f8e741c3a9a3fd636050f16ff8a02cd782f81a',
  'seedrandom-visits': '954e64d2835aa5c18f98e14e5ef5c325784c648025c7664830f76a0160431540',
  'sha256-areas': '285478e1dc8f7c84ba366aa7baac6841494fdc26fb141d3e85bb0b93bb620040',
  'sha256-audit': 'ac66b51db2899ac448202b3f7e9900353241cc063171961cccbb8d1b97b19c34',
  'sha256-batch-2': '0f371b6dc3b2f6bc8ad3d59e67187a76cc2fb71b9d8120c9251d8dabd4a8df18',
  'sha256-lower-east': '9569cbc76b8a6cccf68a9051b7bc72c8238cefd8dfa2367eb11f67ad100da6eb',
  'sha256-lower-west': '3270461b680c73be9038bb46a4694a1047004ba946ad0c6a55bb7c1911efce63',
  'sha256-open': 'aff4ff44d6ab0743b6d7326382176e97cb49c3eecedad0a475dc6f9a233e07e8',
  'sha256-sealed': 'a54133e31f83d0eadff3597d67983c9066c885eded46497c1fd796b65fc30e53',
  'sha256-short': 'aace728838419c631cb33810c863ba24d89b7fbf3c969bff02f78410799d27cb',
  'sha256-upper': '27e2087f48a33a5f284d8a129f9633ae89873064c758738be0b1f3266a6b16de',
  'sha256-visits': 'cc1a8b1849a4aa432a7183c5ced081a98993431ff54d7699ddb148a351e54c98',
};

describe.each(names)('the golden bundle %s', (name) => {
  const files = filesOf(name);

  it('has the bytes it was published with', () => {
    const sums = readFileSync(join(home, name, 'SHA256SUMS'));
    expect(createHash('sha256').update(sums).digest('hex')).toBe(pinned[name]);
    const listed = sums.toString('utf8').trimEnd().split('\n');
    const found = [...files.keys()].filter((file) => file !== 'SHA256SUMS').sort();
    const digestOf = (file: string) =>
      createHash('sha256')
        .update(files.get(file) ?? '')
        .digest('hex');
    expect(found.map((file) => `${digestOf(file)}  ${file}`)).toEqual(listed);
  });

  it('is replayed with the outcomes that stand beside it', () => {
    const checks = replayRecord(files).checks.map(({ id, outcome }) => [id, outcome]);
    expect(Object.fromEntries(checks)).toEqual(stated[name]);
  });
});

describe('a golden bundle with a single change', () => {
  it.each(forgeries)('$what: $bundle/$file', ({ bundle, file, from, to, fail, notRun }) => {
    const files = filesOf(bundle);
    const text = readFileSync(join(home, bundle, file), 'utf8');
    expect(text).toContain(from);
    files.set(file, new Uint8Array(Buffer.from(text.replace(from, () => to))));
    const { outcome, checks } = replayRecord(files);
    const of = (wanted: string) => checks.filter((check) => check.outcome === wanted).map(({ id }) => id);
    expect({ outcome, fail: of('fail'), notRun: of('not-run') }).toEqual({ outcome: 'fail', fail, notRun });
  });
});

describe('the golden bundles', () => {
  it('are those that are pinned, whole bundles of a size to be read by', () => {
    expect(names).toEqual(Object.keys(pinned).sort());
    for (const name of names) {
      const bytes = readdirSync(join(home, name)).map((file) => statSync(join(home, name, file)).size);
      expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(62_000);
    }
  });

  it('pass every check in at least three audit editions of each method', () => {
    for (const method of ['sha256', 'seedrandom']) {
      const whole = names.filter((name) => {
        const own = Object.values(stated[name] as Readonly<Record<string, string>>);
        return name.startsWith(method) && own.length === 11 && own.every((outcome) => outcome === 'pass');
      });
      expect(whole.length).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(Object.keys(outcomes).filter((name) => name.includes(' + ')))(
    '%s say of each other what is stated',
    (name) => {
      const [upper = '', ...lower] = name.split(' + ');
      const named = (one: string) => ({ name: one, files: filesOf(one) });
      const report = checkHandDowns(named(upper), lower.map(named));
      if (!report.ok) throw new Error('unread');
      expect(report.value.issues.map(({ code, path }) => [code, ...path])).toEqual(stated[name]);
    },
  );

  it('are not written again by the script that made them', () => {
    const before = names.map((name) => statSync(join(home, name, 'plan.json')).mtimeMs);
    const made = spawnSync(process.execPath, ['scripts/run-ts.mjs', 'scripts/golden-bundles.ts'], {
      encoding: 'utf8',
    });
    expect([made.status, made.stdout, made.stderr]).toEqual([0, '', '']);
    expect(names.map((name) => statSync(join(home, name, 'plan.json')).mtimeMs)).toEqual(before);
    expect(readFileSync(join(home, 'outcomes.json'), 'utf8').split('\n').length).toBe(
      Object.keys(outcomes).length + 3,
    );
  });
});
