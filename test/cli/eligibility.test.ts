import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawId, openSmallOffice, sealTask } from './terminal.js';

let terminal: Awaited<ReturnType<typeof openSmallOffice>>;
const run = (...argv: string[]) => terminal.run(...argv, '--office', terminal.office);
const json = (...argv: string[]) => terminal.json(...argv, '--office', terminal.office);
const linesOf = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n');

interface Line {
  readonly pool: string;
  readonly id: string;
  readonly standing: string;
  readonly grounds: readonly { readonly code: string }[];
}
let ledger: readonly Line[];
const first = (pool: string, standing: string): Line => {
  const found = ledger.find((line) => line.pool === pool && line.standing === standing);
  if (found === undefined) throw new TypeError(`nobody of ${pool} is ${standing}`);
  return found;
};

beforeAll(async () => {
  terminal = await openSmallOffice();
  const file = join(terminal.folder, 'ledger.ndjson');
  await run('plan', terminal.task, '--ledger', file);
  ledger = linesOf(file).map((line) => JSON.parse(line));
});
afterAll(() => terminal.remove());

describe('plan --ledger', () => {
  it('lists everyone once, and balances with the plan', async () => {
    const file = join(terminal.folder, 'balanced.ndjson');
    const { data } = await json('plan', terminal.task, '--ledger', file);
    for (const pool of ['targets', 'inspectors'] as const) {
      const lines = ledger.filter((line) => line.pool === pool);
      expect(new Set(lines.map(({ id }) => id)).size).toBe(data[pool].universe);
      const out = data[pool].universe - data[pool].eligible;
      expect(data.ledger.counts[pool]).toEqual({
        eligible: data[pool].eligible,
        excluded: out,
        undecided: 0,
      });
      expect(lines.filter(({ standing }) => standing === 'excluded')).toHaveLength(out);
    }
  });

  it('is a table for people in the language of the command line', async () => {
    for (const [language, header, told] of [
      ['zh', '"名录","编号","名称","是否纳入"', '适格台账已写到'],
      ['en', '"pool","id","name","standing"', 'Wrote the eligibility ledger to'],
    ] as const) {
      const file = join(terminal.folder, `ledger-${language}.csv`);
      const { out } = await run('plan', terminal.task, '--ledger', file, '--lang', language);
      expect(out).toContain(told);
      const lines = linesOf(file);
      expect(lines[0]).toContain(header);
      expect(lines).toHaveLength(ledger.length + 1);
    }
  });

  it('replaces no file unless told, and knows two endings', async () => {
    const file = join(terminal.folder, 'ledger.ndjson');
    expect((await json('plan', terminal.task, '--ledger', file)).code).toBe(4);
    expect((await json('plan', terminal.task, '--ledger', file, '--force')).code).toBe(0);
    const { code, issues } = await json(
      'plan',
      terminal.task,
      '--ledger',
      join(terminal.folder, 'ledger.doc'),
    );
    expect([code, issues.map((issue) => issue.code)]).toEqual([
      3,
      expect.arrayContaining(['sdk.export-format']),
    ]);
  });
});

describe('explain ID --task', () => {
  it('tells a business why it is out, with what the register says', async () => {
    const { id, grounds } = first('targets', 'excluded');
    const zh = await run('explain', id, '--task', terminal.task);
    expect(zh.code).toBe(0);
    expect(zh.out).toContain('不参加抽取：');
    for (const { code } of grounds) expect(zh.out).toContain(`[${code}]`);
    expect(zh.out).toMatch(/上次检查 \d{4}-\d\d-\d\d，加 12 个月是|登记状态：|信用风险分类：/);
    expect(zh.out).toContain('还没有封存');
    const en = await run('explain', id, '--task', terminal.task, '--lang', 'en');
    expect(en.out).toMatch(/Left out:[\s\S]*(last inspected|status:|credit risk class:)/);
    const { data } = await json('explain', id.toLowerCase(), '--task', terminal.task);
    expect(data).toMatchObject({ id, drawId, sealed: false, lines: [{ id, standing: 'excluded' }] });
  });

  it('tells one that is in, and inspectors as well', async () => {
    const { id } = first('targets', 'eligible');
    expect((await run('explain', id, '--task', terminal.task)).out).toMatch(
      /参加抽取：没有一条规则[\s\S]*分层：/,
    );
    const inspector = first('inspectors', 'eligible');
    expect((await run('explain', inspector.id, '--task', terminal.task)).out).toContain('参加选派：');
    const english = await run('explain', inspector.id, '--task', terminal.task, '--lang', 'en');
    expect(english.out).toContain('May be assigned');
  });

  it('says so where neither pool knows the id, and refuses what is none', async () => {
    const zh = await run('explain', '91350100M000100Y43', '--task', terminal.task);
    expect([zh.code, zh.out]).toEqual([0, expect.stringContaining('都没有这个编号，所以不参加抽取')]);
    const en = await run('explain', '91350100M000100Y43', '--task', terminal.task, '--lang', 'en');
    expect(en.out).toContain('Neither the target pool nor the inspector pool');
    expect(await json('explain', '某某商店', '--task', terminal.task)).toMatchObject({
      code: 3,
      issues: [{ code: 'sdk.id-malformed' }],
    });
    expect((await json('explain', 'X1', '--task', 'nowhere.json')).code).toBe(5);
  });

  it('answers for a sealed task by what was sealed, whatever the registers say since', async () => {
    const { id } = first('targets', 'excluded');
    const before = await json('explain', id, '--task', terminal.task);
    await sealTask(terminal);
    const text = readFileSync(join(terminal.folder, 'targets.csv'), 'utf8').split('\r\n');
    const others = text.filter((line) => !line.includes(id)).join('\r\n');
    const { code } = await run('import', 'targets', terminal.write('fewer.csv', others));
    expect(code).toBe(0);
    const after = await json('explain', id, '--task', terminal.task);
    expect(after.data).toEqual({ ...before.data, sealed: true });
    expect((await run('explain', id, '--task', terminal.task)).out).toContain('按封存时的名录和细则');
  });
});
