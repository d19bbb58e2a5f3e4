import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { software } from 'double-random/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doors } from '../../scripts/doors.mjs';
import { drawSmallDistrict, methods } from '../fixtures/small-district.js';
import { bringProgram, bringText, type InstalledPackage, installPackage } from './installed-package.js';

const root = process.cwd();
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const specifiers = Object.keys(doors()).map((name) =>
  name === 'index' ? 'double-random' : `double-random/${name}`,
);
const withoutRequireOfModules = { NODE_OPTIONS: '--no-experimental-require-module' };

let installed: InstalledPackage;
beforeAll(() => {
  installed = installPackage();
});
afterAll(() => installed?.remove());

/** Runs a program in the project that installed the package. */
function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const options = { cwd: installed.project, env: { ...inherited, ...env }, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(program, args, options);
  expect(status, `${stdout}${stderr}`).toBe(0);
  return stdout;
}

function printedBy(program: string, env: Readonly<Record<string, string>> = {}) {
  bringProgram(installed.project, 'test/fixtures/print-small-district.ts', program);
  return JSON.parse(run(process.execPath, [program], env));
}

describe('the same bytes', () => {
  const fromSource = Object.fromEntries(methods.map((method) => [method, drawSmallDistrict(method)]));

  it('are a complete folder that replays', () => {
    for (const method of methods) {
      const { folder, checks } = drawSmallDistrict(method);
      expect(Object.keys(folder)).toEqual(expect.arrayContaining(['plan.json', 'record.json', 'SHA256SUMS']));
      expect(new Set(Object.values(checks))).toEqual(new Set(['pass']));
    }
  });

  it('come out whatever the order of the rows', () => {
    for (const method of methods) expect(drawSmallDistrict(method, 'reversed')).toEqual(fromSource[method]);
  });

  it('come out of the installed package by import', () => {
    expect(printedBy('print.mjs').districts).toEqual(fromSource);
  });

  it('come out of the installed package by require, without require(esm)', () => {
    expect(printedBy('print.cjs', withoutRequireOfModules).districts).toEqual(fromSource);
  });

  it.each([
    { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', locale: 'tr-TR' },
    { TZ: 'Pacific/Apia', LC_ALL: 'zh_CN.UTF-8', locale: 'zh-CN' },
  ])('come out under $TZ and $LC_ALL', ({ TZ, LC_ALL, locale }) => {
    for (const program of ['print.mjs', 'print.cjs']) {
      expect(printedBy(program, { TZ, LC_ALL })).toEqual({ locale, timeZone: TZ, districts: fromSource });
    }
  });
});

describe('the package', () => {
  it('holds what was built and nothing else', () => {
    const allowed =
      /^(dist\/[\w./-]+\.(js|cjs|d\.ts|d\.cts)|dist\/verify\.html|package\.json|LICENSE|(README(\.zh-CN)?|CHANGELOG|SECURITY)\.md|verifier\/(\w+\.py|README\.md))$/;
    expect(installed.files.filter((file) => !allowed.test(file))).toEqual([]);
  });

  it('has a door for every room, and each leads to files it holds', () => {
    const { './package.json': _, ...exported } = manifest.exports;
    const names = Object.keys(exported).map((specifier) => specifier.replace(/^\.\/?/, '') || 'index');
    expect(names).toEqual(Object.keys(doors()));
    const targets = JSON.stringify(exported).match(/\.\/dist\/[^"]+/g) ?? [];
    expect(targets.length).toBe(names.length * 4);
    expect(targets.filter((target) => !installed.files.includes(target.slice(2)))).toEqual([]);
  });

  it('opens every door by import and by require alike', () => {
    const list = (load: string) => `(async () => {
      const names = {};
      for (const room of ${JSON.stringify(specifiers)}) names[room] = Object.keys(${load}).sort();
      console.log(JSON.stringify(names));
    })()`;
    const imported = JSON.parse(run(process.execPath, ['-e', list('await import(room)')]));
    const required = JSON.parse(
      run(process.execPath, ['-e', list('require(room)')], withoutRequireOfModules),
    );
    expect(Object.keys(imported)).toEqual(specifiers);
    expect(required).toEqual(imported);
    expect(imported['double-random']).toContain('planDraw');
  });

  it('has types that hold for ESM and for CJS, looked at closely', { timeout: 120_000 }, () => {
    const imports = specifiers.map((specifier, at) => `import * as room${at} from '${specifier}';`);
    const rooms = `export const rooms = [${specifiers.map((_, at) => `room${at}`).join(', ')}];`;
    const use =
      "import { digestOf, type Digest } from 'double-random/kernel';\nexport const d: Digest = digestOf('abc');";
    const files = ['consumer.mts', 'consumer.cts'];
    for (const file of files) bringText(installed.project, file, [...imports, rooms, use, ''].join('\n'));
    const options = ['--module', 'node16', '--target', 'es2022', '--lib', 'es2022', '--strict', '--noEmit'];
    const node = ['--types', 'node', '--typeRoots', join(root, 'node_modules', '@types')];
    run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options, ...node, ...files]);
  });

  it('runs double-random --help', () => {
    expect(run(join(installed.project, 'node_modules', '.bin', 'double-random'), ['--help'])).toContain(
      'double-random',
    );
  });

  it('names itself in a record as package.json does', () => {
    expect(software).toEqual({ name: manifest.name, version: manifest.version });
  });

  it('pins its dependencies exactly and needs no install script and no address', () => {
    for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
    for (const name of Object.keys(manifest.dependencies)) {
      expect(lock.packages[`node_modules/${name}`].hasInstallScript).toBeUndefined();
    }
    expect(JSON.stringify(lock)).not.toContain('"resolved"');
  });
});
