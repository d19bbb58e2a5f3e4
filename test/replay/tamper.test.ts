import { canonicalJson, digestOf } from 'double-random/kernel';
import { type CheckId, replayRecord } from 'double-random/replay';
import { describe, expect, it } from 'vitest';
import { edit, editLines, type Files, publishSmallOffice, relist, textOf } from '../fixtures/bundle.js';

const genuine = publishSmallOffice('audit');

/** A tamper by someone who also makes the lists agree: the check that must fail, and the place it must name. */
interface Tamper {
  readonly what: string;
  readonly make: (files: Files) => Files;
  readonly check: CheckId;
  readonly path: readonly (string | number)[];
}

type Step = string | number;
type Node = Record<Step, unknown>;

/** Changes what stands at a place of a JSON value; `undefined` removes it. */
function alter(root: unknown, place: readonly Step[], change: (old: never) => unknown): string {
  const last = place[place.length - 1] ?? '';
  const parent = place.slice(0, -1).reduce((node, step) => (node as Node)[step], root) as Node;
  const changed = change(parent[last] as never);
  if (changed === undefined) delete parent[last];
  else parent[last] = changed;
  return canonicalJson(root);
}
const alterFile = (
  files: Files,
  path: string,
  place: readonly Step[],
  change: (old: never) => unknown,
): Files => edit(files, path, (text) => alter(JSON.parse(text), place, change));
const alterRow = (
  files: Files,
  path: string,
  [row, ...place]: [number, ...Step[]],
  change: (old: never) => unknown,
): Files =>
  editLines(files, path, (lines) =>
    lines.map((line, at) => (at === row - 1 ? alter(JSON.parse(line), place, change) : line)),
  );
const put = (value: unknown) => () => value;
const without = (row: number) => (lines: string[]) => lines.filter((_, at) => at !== row - 1);
const swapped = (row: number) => (lines: string[]) => [
  ...lines.slice(0, row - 1),
  lines[row] as string,
  lines[row - 1] as string,
  ...lines.slice(row + 1),
];
const record = JSON.parse(textOf(genuine, 'record.json'));
const journalRow = (kind: string) =>
  textOf(genuine, 'journal.ndjson')
    .split('\n')
    .findIndex((line) => line.includes(`"kind":"${kind}"`)) + 1;
const [firstStratum] = record.strata;
const notDrawn = textOf(genuine, 'targets.ndjson')
  .split('\n')
  .find(
    (line) =>
      line.includes(`"stratum":"${firstStratum.id}"`) &&
      ![...firstStratum.selected, ...firstStratum.reserves].some((id: string) => line.includes(`"${id}"`)),
  );
const stranger = JSON.parse(notDrawn ?? '{}').id as string;

const teamOf = (at: number): string[] => record.teams[at].groups[0].inspectors;

