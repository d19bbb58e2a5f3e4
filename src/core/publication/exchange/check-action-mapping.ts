/**
 * What a report to 互联网+监管 needs beyond what is kept of a draw: codes of the national catalogue, of the office and
 * of its own region, and of each target what no draw needs. All of it is optional in the file; what is missing is told.
 */
export interface CheckActionMapping {
  /** The same in every record. */
  readonly office?: Readonly<Partial<Record<OfficeField, string>>>;
  /** By item id. */
  readonly items?: Readonly<Record<string, Readonly<Partial<Record<ItemField, string>>>>>;
  /** By target id. */
  readonly targets?: Readonly<Record<string, Readonly<Partial<Record<TargetField, string>>>>>;
  /** `check_result` by the published words of a result. */
  readonly results?: Readonly<Record<string, string>>;
}

/** Fields that are the same in every record. */
export const officeFields = [
  'implement_institution_code',
  'area_number',
  'check_form',
  'check_type',
  'check_mode',
  'submitted_personnel',
] as const;

/** Fields of a supervised item. */
export const itemFields = [
  'supervise_item_implement_code',
  'supervise_item_check_icode',
  'check_action_name',
  'check_action_code',
  'supervise_object',
] as const;

/** Fields of a target: 性质 and 证件类型 of the party, its addresses, and who inspected it. */
export const targetFields = [
  'administrative_cp_na',
  'administrative_cp_ce_type',
  'address_registered',
  'address_operating',
  'check_personnel',
  'check_personnel_code',
] as const;

/** Whoever entrusts the inspection; empty where nobody does. */
export const entrustFields = ['entrust_dept', 'entrust_dept_code'] as const;

export type OfficeField = (typeof officeFields)[number] | (typeof entrustFields)[number];
export type ItemField = (typeof itemFields)[number];
export type TargetField = (typeof targetFields)[number];

/** Takes values out of a mapping and notes every key that is not there. */
export interface MappingReader {
  readonly office: (field: OfficeField) => string;
  readonly item: (id: string, field: ItemField) => string;
  readonly target: (id: string, field: TargetField) => string;
  readonly result: (label: string) => string;
  /** Each once, in the order they were asked for. */
  readonly missing: ReadonlySet<string>;
}

export function readMapping({ office, items, targets, results }: CheckActionMapping): MappingReader {
  const missing = new Set<string>();
  const told = (value: string | undefined, key: string): string => {
    if (value === undefined || value.trim() === '') missing.add(key);
    return value ?? '';
  };
  return {
    office: (field) => told(office?.[field], `office.${field}`),
    item: (id, field) => told(own(items, id)?.[field], `items.${id}.${field}`),
    target: (id, field) => told(own(targets, id)?.[field], `targets.${id}.${field}`),
    result: (label) => told(own(results, label), `results.${label}`),
    missing,
  };
}

/** A key of the file itself, not one that every object has. */
function own<Value>(values: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return values !== undefined && Object.hasOwn(values, key) ? values[key] : undefined;
}
