import type { Comparator, StratumDimension, TeamRole } from '../../core/rules/index.js';
import { catalogues } from '../../messages/index.js';
import type { RuleSpeech } from './speech.js';

const bound: Readonly<Record<Comparator, string>> = { '>=': 'at least ', '<=': 'at most ', '=': '' };

const dimensions: Readonly<Record<StratumDimension, string>> = {
  creditClass: 'credit risk class',
  district: 'district',
  kind: 'kind',
  industry: 'industry',
  tag: 'tag',
  named: 'category',
};

/** English. */
export const en: RuleSpeech = {
  sentence: (clauses, source) => {
    const text = clauses.join(', ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}${source.length === 0 ? '' : ` (${source.join('; ')})`}.`;
  },
  original: (text) => `original: "${text}"`,
  basis: (documents) => `basis: ${documents}`,
  and: (words) => joined(words, 'and'),
  or: (words) => joined(words, 'or'),
  day: (day) => day,
  days: ({ days, of }) => `${days} ${of === 'working' ? 'working ' : ''}days`,
  quoted: (text) => `"${text}"`,

  founded: (name, id, basis) => `"${name}" (${id}) rests on ${basis}`,
  inForce: (from, to) =>
    `in force${from === undefined ? '' : ` from ${from}`}${to === undefined ? '' : ` to ${to}`}`,
  method: {
    'sha256@1': 'targets are drawn by ticket (sha256@1)',
    'seedrandom@1': 'targets are drawn by shuffle (seedrandom@1)',
  },

  statuses: (words) => `only those whose status is ${words} may be drawn`,
  kinds: (words) => `the kind is limited to ${words}`,
  districts: (words) => `the district is limited to ${words}`,
  undirected: 'the draw is undirected',
  directed: (condition) => `the draw is directed at targets whose ${condition}`,
  coolDown: (months) =>
    `whoever was inspected within ${months} months before the day of the task is not drawn again`,

  fields: catalogues.en.features,
  yesNo: { yes: 'yes', no: 'no' },
  condition: {
    is: (field, words) => `${field} is ${words}`,
    isNot: (field, words) => `${field} is not ${words}`,
    holds: (field, words) => `${field} is ${words}`,
    holdsNot: (field, words) => `${field} is not ${words}`,
    startsWith: (field, words) => `${field} begins with ${words}`,
    before: (field, day) => `${field} is before ${day}`,
    since: (field, day) => `${field} is on or after ${day}`,
    stated: (field) => `${field} is stated`,
    notStated: (field) => `${field} is not stated`,
    all: (parts) => parts.join(' and '),
    any: (parts) => parts.join(' or '),
    not: (part) => `record is not one where (${part})`,
    inside: (part) => `(${part})`,
  },

  frequency: {
    organ: 'this authority',
    all: 'all authorities',
    ownLevel: 'authorities of the own level',
    levels: (words) => `authorities of the levels ${words}`,
    ofOrgans: (whose, organs) => `${whose} (only ${organs})`,
    sameItems: (whose) => `${whose} over the items of this task`,
    years: (count) => (count === 1 ? 'this year' : `the last ${count} years, this one included`),
    months: (count) => `${count} months`,
    cap: (whose, period, most) =>
      `whoever was inspected ${most} times by ${whose} within ${period} is not drawn`,
    coolDown: (whose, months) => `whoever was inspected by ${whose} within ${months} months is not drawn`,
    rotation: (whose, years, firstYear) =>
      `from ${firstYear} on every ${years} years are one rotation; whoever was inspected by ${whose} in this one is not drawn`,
    exempt: (kinds) => `inspections for these reasons are not counted: ${kinds}`,
  },
  notSamePairTwice: {
    none: 'whoever visited a target last is recused from it this time',
    one: 'of those who visited a target together last, one at most may return; the others are recused from it',
  },
  yearlyLoad:
    "this year's visits are taken off the yearly limit stated in the pool; whoever has none left is not drawn",
  certified: 'inspectors are valid, present on the day and hold a certificate in force',
  examination: (year) => `inspectors have passed the examination of ${year}`,
  itemScope: {
    required: "an inspector's item scope covers every item of the task",
    ignored: 'inspectors are chosen whatever their item scope',
  },
  maximumVisits: (visits) => `an inspector makes at most ${visits} visits in one draw`,

  undivided: 'targets are not divided into strata',
  divided: (by) => `targets are divided by ${by}`,
  dimensions,
  industryLevels: { section: 'section', division: 'division', group: 'group', class: 'class' },
  industry: (level) => `industries are told apart by their ${level} in GB/T 4754`,
  tags: (tags) => `tags are told apart as ${tags}`,
  named: (label, condition) => `those whose ${condition} are "${label}"`,
  missing: {
    refuse: 'while the register does not say enough to divide somebody, nothing is sealed',
    exclude: 'whom the register does not say enough of to divide is left out with a reason',
  },

  subject: {
    of: (values) =>
      `of targets with ${joined(
        values.map(({ dimension, value }) => `${dimensions[dimension]} ${value}`),
        'and',
      )}`,
    rest: 'of all other targets',
    each: 'of every stratum',
    whole: 'of the targets',
  },
  quantity: {
    all: 'all are drawn',
    ratio: (comparator, ratio) => `${bound[comparator]}${ratio} are drawn`,
    count: (comparator, count) => `${bound[comparator]}${count} are drawn`,
    counts: (least, most) => `${least} to ${most} are drawn, counted by the least`,
    ratios: (least, most) => `${least} to ${most} are drawn, counted by the least`,
    staff: (comparator, staff, units) =>
      `${bound[comparator]}${units} for every ${staff} of the inspectors are drawn`,
    staffBase: {
      all: 'counting the inspectors who may be sent out',
      district: 'counting the inspectors of the district who may be sent out',
    },
  },
  rounding: { ceil: 'rounded up', floor: 'rounded down', 'half-up': 'rounded half up' },
  whenZero: { one: 'one where that is none', none: 'none where that is none' },
  reserve: (count) => `with ${count} in reserve`,
  overall: (quantity) => `over all strata ${quantity}`,
  mustHold: 'or nothing is sealed',
  shared: 'shared out over the strata by size',

  team: (places) => `every target is visited by a team of ${places}`,
  group: (role, count) => `${count} of the team ${count === 1 ? 'is' : 'are'} ${roleOf(role, count)}`,
  byArea: "from the target's district",
  neighbours: (area, lenders) => `targets of ${area} may be visited by inspectors of ${lenders}`,
  remedies: {
    'raise-cap': 'the most visits of an inspector may be raised',
    'neighbouring-pool': 'inspectors may be added from a neighbouring pool',
    'direct-appointment': 'inspectors may be appointed directly',
  },
  remedy: (approver, deed) =>
    `where teams cannot be filled, ${deed} with the approval of ${approver}, marked as not random`,
  noteworthyExclusion: (share) =>
    `a pool of which more than ${share} is left out is told first in the plan and in the notice`,
  visitBatches: (count) =>
    `the selected are visited in ${count} batches, and the draw decides who comes in which`,
  batch: (name, from, to) => `the batch "${name}" runs from ${from} to ${to}`,
  resultUse: (result, leadsTo, within) =>
    `the result "${result}" leads to "${leadsTo}"${within === undefined ? '' : ` within ${within}`}`,
  starts: {
    'inspection-completed': 'the inspection is completed',
    'task-completed': 'the task is completed',
    'result-formed': 'the result is formed',
  },
  publication: (start, within) => `results are published within ${within} after ${start}`,
  duties: {
    1: 'one person may enter, review and publish a result',
    2: 'a result is entered by one person and reviewed by another before it is published',
    3: 'three people enter, review and publish a result',
  },
};

function joined(words: readonly string[], word: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${word} ${words.at(-1)}`;
}

function roleOf(role: TeamRole, count: number): string {
  const people = count === 1 ? 'an inspector' : 'inspectors';
  switch (role.kind) {
    case 'any':
      return people;
    case 'department':
      return `${people} of ${role.value}`;
    case 'qualification':
      return `${people} qualified as ${role.value}`;
    case 'expert':
      return `${count === 1 ? 'an expert' : 'experts'} on ${role.value}`;
  }
}
