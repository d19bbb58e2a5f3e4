/** UTF-8 bytes. */
export function utf8Of(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** UTF-16 bytes, little-endian unless told. */
export function utf16Of(text: string, order: 'little' | 'big' = 'little'): Uint8Array {
  const bytes = [...text]
    .flatMap((character) => Array.from({ length: character.length }, (_, at) => character.charCodeAt(at)))
    .flatMap((unit) => (order === 'little' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff]));
  return Uint8Array.from(bytes);
}

/** GB18030 bytes of ASCII, of what has two bytes there, and of supplementary characters, which have four. */
export function gb18030Of(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap(gb18030Character));
}

function gb18030Character(character: string): readonly number[] {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return [point];
  if (point < 0x10000) return pairs.get(character) ?? raise(character);
  const index = point - 0x10000;
  return [
    0x90 + Math.floor(index / 12600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ];
}

const pairs = new Map<string, readonly number[]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    if (trail !== 0x7f) pairs.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
}

function raise(character: string): never {
  throw new RangeError(`Cannot encode ${character}: it has no two bytes in GB18030`);
}
