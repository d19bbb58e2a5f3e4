const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digits = Uint8Array.from(alphabet, (digit) => digit.charCodeAt(0));
const blank = 0xfe;
const unknown = 0xff;
const values = new Uint8Array(128).fill(unknown);
for (const [value, code] of digits.entries()) values[code] = value;
for (const space of '\t\n\r ') values[space.charCodeAt(0)] = blank;

const lineLength = 76;
const bytesOfLine = (lineLength / 4) * 3;
const latin = new TextDecoder();

/**
 * Bytes as base64, in lines of 76 digits that end in LF.
 *
 * @basis RFC 2045 §6.8, RFC 4648 §4
 * @example
 * ```ts
 * assert.equal(bytesToBase64(utf8('米')), '57Gz\n');
 * ```
 */
export function bytesToBase64(bytes: Uint8Array): string {
  const lines = Math.ceil(bytes.length / bytesOfLine);
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4 + lines);
  let to = 0;
  for (let line = 0; line < bytes.length; line += bytesOfLine) {
    const end = Math.min(line + bytesOfLine, bytes.length);
    for (let at = line; at < end; at += 3) {
      const group = ((bytes[at] as number) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
      const held = end - at;
      text[to++] = digits[group >>> 18] as number;
      text[to++] = digits[(group >>> 12) & 63] as number;
      text[to++] = held > 1 ? (digits[(group >>> 6) & 63] as number) : padding;
      text[to++] = held > 2 ? (digits[group & 63] as number) : padding;
    }
    text[to++] = lineFeed;
  }
  return latin.decode(text);
}

const padding = 0x3d;
const lineFeed = 0x0a;

/**
 * The bytes of base64 in lines of any length, or `undefined` for anything else. Bits that nobody reads must be 0.
 *
 * @basis RFC 4648 §4
 * @example
 * ```ts
 * assert.deepEqual(base64ToBytes('57Gz'), utf8('米'));
 * assert.equal(base64ToBytes('57Gz='), undefined);
 * ```
 */
export function base64ToBytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let [to, group, held, padded] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const value = values[code] ?? unknown;
    if (value === blank) continue;
    if (code === padding) {
      padded++;
      continue;
    }
    if (value === unknown || padded > 0) return undefined;
    group = (group << 6) | value;
    if (++held < 4) continue;
    bytes[to++] = group >>> 16;
    bytes[to++] = (group >>> 8) & 0xff;
    bytes[to++] = group & 0xff;
    [group, held] = [0, 0];
  }
  if (held === 0) return padded === 0 ? bytes.subarray(0, to) : undefined;
  if (held === 1 || held + padded !== 4 || (group & (held === 2 ? 0xf : 3)) !== 0) return undefined;
  bytes[to++] = held === 2 ? group >>> 4 : group >>> 10;
  if (held === 3) bytes[to++] = (group >>> 2) & 0xff;
  return bytes.subarray(0, to);
}
