import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEmbedded, zipBundle } from 'double-random/archive';
import { samplePublication } from 'double-random/sdk';
import { writePublication } from 'double-random/sdk/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureBuilt } from '../../scripts/build.mjs';
import { runCli } from '../../src/cli/run.js';

const folder = mkdtempSync(join(tmpdir(), 'verify-page-cli-'));
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  ensureBuilt({ types: false });
  for (const edition of ['public', 'audit'] as const)
    await writePublication(at(edition), samplePublication(edition));
  writeFileSync(at('public.zip'), zipBundle(samplePublication('public')));
  writeFileSync(at('note.json'), '{"format":"double-random/notice@1"}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: readonly string[]): Promise<{ code: number; told: string }> {
  const told: string[] = [];
  const write = (text: string) => told.push(text);
  const code = await runCli(['verify-page', ...args, '--lang', 'zh'], { out: write, err: write });
  return { code, told: told.join('') };
}

it.each(['public', 'public.zip'])('a page carries %s to the byte', async (bundle) => {
  const out = at(`${bundle}.html`);
  expect(await run(at(bundle), '--out', out)).toMatchObject({ code: 0 });
  const carried = readEmbedded(readFileSync(out, 'utf8'));
  expect(carried.ok && new Map(carried.value)).toEqual(new Map(samplePublication('public')));
});

it('without a bundle it is the page that the build made', async () => {
  expect(await run('--out', at('empty.html'))).toMatchObject({ code: 0 });
  expect(readFileSync(at('empty.html'), 'utf8')).toBe(readFileSync('dist/verify.html', 'utf8'));
});

it('an audit edition is carried only where that is asked for', async () => {
  const { code, told } = await run(at('audit'), '--out', at('audit.html'));
  expect(code).toBe(6);
  expect(told).toContain('sdk.verify-page-internal');
  expect(await run(at('audit'), '--out', at('audit.html'), '--internal')).toMatchObject({ code: 0 });
});

it('a bundle that does not replay is not put on a page: what is wrong is told, and what to do', async () => {
  const spoilt = new Map(samplePublication('public'));
  const list = new TextDecoder().decode(spoilt.get('抽查名单.csv'));
  spoilt.set('抽查名单.csv', new TextEncoder().encode(list.replace('样例', '祥例')));
  await writePublication(at('spoilt'), spoilt);
  const { code, told } = await run(at('spoilt'), '--out', at('spoilt.html'), '--force');
  expect(code).toBe(1);
  for (const part of ['[cli.page-of-spoilt]', '[replay.file-altered] 抽查名单.csv', 'double-random verify'])
    expect(told).toContain(part);
  expect(existsSync(at('spoilt.html'))).toBe(false);
});

it('what is neither a bundle nor a notice is refused, and no file is written over', async () => {
  expect(await run(at('note.json'), '--out', at('note.html'))).toMatchObject({ code: 3 });
  expect(await run(at('nowhere'), '--out', at('nowhere.html'))).toMatchObject({ code: 5 });
  expect(await run('--out', at('empty.html'))).toMatchObject({ code: 4 });
});
