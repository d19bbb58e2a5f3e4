import type { PlanIssueCode } from '../../core/plan/index.js';
import type { Wording } from '../wording.js';

export const planWords: Record<PlanIssueCode, Wording> = {
  'plan.task-malformed': {
    message: 'The task file is missing something or is not written correctly here ({detail}).',
    remedy: 'Correct this entry by the sample task in docs/guide.',
  },
  'plan.format-unsupported': {
    message: 'The file is of format {stated}; this version reads {supported} only.',
    remedy: 'Open it with a version that supports {stated}; do not edit the format by hand.',
  },
  'plan.malformed': {
    message: 'plan.json is missing something or is not written correctly here ({detail}).',
    remedy:
      'Ask the publishing office for the original plan.json; a sealed plan may not change by one letter.',
  },
  'plan.frame-malformed': {
    message: 'This row of the sealed pool is not of the required form.',
    remedy: 'Ask the publishing office for the original file.',
  },
  'plan.frame-order': {
    message: 'The ids of the sealed pool are out of order: {id} must not follow {before}.',
    remedy:
      'A row may have been swapped, repeated or inserted; ask the publishing office for the original file.',
  },
  'plan.item-unknown': {
    message: 'Item {item} is not on the item list.',
    remedy:
      'Import a list that holds it or correct its id in the task. What is not listed may not be inspected.',
  },
  'plan.item-unpublished': {
    message: 'Item {item} has not been published.',
    remedy: 'Publish the item list and mark the item as published first.',
  },
  'plan.item-without-basis': {
    message: 'Item {item} names no legal basis.',
    remedy: 'Add the law, regulation or rule it rests on; without one it may not be inspected.',
  },
  'plan.item-not-in-force': {
    message: "Item {item} is not in force on the task's day.",
    remedy: "Check the item's dates and the task's asOf.",
  },
  'plan.lead-not-one': {
    message: 'A joint task has exactly one department that leads; here there are {leads}.',
    remedy: 'Give one department the role lead and the others cooperating.',
  },
  'plan.department-repeated': {
    message: 'The department "{department}" is written more than once.',
    remedy: 'Write it once, with all its items.',
  },
  'plan.department-item-unlisted': {
    message: 'The item {item} of the department "{department}" is not among the items of the task.',
    remedy: 'Add it to the items of the task, or take it from the department.',
  },
  'plan.item-without-department': {
    message: 'No department inspects the item {item}.',
    remedy:
      'Add it to the items of a department; if it is not inspected, take it from the items of the task.',
  },
  'plan.item-of-another-department': {
    message: 'The list has "{authority}" inspect the item {item}, the task "{department}".',
    remedy:
      'Lists are worded freely, so a person has to look; a department without the power must leave it to the one that has it.',
  },
  'plan.department-without-group': {
    message: 'The team has no place for the department "{department}".',
    remedy:
      'Add a group to the team of the work rules: its role is department, its value the name as in the register of inspectors.',
  },
  'plan.group-without-department': {
    message:
      'The group {group} of the team asks for the department "{department}", which is not among the departments of the task.',
    remedy: 'Add it to the departments of the task, or use work rules without this group.',
  },
  'plan.rules-unknown': {
    message: 'There is no rule set {rules}.',
    remedy: 'Import the rules first (import rules) or correct the id in the task.',
  },
  'plan.recusal-unknown': {
    message: 'The recusal names {id}, whom no register knows; it would have no effect.',
    remedy: 'Correct the id; it must be exactly the one in the register.',
  },
  'plan.recusal-idle': {
    message:
      'Inspector {inspector} is recused from {target}, who is not in this pool; this draw is not affected.',
    remedy: 'Nothing to do; if the id is mistyped, correct it in the inspector register.',
  },
  'plan.id-repeated': {
    message: 'The id {id} occurs twice.',
    remedy: 'An id may occur once only; check the source and remove the repetition.',
  },
  'plan.stratum-value-missing': {
    message:
      '{count} targets have no {dimension}, which the strata need (the first is {first}). None is assumed.',
    remedy:
      'Complete the register, or write "missing": "exclude" in the rules to leave them out with a recorded reason.',
  },
  'plan.stratum-collision': {
    message: '"{one}" and "{other}" would get the same stratum id.',
    remedy: 'Use a different spelling in the register, such as division codes.',
  },
  'plan.stratum-without-quantity': {
    message: 'The rules do not say how many to draw of "{label}".',
    remedy: 'Add the stratum to strata.quantities, or a last entry with "where": {}.',
  },
  'plan.overall-not-met': {
    message:
      'The strata add up to {drawn} of {size} eligible targets, which the overall quantity does not allow.',
    remedy: 'Adjust the ratios of the strata or the overall quantity.',
  },
  'plan.nobody-eligible': {
    message: 'Not one target may be drawn.',
    remedy: 'Look at the reasons for exclusion and check the rules against the register.',
  },
  'plan.nobody-drawn': {
    message: 'By the rules nobody would be drawn.',
    remedy: 'Raise the ratio or the count.',
  },
  'plan.team-too-small': {
    message: 'A team has {places} members; the law demands at least {least}.',
    remedy: 'Add members to the team in the rules (Administrative Penalty Law, article 42).',
  },
  'plan.target-without-team': {
    message:
      'After recusals and conditions, target {target} has {left} candidates for {group} and needs {needed}.',
    remedy: 'Add inspectors, relax the conditions, or decide on this target separately and record it.',
  },
  'plan.capacity-short': {
    message: 'Too few inspectors: "{class}" needs {needed} visits, at most {capacity} can be made.',
    remedy: 'Raise the visits per inspector, add inspectors or draw fewer targets.',
  },
  'plan.feasibility-uncertain': {
    message:
      'Whether every team can be filled depends on who is drawn; recusals, areas or roles leave it open.',
    remedy:
      'You may seal; should teams stay short, a certificate is given and the remedies pinned in the plan apply.',
  },
  'plan.small-inspector-pool': {
    message:
      'Only {inspectors} inspectors are eligible; with fewer than {least} outsiders can guess the teams.',
    remedy: 'Add inspectors, or keep the list strictly confidential until the inspection.',
  },
  'plan.commitment-missing': {
    message: 'Party {party} has not handed in its commitment.',
    remedy: 'The party runs share … --new (or --commitment) first; then seal.',
  },
  'plan.salt-key-malformed': {
    message: 'The salt key must be 64 lowercase hex digits.',
    remedy: 'Use the generated key; do not write one by hand.',
  },
  'plan.place-without-people': {
    message: '{count} targets, {first} the first, have {left} candidates for {group} and need {needed}.',
    remedy:
      'Add inspectors of that area or condition, relax the conditions, or do not bind the group to the area (byArea: false).',
  },
};
