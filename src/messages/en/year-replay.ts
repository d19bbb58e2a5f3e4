import type { Wording } from '../wording.js';

const askOffice = 'Ask the publisher for the original files and keep them together with this report.';
const reportIt = 'This is evidence: keep this report and the published files together and ask the publisher.';

/** Words of verifying a year's publication. */
export const yearReplayWords = {
  'replay.form-differs': {
    message: '"{file}" does not say the same as {form} of the same table.',
    remedy:
      'Ask the publisher which form counts; if it was changed after downloading, download and verify again.',
  },
  'replay.form-unread': {
    message: '"{file}" was not read: whether it agrees with the other forms is not determined.',
    remedy: 'Verify with double-random verify on the command line, which reads pages and workbooks.',
  },
  'replay.form-unlisted': {
    message:
      'By its name "{file}" is a form of the table {form}, but manifest.json does not list it as one (tableDigest).',
    remedy: 'Rely on nothing in this file; seal it together with this report and ask the publishing office.',
  },
  'replay.draw-inconsistent': {
    message: 'The bundle of draw {draw} does not replay; the first check that fails is {check}.',
    remedy: 'Verify this draw by itself to see the file and row.',
  },
  'replay.draw-undetermined': {
    message: 'Of draw {draw}, {count} checks are not determined: a public edition does not show everything.',
    remedy: 'To verify everything, apply to the publisher for the audit edition.',
  },
  'replay.draws-missing': {
    message:
      'There is no draw: the folder has no notice, list, results or bundle below draws/ID/, and nothing to replay.',
    remedy:
      'If nothing has been drawn yet, verify again after a draw; otherwise ask the publisher for the folder draws.',
  },
  'replay.bundle-missing': {
    message: 'No bundle of draw {draw} was published: it cannot be replayed.',
    remedy:
      'If its list may not be shown yet, verify again after the inspections; otherwise ask the publisher.',
  },
  'replay.bundle-of-another': {
    message: 'Here the bundle of draw {expected} should be; it is that of {found}.',
    remedy: reportIt,
  },
  'replay.notice-differs': {
    message:
      'The notice and the sealed plan differ in "{field}": one of them was changed after the announcement.',
    remedy: reportIt,
  },
  'replay.ledger-of-another': {
    message: 'Here the ledger of results of draw {expected} should be; it is that of {found}.',
    remedy: reportIt,
  },
  'replay.result-stranger': { message: '{id} is not among those drawn in this draw.', remedy: reportIt },
  'replay.result-missing': {
    message: '{id} was drawn and has no result, and none is stated to be withdrawn or yet to come.',
    remedy: reportIt,
  },
  'replay.result-unpublished': {
    message: 'The result of {id} is not in the ledger of published results.',
    remedy: reportIt,
  },
  'replay.result-differs': {
    message: '"{field}" of {id} differs from the ledger of published results.',
    remedy: reportIt,
  },
  'replay.fingerprint-differs': {
    message: 'The fingerprint of the row of {id} is not of its cells.',
    remedy: reportIt,
  },
  'replay.total-differs': {
    message: '"{figure}" says "{found}"; the draws and results add up to "{expected}".',
    remedy: reportIt,
  },
  'replay.period-unknown': {
    message:
      'The column 统计期 says "{found}", which is not four digits and 年: the figures of this row were held to nothing.',
    remedy: reportIt,
  },
  'replay.published-late': {
    message: 'The result of {id} was published on {published}; the last day was {due}.',
    remedy:
      'See whether the yearly report counts it as late; if not, ask the publisher. Local days off move the day.',
  },
  'replay.deadline-unknown': {
    message:
      'The day from which the term of draw {draw} counts is in no published file (approval, or the inspection of a target taken down).',
    remedy: 'Ask the publisher for that day.',
  },
  'replay.amendment-missing': {
    message: 'A result of draw {draw} ({id}) was corrected or withdrawn, which the amendments do not say.',
    remedy: reportIt,
  },
  'replay.amendment-differs': {
    message: 'What the amendments say of "{field}" of {id} is not what is published now.',
    remedy: reportIt,
  },
  'replay.version-differs': {
    message: 'The digests before and after an amendment do not meet: {found} is there, {expected} was due.',
    remedy: askOffice,
  },
} satisfies Record<string, Wording>;
