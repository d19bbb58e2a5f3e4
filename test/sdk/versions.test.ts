import { instant } from 'double-random/kernel';
import { sampleOffice } from 'double-random/sdk';
import { describe, expect, it } from 'vitest';
import { adoptAll, must, openDesk, smallTask } from './desk.js';

const codesOf = (result: { ok: boolean; issues?: readonly { code: string }[] }) =>
  result.ok ? [] : (result.issues ?? []).map(({ code }) => code);

describe('a chain of versions', () => {
  const { items, targets } = sampleOffice();
  const [first, ...others] = items;

  it('keeps what each version states and changes, and the register of every day', async () => {
    const { office, hand } = openDesk();
    const details = {
      effectiveFrom: '2026-01-01',
      basis: '米政发〔2018〕12号',
      operator: '王五',
      reason: '年度调整',
    };
    must(await office.adoptRecords('items', items, details));
    hand.now = instant('2026-06-30T16:30:00Z');
    const moved = [{ ...first, authority: '应急管理局' }, ...others.slice(1)];
    const adopted = must(
      await office.adoptRecords('items', moved, { ...details, effectiveFrom: '2026-07-01' }),
    );
    expect(adopted.notes.map(({ code }) => code)).toEqual(['versions.authority-moved']);
    const [one, two] = must(await office.versions('items'));
    expect(one).toMatchObject({ version: 1, ...details, changes: { before: 0, added: items.length } });
    expect(two?.changes).toMatchObject({ added: 0, changed: 1, cancelled: 1, after: items.length - 1 });
    const asOf = async (date: string) => must(await office.registerAsOf('items', date)).version;
    expect([await asOf('2026-01-01'), await asOf('2026-06-30'), await asOf('2026-07-01')]).toEqual([1, 1, 2]);
    expect(codesOf(await office.registerAsOf('items', '2025-12-31'))).toEqual(['sdk.register-not-in-force']);
    const diff = must(await office.diff('items', { rows: true }));
    expect(diff.changes.map(({ kind }) => kind).sort()).toEqual(['cancelled', 'changed']);
    expect(diff.changes.find(({ kind }) => kind === 'changed')?.fields).toEqual([
      { field: 'authority', before: first.authority, after: '应急管理局' },
    ]);
    expect(codesOf(await office.diff('items', { to: 3 }))).toEqual(['sdk.version-unknown']);
  });

  it('tells a sub-item by its item and itself', async () => {
    const { office } = openDesk();
    must(await office.adoptRecords('items', items));
    must(await office.adoptRecords('items', [{ ...first, subItem: '名称' }, ...others]));
    const { changes } = must(await office.diff('items', { rows: true }));
    expect(changes).toEqual([
      {
        kind: 'changed',
        id: first.id,
        name: `${first.name}：名称`,
        fields: [{ field: 'subItem', before: undefined, after: '名称' }],
      },
    ]);
  });

  it('takes no version that takes effect before the one it follows, and no personal data', async () => {
    const { office } = openDesk();
    must(await office.adoptRecords('items', items, { effectiveFrom: '2026-07-01' }));
    expect(codesOf(await office.adoptRecords('items', items, { effectiveFrom: '2026-06-30' }))).toEqual([
      'sdk.version-backdated',
    ]);
    const telephone = `1${'3'.repeat(10)}`;
    expect(codesOf(await office.adoptRecords('items', items, { operator: `王五 ${telephone}` }))).toEqual([
      'disclosure.personal-data',
    ]);
    expect(codesOf(await office.adoptRecords('items', items, { effectiveFrom: '2026-02-30' }))).toEqual([
      'sdk.date-malformed',
    ]);
    expect(must(await office.versions('items')).length).toBe(1);
  });

  it('refuses a pool that lost a third until somebody says why, and then tells it', async () => {
    const { office } = openDesk();
    must(await office.adoptRecords('targets', targets));
    const fewer = targets.slice(0, 50);
    expect(codesOf(await office.adoptRecords('targets', fewer))).toContain('versions.pool-shrunk');
    expect(must(await office.versions('targets')).length).toBe(1);
    const adopted = must(await office.adoptRecords('targets', fewer, { acceptedChange: '三十户迁出' }));
    expect(adopted.acceptedChange).toBe('三十户迁出');
    const told = adopted.notes.map(({ severity, code }) => `${severity} ${code}`);
    expect(told).toEqual(
      expect.arrayContaining(['warning sdk.change-accepted', 'info versions.pool-shrunk']),
    );
    const needless = must(await office.adoptRecords('targets', targets, { acceptedChange: '没有必要' }));
    expect(needless.acceptedChange).toBeUndefined();
  });

  it('lets no version without a date step in front of one that is still to come', async () => {
    const { office } = openDesk();
    must(await office.adoptRecords('items', items, { effectiveFrom: '2099-01-01' }));
    const details = { operator: '王五' };
    expect(codesOf(await office.adoptRecords('items', items.slice(1), details))).toEqual([
      'sdk.version-backdated',
    ]);
  });

  it('journals no personal data and no line breaks, whatever the option', async () => {
    const { office } = openDesk();
    const file = { name: '名录.csv', bytes: new TextEncoder().encode('名称,代码\n甲,A1\n') };
    const codeOf = async (options: object) => codesOf(await office.adoptTable('targets', file, options));
    expect(await codeOf({ acceptPartial: '张三 110101199001011237 同意' })).toEqual([
      'disclosure.personal-data',
    ]);
    expect(await codeOf({ reason: '甲\n乙' })).toEqual(['sdk.details-control']);
  });

  it('warns of a status that comes back from the dead', async () => {
    const { office } = openDesk();
    const [one, ...rest] = targets;
    must(await office.adoptRecords('targets', [{ ...one, status: 'cancelled' }, ...rest]));
    const adopted = must(await office.adoptRecords('targets', [{ ...one, status: 'active' }, ...rest]));
    expect(adopted.notes.find(({ code }) => code === 'versions.status-revived')?.args['count']).toBe(1);
  });

  it('draws a task from the versions of its day, and says that newer ones wait', async () => {
    const desk = openDesk();
    await adoptAll(desk);
    const { office } = desk;
    must(await office.adoptRecords('items', items, { effectiveFrom: '2099-01-01' }));
    const draft = must(await office.planTask(smallTask()));
    expect(draft.items.version).toBe(1);
    expect(draft.notes.map(({ code }) => code)).toContain('sdk.version-upcoming');
  });
});
