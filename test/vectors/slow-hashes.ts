import { createHash, createHmac } from 'node:crypto';

/** The hashes of docs/spec/draw-v1.md once more, over Node's own. It shares no code with the library. */
export function sha256Hex(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Salt of an id under a key of 64 hex digits. */
export function saltSlowly(saltKey: string, id: string): string {
  return createHmac('sha256', Buffer.from(saltKey, 'hex')).update(id).digest('hex');
}

/** RFC 6962 as it is written: leaves after 00, nodes after 01, split at the largest power of two. */
export function rootSlowly(leaves: readonly string[]): string {
  if (leaves.length === 0) return sha256Hex('');
  if (leaves.length === 1) return sha256Hex(`\u0000${leaves[0]}`);
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return nodeOf(rootSlowly(leaves.slice(0, split)), rootSlowly(leaves.slice(split)));
}

/** The path of RFC 6962 §2.1.1, from the leaf upward. */
export function pathSlowly(leaves: readonly string[], index: number): string[] {
  if (leaves.length < 2) return [];
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split
    ? [...pathSlowly(left, index), rootSlowly(right)]
    : [...pathSlowly(right, index - split), rootSlowly(left)];
}

function nodeOf(left: string, right: string): string {
  return sha256Hex(Buffer.concat([Buffer.from([1]), Buffer.from(left, 'hex'), Buffer.from(right, 'hex')]));
}
