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
};
