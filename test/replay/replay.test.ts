import { canonicalJson, identifier } from 'double-random/kernel';
import type { DrawRecord } from 'double-random/record';
import { type CheckId, replayChecks, replayRecord } from 'double-random/replay';
import { describe, expect, it } from 'vitest';
import { edit, type Files, publishSmallOffice, relist, textOf } from '../fixtures/bundle.js';

const outcomes = (files: Files) =>
  Object.fromEntries(replayRecord(files).checks.map(({ id, outcome }) => [id, outcome]));
const findings = (files: Files) =>
  replayRecord(files).checks.flatMap((check) =>
    check.findings.map(({ code, path }) => `${check.id}: ${code} ${path.join(' ')}`),
  );

describe.each(['sha256@1', 'seedrandom@1'] as const)('a bundle drawn with %s', (method) => {
  it.each(['open', 'sealed'] as const)('passes every check in its audit edition (%s)', (profile) => {
    const files = publishSmallOffice('audit', { method, profile });
    expect(findings(files)).toEqual([]);
    expect(replayRecord(files).outcome).toBe('pass');
  });

  it('leaves only what needs register records undetermined in the public edition of an open draw', () => {
    const report = replayRecord(publishSmallOffice('public', { method, profile: 'open' }));
    expect(
      report.checks.filter(({ outcome }) => outcome !== 'pass').map(({ id, outcome }) => [id, outcome]),
    ).toEqual([
      ['eligibility', 'not-run'],
      // The sample's register states credit risk classes, so no record of it is public.
      ['tables', 'not-run'],
    ]);
    expect(report.outcome).toBe('not-run');
  });

  it('says of a sealed draw what the public edition cannot show, and fails nothing', () => {
    const files = publishSmallOffice('public', { method, profile: 'sealed' });
    expect(outcomes(files)).toEqual({
      files: 'pass',
      plan: 'pass',
      rules: 'pass',
      targets: 'not-run',
      inspectors: 'not-run',
      eligibility: 'not-run',
      seed: 'pass',
      selection: 'not-run',
      teams: 'not-run',
      journal: 'pass',
      tables: 'not-run',
    });
  });

  it('replays a draw in which no complete assignment exists: nobody is assigned, and the certificate adds up', () => {
    const change = {
      method,
      maximumVisits: 2,
      team: [{ id: identifier('pair'), count: 2, role: { kind: 'any' }, byArea: true }] as const,
      // Two inspectors for the western street, where two targets of three are.
      inspectorDistrict: (ordinal: number) => (ordinal <= 2 ? '西街' : '东街'),
    };
    const files = publishSmallOffice('audit', change);
    expect(findings(files)).toEqual([]);
    const record = JSON.parse(textOf(files, 'record.json')) as DrawRecord;
    expect(record.teams).toEqual([]);
    expect(record.unassigned?.remedies).toEqual([{ kind: 'direct-appointment', approver: '分管负责人' }]);
    const { demand, capacity } = record.unassigned?.certificate ?? { demand: 0, capacity: 0 };
    expect(demand).toBeGreaterThan(capacity);
    const forged = edit(files, 'record.json', (text) =>
      text.replace(`"demand":${demand}`, `"demand":${demand + 1}`),
    );
    expect(replayRecord(relist(forged)).checks.find(({ id }) => id === 'teams')).toMatchObject({
      outcome: 'fail',
      findings: [{ code: 'replay.certificate-differs' }],
    });
  });
});

describe('removing a file', () => {
  const files = publishSmallOffice('audit');

  it.each([...files.keys()])(
    'makes what depends on %s undetermined, never passed and never failed',
    (path) => {
      const rest = new Map(files);
      rest.delete(path);
      const report = replayRecord(rest);
      expect(report.outcome).toBe('not-run');
      expect(
        report.checks.some(({ findings: found }) =>
          found.some(({ code, args }) => code === 'replay.file-missing' && args.file === path),
        ),
      ).toBe(true);
    },
  );

  it('of everything leaves nothing determined', () => {
    expect(new Set(replayRecord(new Map()).checks.map(({ outcome }) => outcome))).toEqual(
      new Set(['not-run']),
    );
  });
});

it('notices a file that is on no list without trusting it', () => {
  const files = publishSmallOffice('audit').set('更正说明.html', new Uint8Array([1]));
  const report = replayRecord(files);
  expect(report.outcome).toBe('pass');
  expect(report.checks[0]?.findings.map(({ code }) => code)).toEqual(['replay.file-unlisted']);
});

