/** What can be wrong with the characters of a text, with the place of the first such character, counted from 1. */
export type TextFlaw =
  | {
      readonly kind: 'broken' | 'line-break' | 'invisible' | 'unusual';
      readonly character: string;
      readonly position: number;
    }
  | { readonly kind: 'garbled' };

/**
 * Looks for characters that no register should hold: broken ones (replacement character, controls, unpaired
 * surrogates), line breaks, invisible ones (zero width, direction marks), ones that look like another (compatibility
 * ideographs, combining marks), and text that was once decoded with the wrong encoding. One flaw of a kind.
 *
 * @example
 * ```ts
 * assert.deepEqual(findFlaws('某\u200b局'), [{ kind: 'invisible', character: 'U+200B', position: 2 }]);
 * ```
 */
export function findFlaws(text: string): readonly TextFlaw[] {
  const flaws: TextFlaw[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isPlain(unit)) continue;
    const kind = flawOf(unit, text.charCodeAt(at + 1));
    if (kind === 'pair') at++;
    else if (kind && !flaws.some((flaw) => flaw.kind === kind)) {
      flaws.push({ kind, character: nameOf(unit), position: at + 1 });
    }
  }
  if (isGarbled(text)) flaws.push({ kind: 'garbled' });
  return flaws;
}

/**
 * The beginning of a text, safe to show: whatever cannot be seen is spelt out.
 *
 * @example
 * ```ts
 * assert.equal(excerptOf('某\u202e局'), '某<U+202E>局');
 * ```
 */
export function excerptOf(text: string): string {
  let shown = '';
  let length = 0;
  for (const character of text) {
    if (++length > 40) return `${shown}…`;
    const unit = character.charCodeAt(0);
    const kind = isPlain(unit) ? undefined : flawOf(unit, character.charCodeAt(1));
    shown += kind === undefined || kind === 'pair' || kind === 'unusual' ? character : `<${nameOf(unit)}>`;
  }
  return shown;
}

/**
 * Tells whether a UTF-16 unit takes no room on screen: zero width, direction marks, U+FEFF.
 *
 * @example
 * ```ts
 * assert.deepEqual([isInvisible(0x200b), isInvisible(0x20)], [true, false]);
 * ```
 */
export function isInvisible(unit: number): boolean {
  if (unit >= 0x200b && unit <= 0x200f) return true;
  if ((unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x206f)) return true;
  return unit === 0xfeff || unit === 0x00ad || unit === 0x061c || unit === 0x180e;
}

function isPlain(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x20 && unit <= 0x7e);
}

function flawOf(unit: number, next: number): Exclude<TextFlaw['kind'], 'garbled'> | 'pair' | undefined {
  if (unit === 0x0a || unit === 0x0d) return 'line-break';
  if (unit < 0x20 || (unit >= 0x7f && unit <= 0x9f) || unit >= 0xfffd) return 'broken';
  if (unit >= 0xd800 && unit <= 0xdfff)
    return unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff ? 'pair' : 'broken';
  if (isInvisible(unit)) return 'invisible';
  return isUnusual(unit) ? 'unusual' : undefined;
}

// The twelve ideographs of the compatibility block that have no other form: using them is no mistake.
const unified = new Set([
  0xfa0e, 0xfa0f, 0xfa11, 0xfa13, 0xfa14, 0xfa1f, 0xfa21, 0xfa23, 0xfa24, 0xfa27, 0xfa28, 0xfa29,
]);

function isUnusual(unit: number): boolean {
  if (unit >= 0x0300 && unit <= 0x036f) return true;
  return unit >= 0xf900 && unit <= 0xfaff && !unified.has(unit);
}

function nameOf(unit: number): string {
  return `U+${upperHex(unit).padStart(4, '0')}`;
}

function upperHex(unit: number): string {
  return unit.toString(16).replace(/[a-f]/g, (digit) => 'ABCDEF'['abcdef'.indexOf(digit)] ?? digit);
}

// Ideographs that UTF-8 read as GBK is full of, and that names of today do not use. Two in one cell are no accident.
const rare =
  '鏈鍏徃鍙夐檺涔叕瞾綈鏂闄湁枂涓愬诲佹愯椴鍘厠浗浼闃闆鐢洟笟鍝鍚鏄鍗戞嬫鑻閮钀锛銆鐨鏀鍒鍖鍥涢攢绀幙';
/** Characters of which a text that was read in a wrong encoding has at least one: a text without them is not garbled. */
export const garbleSigns: readonly string[] = [...rare, ...'锟斤拷烫屯'];

const utf8AsGbk = new RegExp(`[${rare}][^]*?[${rare}]|锟斤拷|烫烫|屯屯屯|[\\ue000-\\uf8ff]`);
const utf8AsLatin =
  /(?:[\u00c3-\u00e9][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,2}){2}/;
const gbkAsLatin = /[\u00a1-\u00ff]{4}/;

function isGarbled(text: string): boolean {
  return utf8AsGbk.test(text) || utf8AsLatin.test(text) || gbkAsLatin.test(text);
}
