import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readJournal } from '../../src/core/journal/index.js';
import { createOfficeFolder, folderStore } from '../../src/sdk/node/index.js';
import { must } from './desk.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Below the checkout, so that the bundle finds the packages.
mkdirSync(join(root, '.cache'), { recursive: true });
const cache = mkdtempSync(join(root, '.cache', 'concurrency-'));
const program = join(cache, 'append-process.mjs');
const folder = join(mkdtempSync(join(tmpdir(), 'dr-many-')), 'office');

beforeAll(async () => {
  await build({
    entryPoints: [join(root, 'test/sdk/append-process.ts')],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  must(await createOfficeFolder(folder));
});

afterAll(() => {
  rmSync(cache, { recursive: true });
  rmSync(join(folder, '..'), { recursive: true });
});

test('four processes that append at once make one chain: no fork, no line lost, no version twice', async () => {
  const versions = await Promise.all(Array.from({ length: 4 }, () => runProcess(6)));
  expect(versions.flat().sort((one, other) => one - other)).toEqual(
    Array.from({ length: 24 }, (_, at) => at + 1),
  );
  const lines = await folderStore(folder).journal();
  expect(must(readJournal(lines)).length).toBe(24);
  expect(readdirSync(folder).sort()).toEqual(['journal.ndjson', 'objects', 'office.json']);
});

test('a process killed at work leaves a chain that the next one continues', async () => {
  for (const delay of [60, 120, 180]) {
    const child = spawn(process.execPath, [program, folder, '1000']);
    await new Promise((resolve) => setTimeout(resolve, delay + 250));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    const [version = 0] = await runProcess(1).catch((error: Error) => continueAfterTear(error));
    expect((await folderStore(folder).journal()).length).toBe(version);
  }
  expect(readJournal(await folderStore(folder).journal()).ok).toBe(true);
});

/** A kill may tear the last line: it is then reported, and the remedy is what the report says. */
async function continueAfterTear(error: Error): Promise<number[]> {
  expect(error.message).toContain('sdk.journal-torn');
  const path = join(folder, 'journal.ndjson');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.slice(0, text.lastIndexOf('\n') + 1));
  return runProcess(1);
}

function runProcess(times: number): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, folder, String(times)]);
    const [out, err]: [string[], string[]] = [[], []];
    child.stdout.on('data', (chunk) => out.push(String(chunk)));
    child.stderr.on('data', (chunk) => err.push(String(chunk)));
    child.once('exit', (code) => {
      if (code === 0) resolve(out.join('').trim().split('\n').map(Number));
      else reject(new Error(err.join('')));
    });
  });
}
