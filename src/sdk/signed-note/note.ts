import { base64ToBytes, bytesToBase64 } from '../../core/archive/index.js';
import { fail, issueOf, joinBytes, type Result, succeed, utf8, utf8ToText } from '../../core/kernel/index.js';
import type { Signer } from '../ports.js';

/** One signature below a note. */
export interface NoteSignature {
  readonly name: string;
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

/** A text that somebody signed. */
export interface SignedNote {
  /** Ends in LF; these very bytes were signed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

const longestNote = 1_000_000;
const mostSignatures = 100;
const keyIdLength = 4;
const signatureLine = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no note may hold.
const control = /[\u0000-\u0009\u000b-\u001f\u007f]/;

/**
 * Signs a text as a note: the text, an empty line, and a line with the signature.
 *
 * @param text - of lines, the last one ended by LF too; no other control characters
 * @throws RangeError for another text, a name with blanks or plus signs, and a key id that has not four bytes
 * @basis C2SP signed-note
 */
export async function signNote(text: string, signer: Signer): Promise<string> {
  if (!text.endsWith('\n') || control.test(text))
    throw new RangeError('Cannot sign a note: its text must be lines, each ended by LF');
  if (!isSignerName(signer.name) || signer.keyId.length !== keyIdLength)
    throw new RangeError(`Cannot sign a note as ${JSON.stringify(signer.name)}: no name of a signer`);
  const signature = await signer.sign(utf8(text));
  const line = bytesToBase64(joinBytes([signer.keyId, signature])).replaceAll('\n', '');
  return `${text}\n\u2014 ${signer.name} ${line}\n`;
}

/**
 * Whether a signer can be called so.
 *
 * @basis C2SP signed-note
 * @example
 * ```ts
 * assert.ok(isSignerName('审计局') && !isSignerName('a b'));
 * ```
 */
export function isSignerName(name: string): boolean {
  return name !== '' && name.length <= 200 && !/[\s+]/.test(name) && !control.test(name);
}

/**
 * Reads a signed note. Whether its signatures hold is not asked here.
 *
 * @returns the note, or `sdk.note-malformed`
 * @basis C2SP signed-note
 */
export function readNote(bytes: Uint8Array): Result<SignedNote> {
  const note = bytes.length > longestNote ? undefined : utf8ToText(bytes);
  const end = note?.lastIndexOf('\n\n') ?? -1;
  if (note === undefined || end < 0 || !note.endsWith('\n') || control.test(note)) return malformed;
  const lines = note.slice(end + 2, -1).split('\n');
  const signatures = lines.map(readSignature);
  if (signatures.length > mostSignatures || !signatures.every((one) => one !== undefined)) return malformed;
  return succeed({ text: note.slice(0, end + 1), signatures });
}

const malformed = fail([issueOf('sdk.note-malformed')]);

function readSignature(line: string): NoteSignature | undefined {
  const [, name, base64] = signatureLine.exec(line) ?? [];
  const bytes = base64 === undefined ? undefined : base64ToBytes(base64);
  if (name === undefined || bytes === undefined || bytes.length <= keyIdLength) return undefined;
  return { name, keyId: bytes.subarray(0, keyIdLength), signature: bytes.subarray(keyIdLength) };
}
