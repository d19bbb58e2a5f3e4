/**
 * 审计重放: an auditor recomputes a draw from its published files alone, with nothing of the office that made them.
 * The bundle is made here only so that the example runs by itself; `readPublication` reads one from a folder.
 */
import assert from 'node:assert/strict';
import { type ReplayReport, replayRecord } from 'double-random';
import { renderCheck } from 'double-random/messages';
import { samplePublication } from 'double-random/sdk';

const files = samplePublication('audit');

// Everything there: every check is answered.
assert.equal(replayRecord(files).outcome, 'pass');

// Somebody puts a reserve in the place of a selected target: the replay names the check and the place.
const tampered = new Map(files);
const record = new TextDecoder().decode(files.get('record.json'));
const [, reserve = '', selected = ''] = /"reserves":\["([^"]+)".*?"selected":\["([^"]+)"/.exec(record) ?? [];
const swapped = record.replaceAll(selected, '?').replaceAll(reserve, selected).replaceAll('?', reserve);
tampered.set('record.json', new TextEncoder().encode(swapped));
const report = replayRecord(tampered);
assert.equal(report.outcome, 'fail');
assert.equal(report.checks.find(({ id }) => id === 'selection')?.outcome, 'fail');
print(report);

// One file missing: what it was needed for cannot be determined, and that is never shown as success.
const incomplete = new Map(files);
incomplete.delete('inspectors.ndjson');
const open = replayRecord(incomplete);
assert.equal(open.outcome, 'not-run');
print(open);

function print({ checks }: ReplayReport): void {
  for (const check of checks) {
    const { name, outcome, findings } = renderCheck(check, 'zh');
    console.log(`${outcome}\t${name}`);
    for (const { place, message } of findings.slice(0, 1)) console.log(`\t${place} ${message}`);
  }
  console.log();
}
