import { systemCode } from './durable-file.js';

/** Tells whether a process of this machine is still there; one that may not be asked is taken to be. */
export function isProcessAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}
