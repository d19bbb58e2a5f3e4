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
    message:
      'What "at least", "at most" and "all" round to follows from their meaning; {rounding} cannot be set.',
    remedy: 'Remove rounding; only "exactly" (=) may name one.',
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
    message:
      'This "at most" rounds down to none of the {size} in the stratum, and the rules do not say what then.',
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
    message: '"At least" and "all" never round to none; whenZero ({whenZero}) has no effect.',
    remedy: 'Remove whenZero; it is for "at most" (<=) and "exactly" (=).',
  },
  'rules.reserve-idle': {
    message: 'With a quantity for each stratum, strata.reserve has no effect.',
    remedy: 'Write the reserve into each entry of strata.quantities.',
  },
  'rules.frequency-idle': {
    message: 'A frequency without caps, cool-downs or a rotation has no effect.',
    remedy: 'Write caps, coolDowns or rotation, or remove frequency.',
  },
};
