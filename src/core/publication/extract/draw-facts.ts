import { stageKey, ticketOf } from '../../draw/index.js';
import type { Digest, Identifier } from '../../kernel/index.js';
import { isEligible, type SealedPlan, type TargetEntry } from '../../plan/index.js';
import type { DrawRecord } from '../../record/index.js';
import type { RecordFacts, StratumFacts, TargetStandingInDraw, TeamPlaces } from './model.js';

/** What a record says of one target. */
export interface DrawnFacts {
  readonly record: RecordFacts;
  readonly standing: TargetStandingInDraw;
  readonly team?: readonly TeamPlaces[];
}

/** A draw, and whom is asked about; `entry` is the target's own, where it has one. */
export interface AskedDraw {
  readonly plan: SealedPlan;
  readonly record: DrawRecord;
  readonly recordDigest: Digest;
  readonly target: Identifier;
  readonly entry: TargetEntry | undefined;
}

/**
 * What a record says of one target without naming another. Composing an extract and holding one to a published record take
 * this one way.
 */
export function tellDrawn({ plan, record, recordDigest, target, entry }: AskedDraw): DrawnFacts {
  const { reveals, sources, assurance, seed, method } = record;
  const stratum = entry && isEligible(entry) ? entry.stratum : undefined;
  const drawn = record.strata.find(({ id }) => id === stratum);
  const team = record.teams.find((one) => one.target === target);
  return {
    record: {
      ...{ digest: recordDigest, reveals, sources, assurance, seed, method },
      ...(drawn && { stratum: stratumFacts(drawn) }),
    },
    standing: standingOf({ plan, record, target, entry }),
    ...(team && {
      team: team.groups.map(({ id, inspectors }) => ({ group: id, inspectors: inspectors.length })),
    }),
  };
}

function stratumFacts({
  id,
  key,
  selected,
  reserves,
  tickets,
  cutoff,
}: DrawRecord['strata'][number]): StratumFacts {
  const reserveLine = tickets?.[reserves[reserves.length - 1] ?? ''];
  return {
    ...{ id, key, selected: selected.length, reserves: reserves.length },
    ...(cutoff !== undefined && { cutoff }),
    ...(reserveLine !== undefined && { reserveLine }),
  };
}

function standingOf({ plan, record, target, entry }: Omit<AskedDraw, 'recordDigest'>): TargetStandingInDraw {
  if (entry === undefined) return { kind: 'absent' };
  if (!isEligible(entry)) return { kind: 'excluded' };
  const drawn = record.strata.find(({ id }) => id === entry.stratum);
  const [selected = [], reserves = []] = [drawn?.selected, drawn?.reserves];
  const at = [...selected, ...reserves].indexOf(target);
  const batch = record.visitBatches?.batches.findIndex((ids) => ids.includes(target)) ?? -1;
  const ticket = ownTicket(plan, { seed: record.seed, target, stratum: entry.stratum });
  return {
    kind: at < 0 ? 'not-drawn' : at < selected.length ? 'selected' : 'reserve',
    ...(ticket !== undefined && { ticket }),
    ...(at >= 0 && { place: at + 1 }),
    ...(batch >= 0 && { visitBatch: batch + 1 }),
  };
}

/** The ticket that a seed gives to a target; none where the method has no tickets. */
export function ownTicket(
  { method }: Pick<SealedPlan, 'method'>,
  {
    seed,
    target,
    stratum,
  }: { readonly seed: Digest; readonly target: Identifier; readonly stratum: Identifier },
): Digest | undefined {
  switch (method) {
    case 'sha256@1':
      return ticketOf(stageKey({ seed, stage: 'targets', stratum, method }), target);
    case 'seedrandom@1':
      return undefined;
  }
}
