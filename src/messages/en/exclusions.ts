import type { ExclusionCode } from '../../core/rules/index.js';
import type { Wording } from '../wording.js';

/** `message` is the reason in a few words, as tables show it; `remedy` is what to do where it is a mistake. */
export const exclusionWords: Record<ExclusionCode, Wording> = {
  'status-suspended': {
    message: 'business suspended',
    remedy: 'If it has resumed, update its status in the register.',
  },
  'status-revoked': {
    message: 'licence revoked',
    remedy: 'If this is wrong, update its status in the register.',
  },
  'status-cancelled': {
    message: 'deregistered',
    remedy: 'If this is wrong, update its status in the register.',
  },
  'status-annulled': {
    message: 'registration annulled',
    remedy: 'If this is wrong, update its status in the register.',
  },
  'status-moved-out': {
    message: 'moved away',
    remedy: 'If it is still here, update its status in the register.',
  },
  'status-closed': { message: 'closed', remedy: 'If it still trades, update its status in the register.' },
  'status-liquidating': {
    message: 'in liquidation',
    remedy: 'If this is wrong, update its status in the register.',
  },
  'status-unstated': {
    message: 'status not in the register',
    remedy: 'Complete the register, or admit "unstated" in targets.statuses of the rules.',
  },
  'status-active': {
    message: 'active, which the rules do not admit',
    remedy: 'Check targets.statuses of the rules.',
  },
  'kind-out-of-scope': { message: 'kind out of scope', remedy: 'Check targets.kinds of the rules.' },
  'district-out-of-scope': {
    message: 'district out of scope',
    remedy: 'Check targets.districts of the rules and the present district.',
  },
  cooldown: {
    message: 'inspected recently',
    remedy: 'Nothing to do; coolDownMonths of the rules sets the interval.',
  },
  'credit-class-missing': {
    message: 'credit risk class not in the register',
    remedy: 'Complete the register.',
  },
  'district-missing': { message: 'district not in the register', remedy: 'Complete the register.' },
  'kind-missing': { message: 'kind not in the register', remedy: 'Complete the register.' },
  'industry-missing': {
    message: 'industry code not in the register',
    remedy: 'Complete the code of GB/T 4754 in the register, to the level by which the rules divide.',
  },
  'tag-missing': {
    message: 'none of the tags by which the rules divide',
    remedy: 'Check the tags in the register and strata.tags of the rules.',
  },
  'named-stratum-missing': {
    message: 'in no stratum of the rules',
    remedy: 'Check the conditions of strata.named; write a stratum for the rest if they are to have one.',
  },
  'out-of-scope-by-rule': {
    message: 'not meant by the condition of the rules',
    remedy: 'Check targets.where of the rules and what the register says of the target.',
  },
  'frequency-cap-organ': {
    message: 'cap of this organ reached',
    remedy: 'Nothing to do; frequency.caps of the rules sets the cap, counted in the history.',
  },
  'frequency-cap-own-level': {
    message: 'cap of the level of this organ reached',
    remedy: 'Nothing to do; frequency.caps of the rules sets the cap, counted in the history.',
  },
  'frequency-cap-levels': {
    message: 'cap of the levels reached',
    remedy: 'Nothing to do; frequency.caps of the rules sets the cap, counted in the history.',
  },
  'frequency-cap-all': {
    message: 'cap of all organs reached',
    remedy: 'Nothing to do; frequency.caps of the rules sets the cap, counted in the history.',
  },
  'frequency-cooldown': {
    message: 'in the history as inspected recently',
    remedy: 'Nothing to do; frequency.coolDowns of the rules sets the interval.',
  },
  'frequency-rotation': {
    message: 'inspected in this rotation already',
    remedy: 'Nothing to do; frequency.rotation of the rules sets the years.',
  },
  'drawn-earlier-batch': {
    message: 'drawn in an earlier batch of the plan item',
    remedy: 'Nothing to do: batches of one plan item draw nobody twice.',
  },
  'excluded-by-hand': {
    message: 'left out of this draw by a person',
    remedy:
      'Look at exclusions in the task: each needs a reason and an approver; delete whichever should not be there.',
  },
  'inspector-invalid': {
    message: 'inspector not valid',
    remedy: 'If this has changed, update the inspector register.',
  },
  'inspector-unavailable': {
    message: 'away on the day of the task',
    remedy: 'If the inspector is back, update the periods of absence in the register.',
  },
  'certificate-missing': {
    message: 'no enforcement certificate',
    remedy: 'Nobody may inspect without one; update the register once it is issued.',
  },
  'certificate-expired': {
    message: 'certificate expired',
    remedy: 'Update the register once it is renewed.',
  },
  'examination-missing': {
    message: 'did not sit the required examination',
    remedy: 'If it was sat, add the result to the register.',
  },
  'examination-failed': {
    message: 'failed the required examination',
    remedy: 'Update the register once it is passed.',
  },
  'item-scope': {
    message: 'item scope does not cover the task',
    remedy: "Check the inspector's item scope.",
  },
  'no-place-in-team': {
    message: 'fits no place of the team',
    remedy: "Check the team of the rules and the inspector's department, qualifications and district.",
  },
  'yearly-load-reached': {
    message: 'yearly load reached',
    remedy: 'Check the yearly load in the inspector register and the history.',
  },
};