const tampers: readonly Tamper[] = [
  {
    what: 'another drawn target in the record',
    make: (files) => alterFile(files, 'record.json', ['strata', 0, 'selected', 0], put(stranger)),
    check: 'selection',
    path: ['record.json', firstStratum.id, 1],
  },
  {
    what: 'two drawn targets swapped',
    make: (files) =>
      alterFile(files, 'record.json', ['strata', 1, 'selected'], (ids: string[]) => [...ids].reverse()),
    check: 'selection',
    path: ['record.json', record.strata[1].id, 1],
  },
  {
    what: 'a reserve left out',
    make: (files) => alterFile(files, 'record.json', ['strata', 1, 'reserves'], put([])),
    check: 'selection',
    path: ['record.json', record.strata[1].id, 1],
  },
  {
    what: 'another ticket',
    make: (files) =>
      alterFile(
        files,
        'record.json',
        ['strata', 0, 'tickets', firstStratum.selected[0]],
        put(digestOf('lower')),
      ),
    check: 'selection',
    path: ['record.json', firstStratum.id],
  },
  {
    what: 'another cut-off',
    make: (files) => alterFile(files, 'record.json', ['strata', 0, 'cutoff'], put(digestOf('higher'))),
    check: 'selection',
    path: ['record.json', firstStratum.id],
  },
  {
    what: 'another seed',
    make: (files) => alterFile(files, 'record.json', ['seed'], put(digestOf('wanted'))),
    check: 'seed',
    path: ['record.json'],
  },
  {
    what: 'a missing share',
    make: (files) => alterFile(files, 'record.json', ['reveals', 'notary'], put(undefined)),
    check: 'seed',
    path: ['record.json'],
  },
  {
    what: 'another share',
    make: (files) => alterFile(files, 'record.json', ['reveals', 'notary'], put(digestOf('other'))),
    check: 'seed',
    path: ['record.json', 'notary'],
  },
  {
    what: 'another lottery number',
    make: (files) =>
      alterFile(files, 'record.json', ['sources', 0, 'value'], put('2026025:03,08,12,21,27,32+09')),
    check: 'seed',
    path: ['record.json'],
  },
  {
    what: 'another inspector on a team',
    make: (files) =>
      alterFile(files, 'record.json', ['teams', 1, 'groups', 0, 'inspectors'], ([, second]: string[]) => [
        ['I-01', 'I-02', 'I-04'].find((id) => !teamOf(1).includes(id)),
        second,
      ]),
    check: 'teams',
    path: ['record.json', 2],
  },
  {
    what: 'one inspector twice on a team',
    make: (files) =>
      alterFile(files, 'record.json', ['teams', 2, 'groups', 0, 'inspectors'], ([first]: string[]) => [
        first,
        first,
      ]),
    check: 'teams',
    path: ['record.json', 3],
  },
  {
    what: 'another order of service',
    make: (files) => alterFile(files, 'record.json', ['service'], (ids: string[]) => [...ids].reverse()),
    check: 'teams',
    path: ['record.json', 1],
  },
  {
    what: 'a higher quota',
    make: (files) => alterFile(files, 'plan.json', ['strata', 0, 'quota'], (quota: number) => quota + 1),
    check: 'plan',
    path: ['plan.json'],
  },
  {
    what: 'a recusal dropped from the frame',
    make: (files) => alterRow(files, 'targets.ndjson', [7, 'recused'], put(undefined)),
    check: 'eligibility',
    path: ['targets.ndjson', 7],
  },
  {
    what: 'an excluded target made eligible',
    make: (files) =>
      alterRow(
        alterRow(files, 'targets.ndjson', [5, 'excluded'], put(undefined)),
        'targets.ndjson',
        [5, 'stratum'],
        put('credit:C'),
      ),
    check: 'eligibility',
    path: ['targets.ndjson', 5],
  },
  {
    what: 'a target moved to another stratum',
    make: (files) =>
      alterRow(files, 'targets.ndjson', [9, 'stratum'], (old: string) =>
        old === 'credit:A' ? 'credit:B' : 'credit:A',
      ),
    check: 'eligibility',
    path: ['targets.ndjson', 9],
  },
  {
    what: 'another record digest in the frame',
    make: (files) => alterRow(files, 'targets.ndjson', [12, 'record'], put(digestOf('x'))),
    check: 'targets',
    path: ['targets.ndjson', 12],
  },
  {
    what: 'a row of the pool dropped',
    make: (files) => editLines(files, 'targets.ndjson', without(20)),
    check: 'targets',
    path: ['targets.ndjson', 20],
  },
  {
    what: 'two rows of the pool swapped',
    make: (files) => editLines(files, 'targets.ndjson', swapped(30)),
    check: 'targets',
    path: ['targets.ndjson', 31],
  },
  {
    what: 'a row of the pool doubled',
    make: (files) => editLines(files, 'targets.ndjson', (lines) => [...lines.slice(0, 1), ...lines]),
    check: 'targets',
    path: ['targets.ndjson', 2],
  },
  {
    what: 'an inspector given another cap',
    make: (files) => alterRow(files, 'inspectors.ndjson', [4, 'cap'], put(9)),
    check: 'eligibility',
    path: ['inspectors.ndjson', 4],
  },
  {
    what: 'an inspector dropped',
    make: (files) => editLines(files, 'inspectors.ndjson', without(10)),
    check: 'inspectors',
    path: ['inspectors.ndjson', 10],
  },
  {
    what: 'a failed examination passed',
    make: (files) => alterRow(files, 'inspector-records.ndjson', [9, 'examinations', 0, 'passed'], put(true)),
    check: 'tables',
    path: ['inspector-records.ndjson', 9],
  },
  {
    what: 'another name in the register',
    make: (files) => alterRow(files, 'target-records.ndjson', [3, 'name'], put('另一家店')),
    check: 'tables',
    path: ['target-records.ndjson', 3],
  },
  {
    what: 'another salt key',
    make: (files) => alterFile(files, 'salts.json', ['saltKey'], put(digestOf('salt'))),
    check: 'targets',
    path: ['targets.ndjson'],
  },
  {
    what: 'a rule made milder',
    make: (files) => alterFile(files, 'rules.json', ['targets', 'coolDownMonths'], put(1)),
    check: 'rules',
    path: ['rules.json'],
  },
  {
    what: 'another legal basis of an item',
    make: (files) => alterRow(files, 'items.ndjson', [1, 'basis'], put(['另一办法'])),
    check: 'rules',
    path: ['items.ndjson', 1],
  },
  {
    what: 'a recusal dropped from the task',
    make: (files) => alterFile(files, 'task.json', ['recusals'], put([])),
    check: 'eligibility',
    path: ['task.json'],
  },
  {
    what: 'a shorter journal',
    make: (files) => editLines(files, 'journal.ndjson', (lines) => lines.slice(0, -1)),
    check: 'journal',
    path: ['journal.ndjson'],
  },
  {
    what: 'a journal without its seal',
    make: (files) => editLines(files, 'journal.ndjson', without(journalRow('plan-sealed'))),
    check: 'journal',
    path: ['journal.ndjson', journalRow('plan-sealed')],
  },
  {
    what: 'an earlier reveal in the journal',
    make: (files) =>
      alterRow(files, 'journal.ndjson', [journalRow('share-revealed'), 'time'], put('2026-03-05T09:03:30Z')),
    check: 'journal',
    path: ['journal.ndjson', journalRow('share-revealed') + 1],
  },
  {
    what: 'another name in the published list',
    make: (files) => edit(files, '抽查名单.csv', (text) => text.replace('样例食品店', '样例食品铺')),
    check: 'tables',
    path: ['抽查名单.csv', 2],
  },
  {
    what: 'a row left out of the published list',
    make: (files) => editLines(files, '抽查名单.csv', without(3)),
    check: 'tables',
    path: ['抽查名单.csv', 3],
  },
  {
    what: 'another inspector in the published teams',
    make: (files) => edit(files, '检查人员选派.csv', (text) => text.replace(/检查员\d\d/, '检查员99')),
    check: 'tables',
    path: ['检查人员选派.csv', 2],
  },
  {
    what: 'a letter of the page',
    make: (files) => edit(files, '公示.html', (text) => text.replace('随机抽查', '随便抽查')),
    check: 'tables',
    path: ['公示.html'],
  },
  {
    what: 'an official draw listed as a rehearsal',
    make: (files) => alterFile(files, 'manifest.json', ['mode'], put('rehearsal')),
    check: 'tables',
    path: ['manifest.json', 'mode'],
  },
  {
    what: 'a plan of another title',
    make: (files) => alterFile(files, 'plan.json', ['title'], put('另一次抽查')),
    check: 'eligibility',
    path: ['plan.json', 'title'],
  },
  {
    what: 'a plan with a later deadline',
    make: (files) => alterFile(files, 'plan.json', ['entropy', 'revealBy'], put('2026-04-05T10:00:00Z')),
    check: 'eligibility',
    path: ['plan.json', 'entropy'],
  },
  {
    what: 'a stratum nobody draws from',
    make: (files) => alterFile(files, 'plan.json', ['strata'], (strata: unknown[]) => strata.slice(1)),
    check: 'plan',
    path: ['plan.json'],
  },
  {
    what: 'a member the record does not have',
    make: (files) => alterFile(files, 'record.json', ['assurance', 'bits', 'witness'], put(256)),
    check: 'seed',
    path: ['record.json'],
  },
  {
    what: 'a file said to be another kind',
    make: (files) => alterFile(files, 'manifest.json', ['files', 0, 'kind'], put('page')),
    check: 'files',
    path: ['manifest.json'],
  },
  {
    what: 'another program in the manifest',
    make: (files) => alterFile(files, 'manifest.json', ['software', 'version'], put('9.9.9')),
    check: 'tables',
    path: ['manifest.json', 'software'],
  },
  {
    what: 'a ratio of the rules spelled in another way',
    make: (files) =>
      edit(files, 'rules.json', (text) => text.replace('{"denominator":5,"numerator":1}', '"20%"')),
    check: 'rules',
    path: ['rules.json'],
  },
  {
    what: 'register records in another order',
    make: (files) => editLines(files, 'target-records.ndjson', swapped(3)),
    check: 'tables',
    path: ['target-records.ndjson', 4],
  },
  {
    what: 'an item listed twice',
    make: (files) => editLines(files, 'items.ndjson', (lines) => [...lines, ...lines]),
    check: 'rules',
    path: ['items.ndjson', 2],
  },
];

