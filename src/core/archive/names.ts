import { utf8ToText } from '../kernel/index.js';
import { crc32 } from './crc32.js';
import { utf8Names } from './zip-format.js';

/** The extra field in which packers write a name as UTF-8 beside the one in their own encoding. */
const unicodePath = 0x7075;

/**
 * A file's name as text. Who does not say that it is UTF-8 may be an old Windows in China: then it is GB 18030.
 *
 * @basis APPNOTE.TXT 6.3.10 (PKWARE), section 4.6.9 and appendix D
 */
export function readName(
  name: Uint8Array,
  { flags, extra }: { readonly flags: number; readonly extra: Uint8Array },
): string | undefined {
  if ((flags & utf8Names) !== 0) return utf8ToText(name);
  return statedName(name, extra) ?? utf8ToText(name) ?? chineseName(name);
}

function statedName(name: Uint8Array, extra: Uint8Array): string | undefined {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + view.getUint16(at + 2, true);
    const isName = view.getUint16(at, true) === unicodePath && end <= extra.length && end - at >= 9;
    // It counts only for the name that it was written beside.
    if (isName && view.getUint32(at + 5, true) === crc32(name))
      return utf8ToText(extra.subarray(at + 9, end));
    at = end;
  }
  return undefined;
}

function chineseName(name: Uint8Array): string | undefined {
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(name);
  } catch {
    // Not that either, or a runtime without it.
    return undefined;
  }
}
