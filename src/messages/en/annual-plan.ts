import type { AnnualPlanIssueCode } from '../../core/annual-plan/index.js';
import type { Wording } from '../wording.js';

/** What the annual plan has to say. */
export const annualPlanWords: Readonly<Record<AnnualPlanIssueCode, Wording>> = {
  'annual-plan.number-malformed': words(
    '"{text}" is not a number that can be used.',
    'Write a whole number alone, such as 12; ranges and the like belong in the column of the ratio.',
  ),
  'annual-plan.units-dropped': words(
    'In {count} cells a number has a unit; only the number was taken (first in row {firstRow}: {example}).',
    'Nothing to do.',
  ),
  'annual-plan.draw-exceeds-pool': words(
    'The number to draw, {toDraw}, is larger than the number to draw from, {poolSize}.',
    'Check both numbers, mend them and import the file again.',
  ),
  'annual-plan.ratio-bare': words(
    '"{text}" has no percent sign, so it is not clear which share it is; a percentage in a spreadsheet is read as 0.1 for 10%. It is kept as it is.',
    'Format the column as text and write 10%; a number of businesses belongs in the column of the number to draw.',
  ),
  'annual-plan.period-impossible': words(
    '"{text}" names a day that does not exist.',
    'Check year, month and day.',
  ),
  'annual-plan.period-reversed': words(
    '"{text}" ends before it begins.',
    'Check both days; where a period runs into another year, name that year too.',
  ),
  'annual-plan.period-conflict': words(
    'This cell says {stated}, but the period "{words}" says {said}.',
    'See which of the two is right and make them agree.',
  ),
  'annual-plan.deadline-early': words(
    'The deadline {deadline} is before the beginning, {from}.',
    'Check the deadline and the period.',
  ),
  'annual-plan.words-kept': words(
    'In {count} cells no exact day or number was recognised; the words are kept (first in row {firstRow}: {example}).',
    'To have them recognised, write a period with its year, such as 2026年3月至11月, and a local plan as 7/10%.',
  ),
};

function words(message: string, remedy: string): Wording {
  return { message, remedy };
}
