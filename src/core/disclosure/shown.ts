import { type Identifier, sortedBy } from '../kernel/index.js';
import type { InspectionTarget } from '../pools/index.js';
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

/** What a register's record of a target may show to everybody: what the registration authority publishes itself. */
const publicFields: ReadonlySet<string> = new Set<keyof InspectionTarget>([
  'id',
  'name',
  'kind',
  'status',
  'district',
  'industry',
  'registeredAt',
  'lastInspectedAt',
]);

/** What keeps register records out of a public edition: credit risk classes alone, or other fields as well. */
export type WithheldFields = 'none' | 'credit-class' | 'internal';

/**
 * Tells what a public edition would show in its register records that is for the office alone. The credit risk class
 * is no published rating (国市监信监发〔2022〕6号), and tags, licences or a clerk's own spelling of a code are nobody
 * else's business: such records stay out of it, and names can then not be held to them.
 */
export function withheldFields({ edition, targetRecords }: TableParts): WithheldFields {
  if (edition !== 'public') return 'none';
  const withheld = new Set(
    targetRecords.flatMap((record) => Object.keys(record).filter((field) => !publicFields.has(field))),
  );
  if (withheld.size === 0) return 'none';
  return withheld.size === 1 && withheld.has('creditClass') ? 'credit-class' : 'internal';
}

/**
 * The fields of a target's record that everybody may see, and the names of those that are left out, in their order.
 *
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const { shown, withheld } = pickShownFields(sampleOffice().targets[0]);
 * assert.ok(shown.name !== '' && withheld.includes('creditClass'));
 * ```
 */
export function pickShownFields(record: InspectionTarget): {
  readonly shown: InspectionTarget;
  readonly withheld: readonly string[];
} {
  const { id, name, kind, status } = record;
  const fields = Object.entries(record).filter(([, value]) => value !== undefined);
  const shown = fields.filter(([field]) => publicFields.has(field));
  const withheld = fields.map(([field]) => field).filter((field) => !publicFields.has(field));
  return {
    shown: { ...Object.fromEntries(shown), id, name, kind, status },
    withheld: sortedBy(withheld, (field) => field),
  };
}
