import type { PublicationIssueCode } from '../../core/publication/index.js';
import type { Wording } from '../wording.js';

export const publicationWords: Readonly<Record<PublicationIssueCode, Wording>> = {
  'publication.rehearsal': {
    message: 'This was a rehearsal; its results cannot be published.',
    remedy: 'Publish the results of official draws only; the process record tells how often was rehearsed.',
  },
  'publication.target-missing': {
    message: 'There is no register record of the target {target}, so its name is unknown.',
    remedy: 'Fetch the record from the register that was drawn from; do not write another.',
  },
  'publication.item-unknown': {
    message: 'The result of the target {target} has the item {item}, which was not inspected in this draw.',
    remedy: 'Check the items; enter what belongs to another task there.',
  },
  'publication.finding-missing': {
    message: 'The target {target} has no result for the item {item}; it cannot be published.',
    remedy: 'Every target needs a result for every item; enter it, then publish.',
  },
  'publication.code-unknown': {
    message: 'The target {target} has "{text}" as the result of the item {item}, which {list} does not know.',
    remedy: 'Correct it to a code of this list, then publish.',
  },
  'publication.mapping-missing': {
    message: 'The report still lacks these mappings: {keys}.',
    remedy:
      'Add every one of them to the mapping file; ask whoever keeps the catalogue of supervised items, never make one up.',
  },
  'publication.submitted-before-inspection': {
    message: 'The target {target} is reported on {submitted}, before its inspection on {inspected}.',
    remedy: 'Check both days; a report follows the inspection.',
  },
  'publication.extract-malformed': {
    message: 'The extract is malformed: {detail}.',
    remedy: 'Ask whoever issued it for another copy and keep it as it is.',
  },
  'publication.format-unsupported': {
    message: 'The extract has the format {stated}; this version knows {supported} only.',
    remedy: 'Check it with a newer version.',
  },
  'publication.extract-another-plan': {
    message: 'The commitment differs: expected {expected}, but the plan in the extract has {found}.',
    remedy:
      'Copy the commitment again from where it was published; if it still differs, this is not the plan that was sealed.',
  },
  'publication.commitment-not-given': {
    message: 'No published commitment was given; the plan in the extract has {found}.',
    remedy: 'Copy the commitment from where it was published and give it with --commitment.',
  },
  'publication.entry-unproven': {
    message: 'The entry of {target} and its proof do not lead to the root in the plan.',
    remedy: 'The extract was changed, or the entry is not the one that was sealed; ask for an explanation.',
  },
  'publication.absence-unprovable': {
    message:
      'That {target} is not in the pool is what the office states; it cannot be proved without the entries of others.',
    remedy: 'An auditor can look at the whole frame in the audit edition.',
  },
  'publication.register-differs': {
    message: 'The register record of {target} does not have the digest in its entry.',
    remedy: 'The extract was changed, or the record is not the one that was sealed; ask for an explanation.',
  },
  'publication.fields-withheld': {
    message:
      'The register record has fields that are not public ({fields}); without them its digest cannot be checked.',
    remedy: 'An auditor can look at the whole record in the audit edition.',
  },
  'publication.seed-differs': {
    message: 'The seed does not follow from the shares and sources: expected {expected}, found {found}.',
    remedy: 'Check the published shares and lottery numbers; if they differ, the draw should not be trusted.',
  },
  'publication.ticket-differs': {
    message: 'The ticket is wrong: computed {expected}, found {found}.',
    remedy: 'Compute it yourself from the key and the code; if it differs, ask for an explanation.',
  },
  'publication.list-needed': {
    message: '{method} has no tickets; its order can be recomputed from the whole stratum only.',
    remedy: 'Compare with the published record, or replay a publication folder.',
  },
  'publication.standing-differs': {
    message: '{target} is said to be "{standing}", which does not agree with the numbers given.',
    remedy: 'The extract was changed; ask for another and for an explanation.',
  },
  'publication.record-not-given': {
    message: 'No published record was given; the extract rests on the record {digest}.',
    remedy: 'Take record.json from the publication folder and give it with --record.',
  },
  'publication.record-differs': {
    message: 'The extract does not agree with the published record of the draw {draw}.',
    remedy:
      'Make sure that record.json is of this draw; if so, the published record holds: ask for an explanation.',
  },
  'publication.result-unproven': {
    message: 'The result at place {place} does not lead to the root of the ledger.',
    remedy: 'The extract was changed; compare with the published results and ask for an explanation.',
  },
  'publication.nothing-published': {
    message: 'No result of {target} is on display, so there is nothing to check.',
    remedy: 'Ask for another extract once it is published.',
  },
  'publication.ledger-not-given': {
    message: 'No published ledger of results was given; the root in the extract is {root}.',
    remedy: 'Take results-ledger.json from where the results are published and give it with --ledger.',
  },
  'publication.ledger-differs': {
    message: 'The root {root} in the extract does not agree with the published ledger of results.',
    remedy:
      'Make sure that the ledger is of this draw and not older than the extract; if so, ask for an explanation.',
  },
};
