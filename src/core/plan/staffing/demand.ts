import type { EligibleTarget, PlannedStratum, TeamGroup } from '../model.js';

/** How many different people each class of place needs at one target. */
export type Places = ReadonlyMap<string, number>;

/** Targets of one stratum in one area, and the recusals among them: for each class, how many people each loses. */
interface Cell {
  readonly quota: number;
  readonly area: string;
  size: number;
  readonly recusals: Map<string, number[]>;
}

/** The recusals that a drawing may meet in one class: at one target, and at all drawn targets together. */
export interface Recusals {
  readonly atOne: number;
  readonly together: number;
}

/** What the drawn targets may ask for, before it is known who is drawn. */
export interface Demand {
  readonly drawn: number;
  /** The areas that bind places; one area of empty name where none does. */
  readonly areas: readonly string[];
  /** The places of one target that only people of its area fill, and those that people from anywhere fill. */
  readonly bound: (area: string) => Places;
  readonly free: Places;
  /** How many of an area are drawn at most and at least. */
  readonly most: (area: string) => number;
  readonly least: (area: string) => number;
  /** Draws as many as the quotas allow of the first area, then of the second, and so on. */
  readonly greedily: (order: readonly string[]) => ReadonlyMap<string, number>;
  /** The worst recusals in a class, in one area or (without one) everywhere. */
  readonly recusals: (place: string, area?: string) => Recusals;
  readonly hasRecusals: boolean;
}

/** What decides the demand: the targets that may be drawn, how many of them, and the shape of a team. */
export interface DemandInput {
  readonly targets: readonly EligibleTarget[];
  readonly strata: readonly PlannedStratum[];
  readonly team: readonly TeamGroup[];
}

/**
 * Works out what a drawing may ask for.
 *
 * @param belongs - whether someone recused could fill places of a class at all
 * @example
 * ```ts
 * const team = [{ id: identifier('pair'), label: '', count: 2, class: 'any', byArea: false }];
 * const demand = demandOf({ targets: [], strata: [], team }, () => false);
 * assert.deepEqual([demand.drawn, demand.free.get('any')], [0, 2]);
 * ```
 */
export function demandOf(
  { targets, strata, team }: DemandInput,
  belongs: (inspector: string, place: string) => boolean,
): Demand {
  const isBound = team.some(({ byArea }) => byArea);
  const areaOf = (target: EligibleTarget) => (isBound ? (target.area ?? '') : '');
  const free = placesOf(team.filter(({ byArea }) => !byArea));
  const bound = remember((area) =>
    placesOf(
      team.filter(({ byArea }) => byArea),
      area,
    ),
  );
  const quotas = new Map<string, number>(strata.map(({ id, quota }) => [id, quota]));

  const cells = new Map<string, Cell>();
  for (const target of targets) {
    const area = areaOf(target);
    // Ids hold no blank.
    const key = `${target.stratum} ${area}`;
    const cell = cells.get(key) ?? {
      quota: quotas.get(target.stratum) ?? 0,
      area,
      size: 0,
      recusals: new Map(),
    };
    cells.set(key, cell);
    cell.size++;
    for (const place of target.recused === undefined ? [] : [...free.keys(), ...bound(area).keys()]) {
      const lost = (target.recused ?? []).filter((id) => belongs(id, place)).length;
      if (lost > 0) cell.recusals.set(place, [...(cell.recusals.get(place) ?? []), lost]);
    }
  }
  return countDemand({ strata, cells, free, bound });
}

function countDemand({
  strata,
  cells,
  free,
  bound,
}: {
  readonly strata: readonly PlannedStratum[];
  readonly cells: ReadonlyMap<string, Cell>;
  readonly free: Places;
  readonly bound: (area: string) => Places;
}): Demand {
  const byStratum = strata.map(({ id, quota }) => ({
    quota,
    cells: [...cells].filter(([key]) => key.startsWith(`${id} `)).map(([, cell]) => cell),
  }));
  const sizeIn = (of: readonly Cell[], isCounted: (area: string) => boolean) =>
    sumOf(of.filter(({ area }) => isCounted(area)).map(({ size }) => size));
  const most = remember((area: string) =>
    sumOf(
      byStratum.map(({ quota, cells: of }) =>
        Math.min(
          quota,
          sizeIn(of, (other) => other === area),
        ),
      ),
    ),
  );
  const least = remember((area: string) =>
    sumOf(
      byStratum.map(({ quota, cells: of }) => Math.max(0, quota - sizeIn(of, (other) => other !== area))),
    ),
  );
  return {
    drawn: sumOf(strata.map(({ quota }) => quota)),
    areas: [...new Set([...cells.values()].map(({ area }) => area))],
    bound,
    free,
    most,
    least,
    greedily: (order) => {
      const counts = new Map<string, number>();
      for (const { quota, cells: of } of byStratum) {
        let left = quota;
        for (const area of order) {
          const taken = Math.min(
            left,
            sizeIn(of, (other) => other === area),
          );
          counts.set(area, (counts.get(area) ?? 0) + taken);
          left -= taken;
        }
      }
      return counts;
    },
    recusals: (place, area) => {
      let [atOne, together] = [0, 0];
      for (const { quota, cells: of } of byStratum) {
        const worst = of
          .filter((cell) => area === undefined || cell.area === area)
          .flatMap(({ recusals }) => recusals.get(place) ?? [])
          .sort((left, right) => right - left)
          .slice(0, quota);
        atOne = Math.max(atOne, worst[0] ?? 0);
        together += sumOf(worst);
      }
      return { atOne, together };
    },
    hasRecusals: [...cells.values()].some(({ recusals }) => recusals.size > 0),
  };
}

/** Groups of one class draw on the same people, so their places are counted together. */
function placesOf(team: readonly TeamGroup[], area?: string): Places {
  const places = new Map<string, number>();
  for (const { class: name, count } of team) {
    const place = area === undefined ? name : `${name}@${area}`;
    places.set(place, (places.get(place) ?? 0) + count);
  }
  return places;
}

function remember<Value>(make: (area: string) => Value): (area: string) => Value {
  const known = new Map<string, Value>();
  return (area) => {
    const value = known.get(area) ?? make(area);
    known.set(area, value);
    return value;
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
