import type { InspectionEvent } from '../history/index.js';
import {
  type CivilDate,
  type Digest,
  digestOf,
  distinctSorted,
  type Identifier,
  sortedBy,
} from '../kernel/index.js';
import { countVisits, type FrequencyOccasion, openFrequency, type WorkRules } from '../rules/index.js';
import { recordDigest } from './frame.js';
import type { InspectionTask } from './model.js';

/** The history of inspections as it stands on a task's day. Of its events only those that matter are looked at. */
export interface PlanHistory {
  readonly version: number;
  readonly events: readonly InspectionEvent[];
}

/** What a task and its rules ask of the history. */
interface Asking {
  readonly task: Pick<InspectionTask, 'authority' | 'level' | 'items' | 'asOf'>;
  readonly rules: WorkRules;
}

/** Keeps of a history, which may be long, the events that matter to a task. */
export interface HistorySieve {
  add(event: InspectionEvent): void;
  /** In id order, each once. */
  events(): readonly InspectionEvent[];
}

/**
 * Tells whether rules count inspections that were made: then there is no plan without a history.
 *
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const [rules] = sampleOffice().rules;
 * assert.ok(!needsHistory(rules));
 * assert.ok(needsHistory({ ...rules, frequency: { coolDowns: [{ months: 36, across: 'all' }], exempt: [] } }));
 * ```
 */
export function needsHistory({ frequency, inspectors }: WorkRules): boolean {
  return (
    frequency !== undefined ||
    inspectors.notSamePairTwice !== undefined ||
    inspectors.yearlyLoad !== undefined
  );
}

/**
 * Opens a sieve for the events of a history, in whatever order they come. What it keeps is what a plan binds, and
 * decides as much as the whole history would.
 *
 * @example
 * ```ts
 * import type { InspectionEvent } from 'double-random/history';
 * import { sampleOffice } from 'double-random/sdk';
 * const { tasks: [task], rules: [rules] } = sampleOffice();
 * const sieve = siftHistory({ task, rules: { ...rules, frequency: { coolDowns: [{ months: 12, across: 'all' }], exempt: [] } } });
 * const event: InspectionEvent = {
 *   id: identifier('J1'), target: identifier('T1'), date: civilDate('2001-03-05'), organ: '某某局', level: 'county',
 *   items: [], checkKind: 'drawn',
 * };
 * for (const one of [event, { ...event, id: identifier('J2'), date: task.asOf }]) sieve.add(one);
 * assert.deepEqual(sieve.events().map(({ id }) => id), ['J2']);
 * ```
 */
export function siftHistory({ task, rules }: Asking): HistorySieve {
  const { frequency, inspectors } = rules;
  const counting = frequency && openFrequency({ frequency, ...occasionOf(task) });
  const counted = new Map<Identifier, InspectionEvent>();
  const last = new Map<Identifier, readonly InspectionEvent[]>();
  const keepLast = (event: InspectionEvent): void => {
    const known = last.get(event.target) ?? [];
    const day = known[0]?.date ?? '';
    if (event.date > day) last.set(event.target, [event]);
    else if (event.date === day) last.set(event.target, [...known, event]);
  };
  return {
    add: (event) => {
      const named = event.inspectors !== undefined;
      const load = inspectors.yearlyLoad !== undefined && named && isSameYear(event.date, task.asOf);
      if (load || counting?.mayCount(event)) counted.set(event.id, event);
      if (inspectors.notSamePairTwice && named && event.date <= task.asOf) keepLast(event);
    },
    events: () => {
      const kept = new Map([
        ...counted,
        ...[...last.values()].flat().map((event) => [event.id, event] as const),
      ]);
      return sortedBy(kept.values(), ({ id }) => id);
    },
  };
}

/** What a task's inspections are counted for. */
export function occasionOf({
  authority,
  level,
  items,
  asOf,
}: Asking['task']): Omit<FrequencyOccasion, 'frequency'> {
  return { organ: authority, level, items, asOf };
}

/** The last day on which a target was visited, and everyone who came that day, in id order. */
export interface LastVisit {
  readonly day: CivilDate;
  readonly visitors: readonly Identifier[];
}

/** A history made ready for the questions of a plan. */
export interface TaskHistory {
  /** The events of a target. */
  readonly of: (target: Identifier) => readonly InspectionEvent[];
  /** When a target was last visited by somebody who is named, and by whom. */
  readonly lastVisit: (target: Identifier) => LastVisit | undefined;
  /** How many visits each inspector made in the year of the task's day. */
  readonly visitsBy: ReadonlyMap<Identifier, number>;
}

/**
 * Indexes sifted events by target and by inspector, once for a pool of any size.
 *
 * @example
 * ```ts
 * import type { InspectionEvent } from 'double-random/history';
 * import { sampleOffice } from 'double-random/sdk';
 * const { tasks: [task], rules: [rules] } = sampleOffice();
 * const event: InspectionEvent = {
 *   id: identifier('J1'), target: identifier('T1'), date: task.asOf, organ: '某某局', level: 'county',
 *   items: [], checkKind: 'drawn', inspectors: [identifier('P1')],
 * };
 * const history = indexHistory([event], { task, rules });
 * assert.deepEqual(history.lastVisit(event.target)?.visitors, ['P1']);
 * assert.equal(history.visitsBy.get(identifier('P1')), 1);
 * ```
 */
export function indexHistory(events: readonly InspectionEvent[], { task }: Asking): TaskHistory {
  const byTarget = groupedBy(events, ({ target }) => [target]);
  const ofYear = events.filter(({ date }) => isSameYear(date, task.asOf));
  const byInspector = groupedBy(ofYear, ({ inspectors = [] }) => inspectors);
  const of = (target: Identifier) => byTarget.get(target) ?? [];
  return {
    of,
    lastVisit: (target) => {
      const named = of(target).filter(
        ({ date, inspectors }) => inspectors !== undefined && date <= task.asOf,
      );
      const day = sortedBy(named, ({ date }) => date)[named.length - 1]?.date;
      const visitors = named.filter(({ date }) => date === day).flatMap(({ inspectors = [] }) => inspectors);
      return day === undefined ? undefined : { day, visitors: distinctSorted(visitors) };
    },
    visitsBy: new Map([...byInspector].map(([inspector, visits]) => [inspector, countVisits(visits)])),
  };
}

/**
 * The digest that a plan binds of the events it counted. The task's salt goes in: a short history could be guessed.
 *
 * @example
 * ```ts
 * assert.equal(historyDigest([], undefined), digestOf('\n'));
 * ```
 */
export function historyDigest(events: readonly InspectionEvent[], salt: Digest | undefined): Digest {
  const records = sortedBy(events, ({ id }) => id).map((event) => `${recordDigest(event)}\n`);
  return digestOf(`${salt ?? ''}\n${records.join('')}`);
}

function groupedBy(
  events: readonly InspectionEvent[],
  keysOf: (event: InspectionEvent) => readonly Identifier[],
): Map<Identifier, InspectionEvent[]> {
  const groups = new Map<Identifier, InspectionEvent[]>();
  for (const event of events) {
    for (const key of keysOf(event)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [event]);
      else group.push(event);
    }
  }
  return groups;
}

function isSameYear(day: string, other: string): boolean {
  return day.slice(0, 4) === other.slice(0, 4);
}
