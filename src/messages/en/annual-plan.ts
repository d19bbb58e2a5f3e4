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
  'annual-plan.event-field': words(
    '{field} is missing, malformed or not asked for in this step.',
    'Approval takes --year, --by, --on and --document; publication --at and --on; filing --to and --on; a change --items, --reason, --by and --on. Write a date as 2026-01-31.',
  ),
  'annual-plan.event-ahead': words(
    'The day {on} is still to come (today is {today}): only what was done is entered.',
    'Check the date; enter it once it is done.',
  ),
  'annual-plan.change-idle': words(
    'In version {version} nothing was changed against the version before about {items}.',
    'See what was added, changed and dropped with double-random diff plans --rows; import the changed plan first, then enter the change.',
  ),
  'annual-plan.unapproved': words(
    '{count} items of the annual plan are not approved (the first: {first}).',
    'Once approved: double-random year-plan approved --year YEAR --by ORGAN --on DATE --document NUMBER; what was altered after approval is entered as a change (changed).',
  ),
  'annual-plan.unpublished': words(
    '{count} items of the annual plan are not published (the first: {first}).',
    'Once published: double-random year-plan published --at PLACE --on DATE.',
  ),
  'annual-plan.unfiled': words(
    '{count} items of the annual plan are not filed with the superior organ (the first: {first}).',
    'Once filed: double-random year-plan filed --to ORGAN --on DATE; where local rules ask for no filing, nothing is to be done.',
  ),
  'annual-plan.dropped': words(
    'The approved item {id} has gone from the plan, and nothing says why.',
    'Items of a plan may not be dropped at will. Where it was agreed: double-random year-plan changed --items {id} --reason REASON --by BODY --on DATE; where it was a mistake, put it back and import the plan again.',
  ),
  'annual-plan.approved-due': words(
    'The annual plan must be approved by {deadline}; today is {today}.',
    'See that it is approved, and enter it.',
  ),
  'annual-plan.approved-overdue': words(
    'The annual plan had to be approved by {deadline}; by today ({today}) nothing of the kind is entered.',
    'Enter it where it was done; otherwise do it soon and say why it is late.',
  ),
  'annual-plan.approved-late': words(
    'The annual plan had to be approved by {deadline} and was on {on}.',
    'Note the reason in the file.',
  ),
  'annual-plan.published-due': words(
    'The annual plan must be published by {deadline}; today is {today}.',
    'See that it is published, and enter it.',
  ),
  'annual-plan.published-overdue': words(
    'The annual plan had to be published by {deadline}; by today ({today}) nothing of the kind is entered.',
    'Enter it where it was done; otherwise do it soon and say why it is late.',
  ),
  'annual-plan.published-late': words(
    'The annual plan had to be published by {deadline} and was on {on}.',
    'Note the reason in the file.',
  ),
  'annual-plan.filed-due': words(
    'The annual plan must be filed by {deadline}; today is {today}.',
    'See that it is filed, and enter it.',
  ),
  'annual-plan.filed-overdue': words(
    'The annual plan had to be filed by {deadline}; by today ({today}) nothing of the kind is entered.',
    'Enter it where it was done; otherwise do it soon and say why it is late.',
  ),
  'annual-plan.filed-late': words(
    'The annual plan had to be filed by {deadline} and was on {on}.',
    'Note the reason in the file.',
  ),
  'annual-plan.item-unknown': words(
    'The annual plan has no item {item}.',
    'Check planItem of the task; for an inspection outside the plan, have the plan changed first, import its new version and enter the change.',
  ),
  'annual-plan.item-unapproved': words(
    'The approval of the item {item} of the annual plan is not entered: it is no ground for an official draw.',
    'Once approved: double-random year-plan approved …; where the item was altered after approval, enter the change: double-random year-plan changed --items {item} ….',
  ),
  'annual-plan.item-unpublished': words(
    'The publication of the item {item} of the annual plan is not entered.',
    'An annual plan is published; once it is: double-random year-plan published --at PLACE --on DATE.',
  ),
  'annual-plan.items-unplanned': words(
    'The items {items} of the task are not among those of {item} in the plan: "{planned}".',
    'Plans are worded freely, so a person has to look; what is not planned does not belong in the task.',
  ),
  'annual-plan.authority-differs': words(
    'The authority of the task, "{authority}", is not the one that the plan has for {item}: "{planned}".',
    'Plans are worded freely, so a person has to look; where it is another organ, the one in the plan has to act.',
  ),
  'annual-plan.outside-period': words(
    'The day of the registers, {asOf}, is outside the period of {item} in the plan ({from} to {to}).',
    'Check it; to inspect earlier or later, have the plan changed and enter the change.',
  ),
  'annual-plan.lists-malformed': words(
    'The file of target lists cannot be read, or the annual plan has no item "{id}".',
    'Write it as {"PLAN-ITEM": ["TARGET", …]}, with the ids of the annual plan.',
  ),
};

function words(message: string, remedy: string): Wording {
  return { message, remedy };
}
