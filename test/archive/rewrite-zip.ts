/** What to write otherwise into a ZIP: of its last file, unless said otherwise, in both of its headers. */
export interface Rewriting {
  readonly name?: Uint8Array;
  /** Only in front of the bytes. */
  readonly localName?: Uint8Array;
  readonly flags?: number;
  readonly method?: number;
  readonly mode?: number;
  /** Where the header before the bytes is said to be. */
  readonly header?: number;
  /** Where the directory is said to be. */
  readonly offset?: number;
  /** For every file: its lengths and checksum are left out in front of its bytes. */
  readonly behind?: boolean;
}

const central = 0x02014b50;

/** A ZIP of our own, made into one that another program, or a forger, might write. Names keep their length. */
export function rewriteZip(zip: Uint8Array, rewriting: Rewriting): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  const headers: number[] = [];
  for (let at = view.getUint32(end + 16, true); at < end; at += 46 + view.getUint16(at + 28, true)) {
    if (view.getUint32(at, true) !== central) throw new RangeError(`Cannot rewrite: no header at ${at}`);
    headers.push(at);
  }
  const last = headers.at(-1) as number;
  const local = view.getUint32(last + 42, true);
  const { name, localName = name, flags, method, mode, header, offset, behind } = rewriting;
  if (name !== undefined) bytes.set(name, last + 46);
  if (localName !== undefined) bytes.set(localName, local + 30);
  if (flags !== undefined) for (const at of [last + 8, local + 6]) view.setUint16(at, flags, true);
  if (method !== undefined) for (const at of [last + 10, local + 8]) view.setUint16(at, method, true);
  if (mode !== undefined) {
    view.setUint8(last + 5, 3);
    view.setUint16(last + 40, mode, true);
  }
  if (behind) {
    for (const at of headers) {
      const before = view.getUint32(at + 42, true);
      view.setUint16(at + 8, view.getUint16(at + 8, true) | 8, true);
      view.setUint16(before + 6, view.getUint16(before + 6, true) | 8, true);
      bytes.fill(0, before + 14, before + 26);
    }
  }
  if (header !== undefined) view.setUint32(last + 42, header, true);
  if (offset !== undefined) view.setUint32(end + 16, offset, true);
  return bytes;
}
