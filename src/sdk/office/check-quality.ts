import {
  beijingDay,
  type CivilDate,
  fail,
  isCivilDate,
  issueOf,
  type Result,
  succeed,
} from '../../core/kernel/index.js';
import {
  type CheckedRegisters,
  checkRegisters,
  type QualityRegister,
  type QualityReport,
} from '../../core/quality/index.js';
import type { RegisterName, RegisterRecords } from '../registers.js';
import type { Store } from '../store.js';
import { versionForTask } from './chain.js';
import { type Ledger, readLedger } from './ledger.js';
import type { OfficePorts } from './model.js';
import { getSnapshot } from './registers.js';

/** How an office checks its registers. */
export interface QualityOptions {
  /** `YYYY-MM-DD`; today in China unless said. */
  readonly asOf?: string | undefined;
  readonly daysAhead?: number | undefined;
  /** Unless said, the year that the work rules ask for. */
  readonly examinationYear?: number | undefined;
  readonly mostListed?: number | undefined;
}

/**
 * Checks the registers that a task of the day would be drawn from. One that is not in force leaves its checks not run.
 *
 * @returns the report; or `sdk.date-malformed`, or why the store cannot be read
 */
export async function checkQuality(
  { store, clock }: OfficePorts,
  { asOf = beijingDay(clock.now()), daysAhead, examinationYear, mostListed }: QualityOptions = {},
): Promise<Result<QualityReport>> {
  if (!isCivilDate(asOf)) return fail([issueOf('sdk.date-malformed', { args: { text: asOf } })]);
  const ledger = await readLedger(store);
  if (!ledger.ok) return ledger;
  const office = { store, ledger: ledger.value, asOf };
  const [items, targets, inspectors, rules] = [
    await readStanding(office, 'items'),
    await readStanding(office, 'targets'),
    await readStanding(office, 'inspectors'),
    await readStanding(office, 'rules'),
  ];
  if (!items.ok) return items;
  if (!targets.ok) return targets;
  if (!inspectors.ok) return inspectors;
  if (!rules.ok) return rules;
  const standing = { items: items.value, targets: targets.value, inspectors: inspectors.value };
  const year = examinationYear ?? yearAsked(rules.value?.records ?? []);
  return succeed(
    checkRegisters(registersOf(standing), {
      asOf,
      ...(daysAhead !== undefined && { daysAhead }),
      ...(year !== undefined && { examinationYear: year }),
      ...(mostListed !== undefined && { mostListed }),
    }),
  );
}

/** A register as it stands on the day, or `undefined` where there is none. */
type Standing<Name extends RegisterName> =
  | { readonly version: number; readonly records: readonly RegisterRecords[Name][] }
  | undefined;

async function readStanding<Name extends RegisterName>(
  { store, ledger, asOf }: { readonly store: Store; readonly ledger: Ledger; readonly asOf: CivilDate },
  register: Name,
): Promise<Result<Standing<Name>>> {
  const version = versionForTask(ledger, register, asOf);
  if (!version.ok) return succeed(undefined);
  const records = await getSnapshot(store, register, version.value.snapshot);
  return records.ok ? succeed({ version: version.value.version, records: records.value }) : records;
}

function registersOf({
  items,
  targets,
  inspectors,
}: { readonly [Name in QualityRegister]: Standing<Name> }): CheckedRegisters {
  return {
    ...(items && { items: items.records }),
    ...(targets && { targets: targets.records }),
    ...(inspectors && { inspectors: inspectors.records }),
    versions: {
      ...(items && { items: items.version }),
      ...(targets && { targets: targets.version }),
      ...(inspectors && { inspectors: inspectors.version }),
    },
  };
}

/** The latest year that any of the work rules asks for. */
function yearAsked(rules: readonly RegisterRecords['rules'][]): number | undefined {
  const years = rules.flatMap(({ inspectors }) => inspectors.examinationYear ?? []);
  return years.length === 0 ? undefined : Math.max(...years);
}