it('has a genuine bundle to tamper with', () => {
  expect(replayRecord(genuine).outcome).toBe('pass');
  expect(replayRecord(relist(genuine)).outcome).toBe('pass');
});

describe('a careful forger, who makes both lists agree', () => {
  it.each(tampers)('is caught with $what', ({ make, check, path }) => {
    const report = replayRecord(relist(make(genuine)));
    expect(report.outcome).toBe('fail');
    const failed = report.checks.find(({ id }) => id === check);
    expect(failed?.outcome).toBe('fail');
    expect(failed?.findings[0]?.path.slice(0, path.length)).toEqual(path);
  });
});

it('fails where the sums leave out the manifest', () => {
  const report = replayRecord(
    editLines(genuine, 'SHA256SUMS', (lines) => lines.filter((line) => !line.endsWith('  manifest.json'))),
  );
  expect(report.checks[0]).toMatchObject({
    outcome: 'fail',
    findings: [{ code: 'replay.listing-differs', path: ['manifest.json'] }, { code: 'replay.file-unlisted' }],
  });
});

it('notices another attempt at the same item of the annual plan', () => {
  const report = replayRecord(publishSmallOffice('audit', { earlierAttempt: 'OTHER-1' }));
  const journal = report.checks.find(({ id }) => id === 'journal');
  expect(journal).toMatchObject({
    outcome: 'fail',
    findings: [{ code: 'replay.another-attempt', args: { draw: 'OTHER-1' } }],
  });
});