it('finds a stratum that the plan does not have, though rows are withheld', () => {
  const files = edit(publishSmallOffice('public', { profile: 'sealed' }), 'record.json', (text) => {
    const record = JSON.parse(text) as DrawRecord;
    const extra = { id: 'extra', key: record.seed, selected: ['T-001'], reserves: [] };
    return canonicalJson({ ...record, strata: [...record.strata, extra] });
  });
  const selection = replayRecord(relist(files)).checks.find(({ id }) => id === 'selection');
  expect(selection).toMatchObject({
    outcome: 'fail',
    findings: [{ code: 'replay.selected-differs', path: ['record.json', 'extra'] }],
  });
});

it('asks for the manifest on the list of digests', () => {
  const files = edit(publishSmallOffice('audit'), 'SHA256SUMS', (text) =>
    text.replace(/.* {2}manifest\.json\n/, ''),
  );
  const [check] = replayRecord(files).checks;
  expect(check).toMatchObject({
    id: 'files',
    outcome: 'fail',
    findings: [{ code: 'replay.listing-differs', path: ['manifest.json'] }, { code: 'replay.file-unlisted' }],
  });
});

it('asks for the files of the manifest in order', () => {
  const files = edit(publishSmallOffice('audit'), 'manifest.json', (text) => {
    const manifest = JSON.parse(text) as { files: unknown[] };
    return canonicalJson({ ...manifest, files: [...manifest.files].reverse() });
  });
  expect(replayRecord(files).checks[0]).toMatchObject({
    outcome: 'fail',
    findings: [{ code: 'disclosure.manifest-malformed' }],
  });
});

it('reports a newer format as undetermined, with its own code', () => {
  const files = publishSmallOffice('audit');
  const newer = new TextEncoder().encode('{"format":"double-random/record@2"}');
  const checks = replayRecord(new Map(files).set('record.json', newer)).checks;
  const selection = checks.find(({ id }) => id === ('selection' satisfies CheckId));
  expect(selection).toMatchObject({ outcome: 'not-run', findings: [{ code: 'record.format-unsupported' }] });
});

it('replays files that are read piece by piece as those that are held', () => {
  const files = publishSmallOffice('audit');
  const sources = new Map(
    [...files].map(([path, bytes]) => [
      path,
      { length: bytes.length, slice: (from: number, to: number) => bytes.slice(from, to) },
    ]),
  );
  expect(replayRecord(sources)).toEqual(replayRecord(files));
});

it('yields every check as it is done, and in the end the report', () => {
  const files = publishSmallOffice('audit');
  const checks = replayChecks(files);
  const seen: unknown[] = [];
  let step = checks.next();
  for (; step.done !== true; step = checks.next()) seen.push(step.value);
  expect(step.value).toEqual(replayRecord(files));
  expect(seen).toEqual(step.value.checks);
});

describe('a limit on files that have to be held at once', () => {
  const files = publishSmallOffice('audit');
  const bytes = files.get('target-records.ndjson')?.length ?? 0;
  const sizes = [...files].filter(([path]) => path !== 'targets.ndjson').map(([, { length }]) => length);

  it('leaves undetermined what needs a larger one, with its size, and everything else as it was', () => {
    const limit = bytes - 1;
    const whole = replayRecord(files).checks;
    for (const [at, check] of replayRecord(files, { wholeFileLimit: limit }).checks.entries()) {
      if (check.outcome === 'pass') expect(check).toEqual(whole[at]);
      else expect(check.outcome).toBe('not-run');
    }
    const [eligibility] = replayRecord(files, { wholeFileLimit: limit }).checks.filter(
      ({ id }) => id === 'eligibility',
    );
    expect(eligibility?.findings).toMatchObject([
      {
        code: 'replay.too-large',
        severity: 'warning',
        path: ['target-records.ndjson'],
        args: { file: 'target-records.ndjson', bytes, limit },
      },
    ]);
  });

  it('is met by a file of just that size', () => {
    expect(replayRecord(files, { wholeFileLimit: Math.max(...sizes) }).outcome).toBe('pass');
  });

  it('does not keep the frame of the targets from being read, since that is read piece by piece', () => {
    const large = { length: 2 ** 40, slice: () => new Uint8Array() };
    const { checks } = replayRecord(new Map([['salts.json', large]]), { wholeFileLimit: 100 });
    expect(checks.find(({ id }) => id === 'targets')?.outcome).toBe('not-run');
    const few = replayRecord(files, { wholeFileLimit: 1 }).checks.find(({ id }) => id === 'targets');
    expect(few?.findings.map(({ args }) => args.file)).not.toContain('targets.ndjson');
  });
});
