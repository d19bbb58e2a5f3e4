import { readdirSync, readFileSync } from 'node:fs';
import { digestOf } from 'double-random/kernel';
import { replayRecord } from 'double-random/replay';
import { guardCell } from 'double-random/tables';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edit, type Files, publishSmallOffice, relist, textOf } from '../fixtures/bundle.js';
import { evaluate, type PythonReport, verifyAll, withoutPython } from './python.js';

const audit = publishSmallOffice('audit');
const golden = new URL('../golden/bundles/sha256-open/', import.meta.url);
const open: Files = new Map(readdirSync(golden).map((path) => [path, readFileSync(new URL(path, golden))]));

/** One check in Python, and its outcome in the library. */
async function judge(files: Files, id: PythonReport['checks'][number]['id']) {
  for await (const report of verifyAll([files])) {
    const check = report.checks.find((one) => one.id === id);
    return { ...check, library: replayRecord(files).checks.find((one) => one.id === id)?.outcome };
  }
  throw new Error('No report');
}

const withoutLine = (text: string, row: number) =>
  text
    .split('\n')
    .filter((_, at) => at !== row)
    .join('\n');

describe.skipIf(withoutPython !== undefined)('tables and registers, in Python', () => {
  it.each([
    ['an audit edition', audit],
    ['a public edition', open],
  ])('leave nothing but the page of %s to the library', async (_, files) => {
    expect(await judge(files, 'tables')).toMatchObject({ outcome: 'not-run', library: 'pass' });
    expect((await judge(files, 'tables')).detail).toMatch(/^两张名单和 manifest.json 相符；公示.html /);
  });

  it.each([
    ['a name', '抽查名单.csv', '样例', '模例', '抽查名单.csv 第 2 行'],
    ['a name of an inspector', '检查人员选派.csv', '检查员', '调查员', '检查人员选派.csv 第 2 行'],
    ['a header', '抽查名单.csv', '序号', '号序', '抽查名单.csv 第 1 行'],
    ['no byte order mark', '抽查名单.csv', '\ufeff', '', '抽查名单.csv 第 1 行'],
    ['a rehearsal told to be none', 'manifest.json', '"mode":"official"', '"mode":"rehearsal"', 'mode'],
    ['another draw', 'manifest.json', /"drawId":"[^"]+"/, '"drawId":"X-1"', 'drawId'],
    ['another edition', 'manifest.json', '"edition":"audit"', '"edition":"public"', '抽查名单.csv 第 1 行'],
    [
      'other rows of a table',
      'manifest.json',
      /"rows":\d+(?=,"sha256":"\w+","tableDigest")/,
      '"rows":99',
      '.csv',
    ],
    ['a register record', 'target-records.ndjson', '样例', '模例', 'target-records.ndjson 第 1 行'],
  ])('find %s forged in an audit edition', async (_, file, from, to, place) => {
    const forged = edit(audit, file, (text) => text.replace(from, to));
    const files = file === 'manifest.json' ? forged : relist(forged);
    expect(files.get(file)).not.toEqual(audit.get(file));
    const { outcome, library, detail } = await judge(files, 'tables');
    expect([outcome, library]).toEqual(['fail', 'fail']);
    expect(detail).toContain(place);
  });

  it('name the first row too many, and what is missing', async () => {
    const longer = edit(open, '抽查名单.csv', (text) => `${text}"1"\r\n`);
    const rows = textOf(open, '抽查名单.csv').split('\r\n').length;
    expect(await judge(relist(longer), 'tables')).toMatchObject({
      outcome: 'fail',
      library: 'fail',
      detail: `抽查名单.csv 第 ${rows} 行: 多出`,
    });
    const shorter = new Map(open);
    shorter.delete('检查人员选派.csv');
    expect(await judge(shorter, 'tables')).toMatchObject({
      outcome: 'not-run',
      library: 'not-run',
      detail: '检查人员选派.csv 缺少',
    });
  });

  it.each([
    ['target-records.ndjson', 'targets.ndjson'],
    ['inspector-records.ndjson', 'inspectors.ndjson'],
  ])('find a line gone from %s', async (file, place) => {
    const files = relist(edit(audit, file, (text) => withoutLine(text, 3)));
    const { outcome, library, detail } = await judge(files, 'eligibility');
    expect([outcome, library]).toEqual(['fail', 'fail']);
    expect(detail).toContain(place);
  });

  it.each([
    ['title', '"title":"', '"title":"X'],
    ['asOf', /"asOf":"\d{4}/, '"asOf":"2020'],
    ['entropy', /"revealBy":"\d{4}/, '"revealBy":"2020'],
  ])('find a plan with another %s than its task', async (member, from, to) => {
    const { outcome, library, detail } = await judge(
      edit(audit, 'plan.json', (text) => text.replace(from, to)),
      'eligibility',
    );
    expect([outcome, library]).toEqual(['fail', 'fail']);
    expect(detail).toContain(member);
  });

  it('guard every cell as the library does, however long it is', () => {
    const unit = fc.constantFrom(..."019０９年月日时分秒¥￥ ~!a-=@\t\r\n\0'店\x7f＝＠é１");
    const cells = fc.sample(fc.string({ unit, maxLength: 8 }), { numRuns: 3000, seed: 1 });
    cells.push(`${'1'.repeat(300_000)}店`, '9'.repeat(300_000));
    for (const kind of ['text', 'code', 'number'] as const) {
      const guarded = evaluate(`[tables.guarded(one, '${kind}') for one in value]`, cells);
      expect(guarded).toEqual(cells.map((cell) => guardCell(cell, kind)));
    }
  });

  it('count no public source twice', async () => {
    const twice = edit(audit, 'plan.json', (text) => {
      const plan = JSON.parse(text) as { entropy: { sources: { id: string }[] } };
      const [source] = plan.entropy.sources;
      const again = JSON.stringify({ ...source, id: 'again' }, Object.keys(source ?? {}).sort());
      return text.replace('"sources":[', `"sources":[${again},`);
    });
    const told = edit(twice, 'record.json', (text) =>
      text.replace(/"commitment":"\w+"/, `"commitment":"${digestOf(textOf(twice, 'plan.json'))}"`),
    );
    expect(await judge(told, 'plan')).toMatchObject({
      outcome: 'fail',
      detail: 'plan.json entropy 不合对方案的要求',
    });
  });
});
