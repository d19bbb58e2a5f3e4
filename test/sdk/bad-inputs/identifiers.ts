import { type BadInput, type Content, register, target, targets } from './bad-input.js';

/** A code of a target that is taken, or refused where `id` is left out. */
const coded = (number: number, title: string, cell: string, told: string, record?: object): BadInput => ({
  number,
  title,
  read: targets(target({ id: cell })),
  told: told === '' ? [] : [told],
  records: record === undefined ? [] : [record],
});
const items = (content: Content) => register('items', content);

// The paper refuses codes that fail their check. Real registries hold such codes: an enterprise is not left out of the
// pool for a fault of its registry, so they are taken as they stand, each with a warning at its cell.
/** Ids of targets and items in text files; those of workbooks are among the workbooks. */
export const identifiers: readonly BadInput[] = [
  coded(
    12,
    'a no-break space before the code',
    '\u00a091350100M000100Y43',
    'info registers.cells-trimmed B2',
    {
      id: '91350100M000100Y43',
      rawId: '\u00a091350100M000100Y43',
    },
  ),
  coded(
    12,
    'an ideographic space behind the code',
    '91350100M000100Y43\u3000',
    'info registers.cells-trimmed B2',
    {
      id: '91350100M000100Y43',
      rawId: '91350100M000100Y43\u3000',
    },
  ),
  coded(
    13,
    'full-width characters',
    '９１３５０１００Ｍ０００１００Ｙ４３',
    'error registers.id-full-width B2',
  ),
  // Capitals are what the standard knows: they are put in, and told, and what stood there is kept.
  coded(14, 'small letters', '91350100m000100y43', 'warning pools.id-upper-cased B2', {
    id: '91350100M000100Y43',
    rawId: '91350100m000100y43',
  }),
  ...[...'IOSVZ'].map((letter) =>
    coded(
      15,
      `the letter ${letter}`,
      `91350100${letter}000100Y43`,
      'warning pools.credit-code-character B2',
      {
        id: `91350100${letter}000100Y43`,
      },
    ),
  ),
  coded(16, '17 characters', '91350100M000100Y4', 'warning pools.credit-code-length B2', {
    id: '91350100M000100Y4',
  }),
  coded(16, '19 characters', '91350100M000100Y433', 'warning pools.credit-code-length B2', {
    id: '91350100M000100Y433',
  }),
  coded(17, 'the example of the standard', '91350100M000100Y43', '', { id: '91350100M000100Y43' }),
  coded(17, 'another check character', '91350100M000100Y44', 'warning pools.credit-code-check-digit B2', {
    id: '91350100M000100Y44',
  }),
  coded(18, 'a registration number of 15 digits', '110108000000016', '', { id: '110108000000016' }),
  coded(
    18,
    'one that fails its check',
    '110108000000017',
    'warning pools.registration-number-check-digit B2',
    {
      id: '110108000000017',
    },
  ),
  coded(18, 'one of 14 digits', '65010912345678', 'warning pools.registration-number-legacy B2', {
    id: '65010912345678',
  }),
  coded(18, 'one of 13 digits', '6501091234567', 'warning pools.registration-number-legacy B2', {
    id: '6501091234567',
  }),
  coded(19, 'a number in scientific notation', '9.11101E+17', 'error registers.id-scientific B2'),
  coded(
    19,
    'a number that lost its last digits',
    '911101000000000000',
    'warning pools.id-precision-suspect B2',
    {
      id: '911101000000000000',
    },
  ),
  // A text file does not say whether zeros were lost: 7 and 007 are two ids.
  {
    number: 22,
    title: 'an item id without its zeros, as text',
    read: items('事项编号,抽查事项,事项类别,抽查依据,检查主体,是否公布\n7,检查,一般,某条例,某局,是\n'),
    told: [],
    records: [{ id: '7' }],
  },
];
