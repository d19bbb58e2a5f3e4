import type { EligibleInspector } from '../model.js';

/** Inspectors who can do the same: so many people, each of the same classes and with the same cap. */
export interface StaffKind {
  readonly classes: ReadonlySet<string>;
  readonly cap: number;
  readonly people: number;
}

/**
 * Counts the inspectors by what they can do.
 *
 * @example
 * ```ts
 * assert.deepEqual(staffKinds([]), []);
 * ```
 */
export function staffKinds(
  inspectors: readonly Pick<EligibleInspector, 'cap' | 'classes'>[],
): readonly StaffKind[] {
  const kinds = new Map<string, { classes: ReadonlySet<string>; cap: number; people: number }>();
  for (const { cap, classes } of inspectors) {
    // Classes hold no blank.
    const key = `${cap} ${classes.join(' ')}`;
    const kind = kinds.get(key) ?? { classes: new Set(classes), cap, people: 0 };
    kinds.set(key, kind);
    kind.people++;
  }
  return [...kinds.values()];
}
