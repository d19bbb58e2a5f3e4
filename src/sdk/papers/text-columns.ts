/** Code points that a terminal shows two columns wide: CJK, kana, hangul, full-width forms, emoji. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

/**
 * How many columns of a terminal a text takes.
 *
 * @example
 * ```ts
 * assert.equal(displayWidth('3 户'), 4);
 * ```
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    width += wide.some(([from, to]) => point >= from && point <= to) ? 2 : 1;
  }
  return width;
}

/**
 * Pads a text to a width: on the right, or on the left for numbers.
 *
 * @example
 * ```ts
 * assert.equal(pad('户', 4), '户  ');
 * ```
 */
export function pad(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'left' ? `${blanks}${text}` : `${text}${blanks}`;
}

/**
 * Lays rows out in columns, two blanks apart. Columns whose cells below the first row are all numbers stand right.
 *
 * @param rows - the first one is the header; pass an empty header for a list without one
 * @example
 * ```ts
 * assert.deepEqual(layOut([['', ''], ['1', '名录'], ['12', '种子']]), ['   1  名录', '  12  种子']);
 * ```
 */
export function layOut(rows: readonly (readonly string[])[], indent = '  '): string[] {
  const [header = [], ...body] = rows;
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...rows.map((row) => displayWidth(row[at] ?? ''))),
  );
  const sides = widths.map((_, at) =>
    body.every((row) => /^[\d,.%—-]*$/.test(row[at] ?? '')) ? 'left' : 'right',
  );
  const shown = header.every((cell) => cell === '') ? body : rows;
  return shown.map((row) =>
    `${indent}${row.map((cell, at) => pad(cell, widths[at] ?? 0, sides[at])).join('  ')}`.trimEnd(),
  );
}

/**
 * A count with its thousands apart.
 *
 * @example
 * ```ts
 * assert.equal(grouped(16373), '16,373');
 * ```
 */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
