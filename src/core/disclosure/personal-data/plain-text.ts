/** Characters that cannot be seen and could split a number in two for a machine, not for a reader. */
const unseen = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
const otherBlank = /[\t\r\n\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const otherDash = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;

/** A text as a reader sees it: half width, plain blanks and dashes, one of them at a time, nothing unseen. */
export function flattenText(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(otherBlank, ' ')
    .replace(otherDash, '-')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?-[ -]*/g, '-');
}

/** The digits and letters of a number without what parts them. */
export function closeUp(number: string): string {
  return number.replace(/[ .·•・()+-]/g, '');
}

/** Keeps the first and the last characters; at least one star stands between them. */
export function starOut(
  text: string,
  { head, tail }: { readonly head: number; readonly tail: number },
): string {
  const hidden = Math.max(1, text.length - head - tail);
  return text.slice(0, head) + '*'.repeat(hidden) + text.slice(text.length - tail);
}
