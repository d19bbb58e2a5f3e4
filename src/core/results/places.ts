import type { Digest, Identifier } from '../kernel/index.js';
import { type LedgerPlace, leafOfResult, ledgerRoot, type ResultsLedger } from './published-ledger.js';
import { openStandings, type ResultStandings, resultDigest, takeResultStep } from './standing.js';
import type { DrawnScope, ResultStep } from './steps.js';
import type { TargetResult } from './target-result.js';

/** A place with what the office knows of it; what is published of it is `place`. */
interface KeptPlace {
  readonly target: Identifier;
  readonly leaf: Digest;
  readonly salt: Digest;
  readonly result: TargetResult;
  readonly state: LedgerPlace['state'];
}

/** The secret salt of a result by its digest, whose it is, and how many places the target has before it. */
export type SaltOf = (result: Digest, target: Identifier, place: number) => Digest;

/** Everything that follows from the steps of a draw. */
export interface PlayedSteps {
  readonly standings: ResultStandings;
  readonly ledger: ResultsLedger;
}

/**
 * Plays the steps of a draw from the beginning: where everyone stands, and the ledger of what was ever published. A result
 * that is published takes the next place; one that it supersedes keeps its own; of a target that is withdrawn nothing but
 * the leaves is left.
 *
 * @param saltOf - the secret salt of a result: another one for every place, so that no two leaves are alike
 * @example
 * ```ts
 * const scope = { targets: [identifier('T1')], items: [identifier('SC-01')], drawnOn: civilDate('2026-03-04') };
 * const { ledger } = playSteps([], { drawId: identifier('D-1'), scope, saltOf: () => digestOf('') });
 * assert.deepEqual(ledger.places, []);
 * ```
 */
export function playSteps(
  steps: readonly ResultStep[],
  {
    drawId,
    scope,
    saltOf,
  }: {
    readonly drawId: Identifier;
    readonly scope: DrawnScope;
    readonly saltOf: SaltOf;
  },
): PlayedSteps {
  let standings = openStandings(scope);
  let places: readonly KeptPlace[] = [];
  for (const step of steps) {
    const before = standings;
    standings = takeResultStep(standings, step);
    for (const target of touchedBy(step))
      places = move(places, target, {
        before: before.get(target)?.shown,
        after: standings.get(target)?.shown,
        saltOf,
      });
  }
  return { standings, ledger: writeLedger(drawId, places) };
}

function touchedBy(step: ResultStep): readonly Identifier[] {
  switch (step.act) {
    case 'published':
      return step.reviewed.map(({ target }) => target);
    case 'corrected':
      return [step.result.target];
    case 'withdrawn':
    case 'restored':
      return [step.target];
    case 'entered':
    case 'approved':
    case 'returned':
    case 'followed-up':
      return [];
  }
}

function move(
  places: readonly KeptPlace[],
  target: Identifier,
  {
    before,
    after,
    saltOf,
  }: {
    readonly before: TargetResult | undefined;
    readonly after: TargetResult | undefined;
    readonly saltOf: SaltOf;
  },
): readonly KeptPlace[] {
  const others = (state: KeptPlace['state']) =>
    places.map((place) => (place.target === target ? { ...place, state } : place));
  if (after === undefined) return others('withdrawn');
  const own = places.filter((place) => place.target === target);
  const last = own[own.length - 1];
  // Put back after a withdrawal: it has its place already.
  if (before === undefined && last !== undefined)
    return others('superseded').map((place) =>
      place.leaf === last.leaf ? { ...place, state: 'shown' } : place,
    );
  const salt = saltOf(resultDigest(after), target, own.length);
  const place = {
    target,
    salt,
    result: after,
    leaf: leafOfResult({ salt, result: after }),
    state: 'shown' as const,
  };
  return [...others('superseded'), place];
}

function writeLedger(drawId: Identifier, places: readonly KeptPlace[]): ResultsLedger {
  return {
    format: 'double-random/results-ledger@1',
    drawId,
    places: places.map(({ state, leaf, salt, result }) =>
      state === 'withdrawn' ? { state, leaf } : { state, leaf, salt, result },
    ),
    root: ledgerRoot(places.map(({ leaf }) => leaf)),
  };
}
