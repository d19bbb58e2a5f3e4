import { orderStratum, stageKey } from 'double-random/draw';
import { compareText, type Digest, digestOf, type Identifier, identifier } from 'double-random/kernel';
import fc from 'fast-check';

/** One stratum to be drawn, and what the library makes of it. */
export interface RecipeCase {
  readonly draw: string;
  readonly stratum: Identifier;
  readonly seed: Digest;
  readonly key: Digest;
  /** In no order. */
  readonly ids: readonly Identifier[];
  readonly quota: number;
  readonly reserve: number;
  readonly drawn: readonly DrawnPlace[];
}

export interface DrawnPlace {
  readonly id: string;
  readonly ticket: string;
  readonly selected: boolean;
  readonly cutoff: string | undefined;
}

/** Letters of both cases and every sign: what a database's own collation would order otherwise. */
const idForm = fc.oneof(
  fc.stringMatching(/^9165010074521[0-9]{4}[0-9X]$/),
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,20}$/),
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:/-]{63}$/),
);

/** So many random strata of up to `most` ids; the same for the same seed. */
export function randomCases(
  count: number,
  { most, seed }: { readonly most: number; readonly seed: number },
): RecipeCase[] {
  const form = fc.record({
    ids: fc.uniqueArray(idForm, { maxLength: most, size: 'max' }),
    stratum: fc.constantFrom('all', 'credit:A', 'credit:h-0123456789ab/district:650109'),
    quota: fc.double({ min: 0, max: 1, noNaN: true }),
    reserve: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  return fc.sample(form, { numRuns: count, seed }).map((drawn, at) => caseOf(at, drawn));
}

function caseOf(
  at: number,
  given: {
    readonly ids: readonly string[];
    readonly stratum: string;
    readonly quota: number;
    readonly reserve: number;
  },
): RecipeCase {
  const ids = given.ids.map(identifier);
  const stratum = identifier(given.stratum);
  const seed = digestOf(`recipe ${at}`);
  const key = stageKey({ seed, stage: 'targets', stratum, method: 'sha256@1' });
  const quota = Math.round(given.quota * ids.length);
  const reserve = Math.round(given.reserve * (ids.length - quota));
  const sorted = [...ids].sort(compareText);
  const order = orderStratum({ method: 'sha256@1', key, ids: sorted, take: quota + reserve });
  const cutoff = order.tickets?.[quota - 1];
  const drawn = order.ids.map((id, place) => {
    return { id, ticket: order.tickets?.[place] ?? '', selected: place < quota, cutoff };
  });
  return { draw: `D-${at}`, stratum, seed, key, ids, quota, reserve, drawn };
}
