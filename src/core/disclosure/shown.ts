import type { Identifier } from '../kernel/index.js';
import type { DrawRecord } from '../record/index.js';

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
