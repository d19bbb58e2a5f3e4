import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { base64ToBytes, bytesToBase64 } from '../../core/archive/index.js';
import {
  bytesToHex,
  fail,
  issueOf,
  joinBytes,
  type Result,
  sha256,
  succeed,
  utf8,
  utf8ToText,
} from '../../core/kernel/index.js';
import { isSignerName, type SignatureVerifier, type Signer } from '../index.js';

/** Says in a note that a key is of Ed25519. */
const algorithm = Uint8Array.of(1);
const keyLength = 32;
/** What stands before the 32 bytes of a public key in its DER form. */
const derStart = Uint8Array.of(0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00);

/** Signs with an Ed25519 key that stands in a file. */
export interface Ed25519Signer extends Signer {
  /** What to publish, so that others can check the signatures: name, key id and public key in one line. */
  readonly verifierKey: string;
}

/**
 * A signer with the private key of a PEM file (PKCS #8), such as `openssl genpkey -algorithm ed25519` writes.
 *
 * @param pem - the file's bytes
 * @returns the signer; or `sdk.key-unreadable` for anything but an Ed25519 key without a password, `sdk.signer-name`
 * @basis RFC 8032; C2SP signed-note
 * @example
 * ```ts
 * const signer = ed25519Signer(utf8('no key'), { name: 'auditor' });
 * assert.ok(!signer.ok && signer.issues[0]?.code === 'sdk.key-unreadable');
 * ```
 */
export function ed25519Signer(pem: Uint8Array, { name }: { readonly name: string }): Result<Ed25519Signer> {
  if (!isSignerName(name)) return fail([issueOf('sdk.signer-name', { args: { name } })]);
  const key = readKey(pem, createPrivateKey);
  if (key === undefined) return fail([issueOf('sdk.key-unreadable')]);
  const raw = rawOf(createPublicKey(key));
  const keyId = keyIdOf(name, raw);
  return succeed({
    name,
    keyId,
    verifierKey: `${name}+${bytesToHex(keyId)}+${base64Line(joinBytes([algorithm, raw]))}`,
    sign: (message) => new Uint8Array(sign(null, message, key)),
  });
}

/**
 * Knows the signatures of an Ed25519 key: a PEM file with the public key, or the line that `verifierKey` of a signer is.
 *
 * @param key - the file's bytes
 * @returns the verifier, or `sdk.key-unreadable`
 * @basis RFC 8032; C2SP signed-note
 * @example
 * ```ts
 * const line = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
 * assert.ok(ed25519Verifier(utf8(line)).ok);
 * ```
 */
export function ed25519Verifier(key: Uint8Array): Result<SignatureVerifier> {
  const stated = readVerifierKey(key);
  const raw = stated?.raw ?? readPublic(key);
  if (raw === undefined) return fail([issueOf('sdk.key-unreadable')]);
  const publicKey = createPublicKey({
    key: Buffer.from(joinBytes([derStart, raw])),
    format: 'der',
    type: 'spki',
  });
  return succeed({
    owns: ({ name, keyId }) =>
      (stated === undefined || stated.name === name) && bytesToHex(keyId) === bytesToHex(keyIdOf(name, raw)),
    verify: (message, signature) => signature.length === 64 && verify(null, message, publicKey, signature),
  });
}

function readVerifierKey(bytes: Uint8Array): { readonly name: string; readonly raw: Uint8Array } | undefined {
  const [name, keyId, base64, ...rest] = utf8ToText(bytes)?.trim().split('+') ?? [];
  // The base64 may hold plus signs of its own.
  const held = base64 === undefined ? undefined : base64ToBytes([base64, ...rest].join('+'));
  if (name === undefined || !isSignerName(name) || held?.length !== 1 + keyLength || held[0] !== algorithm[0])
    return undefined;
  const raw = held.subarray(1);
  return bytesToHex(keyIdOf(name, raw)) === keyId ? { name, raw } : undefined;
}

function readPublic(pem: Uint8Array): Uint8Array | undefined {
  const key = readKey(pem, createPublicKey);
  return key === undefined ? undefined : rawOf(key);
}

function readKey(pem: Uint8Array, read: (key: Buffer) => KeyObject): KeyObject | undefined {
  try {
    const key = read(Buffer.from(pem));
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch (error) {
    // Everything that is no key, or takes a password, is told in one way.
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

function rawOf(key: KeyObject): Uint8Array {
  return new Uint8Array(key.export({ format: 'der', type: 'spki' }).subarray(-keyLength));
}

function keyIdOf(name: string, raw: Uint8Array): Uint8Array {
  return sha256(joinBytes([utf8(`${name}\n`), algorithm, raw])).slice(0, 4);
}

function base64Line(bytes: Uint8Array): string {
  return bytesToBase64(bytes).replaceAll('\n', '');
}
