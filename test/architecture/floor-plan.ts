/** How a room may be entered: `types` where only types may be carried out. */
export type Access = 'whole' | 'types';

/** The rooms of the core in the order of the flow. */
const coreRooms = [
  'kernel',
  'archive',
  'shapes',
  'markup',
  'registers',
  'tables',
  'versions',
  'items',
  'pools',
  'annual-plan',
  'calendar',
  'history',
  'rules',
  'quality',
  'entropy',
  'plan',
  'draw',
  'record',
  'journal',
  'results',
  'disclosure',
  'assessment',
  'publication',
  'replay',
] as const;

/** Whom each room may enter by its door. `front` is src/index.ts. */
export const mayEnter: Readonly<Record<string, Readonly<Record<string, Access>>>> = {
  kernel: {},
  archive: whole('kernel'),
  shapes: whole('kernel'),
  markup: whole('kernel'),
  registers: whole('kernel'),
  tables: whole('kernel', 'shapes', 'markup', 'registers'),
  versions: whole('kernel', 'registers'),
  items: whole('kernel', 'shapes', 'registers'),
  pools: whole('kernel', 'shapes', 'registers'),
  'annual-plan': whole('kernel', 'shapes', 'registers'),
  calendar: whole('kernel', 'shapes'),
  history: whole('kernel', 'shapes', 'registers', 'pools'),
  rules: whole('kernel', 'shapes', 'items', 'pools', 'history'),
  quality: whole('kernel', 'shapes', 'registers', 'items', 'pools', 'rules'),
  entropy: whole('kernel'),
  plan: whole('kernel', 'shapes', 'items', 'pools', 'history', 'rules', 'entropy'),
  draw: { ...whole('kernel', 'plan', 'pools', 'rules'), ...typesOf('entropy') },
  record: whole('kernel', 'shapes', 'draw', 'plan', 'entropy', 'rules'),
  journal: whole('kernel', 'shapes'),
  results: whole('kernel', 'shapes', 'registers', 'pools', 'calendar', 'rules', 'tables'),
  disclosure: whole(...coreRooms.slice(0, coreRooms.indexOf('disclosure'))),
  publication: whole(...coreRooms.slice(0, coreRooms.indexOf('publication'))),
  assessment: whole('kernel', 'markup', 'tables', 'results', 'disclosure'),
  replay: whole(...coreRooms.slice(0, coreRooms.indexOf('replay'))),
  front: whole(...coreRooms),
  // The words are total over every code, those of the two upper wings included: their types are all that is needed.
  messages: typesOf(...coreRooms, 'sdk', 'cli'),
  // What people read or print of a result, wherever it was found: in an office or on the page.
  'sdk/papers': whole(...coreRooms, 'messages'),
  sdk: whole(...coreRooms, 'messages', 'sdk/papers'),
  'sdk/node': whole(...coreRooms, 'messages', 'sdk'),
  'sdk/engines': whole(...coreRooms, 'messages', 'sdk'),
  cli: whole(...coreRooms, 'messages', 'sdk', 'sdk/node', 'sdk/engines'),
  // A page for browsers: nobody imports it, the build makes one file of it.
  'verify-page': whole(...coreRooms, 'messages', 'sdk/papers'),
};

function whole(...rooms: readonly string[]): Record<string, Access> {
  return Object.fromEntries(rooms.map((room) => [room, 'whole']));
}

function typesOf(...rooms: readonly string[]): Record<string, Access> {
  return Object.fromEntries(rooms.map((room) => [room, 'types']));
}

/** Where each room stands. The longest folder that holds a file is its room. */
export const folders: Readonly<Record<string, string>> = {
  ...Object.fromEntries(coreRooms.map((room) => [room, `src/core/${room}`])),
  messages: 'src/messages',
  sdk: 'src/sdk',
  'sdk/papers': 'src/sdk/papers',
  'sdk/node': 'src/sdk/node',
  'sdk/engines': 'src/sdk/engines',
  cli: 'src/cli',
  'verify-page': 'src/verify-page',
};

/** One door per dependency: the files that may import a package, by the beginning of its specifier. */
export const packageDoors: readonly { readonly specifier: RegExp; readonly files: RegExp }[] = [
  { specifier: /^seedrandom$/, files: /^src\/core\/draw\/seedrandom-v1\/stream\.ts$/ },
  { specifier: /^(date-fns|@date-fns\/utc)(\/|$)/, files: /^src\/core\/kernel\/civil-date\.ts$/ },
  { specifier: /^zod$/, files: /(^|[/-])schema\.ts$/ },
  { specifier: /^@noble\/hashes\//, files: /^src\/core\/kernel\/sha256\.ts$/ },
  { specifier: /^csv-parse(\/|$)/, files: /^src\/sdk\/node\/importers\/csv\.ts$/ },
  {
    specifier: /^fflate$/,
    files:
      /^src\/(sdk\/node\/exporters\/workbook-pieces|core\/tables\/workbook\/write-workbook|core\/archive\/deflate)\.ts$/,
  },
  { specifier: /^commander$/, files: /^src\/cli\// },
  { specifier: /^node:/, files: /^src\/(sdk\/node|sdk\/engines|cli)\// },
];

/** What would let a clock, a machine, a locale or a float into a draw. */
export const bannedInCore: readonly RegExp[] = [
  /\bMath\s*\.\s*(random|pow|log|exp)\w*/,
  /\bDate\s*\.\s*now\b/,
  /\bnew\s+Date\s*\(/,
  /\bperformance\b/,
  /\blocaleCompare\b/,
  /\btoLocale\w*/,
  /\bIntl\s*\./,
  /\bprocess\s*\./,
  /\bconsole\s*\./,
  /\bcrypto\s*\.\s*getRandomValues\b/,
  /\bsetTimeout\b/,
  /\basync\b/,
  /\bawait\b/,
  /\.\s*sort\s*\(\s*\)/,
  /\.\s*normalize\s*\(/,
  /\\[pP]\{/,
];

export const nameless = /(^|[/-])(utils?|helpers?|common|types|misc)(\.ts$|\/|-)/;
export const longestFile = 300;
