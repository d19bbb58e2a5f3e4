import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { zipBundle } from 'double-random/archive';
import { parseTargetFrame } from 'double-random/plan';
import { parseRecord } from 'double-random/record';
import { parseReplayReport } from 'double-random/replay';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePublication } from '../../../src/sdk/index.js';
import { edit, relist } from '../../fixtures/bundle.js';
import {
  absent,
  type Bench,
  fitsAcross,
  lookUp,
  type Opened,
  openAddress,
  openBench,
  saveReport,
  seriousFlaws,
  textIn,
  verdictOf,
} from './opened-page.js';
import { carry, type DistrictDraw, drawDistrict, type Files } from './states.js';

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };
const everyCheck = 11;

let bench: Bench;
let food: DistrictDraw;
let market: DistrictDraw;

beforeAll(async () => {
  if (absent !== undefined) return;
  [bench, { food, market }] = await Promise.all([openBench(), drawDistrict()]);
});
afterAll(() => bench?.close());

/** A code of each kind, as the files have them. */
function codesOf(files: Files) {
  const record = parseRecord(files.get('record.json') ?? new Uint8Array());
  const frame = parseTargetFrame(files.get('targets.ndjson') ?? new Uint8Array());
  if (!record.ok || !frame.ok) throw new Error('unreadable');
  const [stratum] = record.value.strata;
  const named = new Set(record.value.strata.flatMap(({ selected, reserves }) => [...selected, ...reserves]));
  return {
    drawn: stratum?.selected[2] ?? record.value.strata.flatMap(({ selected }) => selected)[0] ?? '',
    reserve: stratum?.reserves[0] ?? '',
    undrawn: frame.value.find((entry) => !('excluded' in entry) && !named.has(entry.id))?.id ?? '',
    excluded: frame.value.find((entry) => 'excluded' in entry)?.id ?? '',
  };
}

async function outcomesIn(page: Opened['page'], holder: string): Promise<Record<string, string>> {
  const rows = await page.$$eval(`${holder} tr[data-check]`, (found) =>
    found.map((row) => [row.getAttribute('data-check') ?? '', row.getAttribute('data-outcome') ?? '']),
  );
  return Object.fromEntries(rows);
}

