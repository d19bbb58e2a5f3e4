import { fail, issueOf, type Result, succeed } from '../../../core/kernel/index.js';

/** How the bytes of a register file were read. `-bom`: a byte order mark stood at the beginning and was cut. */
export type FileEncoding = 'utf-8' | 'utf-8-bom' | 'gb18030' | 'utf-16le-bom' | 'utf-16be-bom';

/** A file as text, without a byte order mark at its beginning. */
export interface DecodedFile {
  readonly text: string;
  readonly encoding: FileEncoding;
}

/**
 * Reads bytes as text: by the byte order mark if there is one, otherwise as UTF-8 and, failing that, as GB18030. No
 * byte is ever replaced: bytes that fit neither are refused, and so is UTF-8 with a few broken characters, which
 * would turn into nonsense as GB18030.
 */
export function decodeFile(bytes: Uint8Array): Result<DecodedFile> {
  if (bytes.length === 0) return fail([issueOf('registers.file-empty')]);
  if (isWorkbook(bytes)) return fail([issueOf('registers.file-is-workbook')]);
  const mark = markOf(bytes);
  if (mark) {
    const text = decode(bytes.subarray(mark.start.length), mark.label);
    return text === undefined ? damaged(bytes, mark.label) : succeed({ text, encoding: mark.encoding });
  }
  const unicode = decode(bytes, 'utf-8');
  if (unicode !== undefined) return succeed({ text: unicode, encoding: 'utf-8' });
  if (isMostlyUtf8(bytes)) return damaged(bytes, 'utf-8');
  const chinese = decode(bytes, 'gb18030');
  if (chinese !== undefined) return succeed({ text: chinese, encoding: 'gb18030' });
  return fail([issueOf('registers.file-encoding-unknown')]);
}

const marks: readonly {
  readonly start: readonly number[];
  readonly label: string;
  readonly encoding: FileEncoding;
}[] = [
  { start: [0xef, 0xbb, 0xbf], label: 'utf-8', encoding: 'utf-8-bom' },
  { start: [0xff, 0xfe], label: 'utf-16le', encoding: 'utf-16le-bom' },
  { start: [0xfe, 0xff], label: 'utf-16be', encoding: 'utf-16be-bom' },
];

/** The byte order mark that bytes begin with. */
export function markOf(bytes: Uint8Array): (typeof marks)[number] | undefined {
  return marks.find(({ start }) => start.every((byte, at) => bytes[at] === byte));
}

/** XLSX (a ZIP) and XLS begin with these bytes, whatever their file name says. */
function isWorkbook(bytes: Uint8Array): boolean {
  const starts = [
    [0x50, 0x4b, 0x03, 0x04],
    [0xd0, 0xcf, 0x11, 0xe0],
  ];
  return starts.some((start) => start.every((byte, at) => bytes[at] === byte));
}

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const count = countUtf8();
  count.take(bytes);
  return count.isMost();
}

/** Chinese in GB18030 hardly ever forms characters of three UTF-8 bytes; in damaged UTF-8 most still are. */
export function countUtf8(): { readonly take: (piece: Uint8Array) => void; readonly isMost: () => boolean } {
  const decoder = new TextDecoder('utf-8');
  let whole = 0;
  let broken = 0;
  const count = (text: string): void => {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 0xfffd) broken++;
      else if (unit >= 0x0800) whole++;
    }
  };
  return {
    take: (piece) => count(decoder.decode(piece, { stream: true })),
    isMost: () => {
      count(decoder.decode());
      return whole > broken;
    },
  };
}

function damaged(bytes: Uint8Array, label: string): Result<DecodedFile> {
  const lenient = new TextDecoder(label).decode(bytes);
  const line = lenient.slice(0, lenient.indexOf('\ufffd')).split(/\r\n|\r|\n/).length;
  return fail([issueOf('registers.file-text-damaged', { args: { line, encoding: label } })]);
}
