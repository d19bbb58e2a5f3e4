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
      'Write a percentage, a decimal or a fraction, such as 5%, 0.05 or 1/20; not below 0 and not empty.',
  },
};
