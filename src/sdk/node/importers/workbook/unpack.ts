import { crc32, inflateRawSync } from 'node:zlib';
import { fail, issueOf, type Result, succeed } from '../../../../core/kernel/index.js';
import { damaged, type ZipDirectory, type ZipEntry } from './zip-directory.js';

/** More units than this no text of the engine can have; a sheet of a million rows has less. */
const mostText = 256 * 1024 * 1024;

/**
 * Unpacks one part as text. It never becomes larger than its directory says: unpacking stops there, and what is longer,
 * shorter or of another checksum is refused. A part with a document type is refused as well, whatever it declares.
 *
 * @returns the text, or `undefined` where the workbook has no such part
 */
export function unpackText(
  bytes: Uint8Array,
  directory: ZipDirectory,
  part: string,
): Result<string | undefined> {
  const entry = directory.get(part);
  if (entry === undefined) return succeed(undefined);
  const unpacked = entry.unpacked > mostText ? undefined : unpack(bytes, entry);
  if (unpacked?.length !== entry.unpacked || crc32(unpacked) !== entry.crc) {
    return fail([issueOf('registers.workbook-lies', { args: { part } })]);
  }
  const text = decode(unpacked);
  if (text === undefined) return damaged(part);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    return fail([issueOf('registers.workbook-entities', { args: { part } })]);
  }
  return succeed(text);
}

function unpack(bytes: Uint8Array, { method, start, packed, unpacked }: ZipEntry): Uint8Array | undefined {
  const content = bytes.subarray(start, start + packed);
  if (method === 0) return content;
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, unpacked) });
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

function decode(bytes: Uint8Array): string | undefined {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
