import {
  type Digest,
  fail,
  isCivilDate,
  issueOf,
  parseJson,
  type Result,
  succeed,
} from '../../core/kernel/index.js';
import { linesOf } from '../lines.js';
import type { RegisterName, RegisterRecords } from '../registers.js';
import { type Store, storeFault } from '../store.js';
import { newestVersion, versionAsOf } from './chain.js';
import { type Ledger, readLedger } from './ledger.js';
import type { ChainedVersion, OfficePorts } from './model.js';
import { recordSchemas } from './registers.js';

/** Which version is meant: the newest unless told by number or by the day on which it stood. */
export interface VersionChoice {
  readonly version?: number | undefined;
  /** `YYYY-MM-DD`. */
  readonly asOf?: string | undefined;
}

/** A version of a register and its records, in order of id. */
export interface RegisterRead<Name extends RegisterName> {
  readonly version: ChainedVersion;
  /** A few at a time, so that a large register need not be held; throws a store fault where the object is missing or damaged. */
  readonly batches: () => AsyncIterable<readonly RegisterRecords[Name][]>;
}

/** Opens a version of a register for reading. */
export async function readRegister<Name extends RegisterName>(
  { store }: OfficePorts,
  register: Name,
  choice: VersionChoice = {},
): Promise<Result<RegisterRead<Name>>> {
  const ledger = await readLedger(store);
  if (!ledger.ok) return ledger;
  const chosen = chooseVersion(ledger.value, register, choice);
  if (!chosen.ok) return chosen;
  const { snapshot } = chosen.value;
  return succeed({
    version: chosen.value,
    batches: () => recordBatches(store, register, snapshot),
  });
}

/** The records of a snapshot, a few at a time. */
export async function* recordBatches<Name extends RegisterName>(
  store: Store,
  register: Name,
  snapshot: Digest,
): AsyncGenerator<readonly RegisterRecords[Name][]> {
  const pieces = await store.readObject(snapshot);
  if (pieces === undefined) throw storeFault(issueOf('sdk.object-missing', { args: { digest: snapshot } }));
  for await (const lines of linesOf(pieces)) {
    yield lines.map((line) => recordOf(register, line, snapshot));
  }
}

function chooseVersion(
  ledger: Ledger,
  register: RegisterName,
  { version, asOf }: VersionChoice,
): Result<ChainedVersion> {
  if (asOf !== undefined) {
    if (!isCivilDate(asOf)) return fail([issueOf('sdk.date-malformed', { args: { text: asOf } })]);
    return versionAsOf(ledger, register, asOf);
  }
  const newest = newestVersion(ledger, register);
  if (newest === undefined) return fail([issueOf('sdk.register-missing', { args: { register } })]);
  const chosen = version === undefined ? newest : ledger.registers[register]?.[version - 1];
  if (chosen !== undefined) return succeed(chosen);
  const args = { register, version: version ?? 0, newest: newest.version };
  return fail([issueOf('sdk.version-unknown', { args })]);
}

function recordOf<Name extends RegisterName>(
  register: Name,
  line: string,
  digest: string,
): RegisterRecords[Name] {
  const value = parseJson(line);
  const record = value.ok ? recordSchemas[register].safeParse(value.value) : undefined;
  if (!record?.success) throw storeFault(issueOf('sdk.object-unreadable', { args: { digest } }));
  return record.data;
}
