import { scanXml } from './scan-xml.js';

/**
 * Reads the texts that cells refer to by number; runs of rich text are joined, readings above characters left out.
 *
 * @param xml - the part `xl/sharedStrings.xml`
 * @returns the texts, or `undefined` if the part is not well formed
 */
export function readSharedStrings(xml: string): readonly string[] | undefined {
  const texts: string[] = [];
  let text = '';
  let taking = false;
  let aside = 0;
  const sound = scanXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') aside++;
      else if (name === 't') taking = aside === 0;
    },
    text: (piece) => {
      if (taking) text += piece;
    },
    close: (name) => {
      if (name === 't') taking = false;
      else if (name === 'rPh') aside--;
      else if (name === 'si') texts.push(plainText(text));
    },
  });
  return sound ? texts : undefined;
}

/** A text with characters that XML cannot hold written out, `_x000D_` for a carriage return. */
export function plainText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
