import { catalogues } from '../../messages/index.js';
import { counted } from './counted.js';
import { extractPhrases } from './extract.js';
import type { Phrases } from './model.js';
import { options } from './options-en.js';
import { resultPhrases, resultVerbs } from './results-en.js';
import { verifyPhrases } from './verify.js';
import { verifyPagePhrases } from './verify-page.js';

/** English. */
export const en: Phrases = {
  program: 'Provable random inspections: sealed first, seeded in public, replayable for ever.',
  helpTitles: {},
  verbs: {
    ...resultVerbs,
    init: 'make an office folder; --sample adds a made-up district',
    import: 'adopt a new version of a register',
    history: 'enter what this office officially drew into the history of inspections',
    versions: 'lists the versions of a register, or the one in force on a day',
    diff: 'compares two versions of a register: how many added, changed, cancelled',
    export: 'write a version of a register as a file, or list the layouts',
    check:
      'checks the registers: entries twice, failed check digits, expiring certificates, items that nobody may inspect',
    yearPlan:
      'enters that the annual plan was approved, published, filed or changed, or tells how far it has come',
    merges: 'finds the tasks of the annual plan that could be one joint inspection',
    rules: 'say the work rules, each in one sentence, to be checked and signed',
    plan: 'see what a task would seal; changes nothing',
    seal: 'seal a task: nothing that affects the result can change any more',
    notice:
      'what is published before the draw: the commitment, counts, strata, sources; no name and no code of anybody',
    share: "a party's commitment before sealing, and its share after it",
    source: 'enter what a public source showed, such as a lottery',
    draw: 'draw targets and inspectors, and write the record',
    handDown: 'write the drawn targets of some districts for the office that draws their inspectors',
    receive: 'take in a list that another office handed down',
    handedDown: 'check both levels: every target drawn was handed down once and has inspectors',
    publish: 'write a publication folder',
    replay: 'recompute everything from a publication folder alone',
    explain: 'say what a code means; with --task, why a business or an inspector is in or out of a draw',
  },
  options,
  remedy: 'What to do: ',
  next: 'Next:',
  andMore: (count) => `and ${count} more (--json lists all)`,
  registers: catalogues.en.registers,
  methods: { 'sha256@1': 'tickets, sha256@1', 'seedrandom@1': 'shuffle, seedrandom@1' },
  comparators: { '>=': 'at least ', '<=': 'at most ', '=': '' },
  between: (least, most) => `${least} to ${most}`,
  staffRatio: (staff, units) => `inspectors to targets ${staff}:${units}`,
  product: (unrounded) => ` (gives ${unrounded})`,
  everybody: 'all',
  init: {
    created: (folder) => `Made the office folder ${folder}`,
    sample: 'Every business and every inspector of the sample district is made up.',
    files: 'The files it was imported from are in it: ',
    columns: ['register', 'records', 'version'],
  },
  imported: {
    progress: (percent) => `  ${percent}% read`,
    times: (count) => `× ${count}, the first:`,
    supplemented: ({ added, changed, unchanged }) =>
      `  Supplement: ${added} added, ${changed} replaced as a whole, ${unchanged} as they were`,
    refusedRows: (file) => `The refused rows with their reasons are in ${file}; when corrected, add them: `,
    done: (register, version) => `Adopted ${register}, version ${version}`,
    counts: ({ read, accepted, warned, refused }) =>
      `  ${counted(read, 'row')} read, ${accepted} adopted, ${warned} of them with a warning; ${refused} refused`,
  },
  versions: {
    none: (register) => `${register} was never imported`,
    columns: [
      'version',
      'effective',
      'records',
      'added',
      'changed',
      'cancelled',
      'sum',
      'basis',
      'operator',
      'reason',
    ],
    reconciles: 'right',
    differs: 'WRONG',
  },
  diff: {
    title: (register, from, to) => `${register}  version ${from} → ${to}`,
    sum: ({ before, added, cancelled, after }) =>
      `  before ${before} + added ${added} - cancelled ${cancelled} = now ${after}`,
    adjustments: ({ added, changed, cancelled, adjustments }) =>
      `  added ${added} + changed ${changed} + cancelled ${cancelled} = adjusted ${adjustments}`,
  },
  exported: {
    done: (register, version) => `Exported ${register}, version ${version}`,
    file: (file, records) => `  ${file}, ${counted(records, 'record')}`,
    between: ', ',
  },
  check: {
    title: (asOf) => `Quality of the registers  ${asOf}`,
    register: (name, version, count) => `  ${name}: version ${version}, ${counted(count, 'record')}`,
    tally: ({ error, warning, info, pass, 'not-run': notRun }) =>
      `${error} to be dealt with, ${warning} to be looked at, ${info} for information; ${counted(pass, 'check')} found nothing, ${notRun} were not run.`,
    found: (severity, count) => `${severity}: ${count}`,
    moreFindings: (count) => `and ${count} more (--rows lists all)`,
    moreRecords: (count) => `and ${count} more records`,
    passed: 'Nothing found:',
    notRun: 'Not checked:',
    written: (file) => `Wrote the report to ${file}`,
  },
  merges: {
    none: 'No tasks of different departments were found that could be merged.',
    title: (count) => `${counted(count, 'pair')} of tasks could be merged; the departments decide:`,
    columns: ['Tasks', 'Departments', 'In common', 'Period in common'],
    by: { targets: 'the targets', industry: 'the industry', scope: 'the scope' },
    common: (targets) => counted(targets, 'target'),
    basis: 'Basis: ',
  },
  yearPlan: {
    title: (version) => `Annual plan, version ${version}`,
    counts: ({ tasks, approved, published, filed }) =>
      `${counted(tasks, 'item')}: ${approved} approved, ${published} published, ${filed} filed`,
    acts: { approved: 'approved', published: 'published', filed: 'filed', changed: 'changed' },
    columns: ['Day', 'What', 'Version', 'By or at', 'Document', 'Items changed and why'],
    told: (act, version) => `Entered: version ${version} of the annual plan was ${act}`,
  },
  plan: {
    title: 'Draft plan',
    facts: { method: 'method', rules: 'rules', items: 'items', asOf: 'as of', handedDown: 'handed down by' },
    departments: { lead: 'Lead', cooperating: 'Co-operating' },
    version: (version) => `version ${version}`,
    pool: (name, { universe, eligible, left }) =>
      `${name}: ${universe} in all, ${eligible} eligible, ${left} left out`,
    reasons: 'left out because (there may be several reasons for one)',
    strata: ['stratum', 'size', 'quantity', 'drawn', 'reserves'],
    whole: 'all',
    handedDown: 'drawn and handed down',
    targetsOnly: 'Only targets are drawn; whoever they are handed down to draws the inspectors.',
    total: 'total',
    visitBatches: (count) =>
      `the selected are visited in ${counted(count, 'batch', 'batches')}, in an order that is drawn`,
    teams: 'team for each target: ',
    group: ({ label, count, byArea }) => `${count} × ${label}${byArea ? ' (of the target’s district)' : ''}`,
    anyInspector: 'inspector',
    feasibility: {
      certain: 'Feasibility: whoever is drawn, every team can be filled.',
      possible:
        'Feasibility: it depends on who is drawn; if a team cannot be filled, the plan’s remedies apply.',
    },
    unchanged: 'This is a preview: nothing was sealed or drawn.',
    ledger: (file, { targets, inspectors }) =>
      `Wrote the eligibility ledger to ${file}: ${counted(targets, 'target')}, ${counted(inspectors, 'inspector')}. It names inspectors: internal.`,
  },
  against: {
    title: 'Two rule sets compared',
    own: 'own rules',
    other: 'other rules',
    rows: {
      rules: 'rules',
      method: 'method',
      targets: 'targets eligible',
      targetsOut: 'targets left out',
      inspectors: 'inspectors eligible',
      inspectorsOut: 'inspectors left out',
      drawn: 'drawn',
      reserves: 'reserves',
      visitBatches: 'batches of visits',
      team: 'inspectors in a team',
      feasibility: 'teams',
    },
    verdicts: { certain: 'always filled', possible: 'depends on the draw', none: 'cannot be sealed' },
    reasons: { targets: 'targets left out', inspectors: 'inspectors left out' },
    strata: ['stratum', 'eligible', 'drawn', 'other eligible', 'other drawn'],
    refused: (rules) => `Under ${rules} it cannot be sealed:`,
  },
  seal: {
    done: (draw) => `Sealed ${draw}: nothing that affects the result can change any more`,
    commitment: 'commitment ',
    announce:
      'Publish this commitment now, in several places: after the draw anyone can hold the plan to it.',
  },
  notice: { written: (file) => `Wrote the notice to ${file}` },
  share: {
    committed: (party) => `Took the commitment of ${party}`,
    secret: 'share      ',
    keep: 'Shown this once and kept nowhere. The party keeps it and reveals it after sealing.',
    commitment: 'commitment ',
    revealed: (party) => `Revealed the share of ${party}; it matches the commitment`,
  },
  source: { observed: (source) => `Public value ${source}: ` },
  draw: {
    done: (draw) => `Drew ${draw}`,
    repeated: (draw) => `${draw} was drawn before; this is the same record`,
    strata: ['stratum', 'drawn', 'reserves', 'cut-off (first 12)'],
    visitBatches: (sizes) =>
      `${counted(sizes.length, 'batch', 'batches')} of visits, of ${sizes.join(', ')} targets`,
    teams: (teams, cap) => `${counted(teams, 'team')}, at most ${counted(cap, 'visit')} for each inspector`,
    unassigned:
      'No complete assignment exists, and nobody was assigned; the record holds the certificate. See the remedies of the plan.',
    record: 'record ',
    seed: 'seed   ',
  },
  handDown: {
    done: (file, { handed, selected }) =>
      `hand-down list written to ${file}: ${handed} of ${counted(selected, 'target')} drawn`,
    list: 'digest of the list  ',
    received: (draw, authority, count) =>
      `received from ${authority}: draw ${draw}, ${counted(count, 'target')}`,
    title: (draw, targets) =>
      `${counted(targets, 'target')} drawn in ${draw}, and who draws their inspectors:`,
    columns: ['office', 'draw', 'targets', 'teams'],
    complete: 'Every target drawn was handed down once, and an office has drawn its inspectors.',
    incomplete: 'Something does not fit; see below.',
  },
  publish: {
    done: (edition, folder) =>
      `Wrote the ${edition === 'public' ? 'public edition' : 'audit edition (internal)'} to ${folder}`,
    files: 'files: ',
  },
  results: resultPhrases,
  replay: {
    title: (folder) => `Replay of ${folder}`,
    verdict: {
      pass: ({ pass }) => `Verdict: consistent. All ${pass} checks pass.`,
      fail: ({ pass, fail, 'not-run': open }) =>
        `Verdict: NOT consistent. ${fail} fail, ${pass} pass, ${open} not run.`,
      'not-run': ({ pass, 'not-run': open }) =>
        `Verdict: not determined. ${pass} pass, ${open} not run, none fails.`,
    },
    unsupported:
      'Verdict: cannot be replayed. This version does not know the format of the files; use a newer one.',
  },
  extract: extractPhrases.en,
  verify: verifyPhrases.en,
  verifyPage: verifyPagePhrases.en,
  explain: { remedy: 'What to do: ' },
  standing: {
    asNow: (asOf) =>
      `By the registers and rules in force on ${asOf} (not sealed yet; newer registers may change it):`,
    asSealed: (asOf) => `By the registers and rules as they were sealed (as of ${asOf}):`,
    told: {
      targets: {
        eligible: 'May be drawn: no rule puts it out.',
        excluded: 'Left out:',
        undecided:
          'Undecided: it lacks what the strata need, and the rules refuse to seal until it is completed.',
      },
      inspectors: {
        eligible: 'May be assigned: no rule puts him out.',
        excluded: 'Left out:',
        undecided: 'Undecided.',
      },
    },
    stratum: 'stratum: ',
    recused: 'inspectors who may not visit it: ',
    absent: 'Neither the target pool nor the inspector pool holds this id, so it takes no part in the draw.',
    absentRemedy: 'What to do: check the id; if it ought to be there, update the register and look again.',
  },
};
