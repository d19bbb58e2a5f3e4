/** The attributes of a tag by their names without prefix. */
export type XmlAttributes = ReadonlyMap<string, string>;

/** What is told of an XML text, in its order. Names come without their prefix. */
export interface XmlListener {
  readonly open?: (name: string, attributes: () => XmlAttributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const longestTag = 65_536;
const deepest = 64;

/**
 * Goes through an XML text once, in time that grows with its length only, and tells what it meets. It knows the five
 * entities of XML and no others, and no document types.
 *
 * @returns whether the text is well formed as far as a workbook needs it; what was told before is worthless if not
 */
export function scanXml(xml: string, listener: XmlListener): boolean {
  const open: string[] = [];
  let sound = true;
  for (let at = 0; at < xml.length && sound; ) {
    const start = xml.indexOf('<', at);
    const text = decodeText(xml.slice(at, start < 0 ? xml.length : start));
    if (text === undefined) return false;
    if (text !== '' && open.length > 0) listener.text?.(text);
    else if (text.trim() !== '' && text !== '\ufeff') return false;
    if (start < 0) break;
    const special = skipSpecial(xml, start);
    if (special) {
      if (special.text !== undefined) listener.text?.(special.text);
      at = special.next;
      continue;
    }
    const end = endOfTag(xml, start);
    if (end < 0) return false;
    sound = tellTag(xml.slice(start + 1, end), open, listener);
    at = end + 1;
  }
  return sound && open.length === 0;
}

function tellTag(tag: string, open: string[], listener: XmlListener): boolean {
  if (tag.startsWith('/')) {
    const name = localName(tag.slice(1).trim());
    if (open.pop() !== name) return false;
    listener.close?.(name);
    return true;
  }
  const empty = tag.endsWith('/');
  const whole = /^[^\s/]+/.exec(tag)?.[0];
  if (whole === undefined || open.length >= deepest) return false;
  const name = localName(whole);
  let attributes: XmlAttributes | undefined;
  let sound = true;
  listener.open?.(name, () => {
    attributes ??= readAttributes(tag.slice(whole.length, empty ? -1 : undefined));
    sound = attributes !== undefined;
    return attributes ?? new Map();
  });
  if (empty) listener.close?.(name);
  else open.push(name);
  return sound;
}

/** Comments, instructions and character data; character data is text. */
function skipSpecial(xml: string, start: number): { next: number; text?: string } | undefined {
  for (const [opening, closing] of specials) {
    if (!xml.startsWith(opening, start)) continue;
    const end = xml.indexOf(closing, start + opening.length);
    const next = end < 0 ? xml.length : end + closing.length;
    return opening === '<![CDATA['
      ? { next, text: xml.slice(start + 9, end < 0 ? undefined : end) }
      : { next };
  }
  return undefined;
}

const specials = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;

function endOfTag(xml: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < xml.length && at - start < longestTag; at++) {
    const unit = xml.charCodeAt(at);
    if (quote !== 0) {
      if (unit === quote) quote = 0;
    } else if (unit === 0x22 || unit === 0x27) quote = unit;
    else if (unit === 0x3e) return at;
  }
  return -1;
}

function readAttributes(tag: string): XmlAttributes | undefined {
  const text = tag.trimEnd();
  const attributes = new Map<string, string>();
  const one = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  for (let at = 0; at < text.length; at = one.lastIndex) {
    one.lastIndex = at;
    const found = one.exec(text);
    const value = decodeText(found?.[2] ?? found?.[3] ?? '');
    if (found?.[1] === undefined || value === undefined) return undefined;
    // `r:id` and `id` may stand together: the prefix is dropped only where nothing is lost.
    attributes.set(found[1], value);
    const local = localName(found[1]);
    if (!attributes.has(local)) attributes.set(local, value);
  }
  return attributes;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decodeText(text: string): string | undefined {
  if (!text.includes('&')) return text;
  let sound = true;
  const decoded = text.replace(/&([^;&]{0,10})(;?)/g, (_, name: string, end: string) => {
    const character = end === '' ? undefined : (entities.get(name) ?? characterOf(name));
    if (character === undefined) sound = false;
    return character ?? '';
  });
  return sound ? decoded : undefined;
}

function characterOf(name: string): string | undefined {
  const digits = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
  if (!digits) return undefined;
  const point = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
