import type { ResultIssueCode } from '../../core/results/index.js';
import type { Wording } from '../wording.js';

export const resultWords: Readonly<Record<ResultIssueCode, Wording>> = {
  'results.nothing-found': {
    message: 'No result is written.',
    remedy: 'Write what was found; whoever has not been inspected has no result, and nothing is assumed.',
  },
  'results.code-unknown': {
    message: '"{text}" is not in the list {list}.',
    remedy: 'Use a code of this list; the same character means other things in other lists.',
  },
  'results.code-heading': {
    message: '"{text}" is a heading, not a result by itself.',
    remedy: 'Use one of the codes below it.',
  },
  'results.code-repeated': {
    message: 'The result "{text}" is written more than once.',
    remedy: 'Keep one.',
  },
  'results.several': {
    message: 'The list {list} has one result for a target; here are {text}.',
    remedy: 'Keep the weightiest one and write the others into the follow-up.',
  },
  'results.contradictory': {
    message: '"{text}" cannot stand beside another result.',
    remedy:
      'Look at the record of the inspection: where nothing was wrong or nothing was inspected, nothing else was found.',
  },
  'results.target-unknown': {
    message: '"{target}" was not drawn.',
    remedy: 'Check the code; reserves and those not drawn have no result.',
  },
  'results.target-repeated': {
    message: '"{target}" is entered more than once.',
    remedy: 'Keep one result for each target.',
  },
  'results.item-missing': {
    message: '"{target}" has no result for item "{item}".',
    remedy: 'Every item of the draw needs a result; leave out a target that has not been inspected.',
  },
  'results.item-unknown': {
    message: 'Item "{item}" is not among the items of this draw.',
    remedy: 'Remove it, or check its id.',
  },
  'results.item-repeated': {
    message: 'Item "{item}" stands more than once.',
    remedy: 'Keep one row for each item; several results stand in the same row.',
  },
  'results.partly-inspected': {
    message: '"{target}": some items say it could not be inspected, others what was found.',
    remedy: 'Say it of every item, or say what was found at every item.',
  },
  'results.day-before-draw': {
    message: 'The inspection day {day} is before the draw on {drawn}.',
    remedy: 'Check the day; an inspection before the draw is not a result of it.',
  },
  'results.day-ahead': {
    message: 'The day {day} has not come; today is {today}.',
    remedy: 'Check the day; enter it once it is done.',
  },
  'results.follow-up-early': {
    message: 'The term {due} of "{followUp}" is before the inspection on {day}.',
    remedy: 'Check the term.',
  },
  'results.follow-up-repeated': {
    message: 'The follow-up "{followUp}" stands more than once.',
    remedy: 'Keep one of each kind.',
  },
  'results.follow-up-unknown': {
    message: 'The result of "{target}" has no follow-up "{followUp}".',
    remedy: 'Enter (or correct) the result with this follow-up first.',
  },
  'results.person-missing': {
    message: 'Nobody is named who does it.',
    remedy: 'State the name or the post.',
  },
  'results.same-person': {
    message: '"{person}" has already handled this result of "{target}".',
    remedy:
      'Entry, review and publication (or the approval of an amendment) need different people. The work rules may say how many.',
  },
  'results.reason-missing': {
    message: 'No reason or no basis is stated.',
    remedy: 'State the reason and the article it rests on.',
  },
  'results.nothing-entered': {
    message: 'No target is filled in.',
    remedy: 'Fill in the day and the result in the entry form first.',
  },
  'results.list-changed': {
    message: 'This draw uses the code list "{usual}", not "{list}".',
    remedy: 'Use one code list for one draw.',
  },
  'results.nothing-reviewed': {
    message: 'There is no result to act on.',
    remedy: 'Use result-status to see where each target stands.',
  },
  'results.not-entered': {
    message: '"{target}" has no result waiting for review.',
    remedy: 'Enter it first; what is approved is not reviewed again.',
  },
  'results.entered-anew': {
    message: 'The result of "{target}" was entered anew after the review.',
    remedy: 'Review it as it is now.',
  },
  'results.already-approved': {
    message: 'The result of "{target}" is approved.',
    remedy: 'Return it with result-review --return REASON --targets CODE before entering it again.',
  },
  'results.already-published': {
    message: 'The result of "{target}" is published or withdrawn.',
    remedy: 'Use result-amend; only a pending result may be followed by a final one.',
  },
  'results.not-approved': {
    message: 'The result of "{target}" is not approved.',
    remedy: 'Have it reviewed first; mend what was returned.',
  },
  'results.not-published': {
    message: '"{target}" has no result on display.',
    remedy: 'Only what is published and not withdrawn can be corrected or withdrawn.',
  },
  'results.not-withdrawn': {
    message: 'The result of "{target}" is not withdrawn.',
    remedy: 'Only what was withdrawn can be restored.',
  },
  'results.form-unfilled': {
    message: 'This row is filled in half.',
    remedy:
      'An inspected row has its day and its result (or why it could not be inspected); one that was not inspected has neither.',
  },
  'results.form-dates-differ': {
    message: 'The rows of "{target}" state different terms of correction: {days}.',
    remedy: 'One target has one term of correction.',
  },
  'results.form-follow-ups-differ': {
    message: '"{target}" states the term {due} without an order to correct or a re-check.',
    remedy: 'Add the follow-up, or remove the term.',
  },
  'results.form-of-another-draw': {
    message: 'This row is of draw "{text}", not of "{draw}".',
    remedy: 'Use the entry form of this draw.',
  },
  'results.publication-overdue': {
    message:
      'The result of "{target}" was to be published by {due}; as of {day} it was late or is still missing.',
    remedy: 'Have it reviewed and published; give the reason in the statistics.',
  },
  'results.publication-due': {
    message: 'The result of "{target}" is to be published by {due}.',
    remedy: 'Review and publish it in time.',
  },
  'results.withdrawal-late': {
    message: 'The result of "{target}" was to be withdrawn by {due} and was on {day}.',
    remedy: 'It counts in the statistics; withdraw within three working days.',
  },
  'results.follow-up-overdue': {
    message: '"{followUp}" of "{target}" was to be done by {due}; as of {day} it was late or is still open.',
    remedy: 'Enter it with follow-up once it is done.',
  },
  'results.pending-long': {
    message: '"{target}" is still pending; a final result was due by {due}.',
    remedy: 'Enter the final result and have it reviewed and published in place of the pending one.',
  },
  'results.inspection-overdue': {
    message: '"{target}" was to be inspected by {due}; as of {day} it was late or is still open.',
    remedy: 'Inspect it and enter the result, or why it could not be inspected.',
  },
  'results.ledger-malformed': {
    message: 'This is no ledger of published results.',
    remedy: 'Choose results-ledger.json of a publication.',
  },
  'results.ledger-differs': {
    message: 'Place {place} of the ledger of published results does not agree.',
    remedy: 'A published result or the ledger was altered; ask the authority that published it.',
  },
};
