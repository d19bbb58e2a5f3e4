import { randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Issue, issueOf } from '../../core/kernel/index.js';
import { storeFault } from '../index.js';
import { systemCode } from './durable-file.js';

const pollMilliseconds = 15;
/** What file systems without hard links answer. */
const linkless = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);
/** How far two readings of one process's start may lie apart. */
const bornTolerance = 5;

/** Who holds the lock, as the lock file says. `born` tells a process from a later one with the same number. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly born: number;
  readonly token: string;
}

/** How long to wait for the lock, and where to tell that a dead process's lock was taken over. */
export interface LockOptions {
  readonly waitMilliseconds: number;
  readonly onNote: (note: Issue) => void;
}

/**
 * Does `work` while holding a folder's lock. The lock of a process that died on this machine is taken over; that of a
 * process elsewhere, or of unknown state, is waited for and never broken.
 *
 * @throws a store fault `sdk.store-locked` when the wait is over
 */
export async function withFolderLock<Value>(
  folder: string,
  options: LockOptions,
  work: () => Promise<Value>,
): Promise<Value> {
  const path = join(folder, 'lock');
  await acquire(path, options);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function acquire(path: string, { waitMilliseconds, onNote }: LockOptions): Promise<void> {
  const me: Holder = { pid: process.pid, host: hostname(), born: processBorn(), token: randomUUID() };
  for (let waited = 0; ; waited += pollMilliseconds) {
    if (await createFile(path, JSON.stringify(me))) return;
    const holder = await readHolder(path);
    if (holder !== undefined && isDead(holder)) {
      if (await removeDeadLock(path, holder)) onNote(takenOver(holder));
    } else if (waited >= waitMilliseconds) {
      const args = { file: path, pid: holder?.pid ?? '?', host: holder?.host ?? '?' };
      throw storeFault(issueOf('sdk.store-locked', { args }));
    }
    await sleep(pollMilliseconds);
  }
}

/** Two who find the same dead lock must not remove each other's new one: removal has a lock of its own. */
async function removeDeadLock(path: string, dead: Holder): Promise<boolean> {
  const mutex = `${path}.takeover`;
  if (!(await createFile(mutex, String(process.pid)))) return false;
  try {
    if ((await readHolder(path))?.token !== dead.token) return false;
    await rm(path, { force: true });
    return true;
  } finally {
    await rm(mutex, { force: true });
  }
}

/**
 * Makes a file that nobody else has made, its text in it from the first moment: a process killed in between must not
 * leave a lock that names nobody. Where the file system knows no links, the text comes a moment after the file.
 */
async function createFile(path: string, text: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`;
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await link(draft, path);
    return true;
  } catch (error) {
    const code = systemCode(error) ?? '';
    if (isTaken(code)) return false;
    if (linkless.has(code)) return createThenWrite(path, text);
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function createThenWrite(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isTaken(systemCode(error) ?? '')) return false;
    throw error;
  }
}

function isTaken(code: string): boolean {
  // Windows answers EPERM while a removed file is still open somewhere.
  return code === 'EEXIST' || (process.platform === 'win32' && code === 'EPERM');
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isHolder(value) ? value : undefined;
  } catch (error) {
    // Gone in the meantime, or not yet written.
    if (error instanceof SyntaxError || systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false;
  const { pid, host, born, token } = value as Partial<Record<keyof Holder, unknown>>;
  return (
    typeof pid === 'number' &&
    typeof host === 'string' &&
    typeof born === 'number' &&
    typeof token === 'string'
  );
}

function isDead({ pid, host, born }: Holder): boolean {
  if (host !== hostname()) return false;
  if (pid === process.pid) return Math.abs(born - processBorn()) > bornTolerance;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return systemCode(error) === 'ESRCH';
  }
}

/** When this process started, in seconds; the same in all its threads. */
function processBorn(): number {
  return Math.round(Date.now() / 1000 - process.uptime());
}

function takenOver({ pid, host }: Holder): Issue {
  return issueOf('sdk.lock-taken-over', { severity: 'warning', args: { pid, host } });
}
