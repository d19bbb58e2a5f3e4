import { type ByteSource, type Result, succeed, wholeOf } from 'double-random/kernel';
import { isEligible, parseTargetFrame, type TargetEntry } from 'double-random/plan';
import { heldFrame } from '../../src/core/replay/frame/sealed-frame.js';
import type { SealedTargets } from '../../src/core/replay/frame/sealed-targets.js';

/** The frame of the targets as it was once read: parsed whole, asked entry by entry, nothing kept in columns. */
export function readEntryByEntry(source: ByteSource): Result<SealedTargets> {
  const entries = parseTargetFrame(wholeOf(source));
  return entries.ok ? succeed(asTargets(entries.value)) : entries;
}

function asTargets(entries: readonly TargetEntry[]): SealedTargets {
  const eligible = entries.filter(isEligible);
  return {
    ...heldFrame(entries),
    sizeOf: (stratum) => eligible.filter((entry) => entry.stratum === stratum).length,
    idsOf: (stratum) => eligible.filter((entry) => entry.stratum === stratum).map(({ id }) => id),
    stratumOf: (id) => eligible.find((entry) => entry.id === id)?.stratum,
    pick: (ids) => {
      const wanted = new Set(ids);
      return new Map(entries.filter(({ id }) => wanted.has(id)).map((entry) => [entry.id, entry]));
    },
  };
}
