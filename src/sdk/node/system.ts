import { randomBytes } from 'node:crypto';
import { instant } from '../../core/kernel/index.js';
import type { Clock, Entropy } from '../index.js';

/**
 * The machine's clock, in UTC to the second.
 *
 * @example
 * ```ts
 * assert.match(systemClock().now(), /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
 * ```
 */
export function systemClock(): Clock {
  return { now: () => instant(`${new Date().toISOString().slice(0, 19)}Z`) };
}

/**
 * The operating system's source of unpredictable bytes.
 *
 * @example
 * ```ts
 * assert.notDeepEqual(systemEntropy().bytes(32), systemEntropy().bytes(32));
 * ```
 */
export function systemEntropy(): Entropy {
  return { bytes: (count) => new Uint8Array(randomBytes(count)) };
}
