import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSmallOffice } from './terminal.js';

let terminal: Awaited<ReturnType<typeof openSmallOffice>>;
// biome-ignore lint/suspicious/noExplicitAny: a rules file is changed freely
let rulesFile: any;
const run = (...argv: string[]) => terminal.run(...argv, '--office', terminal.office);
const json = (...argv: string[]) => terminal.json(...argv, '--office', terminal.office);
const journal = () => readFileSync(join(terminal.office, 'journal.ndjson'), 'utf8');
const write = (name: string, ...rules: unknown[]) =>
  terminal.write(name, JSON.stringify({ format: 'double-random/rules@1', rules }));

beforeAll(async () => {
  terminal = await openSmallOffice();
  rulesFile = JSON.parse(readFileSync(join(terminal.folder, 'rules.json'), 'utf8'));
});
afterAll(() => terminal.remove());

describe('plan --against', () => {
  it('puts the same task under both rule sets side by side, each as plan alone has it, and seals nothing', async () => {
    const before = journal();
    const [market] = rulesFile.rules;
    const half = { quantity: { kind: 'ratio', comparator: '>=', ratio: '50%' } };
    const stricter = {
      ...market,
      targets: { statuses: ['active'] },
      strata: { by: [], missing: 'refuse', quantities: [], overall: half },
    };
    const { code, data } = await json('plan', terminal.task, '--against', write('stricter.json', stricter));
    expect(code).toBe(0);
    const alone = await json('plan', terminal.task);
    for (const field of ['method', 'targets', 'inspectors', 'strata', 'team', 'feasibility'])
      expect(alone.data[field]).toMatchObject(data.own.figures[field]);
    const { targets, strata } = data.other.figures;
    expect(targets.excluded.cooldown).toBeUndefined();
    expect(targets.eligible).toBeGreaterThan(data.own.figures.targets.eligible);
    expect(strata).toMatchObject([{ size: targets.eligible, quota: Math.ceil(targets.eligible / 2) }]);

    await run('import', 'rules', write('both.json', ...rulesFile.rules, { ...stricter, id: 'XZ-half' }));
    const adopted = journal();
    const byId = await json('plan', terminal.task, '--against', 'XZ-half');
    expect(byId.data.other.figures).toEqual(data.other.figures);
    expect(adopted).not.toBe(before);
    expect(journal()).toBe(adopted);
  });

  it('is read in both languages', async () => {
    const zh = await run('plan', terminal.task, '--against', 'XZ-food-2026');
    expect(zh.code).toBe(0);
    expect(zh.out).toMatch(/任务的细则 +另一套/);
    expect(zh.out).toMatch(/细则 +XZ-market-2026 +XZ-food-2026/);
    expect(zh.out).toContain('没有封存');
    const en = await run('plan', terminal.task, '--against', 'XZ-food-2026', '--lang', 'en');
    expect(en.out).toMatch(/own rules +other rules/);
  });

  it('says why it could not be sealed under the other rules', async () => {
    const [market] = rulesFile.rules;
    const lonely = { ...market, team: [{ ...market.team[0], count: 1 }] };
    const file = write('lonely.json', lonely);
    const { code, data } = await json('plan', terminal.task, '--against', file);
    expect(code).toBe(0);
    expect(data.own.figures).toBeDefined();
    expect(data.other.figures).toBeUndefined();
    expect(data.other.issues).toMatchObject([{ code: 'plan.team-too-small' }]);
    const zh = await run('plan', terminal.task, '--against', file);
    expect(zh.out).toMatch(/检查小组 +\S+ +不能封存/);
    expect(zh.out).toContain('按 XZ-market-2026 不能封存：\n  ✘ [plan.team-too-small]');
    expect((await run('plan', terminal.task, '--against', file, '--lang', 'en')).out).toContain(
      'Under XZ-market-2026 it cannot be sealed:',
    );
  });

  it('refuses rules it cannot tell, a malformed file, and a ledger beside', async () => {
    const [market] = rulesFile.rules;
    const unlike = write('two.json', { ...market, id: 'A' }, { ...market, id: 'B' });
    expect(await json('plan', terminal.task, '--against', unlike)).toMatchObject({
      code: 2,
      issues: [{ code: 'cli.rules-not-one', args: { count: 2 } }],
    });
    expect(await json('plan', terminal.task, '--against', 'XZ-none')).toMatchObject({
      code: 3,
      issues: [{ code: 'plan.rules-unknown', args: { rules: 'XZ-none' } }],
    });
    const malformed = await json('plan', terminal.task, '--against', write('bad.json', { id: 'A' }));
    expect([malformed.code, malformed.issues[0]?.path[0]]).toEqual([3, 'bad.json']);
    expect((await run('plan', terminal.task, '--against', 'XZ-food-2026', '--ledger', 'l.csv')).code).toBe(2);
  });
});
