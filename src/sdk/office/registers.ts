import { plannedTaskSchema } from '../../core/annual-plan/index.js';
import { inspectionEventSchema } from '../../core/history/index.js';
import { inspectionItemSchema } from '../../core/items/index.js';
import {
  type CivilDate,
  type Digest,
  digestOf,
  fail,
  type Hasher,
  type Identifier,
  type Issue,
  issueOf,
  kernelHasher,
  ndjsonText,
  parseCanonicalJson,
  type Result,
  sortedBy,
  succeed,
} from '../../core/kernel/index.js';
import type { InspectionTask } from '../../core/plan/index.js';
import {
  type Inspector,
  inspectionTargetSchema,
  inspectorSchema,
  readPlainTarget,
} from '../../core/pools/index.js';
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
  history: inspectionEventSchema,
};

/** The registers that may be too large for `recordSchemas`, and how most of their lines are read. */
const plainReaders: {
  readonly [Name in RegisterName]?: (line: string) => RegisterRecords[Name] | undefined;
} = {
  targets: readPlainTarget,
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
  {
    register,
    snapshot,
    hasher = kernelHasher,
  }: { readonly register: Name; readonly snapshot: Digest; readonly hasher?: Hasher | undefined },
  take: (record: RegisterRecords[Name], digest: Digest) => void,
): Promise<Result<void>> {
  const schema = recordSchemas[register];
  let last = '';
  return eachLine(store, snapshot, (line) => {
    const record = plainReaders[register]?.(line) ?? readCarefully(line, schema);
    if (record === undefined || record.id < last) return false;
    last = record.id;
    // The line is the canonical record itself.
    take(record, hasher.digestOf(line));
    return true;
  });
}

function readCarefully<Item>(line: string, schema: FactSchema<Item>): Item | undefined {
  const value = parseCanonicalJson(line);
  const record = value.ok ? schema.safeParse(value.value) : undefined;
  return record?.success ? record.data : undefined;
}

/**
 * The version of every register that a task is drawn from; no draw needs an annual plan. Targets that were handed down are
 * those of their list, and a task that draws only targets needs no inspectors.
 *
 * @returns the versions, or for each register that has none `sdk.register-missing` or `sdk.register-not-in-force`;
 *   `plan.hand-down-missing`
 */
export function versionsForTask(
  ledger: Ledger,
  task: InspectionTask,
): Result<Readonly<Record<DrawnRegister, AdoptedVersion>>> {
  const standing = (name: RegisterName): Result<AdoptedVersion> => {
    const version = versionForTask(ledger, name, task.asOf);
    return version.ok ? succeed(factsOf(version.value)) : version;
  };
  const items = standing('items');
  const rules = standing('rules');
  const targets =
    task.handedDown === undefined ? standing('targets') : receivedTargets(ledger, task.handedDown);
  const inspectors = task.draws === 'targets' ? succeed(nobody) : standing('inspectors');
  if (items.ok && rules.ok && targets.ok && inspectors.ok) {
    return succeed({
      items: items.value,
      rules: rules.value,
      targets: targets.value,
      inspectors: inspectors.value,
    });
  }
  return fail([items, targets, inspectors, rules].flatMap((version) => (version.ok ? [] : version.issues)));
}

/** A register without records, which nobody has adopted. */
const nobody: AdoptedVersion = { version: 0, snapshot: digestOf(''), count: 0 };

function receivedTargets({ handDowns }: Ledger, draw: Identifier): Result<AdoptedVersion> {
  const received = handDowns.get(draw);
  if (received === undefined)
    return fail([issueOf('plan.hand-down-missing', { path: ['handedDown'], args: { draw } })]);
  return succeed({ version: 1, snapshot: received.targets, count: received.count });
}

/** The inspectors of a snapshot; nobody where only targets are drawn. */
export function inspectorsOfTask(
  store: Store,
  { draws }: Pick<InspectionTask, 'draws'>,
  snapshot: Digest,
): Promise<Result<readonly Inspector[]>> {
  return draws === 'targets' ? Promise.resolve(succeed([])) : getSnapshot(store, 'inspectors', snapshot);
}

/** Warns of newer versions that have not yet taken effect on the day of a task, of the drawn registers and others asked. */
export function noteUpcoming(ledger: Ledger, asOf: CivilDate, others: readonly RegisterName[] = []): Issue[] {
  return [...(['items', 'targets', 'inspectors', 'rules'] as const), ...others].flatMap((register) => {
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
