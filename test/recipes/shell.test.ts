import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { DrawRecord } from 'double-random/record';
import { afterAll, describe, expect, it } from 'vitest';
import { randomCases } from './cases.js';

const recipe = resolve('verifier/recipes/draw.sh');
const folder = mkdtempSync(join(tmpdir(), 'double-random-recipe-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('sh', [recipe, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function listed(name: string, lines: readonly string[]): string {
  writeFileSync(join(folder, name), lines.map((line) => `${line}\n`).join(''));
  return name;
}

describe('draw.sh', () => {
  it('draws thousands of ids in a hundred strata as the library does', () => {
    const cases = [...randomCases(96, { most: 40, seed: 1 }), ...randomCases(4, { most: 1500, seed: 2 })];
    const script = cases.map(({ key, ids, quota, reserve }, at) => {
      return `sh '${recipe}' ${key} ${listed(`${at}.txt`, ids)} ${quota} ${reserve}`;
    });
    writeFileSync(join(folder, 'all.sh'), `set -eu\n${script.join('\n')}\n`);
    const { status, stdout, stderr } = spawnSync('sh', ['all.sh'], { cwd: folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    const expected = cases.flatMap(({ drawn }) => [
      ...drawn.map(
        ({ id, ticket, selected }, at) => `${at + 1} ${selected ? '正选' : '备选'} ${ticket} ${id}`,
      ),
      `入选线 ${drawn.find(({ selected }) => selected)?.cutoff ?? '—'}`,
    ]);
    expect(cases.reduce((sum, { ids }) => sum + ids.length, 0)).toBeGreaterThan(3000);
    expect(stdout.trimEnd().split('\n')).toEqual(expected);
  });

  it('takes the ids of a stratum out of the frame of a bundle', () => {
    const bundle = resolve('test/golden/bundles/sha256-areas');
    const { strata } = JSON.parse(readFileSync(join(bundle, 'record.json'), 'utf8')) as DrawRecord;
    expect(strata.length).toBeGreaterThan(1);
    for (const { id, key, selected, reserves, tickets, cutoff } of strata) {
      const frame = join(bundle, 'targets.ndjson');
      const { stdout } = run(key, frame, String(selected.length), String(reserves.length), id);
      const rows = [...selected, ...reserves].map((one, at) => {
        return `${at + 1} ${at < selected.length ? '正选' : '备选'} ${tickets?.[one]} ${one}`;
      });
      expect(stdout).toBe(`${[...rows, `入选线 ${cutoff}`].join('\n')}\n`);
    }
  });

  it.each([
    ['a key that is none', ['0123', 'ids', '1'], '密钥'],
    ['a quota that is no number', ['0'.repeat(64), 'ids', 'all'], '整数'],
    ['more than the list has', ['0'.repeat(64), 'ids', '4'], '3'],
    ['an id twice', ['0'.repeat(64), 'twice', '1'], '重复'],
    ['lines that end as on another system', ['0'.repeat(64), 'crlf', '1'], 'CRLF'],
  ] as const)('refuses %s', (_, args, words) => {
    listed('ids', ['T-1', 'T-2', 'T-3']);
    listed('twice', ['T-1', 'T-2', 'T-1']);
    listed('crlf', ['T-1\r', 'T-2\r']);
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });
});
