import { digestOf, type Issue, issueOf, utf8 } from '../../core/kernel/index.js';
import type { CheckOutcome } from '../../core/replay/index.js';
import type { SignatureVerifier, Signer } from '../ports.js';
import { readNote, signNote } from './note.js';

/** What a signature beside a file came to. */
export interface FileSignature {
  readonly outcome: CheckOutcome;
  /** Who signed, where the signature is of the key that was asked for. */
  readonly signer?: string;
  readonly findings: readonly Issue[];
}

/**
 * Signs a file, such as a replay report: a note over its digest, to stand beside it as `NAME.sig`.
 *
 * @returns the note
 * @throws RangeError for a signer whose name has blanks or plus signs, or whose key id has not four bytes
 * @basis C2SP signed-note
 * @example
 * ```ts
 * const signer = { name: 'auditor', keyId: new Uint8Array(4), sign: () => new Uint8Array(64) };
 * const note = await signFile(utf8('{}'), signer);
 * assert.match(note, /^double-random\/v1 signed file\nsha256=[0-9a-f]{64}\n\n\u2014 auditor /);
 * ```
 */
export async function signFile(content: Uint8Array, signer: Signer): Promise<string> {
  return signNote(textOver(content), signer);
}

/**
 * Checks the signature beside a file: whether it is of this key, holds, and is over this very file.
 *
 * @returns `not-run` with `sdk.signature-by-others` where no signature is of this key; `fail` with
 *   `sdk.signature-broken`, `sdk.signed-another-file` or `sdk.note-malformed`
 * @basis C2SP signed-note
 * @example
 * ```ts
 * const verifier = { owns: () => true, verify: () => true };
 * const checked = await verifyFileSignature(utf8('{}'), utf8('no note'), verifier);
 * assert.equal(checked.findings[0]?.code, 'sdk.note-malformed');
 * ```
 */
export async function verifyFileSignature(
  content: Uint8Array,
  note: Uint8Array,
  verifier: SignatureVerifier,
): Promise<FileSignature> {
  const read = readNote(note);
  if (!read.ok) return { outcome: 'fail', findings: read.issues };
  const { text, signatures } = read.value;
  const own = signatures.filter((one) => verifier.owns(one));
  const [first] = own;
  if (first === undefined) {
    const names = signatures.map(({ name }) => name).join(', ');
    const findings = [issueOf('sdk.signature-by-others', { severity: 'warning', args: { names } })];
    return { outcome: 'not-run', findings };
  }
  const held = await Promise.all(own.map(({ signature }) => verifier.verify(utf8(text), signature)));
  const args = { name: first.name };
  if (!held.every(Boolean)) return { outcome: 'fail', findings: [issueOf('sdk.signature-broken', { args })] };
  return text === textOver(content)
    ? { outcome: 'pass', signer: first.name, findings: [] }
    : { outcome: 'fail', findings: [issueOf('sdk.signed-another-file', { args })] };
}

function textOver(content: Uint8Array): string {
  return `double-random/v1 signed file\nsha256=${digestOf(content)}\n`;
}
