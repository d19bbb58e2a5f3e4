/** Blanks that hide at the ends of exported cells: ASCII blanks, NBSP, the spaces of U+2000–200A and U+3000. */
function isBlank(unit: number): boolean {
  if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || unit === 0x3000) return true;
  return (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x205f;
}

/**
 * Cuts blanks from both ends. Written out, because what `trim` cuts depends on the engine's Unicode tables.
 *
 * @example
 * ```ts
 * assert.equal(trimBlanks('\u3000某局\u00a0'), '某局');
 * ```
 */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/**
 * Cuts every blank and line break, also those inside, for comparing headers, coded words and names.
 *
 * @example
 * ```ts
 * assert.equal(dropBlanks('登记\n状 态'), '登记状态');
 * ```
 */
export function dropBlanks(text: string): string {
  let kept = '';
  for (let at = 0; at < text.length; at++) {
    if (!isBlank(text.charCodeAt(at))) kept += text[at];
  }
  return kept;
}
