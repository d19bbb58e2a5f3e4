import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCli } from '../../src/cli/run.js';
import { canonicalJson, digestOf } from '../../src/core/kernel/index.js';
import { planDraw } from '../../src/core/plan/index.js';
import { checkCreditCode } from '../../src/core/pools/index.js';
import { sampleDistrict, sampleDraw, sampleOffice } from '../../src/sdk/index.js';
import { must, openDesk } from './desk.js';

const district = sampleDistrict();
const folder = mkdtempSync(join(tmpdir(), 'dr-sample-'));

afterAll(() => rmSync(folder, { recursive: true }));

describe('the sample district', () => {
  test('has the size of the 2017 report, and valid codes of nobody', () => {
    const { items, targets, inspectors } = district;
    const count = (kind: string) => targets.filter((target) => target.kind === kind).length;
    expect([count('enterprise'), count('individual-household')]).toEqual([7415, 8958]);
    expect(new Set(targets.map(({ id }) => id)).size).toBe(targets.length);
    expect(targets.every(({ id }) => checkCreditCode(id).kind === 'valid' && /^9[12]990100/.test(id))).toBe(
      true,
    );
    expect(inspectors.length).toBe(212);
    expect(new Set(inspectors.map(({ department }) => department)).size).toBe(26);
    expect(items.length).toBe(10);
    expect(items.every(({ basis, published }) => published && basis.length > 0)).toBe(true);
  });

  test('both tasks can be planned: 178 officers qualify, and the strata add up to over 5 %', () => {
    const [market, food] = district.tasks.map((task) => {
      const { items, rules, targets, inspectors } = district;
      return must(
        planDraw({
          task,
          items: { version: 1, records: items },
          rules: { version: 1, records: rules },
          targets,
          inspectors,
        }),
      );
    });
    expect(market?.inspectors.filter((entry) => !('excluded' in entry)).length).toBe(178);
    const drawn = market?.strata.reduce((sum, { quota }) => sum + quota, 0) ?? 0;
    const size = market?.strata.reduce((sum, stratum) => sum + stratum.size, 0) ?? 1;
    expect(drawn / size).toBeGreaterThan(0.05);
    expect(food?.rules.method).toBe('sha256@1');
    expect(food?.strata.map(({ quota }) => quota)).toEqual(Array(6).fill(20));
  });

  test('is imported by init --sample from files that hold just these records', async () => {
    const office = join(folder, 'office');
    const out: string[] = [];
    const code = await runCli(['init', office, '--sample', '--json'], {
      out: (text) => out.push(text),
      err: () => undefined,
    });
    expect(code).toBe(0);
    expect(JSON.parse(out.join('')).data.registers).toEqual([
      { register: 'items', version: 1, count: 10 },
      { register: 'targets', version: 1, count: 16373 },
      { register: 'inspectors', version: 1, count: 212 },
      { register: 'rules', version: 1, count: 2 },
    ]);
    const desk = openDesk();
    const lines = readFileSync(join(office, 'journal.ndjson'), 'utf8').trim().split('\n');
    for (const [at, register] of (['items', 'targets', 'inspectors', 'rules'] as const).entries()) {
      const { snapshot } = must(await desk.office.adoptRecords(register, district[register]));
      expect(JSON.parse(lines[at] ?? '').body.snapshot).toBe(snapshot);
    }
    expect(
      readdirSync(office)
        .filter((name) => /\.(csv|json)$/.test(name))
        .sort(),
    ).toEqual([
      'inspectors.csv',
      'items.csv',
      'office.json',
      'rules.json',
      'targets.csv',
      'task-food.json',
      'task-market.json',
    ]);
  });

  test('is the same every time', () => {
    expect(digestOf(canonicalJson(district))).toBe(
      '403ab7c46fd878ee9458dae793fef1dcaa9a9b4fb3dc9fc656fc4ffe71652c11',
    );
    expect(canonicalJson(sampleOffice())).toBe(canonicalJson(sampleOffice()));
    expect(sampleDraw().seed).toBe(sampleDraw().seed);
  });
});
