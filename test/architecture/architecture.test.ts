import { describe, expect, it } from 'vitest';
import { mayEnter } from './floor-plan.js';
import { violationsOf } from './rules.js';
import { readSources, sourceOf } from './sources.js';

const root = process.cwd();

describe('the house', () => {
  it('keeps every rule of the floor plan', () => {
    expect(violationsOf(readSources(root))).toEqual([]);
  });

  it('has a floor plan in which nothing flows back', () => {
    const settled = new Set<string>();
    for (let grown = true; grown; ) {
      const free = Object.entries(mayEnter).filter(
        ([room, entered]) => !settled.has(room) && whole(entered).every((other) => settled.has(other)),
      );
      for (const [room] of free) settled.add(room);
      grown = free.length > 0;
    }
    expect([...settled].sort()).toEqual(Object.keys(mayEnter).sort());
  });
});

describe('a planted violation is found', () => {
  const house = {
    'src/core/kernel/index.ts': "export { digestOf } from './sha256.js';\n",
    'src/core/kernel/sha256.ts': 'export const digestOf = (text: string): string => text;\n',
    'src/core/pools/index.ts': "export type { Target } from './model.js';\n",
    'src/core/pools/model.ts': 'export interface Target { readonly id: string }\n',
    'src/core/draw/index.ts': "export { runDraw } from './run.js';\n",
    'src/core/draw/run.ts':
      "import { digestOf } from '../kernel/index.js';\nexport const runDraw = digestOf;\n",
    'src/core/draw/assign/index.ts': "export { assign } from './search.js';\n",
    'src/core/draw/assign/search.ts': 'export const assign = 1;\n',
    'src/core/entropy/index.ts': 'export const deriveSeed = 1;\nexport type Evidence = 1;\n',
    'src/sdk/index.ts': 'export const openOffice = 1;\n',
    'src/cli/main.ts': "import { Command } from 'commander';\nexport const program = new Command();\n",
  };

  const plant = (path: string, text: string): string[] =>
    violationsOf(
      Object.entries({ ...house, [path]: text }).map(([file, content]) => sourceOf(file, content)),
    );

  it('and there is none before planting', () => {
    expect(plant('src/core/draw/run.ts', house['src/core/draw/run.ts'])).toEqual([]);
  });

  it.each([
    [
      'an arrow against the flow',
      'src/core/kernel/leak.ts',
      "import '../pools/index.js';",
      'arrow: kernel may not',
    ],
    [
      'core entering the SDK',
      'src/core/draw/a.ts',
      "import '../../sdk/index.js';",
      'arrow: draw may not enter sdk',
    ],
    [
      'a type taken against the flow',
      'src/core/kernel/a.ts',
      "export type A = import('../pools/index.js').Target;",
      'arrow:',
    ],
    [
      'more than types',
      'src/core/draw/a.ts',
      "export { deriveSeed } from '../entropy/index.js';",
      'only take types',
    ],
    [
      'entering past the door',
      'src/core/draw/a.ts',
      "import '../kernel/sha256.js';",
      'door: enter by src/core/kernel/index.ts',
    ],
    [
      'entering past an inner door',
      'src/core/draw/a.ts',
      "import './assign/search.js';",
      'door: enter by src/core/draw/assign/index.ts',
    ],
    ['importing the own door', 'src/core/draw/a.ts', "import './index.js';", 'own door:'],
    ['importing the own door from inside', 'src/core/draw/assign/a.ts', "import '../index.js';", 'own door:'],
    ['a cycle', 'src/core/kernel/a.ts', "import '../draw/index.js';", 'cycle: draw comes back'],
    ['a path that is no file', 'src/core/draw/a.ts', "import '../kernel/lost.js';", 'path:'],
    ['a path without its ending', 'src/core/draw/a.ts', "import '../kernel/index';", 'path:'],
    ['a file outside every room', 'src/core/cellar/a.ts', 'export const a = 1;', 'room:'],
    [
      'seedrandom by another door',
      'src/core/draw/a.ts',
      "import seedrandom from 'seedrandom';",
      'package: seedrandom',
    ],
    [
      'date-fns by another door',
      'src/core/rules/a.ts',
      "import { addMonths } from 'date-fns/addMonths';",
      'package: date-fns',
    ],
    [
      '@date-fns/utc by another door',
      'src/core/rules/a.ts',
      "import { utc } from '@date-fns/utc/utc';",
      'package: @date-fns',
    ],
    ['zod outside a schema', 'src/core/rules/model.ts', "import * as z from 'zod';", 'package: zod'],
    [
      'hashing by another door',
      'src/core/journal/a.ts',
      "import { sha256 } from '@noble/hashes/sha2.js';",
      'package: @noble',
    ],
    [
      'csv-parse by another door',
      'src/sdk/a.ts',
      "import { parse } from 'csv-parse/sync';",
      'package: csv-parse',
    ],
    ['commander in the SDK', 'src/sdk/a.ts', "import { Command } from 'commander';", 'package: commander'],
    [
      'Node in the core',
      'src/core/draw/a.ts',
      "import { createHash } from 'node:crypto';",
      'package: node:crypto',
    ],
    ['Node in the isomorphic SDK', 'src/sdk/a.ts', "const fs = await import('node:fs');", 'package: node:fs'],
    [
      'a package nobody agreed on',
      'src/sdk/node/a.ts',
      "const lodash = require('lodash');",
      'package: lodash has no door',
    ],
    [
      'a room importing the package it is part of',
      'src/sdk/a.ts',
      "import 'double-random/kernel';",
      'package: double-random',
    ],
    ['a file of 301 lines', 'src/core/draw/a.ts', '\n'.repeat(301), 'length: 301 lines'],
    ['a nameless file', 'src/core/draw/utils.ts', '', 'name:'],
    ['a nameless folder', 'src/core/draw/common/order.ts', '', 'name:'],
    ['a file named for its kind', 'src/core/draw/draw-types.ts', '', 'name:'],
    ['an open end', 'src/sdk/a.ts', '// TODO later\n', 'open: TODO'],
  ])('%s', (_name, path, text, expected) => {
    expect(plant(path, text).join('\n')).toContain(expected);
  });

  it.each([
    'Math.random()',
    'Math.pow(2, 3)',
    'Math.log(2)',
    'Math.log2(2)',
    'Math.exp(2)',
    'Date.now()',
    'new Date()',
    'performance.now()',
    "'a'.localeCompare('b')",
    '(1).toLocaleString()',
    'new Intl.Collator()',
    'process.env',
    'console.log(1)',
    'crypto.getRandomValues(bytes)',
    'setTimeout(f, 1)',
    'async () => 1',
    'await promise',
    '[2, 1].sort()',
    "'é'.normalize('NFC')",
    '/\\p{L}/u',
  ])('the banned %s', (expression) => {
    expect(plant('src/core/draw/a.ts', `export const a = ${expression};\n`).join('\n')).toContain('banned:');
  });

  it('but not where a comment speaks of it, or outside the core', () => {
    const comment = '/** Never Math.random(). */\n// nor new Date()\nexport const a = 1; /* async */\n';
    expect(plant('src/core/draw/a.ts', comment)).toEqual([]);
    expect(plant('src/sdk/a.ts', 'export const now = Date.now();\n')).toEqual([]);
  });
});

function whole(entered: Readonly<Record<string, string>>): string[] {
  return Object.keys(entered).filter((room) => entered[room] === 'whole');
}
