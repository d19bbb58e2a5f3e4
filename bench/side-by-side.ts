import assert from 'node:assert/strict';

/** One job done in two ways. Only the ratio within one run counts: absolute times depend on the machine. */
export interface Comparison<Outcome> {
  readonly job: string;
  readonly ours: () => Outcome;
  readonly plain: () => Outcome;
  /** What `plain` is, in words. */
  readonly against: string;
  readonly rounds: number;
  /** How many times as fast as `plain` ours must be, or how many times as long it may take. */
  readonly goal: { readonly faster: number } | { readonly longer: number };
}

/** Runs both ways in turn, holds their outcomes against each other, and prints the ratio of the median times. */
export function compare<Outcome>({ job, ours, plain, against, rounds, goal }: Comparison<Outcome>): void {
  const times: { ours: number; plain: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const [fast, slow] = [timed(ours), timed(plain)];
    assert.deepEqual(fast.outcome, slow.outcome);
    times.push({ ours: fast.milliseconds, plain: slow.milliseconds });
  }
  const [fast, slow] = [median(times.map((time) => time.ours)), median(times.map((time) => time.plain))];
  console.log(`${job}\n  ${fast.toFixed(0)} ms; ${against}: ${slow.toFixed(0)} ms; the same outcome`);
  if ('faster' in goal) {
    const ratio = slow / fast;
    verdict(`${ratio.toFixed(1)}× as fast`, ratio >= goal.faster, `at least ${goal.faster}×`);
  } else {
    const ratio = fast / slow;
    verdict(`takes ${ratio.toFixed(1)}× as long`, ratio <= goal.longer, `at most ${goal.longer}×`);
  }
}

/** Prints whether a goal was met; a goal missed makes the process end with 1. */
export function verdict(figure: string, isMet: boolean, goal: string): void {
  console.log(`  ${figure} (goal: ${goal}) ${isMet ? '✓' : '✗ MISSED'}`);
  if (!isMet) process.exitCode = 1;
}

/** Runs a job and takes its processor time, which does not grow when the machine is busy with other things. */
export function timed<Outcome>(work: () => Outcome): { outcome: Outcome; milliseconds: number } {
  const before = process.cpuUsage();
  const outcome = work();
  const { user, system } = process.cpuUsage(before);
  return { outcome, milliseconds: (user + system) / 1000 };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