describe('a public edition of a sealed draw, whose pools are not shown', () => {
  const shown = publishSmallOffice('public', { profile: 'sealed' });
  const failing = (files: Files) =>
    replayRecord(relist(files))
      .checks.filter(({ outcome }) => outcome === 'fail')
      .map(({ id }) => id);

  it('fails nothing as it is', () => {
    expect(failing(shown)).toEqual([]);
  });

  it.each<[string, readonly Step[], (old: never) => unknown]>([
    ['somebody who is on no list', ['teams', 0, 'groups', 0, 'inspectors', 0], put('GHOST-1')],
    ['a group the plan does not have', ['teams', 0, 'groups', 0, 'id'], put('anything')],
    ['another order of service', ['service'], (ids: string[]) => [...ids].reverse()],
    ['no teams at all', ['teams'], put([])],
    ['a lower cap than the loads', ['effectiveCap'], put(0)],
  ])('fails with %s', (_, place, change) => {
    expect(failing(alterFile(shown, 'record.json', place, change))).toContain('teams');
  });

  it('fails where a shown row was altered, or has another row’s proof', () => {
    expect(failing(alterRow(shown, 'targets.ndjson', [1, 'record'], put(digestOf('x'))))).toContain(
      'targets',
    );
    expect(failing(alterRow(shown, 'proofs.ndjson', [1, 'index'], (index: number) => index + 1))).toContain(
      'targets',
    );
  });
});

