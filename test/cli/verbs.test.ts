import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  drawId,
  drawTask,
  openSmallOffice,
  openTerminal,
  sealTask,
  ssqValue,
  type Terminal,
} from './terminal.js';

type SmallOffice = Awaited<ReturnType<typeof openSmallOffice>>;
const open: Terminal[] = [];

afterAll(() => {
  for (const terminal of open) terminal.remove();
});

async function small(): Promise<SmallOffice> {
  const terminal = await openSmallOffice();
  open.push(terminal);
  return terminal;
}

function bare(): Terminal {
  const terminal = openTerminal();
  open.push(terminal);
  return terminal;
}

describe('import', () => {
  test('tells what was read, accepted, warned and refused', async () => {
    const terminal = await small();
    const file = join(terminal.folder, 'targets.csv');
    const { code, data } = await terminal.json('import', 'targets', file, '--office', terminal.office);
    expect(code).toBe(0);
    expect(data).toMatchObject({ read: 80, accepted: 80, refused: 0, version: 2 });
  });

  test('with refused rows changes nothing, lists them all, and names their rows', async () => {
    const terminal = await small();
    const rows = Array.from({ length: 30 }, (_, at) => `坏代码${at},某某商店${at}`).join('\n');
    const good = readFileSync(join(terminal.folder, 'targets.csv'), 'utf8').split('\r\n')[1]?.split(',');
    const file = terminal.write('bad.csv', `统一社会信用代码,企业名称\n${rows}\n${good?.[0]},${good?.[1]}\n`);
    const journal = readFileSync(join(terminal.office, 'journal.ndjson'), 'utf8');

    const refused = await terminal.json('import', 'targets', file, '--office', terminal.office);
    expect(refused.code).toBe(3);
    expect(refused.data).toEqual({ read: 31, accepted: 1, warned: 0, refused: 30 });
    const rowsNamed = new Set(
      refused.issues.filter(({ severity }) => severity === 'error').map(({ path }) => path[1]),
    );
    for (let row = 2; row <= 31; row++) expect(rowsNamed).toContain(row);
    const screen = await terminal.run('import', 'targets', file, '--office', terminal.office);
    expect(screen.code).toBe(3);
    expect(screen.out).toBe('');
    const kinds = screen.err.match(/^✘ \[\S+\]/gm) ?? [];
    expect(kinds).toHaveLength(new Set(kinds).size);
    expect(screen.err).toMatch(/^✘ \[\S+\] ×\d+ 处/m);
    expect(screen.err).toMatch(/bad\.csv › 第 2 行/);
    expect(screen.err).toMatch(/以及另外 \d+ 处（--json 列出全部）/);
    expect(readFileSync(join(terminal.office, 'journal.ndjson'), 'utf8')).toBe(journal);

    const partial = [
      'import',
      'targets',
      file,
      '--accept-partial',
      '代码待核实',
      '--office',
      terminal.office,
    ];
    // One record where the sample district had 16,373: that alone takes a reason of its own.
    const shrunk = await terminal.json(...partial);
    expect(shrunk.code).toBe(6);
    expect(shrunk.issues.map(({ code }) => code)).toContain('versions.pool-shrunk');
    expect(readFileSync(join(terminal.office, 'journal.ndjson'), 'utf8')).toBe(journal);
    expect(await terminal.json(...partial, '--accept-change', '只试一户')).toMatchObject({
      code: 0,
      data: { accepted: 1, refused: 30, version: 2 },
    });
    expect(readFileSync(join(terminal.office, 'journal.ndjson'), 'utf8')).toContain('代码待核实');
  });

  test('tells every missing column and every wrong field, not only the first of its kind', async () => {
    const terminal = await small();
    const listed = terminal.write('people.csv', '姓名\n检查员001\n');
    const { err } = await terminal.run('import', 'inspectors', listed, '--office', terminal.office);
    expect(err).toContain('缺少“人员编号”列');
    expect(err).toContain('    people.csv: 缺少“所在单位”列');
    const records = terminal.write('targets.json', '[{"id":"A1","name":"甲","more":1}]');
    const wrong = await terminal.run('import', 'targets', records, '--office', terminal.office);
    for (const field of ['kind', 'status'])
      expect(wrong.err).toContain(`targets.json › 第 1 项 › ${field}\n`);
  });

  test('of a rules file with a byte order mark, as Notepad writes it, works; broken JSON says where', async () => {
    const terminal = await small();
    const rules = readFileSync(join(terminal.folder, 'rules.json'), 'utf8');
    const marked = terminal.write('marked.json', `\ufeff${rules}`);
    expect((await terminal.run('import', 'rules', marked, '--office', terminal.office)).code).toBe(0);
    const broken = terminal.write('broken.json', rules.slice(0, 50));
    const { code, issues } = await terminal.json('import', 'rules', broken, '--office', terminal.office);
    expect(code).toBe(3);
    expect(issues[0]?.path).toEqual(['broken.json']);
  });
});

