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
};
