import type { CivilDate } from '../../kernel/index.js';
import { type InspectionTarget, targetKinds, targetStatuses } from '../../pools/index.js';

/** Fields of a target that hold words. Neither its id nor its name: a rule singles nobody out. */
export const textFields = [
  'kind',
  'status',
  'district',
  'creditClass',
  'industry',
  'registrationOrgan',
  'station',
  'tags',
  'specialPools',
  'licences',
  'specialised',
  'requiredQualifications',
  'requiredExperts',
] as const;

/** Fields of a target that hold a day. */
export const dateFields = ['registeredAt', 'lastInspectedAt', 'creditClassAt'] as const;

/** One of `textFields`. */
export type TextField = (typeof textFields)[number];
/** One of `dateFields`. */
export type DateField = (typeof dateFields)[number];
/** Any field a condition may ask for. */
export type TargetField = TextField | DateField;

const isSaid = (word: string): boolean => word !== 'unstated';

/** The words of the fields that hold no others; every other field holds the register's own. */
export const closedValues: Readonly<Partial<Record<TextField, readonly string[]>>> = {
  kind: targetKinds.filter(isSaid),
  status: targetStatuses.filter(isSaid),
  creditClass: ['A', 'B', 'C', 'D'],
  specialised: ['yes', 'no'],
};

/** Every word that the register states in a field: none where it says nothing, several where it keeps a list. */
export function wordsOf(target: InspectionTarget, field: TextField): readonly string[] {
  switch (field) {
    case 'kind':
    case 'status':
      return isSaid(target[field]) ? [target[field]] : [];
    case 'specialised':
      return target.specialised === undefined ? [] : [target.specialised ? 'yes' : 'no'];
    case 'licences':
      return (target.licences ?? []).map(({ name }) => name);
    case 'specialPools':
      // A target stands in the pool of its licence too.
      return [
        ...(target.specialPools ?? []),
        ...(target.licences ?? []).flatMap(({ pool }) => (pool === undefined ? [] : [pool])),
      ];
    case 'tags':
    case 'requiredQualifications':
    case 'requiredExperts':
      return target[field] ?? [];
    case 'district':
    case 'creditClass':
    case 'industry':
    case 'registrationOrgan':
    case 'station': {
      const word = target[field];
      return word === undefined ? [] : [word];
    }
  }
}

/** The day that the register states in a field. */
export function dayOf(target: InspectionTarget, field: DateField): CivilDate | undefined {
  return target[field];
}

/** Tells whether a condition may ask for a field. */
export function isTargetField(field: string): field is TargetField {
  return isTextField(field) || isDateField(field);
}

/** Tells whether a field holds words. */
export function isTextField(field: string): field is TextField {
  return textFields.some((known) => known === field);
}

/** Tells whether a field holds a day. */
export function isDateField(field: string): field is DateField {
  return dateFields.some((known) => known === field);
}
