/** How a list bounds a figure: 不少于、≥ and 以上 (which includes the figure itself), 不超过、≤ and 以内, or neither. */
export type WordedComparator = 'at-least' | 'at-most' | 'exactly';

const atLeast = '不(?:得|应|能|可)?(?:少于|低于|小于)|至少|最少|最低|≥|>=';
const atMost = '不(?:得|应|能|可)?(?:超过|超出|高于|多于|大于)|至多|最多|最高|≤|<=';
const orMore = '(?:\\(含(?:本数)?\\)|含|及)?以上';
const orLess = '(?:\\(含(?:本数)?\\)|含|及)?(?:以下|以内)';

/** Patterns of the words before a figure and of those after it. */
export const boundBefore = `${atLeast}|${atMost}`;
export const boundAfter = `${orMore}|${orLess}`;

const leastWords = new RegExp(`^(?:${atLeast}|${orMore})$`);

/** What the bounding words that were found mean together; nothing where one says at least and another at most. */
export function comparatorOf(words: readonly (string | undefined)[]): WordedComparator | undefined {
  const found = words.filter((word) => word !== undefined);
  const meant = new Set(found.map((word) => (leastWords.test(word) ? 'at-least' : 'at-most')));
  if (meant.size > 1) return undefined;
  const [only] = meant;
  return only ?? 'exactly';
}
