import { bytesToHex } from '../../../core/kernel/index.js';
import type { Entropy } from '../../ports.js';

const keyBytes = 32;

/** A key for the salts of results, in hex: without it a leaf of the ledger cannot be guessed from the few results there are. */
export function newSaltKey({ bytes }: Entropy): string {
  return bytesToHex(bytes(keyBytes));
}
