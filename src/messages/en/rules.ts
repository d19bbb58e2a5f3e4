import type { RuleIssueCode } from '../../core/rules/index.js';
import type { Wording } from '../wording.js';

export const ruleWords: Record<RuleIssueCode, Wording> = {
  'rules.malformed': {
    message: 'In this place of the rules file: {flaw}.',
    remedy: 'Correct this entry by the sample rules in docs/guide and import again.',
  },
  'rules.ratio-out-of-range': {
    message: 'An inspection ratio must be above 0 and at most 100%.',
    remedy: 'Write "5%", "0.05" or "5/100" and import again.',
  },
  'rules.id-repeated': {
    message: 'The rule set id {id} is used twice.',
    remedy: 'Give every rule set an id of its own.',
  },
  'rules.rounding-fixed': {
    message: 'What this quantity rounds to follows from its meaning; {rounding} cannot be set.',
    remedy: 'Remove rounding; only "exactly" (=) may name one, and a range of ratios ceil or floor.',
  },
  'rules.where-outside-strata': {
    message: 'A quantity names {dimension}, but the strata are not divided by it, so it would never apply.',
    remedy: 'Add {dimension} to strata.by or remove it from where.',
  },
  'rules.strata-without-quantity': {
    message: 'The rules do not say how many to draw: neither by stratum nor overall.',
    remedy: 'Fill in strata.quantities or strata.overall.',
  },
  'rules.group-repeated': {
    message: 'The team group id {group} is used twice.',
    remedy: 'Give every group an id of its own.',
  },
  'rules.neighbours-idle': {
    message:
      'Neighbouring areas are named (areas.neighbours), but no group is bound to the area (byArea: true), so this has no effect.',
    remedy: 'Remove areas, or write "byArea": true for the groups that are bound to the area.',
  },
  'rules.neighbour-itself': {
    message: 'Area {area} is named as a neighbour of itself.',
    remedy: 'Its own people may be sent anyway; remove this name.',
  },
  'rules.quota-zero-undecided': {
    message: 'This quantity comes to none of the {size} in the stratum, and the rules do not say what then.',
    remedy: 'Add "whenZero": "one" (draw one all the same) or "none" to this quantity.',
  },
  'rules.count-above-size': {
    message: '{count} are asked for, but the stratum holds only {size}.',
    remedy: 'Lower the count or ask for all of them ("kind": "all").',
  },
  'rules.format-unsupported': {
    message: 'The rules file is of format {stated}; this version reads {supported} only.',
    remedy: 'Use a version that supports {stated}; do not edit the format by hand.',
  },
  'rules.when-zero-idle': {
    message: 'This quantity never comes to none; whenZero ({whenZero}) has no effect.',
    remedy: 'Remove whenZero; it is for "at most" (<=), "exactly" (=), a range of ratios and a staff ratio.',
  },
  'rules.reserve-idle': {
    message: 'With a quantity for each stratum, strata.reserve has no effect.',
    remedy: 'Write the reserve into each entry of strata.quantities.',
  },
  'rules.range-reversed': {
    message: 'The lower bound of the range is above the upper.',
    remedy: 'Correct least and most by the original text.',
  },
  'rules.range-without-whole': {
    message:
      'Of the {size} in the stratum no whole number lies in the range: {below} is too few, {above} too many, and the rules do not say which bound is kept.',
    remedy: 'Add "rounding": "ceil" (keep the lower bound) or "floor" (keep the upper) to this quantity.',
  },
  'rules.condition-malformed': {
    message: 'The condition is not written correctly here.',
    remedy:
      'Write one of {"field": …, "is": […]}, "startsWith", "before", "since", or {"stated": …}, {"all": […]}, {"any": […]}, {"not": …}; never empty, never two in one.',
  },
  'rules.condition-field-unknown': {
    message: 'A condition cannot ask for {field}: the target register has no such field to judge by.',
    remedy:
      'Use one of: kind, status, district, creditClass, industry, registrationOrgan, station, tags, specialPools, licences, specialised, requiredQualifications, requiredExperts, registeredAt, lastInspectedAt, creditClassAt.',
  },
  'rules.condition-value-unknown': {
    message: '"{value}" is no value that {field} can have.',
    remedy: 'Write the code of that field, such as A to D for the credit class, or a day as 2026-01-01.',
  },
  'rules.condition-operator-unfit': {
    message: '{field} cannot be judged by {operator}.',
    remedy:
      'A day takes before or since; a field of fixed values takes is; any other text takes is or startsWith.',
  },
  'rules.condition-too-large': {
    message: 'The condition is too large: at most {parts} parts, {depth} deep.',
    remedy: 'Rewrite it so that it can be read in one breath; put the values of one field into one is.',
  },
  'rules.division-missing': {
    message: 'The strata are divided by {dimension}, but strata.{division} is not written.',
    remedy: 'Add strata.{division}, or remove {dimension} from strata.by.',
  },
  'rules.division-idle': {
    message: 'The rules write strata.{division}, but the strata are not divided by {dimension}.',
    remedy: 'Add {dimension} to strata.by, or remove strata.{division}.',
  },
  'rules.stratum-repeated': {
    message: 'The stratum {name} is written twice.',
    remedy: 'Write every stratum once, each with an id of its own.',
  },
  'rules.stratum-value-unknown': {
    message: 'The "{value}" of a quantity is no stratum, so the quantity would never apply.',
    remedy: 'Correct it by strata.named, strata.tags or strata.industryLevel.',
  },
  'rules.dates-reversed': {
    message: 'The last day {to} is before the first, {from}.',
    remedy: 'Correct the days by the original text.',
  },
  'rules.frequency-idle': {
    message: 'A frequency without caps, cool-downs or a rotation has no effect.',
    remedy: 'Write caps, coolDowns or rotation, or remove frequency.',
  },
  'rules.quantity-unreachable': {
    message:
      'Quantity {number} would never apply: whatever it matches is matched by quantity {before} first.',
    remedy:
      'The first that matches decides: write the narrower one first, and the one for all the rest last.',
  },
};
