import { beijingDay, type Digest, type Identifier } from '../../kernel/index.js';
import { type PlayedSteps, proveResult } from '../../results/index.js';
import type { ExtractedResults, ProvedResult, StatedFacts } from './model.js';

/** What was published of one target's inspection; nothing of a result that is not published, or was taken down. */
export function tellResults(target: Identifier, { standings, ledger }: PlayedSteps): ExtractedResults {
  const leaves: readonly Digest[] = ledger.places.map(({ leaf }) => leaf);
  const standing = standings.get(target);
  const places = ledger.places.flatMap((place, at): ProvedResult[] => {
    if (place.state === 'withdrawn' || place.result.target !== target) return [];
    return [{ ...place, proof: proveResult(leaves, at) }];
  });
  return {
    state:
      standing?.shown !== undefined
        ? 'published'
        : standing?.published === undefined
          ? 'unpublished'
          : 'withdrawn',
    root: ledger.root,
    size: leaves.length,
    places,
  };
}

/** When a target's result was first published, and what became of it. */
export function tellAmendments(
  target: Identifier,
  { standings }: PlayedSteps,
): Pick<StatedFacts, 'publishedOn' | 'amendments'> {
  const standing = standings.get(target);
  return {
    ...(standing?.published && { publishedOn: beijingDay(standing.published.at) }),
    amendments: (standing?.amendments ?? []).map(({ act, at, ground }) => ({
      act,
      on: beijingDay(at),
      ground,
    })),
  };
}
