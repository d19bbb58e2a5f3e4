/**
 * 接入已有系统: a department system that has its registers in a database hands the records over and keeps the record
 * of the draw itself. Nothing touches the disk.
 */
import assert from 'node:assert/strict';
import { identifier, instant, type Result, replayRecord } from 'double-random';
import { type Clock, memoryStore, openOffice, sampleOffice } from 'double-random/sdk';
import { systemEntropy } from 'double-random/sdk/node';

// A system takes its own clock; here it is moved by hand, so that the example ends today.
let now = instant('2026-03-02T01:00:00Z');
const clock: Clock = { now: () => now };
const office = openOffice({ store: memoryStore(), clock, entropy: systemEntropy() });

// 一单、两库、一细则: rows of your own tables, as records. Their order does not matter.
const { items, rules, targets, inspectors, tasks } = sampleOffice();
succeed(await office.adoptRecords('items', items));
succeed(await office.adoptRecords('rules', rules));
succeed(await office.adoptRecords('targets', targets));
succeed(await office.adoptRecords('inspectors', inspectors));

// What would be drawn, before anything is fixed.
const [sample] = tasks;
const task = {
  ...sample,
  drawId: identifier('D-2026-001'),
  entropy: { ...sample.entropy, revealBy: instant('2026-03-03T12:00:00Z') },
};
const draft = succeed(await office.planTask(task));
assert.deepEqual(
  draft.strata.map(({ label, size, quota }) => [label, size, quota]),
  [
    ['A', 16, 1],
    ['B', 20, 1],
    ['C', 16, 2],
    ['D', 15, 3],
  ],
);

// Every party commits its share; then the plan is sealed, and nothing that affects the result can change.
const own = succeed(await office.commitShare(task.drawId, 'office', { new: true }));
const notary = succeed(await office.commitShare(task.drawId, 'notary', { new: true }));
const { commitment } = succeed(await office.sealTask(task));
assert.match(commitment, /^[0-9a-f]{64}$/);

// A day later the shares are revealed, then the lottery gives the public value.
now = instant('2026-03-03T02:00:00Z');
succeed(await office.revealShare(task.drawId, 'office', own.share ?? ''));
succeed(await office.revealShare(task.drawId, 'notary', notary.share ?? ''));
now = instant('2026-03-03T13:20:00Z');
succeed(await office.observeSource(task.drawId, 'ssq', '2026023:03,08,12,21,27,33+09'));

const { record, digest } = succeed(await office.draw(task.drawId));
assert.equal(record.teams.length, 7);
assert.ok(record.teams.every(({ groups }) => groups[0]?.inspectors.length === 2));

// A second call, after a time-out perhaps, gives the same record.
const again = succeed(await office.draw(task.drawId));
assert.deepEqual([again.digest, again.repeated], [digest, true]);

// The bundle is what an auditor gets: files by name, to be put wherever the system keeps them.
const { files } = succeed(await office.publish(task.drawId, 'audit'));
assert.equal(replayRecord(files).outcome, 'pass');
console.log(`${record.teams.length} teams, record ${digest}`);

function succeed<Value>(result: Result<Value>): Value {
  assert.ok(result.ok, JSON.stringify(result.ok ? '' : result.issues));
  return result.value;
}
