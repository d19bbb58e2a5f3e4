import type { JournalKind } from '../../core/journal/index.js';
import {
  beijingDay,
  type CivilDate,
  fail,
  type Issue,
  issueOf,
  type Ratio,
  type Result,
  succeed,
} from '../../core/kernel/index.js';
import { reconciles, suspectShift } from '../../core/versions/index.js';
import type { RegisterName } from '../registers.js';
import { effectiveDay, newestVersion } from './chain.js';
import type { SnapshotComparison } from './compare-snapshots.js';
import type { AdoptedVersion, ChainedVersion, OfficePorts } from './model.js';
import { compareForAdoption } from './notable-changes.js';
import { takeStep } from './step.js';

/** The share of a pool that may go without anybody having to say why. */
const mostLost: Ratio = { numerator: 1, denominator: 5 };

const kinds: Readonly<Record<RegisterName, JournalKind>> = {
  items: 'items-adopted',
  targets: 'targets-adopted',
  inspectors: 'inspectors-adopted',
  rules: 'rules-adopted',
  plans: 'plans-adopted',
  history: 'history-adopted',
};

/** A version that was put into its chain, and what about it has to be told. */
export interface Chained {
  readonly version: AdoptedVersion;
  readonly notes: readonly Issue[];
}

/** What becomes the next version: its facts, and how its records are kept once the version before is known. */
export interface FreshVersion extends Omit<AdoptedVersion, 'version' | 'changes' | 'snapshot' | 'count'> {
  readonly keep: (
    before: ChainedVersion | undefined,
  ) => Promise<Result<Pick<AdoptedVersion, 'snapshot' | 'count'>>>;
}

/**
 * Puts the next version into the chain of its register: held against the one before, and with a change that looks like
 * a fault only for a reason, which is journalled.
 *
 * @returns the version; or `sdk.version-backdated`, or the codes of `suspectShift`
 */
export async function chainVersion(
  ports: OfficePorts,
  register: RegisterName,
  { keep, ...stated }: FreshVersion,
): Promise<Result<Chained>> {
  return takeStep<Chained>(ports, async (ledger, now) => {
    const before = newestVersion(ledger, register);
    const backdated = refuseBackdated(before, stated.effectiveFrom ?? beijingDay(now));
    if (backdated.length > 0) return fail(backdated);
    const kept = await keep(before);
    if (!kept.ok) return kept;
    const fresh = { ...stated, ...kept.value };
    const compared = await compareForAdoption(ports.store, register, { before, after: fresh });
    if (!compared.ok) return compared;
    const { comparison, notes } = compared.value;
    if (!reconciles(comparison.totals))
      throw new RangeError(`Cannot adopt ${register}: its totals do not reconcile`);
    const suspects = suspectsOf(register, comparison);
    if (suspects.length > 0 && fresh.acceptedChange === undefined) return fail(suspects);
    const { acceptedChange, ...facts } = fresh;
    const version: AdoptedVersion = {
      version: (before?.version ?? 0) + 1,
      ...facts,
      // A reason for what did not happen is no fact of this version.
      ...(suspects.length > 0 && acceptedChange !== undefined ? { acceptedChange } : {}),
      changes: comparison.totals,
    };
    const entry = { kind: kinds[register], body: { ...version, changes: { ...comparison.totals } } };
    return succeed({
      entry,
      value: { version, notes: [...notesOnAccepted(suspects, acceptedChange), ...notes] },
    });
  });
}

/** A version may not take effect before the one it follows: the register of a day would depend on when one asks. */
function refuseBackdated(before: ChainedVersion | undefined, effectiveFrom: CivilDate): Issue[] {
  if (before?.effectiveFrom === undefined) return [];
  if (effectiveFrom >= before.effectiveFrom) return [];
  const args = { effectiveFrom, version: before.version, earlier: effectiveDay(before) };
  return [issueOf('sdk.version-backdated', { args })];
}

/** Only pools are counted by what they lose: items, rules and planned tasks are cancelled one by one, on purpose. */
function suspectsOf(register: RegisterName, { before, after }: SnapshotComparison): Issue[] {
  if (register !== 'targets' && register !== 'inspectors') return [];
  return suspectShift({ before, after, mostLost });
}

function notesOnAccepted(suspects: readonly Issue[], accepted: string | undefined): Issue[] {
  if (suspects.length === 0 || accepted === undefined) return [];
  const told = suspects.map((issue): Issue => ({ ...issue, severity: 'info' }));
  return [issueOf('sdk.change-accepted', { severity: 'warning', args: { reason: accepted } }), ...told];
}
