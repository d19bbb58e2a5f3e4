import type { RuleIssueCode } from '../../core/rules/index.js';
import type { Wording } from '../wording.js';

export const ruleWords: Record<RuleIssueCode, Wording> = {
  'rules.malformed': {
    message: 'The rules file is not written correctly here ({detail}).',
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
};
