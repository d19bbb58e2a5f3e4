import { spawnSync } from 'node:child_process';
import { appendFile, mkdtemp, readdir, readFile, rm, truncate, unlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { digestOf, type Issue, utf8 } from '../../src/core/kernel/index.js';
import { issueOfFault, memoryStore, type StoreUnderTest, storeLaws } from '../../src/sdk/index.js';
import { createOfficeFolder, folderStore } from '../../src/sdk/node/index.js';

const folders: string[] = [];

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

describe('store laws', () => {
  const makers: Record<string, () => Promise<StoreUnderTest>> = {
    'memory store': async () => {
      const store = memoryStore();
      return { store, reopen: async () => store };
    },
    'folder store': async () => {
      const folder = await newOffice();
      return { store: folderStore(folder), reopen: async () => folderStore(folder) };
    },
  };
  for (const [kind, make] of Object.entries(makers)) {
    test.each(storeLaws.map(({ name, hold }) => [name, hold] as const))(`${kind}: %s`, async (_, hold) => {
      await hold(make);
    });
  }

  test('a store that acknowledges and forgets breaks a law', async () => {
    const broken: StoreUnderTest['store'] = { ...memoryStore(), journal: async () => [] };
    const failures = await Promise.all(
      storeLaws.map(({ hold }) =>
        hold(async () => ({ store: broken, reopen: async () => broken })).catch(String),
      ),
    );
    expect(failures.filter((failure) => failure !== undefined).length).toBeGreaterThan(1);
  });
});

describe('the office folder', () => {
  test('is plain files that people can read', async () => {
    const folder = await newOffice();
    const store = folderStore(folder);
    await store.putObject(utf8('{"a":1}\n'));
    await store.append('{"seq":1}', 0);
    expect((await readdir(folder)).sort()).toEqual(['journal.ndjson', 'objects', 'office.json']);
    expect(await readFile(join(folder, 'journal.ndjson'), 'utf8')).toBe('{"seq":1}\n');
    const digest = digestOf('{"a":1}\n');
    expect(await readdir(join(folder, 'objects', digest.slice(0, 2)))).toEqual([`${digest}.ndjson`]);
  });

  test('is not made twice, nor over other files', async () => {
    const folder = await newOffice();
    const again = await createOfficeFolder(folder);
    expect(again.ok ? '' : again.issues[0]?.code).toBe('sdk.office-exists');
    const other = await mkdtemp(join(tmpdir(), 'dr-other-'));
    folders.push(other);
    await writeFile(join(other, '预算.xlsx'), 'x');
    const refused = await createOfficeFolder(other);
    expect(refused.ok ? '' : refused.issues[0]?.code).toBe('sdk.folder-not-empty');
  });

  test('a line torn at any byte is reported, and never cut', async () => {
    const folder = await newOffice();
    const path = join(folder, 'journal.ndjson');
    const store = folderStore(folder);
    await store.append('{"seq":1}', 0);
    await store.append('{"名称":"二"}', 1);
    const whole = await readFile(path);
    for (let length = whole.length - 1; length > '{"seq":1}\n'.length; length--) {
      await writeFile(path, whole.subarray(0, length));
      expect(await faultOf(folderStore(folder).journal())).toBe('sdk.journal-torn');
      expect(await faultOf(folderStore(folder).append('{"seq":3}', 2))).toBe('sdk.journal-torn');
      expect((await readFile(path)).length).toBe(length);
    }
  });

  test('a last line of zero bytes, as a crash may leave, counts as torn', async () => {
    const folder = await newOffice();
    await folderStore(folder).append('{"seq":1}', 0);
    await appendFile(join(folder, 'journal.ndjson'), `${'\0'.repeat(20)}\n`);
    expect(await faultOf(folderStore(folder).journal())).toBe('sdk.journal-torn');
  });

  test('a removed journal is not an empty one', async () => {
    const folder = await newOffice();
    await unlink(join(folder, 'journal.ndjson'));
    expect(await faultOf(folderStore(folder).journal())).toBe('sdk.journal-missing');
  });

  test('a changed object is found out', async () => {
    const folder = await newOffice();
    const digest = await folderStore(folder).putObject(utf8('{"quota":5}'));
    const path = join(folder, 'objects', digest.slice(0, 2), `${digest}.json`);
    await writeFile(path, '{"quota":6}');
    expect(await faultOf(folderStore(folder).getObject(digest))).toBe('sdk.object-damaged');
    await truncate(path, 3);
    expect(await folderStore(folder).putObject(utf8('{"quota":5}'))).toBe(digest);
    expect(await readFile(path, 'utf8')).toBe('{"quota":5}');
  });

  test('a folder that is no office, or one of another format, is refused', async () => {
    const folder = await newOffice();
    await writeFile(join(folder, 'office.json'), '{"format":"double-random/office@9"}');
    expect(await faultOf(folderStore(folder).journal())).toBe('sdk.office-format');
    expect(await faultOf(folderStore(join(folder, 'nowhere')).journal())).toBe('sdk.office-missing');
  });
});

describe('the lock', () => {
  test('of a process that died on this machine is taken over with a note', async () => {
    const folder = await newOffice();
    const dead = spawnSync(process.execPath, ['-e', 'console.log(process.pid)'], { encoding: 'utf8' });
    await lockBy(folder, { pid: Number(dead.stdout) });
    const notes: Issue[] = [];
    const store = folderStore(folder, { onNote: (note) => notes.push(note) });
    expect((await store.append('{"seq":1}', 0)).ok).toBe(true);
    expect(notes.map(({ code }) => code)).toEqual(['sdk.lock-taken-over']);
    expect(await readdir(folder)).not.toContain('lock');
  });

  test('of an earlier process with our own number is taken over, as after a restart of a container', async () => {
    const folder = await newOffice();
    await lockBy(folder, { pid: process.pid, born: 1 });
    expect((await folderStore(folder).append('{"seq":1}', 0)).ok).toBe(true);
  });

  test('of a live process, another machine or an unreadable file is never broken', async () => {
    for (const holder of [{ pid: process.ppid }, { host: 'another-machine' }, undefined]) {
      const folder = await newOffice();
      if (holder === undefined) await writeFile(join(folder, 'lock'), '');
      else await lockBy(folder, holder);
      const store = folderStore(folder, { lockWaitMilliseconds: 60 });
      expect(await faultOf(store.append('{"seq":1}', 0))).toBe('sdk.store-locked');
      expect(await readdir(folder)).toContain('lock');
    }
  });

  test('found dead by many at once is taken over once, and no line is lost', async () => {
    const folder = await newOffice();
    const dead = spawnSync(process.execPath, ['-e', 'console.log(process.pid)'], { encoding: 'utf8' });
    await lockBy(folder, { pid: Number(dead.stdout) });
    const notes: Issue[] = [];
    const stores = Array.from({ length: 6 }, () =>
      folderStore(folder, { onNote: (note) => notes.push(note) }),
    );
    const results = await Promise.all(stores.map((store, at) => store.append(`{"by":${at}}`, 0)));
    expect(results.filter(({ ok }) => ok).length).toBe(1);
    expect(notes.length).toBe(1);
    expect((await folderStore(folder).journal()).length).toBe(1);
  });
});

async function newOffice(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dr-office-'));
  folders.push(folder);
  await createOfficeFolder(folder);
  return folder;
}

async function lockBy(folder: string, holder: { pid?: number; host?: string; born?: number }): Promise<void> {
  const lock = { pid: 1, host: hostname(), born: 0, token: 'other', ...holder };
  await writeFile(join(folder, 'lock'), JSON.stringify(lock));
}

async function faultOf(work: Promise<unknown>): Promise<string | undefined> {
  return work.then(
    () => undefined,
    (error: unknown) => issueOfFault(error)?.code,
  );
}
