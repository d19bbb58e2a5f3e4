import type { InspectionEvent, OrganLevel } from '../history/index.js';
import { addCivilMonths, type CivilDate, type Identifier } from '../kernel/index.js';
import type { ExclusionCode } from './codes.js';
import type { CountedVisits, FrequencyPeriod, FrequencyRule } from './frequency-rule.js';

/** What inspections are counted for: a task's authority, items and day. */
export interface FrequencyOccasion {
  readonly frequency: FrequencyRule;
  readonly organ: string;
  /** Only a rule that counts the organ's own level asks for it; without it such a rule counts nothing. */
  readonly level?: OrganLevel | undefined;
  readonly items: readonly Identifier[];
  readonly asOf: CivilDate;
}

/** A reason why a target may not be drawn, with the inspections that make it one. */
export interface FrequencyFinding {
  readonly code: ExclusionCode;
  readonly events: readonly InspectionEvent[];
}

/**
 * Every frequency rule that puts a target out of a draw, with the inspections that were counted.
 *
 * @param events - the history, of which only the target's events are looked at
 * @returns `frequency-cap-organ`, `frequency-cap-own-level`, `frequency-cap-levels`, `frequency-cap-all`, `frequency-cooldown`,
 *   `frequency-rotation`; one finding for each rule that is met, none where the target may be drawn
 * @basis 国办发〔2024〕54号 (年度检查频次上限)
 * @example
 * ```ts
 * import type { InspectionEvent } from 'double-random/history';
 * const event: InspectionEvent = {
 *   id: identifier('J1'), target: identifier('T1'), date: civilDate('2026-03-05'), organ: '某某区卫生健康局',
 *   level: 'county', items: [], checkKind: 'drawn',
 * };
 * const frequency: FrequencyRule = { caps: [{ most: 1, per: { years: 1 }, across: 'organ' }], exempt: [] };
 * const occasion = { frequency, organ: '某某区卫生健康局', items: [], asOf: civilDate('2026-06-01') };
 * const [finding] = judgeFrequency(identifier('T1'), { ...occasion, events: [event] });
 * assert.deepEqual([finding?.code, finding?.events], ['frequency-cap-organ', [event]]);
 * assert.deepEqual(judgeFrequency(identifier('T1'), { ...occasion, organ: '某某区消防队', events: [event] }), []);
 * ```
 */
export function judgeFrequency(
  target: Identifier,
  { events, ...occasion }: FrequencyOccasion & { readonly events: readonly InspectionEvent[] },
): FrequencyFinding[] {
  return openFrequency(occasion).judge(events.filter((event) => event.target === target));
}

/** Judges one target after another on one occasion. */
export interface FrequencyJudge {
  /** Every rule that the events of one target meet, see `judgeFrequency`. */
  judge(events: readonly InspectionEvent[]): FrequencyFinding[];
  /** Whether an event can make a difference: everything else of a history of many years need not be looked at. */
  mayCount(event: InspectionEvent): boolean;
}

/**
 * Makes the frequency rules of an occasion ready for a pool of any size.
 *
 * @example
 * ```ts
 * import type { InspectionEvent } from 'double-random/history';
 * const event: InspectionEvent = {
 *   id: identifier('J1'), target: identifier('T1'), date: civilDate('2019-03-05'), organ: '某某区卫生健康局',
 *   level: 'county', items: [], checkKind: 'drawn',
 * };
 * const frequency: FrequencyRule = { coolDowns: [{ months: 36, across: 'all' }], exempt: [] };
 * const judge = openFrequency({ frequency, organ: '某某区卫生健康局', items: [], asOf: civilDate('2026-06-01') });
 * assert.ok(!judge.mayCount(event));
 * assert.ok(judge.mayCount({ ...event, date: civilDate('2025-03-05') }));
 * ```
 */
export function openFrequency(occasion: FrequencyOccasion): FrequencyJudge {
  const limits = limitsOf(occasion);
  return {
    judge: (events) =>
      limits.flatMap(({ code, most, ...limit }) => {
        const counted = events.filter((event) => isCounted(event, limit, occasion));
        return countVisits(counted) >= most ? [{ code, events: counted }] : [];
      }),
    mayCount: (event) => limits.some((limit) => isCounted(event, limit, occasion)),
  };
}

/**
 * How many visits events stand for: those of one draw at one target are one.
 *
 * @example
 * ```ts
 * assert.equal(countVisits([]), 0);
 * ```
 */
export function countVisits(events: readonly InspectionEvent[]): number {
  return new Set(events.map(({ id, target, drawId }) => (drawId === undefined ? id : `${drawId} ${target}`)))
    .size;
}

/** Caps, cool-downs and rotation are one thing: so many visits in so long. */
interface Limit {
  readonly code: ExclusionCode;
  readonly most: number;
  readonly scope: CountedVisits;
  readonly isWithin: (day: CivilDate) => boolean;
}

function limitsOf({ frequency, asOf }: FrequencyOccasion): Limit[] {
  const { caps = [], coolDowns = [], rotation } = frequency;
  return [
    ...caps.map((cap): Limit => {
      const code = typeof cap.across === 'string' ? (`frequency-cap-${cap.across}` as const) : undefined;
      return {
        code: code ?? 'frequency-cap-levels',
        most: cap.most,
        scope: cap,
        isWithin: within(cap.per, asOf),
      };
    }),
    ...coolDowns.map(
      (rule): Limit => ({
        code: 'frequency-cooldown',
        most: 1,
        scope: rule,
        isWithin: within(rule, asOf),
      }),
    ),
    ...(rotation === undefined || yearOf(asOf) < rotation.firstYear
      ? []
      : [
          {
            code: 'frequency-rotation' as const,
            most: 1,
            scope: rotation,
            isWithin: inYears(rotationOf(rotation, yearOf(asOf))),
          },
        ]),
  ];
}

function isCounted(
  event: InspectionEvent,
  { scope: { across, organs, items }, isWithin }: Pick<Limit, 'scope' | 'isWithin'>,
  { frequency: { exempt }, organ, level, items: inspected }: FrequencyOccasion,
): boolean {
  if (exempt.some((kind) => kind === event.checkKind)) return false;
  if (across === 'organ' && event.organ !== organ) return false;
  if (across === 'own-level' && event.level !== level) return false;
  if (typeof across !== 'string' && !across.includes(event.level)) return false;
  if (organs !== undefined && !organs.includes(event.organ)) return false;
  const another = event.items.length > 0 && !event.items.some((item) => inspected.includes(item));
  return !(items === 'same' && another) && isWithin(event.date);
}

function within(period: FrequencyPeriod, asOf: CivilDate): (day: CivilDate) => boolean {
  if ('months' in period) {
    // A history has many events and few days.
    const known = new Map<CivilDate, boolean>();
    return (day) => {
      const isRecent = known.get(day) ?? addCivilMonths(day, period.months) > asOf;
      known.set(day, isRecent);
      return isRecent;
    };
  }
  const year = yearOf(asOf);
  return inYears({ first: year - period.years + 1, last: year });
}

interface Years {
  readonly first: number;
  readonly last: number;
}

function inYears({ first, last }: Years): (day: CivilDate) => boolean {
  return (day) => first <= yearOf(day) && yearOf(day) <= last;
}

function rotationOf(
  { years, firstYear }: { readonly years: number; readonly firstYear: number },
  year: number,
): Years {
  const into = (((year - firstYear) % years) + years) % years;
  return { first: year - into, last: year - into + years - 1 };
}

function yearOf(day: CivilDate): number {
  return Number(day.slice(0, 4));
}
