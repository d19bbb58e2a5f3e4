import { execFileSync, spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOfficeFolder, fileInPieces, folderStore, openFolderOffice } from '../../src/sdk/node/index.js';
import { creditCode } from '../pools/tables.js';
import { must } from './desk.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
mkdirSync(join(root, '.cache'), { recursive: true });
const cache = mkdtempSync(join(root, '.cache', 'import-crash-'));
const program = join(cache, 'import-process.mjs');
const work = mkdtempSync(join(tmpdir(), 'dr-crash-'));

/** Large enough for the way of large files, small enough to be read many times. */
const rows = 30_000;
const fileOf = (name: string, count: number) => {
  const path = join(work, name);
  const lines = Array.from(
    { length: count },
    (_, at) => `某某商贸${at}号有限公司,${creditCode(at + 1)},存续,古牧地镇`,
  );
  writeFileSync(path, `企业名称,统一社会信用代码,登记状态,地区\n${lines.join('\n')}\n`);
  return path;
};
const first = fileOf('first.csv', rows);
const second = fileOf('second.csv', rows + 5);

beforeAll(async () => {
  await build({
    entryPoints: [join(root, 'test/sdk/import-process.ts')],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
});

afterAll(() => {
  rmSync(cache, { recursive: true });
  rmSync(work, { recursive: true });
});

async function newOffice(folder: string): Promise<string> {
  must(await createOfficeFolder(folder));
  must(await openFolderOffice(folder).adoptTable('targets', must(await fileInPieces(first))));
  return folder;
}

/** The newest version of the pool, with every record of it readable. */
async function wholeVersion(folder: string): Promise<{ version: number; count: number }> {
  const chain = must(await openFolderOffice(folder).versions('targets'));
  const newest = chain[chain.length - 1];
  if (newest === undefined) throw new Error('no version is left');
  const bytes = await folderStore(folder).getObject(newest.snapshot);
  const lines = Buffer.from(bytes ?? new Uint8Array())
    .toString()
    .split('\n');
  expect(lines.length - 1).toBe(newest.count);
  return { version: newest.version, count: newest.count };
}

function importing(folder: string, file: string) {
  const child = spawn(process.execPath, [program, folder, file, 'tell'], {
    env: { ...process.env, TMPDIR: work },
  });
  let out = '';
  child.stdout.on('data', (piece: Buffer) => {
    out += piece.toString();
  });
  const started = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
  const ended = new Promise<string>((resolve) =>
    child.once('close', () => resolve(out.trim().split('\n').pop() ?? '')),
  );
  return { child, started, ended };
}

describe('an import that is cut short', () => {
  it('by kill -9 at any moment leaves the old version whole or the new one whole', async () => {
    const folder = await newOffice(join(work, 'killed'));
    const begun = Date.now();
    const whole = importing(folder, second);
    await whole.started;
    const startUp = Date.now() - begun;
    expect(await whole.ended).toBe('2');
    const duration = Date.now() - begun - startUp;
    const seen = new Set<string>();
    for (let moment = 0; moment < 24; moment++) {
      const before = await wholeVersion(folder);
      const { child, started, ended } = importing(folder, moment % 2 === 0 ? first : second);
      await started;
      // The last two come late enough even where the machine has become much slower meanwhile.
      const slack = moment < 22 ? 1 : 3;
      await new Promise((resolve) => setTimeout(resolve, (slack * duration * (moment + 0.5)) / 22));
      child.kill('SIGKILL');
      await ended;
      const after = await wholeVersion(folder);
      expect([before.version, before.version + 1]).toContain(after.version);
      seen.add(after.version === before.version ? 'old' : 'new');
    }
    // Had every kill come too early or too late, nothing would have been tried.
    expect([...seen].sort()).toEqual(['new', 'old']);
    // What the killed left behind is gone once another import has run.
    expect(await importing(folder, second).ended).toMatch(/^\d+$/);
    expect(readdirSync(work).filter((name) => name.startsWith('double-random-import-'))).toEqual([]);
    expect(readdirSync(join(folder, 'objects')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  }, 120_000);

  it('by another that imports at the same time loses neither', async () => {
    const folder = await newOffice(join(work, 'together'));
    const both = await Promise.all([importing(folder, first).ended, importing(folder, second).ended]);
    expect(both.sort()).toEqual(['2', '3']);
    expect((await wholeVersion(folder)).version).toBe(3);
  }, 60_000);

  const mayMount = process.platform === 'linux' && process.getuid?.() === 0;
  it.skipIf(!mayMount)(
    'by a full disk leaves the old version whole, and says so',
    async () => {
      const disk = join(work, 'disk');
      mkdirSync(disk);
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=7m', 'tmpfs', disk], { stdio: 'ignore' });
      } catch {
        // A container without the right to mount: the disk cannot be filled here.
        return expect(mayMount).toBe(true);
      }
      try {
        const folder = await newOffice(join(disk, 'office'));
        expect(statfsSync(disk).bavail * statfsSync(disk).bsize).toBeLessThan(4_000_000);
        const journal = readFileSync(join(folder, 'journal.ndjson'), 'utf8');
        const large = fileOf('large.csv', 50_000);
        expect(await importing(folder, large).ended).toBe('sdk.store-io');
        expect(readFileSync(join(folder, 'journal.ndjson'), 'utf8')).toBe(journal);
        expect(await wholeVersion(folder)).toEqual({ version: 1, count: rows });
      } finally {
        execFileSync('umount', [disk]);
      }
    },
    60_000,
  );

  it('by its signal leaves the office as it was, without a temporary file', async () => {
    const folder = await newOffice(join(work, 'stopped'));
    const before = { journal: readFileSync(join(folder, 'journal.ndjson'), 'utf8'), files: listAll(folder) };
    const stop = new AbortController();
    const adopting = openFolderOffice(folder).adoptTable('targets', must(await fileInPieces(second)), {
      acceptedChange: '试验',
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(adopting).rejects.toThrow(/abort/i);
    expect({ journal: readFileSync(join(folder, 'journal.ndjson'), 'utf8'), files: listAll(folder) }).toEqual(
      before,
    );
  });
});

function listAll(folder: string): string[] {
  return readdirSync(folder, { recursive: true }).map(String).sort();
}
