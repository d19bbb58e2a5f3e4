import { type Digest, type Result, succeed } from '../../core/kernel/index.js';
import type { InspectionTarget } from '../../core/pools/index.js';
import type { Store } from '../store.js';
import { eachRecord } from './registers.js';

/** The records of the targets of a set, or of all. */
export async function pickTargets(
  store: Store,
  snapshot: Digest,
  ids: ReadonlySet<string> | undefined,
): Promise<Result<readonly InspectionTarget[]>> {
  const picked: InspectionTarget[] = [];
  const read = await eachRecord(store, { register: 'targets', snapshot }, (target) => {
    if (ids === undefined || ids.has(target.id)) picked.push(target);
  });
  return read.ok ? succeed(picked) : read;
}
