import type { ReplayIssueCode } from '../../core/replay/index.js';
import type { Wording } from '../wording.js';
import { yearReplayWords } from './year-replay.js';

const askOffice = 'Ask the publishing office for the original file and keep it together with this report.';
const reportIt =
  'This is evidence of a mismatch: keep it with the published files and ask the publishing office.';

export const replayWords: Record<ReplayIssueCode, Wording> = {
  'replay.file-missing': {
    message: 'The file {file} is missing; what depends on it cannot be determined.',
    remedy:
      'A public edition leaves some files out by design: apply for the audit edition, or have auditors verify it. What should be there and is not, the publishing office has to give.',
  },
  'replay.too-large': {
    message:
      'The file {file} has {bytes} bytes, more than the {limit} that can be held here, so the checks that need it were not run.',
    remedy: 'Replay the whole folder with double-random replay on the command line, which has no limit.',
  },
  'replay.file-broken': { message: 'The file {file} does not hold what it should.', remedy: askOffice },
  'replay.file-altered': { message: 'The content of {file} is not what SHA256SUMS says.', remedy: reportIt },
  'replay.file-unlisted': {
    message: 'The file {file} is on no list and was not checked.',
    remedy: 'Do not rely on files that are not listed.',
  },
  'replay.listing-differs': { message: 'manifest.json and SHA256SUMS disagree on {file}.', remedy: reportIt },
  'replay.commitment-differs': {
    message: 'The plan has the digest {found}; the record was drawn under {expected}.',
    remedy: reportIt,
  },
  'replay.another-draw': {
    message: 'Plan ({plan}) and record ({record}) are of different draws.',
    remedy: askOffice,
  },
  'replay.entropy-too-weak': {
    message: 'The plan says official, but its randomness is not what an official draw needs.',
    remedy: reportIt,
  },
  'replay.rules-differ': { message: 'The rules {rules} are not those that were sealed.', remedy: reportIt },
  'replay.item-differs': {
    message: 'Item {item} is not what was sealed or not part of this draw.',
    remedy: reportIt,
  },
  'replay.root-differs': {
    message: 'The pool has the root {found}, sealed was {expected}: pool or salts were changed.',
    remedy: reportIt,
  },
  'replay.counts-differ': {
    message: 'The pool has {found} rows, sealed were {expected}, or the counts by reason differ.',
    remedy: reportIt,
  },
  'replay.register-row-differs': {
    message: 'The register record of {id} is not the sealed one.',
    remedy: reportIt,
  },
  'replay.row-missing': { message: 'The row of {id} is missing here.', remedy: reportIt },
  'replay.row-unexpected': { message: 'The row of {id} is one too many here.', remedy: reportIt },
  'replay.row-unproven': {
    message: 'The row of {id} is not proven to stand in the sealed pool.',
    remedy: reportIt,
  },
  'replay.rows-withheld': {
    message:
      'This edition shows {rows} of {universe} rows: these were checked, the others cannot be determined.',
    remedy: 'To check everything, apply for the audit edition, or have auditors verify it.',
  },
  'replay.task-differs': { message: 'The task is not the one that was sealed.', remedy: reportIt },
  'replay.frame-row-differs': {
    message: '{id} is judged {expected} again; sealed was {found}.',
    remedy: reportIt,
  },
  'replay.plan-differs': {
    message: '{field} of the plan is not what the rules give again.',
    remedy: reportIt,
  },
  'replay.seed-differs': {
    message: 'The evidence gives the seed {expected}; the record says {found}.',
    remedy: reportIt,
  },
  'replay.assurance-differs': {
    message: 'The record states another strength of randomness than its parties and sources give.',
    remedy: reportIt,
  },
  'replay.reveal-differs': {
    message: 'The share of {id} differs between record and journal or stands in one only.',
    remedy: reportIt,
  },
  'replay.source-differs': {
    message: 'The value of {id} differs between record and journal or stands in one only.',
    remedy: reportIt,
  },
  'replay.reveal-late': {
    message: '{party} revealed at {time}, after the deadline {revealBy}.',
    remedy: reportIt,
  },
  'replay.order-of-events': { message: 'Out of order: {kind} comes after {after}.', remedy: reportIt },
  'replay.stratum-size': {
    message: 'Stratum {stratum} should have {expected} eligible targets, the pool has {found}.',
    remedy: reportIt,
  },
  'replay.key-differs': {
    message: 'Key, order or numbers of stratum {stratum} do not follow from plan and seed.',
    remedy: reportIt,
  },
  'replay.selected-differs': {
    message: 'Place {position} should be {expected}; the record says {found}.',
    remedy: reportIt,
  },
  'replay.reserve-differs': {
    message: 'Reserve {position} should be {expected}; the record says {found}.',
    remedy: reportIt,
  },
  'replay.ticket-differs': {
    message: 'The ticket of {id} (or the cut-off) is not what is computed again.',
    remedy: reportIt,
  },
  'replay.visits-differ': {
    message: 'The batches of visits differ from those computed again, from batch {batch} on.',
    remedy: reportIt,
  },
  'replay.service-differs': {
    message: 'Place {position} of the order of service should be {expected}; the record says {found}.',
    remedy: reportIt,
  },
  'replay.cap-differs': {
    message: 'The cap per inspector should be {expected}; the record says {found}.',
    remedy: reportIt,
  },
  'replay.team-differs': {
    message: 'Team {position} ({target}) should be {expected}; the record says {found}.',
    remedy: reportIt,
  },
  'replay.recusal-ignored': {
    message: '{inspector} is recused from {target} and was sent there.',
    remedy: reportIt,
  },
  'replay.person-repeated': {
    message: '{inspector} stands twice on the team of {target}.',
    remedy: reportIt,
  },
  'replay.certificate-differs': {
    message: 'Whether all teams can be filled comes out otherwise when computed again.',
    remedy: reportIt,
  },
  'replay.step-missing': { message: 'The journal has no {kind}.', remedy: reportIt },
  'replay.step-repeated': {
    message: 'The journal has {kind} {times} times: there may be an unpublished attempt.',
    remedy: reportIt,
  },
  'replay.step-differs': {
    message: '{fact} of {kind} in the journal is not what the other files say.',
    remedy: reportIt,
  },
  'replay.table-row-differs': {
    message: 'This row of the table is not what the record gives.',
    remedy: reportIt,
  },
  'replay.page-differs': {
    message: 'From this line on the page is not what the record gives.',
    remedy: reportIt,
  },
  'replay.plan-inconsistent': {
    message: 'The plan contradicts itself in {field} (sums of strata, quotas, team or totals).',
    remedy: reportIt,
  },
  'replay.team-misfit': {
    message: "The team of {target} is not of the plan's shape, or someone may not fill his place.",
    remedy: reportIt,
  },
  'replay.cap-exceeded': {
    message: '{inspector} is given {load} visits, {cap} at most are allowed.',
    remedy: reportIt,
  },
  'replay.another-attempt': {
    message:
      'Another draw, {draw}, was sealed for the same item of the annual plan: one may have been chosen.',
    remedy: reportIt,
  },
  'replay.earlier-differs': {
    message:
      'The record of the earlier batch {draw} is not there, or is not the one that the plan was sealed with.',
    remedy:
      'Ask the publisher for the original record of that batch; without it the exclusions cannot be verified.',
  },
  'replay.planned-differs': {
    message:
      'The row of the annual plan for {item} is not there, or is not the one that the plan was sealed with.',
    remedy: 'Compare it with the annual plan as published, and ask the publisher for the original file.',
  },
  'replay.hand-down-untied': {
    message: 'The draw {draw} of {authority} is not tied to this one ({fact}).',
    remedy:
      'In brackets is what does not fit; for list, the upper office has to publish after it handed down. See whether the right folders are compared; if they are, both offices have to explain.',
  },
  'replay.handed-down-nowhere': {
    message: '{id} was drawn and handed down to nobody: no inspectors were drawn for it.',
    remedy: 'The office that drew it has to hand it down; or give the folder that is missing here.',
  },
  'replay.handed-down-twice': {
    message: '{id} was handed down to more than one office: {first}, {second}.',
    remedy: 'One target is visited once; the office that drew it has to correct this.',
  },
  'replay.handed-down-stranger': {
    message: 'The draw {draw} of {authority} assigns inspectors to {id}, which was not drawn.',
    remedy:
      'That office has to explain; whoever was not drawn may not be inspected on the strength of this draw.',
  },
  'replay.handed-down-unstaffed': {
    message: 'The draw {draw} of {authority} has drawn no inspectors for {id}.',
    remedy:
      'Where there were too few, the page of that draw says what is done instead; until then this target has no team drawn at random.',
  },
  'replay.hand-down-idle': {
    message: 'The draw {draw} did not draw targets only: there is nothing it could hand down.',
    remedy: 'The first folder has to be that of the draw of the targets.',
  },
  'replay.manifest-differs': { message: 'What manifest.json says of {field} is not so.', remedy: reportIt },
  'replay.record-differs': {
    message: 'record.json holds something that does not come out when it is composed again.',
    remedy: reportIt,
  },
  'replay.row-malformed': { message: 'This is not what it should be ({detail}).', remedy: askOffice },
  'replay.nothing-to-verify': {
    message:
      'In "{file}" there is nothing to verify: no published folder (with plan.json, record.json) and none of its files.',
    remedy:
      'Give a published folder, its ZIP, a page with its data, or the folder of a year; verify-extract checks the extract of one target.',
  },
  'replay.announced-differs': {
    message:
      'The commitment of the plan is {found}, what was published before the draw is {expected}: the draw does not rest on the plan that was announced.',
    remedy: reportIt,
  },
  'replay.announced-another': {
    message: 'The notice is of draw {expected}; what is verified here is draw {found}.',
    remedy:
      'See first whether this is the right notice; if it is, seal it together with this report and ask the publishing office.',
  },
  'replay.announced-uncompared': {
    message:
      'The commitment {expected}, published before the draw, was held to nothing: there is no sealed plan, plan.json, here.',
    remedy: 'Get the whole published folder of the draw, and verify it with the notice or the commitment.',
  },
  'replay.format-unsupported': {
    message: 'The report is of format "{stated}"; this version knows "{supported}".',
    remedy: 'Use a newer version of this software.',
  },
  ...yearReplayWords,
};
