import type { Identifier } from '../kernel/index.js';
import type { DrawRecord } from '../record/index.js';
import type { TableParts } from './model.js';

/** Whose rows a publication is about. */
export interface ShownRows {
  readonly targets: ReadonlySet<Identifier>;
  readonly inspectors: ReadonlySet<Identifier>;
}

/**
 * Everyone a record names: drawn and in reserve, assigned, or counted in the certificate of a shortage.
 *
 * @example
 * ```ts
 * import { sealRecord } from 'double-random/record';
 * import { sampleDraw } from 'double-random/sdk';
 * const { record } = sealRecord(sampleDraw());
 * assert.ok(record.service.every((id) => listShown(record).targets.has(id)));
 * ```
 */
export function listShown({ strata, teams, unassigned }: DrawRecord): ShownRows {
  const assigned = teams.flatMap(({ groups }) => groups.flatMap(({ inspectors }) => inspectors));
  return {
    targets: new Set(strata.flatMap(({ selected, reserves }) => [...selected, ...reserves])),
    inspectors: new Set([...assigned, ...(unassigned?.certificate.inspectors ?? [])]),
  };
}

/**
 * Tells whether a public edition would show credit risk classes in its register records. The class is no published
 * rating (国市监信监发〔2022〕6号): such records stay out of it, and names can then not be held to them.
 */
export function statesCreditClass({ edition, targetRecords }: TableParts): boolean {
  return edition === 'public' && targetRecords.some(({ creditClass }) => creditClass !== undefined);
}
