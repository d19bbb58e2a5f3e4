/** 门类 (letter), 大类 (2 digits), 中类 (3), 小类 (4) of GB/T 4754. */
export const industryLevels = ['section', 'division', 'group', 'class'] as const;

/** One of `industryLevels`. */
export type IndustryLevel = (typeof industryLevels)[number];

/** The last division of each section. @basis GB/T 4754—2017 */
const lastDivisions: readonly (readonly [string, number])[] = [
  ['A', 5],
  ['B', 12],
  ['C', 43],
  ['D', 46],
  ['E', 50],
  ['F', 52],
  ['G', 60],
  ['H', 62],
  ['I', 65],
  ['J', 69],
  ['K', 70],
  ['L', 72],
  ['M', 75],
  ['N', 79],
  ['O', 82],
  ['P', 83],
  ['Q', 85],
  ['R', 90],
  ['S', 96],
  ['T', 97],
];

const digitsOf: Readonly<Record<Exclude<IndustryLevel, 'section'>, number>> = {
  division: 2,
  group: 3,
  class: 4,
};

/**
 * The prefix of an industry code of GB/T 4754 at a level: the letter of its section, or so many digits. The register
 * may write the code with its letter or without, and words after it.
 *
 * @returns `undefined` where the text begins with no such code, is not told to that level, or contradicts itself
 * @basis GB/T 4754—2017
 * @example
 * ```ts
 * assert.equal(industryPrefix('F5211 百货零售', 'division'), '52');
 * assert.equal(industryPrefix('6210', 'section'), 'H');
 * assert.equal(industryPrefix('批发和零售业', 'section'), undefined);
 * ```
 */
export function industryPrefix(text: string, level: IndustryLevel): string | undefined {
  const code = /^([A-T])?(\d{2,4})?(?![0-9A-Za-z])/.exec(text);
  const [letter, digits] = [code?.[1], code?.[2]];
  const section = digits === undefined ? letter : sectionOf(digits);
  if (section === undefined || (letter !== undefined && letter !== section)) return undefined;
  if (level === 'section') return section;
  const wanted = digitsOf[level];
  return digits === undefined || digits.length < wanted ? undefined : digits.slice(0, wanted);
}

function sectionOf(digits: string): string | undefined {
  const division = Number(digits.slice(0, 2));
  return division === 0 ? undefined : lastDivisions.find(([, last]) => division <= last)?.[0];
}
