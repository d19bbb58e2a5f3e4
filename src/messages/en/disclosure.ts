import type { DisclosureIssueCode } from '../../core/disclosure/index.js';
import type { Wording } from '../wording.js';

export const disclosureWords: Readonly<Record<DisclosureIssueCode, Wording>> = {
  'disclosure.another-plan': {
    message: 'This record was not drawn with this sealed plan.',
    remedy:
      'Check the draw id; plan and record must be the originals of one draw, neither changed nor mixed.',
  },
  'disclosure.task-differs': {
    message: 'The task is not the one that was sealed.',
    remedy: 'Use the task file as sealed. A sealed task cannot change: void the draw and seal anew.',
  },
  'disclosure.rules-differ': {
    message: 'The work rules are not those that were sealed.',
    remedy: 'Use the version of the rules that was sealed; new rules are for the next draw.',
  },
  'disclosure.items-differ': {
    message: 'The inspection items are not those that were sealed.',
    remedy: 'Use the version of the item list that was sealed, with no item more and none less.',
  },
  'disclosure.earlier-differs': {
    message: 'The records of the earlier batches are not those that the plan was sealed with.',
    remedy: 'Take the original records from the office folder, unchanged.',
  },
  'disclosure.planned-differs': {
    message: 'The row of the annual plan is not the one that the plan was sealed with.',
    remedy: 'Take the row as it was sealed from the office folder, unchanged.',
  },
  'disclosure.frame-differs': {
    message: 'The pool is not the one that was sealed.',
    remedy:
      'Use the frame stored at sealing. Nothing may be added, removed or changed; what was missed goes into the next draw.',
  },
  'disclosure.target-missing': {
    message: 'The register record of target {id} is not there.',
    remedy: 'Fetch it from the target pool as it stood at sealing; do not write it anew.',
  },
  'disclosure.target-differs': {
    message: 'The register record of target {id} is not the one that was sealed.',
    remedy: 'Use the record as it stood at sealing; later changes are for the next draw.',
  },
  'disclosure.inspector-missing': {
    message: 'The register record of inspector {id} is not there.',
    remedy: 'Fetch it from the inspector pool as it stood at sealing; do not write it anew.',
  },
  'disclosure.inspector-differs': {
    message: 'The register record of inspector {id} is not the one that was sealed.',
    remedy: 'Use the record as it stood at sealing; later changes are for the next draw.',
  },
  'disclosure.file-missing': {
    message: 'The publication folder does not have this file.',
    remedy: 'Ask the publishing office for the whole folder rather than a part of it.',
  },
  'disclosure.content-malformed': {
    message: 'The content here does not have its form ({detail}).',
    remedy: 'Use the original file, or ask the publishing office for it again.',
  },
  'disclosure.manifest-malformed': {
    message: 'The manifest does not have its form ({detail}).',
    remedy: 'Use the manifest as published, unedited, or ask the publishing office for it again.',
  },
  'disclosure.sums-malformed': {
    message: 'This line is not a digest, two blanks and a file name, or it repeats a file name.',
    remedy: 'Use the file as published; do not save it again from an editor.',
  },
  'disclosure.proof-malformed': {
    message: 'The proof on this line does not have its form ({detail}).',
    remedy: 'Use the file as published, or ask the publishing office for it again.',
  },
  'disclosure.personal-data': {
    message: 'This looks like {kind} ({preview}) and may not be published.',
    remedy:
      'Identity-card, bank-card and telephone numbers, number plates and e-mail addresses are never published, and an address goes down to the house number of a road, not to unit, floor or room. Correct the register it came from; if the draw is sealed, void it, correct the register and seal anew.',
  },
  'disclosure.notice-malformed': {
    message: 'The notice of the draw does not have its format (technical note: {detail}).',
    remedy: 'Use the file as it was published; without the original, ask the publisher for it again.',
  },
  'disclosure.format-unsupported': {
    message: 'The file is of format {stated}; this version reads {supported} only.',
    remedy: 'Replay it with a version that supports {stated}.',
  },
  'disclosure.history-differs': {
    message: 'The inspections of the history are not those that were counted when the plan was sealed.',
    remedy: 'Use the version of the history that was sealed, with no inspection more and none less.',
  },
  'disclosure.hand-down-with-teams': {
    message:
      'The draw {draw} has drawn the inspectors itself; its targets cannot be handed down to be assigned again.',
    remedy: 'Where others are to draw the inspectors, state "draws": "targets" in the task.',
  },
  'disclosure.hand-down-malformed': {
    message: 'The hand-down list is missing something or is not written correctly here ({detail}).',
    remedy: 'Ask the office that handed it down for the original file; do not open and save it, nor edit it.',
  },
  'disclosure.hand-down-differs': {
    message: 'The hand-down list is not the one that the plan was sealed with.',
    remedy: 'Take the file as it was received from the office folder, unchanged.',
  },
  'disclosure.district-unknown': {
    message: 'No target that was drawn is of "{district}".',
    remedy:
      'Spell the district just as the register does; where there is none indeed, nothing is to be handed down.',
  },
  'disclosure.row-unproven': {
    message: '{id} is not proven to stand in the sealed pool, or its record is another.',
    remedy: 'The list is of no use; ask the office that handed it down.',
  },
  'disclosure.row-of-another-district': {
    message: '{id} is not of a district that the list is for.',
    remedy: 'The list is of no use; ask the office that handed it down.',
  },
  'disclosure.no-notice': {
    message: 'This is not the notice of a draw.',
    remedy:
      'Give the notice as the command notice wrote it (data or page), or the verification page that carries it; where there is only the string of digits on it, use --commitment.',
  },
  'disclosure.notice-altered': {
    message:
      'This page of a notice is not as it was written: something was added, hidden or changed, and the digits that are seen may not be those that are read.',
    remedy:
      'Use the data of the notice (its JSON), or type the digits from the notice that was put up: --commitment HEX.',
  },
  'disclosure.hand-down-empty': {
    message: 'There is no target to hand down.',
    remedy: 'Look at --district; where nobody was drawn nothing is to be handed down.',
  },
  'disclosure.hand-down-too-large': {
    message: 'Targets to hand down: {targets}; a list holds {most} at most.',
    remedy: 'Hand them down by district (--district), one list for each office.',
  },
};
