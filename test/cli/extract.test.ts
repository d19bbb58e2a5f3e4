import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { civilDate, instant } from '../../src/core/kernel/index.js';
import { openFolderOffice } from '../../src/sdk/node/index.js';
import { drawId, drawTask, openSmallOffice } from './terminal.js';

let terminal: Awaited<ReturnType<typeof openSmallOffice>>;
const run = (...argv: string[]) => terminal.run(...argv, '--office', terminal.office);
const json = (...argv: string[]) => terminal.json(...argv, '--office', terminal.office);
const at = (...names: string[]) => join(terminal.folder, ...names);
let target = '';
let commitment = '';

beforeAll(async () => {
  terminal = await openSmallOffice();
  await drawTask(terminal);
  terminal.now = instant('2026-03-12T02:00:00Z');
});
afterAll(() => terminal.remove());

/** Everyone drawn is inspected and published, by the office itself. */
async function finish() {
  const office = openFolderOffice(terminal.office, { clock: { now: () => terminal.now } });
  const status = await office.resultsStatus(drawId);
  if (!status.ok) throw new Error(JSON.stringify(status.issues));
  const notice = await office.notice(drawId);
  if (!notice.ok) throw new Error(JSON.stringify(notice.issues));
  commitment = notice.value.commitment;
  const { task } = terminal;
  const items: string[] = JSON.parse(readFileSync(task, 'utf8')).items;
  const results = status.value.standings.map((standing) => ({
    target: standing.target,
    inspectedOn: civilDate('2026-03-10'),
    findings: items.map((item) => ({ item: item as never, codes: ['1'] })),
    followUps: [],
  }));
  target = results[0]?.target ?? '';
  const entered = await office.enterResults(drawId, { by: '甲', list: 'national@1', results });
  await office.reviewResults(drawId, { by: '乙', decision: 'approved' });
  const published = await office.publishResults(drawId, { by: '丙' });
  if (!entered.ok || !published.ok) throw new Error(JSON.stringify([entered, published]));
  const ledger = published.value.files.get(`draws/${drawId}/results-ledger.json`);
  writeFileSync(at('results-ledger.json'), ledger ?? '');
}

describe('extract and verify-extract', () => {
  it('refuse before the visits, give out afterwards, and check against what was published', async () => {
    expect(await json('extract', drawId, '91650100745210000X', '--out', at('early'))).toMatchObject({
      code: 6,
      issues: [{ code: 'sdk.inspections-outstanding' }],
    });
    await finish();
    const journal = readFileSync(join(terminal.office, 'journal.ndjson'), 'utf8');
    const { code, out } = await run('extract', drawId, target, '--out', at('extract'));
    expect(code).toBe(0);
    expect(out).toContain('情况：抽中');
    expect(readdirSync(at('extract')).sort()).toEqual(['plan.json', '摘录.html', '摘录.json'].sort());
    expect(readFileSync(join(terminal.office, 'journal.ndjson'), 'utf8')).toBe(journal);
    expect((await run('extract', drawId, target, '--out', at('extract'))).code).toBe(4);
    expect((await run('extract', drawId, target, '--out', at('en'), '--lang', 'en')).out).toContain(
      'Standing: selected',
    );

    await run('publish', drawId, '--out', at('public'), '--edition', 'public');
    const file = at('extract', '摘录.json');
    const evidence = ['--record', at('public', 'record.json'), '--ledger', at('results-ledger.json')];
    const checked = await json('verify-extract', file, '--commitment', commitment, ...evidence);
    // The risk class is withheld, and a shuffle needs the whole list.
    expect([checked.code, checked.issues.map((issue) => issue.code)]).toEqual([
      9,
      ['publication.fields-withheld', 'publication.list-needed'],
    ]);
    expect(checked.data.checks).toHaveLength(9);
    const wrong = await run('verify-extract', file, '--commitment', 'f'.repeat(64), ...evidence);
    expect(wrong.code).toBe(1);
    expect(wrong.out).toContain('结论：不一致。1 项不通过');
    expect(wrong.out).toContain('[publication.extract-another-plan]');
    const changed = terminal.write('changed.json', readFileSync(file, 'utf8').replace('未', '末'));
    const spoilt = terminal.write(
      'spoilt.json',
      readFileSync(file, 'utf8').replace('"codes":["1"]', '"codes":["5"]'),
    );
    expect((await run('verify-extract', spoilt)).code).toBe(1);
    expect((await run('verify-extract', changed)).code).toBe(9);
    const newer = terminal.write('newer.json', '{"format":"double-random/extract@2"}');
    expect((await run('verify-extract', newer)).code).toBe(7);
    expect((await run('verify-extract', at('nothing.json'))).code).toBe(5);
    expect((await run('verify-extract', file, '--lang', 'en')).out).toContain('Well formed');
  });
});
