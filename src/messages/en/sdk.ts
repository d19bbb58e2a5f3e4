import type { SdkIssueCode } from '../../sdk/index.js';
import type { Wording } from '../wording.js';
import { signatureWords } from './signatures.js';
import { storeWords } from './store.js';
import { verifyPageWords } from './verify-page.js';

export const sdkWords: Readonly<Record<SdkIssueCode, Wording>> = {
  ...storeWords,
  'sdk.file-unreadable': {
    message: '{file} cannot be read ({detail}).',
    remedy: 'Check its name, its folder and the permission to read it.',
  },
  'sdk.file-changed': {
    message: '{file} was changed while it was being read, so what was read of it does not count.',
    remedy: 'Wait until nothing writes, copies or synchronises it any more, then run this again.',
  },
  'sdk.file-exists': {
    message: '"{file}" is there already and was left as it is.',
    remedy: 'Name another file, or replace it with --force.',
  },
  'sdk.file-unwritable': {
    message: '"{file}" cannot be written ({detail}).',
    remedy: 'Check that the folder exists, the space on the disk and the permissions.',
  },
  'sdk.folder-not-empty': {
    message: 'The folder {folder} holds something already; nothing was written.',
    remedy: 'Name a new or empty folder.',
  },
  'sdk.folder-unwritable': {
    message: 'The folder {folder} cannot be written ({detail}).',
    remedy: 'See to disk space and permissions, or choose another folder.',
  },
  'sdk.export-format': {
    message: 'What kind of file {file} is to be cannot be told; there are {formats}.',
    remedy: 'Use one of these endings; export also takes --format.',
  },
  'sdk.export-too-long': {
    message: 'A sheet holds {limit} rows at most, which is too few.',
    remedy: 'Export as .csv or .ndjson.',
  },
  'sdk.layout-unknown': {
    message: 'The register {register} has no layout {layout}; it has {layouts}.',
    remedy: 'Use one of these; double-random export {register} lists their columns.',
  },
  'sdk.register-missing': {
    message: 'The register {register} was never imported.',
    remedy: 'Run double-random import {register} FILE first.',
  },
  'sdk.register-empty': {
    message: 'There is not one record to adopt; the register is unchanged.',
    remedy: 'See whether the file is complete, mend it and import it again.',
  },
  'sdk.register-not-in-force': {
    message: 'No version of {register} is in force on {date}.',
    remedy:
      'Run double-random versions {register} to see from when each version counts; a task may not look at an earlier day.',
  },
  'sdk.version-unfounded': {
    message:
      'This version leaves out {options}: what it rests on, who adopts it and why should be stated, for auditors will ask.',
    remedy:
      'State for each version the document it rests on (--basis), who adopts it (--operator) and why (--reason): auditors will ask.',
  },
  'sdk.version-backdated': {
    message:
      'The effective date {effectiveFrom} is before that of version {version}, {earlier}; nothing was adopted.',
    remedy: 'A version may not take effect before the one it follows; check the date after --effective.',
  },
  'sdk.version-upcoming': {
    message:
      'Version {version} of {register} takes effect on {effectiveFrom}; this task looks at {asOf} and uses an earlier one.',
    remedy: 'If the new version is meant, change the day of the task.',
  },
  'sdk.version-unknown': {
    message: '{register} has no version {version}; the newest is {newest}.',
    remedy: 'Run double-random versions {register} to see which versions there are.',
  },
  'sdk.change-accepted': {
    message:
      'The register changed in a way that looks like a fault; it was adopted for the reason given: {reason}',
    remedy: 'The reason is in the journal; keep the papers it rests on.',
  },
  'sdk.details-control': {
    message: 'What is said of the version ({name}) holds a line break or a control character.',
    remedy: 'Write it on one line, without such characters.',
  },
  'sdk.date-malformed': {
    message: '"{text}" is no usable date.',
    remedy: 'Write it as 2024-03-05.',
  },
  'sdk.rows-refused': {
    message: '{read} rows, {accepted} usable, {refused} refused; the register is unchanged.',
    remedy:
      'Mend the rows below and import again; to adopt the others first, add --accept-partial "reason", which goes into the journal.',
  },
  'sdk.partial-accepted': {
    message: 'Rows were refused; the others were adopted for the reason "{reason}", which is in the journal.',
    remedy:
      'Once the refused rows are mended, add them with --supplement or import the whole register again.',
  },
  'sdk.reason-needed': {
    message: 'A partial adoption needs a reason.',
    remedy: 'State it, such as "three entries missing from the source, confirmed by telephone".',
  },
  'sdk.record-malformed': {
    message: 'This record does not have the form of the register ({detail}).',
    remedy: 'Hold the field to the documentation of the interface.',
  },
  'sdk.id-repeated': {
    message: 'The id {id} occurs more than once.',
    remedy: 'Decide which record is right and leave out the others.',
  },
  'sdk.id-malformed': {
    message: '"{text}" cannot be an id.',
    remedy: 'An id has 1 to 64 letters, digits and . _ : / - and begins with a letter or digit.',
  },
  'sdk.draw-id-used': {
    message: 'The draw {draw} was sealed at {sealed}; an id is used once.',
    remedy: 'Choose a new draw id.',
  },
  'sdk.plan-item-open': {
    message: 'The plan item {planItem} was sealed once already: {draw}.',
    remedy:
      'An item is sealed and drawn once, or once a batch (batch in the task, from the first on). Finish {draw} if it is not drawn; for another draw list another item in the annual plan, with a new planItem and drawId.',
  },
  'sdk.batch-not-drawn': {
    message: 'Batch {missing} of the plan item {planItem} is not drawn, so batch {batch} cannot be.',
    remedy:
      'Take the batches in their order: only when one is drawn is it known whom the next leaves out. A rehearsal is no batch.',
  },
  'sdk.share-uncommitted': {
    message: 'The party {party} has not committed a share.',
    remedy: 'Before sealing, run double-random share {draw} --party {party} --new.',
  },
  'sdk.share-unused': {
    message: 'The party {party} has committed a share, but the task does not name it.',
    remedy: 'If it was forgotten, see to it now: nobody can join after sealing.',
  },
  'sdk.reveal-deadline-past': {
    message: 'The time to reveal shares by, {revealBy}, is over (it is {now}).',
    remedy: 'Set revealBy of the task to a time after sealing and before the public value appears.',
  },
  'sdk.commitment-malformed': {
    message: '"{text}" is no commitment: that is 64 hexadecimal digits.',
    remedy: 'Ask the party for the whole commitment.',
  },
  'sdk.commitment-repeated': {
    message: '{party} and {other} have the same commitment.',
    remedy: 'Every party must make its own share; let one of them make a new one.',
  },
  'sdk.party-committed': {
    message: 'The party {party} has committed a share to this draw already; it cannot be exchanged.',
    remedy: 'Use the share made then; if it is lost, start again under another draw id.',
  },
  'sdk.share-already-committed': {
    message: 'This commitment of {party} was taken before; it was not recorded twice.',
    remedy: 'Nothing to do.',
  },
  'sdk.draw-already-sealed': {
    message: 'The draw {draw} was sealed at {sealed}; commitments are taken before sealing only.',
    remedy: 'Use the share committed before; whoever committed none cannot join this draw.',
  },
  'sdk.draw-not-sealed': {
    message: 'The draw {draw} is not sealed.',
    remedy: 'Run double-random seal TASK first; see also whether the id is right.',
  },
  'sdk.reveal-late': {
    message: 'The share of {party} comes after {revealBy} (it is {now}) and does not count.',
    remedy: 'Nothing to do: late shares never count; the draw goes on if enough were revealed.',
  },
  'sdk.reveal-after-source': {
    message: 'The public value {source} was entered already; shares revealed after it do not count.',
    remedy: 'Nothing to do: shares must be revealed before the public value appears.',
  },
  'sdk.share-already-revealed': {
    message: 'The share of {party} was revealed before; it was not recorded twice.',
    remedy: 'Nothing to do.',
  },
  'sdk.source-differs': {
    message: 'The public value {source} was entered as {value}, not as {given}; it cannot be changed.',
    remedy: 'See the announcement. If the value entered is wrong, this draw must be voided, in public.',
  },
  'sdk.source-already-observed': {
    message: 'This value of {source} was entered before; it was not recorded twice.',
    remedy: 'Nothing to do.',
  },
  'sdk.shares-outstanding': {
    message:
      '{party} has not revealed its share though there was time until {revealBy}; now it no longer counts.',
    remedy: 'Next time enter the public value once all have revealed or the time is over.',
  },
  'sdk.source-missing': {
    message: 'The public value {source} is not entered yet.',
    remedy: 'When it is announced, run double-random source DRAW --id {source} --value VALUE.',
  },
  'sdk.reveals-too-few': {
    message: '{revealed} shares are revealed, {minimum} are needed; outstanding: {parties}.',
    remedy:
      'Reveal them by {revealBy}, then enter the public value and draw; if they stay too few, this one can no longer be drawn: list another item in the annual plan, with a new planItem and drawId.',
  },
  'sdk.reveals-open': {
    message: '{parties} may still reveal until {revealBy}; without a public source nobody may draw earlier.',
    remedy: 'Wait for the shares or for the time to be over.',
  },
  'sdk.draw-already-recorded': {
    message: 'The draw {draw} is done; no share can join it.',
    remedy: 'Nothing to do.',
  },
  'sdk.already-drawn': {
    message: 'The draw {draw} was done before; this is the same record, nothing was drawn again.',
    remedy: 'Nothing to do.',
  },
  'sdk.draw-not-recorded': {
    message: 'The draw {draw} is sealed but not drawn.',
    remedy: 'Run double-random draw {draw} first.',
  },
  'sdk.rehearsal-not-public': {
    message: '{draw} is a rehearsal and may not be published.',
    remedy: 'Look at it within the office: --edition audit.',
  },
  'sdk.embargo': {
    message:
      '{draw} may not be published before {embargoUntil} (it is {now}): a list known beforehand defeats the inspection.',
    remedy: 'Make the public edition then; until then there is --edition audit for use within the office.',
  },
  'sdk.edition-too-large': {
    message:
      'Draw {draw} is from a pool of {targets} targets; an edition that holds the whole pool, as the audit edition and the public one of an open plan do, may have at most {most}.',
    remedy:
      'Where the plan has the disclosure profile sealed, the public edition holds only the rows shown, and this limit does not apply. For an audit hand over the office folder itself: the sealed pool, the plan and the record are in objects.',
  },
  'sdk.audit-edition-internal': {
    message:
      'This is the audit edition, for internal use: it holds the whole pool and the names of inspectors. Never put it on the web.',
    remedy: 'For the public, run double-random publish {draw} --out NEW-FOLDER --edition public.',
  },
  'sdk.unexpected': {
    message: 'Something nobody expected happened: {detail}',
    remedy: 'Keep this text and the office folder, and ask for support.',
  },
  'sdk.no-draw-to-enter': {
    message: 'There is no draw to enter: the history names every official one, or none has been made.',
    remedy: 'Draw first (draw); rehearsals do not go into the history.',
  },
  'sdk.level-unstated': {
    message: 'The task of {draw} does not say of which level this authority is.',
    remedy: 'Say it with --level, for every draw that lacks it; new tasks had better state level themselves.',
  },
  'sdk.hand-down-internal': {
    message: 'The list names who was drawn: it is secret until the inspection.',
    remedy:
      'Send it to the office that draws the inspectors, to nobody else; do not publish it nor leave it in a shared folder.',
  },
  'sdk.hand-down-own': {
    message: 'The draw {draw} is of this office itself and cannot be received from another.',
    remedy: 'Look at the file; what was drawn here needs no list.',
  },
  'sdk.hand-down-repeated': {
    message: 'This list of the draw {draw} has been received before; nothing changes.',
    remedy: 'Nothing to do.',
  },
  'sdk.hand-down-another': {
    message: 'Another list of the draw {draw} has been received, and it differs.',
    remedy:
      'Ask the office that handed it down which one holds; a list that was received cannot be exchanged.',
  },
  'sdk.results-of-handed-down': {
    message:
      'Draw "{draw}" draws targets only; whoever they are handed down to enters and publishes their results.',
    remedy: 'Do it in the office below.',
  },
  'sdk.results-open': {
    message: '{count} targets are not filled in yet.',
    remedy: 'Fill them in once they are inspected, and enter a new form.',
  },
  'sdk.inspections-outstanding': {
    message: '{count} targets of draw "{draw}" have not been inspected; its list may not be published yet.',
    remedy: 'Publish it once every result is entered, or why a target could not be inspected.',
  },
  'sdk.list-withheld': {
    message:
      'The lists of draw "{draw}" are left out: {count} targets have not been inspected, or the embargo has not passed.',
    remedy: 'Write the year again once they are; until then only results of inspected targets are published.',
  },
  'sdk.year-unpublishable': {
    message: 'There is nothing to publish of {year}.',
    remedy: 'Import the list of items first, or check the year.',
  },
  'sdk.team-unknown': {
    message: 'Draw "{draw}" has no team "{team}".',
    remedy: 'Write it as the list of teams does, 第1组 to 第{count}组; without it the form is for everyone.',
  },
  'sdk.no-result-to-enter': {
    message: 'No result of draw "{draw}" is waiting to be entered.',
    remedy:
      'See with result-status how far each one has come; what was published is changed with result-amend.',
  },
  ...signatureWords,
  ...verifyPageWords,
};