describe('a careless forger, who changes one byte', () => {
  it.each([...genuine.keys()])('of %s, anywhere in it, is named by the file check', (path) => {
    const bytes = genuine.get(path) as Uint8Array;
    for (const at of [0, Math.floor(bytes.length / 3), Math.floor(bytes.length / 2), bytes.length - 1]) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] as number) ^ 1;
      const report = replayRecord(new Map(genuine).set(path, changed));
      const [files] = report.checks;
      expect(report.outcome).toBe('fail');
      expect(files?.outcome).toBe('fail');
      if (path !== 'manifest.json' && path !== 'SHA256SUMS') expect(files?.findings[0]?.path).toEqual([path]);
    }
  });
});

it('never throws and never passes for any single changed byte of the record and the plan', () => {
  for (const path of ['record.json', 'plan.json', 'journal.ndjson']) {
    const bytes = genuine.get(path) as Uint8Array;
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] as number) ^ (1 << (at % 8));
      expect(replayRecord(relist(new Map(genuine).set(path, changed))).outcome).toBe('fail');
    }
  }
}, 300_000);

it.each(['__proto__', 'constructor', 'toString', ''])(
  'fails, and does not break down, where somebody is excluded for “%s”, which no plan can count',
  (reason) => {
    for (const pool of ['targets', 'inspectors'] as const) {
      const spoilt = edit(genuine, `${pool}.ndjson`, (text) =>
        text.replace(/"excluded":\["[^"]+"/, `"excluded":["${reason}"`),
      );
      const check = replayRecord(relist(spoilt)).checks.find(({ id }) => id === pool);
      expect(check?.outcome).toBe('fail');
      expect(check?.findings.map(({ code }) => code)).toContain('replay.counts-differ');
    }
  },
);

it('reads a row with more recused than a pattern can hold, and fails it where it is not the sealed one', () => {
  const many = Array.from({ length: 300_000 }, (_, at) => `I-${String(at).padStart(18, '0')}`);
  const spoilt = edit(genuine, 'targets.ndjson', (text) =>
    text.replace(/"stratum"/, `"recused":${JSON.stringify(many)},"stratum"`),
  );
  const check = replayRecord(relist(spoilt)).checks.find(({ id }) => id === 'targets');
  expect(check?.outcome).toBe('fail');
});

it.each(['plan.json', 'record.json', 'manifest.json', 'task.json'])(
  'takes %s with a list for its format for broken, not for newer',
  (path) => {
    const spoilt = edit(genuine, path, (text) =>
      text.replace(/"format":"(double-random\/[a-z-]+@)1"/, '"format":["$12"]'),
    );
    const codes = replayRecord(spoilt).checks.flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(codes.filter((code) => code.endsWith('.format-unsupported'))).toEqual([]);
    const owner = {
      'plan.json': 'plan',
      'record.json': 'selection',
      'manifest.json': 'files',
      'task.json': 'eligibility',
    }[path];
    expect(replayRecord(spoilt).checks.find(({ id }) => id === owner)?.outcome).toBe('fail');
  },
);
