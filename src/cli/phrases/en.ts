import type { Phrases } from './model.js';

/** English. */
export const en: Phrases = {
  program: 'Provable random inspections: sealed first, seeded in public, replayable for ever.',
  helpTitles: {},
  verbs: {
    init: 'make an office folder; --sample adds a made-up district',
    import: 'adopt a new version of a register',
    plan: 'see what a task would seal; changes nothing',
    seal: 'seal a task: nothing that affects the result can change any more',
    share: "a party's commitment before sealing, and its share after it",
    source: 'enter what a public source showed, such as a lottery',
    draw: 'draw targets and inspectors, and write the record',
    publish: 'write a publication folder',
    replay: 'recompute everything from a publication folder alone',
    explain: 'say what a code means and what to do',
  },
  options: {
    version: 'show the version',
    office: 'the office folder; the current folder unless said',
    json: 'write exactly one JSON document',
    language: 'language: zh, unless said, or en',
    help: 'show how it is used',
    folder: 'a new or empty folder',
    sample: 'with a made-up district to try things on',
    register: 'items, targets, inspectors or rules',
    file: 'a CSV table; JSON for rules',
    sheet: 'the sheet to read (XLSX)',
    mapping: 'file that maps headers of your own (double-random/mapping@1)',
    acceptPartial: 'why the other rows are adopted although some are refused',
    task: 'the task file (JSON)',
    drawId: 'id of the draw',
    party: 'id of the party',
    newShare: 'make a new share and show it this once',
    commitment: 'hand in the commitment of a share made elsewhere',
    reveal: 'reveal the share',
    source: 'id of the public source',
    value: 'what it showed, such as 2026023:03,08,12,21,27,33+09',
    out: 'folder to write to, new or empty',
    edition: 'public, or audit for use within the office (audit unless said)',
    bundle: 'a publication folder',
    code: 'a code, such as sdk.embargo',
  },
  remedy: 'What to do: ',
  next: 'Next:',
  andMore: (count) => `and ${count} more (--json lists all)`,
  registers: {
    items: 'inspection items',
    targets: 'target pool',
    inspectors: 'inspector pool',
    rules: 'work rules',
  },
  methods: { 'sha256@1': 'tickets, sha256@1', 'seedrandom@1': 'shuffle, seedrandom@1' },
  comparators: { '>=': 'at least ', '<=': 'at most ', '=': '' },
  everybody: 'all',
  init: {
    created: (folder) => `Made the office folder ${folder}`,
    sample: 'Every business and every inspector of the sample district is made up.',
    files: 'The files it was imported from are in it: ',
    columns: ['register', 'records', 'version'],
  },
  imported: {
    times: (count) => `× ${count}, the first:`,
    done: (register, version) => `Adopted ${register}, version ${version}`,
    counts: ({ read, accepted, warned, refused }) =>
      `  ${read} rows read, ${accepted} adopted, ${warned} of them with a warning; ${refused} refused`,
  },
  plan: {
    title: 'Draft plan',
    facts: { method: 'method', rules: 'rules', items: 'items', asOf: 'as of' },
    version: (version) => `version ${version}`,
    pool: (name, { universe, eligible, left }) =>
      `${name}: ${universe} in all, ${eligible} eligible, ${left} left out`,
    reasons: 'left out because (there may be several reasons for one)',
    strata: ['stratum', 'size', 'quantity', 'drawn', 'reserves'],
    whole: 'all',
    total: 'total',
    teams: 'team for each target: ',
    group: ({ label, count, byArea }) => `${count} × ${label}${byArea ? ' (of the target’s district)' : ''}`,
    anyInspector: 'inspector',
    feasibility: {
      certain: 'Feasibility: whoever is drawn, every team can be filled.',
      possible:
        'Feasibility: it depends on who is drawn; if a team cannot be filled, the plan’s remedies apply.',
    },
    unchanged: 'This is a preview: nothing was sealed or drawn.',
  },
  seal: {
    done: (draw) => `Sealed ${draw}: nothing that affects the result can change any more`,
    commitment: 'commitment ',
    announce:
      'Publish this commitment now, in several places: after the draw anyone can hold the plan to it.',
  },
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
    teams: (teams, cap) => `${teams} teams, at most ${cap} visits for each inspector`,
    unassigned:
      'No complete assignment exists, and nobody was assigned; the record holds the certificate. See the remedies of the plan.',
    record: 'record ',
    seed: 'seed   ',
  },
  publish: {
    done: (edition, folder) =>
      `Wrote the ${edition === 'public' ? 'public edition' : 'audit edition (internal)'} to ${folder}`,
    files: 'files: ',
  },
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
  explain: { remedy: 'What to do: ' },
};
