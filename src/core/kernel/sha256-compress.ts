import { runFirstRounds } from './sha256-first-rounds.js';
import { runLastRounds } from './sha256-last-rounds.js';

const midway = new Int32Array(24);

/**
 * Hashes a block into a state.
 *
 * @param state - eight words, changed in place
 * @param block - sixteen words
 * @basis FIPS 180-4 §6.2.2
 */
export function compress(state: Int32Array, block: Int32Array): void {
  runFirstRounds(state, block, midway);
  runLastRounds(state, midway);
}