describe.skipIf(absent !== undefined)('the verification page', () => {
  it('answers for everyone in a revealed draw, whatever way the code is typed, and checks it', async () => {
    const codes = codesOf(food.publicEdition);
    const { page, trespasses } = await bench.open(carry(bench.shell, food.publicEdition));
    await page.waitForSelector('#code');
    expect(await textIn(page, '.counts')).toMatch(
      /公示的办理记录里抽取 1 次，没有重抽 · 抽取前排除 8,379 户 · 检查人员回避 \d+ 人次/,
    );
    const wide = codes.drawn.replace(/[0-9A-Z]/g, (letter) =>
      String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
    );
    for (const typed of [
      codes.drawn,
      ` ${codes.drawn.toLowerCase()} `,
      wide,
      codes.drawn.replace(/(.{4})/g, '$1-'),
      codes.drawn.replace(/(.{6})/g, '$1 '),
    ]) {
      const told = await lookUp(page, typed);
      expect(told).toContain('被抽中（第 3 / 20 户）');
      expect(told).toMatch(/签号 0\.\d+，在入选线 0\.\d+ 以内/);
      expect(told).toMatch(/检查组第 \d+ 组，2 人/);
    }
    expect(await lookUp(page, codes.reserve)).toContain('备选（第 1 /');
    expect(await lookUp(page, codes.undrawn)).toMatch(/没有抽中[\s\S]*超过入选线/);
    expect(await lookUp(page, codes.excluded)).toMatch(/抽取前已排除[\s\S]*原因：/);
    expect(await lookUp(page, '91350100M000100Y43')).toContain('不在名录中（名录共 16,373 户，已逐户查过）');
    expect(await lookUp(page, '91350100M000100Y44')).toContain(
      '最后一位不对，可能抄错了：写的是 4，按规则应当是 3',
    );
    expect(await lookUp(page, '某某公司')).toContain('请先输入统一社会信用代码');
    expect(await verdictOf(page)).toContain('没有发现不一致：9 项通过；2 项缺少不公开的文件，无法判定');
    expect(Object.keys(await outcomesIn(page, '#checks'))).toHaveLength(everyCheck);
    expect(trespasses).toEqual([]);
    await page.close();
  });

  it('works out every value, finds a changed character, and puts it back', async () => {
    const { drawn } = codesOf(food.publicEdition);
    const { page, trespasses } = await bench.open(carry(bench.shell, food.publicEdition));
    await page.waitForSelector('#code');
    await lookUp(page, drawn);
    await page.waitForSelector('#working pre');
    const values = await page.$$eval('#working pre', (found) =>
      found.map((value) => value.textContent ?? ''),
    );
    expect(values).toHaveLength(8);
    expect(values[5]).toBe(`${values[4]}:${drawn}`);
    expect(await page.$$eval('#timeline .gap', (found) => found.map((gap) => gap.textContent))).toContain(
      '相隔 5 小时',
    );
    for (const [file, check] of [
      ['targets.ndjson', 'targets'],
      ['plan.json', 'plan'],
    ] as const) {
      await page.selectOption('#tamper-file', file);
      await page.click('#tamper-go');
      await page.waitForSelector(`.tamper-result:has-text("${file}"):has-text("已经放回原样")`);
      expect(await outcomesIn(page, '.tamper-result')).toMatchObject({ files: 'fail', [check]: 'fail' });
    }
    await page.click('#verify');
    await page.waitForSelector('.verdict-holder .verdict');
    expect(await outcomesIn(page, '#checks')).toMatchObject({ files: 'pass', targets: 'pass', plan: 'pass' });
    expect(trespasses).toEqual([]);
    await page.close();
  });

  it('says of a redacted draw what it does not show, and never that somebody is not in the list', async () => {
    const { drawn } = codesOf(market.publicEdition);
    const { undrawn } = codesOf(market.auditEdition);
    const { page, trespasses } = await bench.open(carry(bench.shell, market.publicEdition), phone);
    await page.waitForSelector('#code');
    expect(await lookUp(page, drawn)).toMatch(
      /在名录中（名录共 16,373 户，本页只列抽中和备选的）\s+● 被抽中/,
    );
    const told = await lookUp(page, undrawn);
    expect(told).toContain('不能由此断定它不在名录');
    expect(told).not.toContain('不在名录中');
    expect(await verdictOf(page)).toContain('没有发现不一致：6 项通过；5 项缺少不公开的文件，无法判定');
    expect(trespasses).toEqual([]);
    await page.close();
  });

  it('of a sealed draw tells the digits and nobody, and later whether the same was published', async () => {
    const { page, trespasses } = await bench.open(carry(bench.shell, food.notice), phone);
    await page.waitForSelector('.sealed .seal');
    const text = await textIn(page, 'body');
    expect(text).toContain('请现在抄下或拍下指纹');
    expect(text.replace(/\s/g, '')).toContain(food.notice.commitment.toUpperCase());
    expect(await page.$('#code')).toBeNull();
    expect(await seriousFlaws(page)).toEqual([]);
    expect(await fitsAcross(page)).toBe(true);
    const drop = (files: Files) =>
      page.setInputFiles('#load-files', {
        name: '公示.zip',
        mimeType: 'application/zip',
        buffer: Buffer.from(zipBundle(files)),
      });
    await drop(food.publicEdition);
    await page.waitForSelector('.digits .sentence');
    expect(await textIn(page, '.digits')).toContain('与封存时的指纹相同');
    await drop(market.publicEdition);
    await page.waitForSelector('.verdict-holder .verdict.not-run');
    expect(await textIn(page, '.verdict-holder')).toContain('没有比对封存指纹');
    expect(trespasses).toEqual([]);
    await page.close();
  });

  it('takes an audit folder that is dropped on it, shows all of it and saves the report', async () => {
    const { page, trespasses } = await bench.open(bench.shell);
    await page.setInputFiles(
      '#load-files',
      [...market.auditEdition].map(([name, bytes]) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(bytes),
      })),
    );
    await page.waitForSelector('#code');
    expect(await textIn(page, 'header')).toContain('审计版·内部使用');
    expect(await textIn(page, '#papers')).toMatch(/盐值密钥\s+[0-9a-f]{64}/);
    const { undrawn } = codesOf(market.auditEdition);
    expect(await lookUp(page, undrawn)).toMatch(/抽签排第 [\d,]+，只有前 \d+ 名抽中/);
    expect(await verdictOf(page)).toContain('全部 11 项通过');
    const saved = await saveReport(page, 'json');
    expect(saved.name).toBe(`${market.task.drawId}-replay.json`);
    const report = parseReplayReport(saved.bytes);
    expect(report.ok && report.value.subjects.map(({ kind, outcome }) => [kind, outcome])).toEqual([
      ['draw', 'pass'],
    ]);
    expect(trespasses).toEqual([]);
    await page.close();
  });

  it('tells of what it cannot read, and answers again once it can', async () => {
    const { page, trespasses } = await bench.open(bench.shell);
    const file = (name: string, text: string) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    });
    for (const [name, text] of [
      ['公示.zip', 'no ZIP'],
      ['plan.json', '{'],
      ['notice.json', '{"format":"double-random/notice@1"}'],
      ['照片.jpg', ''],
    ] as const) {
      await page.setInputFiles('#load-files', file(name, text));
      await page.waitForSelector('#load-told .sentence');
      expect(await textIn(page, '#load-told')).toContain('读不出可以核验的内容');
      await page.evaluate("document.querySelector('#load-told').textContent = ''");
    }
    await page.setInputFiles('#load-files', {
      ...file('公示.zip', ''),
      buffer: Buffer.from(zipBundle(samplePublication('public'))),
    });
    await page.waitForSelector('#code');
    expect(trespasses).toEqual([]);
    await page.close();
  });

  it('a forged list fails aloud, and its answer is not to be relied on', async () => {
    const { drawn } = codesOf(samplePublication('audit'));
    const forged = relist(
      edit(new Map(samplePublication('audit')), 'targets.ndjson', (text) =>
        text.replace(/"record":"(.)/, (_, digit) => `"record":"${digit === '0' ? '1' : '0'}`),
      ),
    );
    const { page } = await bench.open(carry(bench.shell, forged));
    await page.waitForSelector('#code');
    await lookUp(page, drawn);
    expect(await verdictOf(page)).toContain('第 4 项不通过：对象名录未变');
    expect(await textIn(page, '.answer')).toContain('核验没有通过：以下内容不能采信');
    await page.close();
  });

  it('hostile names stay names', async () => {
    const evil = '<img src=x onerror=alert(1)>\u202e</script><script>alert(2)</script>';
    const files = samplePublication('audit');
    const { drawn } = codesOf(files);
    const text = new TextDecoder().decode(files.get('target-records.ndjson'));
    const lines = text
      .split('\n')
      .map((line) =>
        line.includes(`"id":"${drawn}"`)
          ? line.replace(/"name":"[^"]*"/, `"name":${JSON.stringify(evil)}`)
          : line,
      );
    const hostile = new Map(files).set('target-records.ndjson', new TextEncoder().encode(lines.join('\n')));
    const { page, trespasses } = await bench.open(carry(bench.shell, hostile), phone);
    await page.waitForSelector('#code');
    const told = await lookUp(page, drawn);
    expect(told).toContain('<img src=x onerror=alert(1)>[U+202E]</script>');
    expect(await page.$$('img, script[src], .answer script')).toEqual([]);
    expect(await fitsAcross(page)).toBe(true);
    expect(trespasses).toEqual([]);
    await page.close();
  });

  it.each([
    ['a telephone', phone],
    ['a desk', desk],
    // 1280 pixels at 200 % are 640.
    ['a desk at 200 %', { width: 640, height: 450 }],
  ])('on %s nothing is to be scrolled sideways and axe finds nothing serious', async (_name, size) => {
    const { drawn } = codesOf(food.publicEdition);
    const { page } = await bench.open(carry(bench.shell, food.publicEdition), size);
    await page.waitForSelector('#code');
    await lookUp(page, drawn);
    await verdictOf(page);
    if (size === phone) {
      const { y = 0, height = 0 } = (await (await page.$('.first'))?.boundingBox()) ?? {};
      expect(y + height).toBeLessThanOrEqual(phone.height);
    }
    expect(await fitsAcross(page)).toBe(true);
    expect(await seriousFlaws(page)).toEqual([]);
    await page.close();
  });

  it('is worked by the keyboard alone, in either language', async () => {
    const { drawn } = codesOf(samplePublication('public'));
    const { page } = await bench.open(carry(bench.shell, samplePublication('public')));
    await page.waitForSelector('#code');
    const focused = () => page.evaluate('document.activeElement?.id || document.activeElement?.className');
    const reached: unknown[] = [];
    for (let step = 0; step < 5; step++) {
      await page.keyboard.press('Tab');
      reached.push(await focused());
    }
    expect(reached).toEqual(['skip', 'language', 'code', 'find', 'verify']);
    await page.focus('#language');
    await page.keyboard.press('Enter');
    await page.waitForSelector('html[lang="en"]');
    expect(await focused()).toBe('language');
    await page.focus('#code');
    await page.keyboard.type(drawn);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.answer .who');
    expect(await textIn(page, '.answer')).toMatch(/Drawn \(number \d+ of \d+\)/);
    expect(await verdictOf(page)).toContain('No difference found');
    await page.close();
  });

  it('prints a sheet of A4 with what was found', async () => {
    const { drawn } = codesOf(samplePublication('public'));
    const { page } = await bench.open(carry(bench.shell, samplePublication('public')));
    await page.waitForSelector('#code');
    await lookUp(page, drawn);
    await verdictOf(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('.sheet')).toBe(true);
    expect(await page.isVisible('main')).toBe(false);
    await page.close();
  });

  it('a rehearsal says so across the whole page', async () => {
    const rehearsed = { ...food.notice, mode: 'rehearsal' as const };
    const { page } = await bench.open(carry(bench.shell, rehearsed));
    await page.waitForSelector('.sealed');
    expect(await page.getAttribute('body', 'class')).toBe('rehearsal');
    expect(await textIn(page, 'header')).toContain('演练：不是正式抽查');
    await page.close();
  });

  it('does the same over http', async () => {
    const html = carry(bench.shell, samplePublication('public'));
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      const { page, trespasses } = await openAddress(bench.browser, {
        address: `http://127.0.0.1:${port}/`,
        size: desk,
      });
      await page.click('#verify');
      expect(await verdictOf(page)).toMatch(/没有发现不一致|全部/);
      expect(trespasses).toEqual([]);
      await page.close();
    } finally {
      server.close();
    }
  });

  it('where no worker can be made it computes here', async () => {
    const { page, trespasses } = await bench.open(
      carry(bench.shell, samplePublication('public')),
      desk,
      'Worker = function () { throw new Error("no worker"); }',
    );
    expect(await page.evaluate('String(Worker)')).toContain('no worker');
    await page.click('#verify');
    expect(await verdictOf(page)).toMatch(/没有发现不一致|全部/);
    expect(trespasses).toEqual([]);
    await page.close();
  });
});

it.skipIf(absent !== undefined)('the page is the same bytes each time it is built', async () => {
  const { composeVerifyPage } = await import('../../../scripts/verify-page.mjs');
  expect(await composeVerifyPage()).toBe(bench.shell);
});
