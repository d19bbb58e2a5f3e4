import { compareText } from '../kernel/index.js';
import type { RecordChange } from './model.js';

/** What the lines at the heads of two snapshots come to, and which of the two to go on with. */
export interface LineStep {
  readonly kind: RecordChange['kind'] | 'unchanged';
  /** Only where the record differs. */
  readonly change?: RecordChange;
  readonly takesBefore: boolean;
  readonly takesAfter: boolean;
}

/**
 * Compares the heads of two snapshots in id order: the step of a comparison that holds two lines at a time, for a
 * caller that reads both as they come.
 *
 * @returns `undefined` where both have ended
 * @example
 * ```ts
 * assert.equal(stepLines('{"id":"A"}', '{"id":"B"}')?.kind, 'cancelled');
 * assert.equal(stepLines(undefined, '{"id":"B"}')?.takesAfter, true);
 * ```
 */
export function stepLines(before: string | undefined, after: string | undefined): LineStep | undefined {
  if (before === undefined && after === undefined) return undefined;
  if (before === after) return { kind: 'unchanged', takesBefore: true, takesAfter: true };
  if (before === undefined) return added(after ?? '');
  if (after === undefined) return cancelled(before);
  const order = compareText(idOf(before), idOf(after));
  if (order < 0) return cancelled(before);
  if (order > 0) return added(after);
  const change: RecordChange = { kind: 'changed', id: idOf(before), before, after };
  return { kind: 'changed', change, takesBefore: true, takesAfter: true };
}

/**
 * Compares two versions of a register, each a sequence of canonical lines in ascending order of id.
 *
 * @returns a step for each record, in order of id
 * @example
 * ```ts
 * const steps = [...compareVersions(['{"id":"A"}', '{"id":"B"}'], ['{"id":"B","name":"乙"}', '{"id":"C"}'])];
 * assert.deepEqual(steps.map(({ kind }) => kind), ['cancelled', 'changed', 'added']);
 * ```
 */
export function* compareVersions(before: Iterable<string>, after: Iterable<string>): Generator<LineStep> {
  const [left, right] = [before[Symbol.iterator](), after[Symbol.iterator]()];
  let [old, fresh] = [left.next(), right.next()];
  for (;;) {
    const step = stepLines(lineOf(old), lineOf(fresh));
    if (step === undefined) return;
    yield step;
    if (step.takesBefore) old = left.next();
    if (step.takesAfter) fresh = right.next();
  }
}

function lineOf({ done, value }: IteratorResult<string>): string | undefined {
  return done === true ? undefined : value;
}

function added(after: string): LineStep {
  const change: RecordChange = { kind: 'added', id: idOf(after), after };
  return { kind: 'added', change, takesBefore: false, takesAfter: true };
}

function cancelled(before: string): LineStep {
  const change: RecordChange = { kind: 'cancelled', id: idOf(before), before };
  return { kind: 'cancelled', change, takesBefore: true, takesAfter: false };
}

function idOf(line: string): string {
  const record: unknown = JSON.parse(line);
  if (typeof record === 'object' && record !== null && 'id' in record && typeof record.id === 'string')
    return record.id;
  throw new TypeError('Cannot compare versions: a line is no record with an id');
}
