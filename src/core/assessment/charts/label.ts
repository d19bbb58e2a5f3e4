import { escapeHtml } from '../../markup/index.js';
import { textSize } from './frame.js';

/** The width of letters and digits, generously. */
const narrow = 11;
/** From here on characters are as wide as they are high. */
const firstWide = 0x1100;
const ellipsis = '…';

/** How wide a text will be, at most, in units of the chart. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + widthOfCharacter(character), 0);
}

/** Breaks a label into lines that fit; what does not fit into the last one is cut and marked. */
export function wrapLabel(
  label: string,
  { width, lines }: { readonly width: number; readonly lines: number },
): readonly string[] {
  const broken: string[] = [''];
  for (const character of label) {
    const line = broken[broken.length - 1] ?? '';
    if (widthOf(line + character) <= width || line === '') broken[broken.length - 1] = line + character;
    else broken.push(character);
  }
  if (broken.length <= lines) return broken;
  const kept = broken.slice(0, lines);
  return kept.map((line, at) => (at === lines - 1 ? cutLine(line, width) : line));
}

function cutLine(line: string, width: number): string {
  const characters = [...line];
  while (characters.length > 0 && widthOf(characters.join('') + ellipsis) > width) characters.pop();
  return characters.join('') + ellipsis;
}

/** What cannot be seen is written out by its number, and as wide as that. */
function widthOfCharacter(character: string): number {
  const written = escapeHtml(character);
  if (written.startsWith('[U+')) return written.length * narrow;
  return (character.codePointAt(0) ?? 0) >= firstWide ? textSize : narrow;
}
