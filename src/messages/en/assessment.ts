import type { AssessmentIssueCode } from '../../core/assessment/index.js';
import type { Wording } from '../wording.js';

export const assessmentWords: Readonly<Record<AssessmentIssueCode, Wording>> = {
  'assessment.draw-repeated': {
    message: 'Draw {draw} is among the records of the year more than once.',
    remedy: 'Hand in each draw once: counted twice, it adds draws and targets that never were.',
  },
  'assessment.target-repeated': {
    message: 'In draw {draw}, target {target} is written more than once.',
    remedy: 'Write each target of a draw once, with the results of all items below it.',
  },
  'assessment.item-unknown': {
    message:
      'In draw {draw}, target {target} has a result for item {item}, which this draw does not inspect.',
    remedy:
      'Check the inspection record: name an item of this draw, or move the result to the draw it is of.',
  },
  'assessment.findings-missing': {
    message: 'In draw {draw}, target {target} is said to be inspected but has no result.',
    remedy: 'Add the result of each item; whoever has not been inspected is outstanding.',
  },
  'assessment.findings-unexpected': {
    message: 'In draw {draw}, target {target} was not inspected but has results.',
    remedy: 'Check the inspection record: make it inspected, or take the results away.',
  },
  'assessment.finding-contradictory': {
    message:
      'In draw {draw}, target {target}, item {item}: the result code contradicts whether there is a problem.',
    remedy: 'Check the inspection record and make the two agree.',
  },
  'assessment.publication-contradictory': {
    message: 'In draw {draw}, what is said of the publication of target {target} contradicts itself.',
    remedy:
      'What has no result cannot be published; what is published was so in time or late; what is not published was not in time. What was taken down later still counts as published.',
  },
  'assessment.department-repeated': {
    message: 'In draw {draw}, the department "{department}" is written more than once.',
    remedy: 'Name the lead as the lead alone, and each department that took part once.',
  },
  'assessment.count-impossible': {
    message: 'The count {figure} of {draw} cannot be so: {detail}.',
    remedy:
      'Counts are whole numbers from 0; no more can be eligible than are in the register, no more drawn than are eligible, and whoever is left out has a reason.',
  },
  'assessment.part-differs': {
    message: '"{part}" is missing, unknown or told twice.',
    remedy:
      'Add the records of the whole year up again; do not add or remove departments, items or months by hand.',
  },
  'assessment.total-differs': {
    message: 'For "{part}", {figure} is told as {told}, but the records make it {counted}.',
    remedy: 'Add the records of the whole year up again; do not change figures by hand.',
  },
  'assessment.parts-differ': {
    message: 'Over {parts}, {figure} adds up to {sum}, but the total is told as {total}.',
    remedy: 'Add the records of the whole year up again; do not change figures by hand.',
  },
};
