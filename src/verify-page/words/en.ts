import { formatCount } from '../../core/disclosure/index.js';
import type { PinnedSource } from '../../core/entropy/index.js';
import { beijingTime } from '../../core/kernel/index.js';
import type { ExclusionCode } from '../../core/rules/index.js';
import { catalogues } from '../../messages/index.js';
import { limitsWords } from './limits/en.js';
import { sealedWords } from './sealed/en.js';
import { times } from './times.js';
import type { PageWords } from './zh.js';

const n = formatCount;

function onlyDigests(withheld: number): string {
  return withheld === 0 ? '' : ` (of ${times(withheld, 'more line')} only the digest is shown)`;
}

/** English. */
export const en: PageWords = {
  language: 'en',
  other: '中文',
  title: 'Check the result of a random draw',
  skip: 'Skip to the content',
  labelled: (name, told) => `${name}: ${told}`,
  clauses: (told) => told.join('; '),
  listed: (told) => told.join(', '),
  sentences: (first, second) => `${first}. ${second}`,
  offline: 'nothing is sent',
  rehearsal: 'Rehearsal: not an official draw, no ground for an inspection',
  audit: 'Audit edition, internal: it names inspectors; not for publication',
  redacted: 'Public edition: only those drawn and in reserve are shown',
  reading: 'Reading…',

  ask: 'Unified social credit code or number',
  find: 'Look up',
  findHint:
    'Type a code to see whether it is in the list and whether it was drawn. It works without a network.',
  example: (id) => `such as ${id}`,
  typeFirst: 'Type a unified social credit code, or a number of the published list.',
  inList: (row, universe) => `In the list (row ${n(row)} of ${n(universe)})`,
  shownInList: (universe) =>
    `In the list (of ${n(universe)}; this page shows only those drawn and in reserve)`,
  absent: (universe) => `Not in the list (all ${n(universe)} rows were looked at)`,
  notShown: (universe) =>
    `Not among the rows that this page shows. The list has ${n(universe)} rows and only those drawn and in reserve are published, so this does not mean that it is not in the list.`,
  notDrawnHere: 'Neither drawn nor in reserve.',
  drawn: (place, quota) => `Drawn (number ${n(place)} of ${n(quota)})`,
  reserve: (place, reserve) => `Not drawn, but in reserve (number ${n(place)} of ${n(reserve)})`,
  notDrawn: 'Not drawn',
  excluded: 'Not drawn: left out before the draw (the reason was sealed and cannot be changed)',
  reasonsAre: 'Reason',
  inStratum: (name, size, quota) => `${name}: ${n(quota)} drawn of ${n(size)}`,
  disagree:
    'So says the published record, but computed from the published seed it is not so. Keep a picture of the screen, and tell the authority or the one above it.',
  asPublished:
    'Computed from the list and the record on this page; whether these are sound, “Check all results” tells.',
  broken: 'The check has failed: do not rely on what follows.',
  brokenSeal: 'This is not what was sealed: do not rely on what follows.',
  team: (number, size) => `Team ${n(number)}, ${times(size, 'inspector')}`,
  noTeam: 'Inspectors are drawn by the office that inspects',
  teamMissing: 'The published record has no team for it',
  recused: (count) => `${times(count, 'inspector')} may not visit it`,
  ticket: 'Ticket',
  cutoff: 'Cut-off',
  rank: 'Place in the draw',
  quota: 'Drawn',
  ticketSentence: (ticket, cutoff, isDrawn) =>
    isDrawn
      ? `The ticket ${ticket} is not above the cut-off ${cutoff}`
      : `The ticket ${ticket} is above the cut-off ${cutoff}`,
  rankSentence: (rank, quota, isDrawn) =>
    isDrawn
      ? `Place ${n(rank)} in the draw; the first ${n(quota)} are drawn`
      : `Place ${n(rank)} in the draw; only the first ${n(quota)} are drawn`,
  scale: (name, at, line) => `On a scale from 0 to 1: ${name} at ${at}, the cut-off at ${line}`,
  scaleZone: 'drawn',
  scaleRest: 'not drawn',
  yours: 'you',
  line: 'cut-off',
  doubtDigit: (found, expected) =>
    `The last character of this code is wrong, perhaps mistyped: ${found}, where it should be ${expected}.`,
  doubtLength: (length) =>
    `The code is ${length < 18 ? 'incomplete' : 'too long'}: a unified social credit code has 18 characters; this one has ${length}.`,
  doubtCharacter: (position, character) =>
    `“${character}” in place ${position} is in no unified social credit code (no I, O, S, V, Z).`,
  doubtForm: (example) =>
    `The numbers of this list are not written so${example === undefined ? '' : ` (but as ${example})`}: perhaps it is incomplete or mistyped.`,
  unjudged:
    'So nothing is said of whether it is in the list. Compare it with the licence or the published list, complete or correct it, and look it up again.',
  noneAlike: 'If the licence really has it so: all rows were looked at, and none is the same to the letter.',

  attempts: (draws, redraws, withheld) =>
    `In the journal as shown drawn ${times(draws, 'time')}, redrawn ${times(redraws, 'time')}${onlyDigests(withheld)}`,
  counts: (excluded, recusals) => `${n(excluded)} left out · ${times(recusals, 'recusal')}`,
  countsShown: (excluded, recusals) =>
    `${n(excluded)} left out · ${times(recusals, 'recusal')} among the rows shown`,
  figures: (universe, drawn, reserves, teams, size) =>
    `${n(universe)} in the list, ${n(drawn)} drawn, ${n(reserves)} in reserve, ${times(teams, 'team')}${size > 0 ? ` of ${n(size)}` : ''}`,

  verify: 'Check all results',
  again: 'Check all results again',
  about: (seconds) => `about ${seconds} s`,
  progress: (done, all) => `Checking: ${done} of ${all}`,
  took: (seconds) => `${seconds} s`,
  passed: (count) => `All ${count} checks passed: what was published is what comes out.`,
  undetermined: (passed, open) =>
    `No difference found: ${passed} passed; ${open} need files that are not public and cannot be determined here (which is no pass).`,
  failed: (number, finding) => `Check ${number} failed: ${finding}`,
  failedMore: (count) => `${count} more failed, see check by check below.`,
  stopped: (detail) => `Not finished, nothing can be said: ${detail}`,
  details: 'Check by check',
  detailsLead: 'Everything is computed again on this device. “Not run” does not mean passed.',
  notYet: 'Not checked yet.',
  checkNumber: 'No.',
  checkName: 'Check',
  checkOutcome: 'Outcome',
  recordSays: 'The published record says: ',
  digits: 'Commitment (first 16 digits)',
  compare: 'compare with the notice of before the draw',

  timeline: 'Timeline',
  timelineLead: 'Sealed first, random numbers after, then drawn. Times are those of the append-only journal.',
  rulesFixed: 'Rules adopted',
  rulesDetail: (name, version) => `Work rules${name === '' ? '' : ` “${name}”`}, version ${version}`,
  committed: 'Fingerprints of the secret numbers handed in',
  sealed: 'List and rules sealed',
  sealedDetail: (universe) =>
    `The list of ${n(universe)}, quantities, recusals and method; not a character may change from here on`,
  revealed: 'Secret numbers revealed',
  observed: 'Public random number appears',
  recorded: 'Draw',
  recordedDetail: 'Computed from the seed at once; nobody chooses',
  published: 'Inspection, publication',
  publishedDetail: 'Results of inspections are published elsewhere',
  otherAttempt: (draw) => `Another seal of the same plan item: ${draw}`,
  gap: (text) => `${text} later`,
  noGap: 'then',
  before: 'before sealing',
  untimed: 'not in the journal',
  span: (days, hours, minutes) =>
    [
      days > 0 ? times(days, 'day') : '',
      hours > 0 ? times(hours, 'hour') : '',
      minutes > 0 || days + hours === 0 ? times(minutes, 'minute') : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  time: (time) => `${beijingTime(time)} (Beijing time)`,
  source: (source: PinnedSource) =>
    source.kind === 'ssq'
      ? `China Welfare Lottery SSQ, issue ${source.issue}`
      : `${source.throws} throws of a ten-sided die (${source.ceremony})`,

  working: 'How it was computed',
  workingNone: 'Look up a code above: it is then worked out here step by step.',
  workingLead: (id) =>
    `Worked out for ${id}. Every text and value can be copied and computed again anywhere.`,
  step1: 'Commitment: SHA-256 of plan.json',
  step2: 'Text of the seed: commitment, secret numbers, public numbers, one a line',
  step3: 'Seed: SHA-256 of that text (it ends with a line feed)',
  step4: 'Text of the key of the stratum',
  step5: 'Key K of the stratum: SHA-256 of that text (it ends with a line feed)',
  step6: 'Text of the ticket: K, a colon, the code',
  step7: 'Ticket: SHA-256 of that line (no line feed)',
  step8: 'Cut-off: the ticket of the last one drawn in the stratum',
  shuffleStep:
    'Shuffle: the codes of the stratum in byte order, seedrandom 3.0.5 started with K, swapped one by one',
  shuffleRank: (rank, size) => `It comes out in place ${n(rank)} of ${n(size)}`,
  shuffleUnknown: 'The other rows are not published: the whole order is for those who hold the audit edition',
  copy: 'Copy',
  copied: 'Copied',

  tamper: 'Try changing one character',
  tamperLead:
    'Choose a file: one character of it is changed in memory, and everything is checked again. The file itself stays as it is.',
  tamperFile: 'File to change',
  fileLabels: {
    'plan.json': 'sealed plan',
    'record.json': 'record of the draw',
    'rules.json': 'work rules',
    'items.ndjson': 'items',
    'targets.ndjson': 'list of businesses',
    'inspectors.ndjson': 'list of inspectors',
    'journal.ndjson': 'journal',
    'salts.json': 'salts',
    'proofs.ndjson': 'proofs row by row',
    'task.json': 'task',
    'target-records.ndjson': 'register of businesses',
    'inspector-records.ndjson': 'register of inspectors',
    'manifest.json': 'list of files',
    SHA256SUMS: 'digests of files',
    '抽查名单.csv': 'table of those drawn',
    '检查人员选派.csv': 'table of teams',
    '公示.html': 'published page',
  },
  tamperGo: 'Change one character and check',
  tamperDone: (file, line) => `One character changed in ${file}, line ${n(line)}:`,
  tamperNone: 'There is no digit to change in this file.',
  tamperFound: (count) => `The change was found: ${times(count, 'check')} failed.`,
  tamperMissed:
    'This change was not found: it does not touch what was published, or files that are not public would be needed.',
  tamperBack: 'Everything is back as it was.',

  ...limitsWords,

  ways: 'Other ways to check',
  waysLead:
    'You need not trust this page. These ways use none of its program and work in the published folder; the independent verifier and DuckDB are to be had elsewhere.',
  wayPython:
    'An independent verifier: it takes Python 3 and the whole folder “verifier” (of the source of this project, or node_modules/double-random/verifier once installed), copied beside the published folder:',
  publishedFolder: 'PUBLISHED-FOLDER',
  waySums: 'The digest of every file; all must agree:',
  waySeal: 'The digest of plan.json; it must be the commitment:',
  wayWindows: 'On Windows:',
  wayTicket: 'Your own ticket, on any computer:',
  waySql: 'One SQL statement (DuckDB): the smallest tickets of the stratum:',

  leftOut: 'Left out, recused, redrawn',
  leftOutCaption: 'Businesses that took no part in the draw',
  reason: 'Reason',
  count: 'Number',
  noneLeftOut: 'Nobody was left out.',
  recusalsSentence: (count, whole) =>
    `${times(count, 'recusal')}: an inspector with an interest does not visit that business. Only their number is published.${whole ? '' : ' (Of the rows shown.)'}`,
  redrawsSentence: (attempts, redraws, withheld) =>
    `In the journal as shown the plan item was sealed ${times(attempts, 'time')}${
      redraws === 0 ? ' and neither redrawn nor voided' : `, redrawn ${times(redraws, 'time')}`
    }${onlyDigests(withheld)}.`,
  replaces: (draw) => `This draw replaces the voided draw ${draw}.`,
  exclusion: (code) => {
    const { exclusions } = catalogues.en;
    return Object.hasOwn(exclusions, code) ? exclusions[code as ExclusionCode].message : code;
  },

  print: 'Print the check sheet',
  printTitle: 'Check of a random draw',
  printed: 'Printed',
  signed: 'Checked by (signature)',
  saveReport: {
    html: 'Download the report (a page to print and sign)',
    txt: 'Download the report (text)',
    json: 'Download the report (JSON)',
  },
  saveAfterwards: 'There is a report to download once everything was checked.',
  reportWithoutNotice:
    'The report tells of these files alone, not that their commitment differs from the notice.',
  auditTools: 'Audit',
  auditLead: 'This is an audit edition: it holds the whole list and the salts.',
  saltKey: 'Salt key',

  load: 'Open published files',
  loadLead:
    'Drop the published folder, a ZIP or the notice (notice.json) here, or choose files. They are read on this device only.',
  loadFolder: 'Choose a folder',
  loadFiles: 'Choose files',
  loadAnother: 'Open other published files',
  unreadable: 'Nothing here can be checked',
  unreadableWhy: {
    empty:
      'The folder that was dropped holds no file. Drop the published folder, its ZIP or the notice.json.',
    closed:
      'The browser does not let this page read the folder that was dropped. Press “Choose a folder” and choose it, or drop its ZIP.',
    foreign:
      'No publication is in here (no plan.json was found). Take the published folder, its ZIP or the notice.json.',
  },

  ...sealedWords,
  version: (name) => `Program of this page: ${name}`,
  twoSources: 'Get this page from two different places and compare.',
};
