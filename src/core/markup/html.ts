/** Markup that is safe to write as it is. Only `html` and `joinHtml` make it. */
export interface Html {
  readonly markup: string;
}

const longMarkup = 2 ** 16;

const characterEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, and invisible ones that reorder or hide what is read: bidi, zero width, soft hyphen, BOM. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming control characters is what this does
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f]|[\u2028-\u202e\u2060-\u206f]|[\u3164\ufeff\uffa0\ufff9-\uffff]/g;

/**
 * Writes a text so that it is only ever read as text, in an element or a double-quoted attribute. Characters that
 * cannot be seen are named, as `[U+202E]`, so that no name can turn the rest of a line around.
 */
export function escapeHtml(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (character) => characterEntities[character] ?? '');
}

/** The same text with the characters that cannot be seen named, for where it is never read as markup. */
export function visibleText(text: string): string {
  return text.replace(invisible, nameCharacter);
}

/** Writes markup around values: texts and numbers are escaped, markup and lists of it are kept. */
export function html(
  fixed: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  const parts = fixed.map((part, at) => {
    const value = values[at];
    return value === undefined ? part : part + markupOf(value);
  });
  return { markup: concatenate(parts) };
}

/** Joining copies, which the markup of a long table would be once more at every level around it. */
function concatenate(parts: readonly string[]): string {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return length < longMarkup ? parts.join('') : parts.reduce((markup, part) => markup + part, '');
}

/** Puts pieces of markup one after the other. */
export function joinHtml(pieces: readonly Html[], between = ''): Html {
  return { markup: pieces.map(({ markup }) => markup).join(between) };
}

/** Nothing at all. */
export const noHtml: Html = { markup: '' };

function markupOf(value: string | number | Html | readonly Html[]): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : joinHtml(value).markup;
}

function nameCharacter(character: string): string {
  return `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
