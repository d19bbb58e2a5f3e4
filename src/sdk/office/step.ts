import { appendEntry, type JournalStep } from '../../core/journal/index.js';
import { fail, type Instant, instant, issueOf, type Result, succeed } from '../../core/kernel/index.js';
import { type Ledger, readLedger } from './ledger.js';
import type { OfficePorts } from './model.js';

/** Others may be writing too: whoever came too late looks again and decides again, this many times. */
const maximumTries = 100;
/** Two machines on one folder are never quite of one mind about the time. */
const clockSkewSeconds = 300;

/** What a verb decided: a line to add, or none where nothing is to be recorded, and what to tell. */
export interface Decision<Value> {
  readonly entry?: Omit<JournalStep, 'time'>;
  readonly value: Value;
}

/**
 * One step of the office: reads where things stand, decides, adds the line only if nothing has moved meanwhile, and
 * otherwise decides anew. `decide` may put objects; it must not have any other effect.
 *
 * @returns what was decided, or the issues of the decision; `sdk.clock-behind`, `sdk.journal-moved`
 * @throws TypeError when the clock port gives no moment: such a line would break the journal.
 */
export async function takeStep<Value>(
  ports: OfficePorts,
  decide: (ledger: Ledger, now: Instant) => Promise<Result<Decision<Value>>>,
): Promise<Result<Value>> {
  for (let tries = 1; ; tries++) {
    const ledger = await readLedger(ports.store);
    if (!ledger.ok) return ledger;
    const now = timeOfStep(instant(ports.clock.now()), ledger.value.lastTime);
    if (!now.ok) return now;
    const decision = await decide(ledger.value, now.value);
    if (!decision.ok) return decision;
    const { entry, value } = decision.value;
    if (entry === undefined) return succeed(value);
    const { lines } = ledger.value;
    const line = appendEntry(lines[lines.length - 1], { time: now.value, ...entry });
    const appended = await ports.store.append(line, lines.length);
    if (appended.ok) return succeed(value);
    const moved = appended.issues.some(({ code }) => code === 'sdk.journal-moved');
    if (!moved || tries === maximumTries) return appended;
  }
}

/** Journal time never runs backwards. A clock that is far behind the last line is a fault someone must look at. */
function timeOfStep(now: Instant, last: Instant | undefined): Result<Instant> {
  if (last === undefined || now >= last) return succeed(now);
  const behind = secondsOf(last) - secondsOf(now);
  if (behind <= clockSkewSeconds) return succeed(last);
  return fail([issueOf('sdk.clock-behind', { args: { now, last } })]);
}

function secondsOf(moment: Instant): number {
  return Date.parse(moment) / 1000;
}
