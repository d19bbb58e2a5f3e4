import { type Issue, issueOf, type Result, succeed } from '../../core/kernel/index.js';
import { mayFollow, targetStatuses } from '../../core/pools/index.js';
import type { RecordChange, VersionIssueCode } from '../../core/versions/index.js';
import type { RegisterName } from '../registers.js';
import type { Store } from '../store.js';
import { compareSnapshots, type SnapshotComparison } from './compare-snapshots.js';
import type { AdoptedVersion, ChainedVersion } from './model.js';

/** A comparison, and what in single records of it has to be told. */
export interface NotableComparison {
  readonly comparison: SnapshotComparison;
  readonly notes: readonly Issue[];
}

const shown = 5;

/**
 * Compares a version that is to be adopted with the one before, and finds the changes of single records that someone
 * should look at.
 *
 * @returns notes `versions.authority-moved` for items that went from one organ to another, `versions.status-revived` for
 *   targets whose status changed as none does
 */
export async function compareForAdoption(
  store: Store,
  register: RegisterName,
  {
    before,
    after,
  }: { readonly before: ChainedVersion | undefined; readonly after: Pick<AdoptedVersion, 'snapshot'> },
): Promise<Result<NotableComparison>> {
  const moved: string[] = [];
  const revived: string[] = [];
  const compared = await compareSnapshots(
    store,
    { before: before?.snapshot, after: after.snapshot },
    (change) => {
      if (register === 'items' && hasMoved(change)) moved.push(change.id);
      if (register === 'targets' && isRevived(change)) revived.push(change.id);
    },
  );
  if (!compared.ok) return compared;
  const notes = [...noteOf('versions.authority-moved', moved), ...noteOf('versions.status-revived', revived)];
  return succeed({ comparison: compared.value, notes });
}

function hasMoved(change: RecordChange): boolean {
  if (change.kind !== 'changed') return false;
  return fieldOf(change.before, 'authority') !== fieldOf(change.after, 'authority');
}

function isRevived(change: RecordChange): boolean {
  if (change.kind !== 'changed') return false;
  const [from, to] = [change.before, change.after].map((line) =>
    targetStatuses.find((status) => status === fieldOf(line, 'status')),
  );
  return from !== undefined && to !== undefined && !mayFollow(from, to);
}

function fieldOf(line: string, field: string): unknown {
  const record: unknown = JSON.parse(line);
  return new Map(Object.entries(record ?? {})).get(field);
}

function noteOf(code: VersionIssueCode, ids: readonly string[]): Issue[] {
  if (ids.length === 0) return [];
  const args = {
    count: ids.length,
    ids: `${ids.slice(0, shown).join('、')}${ids.length > shown ? ' …' : ''}`,
  };
  return [issueOf(code, { severity: 'warning', args })];
}
