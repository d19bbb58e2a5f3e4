import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSources } from '../architecture/sources.js';

it('the glossary names only what the source knows', () => {
  const code = readSources(process.cwd())
    .map((source) => source.code)
    .join('\n');
  const rows = readFileSync('docs/glossary.md', 'utf8').matchAll(/^\| [^|]+ \| ([^|]+) \|/gm);
  const identifiers = [...rows].flatMap(([, cell]) =>
    [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  expect(identifiers.length).toBeGreaterThan(60);
  expect(identifiers.filter((name) => name !== undefined && !code.includes(name))).toEqual([]);
});
