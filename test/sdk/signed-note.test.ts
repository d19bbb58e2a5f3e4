import { generateKeyPairSync } from 'node:crypto';
import { utf8 } from 'double-random/kernel';
import { signFile, verifyFileSignature } from 'double-random/sdk';
import { ed25519Signer, ed25519Verifier } from 'double-random/sdk/node';
import { describe, expect, it } from 'vitest';
import { readNote, signNote } from '../../src/sdk/signed-note/note.js';

function must<Value>(result: { ok: true; value: Value } | { ok: false; issues: readonly unknown[] }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** PKCS #8 and SPKI around the bytes of RFC 8032 and of notes. */
const derOf = (start: string, bytes: Buffer) => Buffer.concat([Buffer.from(start, 'hex'), bytes]);
const pemOf = (kind: string, der: Buffer) =>
  utf8(`-----BEGIN ${kind} KEY-----\n${der.toString('base64')}\n-----END ${kind} KEY-----\n`);
const privatePem = (seed: Buffer) => pemOf('PRIVATE', derOf('302e020100300506032b657004220420', seed));

describe('a signed note', () => {
  // golang.org/x/mod/sumdb/note, the example of its documentation.
  const vkey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
  const skey = 'AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
  const text =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
  const note = `${text}\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;

  it('is the one that another program writes with the same key', async () => {
    const seed = Buffer.from(skey, 'base64').subarray(1);
    const signer = must(ed25519Signer(privatePem(seed), { name: 'PeterNeumann' }));
    expect(signer.verifierKey).toBe(vkey);
    expect(await signNote(text, signer)).toBe(note);
  });

  it('of another program is read and its signature known', async () => {
    const read = must(readNote(utf8(note)));
    const verifier = must(ed25519Verifier(utf8(`${vkey}\n`)));
    expect(read.text).toBe(text);
    const [first] = read.signatures;
    expect(first && verifier.owns(first) && (await verifier.verify(utf8(text), first.signature))).toBe(true);
    expect(first && (await verifier.verify(utf8(text.replace('answer', 'Answer')), first.signature))).toBe(
      false,
    );
  });

  it.each([
    ['no signature', text],
    ['no empty line', note.replace('\n\n', '\n')],
    ['no last line end', note.slice(0, -1)],
    ['a control character', note.replace('answer', 'answer\r')],
    ['a signature of nothing', note.replace(/x08.*=/, 'x08goA==')],
    ['a name with a plus', note.replace('PeterNeumann', 'Peter+Neumann')],
  ])('is none with %s', (_, broken) => {
    expect(readNote(utf8(broken))).toMatchObject({ ok: false, issues: [{ code: 'sdk.note-malformed' }] });
  });
});

describe('an Ed25519 key', () => {
  it('signs as RFC 8032 §7.1, test 2, has it', async () => {
    const seed = Buffer.from('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb', 'hex');
    const signer = must(ed25519Signer(privatePem(seed), { name: 'rfc8032' }));
    const signature = await signer.sign(Uint8Array.of(0x72));
    expect(Buffer.from(signature).toString('hex')).toBe(
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    );
  });

  it('is refused where it is none, of another kind or locked', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const locked = generateKeyPairSync('ed25519').privateKey.export({
      ...{ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'x' },
    });
    const others = ['', 'key', privateKey.export({ format: 'pem', type: 'pkcs8' }), locked];
    for (const pem of others)
      expect(ed25519Signer(utf8(String(pem)), { name: 'a' })).toMatchObject({
        issues: [{ code: 'sdk.key-unreadable' }],
      });
    for (const key of ['', 'PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'])
      expect(ed25519Verifier(utf8(key))).toMatchObject({ issues: [{ code: 'sdk.key-unreadable' }] });
  });

  it.each(['', 'a b', 'a+b', 'a\nb'])('does not sign as %j', (name) => {
    expect(ed25519Signer(privatePem(Buffer.alloc(32, 1)), { name })).toMatchObject({
      issues: [{ code: 'sdk.signer-name' }],
    });
  });
});

describe('the signature beside a file', () => {
  const [own, other] = [1, 2].map((byte) =>
    must(ed25519Signer(privatePem(Buffer.alloc(32, byte)), { name: '审计局' })),
  );
  if (!own || !other) throw new Error('two signers');
  const verifier = must(ed25519Verifier(utf8(own.verifierKey)));
  const file = utf8('{"format":"…"}');

  it('holds for this file and this key alone', async () => {
    const note = utf8(await signFile(file, own));
    expect(await verifyFileSignature(file, note, verifier)).toEqual({
      ...{ outcome: 'pass', signer: '审计局', findings: [] },
    });
    const codes = async (content: Uint8Array, signature: Uint8Array) =>
      (await verifyFileSignature(content, signature, verifier)).findings.map(({ code }) => code);
    expect(await codes(utf8('{}'), note)).toEqual(['sdk.signed-another-file']);
    expect(await codes(file, utf8(await signFile(file, other)))).toEqual(['sdk.signature-by-others']);
    const forged = utf8(await signFile(file, { ...own, sign: (message) => other.sign(message) }));
    expect(await codes(file, forged)).toEqual(['sdk.signature-broken']);
  });

  it('is not determined where only others signed', async () => {
    const note = utf8(await signFile(file, other));
    expect(await verifyFileSignature(file, note, verifier)).toMatchObject({ outcome: 'not-run' });
  });

  it('is checked with the public key as OpenSSL writes it', async () => {
    const pair = generateKeyPairSync('ed25519');
    const signer = must(
      ed25519Signer(utf8(String(pair.privateKey.export({ format: 'pem', type: 'pkcs8' }))), { name: 'x' }),
    );
    const pem = utf8(String(pair.publicKey.export({ format: 'pem', type: 'spki' })));
    const note = utf8(await signFile(file, signer));
    expect(await verifyFileSignature(file, note, must(ed25519Verifier(pem)))).toMatchObject({
      ...{ outcome: 'pass', signer: 'x' },
    });
  });
});
