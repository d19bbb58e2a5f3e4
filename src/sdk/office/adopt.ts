import {
  canonicalJson,
  type Digest,
  digestOf,
  fail,
  type Issue,
  issueOf,
  ndjsonText,
  parseJson,
  type RefusedRow,
  type Result,
  sortedBy,
  succeed,
  utf8,
} from '../../core/kernel/index.js';
import { checkWorkRules, parseWorkRules, type WorkRules } from '../../core/rules/index.js';
import type { FileInPieces, RegisterFile, RegisterImport } from '../ports.js';
import type { RegisterName, RegisterRecords, TableRegister } from '../registers.js';
import { chainVersion, type FreshVersion } from './chain-version.js';
import type { AdoptedVersion, Adoption, AdoptTableOptions, OfficePorts, VersionDetails } from './model.js';
import { putText } from './objects.js';
import { putSnapshot, recordSchemas } from './registers.js';
import { putSupplemented } from './supplement.js';
import { noteUnfounded, readDetails } from './version-details.js';

/**
 * Adopts a register from a file. With refused rows it takes a reason, which is journalled; without one nothing changes.
 * What is kept of a file is kept only once that is decided.
 */
export async function adoptTable<Name extends TableRegister>(
  ports: OfficePorts,
  register: Name,
  {
    file,
    acceptPartial,
    sheet,
    mapping,
    supplement = false,
    onProgress,
    onRefused,
    signal,
    ...details
  }: { readonly file: RegisterFile | FileInPieces } & AdoptTableOptions,
): Promise<Result<Adoption>> {
  const reason = acceptPartial?.trim();
  if (reason === '') return fail([issueOf('sdk.reason-needed')]);
  // Before a file of hours is read: what cannot be journalled is told at once.
  const founded = readDetails({ ...details, partial: reason });
  if (!founded.ok) return founded;
  const hints = { sheet, mapping };
  const stated = { file, reason, supplement, onRefused };
  if ('bytes' in file) {
    if (ports.importer === undefined) throw importerMissing();
    const imported = ports.importer(register, file, hints);
    if (!imported.ok) return imported;
    const { reading, receipt } = imported.value;
    const { read, records, warned, refused } = reading;
    const counts = { read, accepted: records.length, warned, refused: refused.length };
    const lines = async function* () {
      yield utf8(ndjsonText(sortedBy(records, ({ id }) => id)));
    };
    return adoptImported(ports, register, { ...stated, counts, refused, receipt, lines, details });
  }
  if (ports.lineImporter === undefined) throw importerMissing();
  const imported = await ports.lineImporter(register, file, { ...hints, onProgress, signal });
  if (!imported.ok) return imported;
  const { receipt, lines, dispose } = imported.value;
  try {
    const { read, accepted, warned, refused, refusedRows } = receipt;
    const counts = { read, accepted, warned, refused };
    return await adoptImported(ports, register, {
      ...stated,
      counts,
      refused: refusedRows,
      receipt,
      lines: () => unlessAborted(lines(), signal),
      details,
    });
  } finally {
    await dispose();
  }
}

function importerMissing(): TypeError {
  return new TypeError('Cannot adopt a file: openOffice was given no importer, see double-random/sdk/node');
}

async function* unlessAborted(
  pieces: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    yield piece;
  }
  signal?.throwIfAborted();
}

/** A file that was read. */
interface ImportedFile {
  readonly file: { readonly name: string };
  readonly reason: string | undefined;
  readonly supplement: boolean;
  readonly onRefused: AdoptTableOptions['onRefused'];
  readonly counts: NewVersion['counts'];
  readonly refused: readonly RefusedRow[];
  readonly receipt: RegisterImport<unknown>['receipt'];
  /** The accepted records in order of id, one canonical JSON a line; may be asked for again. */
  readonly lines: () => AsyncIterable<Uint8Array>;
  readonly details: VersionDetails;
}

