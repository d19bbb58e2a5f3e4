import type { PlanIssueCode } from '../../core/plan/index.js';
import type { Wording } from '../wording.js';

export const planWords: Record<PlanIssueCode, Wording> = {
  'plan.task-malformed': {
    message: 'In this place of the task file: {flaw}.',
    remedy: 'Correct this entry by the sample task in docs/guide.',
  },
  'plan.format-unsupported': {
    message: 'The file is of format {stated}; this version reads {supported} only.',
    remedy: 'Open it with a version that supports {stated}; do not edit the format by hand.',
  },
  'plan.malformed': {
    message: 'In this place of plan.json: {flaw}.',
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
  'plan.exclusion-unknown': {
    message: 'The task leaves out {id}, who is not in the {register}: the entry does nothing.',
    remedy: 'Correct the pool or the id in exclusions, or delete the entry.',
  },
  'plan.exclusion-repeated': {
    message: 'The exclusions of the task name {id} more than once.',
    remedy: 'Keep one entry, with all reasons in it.',
  },
  'plan.level-missing': {
    message:
      'The rules {rules} count inspections of the level of this authority; the task does not say its level.',
    remedy: 'State level in the task: national, province, city, county or township.',
  },
  'plan.source-past': {
    message:
      'SSQ issue {issue} was drawn before the day of the task, {asOf}: its numbers are known and no source of randomness.',
    remedy: 'Pin an issue that is drawn after the seal.',
  },
  'plan.reveals-impossible': {
    message: 'At least {minimum} parties have to reveal; the task names {parties}.',
    remedy: 'Name the others in parties, or lower minimumReveals.',
  },
  'plan.targets-only-idle': {
    message: 'This task draws only targets: what {field} says of inspectors does nothing.',
    remedy:
      'Leave it out; the office that draws the inspectors writes recusals and exclusions into its own task.',
  },
  'plan.hand-down-missing': {
    message: 'The task works on the list handed down by the draw {draw}, which this office has not received.',
    remedy: 'Take the list in first (receive), or correct the id in handedDown.',
  },
  'plan.hand-down-idle': {
    message: 'The targets were handed down by the draw {draw}; {field} of the task does nothing.',
    remedy: 'Delete it: everyone handed down is visited; nobody is drawn again, nor left out by this office.',
  },
  'plan.hand-down-rehearsal': {
    message:
      'The list handed down (draw {draw}) and the task differ: one is official, the other a rehearsal.',
    remedy: 'A rehearsal works on a list of a rehearsal only; look at mode in the task.',
  },
  'plan.hand-down-item': {
    message:
      'The draw {draw} was not over {item}: nobody may be inspected over it on the strength of its list.',
    remedy: 'Leave the item out, or draw for it separately.',
  },
  'plan.hand-down-day': {
    message: 'The day of the task, {asOf}, is before the day of the draw {draw}, {drawn}.',
    remedy: 'Correct asOf: inspectors cannot be drawn before the targets.',
  },
  'plan.hand-down-source': {
    message: 'The public source ({source}) is the one that the draw {draw} used: its value is known.',
    remedy: 'Pin an issue, or a ceremony, that comes after this seal.',
  },
  'plan.hand-down-differs': {
    message: 'The targets are not those handed down by the draw {draw}, from {id} on.',
    remedy: 'Not one target may be added, missing or changed; take the list that was handed down once more.',
  },
  'plan.id-repeated': {
    message: 'The id {id} occurs twice.',
    remedy: 'An id may occur once only; check the source and remove the repetition.',
  },
  'plan.inspected-later': {
    message:
      'The last inspection of {count} targets lies after the day of the task (the first is {first}): they are left out as inspected recently.',
    remedy: 'Check these dates; correct the register before sealing where they are wrong.',
  },
  'plan.stratum-value-missing': {
    message: '{count} targets have no {dimension}, which the strata need, such as {ids}. None is assumed.',
    remedy:
      'Complete the register, or write "missing": "exclude" in the rules to leave them out with a recorded reason.',
  },
  'plan.condition-unstated': {
    message:
      'A condition of the rules excludes by {feature}; {count} targets do not state it, such as {ids}, and are taken as not excluded.',
    remedy: 'Complete the register; or add stated to the condition, so that silence does not meet it.',
  },
  'plan.stratum-overlap': {
    message:
      '{count} targets belong to several strata by {dimension} ({strata}) at once, such as {ids}. None is chosen for them.',
    remedy: 'Write conditions that do not overlap, or correct the tags in the register.',
  },
  'plan.rules-not-in-force': {
    message: 'The rules {rules} are not in force on {asOf}, the day of the task.',
    remedy:
      'Use the rules of that day, or check effectiveFrom and effectiveTo of the rules and asOf of the task.',
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
  'plan.visit-batch-empty': {
    message: 'Targets to be drawn: {drawn}, visited in {batches} batches; the last batches will be empty.',
    remedy: 'Look at the number in visitBatches of the rules.',
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
  'plan.team-short': {
    message:
      'One team needs {needed} different people for "{class}" (area: {areas}); only {capacity} can take these places.',
    remedy:
      'Nobody takes two places of one team: add people for one of these places, or make the team smaller.',
  },
  'plan.capacity-short': {
    message:
      'Too few inspectors: "{class}" needs {needed} visits; the {people} people who may go can make {capacity}, {short} too few.',
    remedy:
      'Any one of these: raise the visits per inspector (maximumVisits) to {raise}; add {more} people for these places; draw {fewer} targets instead of {drawn}.',
  },
  'plan.area-short': {
    message:
      'Too few inspectors in {areas}: "{class}" needs {needed} visits; the {people} people who may go there can make {capacity}, {short} too few.',
    remedy:
      'Any one of these: raise the visits per inspector (maximumVisits) to {raise}; add {more} people here; draw {fewer} targets here instead of {drawn}; let a neighbouring area help (areas.neighbours in the rules) — enough by itself: {lenders}.',
  },
  'plan.drawing-at-risk': {
    message:
      'Whether every team can be filled depends on who is drawn: with {drawn} targets drawn in {areas}, "{class}" needs {needed} visits and {capacity} can be made, {short} too few ({others} more such places).',
    remedy:
      'To be certain, any one of these: raise the visits per inspector to {raise}; add {more} people; make strata of areas so that at most {fewer} are drawn here; let a neighbouring area help (areas.neighbours) — enough by itself: {lenders}. You may also seal: should teams stay short, a certificate is given and the remedies pinned in the plan apply.',
  },
  'plan.feasibility-uncertain': {
    message:
      'No drawing was found that cannot be staffed, but neither is it proved that all can: "{class}" (area: {areas}) needs {needed} visits with a margin for the worst case, and {capacity} are assured.',
    remedy:
      'You may seal; should teams stay short, a certificate is given and the remedies pinned in the plan apply. To be certain beforehand, raise the visits per inspector or add people.',
  },
  'plan.neighbour-unknown': {
    message:
      'The rules let area "{area}" help its neighbours, but no inspector of the register is of that area.',
    remedy:
      'Check the name, which must be exactly that in the inspector register; if nobody is there, remove it from areas.neighbours.',
  },
  'plan.many-targets-excluded': {
    message: 'Of {universe} targets {excluded} are left out, more than {most}.',
    remedy:
      'Look at each reason before sealing (plan --ledger lists every target); where it is as it should be, the notice says so openly.',
  },
  'plan.many-inspectors-excluded': {
    message: 'Of {universe} inspectors {excluded} are left out, more than {most}.',
    remedy:
      'Look at each reason before sealing (plan --ledger lists every inspector); where it is as it should be, the notice says so openly.',
  },
  'plan.excluded-by-hand': {
    message: 'Left out of this task by hand: {exclusions} (targets {targets}, inspectors {inspectors}).',
    remedy:
      'Whoever approves the plan should look at the reason and the approver of each; the notice tells their number and no name.',
  },
  'plan.recused-by-hand': {
    message:
      'Recusals decided by hand for this task: {recusals} (targets {targets}, inspectors {inspectors}).',
    remedy:
      'Whoever approves the plan should look at the reason of each; the notice tells their number and no name.',
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
  'plan.history-missing': {
    message:
      'The rules {rules} count inspections made, and no history of them is in force on {asOf}. No history does not mean no inspections.',
    remedy:
      'Import the history first (import history FILE) and check from when it is in effect, or use rules that count nothing.',
  },
  'plan.history-without-organ': {
    message: 'The history has no inspection by "{organ}": what is counted of this organ came to none.',
    remedy:
      'Check how the history spells the organ: exactly as the authority of the task. If it made none, nothing need be done.',
  },
};
