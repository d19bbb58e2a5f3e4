import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { describe, expect, it } from 'vitest';
import { type RecipeCase, randomCases } from './cases.js';

const recipe = readFileSync('verifier/recipes/draw.sql', 'utf8');
const server = process.env['DOUBLE_RANDOM_POSTGRES_URL'];

const cases = [...randomCases(2500, { most: 12, seed: 3 }), ...randomCases(5, { most: 1200, seed: 4 })].map(
  (one, at) => ({ ...one, draw: `D-${String(at).padStart(5, '0')}` }),
);

/** What every program must say, a line a place. */
const expected = cases.flatMap(({ draw, stratum, key, drawn }) =>
  drawn.map(({ id, ticket, selected, cutoff }, at) =>
    [draw, stratum, key, at + 1, id, ticket, selected ? 't' : 'f', cutoff ?? ''].join('|'),
  ),
);

describe('draw.sql', () => {
  it('draws thousands of strata in PostgreSQL in this process as the library does', async () => {
    const database = new PGlite();
    await database.exec(fillTables(cases));
    const { rows } = await database.query<Row>(recipe);
    await database.close();
    expect(rows.map(lineOf)).toEqual(expected);
  });

  it('draws the same in a PostgreSQL server', ({ skip }) => {
    if (server === undefined) return skip('no server: set DOUBLE_RANDOM_POSTGRES_URL');
    const { status, stdout, stderr } = spawnSync(
      'psql',
      ['--no-psqlrc', '--quiet', '--tuples-only', '--no-align', '--set=ON_ERROR_STOP=1', server],
      { input: `${fillTables(cases)}\n${recipe}`, encoding: 'utf8', maxBuffer: 2 ** 28 },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.trimEnd().split('\n')).toEqual(expected);
  });
});

interface Row {
  readonly draw: string;
  readonly stratum: string;
  readonly key: string;
  readonly place: number;
  readonly id: string;
  readonly ticket: string;
  readonly selected: boolean;
  readonly cutoff: string | null;
}

function lineOf({ draw, stratum, key, place, id, ticket, selected, cutoff }: Row): string {
  return [draw, stratum, key, place, id, ticket, selected ? 't' : 'f', cutoff ?? ''].join('|');
}

/** Ids and digests hold no quote. */
function fillTables(strata: readonly RecipeCase[]): string {
  const rows = strata.map(
    ({ draw, stratum, seed, quota, reserve }) => `('${draw}','${stratum}','${seed}',${quota},${reserve})`,
  );
  const candidates = strata.flatMap(({ draw, stratum, ids }) =>
    ids.map((id) => `('${draw}','${stratum}','${id}')`),
  );
  return `
    CREATE TEMPORARY TABLE stratum (draw text, id text, seed text, quota int, reserve int);
    CREATE TEMPORARY TABLE candidate (draw text, stratum text, id text);
    INSERT INTO stratum VALUES ${rows.join(',')};
    INSERT INTO candidate VALUES ${candidates.join(',')};`;
}
