import { proveRows } from 'double-random/disclosure';
import { canonicalJson, digestOf, type Identifier, identifier } from 'double-random/kernel';
import { countFrame, type FrameEntry, frameRoot, saltsUnder } from 'double-random/plan';
import { type Dice, diceOf } from './dice.js';

const sizes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 15, 16, 17, 31, 32, 33, 64];

/** Frames of many sizes: every entry with its salt, the root, the counts, and every proof. */
export function frameVectors(): Readonly<Record<string, unknown>> {
  return { frames: sizes.map(frameOf) };
}

function frameOf(size: number): unknown {
  const dice = diceOf(`frame ${size}`);
  const saltKey = digestOf(`vector salt key ${size}`);
  const salt = saltsUnder(saltKey);
  const pool = size % 2 === 0 ? 'targets' : 'inspectors';
  const entries = dice
    .ids(size)
    .map((id) => (pool === 'targets' ? targetOf(id, dice) : inspectorOf(id, dice)));
  const { proofs } = proveRows(pool, { entries, saltKey, shown: new Set(entries.map(({ id }) => id)) });
  return {
    pool,
    saltKey,
    rows: entries.map((entry, at) => ({
      entry: canonicalJson(entry),
      salt: salt(entry.id),
      siblings: proofs[at]?.siblings,
    })),
    root: frameRoot(entries, saltKey),
    counts: countFrame(entries),
  };
}

function targetOf(id: Identifier, dice: Dice): FrameEntry {
  const record = digestOf(`{"id":"${id}"}`);
  if (dice.below(5) === 0) return { excluded: reasons(dice), id, record };
  return {
    id,
    record,
    stratum: identifier(dice.pick(['all', 'credit:A', 'credit:B/district:h-0123456789ab'])),
    ...(dice.below(3) === 0 && { area: identifier('650109') }),
    ...(dice.below(4) === 0 && { recused: dice.ids(1 + dice.below(2)) }),
  };
}

function inspectorOf(id: Identifier, dice: Dice): FrameEntry {
  const record = digestOf(`{"id":"${id}"}`);
  if (dice.below(5) === 0) return { excluded: reasons(dice), id, record };
  return {
    cap: 1 + dice.below(5),
    classes: dice.pick([['any'], ['any', 'department:h-0123456789ab']]),
    id,
    record,
  };
}

function reasons(dice: Dice): string[] {
  return dice.pick([['cooldown'], ['status-cancelled'], ['cooldown', 'status-cancelled']]);
}
