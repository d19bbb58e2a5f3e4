import { garbleSigns } from '../../../../core/registers/index.js';
import { hashUnit, mixHigh, mixLow, type NameHash, seeds, startHash } from './name-hashes.js';

const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = Int32Array.of(1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28);
const values = new Int8Array(256).fill(-1);
for (let value = 0; value < characters.length; value++) values[characters.charCodeAt(value)] = value;

/**
 * Tells whether bytes are a unified social credit code that passes its check: of those nothing has to be told.
 *
 * @basis GB 32100—2015
 */
export function isCreditCodeAt(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== 18) return false;
  let sum = 0;
  for (let at = 0; at < 17; at++) {
    const value = values[bytes[start + at] ?? 0] ?? -1;
    if (value < 0) return false;
    sum += value * (weights[at] ?? 0);
  }
  return values[bytes[start + 17] ?? 0] === (31 - (sum % 31)) % 31;
}

const signs = new Uint8Array(0x10000);
for (const sign of garbleSigns) signs[sign.charCodeAt(0)] = 1;

/** Shorter ones may be placeholders, longer ones too long. */
const [leastBytes, mostBytes] = [7, 480];

/**
 * Takes a name of ideographs, ASCII and full-width forms in which nothing has to be told, and hashes it as it stands
 * and with width and blanks folded.
 *
 * @returns whether the name is plain; if not, the hashes mean nothing
 */
export function hashPlainName(
  bytes: Uint8Array,
  start: number,
  end: number,
  { own, folded }: { readonly own: NameHash; readonly folded: NameHash },
): boolean {
  const length = end - start;
  // Eighteen bytes could be a code in the wrong column.
  if (length < leastBytes || length > mostBytes || length === 18) return false;
  if ((bytes[start] ?? 0) <= 0x20 || (bytes[end - 1] ?? 0) <= 0x20) return false;
  let letters = false;
  let folds = false;
  let low = seeds.low;
  let high = seeds.high;
  for (let at = start; at < end; ) {
    const byte = bytes[at] ?? 0;
    let point = byte;
    if (byte < 0x80) {
      if (byte < 0x20 || byte === 0x22 || byte === 0x5c || byte === 0x7f) return false;
      folds ||= byte === 0x20;
      letters ||= isAlphanumeric(byte);
      at += 1;
    } else {
      point = ((byte & 0x0f) << 12) | (((bytes[at + 1] ?? 0) & 0x3f) << 6) | ((bytes[at + 2] ?? 0) & 0x3f);
      if (byte >= 0xe4 && byte <= 0xe9) {
        if (point < 0x4e00 || signs[point] === 1) return false;
        letters = true;
      } else {
        if (point < 0xff01 || point > 0xff5e || byte !== 0xef) return false;
        folds = true;
        letters ||= isAlphanumeric(point - 0xfee0);
      }
      at += 3;
    }
    low = mixLow(low, point);
    high = mixHigh(high, point);
  }
  own.low = low;
  own.high = high;
  if (folds) hashFolded(bytes, start, end, folded);
  else {
    folded.low = low;
    folded.high = high;
  }
  return letters;
}

/** The hash of a plain name in half-width and without blanks. */
function hashFolded(bytes: Uint8Array, start: number, end: number, folded: NameHash): void {
  startHash(folded);
  for (let at = start; at < end; ) {
    const byte = bytes[at] ?? 0;
    const wide = byte >= 0x80;
    const point = wide
      ? ((byte & 0x0f) << 12) | (((bytes[at + 1] ?? 0) & 0x3f) << 6) | ((bytes[at + 2] ?? 0) & 0x3f)
      : byte;
    if (point !== 0x20) hashUnit(folded, byte === 0xef ? point - 0xfee0 : point);
    at += wide ? 3 : 1;
  }
}

/** Tells whether bytes are visible ASCII without a backslash, or none. */
export function isPlainAscii(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > mostBytes) return false;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte <= 0x20 || byte >= 0x7f || byte === 0x5c) return false;
  }
  return true;
}

function isAlphanumeric(byte: number): boolean {
  const lower = byte | 0x20;
  return (byte >= 0x30 && byte <= 0x39) || (lower >= 0x61 && lower <= 0x7a);
}
