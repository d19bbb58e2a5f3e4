import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openSmallOffice, ssqValue } from './terminal.js';

type Desk = Awaited<ReturnType<typeof openSmallOffice>>;
const open: Desk[] = [];

afterEach(() => {
  for (const desk of open.splice(0)) desk.remove();
});

const say = (desk: Desk, ...argv: string[]) => desk.json(...argv, '--office', desk.office);

async function openDesk(): Promise<Desk> {
  const desk = await openSmallOffice();
  open.push(desk);
  return desk;
}

function taskOf(desk: Desk, drawId: string, change: object): string {
  const task = JSON.parse(readFileSync(desk.task, 'utf8'));
  return desk.write(`${drawId}.json`, JSON.stringify({ ...task, drawId, recusals: [], ...change }));
}

/** Seals, draws and publishes; gives the folder of the public edition. */
async function drawAt(desk: Desk, drawId: string, change: object): Promise<string> {
  const shares = new Map<string, string>();
  for (const party of ['office', 'notary'])
    shares.set(party, (await say(desk, 'share', drawId, '--party', party, '--new')).data.share);
  const sealed = await say(desk, 'seal', taskOf(desk, drawId, change));
  if (sealed.code !== 0) throw new Error(JSON.stringify(sealed.issues));
  for (const [party, share] of shares) await say(desk, 'share', drawId, '--party', party, '--reveal', share);
  const value = 'handedDown' in change ? ssqValue.replace('2026023', '2026024') : ssqValue;
  await say(desk, 'source', drawId, '--id', 'ssq', '--value', value);
  expect((await say(desk, 'draw', drawId)).code).toBe(0);
  const folder = join(desk.folder, drawId);
  expect((await say(desk, 'publish', drawId, '--out', folder, '--edition', 'public')).code).toBe(0);
  return folder;
}

describe('handing down on the command line', () => {
  test('a province draws the targets, two counties the inspectors, and the folders fit', async () => {
    const province = await openDesk();
    const planned = await province.run(
      'plan',
      taskOf(province, 'SHENG-1', { draws: 'targets' }),
      '--office',
      province.office,
    );
    expect(planned.out).toContain('只抽检查对象');
    expect(planned.out).not.toContain('检查人员名录库  全库');
    const early = await drawAt(province, 'SHENG-1', { draws: 'targets' });
    const lower: string[] = [];
    for (const [at, district] of ['样例区甲街道', '样例区乙街道'].entries()) {
      const list = join(province.folder, `下发-${at}.json`);
      const handed = await say(province, 'hand-down', 'SHENG-1', '--district', district, '--out', list);
      expect([handed.code, handed.issues.map(({ code }) => code)]).toEqual([0, ['sdk.hand-down-internal']]);
      const county = await openDesk();
      const screen = await county.run('receive', list, '--office', county.office);
      expect(screen.out).toContain('已收下样例区市场监督管理局下发的名单：抽取 SHENG-1');
      const { entropy } = JSON.parse(readFileSync(county.task, 'utf8'));
      const sources = [{ id: 'ssq', kind: 'ssq', issue: '2026024' }];
      const change = {
        ...{ handedDown: 'SHENG-1', authority: `样例县${at + 1}局` },
        entropy: { ...entropy, sources },
      };
      const told = await county.run('plan', taskOf(county, `XIAN-${at}`, change), '--office', county.office);
      expect(told.out).toMatch(/下发自\s+SHENG-1 {2}样例区市场监督管理局/);
      expect(told.out).toContain('上级抽取后下发');
      lower.push(await drawAt(county, `XIAN-${at}`, change));
    }
    // Published before anything was handed down, the journal tells of no list.
    const untold = await province.json('handed-down', early, ...lower);
    expect(untold.issues[0]).toMatchObject({ code: 'replay.hand-down-untied', args: { fact: 'list' } });
    const upper = join(province.folder, '公示');
    await say(province, 'publish', 'SHENG-1', '--out', upper, '--edition', 'public');
    const fits = await province.run('handed-down', upper, ...lower);
    expect([fits.code, fits.err]).toEqual([0, '']);
    expect(fits.out).toContain('抽中的每一户都下发了一次');
    const english = await province.run('handed-down', upper, lower[0] ?? '', '--lang', 'en');
    expect(english.code).toBe(1);
    expect(english.out).toContain('Something does not fit');
    expect(english.err).toContain('was drawn and handed down to nobody');
    const { data } = await province.json('handed-down', upper, ...lower);
    expect(data.parts.map((part: { drawId: string }) => part.drawId)).toEqual(['XIAN-0', 'XIAN-1']);
  });

  test('a list is not written over another file, nor received when it was edited', async () => {
    const province = await openDesk();
    await drawAt(province, 'SHENG-1', { draws: 'targets' });
    const list = province.write('下发.json', '别的文件');
    expect((await say(province, 'hand-down', 'SHENG-1', '--out', list)).issues[0]?.code).toBe(
      'sdk.file-exists',
    );
    expect((await say(province, 'hand-down', 'SHENG-1', '--out', list, '--force')).code).toBe(0);
    const county = await openDesk();
    const edited = county.write('改过.json', readFileSync(list, 'utf8').replaceAll('甲街道', '丙街道'));
    const refused = await say(county, 'receive', edited);
    expect([refused.code, refused.issues[0]?.code]).toEqual([3, 'disclosure.row-unproven']);
    expect(refused.issues[0]?.path[0]).toBe('改过.json');
    const missing = await say(county, 'receive', join(county.folder, '没有.json'));
    expect(missing.code).toBe(5);
  });
});
