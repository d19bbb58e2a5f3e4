import type { KernelIssueCode } from '../../core/kernel/index.js';
import type { Wording } from '../wording.js';

export const kernelWords: Readonly<Record<KernelIssueCode, Wording>> = {
  'kernel.text-not-utf8': {
    message: 'The file is not UTF-8 text.',
    remedy: 'Do not save the file again from Excel or an editor; ask for the original, or save it as UTF-8.',
  },
  'kernel.json-malformed': {
    message: 'The content is not valid JSON: {detail}.',
    remedy: 'Look near the place named for a missing comma, quote or bracket, correct it and try again.',
  },
  'kernel.json-key-repeated': {
    message: 'The key "{key}" on line {line} occurs twice in one object, and neither can be preferred.',
    remedy: 'Delete one of them and try again.',
  },
  'kernel.json-key-reserved': {
    message: 'The key "{key}" on line {line} is a reserved word of programs.',
    remedy: 'Use another name; if the origin of the file is unknown, find out where it comes from.',
  },
  'kernel.json-number-inexact': {
    message:
      'The number {text} on line {line} cannot be kept as it is written: it has too many digits, needless zeros or an exponent.',
    remedy: 'Write ids as text in quotes, and numbers plainly with at most 15 digits.',
  },
  'kernel.json-text-broken': {
    message: 'A text on line {line} has half a character (an unpaired surrogate): the original is lost.',
    remedy: 'Export it again from its source; do not guess the missing text.',
  },
  'kernel.json-too-deep': {
    message: 'Line {line} is nested deeper than {limit}; reading stopped there.',
    remedy: 'No register needs this; make sure that it is the right file.',
  },
  'kernel.json-not-canonical': {
    message:
      'The content is not the canonical JSON that this software writes ({detail}): the file was changed or saved again after it was written.',
    remedy: 'Use the original file and do not save it from an editor; without it, ask whoever provided it.',
  },
  'kernel.line-unfinished': {
    message: 'The last line lacks its line feed: the file was cut off or not written to its end.',
    remedy: 'Copy or download the file again and compare its size; if it stays incomplete, ask for it anew.',
  },
  'kernel.ratio-malformed': {
    message: '"{text}" is not a ratio.',
    remedy:
      'Write a percentage, a decimal or a fraction in quotes, such as "5%", "0.05" or "1/20"; a bare number has lost its exact value.',
  },
};