describe('from task to record', () => {
  test('plan prints what would be sealed and changes nothing', async () => {
    const terminal = await small();
    const { code, out } = await terminal.run('plan', terminal.task, '--office', terminal.office);
    expect(code).toBe(0);
    expect(out).toContain('检查对象名录库  全库 80，可抽 67，不参加 13');
    expect(out).toContain('已注销');
    expect(out).toMatch(/合计\s+67\s+10\.45%\s+7/);
    expect(out).toContain(`double-random seal ${terminal.task}`);
    const { data } = await terminal.json('plan', terminal.task, '--office', terminal.office);
    expect(data).toMatchObject({
      drawId,
      targets: { universe: 80, eligible: 67 },
      inspectors: { universe: 12, eligible: 11 },
    });
  });

  test('seal answers id and commitment, and the commitment is that of plan.json', async () => {
    const terminal = await small();
    await sealTask(terminal);
    const { code, issues } = await terminal.json('seal', terminal.task, '--office', terminal.office);
    expect([code, issues[0]?.code]).toEqual([4, 'sdk.draw-id-used']);
  });

  test('draw twice gives the same record and says so', async () => {
    const terminal = await small();
    await drawTask(terminal);
    const first = await terminal.json('draw', drawId, '--office', terminal.office);
    const again = await terminal.json('draw', drawId, '--office', terminal.office);
    expect(first.data).toMatchObject({ repeated: true, teams: 7, assigned: true });
    expect(again.data).toEqual(first.data);
    expect((await terminal.run('draw', drawId, '--office', terminal.office)).out).toContain('此前已经抽取');
  });

  test('history enters what was drawn, once', async () => {
    const terminal = await small();
    const enter = ['history', '--level', 'county', '--office', terminal.office];
    const early = await terminal.json(...enter);
    expect([early.code, early.issues[0]?.code]).toEqual([4, 'sdk.no-draw-to-enter']);
    await drawTask(terminal);
    const entered = await terminal.json(...enter, '--reason', '抽取记入台账');
    expect([entered.code, entered.data]).toMatchObject([0, { register: 'history', version: 1, accepted: 7 }]);
    expect((await terminal.json(...enter)).issues[0]?.code).toBe('sdk.no-draw-to-enter');
    const table = join(terminal.folder, '台账.csv');
    await terminal.run('export', 'history', table, '--office', terminal.office);
    expect(readFileSync(table, 'utf8')).toContain('县级');
  });

  test('a share is printed once, and only where it was made', async () => {
    const terminal = await small();
    const share = ['share', drawId, '--party', 'office', '--office', terminal.office];
    const { out } = await terminal.run(...share, '--new');
    expect(out).toMatch(/秘密数 [0-9a-f]{64}/);
    const { data } = await terminal.json(
      'share',
      drawId,
      '--party',
      'notary',
      '--commitment',
      'ab'.repeat(32),
      '--office',
      terminal.office,
    );
    expect(data).toEqual({ drawId, party: 'notary', commitment: 'ab'.repeat(32) });
  });
});

