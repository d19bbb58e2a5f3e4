import { inspectionItemSchema } from '../../core/items/index.js';
import { type Digest, fail, issueOf, ndjsonText, type Result, sortedBy } from '../../core/kernel/index.js';
import { inspectionTargetSchema, inspectorSchema } from '../../core/pools/index.js';
import { workRulesSchema } from '../../core/rules/index.js';
import type { RegisterName, RegisterRecords } from '../registers.js';
import type { Store } from '../store.js';
import type { Ledger } from './ledger.js';
import { remember } from './memory.js';
import type { AdoptedVersion } from './model.js';
import { getRecords, putText } from './objects.js';
import type { FactSchema } from './schema.js';

/** What a record of each register must look like. */
export const recordSchemas: { readonly [Name in RegisterName]: FactSchema<RegisterRecords[Name]> } = {
  items: inspectionItemSchema,
  targets: inspectionTargetSchema,
  inspectors: inspectorSchema,
  rules: workRulesSchema,
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
  return remember(store, { kind: register, digest: snapshot }, () =>
    getRecords(store, snapshot, recordSchemas[register]),
  );
}

/** The newest version of every register, or `sdk.register-missing` for each that was never adopted. */
export function currentVersions(ledger: Ledger): Result<Readonly<Record<RegisterName, AdoptedVersion>>> {
  const { items, rules, targets, inspectors } = ledger.registers;
  if (items && rules && targets && inspectors)
    return { ok: true, value: { items, rules, targets, inspectors } };
  const missing = (['items', 'targets', 'inspectors', 'rules'] as const).filter(
    (name) => !ledger.registers[name],
  );
  return fail(missing.map((register) => issueOf('sdk.register-missing', { args: { register } })));
}
