import type { InspectionItem } from '../items/index.js';
import { addCivilDays, type CivilDate, sortedBy } from '../kernel/index.js';
import type { InspectionTarget, Inspector } from '../pools/index.js';
import { judgeInspector } from '../rules/index.js';
import type { CheckedRegisters, QualitySettings } from './model.js';
import { findNamesakes, type Namesakes } from './namesakes.js';

/** What every check may look at: the registers by id, and what several checks would work out anew. */
export interface Scene {
  readonly asOf: CivilDate;
  readonly daysAhead: number;
  /** The last day that counts as soon. */
  readonly soon: CivilDate;
  readonly examinationYear?: number;
  readonly items: readonly InspectionItem[];
  readonly targets: readonly InspectionTarget[];
  readonly inspectors: readonly Inspector[];
  /** Whoever could be sent out on the day, whatever the item. */
  readonly eligible: readonly Inspector[];
  readonly namesakes: Namesakes;
}

/** How many days ahead an end of validity is told unless somebody asks for another number. */
export const defaultDaysAhead = 30;

/** Sets the scene: every list by id, so that the order of the records decides nothing. */
export function setScene(registers: CheckedRegisters, settings: QualitySettings): Scene {
  const { asOf, daysAhead = defaultDaysAhead, examinationYear } = settings;
  const inspectors = byId(registers.inspectors ?? []);
  const targets = byId(registers.targets ?? []);
  const rule = {
    itemScope: 'ignored' as const,
    maximumVisits: 1,
    ...(examinationYear !== undefined && { examinationYear }),
  };
  const year = examinationYear ?? latestExamination(inspectors, asOf);
  return {
    asOf,
    daysAhead,
    soon: addCivilDays(asOf, daysAhead),
    ...(year !== undefined && { examinationYear: year }),
    items: byId(registers.items ?? []),
    targets,
    inspectors,
    eligible: inspectors.filter(
      (inspector) => judgeInspector(inspector, { rule, items: [], asOf }).length === 0,
    ),
    namesakes: findNamesakes(targets),
  };
}

function byId<Entry extends { readonly id: string }>(records: readonly Entry[]): readonly Entry[] {
  return sortedBy(records, ({ id }) => id);
}

function latestExamination(inspectors: readonly Inspector[], asOf: CivilDate): number | undefined {
  const thisYear = Number(asOf.slice(0, 4));
  let latest: number | undefined;
  for (const { examinations } of inspectors) {
    for (const { year } of examinations) {
      if (year <= thisYear && (latest === undefined || year > latest)) latest = year;
    }
  }
  return latest;
}
