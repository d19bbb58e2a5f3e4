import { readdirSync, readFileSync } from 'node:fs';
import { type CheckId, replayRecord } from 'double-random/replay';
import { describe, expect, it } from 'vitest';
import { edit, type Files, relist } from '../fixtures/bundle.js';
import { verifyAll, withoutPython } from './python.js';

const golden = new URL('../golden/bundles/', import.meta.url);
const filesOf = (name: string): Files =>
  new Map(
    readdirSync(new URL(name, golden)).map((path) => [
      path,
      readFileSync(new URL(`${name}/${path}`, golden)),
    ]),
  );

/** What both implementations say of one check of a golden bundle of which one file was changed. */
async function outcomes(name: string, file: string, change: (text: string) => string, id: CheckId) {
  const files = edit(filesOf(name), file, change);
  const told = file === 'manifest.json' ? files : relist(files);
  const library = replayRecord(told).checks.find((one) => one.id === id)?.outcome;
  for await (const { checks } of verifyAll([told]))
    return [library, checks.find((one) => one.id === id)?.outcome];
  throw new Error('No report');
}

const newer = (text: string) => text.replace(/@1"/, '@2"');
const newerPlan = (text: string) => text.replace('double-random/plan@1', 'double-random/plan@2');
const add = (line: string) => (text: string) => `${text}${line}\n`;
const only = (text: string) => () => text;
/** With the order of its first two rows turned. */
const turned = (text: string) => {
  const list = JSON.parse(text) as { targets: unknown[] };
  const rows = list.targets.map((one) => JSON.stringify(one));
  expect(rows.length).toBeGreaterThan(1);
  return text.replace(`${rows[0]},${rows[1]}`, `${rows[1]},${rows[0]}`);
};

type Case = readonly [string, string, string, (text: string) => string, CheckId];

const families: readonly Case[] = [
  ['plan', 'sha256-audit', 'plan.json', newer, 'plan'],
  ['record', 'sha256-audit', 'record.json', newer, 'selection'],
  ['task', 'sha256-audit', 'task.json', newer, 'eligibility'],
  ['manifest', 'sha256-audit', 'manifest.json', newer, 'files'],
  [
    'hand-down',
    'sha256-lower-east',
    'hand-down.json',
    (text) => text.replace('hand-down@1', 'hand-down@2'),
    'eligibility',
  ],
  ['plan in a list', 'sha256-lower-east', 'hand-down.json', newerPlan, 'eligibility'],
  ['record of an earlier batch', 'sha256-batch-2', 'earlier-records.ndjson', newer, 'eligibility'],
];

const broken: readonly Case[] = [
  ['a line', 'sha256-audit', 'journal.ndjson', add('{"format":"double-random/line@2"}'), 'journal'],
  ['a proof', 'sha256-sealed', 'proofs.ndjson', add('{"format":"double-random/proof@2"}'), 'targets'],
  ['salts', 'sha256-audit', 'salts.json', only('{"format":"double-random/salts@2"}'), 'targets'],
  ['rules', 'sha256-audit', 'rules.json', only('{"format":"double-random/work-rules@2"}'), 'rules'],
  ['an item', 'sha256-audit', 'items.ndjson', add('{"format":"double-random/item-record@2"}'), 'rules'],
  ['a target', 'sha256-audit', 'targets.ndjson', add('{"format":"double-random/target@2"}'), 'targets'],
];

const hidden: readonly Case[] = [
  [
    'line after a newer record',
    'sha256-batch-2',
    'earlier-records.ndjson',
    only('{"format":"double-random/record@2"}\n{"x":1}\n'),
    'eligibility',
  ],
  [
    'line before a newer record',
    'sha256-batch-2',
    'earlier-records.ndjson',
    only('{"x":1}\n{"format":"double-random/record@2"}\n'),
    'eligibility',
  ],
  [
    'record of a list',
    'sha256-lower-east',
    'hand-down.json',
    (text) => newerPlan(text).replace(/"record":"\w+","targets":/, '"record":"x","targets":'),
    'eligibility',
  ],
  [
    'proof of a list',
    'sha256-lower-east',
    'hand-down.json',
    (text) => newerPlan(text).replace(/"size":\d+},"record"/, '"size":0},"record"'),
    'eligibility',
  ],
  [
    'order of a list',
    'sha256-lower-east',
    'hand-down.json',
    (text) => turned(newerPlan(text)),
    'eligibility',
  ],
];

describe.skipIf(withoutPython !== undefined)('formats to come, in Python', () => {
  it.each(families)('keep from judging: a newer %s', async (_, bundle, file, change, id) => {
    expect(await outcomes(bundle, file, change, id)).toEqual(['not-run', 'not-run']);
  });

  it.each(broken)('are none of %s, which is broken', async (_, bundle, file, change, id) => {
    expect(await outcomes(bundle, file, change, id)).toEqual(['fail', 'fail']);
  });

  it.each(hidden)('hide no broken %s', async (_, bundle, file, change, id) => {
    expect(await outcomes(bundle, file, change, id)).toEqual(['fail', 'fail']);
  });
});
