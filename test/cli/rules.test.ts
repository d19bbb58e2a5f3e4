import { afterAll, expect, test } from 'vitest';
import { sampleRulesFile } from '../../src/sdk/index.js';
import { drawId, drawTask, openSmallOffice, type Terminal } from './terminal.js';

const open: Terminal[] = [];
afterAll(() => {
  for (const terminal of open) terminal.remove();
});

async function small() {
  const terminal = await openSmallOffice();
  open.push(terminal);
  return terminal;
}

test('the adopted rules are told sentence by sentence, all of them or one', async () => {
  const terminal = await small();
  const every = await terminal.run('rules', '--office', terminal.office);
  expect(every.code).toBe(0);
  expect(every.out).toContain('XZ-market-2026');
  expect(every.out).toMatch(/^ {2}1\. 《.+》（编号XZ-food-2026）依据.+制定。$/m);
  const one = await terminal.json('rules', 'XZ-food-2026', '--office', terminal.office);
  expect(one.data.rules).toHaveLength(1);
  expect(one.data.rules[0].sentences).toContain('各层检查对象，抽取20户，另抽备选2户。');
  const english = await terminal.run('rules', 'XZ-food-2026', '--office', terminal.office, '--lang', 'en');
  expect(english.out).toContain('Of every stratum, 20 are drawn, with 2 in reserve.');
});

test('an unknown id, a day before the first version and a missing office are told as such', async () => {
  const terminal = await small();
  const unknown = await terminal.json('rules', 'XZ-none', '--office', terminal.office);
  expect(unknown.issues.map(({ code }) => code)).toEqual(['plan.rules-unknown']);
  const early = await terminal.json('rules', '--as-of', '2001-01-01', '--office', terminal.office);
  expect([early.ok, early.issues.length]).toEqual([false, 1]);
  const nowhere = await terminal.json('rules', '--office', `${terminal.folder}/nowhere`);
  expect(nowhere.ok).toBe(false);
});

test('a rules file is checked and told before it is adopted, and needs no office', async () => {
  const terminal = await small();
  const told = await terminal.json('rules', '--file', 'examples/rules/pollution-staff-ratio.json');
  expect(told.code).toBe(0);
  expect(told.data.rules[0].sentences.join('')).toContain('检查人员与检查对象1:5');
  const where = { field: 'turnover', is: ['高'] };
  const bad = JSON.stringify({ format: 'double-random/rules@1', rules: [{ id: 'X', targets: { where } }] });
  const refused = await terminal.json('rules', '--file', terminal.write('坏细则.json', bad));
  expect(refused.code).toBe(3);
  expect(refused.issues.length).toBeGreaterThan(3);
  expect(refused.issues).toContainEqual(
    expect.objectContaining({
      code: 'rules.condition-field-unknown',
      path: ['坏细则.json', 'rules', '[0]', 'targets', 'where'],
    }),
  );
});

test('strata by condition, ranges and staff ratios are planned, sealed, drawn, published and replayed', async () => {
  const terminal = await small();
  const [market] = sampleRulesFile.rules;
  const isKey = { field: 'creditClass', is: ['C', 'D'] };
  const strata = {
    by: ['named', 'kind'],
    missing: 'refuse',
    named: [
      { id: 'key', label: '重点监管', where: isKey },
      { id: 'general', label: '一般监管', where: { not: isKey } },
    ],
    quantities: [
      {
        where: { named: 'key', kind: 'enterprise' },
        quantity: { kind: 'range', of: 'ratio', least: '25%', most: '40%' },
      },
      { where: { named: 'key' }, quantity: { kind: 'range', of: 'count', least: 2, most: 4 }, reserve: 1 },
      { where: {}, quantity: { kind: 'staff-ratio', comparator: '<=', staff: 4, units: 3 } },
    ],
  };
  const rules = { ...market, effectiveFrom: '2026-01-01', strata };
  const file = terminal.write(
    'strata.json',
    JSON.stringify({ format: 'double-random/rules@1', rules: [rules] }),
  );
  const at = ['--office', terminal.office];
  expect((await terminal.run('import', 'rules', file, '--accept-change', '只留一套细则', ...at)).code).toBe(
    0,
  );
  const planned = await terminal.json('plan', terminal.task, ...at);
  expect(planned.data.strata).toContainEqual(
    expect.objectContaining({ label: '一般监管 · enterprise', inspectors: 11, unrounded: '8.25', quota: 8 }),
  );
  expect((await terminal.run('plan', terminal.task, ...at)).out).toContain(
    '检查人员与检查对象 4:3（得 8.25）',
  );
  await drawTask(terminal);
  for (const edition of ['audit', 'public']) {
    const folder = `${terminal.folder}/${edition}`;
    const published = await terminal.run('publish', drawId, '--out', folder, '--edition', edition, ...at);
    expect(published.code, published.err).toBe(0);
    const replayed = await terminal.json('replay', folder);
    expect(replayed.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(replayed.code).toBe(edition === 'audit' ? 0 : 9);
  }
});
