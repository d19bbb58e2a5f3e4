import type { ColumnMap, RegisterForm } from '../../../../core/registers/index.js';

/** The columns of a register as the lane sees them, by their index. */
export interface LaneColumns {
  readonly id: number;
  readonly name: number;
  /** Further columns an id may stand in: where the first holds one, these are only looked at for odd characters. */
  readonly otherIds: readonly number[];
  /** Columns whose cells say the same few things over and over. */
  readonly repeating: readonly number[];
  /** Those of them whose cells mean something else beside ids that begin otherwise. */
  readonly idDependent: readonly number[];
  /** Columns in which a missing value is warned of. */
  readonly expected: readonly number[];
}

/** Which fields hold the id, in the order in which they are asked, which one the name, and which depend on the id. */
export interface LaneFields<Field extends string> {
  readonly ids: readonly Field[];
  readonly name: Field;
  readonly idDependent: readonly Field[];
}

/** Sorts the columns of a header, or `undefined` where the lane cannot do without the careful reader's whole view. */
export function laneColumnsOf<Field extends string, Item>(
  { byField, numbered, all }: ColumnMap<Field>,
  form: RegisterForm<Field, Item>,
  { ids, name, idDependent }: LaneFields<Field>,
): LaneColumns | undefined {
  const indexOf = (field: Field) => byField.get(field)?.index ?? [];
  const [id, ...otherIds] = ids.flatMap(indexOf);
  const nameColumn = byField.get(name)?.index;
  // Two fields in one column depend on each other, and so do columns of which one file may have any number.
  const shared = all.length !== byField.size;
  if (id === undefined || nameColumn === undefined || shared || numbered.length > 0 || form.forbidden)
    return undefined;
  const known = new Set([id, nameColumn, ...otherIds]);
  return {
    id,
    name: nameColumn,
    otherIds,
    repeating: all.map(({ index }) => index).filter((index) => !known.has(index)),
    idDependent: idDependent.flatMap(indexOf),
    expected: (form.expected ?? []).flatMap(indexOf),
  };
}
