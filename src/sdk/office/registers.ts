import { plannedTaskSchema } from '../../core/annual-plan/index.js';
import { inspectionItemSchema } from '../../core/items/index.js';
import {
  type CivilDate,
  type Digest,
  digestOf,
  fail,
  type Issue,
  issueOf,
  ndjsonText,
  parseCanonicalJson,
  type Result,
  sortedBy,
  succeed,
} from '../../core/kernel/index.js';
import { inspectionTargetSchema, inspectorSchema } from '../../core/pools/index.js';
import { workRulesSchema } from '../../core/rules/index.js';
import type { DrawnRegister, RegisterName, RegisterRecords } from '../registers.js';
import type { Store } from '../store.js';
import { factsOf, newestVersion, versionForTask } from './chain.js';
import type { Ledger } from './ledger.js';
import { remember } from './memory.js';
import type { AdoptedVersion } from './model.js';
import { eachLine, getRecords, putText } from './objects.js';
import type { FactSchema } from './schema.js';

/** What a record of each register must look like. */
export const recordSchemas: { readonly [Name in RegisterName]: FactSchema<RegisterRecords[Name]> } = {
  items: inspectionItemSchema,
  targets: inspectionTargetSchema,
  inspectors: inspectorSchema,
  rules: workRulesSchema,
  plans: plannedTaskSchema,
};

/** Keeps the records of a register as an object: one canonical JSON a line, in id order. */
export function putSnapshot<Name extends RegisterName>(
  store: Store,
  records: readonly RegisterRecords[Name][],
): Promise<Digest> {
  return putText(store, ndjsonText(sortedBy(records, ({ id }) => id)));
}

/** The records of a snapshot. */
export function getSnapshot<Name extends RegisterName>(
  store: Store,
  register: Name,
  snapshot: Digest,
): Promise<Result<readonly RegisterRecords[Name][]>> {
  const memory = {
    kind: register,
    digest: snapshot,
    sizeOf: ({ length }: readonly RegisterRecords[Name][]) => length,
  };
  return remember(store, memory, () => getRecords(store, snapshot, recordSchemas[register]));
}

/**
 * Hands over the records of a snapshot, each with the digest of its record, as they are read in id order.
 *
 * @returns `sdk.object-missing`, or `sdk.object-line-unreadable` for a line that is no record, not canonical or out of
 *   order
 */
export function eachRecord<Name extends RegisterName>(
  store: Store,
  { register, snapshot }: { readonly register: Name; readonly snapshot: Digest },
  take: (record: RegisterRecords[Name], digest: Digest) => void,
): Promise<Result<void>> {
  const schema = recordSchemas[register];
  let last = '';
  return eachLine(store, snapshot, (line) => {
    const value = parseCanonicalJson(line);
    const record = value.ok ? schema.safeParse(value.value) : undefined;
    if (!record?.success || record.data.id < last) return false;
    last = record.data.id;
    // The line is the canonical record itself.
    take(record.data, digestOf(line));
    return true;
  });
}

/**
 * The version of every register that a task of a day is drawn from; no draw needs an annual plan.
 *
 * @returns the versions, or for each register that has none `sdk.register-missing` or `sdk.register-not-in-force`
 */
export function versionsForTask(
  ledger: Ledger,
  asOf: CivilDate,
): Result<Readonly<Record<DrawnRegister, AdoptedVersion>>> {
  const [items, rules, targets, inspectors] = (['items', 'rules', 'targets', 'inspectors'] as const).map(
    (name) => versionForTask(ledger, name, asOf),
  );
  if (items?.ok && rules?.ok && targets?.ok && inspectors?.ok) {
    return succeed({
      items: factsOf(items.value),
      rules: factsOf(rules.value),
      targets: factsOf(targets.value),
      inspectors: factsOf(inspectors.value),
    });
  }
  return fail(
    [items, targets, inspectors, rules].flatMap((version) => (version?.ok === false ? version.issues : [])),
  );
}

/** Warns of newer versions that have not yet taken effect on the day of a task. */
export function noteUpcoming(ledger: Ledger, asOf: CivilDate): Issue[] {
  return (['items', 'targets', 'inspectors', 'rules', 'plans'] as const).flatMap((register) => {
    const newest = newestVersion(ledger, register);
    if (newest?.effectiveFrom === undefined || newest.effectiveFrom <= asOf) return [];
    const { version, effectiveFrom } = newest;
    return [
      issueOf('sdk.version-upcoming', {
        severity: 'warning',
        args: { register, version, effectiveFrom, asOf },
      }),
    ];
  });
}
