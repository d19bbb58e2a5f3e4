import type { FlawKind } from '../../core/shapes/index.js';

/** What is wrong with one place of a document, within a sentence. */
export const flawWords: Readonly<Record<FlawKind, string>> = {
  missing: 'it is missing',
  'text-expected': 'text is needed here, in quotes',
  'number-expected': 'a number is needed here, without quotes',
  'whole-number-expected': 'a whole number is needed here, without quotes',
  'list-expected': 'a list […] is needed here',
  'object-expected': '{…} is needed here',
  'yes-no-expected': 'true or false is needed here',
  'unknown-key': 'unknown entry {expected}, perhaps misspelt',
  'not-a-choice': 'only {expected} may stand here',
  'too-small': 'less than {expected} is too little',
  'too-large': 'more than {expected} is too much',
  empty: 'it may not be empty',
  'id-malformed':
    'an id is of letters, digits and . _ : / -, begins with a letter or digit and has 64 at most',
  'date-malformed': 'a day is written 2026-03-05 and has to be in the calendar',
  'instant-malformed': 'a moment is written 2026-04-07T10:00:00Z',
  'digest-malformed': 'a digest is of 64 lowercase hex digits',
  'form-malformed': 'it is not of the required form',
  other: 'it is not written correctly',
};
