import { counted } from './counted.js';
import type { ResultOptionPhrases, ResultPhrases, ResultVerbPhrases } from './results-model.js';

/** What the verbs of inspection results do. */
export const resultVerbs: ResultVerbPhrases = {
  resultForm: 'write the form for entering inspection results, to be filled in without a network too',
  resultEnter: 'enter a filled form, whole or not at all',
  resultReview: 'let entered results pass, or give them back with a reason',
  resultPublish: 'publish the results that were approved',
  resultAmend: 'correct, withdraw or restore a published result; both states stay on record',
  followUp: 'enter that a follow-up was carried out',
  resultStatus: 'how far the results of a draw have come: every target, both rates, what is due',
  overdue: 'what is overdue over all official draws; ends with 1 where something is still to be done',
  publishYear: 'write what may be public of a year as a folder for the website',
};

/** Their options. */
export const resultOptions: ResultOptionPhrases = {
  formFile: 'the form: .xlsx, with the codes and how to fill it in, or .csv',
  team: 'only of this team, such as 第1组 (without it: everyone)',
  codeList: 'code list: national@1, zhejiang@1, health@1 or publicity-2014@1 (national@1 unless said)',
  filledForm: 'the filled form: .xlsx or .csv',
  enteredBy: 'who enters them',
  reviewedBy: 'who reviews them: another than who entered them, unless the work rules say otherwise',
  approve: 'they pass',
  giveBack: 'they are given back, for this reason',
  reviewedTargets: 'only these targets, codes with commas between (without it: all that wait)',
  releasedBy: 'who publishes them',
  releasedTargets: 'only these targets, codes with commas between (without it: all approved ones)',
  targetCode: 'code of the target',
  toldBy: 'who does it',
  amendAct: 'corrected, withdrawn or restored',
  amendKind:
    'entry-error, result-changed, decision-changed, objection-upheld, personal-data, term-expired or other',
  amendReason: 'the reason; it is published, so no personal data',
  amendBasis: 'the article or document it rests on',
  approver: 'who approved it, a person or a role: another than who does it',
  since: 'the day the ground arose, such as 2026-03-10; a withdrawal is due within three working days',
  inspectedOn: 'of a correction: the day of the inspection',
  found: 'of a correction: ITEM=CODES, such as SC-01=5, once for each item',
  notInspected: 'of a correction: why it could not be inspected, such as cancelled, moved-out, closed',
  followUps: 'of a correction: what follows, such as re-check or order-correction=2026-03-30',
  followUpKind: 'order-correction, re-check, abnormal-list, open-case, transfer or notify-other',
  followUpNote: 'a note',
  eachTarget: 'lists every target',
  localHolidays: 'file of local days off (JSON): {"place":…,"basis":…,"off":[{"from":…,"to":…}]}',
  pendingDays: 'within how many days a pending result needs a final one (30 unless said)',
  publishedYear: 'the year, such as 2026',
  publishingAuthority: 'the name of the authority that publishes, shown on every page',
};

/** What they say. */
export const resultPhrases: ResultPhrases = {
  form: {
    done: (file, { targets, rows }) =>
      `The form is in ${file}: ${counted(targets, 'target')}, ${counted(rows, 'row')}`,
    internal: 'It names who was drawn: for internal use, not to be handed on before publication.',
    codes: (list) => `Codes: ${list}`,
  },
  entered: (count) => `Entered the results of ${counted(count, 'target')}; they wait for review`,
  reviewed: {
    approved: (count) => `${counted(count, 'target')} passed; they can be published`,
    returned: (count) => `${counted(count, 'target')} given back, to be entered again`,
  },
  published: (folder, count) => `Published the results of ${counted(count, 'target')} in ${folder}`,
  publishedYear: (year, { folder, draws, files }) =>
    `${year}: ${counted(draws, 'draw')}, ${counted(files, 'file')}, in ${folder}`,
  openIndex: 'look at it first: ',
  amended: {
    corrected: (target, folder) => `Corrected the result of ${target}; the files are in ${folder}`,
    withdrawn: (target, folder) => `Withdrew the result of ${target}; the files are in ${folder}`,
    restored: (target, folder) => `Restored the result of ${target}; the files are in ${folder}`,
  },
  replaceFolder: 'Put this folder in the place of the published one, as a whole.',
  followedUp: (target, followUp) => `Entered for ${target}: ${followUp}, done`,
  duties: {
    publish: 'publish the result',
    inspect: 'inspect',
    'follow-up': 'follow up',
    withdraw: 'withdraw',
    supersede: 'enter the final result',
  },
  status: {
    counts: ['state', 'targets'],
    states: {
      outstanding: 'not entered',
      entered: 'waits for review',
      returned: 'given back',
      approved: 'waits for publication',
      published: 'published',
      withdrawn: 'withdrawn',
    },
    rates: (completion, closure) => `completed ${completion}, closed ${closure}`,
    duties: ['still to do', 'targets', 'first due', 'last due'],
    targets: ['target', 'state', 'inspected', 'found', 'follow-up'],
  },
  overdue: {
    none: 'Nothing is overdue.',
    noneKnown: 'Nothing is overdue as far as deadlines are known; some are not, as told.',
    open: (count) => `${count} overdue and still to be done:`,
    late: (count) => `${count} done too late, to be counted:`,
    columns: ['draw', 'target', 'duty', 'due', 'working days late', 'done'],
    notDone: 'no',
    followUp: (kind) => `follow up: ${kind}`,
    uncounted: '"—": the holidays of that year are not known, so the working days cannot be counted.',
  },
};
