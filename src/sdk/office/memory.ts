import { type Digest, deepFreeze, type Result } from '../../core/kernel/index.js';
import type { Store } from '../store.js';

/** What is larger is worked through and let go: a pool of millions would fill the memory for as long as the office is open. */
const mostRecords = 200_000;

/** What is remembered of a store: of each kind of object the last one read. */
const memories = new WeakMap<Store, Map<string, { readonly digest: Digest; readonly value: unknown }>>();

/**
 * Reads an object once and remembers it until another of its kind is read. An object never changes, so what is
 * remembered under its digest cannot be out of date; it is frozen, so nobody who was given it can change it.
 *
 * @param sizeOf - how many records a value holds
 */
export async function remember<Value>(
  store: Store,
  {
    kind,
    digest,
    sizeOf,
  }: { readonly kind: string; readonly digest: Digest; readonly sizeOf: (value: Value) => number },
  read: () => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const memory = memories.get(store) ?? new Map();
  memories.set(store, memory);
  const known = memory.get(kind);
  // SAFETY: of one kind only values of one type are remembered.
  if (known?.digest === digest) return { ok: true, value: known.value as Value };
  const value = await read();
  if (value.ok && sizeOf(value.value) <= mostRecords)
    memory.set(kind, { digest, value: deepFreeze(value.value) });
  return value;
}