describe('publish and replay', () => {
  let terminal: SmallOffice;
  const audit = () => join(terminal.folder, 'audit');

  beforeAll(async () => {
    terminal = await small();
    await drawTask(terminal);
    await terminal.run('publish', drawId, '--out', audit(), '--office', terminal.office);
  });

  test('the audit edition replays: one line a check, and a verdict', async () => {
    const { code, out, err } = await terminal.run('replay', audit());
    expect([code, err]).toEqual([0, '']);
    expect(out.match(/^ +\d+ {2}\S+ +通过/gm)?.length).toBe(11);
    expect(out).toContain('结论：一致。11 项全部通过。');
  });

  test('the public edition leaves something undetermined: 9', async () => {
    const folder = join(terminal.folder, 'public');
    const published = await terminal.run(
      'publish',
      drawId,
      '--out',
      folder,
      '--edition',
      'public',
      '--office',
      terminal.office,
    );
    expect(published.code).toBe(0);
    const { code, out } = await terminal.run('replay', folder);
    expect(code).toBe(9);
    expect(out).toContain('无法判定');
  });

  test('a changed letter fails: 1, and the row is named', async () => {
    const folder = join(terminal.folder, 'tampered');
    cpSync(audit(), folder, { recursive: true });
    const table = join(folder, '抽查名单.csv');
    writeFileSync(table, readFileSync(table, 'utf8').replace('样例', '祥例'));
    const { code, out } = await terminal.run('replay', folder);
    expect(code).toBe(1);
    expect(out).toMatch(/抽查名单\.csv › 第 2 行/);
    expect(out).toContain('结论：不一致');
    const { ok, data, issues } = await terminal.json('replay', folder);
    expect([ok, data.outcome]).toEqual([false, 'fail']);
    expect(issues.length).toBeGreaterThan(0);
  });

  test('a format of another version cannot be replayed: 7', async () => {
    const folder = join(terminal.folder, 'newer');
    cpSync(audit(), folder, { recursive: true });
    for (const name of ['SHA256SUMS', 'manifest.json']) rmSync(join(folder, name));
    const plan = join(folder, 'plan.json');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('double-random/plan@1', 'double-random/plan@2'));
    const record = join(folder, 'record.json');
    writeFileSync(
      record,
      readFileSync(record, 'utf8').replace('double-random/record@1', 'double-random/record@2'),
    );
    const { code, out } = await terminal.run('replay', folder);
    expect(code).toBe(7);
    expect(out).toContain('请换用较新的版本');
  });

  test('publish goes to a new or empty folder only, and leaves nothing beside it', async () => {
    const { code, issues } = await terminal.json(
      'publish',
      drawId,
      '--out',
      audit(),
      '--office',
      terminal.office,
    );
    expect([code, issues[0]?.code]).toEqual([4, 'sdk.folder-not-empty']);
    const blocked = await terminal.json(
      'publish',
      drawId,
      '--out',
      join(terminal.task, 'below'),
      '--office',
      terminal.office,
    );
    expect(blocked.code).toBe(5);
  });

  test('the audit edition says loudly that it is internal', async () => {
    const { err } = await terminal.run(
      'publish',
      drawId,
      '--out',
      join(terminal.folder, 'again'),
      '--office',
      terminal.office,
    );
    expect(err).toContain('内部使用');
    expect(err).toContain('--edition public');
  });
});

