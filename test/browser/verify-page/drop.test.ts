import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipBundle } from 'double-random/archive';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePublication } from '../../../src/sdk/index.js';
import { absent, type Bench, openBench, textIn, verdictOf } from './opened-page.js';

let bench: Bench;
const folder = mkdtempSync(join(tmpdir(), 'drop-'));

beforeAll(async () => {
  if (absent === undefined) bench = await openBench();
});
afterAll(async () => {
  await bench?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a file to drop and gives its address. */
function put(path: string, bytes: Uint8Array | string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
}

/** Writes the sample's published folder, as somebody may have it who unpacked it. */
function putPublication(path: string): string {
  for (const [name, bytes] of samplePublication('public')) put(join(path, name), bytes);
  return join(folder, path);
}

/** What the browser does when somebody lets go of files over the page. */
async function drop(
  page: Page,
  data: { readonly files?: readonly string[]; readonly text?: string },
  [x, y] = [640, 300],
): Promise<void> {
  const debug = await page.context().newCDPSession(page);
  const items = data.text === undefined ? [] : [{ mimeType: 'text/plain', data: data.text }];
  const dragged = { items, files: [...(data.files ?? [])], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await debug.send('Input.dispatchDragEvent', { type, x, y, data: dragged });
  await debug.detach();
}

describe.skipIf(absent !== undefined)('what is dropped on the page', () => {
  it.each([
    ['a ZIP', () => [put('公示.zip', zipBundle(samplePublication('public')))], [640, 300]],
    ['a folder', () => [putPublication('公示')], [640, 300]],
    ['a folder in a folder', () => [dirname(putPublication('下载/公示'))], [640, 300]],
    [
      'every file of a folder',
      () => [...samplePublication('public')].map(([name, bytes]) => put(name, bytes)),
      [640, 300],
    ],
    // There the page has no text, but it is the page.
    ['a ZIP beside the text', () => [put('旁边.zip', zipBundle(samplePublication('public')))], [4, 880]],
  ] as const)('%s is opened and checked, from a disk', async (_what, files, at) => {
    const { page, trespasses } = await bench.open(bench.shell);
    await drop(page, { files: files() }, [...at]);
    await page.waitForSelector('#verify', { timeout: 10_000 });
    await page.click('#verify');
    expect(await verdictOf(page)).toMatch(/没有发现不一致：\d+ 项通过/);
    expect(await page.$$('[data-outcome="fail"]')).toEqual([]);
    expect(trespasses).toEqual([]);
    await page.close();
  });

  it('what is unfit is told, and a fit one is opened afterwards', async () => {
    const { page, trespasses } = await bench.open(bench.shell);
    const empty = join(folder, '空的');
    mkdirSync(empty);
    for (const [dropped, told] of [
      [put('通知.txt', '请于周五前自查'), '没有公示文件'],
      [empty, '拖进来的文件夹是空的'],
      [dirname(put('照片/一.jpg', 'no photograph')), '没有公示文件'],
      [put('坏的.zip', 'no ZIP'), 'ZIP'],
    ] as const) {
      await drop(page, { files: [dropped] });
      await page.waitForSelector(`#load-told:has-text("${told}")`, { timeout: 10_000 });
      expect(await textIn(page, '#load-told')).toContain('读不出可以核验的内容');
      await page.evaluate("document.querySelector('#load-told').textContent = ''");
    }
    // The picker tells the same.
    await page.setInputFiles('#load-files', put('hello.txt', 'hello'));
    await page.waitForSelector('#load-told:has-text("没有公示文件（没有找到 plan.json）。请用公示文件夹")');
    await drop(page, { files: [putPublication('后来')] });
    await page.waitForSelector('#code', { timeout: 10_000 });
    expect(trespasses).toEqual([]);
    await page.close();
  });

  it('a folder that the browser does not let it read is told with another way', async () => {
    const { page } = await bench.open(bench.shell);
    // As in Chromium before handles.
    await page.evaluate('delete DataTransferItem.prototype.getAsFileSystemHandle');
    await drop(page, { files: [putPublication('旧浏览器')] });
    await page.waitForSelector('#load-told:has-text("请点“选择文件夹”")', { timeout: 10_000 });
    await page.close();
  });

  it('a word is dropped into the field, not opened', async () => {
    const { page } = await bench.open(bench.shell);
    await drop(page, { files: [putPublication('有字段')] });
    await page.waitForSelector('#code', { timeout: 10_000 });
    const { x = 0, y = 0, width = 0, height = 0 } = (await (await page.$('#code'))?.boundingBox()) ?? {};
    await drop(page, { text: '91350100M000100Y43' }, [x + width / 2, y + height / 2]);
    expect(await page.inputValue('#code')).toBe('91350100M000100Y43');
    await page.close();
  });
});
