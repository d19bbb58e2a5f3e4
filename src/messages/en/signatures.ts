import type { Wording } from '../wording.js';

/** Words of signatures: keys, and what stands beside a report. */
export const signatureWords = {
  'sdk.key-unreadable': {
    message: 'This is no Ed25519 key that can be used.',
    remedy:
      'To sign takes a PEM private key without a password (openssl genpkey -algorithm ed25519), to check the public key of it.',
  },
  'sdk.signer-name': {
    message: '"{name}" cannot be the name of a signer.',
    remedy: 'Use no blanks and no plus signs: a short name or a domain.',
  },
  'sdk.note-malformed': {
    message: 'The signature is not written as it should be (C2SP signed-note).',
    remedy: 'Ask whoever gave the report for the signature again; do not open and save it in an editor.',
  },
  'sdk.signature-by-others': {
    message: 'The signature is of others alone: {names}.',
    remedy: "Get the signer's public key from a place you trust and check again.",
  },
  'sdk.signature-broken': {
    message: 'The signature of "{name}" does not hold: it was altered, or another key made it.',
    remedy: 'Do not rely on it; ask the signer.',
  },
  'sdk.signed-another-file': {
    message: '"{name}" did not sign this file: it was changed after signing, or it is another one.',
    remedy: 'Do not rely on it; ask the signer for the original.',
  },
} as const satisfies Record<string, Wording>;