describe('how a run ends', () => {
  test('4: what is missing is named', async () => {
    const terminal = await small();
    const shares = await sealTask(terminal);
    const { code, issues } = await terminal.json('draw', drawId, '--office', terminal.office);
    expect([code, issues.map((issue) => issue.code)]).toEqual([
      4,
      ['sdk.source-missing', 'sdk.reveals-too-few'],
    ]);
    const early = ['source', drawId, '--id', 'ssq', '--value', ssqValue, '--office', terminal.office];
    expect(await terminal.json(...early)).toMatchObject({
      code: 4,
      issues: [{ code: 'sdk.reveals-too-few' }],
    });
    for (const [party, share] of Object.entries(shares)) {
      await terminal.run('share', drawId, '--party', party, '--reveal', share, '--office', terminal.office);
    }
    const twice = await terminal.json(
      'source',
      drawId,
      '--id',
      'ssq',
      '--value',
      ssqValue,
      '--office',
      terminal.office,
    );
    expect(twice.code).toBe(0);
    const other = [
      'source',
      drawId,
      '--id',
      'ssq',
      '--value',
      '2026023:01,08,12,21,27,33+09',
      '--office',
      terminal.office,
    ];
    expect((await terminal.json(...other)).code).toBe(4);
  });

  test('3: what was handed in is wrong', async () => {
    const terminal = await small();
    await sealTask(terminal);
    const wrong = [
      'share',
      drawId,
      '--party',
      'office',
      '--reveal',
      'ab'.repeat(32),
      '--office',
      terminal.office,
    ];
    expect(await terminal.json(...wrong)).toMatchObject({
      code: 3,
      issues: [{ code: 'entropy.share-mismatch' }],
    });
  });

  test('5: no office, no file, a torn journal, and whatever nobody expected', async () => {
    const terminal = await small();
    expect((await terminal.json('draw', drawId, '--office', join(terminal.folder, 'nowhere'))).code).toBe(5);
    expect((await terminal.json('plan', 'nowhere.json', '--office', terminal.office)).code).toBe(5);
    expect((await terminal.json('replay', join(terminal.folder, 'nowhere'))).code).toBe(5);
    const journal = join(terminal.office, 'journal.ndjson');
    const whole = readFileSync(journal, 'utf8');
    writeFileSync(journal, whole.slice(0, -10));
    const torn = await terminal.json('plan', terminal.task, '--office', terminal.office);
    expect(torn).toMatchObject({ code: 5, issues: [{ code: 'sdk.journal-torn' }] });
    writeFileSync(journal, whole.replace('"version":1', '"version":2'));
    expect((await terminal.json('plan', terminal.task, '--office', terminal.office)).code).toBe(5);
    writeFileSync(journal, whole);
    Object.assign(terminal, { now: 'yesterday' });
    const unexpected = await terminal.run(
      'share',
      drawId,
      '--party',
      'office',
      '--new',
      '--office',
      terminal.office,
    );
    expect(unexpected.code).toBe(5);
    expect(unexpected.err).not.toMatch(/\bat .*\.(ts|js):/);
  });

  test('6: policy forbids it', async () => {
    const terminal = await small();
    const task = JSON.parse(readFileSync(terminal.task, 'utf8'));
    writeFileSync(terminal.task, JSON.stringify({ ...task, mode: 'rehearsal' }));
    await drawTask(terminal);
    const publish = [
      'publish',
      drawId,
      '--out',
      join(terminal.folder, 'out'),
      '--edition',
      'public',
      '--office',
      terminal.office,
    ];
    expect(await terminal.json(...publish)).toMatchObject({
      code: 6,
      issues: [{ code: 'sdk.rehearsal-not-public' }],
    });
  });

  test('7: an office or a task of another format version', async () => {
    const terminal = await small();
    const newer = terminal.write('newer.json', JSON.stringify({ format: 'double-random/task@2' }));
    expect((await terminal.json('plan', newer, '--office', terminal.office)).code).toBe(7);
    writeFileSync(join(terminal.office, 'office.json'), '{"format":"double-random/office@2"}');
    expect((await terminal.json('plan', terminal.task, '--office', terminal.office)).code).toBe(7);
  });
});

describe('init', () => {
  test('makes an office once', async () => {
    const terminal = bare();
    const folder = join(terminal.folder, 'office');
    expect((await terminal.json('init', folder)).code).toBe(0);
    expect(await terminal.json('init', folder)).toMatchObject({
      code: 4,
      issues: [{ code: 'sdk.office-exists' }],
    });
    expect((await terminal.json('init', terminal.folder)).code).toBe(4);
  });
});
