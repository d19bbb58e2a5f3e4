import type { CheckId, CheckOutcome, YearCheckId } from '../../core/replay/index.js';
import type { CheckWording } from '../catalogue.js';

export const outcomeWords: Readonly<Record<CheckOutcome, string>> = {
  pass: 'pass',
  fail: 'FAIL',
  'not-run': 'not run',
};

export const checkWords: Readonly<Record<CheckId | YearCheckId, CheckWording>> = {
  files: {
    name: 'files intact',
    message:
      'Files intact: every file of the list is there, each with the digest listed; files on no list are named.',
    remedy:
      'Fail: a file was changed after publication; ask the publisher for the original. Not run: a listed file is missing; ask for it and replay again.',
  },
  plan: {
    name: 'plan is the one committed to',
    message:
      'Plan as committed: the record rests on this plan, and the plan does not contradict itself. Compare its digest with the one published before the draw.',
    remedy:
      'Fail: the plan differs from its commitment; do not rely on this draw and ask why. Not run: plan.json or record.json is missing; ask for it and replay again.',
  },
  rules: {
    name: 'rules and items unchanged',
    message: 'Rules and items unchanged: they are the sealed versions.',
    remedy:
      'Fail: rules or items were changed after sealing; ask for the sealed version. Not run: rules.json or items.ndjson is missing; ask for it and replay again.',
  },
  targets: {
    name: 'target pool unchanged',
    message: 'Target pool unchanged: it has the digest it was sealed with, nobody added, dropped or altered.',
    remedy:
      'Fail: the pool changed after sealing; ask about the rows named. Not run: targets.ndjson, salts.json or the proofs are missing; apply for the audit edition, or have auditors verify it.',
  },
  inspectors: {
    name: 'inspector pool unchanged',
    message:
      'Inspector pool unchanged: it has the digest it was sealed with, nobody added, dropped or altered.',
    remedy:
      'Fail: the pool changed after sealing; ask about the rows named. Not run: inspectors.ndjson, salts.json or the proofs are missing; apply for the audit edition, or have auditors verify it.',
  },
  eligibility: {
    name: 'eligibility and exclusions recomputed',
    message:
      'Eligibility recomputed: by the rules, the same people and places may be drawn and the same are left out, for the same reasons.',
    remedy:
      'Fail: someone was wrongly taken in or left out; ask about the rows named. Not run: this needs the register records, which only the audit edition holds; apply for it, or have auditors verify it.',
  },
  seed: {
    name: 'seed follows from the evidence and is later than sealing',
    message:
      'Seed from evidence: it follows from the shares and the public values, and those appeared after the plan was sealed.',
    remedy:
      'Fail: the seed does not follow from the published evidence, or is older than the seal; do not rely on this draw. Not run: the record or a share is missing; ask for it and replay again.',
  },
  selection: {
    name: 'selection recomputed',
    message:
      'Selection recomputed: seed and sealed pool give the same selected and reserve targets in the same order as the record.',
    remedy:
      'Fail: the list was changed; compare who should stand at the place named. Not run: the whole pool is missing; apply for the audit edition, or have auditors verify it.',
  },
  teams: {
    name: 'teams recomputed, recusals honoured',
    message:
      'Teams recomputed: the assignment gives the same teams, and nobody visits a target from which he is recused.',
    remedy:
      'Fail: a team was changed or a recusal ignored; compare the place named. Not run: the whole pools are missing; apply for the audit edition, or have auditors verify it.',
  },
  journal: {
    name: 'journal unbroken',
    message:
      'Journal unbroken: sealing, shares, seed and draw each left a line, every line is chained to the one before, in order and in time.',
    remedy:
      'Fail: a line is missing, altered or out of order; ask for the whole journal and an explanation. Not run: journal.ndjson is missing; ask for it and replay again.',
  },
  tables: {
    name: 'published tables match the record',
    message: 'Tables match: every row of the lists and of the page agrees with the record of the draw.',
    remedy:
      'Fail: a table differs from the record, which prevails; ask for the row named to be corrected. Not run: a table or the record is missing; ask for it and replay again.',
  },
  'year-files': {
    name: 'Published files intact',
    message: 'Published files intact: every listed file is there with its length, SHA-256 and SM3.',
    remedy:
      'Fail: a file was changed after publication; ask for the original. Not run: listed files are missing; download again or ask for them.',
  },
  'year-forms': {
    name: 'All forms agree',
    message: 'All forms agree: page, CSV, XLSX and JSON of a table hold the same cells.',
    remedy:
      'Fail: a form was changed; ask which one counts. Not run: some forms were not read; verify on the command line.',
  },
  'year-draws': {
    name: 'Every draw replays',
    message: 'Every draw replays: each bundle replays, and the notice and the list agree with it.',
    remedy:
      'Fail: verify the draw by itself and ask for an explanation. Not run: bundles are missing, or a public edition does not show everything.',
  },
  'year-results': {
    name: 'Results complete, totals right',
    message:
      'Results complete, totals right: every row is of somebody drawn and agrees with the ledger, everybody drawn has a result or is accounted for, and statistics and report add up.',
    remedy:
      'Fail: ask for an explanation of the row or figure. Not run: results, ledger or statistics are missing; ask for them.',
  },
  'year-deadlines': {
    name: 'Published in time',
    message:
      'Published in time: every result was published by its last day, and what was late is counted as late.',
    remedy:
      'Fail: ask why it is not stated to be late. Not run: a date is missing, or the calendar does not cover the year.',
  },
  'year-amendments': {
    name: 'Amendments told',
    message:
      'Amendments told: every corrected or withdrawn result is named, versions meet, and the last one is what is published.',
    remedy:
      'Fail: an amendment was not announced; ask for an explanation. Not run: the amendments are missing; ask for them.',
  },
};