async function adoptImported(
  ports: OfficePorts,
  register: TableRegister,
  { file, reason, supplement, onRefused, counts, refused, receipt, lines, details }: ImportedFile,
): Promise<Result<Adoption>> {
  if (refused.length > 0) onRefused?.({ rows: refused, headers: Object.keys(receipt.columns.mapped) });
  const refusals = refused.flatMap(({ issues }) => issues);
  if (counts.accepted === 0) {
    return fail([issueOf('sdk.register-empty', { path: [file.name] }), ...refusals, ...receipt.issues]);
  }
  if (refused.length > 0 && reason === undefined) {
    return fail([
      issueOf('sdk.rows-refused', { path: [file.name], args: counts }),
      ...refusals,
      ...receipt.issues,
    ]);
  }
  const partial = refused.length > 0 && reason !== undefined ? { partial: reason } : {};
  const kept = await putText(ports.store, canonicalJson({ ...receipt, ...partial }));
  const { store } = ports;
  return adopt(ports, register, {
    keep: async (before) =>
      supplement
        ? putSupplemented(store, before?.snapshot, lines())
        : succeed({ snapshot: await store.writeObject(lines()), count: counts.accepted }),
    counts,
    from: { source: receipt.sourceDigest, receipt: kept, ...partial },
    details,
    notes: [...notesOnPartial(refusals, partial.partial), ...receipt.issues],
  });
}

/** Adopts records that another system handed over as data. Neither their order nor a file can reach the journal. */
export async function adoptRecords<Name extends RegisterName>(
  ports: OfficePorts,
  register: Name,
  { records, ...details }: { readonly records: readonly RegisterRecords[Name][] } & VersionDetails,
): Promise<Result<Adoption>> {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const [at, record] of records.entries()) {
    const checked = recordSchemas[register].safeParse(record);
    const path = [register, `[${at}]`];
    if (!checked.success) {
      const [first] = checked.error.issues;
      const place = [...path, ...(first?.path ?? []).map(String)];
      issues.push(issueOf('sdk.record-malformed', { path: place, args: { detail: first?.message ?? '' } }));
    } else if (seen.has(record.id)) {
      issues.push(issueOf('sdk.id-repeated', { path, args: { id: record.id } }));
    }
    if (checked.success) seen.add(record.id);
  }
  if (records.length === 0) issues.push(issueOf('sdk.register-empty', { path: [register] }));
  if (register === 'rules' && issues.length === 0) {
    // SAFETY: records of the register of rules.
    const rules = records as unknown as readonly WorkRules[];
    issues.push(...rules.flatMap((one, at) => checkWorkRules(one, rules.slice(0, at))));
  }
  if (issues.length > 0) return fail(issues);
  const counts = { read: records.length, accepted: records.length, warned: 0, refused: 0 };
  const snapshot = await putSnapshot(ports.store, records);
  const keep = keptAlready(snapshot, records.length);
  return adopt(ports, register, { keep, counts, from: {}, details, notes: [] });
}

/** Adopts the work rules from the text of their file. */
export async function adoptRules(
  ports: OfficePorts,
  { text, ...details }: { readonly text: string } & VersionDetails,
): Promise<Result<Adoption>> {
  const value = parseJson(text);
  const rules = value.ok ? parseWorkRules(value.value) : value;
  if (!rules.ok) return rules;
  const count = rules.value.length;
  const counts = { read: count, accepted: count, warned: 0, refused: 0 };
  const from = { source: digestOf(text) };
  const snapshot = await putSnapshot(ports.store, rules.value);
  return adopt(ports, 'rules', { keep: keptAlready(snapshot, count), counts, from, details, notes: [] });
}

function keptAlready(snapshot: Digest, count: number): NewVersion['keep'] {
  return async () => succeed({ snapshot, count });
}

/** What is to become the next version of a register. */
interface NewVersion {
  readonly keep: FreshVersion['keep'];
  readonly counts: Pick<Adoption, 'read' | 'accepted' | 'warned' | 'refused'>;
  readonly from: Pick<AdoptedVersion, 'source' | 'receipt' | 'partial'>;
  readonly details: VersionDetails;
  readonly notes: readonly Issue[];
}

/** Puts the next version of a register into its chain and tells what it came to. */
export async function adopt(
  ports: OfficePorts,
  register: RegisterName,
  { keep, counts, from, details, notes }: NewVersion,
): Promise<Result<Adoption>> {
  const stated = readDetails(details);
  if (!stated.ok) return stated;
  const chained = await chainVersion(ports, register, { keep, ...from, ...stated.value });
  if (!chained.ok) return chained;
  return succeed({
    ...chained.value.version,
    register,
    ...counts,
    notes: [...chained.value.notes, ...notes, ...noteUnfounded(stated.value)],
  });
}

/** Once a reason was given, a refused row is no longer in the way: it is told as a warning. */
function notesOnPartial(refusals: readonly Issue[], reason: string | undefined): readonly Issue[] {
  if (reason === undefined) return [];
  const told = refusals.map(
    (issue): Issue => (issue.severity === 'error' ? { ...issue, severity: 'warning' } : issue),
  );
  return [issueOf('sdk.partial-accepted', { severity: 'warning', args: { reason } }), ...told];
}
