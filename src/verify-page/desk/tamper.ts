import { type ByteSource, utf8ToText } from '../../core/kernel/index.js';
import type { BundleSources } from '../../core/replay/index.js';
import type { Alteration } from './model.js';

const reach = 1 << 16;
const shown = 24;

/** The same files with one character of one of them changed, in memory only. */
export interface Tampered {
  readonly files: BundleSources;
  readonly alteration: Alteration;
}

/** Changes one digit near the middle of a file into the next one. */
export function tamperWith(files: BundleSources, file: string): Tampered | undefined {
  const source = files.get(file);
  if (source === undefined) return undefined;
  const at = findDigit(source);
  if (at < 0) return undefined;
  const [digit = 0] = source.slice(at, at + 1);
  const changed = digit === 0x39 ? 0x30 : digit + 1;
  const altered: ByteSource = source instanceof Uint8Array ? source.slice() : patch(source, at, changed);
  if (altered instanceof Uint8Array) altered[at] = changed;
  return {
    files: new Map([...files].map(([path, bytes]) => [path, path === file ? altered : bytes])),
    alteration: {
      file,
      line: countLines(source, at),
      before: String.fromCharCode(digit),
      after: String.fromCharCode(changed),
      left: textBefore(source, at),
      right: textAfter(source, at),
    },
  };
}

function patch(source: ByteSource, at: number, byte: number): ByteSource {
  return {
    length: source.length,
    slice(from, to) {
      const bytes = source.slice(from, to);
      if (at >= from && at < to) bytes[at - from] = byte;
      return bytes;
    },
    release: (bytes) => source.release?.(bytes),
  };
}

function findDigit(source: ByteSource): number {
  for (const from of [source.length >> 1, 0]) {
    const piece = source.slice(from, Math.min(source.length, from + reach));
    const at = piece.findIndex((byte) => byte >= 0x30 && byte <= 0x39);
    if (at >= 0) return from + at;
  }
  return -1;
}

function countLines(source: ByteSource, at: number): number {
  let lines = 1;
  for (let from = 0; from < at; from += reach) {
    for (const byte of source.slice(from, Math.min(at, from + reach))) if (byte === 0x0a) lines++;
  }
  return lines;
}

/** Some characters of the line, cut where a character begins. */
function textBefore(source: ByteSource, at: number): string {
  const bytes = source.slice(Math.max(0, at - shown), at);
  let from = bytes.lastIndexOf(0x0a) + 1;
  while (from < bytes.length && ((bytes[from] as number) & 0xc0) === 0x80) from++;
  return utf8ToText(bytes.slice(from)) ?? '';
}

function textAfter(source: ByteSource, at: number): string {
  const bytes = source.slice(at + 1, Math.min(source.length, at + 1 + shown));
  const end = bytes.indexOf(0x0a);
  for (let to = end < 0 ? bytes.length : end; to > 0; to--) {
    const text = utf8ToText(bytes.slice(0, to));
    if (text !== undefined) return text;
  }
  return '';
}
