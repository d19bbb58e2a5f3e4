import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replayRecord, verifyFiles } from 'double-random/replay';
import { openPublication, readPublication, whileReading, writePublication } from 'double-random/sdk/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { edit, publishSmallOffice, relist } from '../fixtures/bundle.js';

const audit = publishSmallOffice('audit', { method: 'sha256@1', profile: 'open' });
/** A page of several megabytes, so that it is read piece by piece. */
const long = relist(edit(audit, '公示.html', (text) => text + '字'.repeat(2 ** 20)));
const page = '公示.html';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'file-source-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function publish(name: string): Promise<string> {
  const place = join(folder, name);
  await writePublication(place, long);
  return place;
}

async function open(place: string) {
  const opened = await openPublication(place);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.value;
}

const openFiles = () => (process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0);

describe('files that are opened', () => {
  test('are those of the folder, and come to what they come to when they are held', async () => {
    const place = await publish('same');
    const held = await readPublication(place);
    const opened = await open(place);
    expect(held.ok && [...held.value.keys()]).toEqual([...opened.keys()]);
    expect(opened.get(page)).not.toBeInstanceOf(Uint8Array);
    expect(held.ok && replayRecord(held.value)).toEqual(replayRecord(opened));
    expect(held.ok && verifyFiles(held.value, { name: 'same' })).toEqual(
      verifyFiles(opened, { name: 'same' }),
    );
  });

  test.each<readonly [string, string, (path: string) => void]>([
    ['grows', 'sdk.file-changed', (path) => appendFileSync(path, 'x')],
    ['shrinks', 'sdk.file-changed', (path) => truncateSync(path, 100)],
    ['is written again, as long as before', 'sdk.file-changed', (path) => utimesSync(path, 0, 0)],
    ['vanishes', 'sdk.file-unreadable', (path) => rmSync(path)],
    [
      'gives its name to a folder',
      'sdk.file-unreadable',
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
  ])('say which one it was that %s: %s', async (how, code, change) => {
    const place = await publish(how);
    const opened = await open(place);
    const before = openFiles();
    change(join(place, page));
    const replayed = await whileReading(() => replayRecord(opened));
    expect(replayed.ok ? [] : replayed.issues).toMatchObject([{ code, args: { file: join(place, page) } }]);
    expect(openFiles()).toBe(before);
  });

  test('are left closed', async () => {
    const opened = await open(await publish('closed'));
    const before = openFiles();
    replayRecord(opened);
    expect(openFiles()).toBe(before);
  });

  test('let through what is none of their faults', async () => {
    const broken = whileReading(() => {
      throw new TypeError('not of a file');
    });
    await expect(broken).rejects.toThrow('not of a file');
  });
});
