import type { EligibleInspector, EligibleTarget } from '../model.js';
import type { DemandInput } from './demand.js';

/**
 * Whether every possible drawing can be staffed, where all places ask for one class (of the target's area or not).
 * Any s targets need k·s visits; their candidates can make at least Σ min(cap, s) of them, less one for each recusal.
 * If that suffices for every s, even for the s targets with the most recusals, Hall's condition holds whoever is drawn.
 *
 * @example
 * ```ts
 * const team = [{ id: identifier('pair'), label: '', count: 2, class: 'any', byArea: false }];
 * assert.ok(sufficesInOneClass({ targets: [], inspectors: [], strata: [], team }));
 * ```
 */
export function sufficesInOneClass({
  targets,
  inspectors,
  strata,
  team,
}: DemandInput & { readonly inspectors: readonly EligibleInspector[] }): boolean {
  const [first] = team;
  if (
    first === undefined ||
    team.some((group) => group.class !== first.class || group.byArea !== first.byArea)
  ) {
    return false;
  }
  const drawn = strata.reduce((sum, { quota }) => sum + quota, 0);
  const byPlace = new Map<string, EligibleTarget[]>();
  for (const target of targets) {
    const place = first.byArea ? `${first.class}@${target.area ?? ''}` : first.class;
    const visited = byPlace.get(place);
    if (visited === undefined) byPlace.set(place, [target]);
    else visited.push(target);
  }
  // Areas are looked at one by one, so nobody may serve two of them.
  if (inspectors.some(({ classes }) => classes.filter((place) => byPlace.has(place)).length > 1))
    return false;
  const places = team.reduce((sum, { count }) => sum + count, 0);
  return [...byPlace].every(([place, visited]) => {
    const caps = inspectors.filter(({ classes }) => classes.includes(place)).map(({ cap }) => cap);
    const recusals = visited.map(({ recused }) => recused?.length ?? 0).sort((left, right) => right - left);
    return sufficesForEach(Math.min(visited.length, drawn), { caps, recusals, places });
  });
}

function sufficesForEach(
  most: number,
  {
    caps,
    recusals,
    places,
  }: { readonly caps: readonly number[]; readonly recusals: readonly number[]; readonly places: number },
): boolean {
  let [capacity, lost] = [0, 0];
  const ascending = [...caps].sort((left, right) => left - right);
  let exhausted = 0;
  for (let count = 1; count <= most; count++) {
    // One more target gives one more visit to everyone whose cap is not reached.
    while ((ascending[exhausted] ?? count) < count) exhausted++;
    capacity += ascending.length - exhausted;
    lost += recusals[count - 1] ?? 0;
    if (capacity - lost < places * count) return false;
  }
  return true;
}
