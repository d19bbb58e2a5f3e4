import { itemTitle } from '../../core/items/index.js';
import { type CivilDate, fail, isCivilDate, issueOf, type Result, succeed } from '../../core/kernel/index.js';
import {
  changedFields,
  type FieldChange,
  type RecordChange,
  type VersionTotals,
} from '../../core/versions/index.js';
import type { RegisterName } from '../registers.js';
import { versionAsOf } from './chain.js';
import { compareSnapshots } from './compare-snapshots.js';
import { readLedger } from './ledger.js';
import type { ChainedVersion, OfficePorts } from './model.js';

/** One record that two versions do not have alike, with the fields that differ where both have it. */
export interface ToldChange {
  readonly kind: RecordChange['kind'];
  readonly id: string;
  readonly name?: string;
  readonly fields: readonly FieldChange[];
}

/** Two versions of a register held against each other. */
export interface VersionDiff {
  readonly register: RegisterName;
  readonly from: ChainedVersion | undefined;
  readonly to: ChainedVersion;
  readonly totals: VersionTotals;
  /** In order of id; only where they were asked for. */
  readonly changes: readonly ToldChange[];
}

/** Which versions to compare: the newest with the one before unless told otherwise; 0 is the empty register. */
export interface DiffOptions {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Whether each record that differs is told, not only their number. */
  readonly rows?: boolean | undefined;
}

/** Every version of a register, the first first. */
export async function listVersions(
  { store }: OfficePorts,
  register: RegisterName,
): Promise<Result<readonly ChainedVersion[]>> {
  const ledger = await readLedger(store);
  if (!ledger.ok) return ledger;
  return succeed(ledger.value.registers[register] ?? []);
}

/** The version of a register that stood on a day. */
export async function registerAsOf(
  { store }: OfficePorts,
  register: RegisterName,
  date: CivilDate | string,
): Promise<Result<ChainedVersion>> {
  if (!isCivilDate(date)) return fail([issueOf('sdk.date-malformed', { args: { text: date } })]);
  const ledger = await readLedger(store);
  return ledger.ok ? versionAsOf(ledger.value, register, date) : ledger;
}

/** What changed between two versions of a register. */
export async function diffRegister(
  { store }: OfficePorts,
  register: RegisterName,
  { from, to, rows = false }: DiffOptions = {},
): Promise<Result<VersionDiff>> {
  const ledger = await readLedger(store);
  if (!ledger.ok) return ledger;
  const chain = ledger.value.registers[register] ?? [];
  if (chain.length === 0) return fail([issueOf('sdk.register-missing', { args: { register } })]);
  const target = to ?? chain.length;
  const base = from ?? target - 1;
  const [fresh, old] = [chain[target - 1], chain[base - 1]];
  const unknown = [target, base].filter((version) => version !== 0 && chain[version - 1] === undefined);
  if (fresh === undefined || unknown.length > 0) {
    const args = { register, version: unknown[0] ?? target, newest: chain.length };
    return fail([issueOf('sdk.version-unknown', { args })]);
  }
  const changes: ToldChange[] = [];
  const compared = await compareSnapshots(
    store,
    { before: old?.snapshot, after: fresh.snapshot },
    (change) => {
      if (rows) changes.push(tell(change));
    },
  );
  if (!compared.ok) return compared;
  return succeed({ register, from: old, to: fresh, totals: compared.value.totals, changes });
}

function tell(change: RecordChange): ToldChange {
  const line = change.kind === 'cancelled' ? change.before : change.after;
  const name = nameIn(JSON.parse(line));
  return {
    kind: change.kind,
    id: change.id,
    ...(name !== undefined && { name }),
    fields: change.kind === 'changed' ? changedFields(change.before, change.after) : [],
  };
}

/** The name by which a record is told; a sub-item's is that of its item and its own. */
function nameIn(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null || !('name' in record)) return undefined;
  const { name } = record;
  if (typeof name !== 'string') return undefined;
  const subItem = 'subItem' in record && typeof record.subItem === 'string' ? record.subItem : undefined;
  return itemTitle({ name, ...(subItem !== undefined && { subItem }) });
}
