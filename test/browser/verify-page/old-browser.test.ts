import { afterAll, beforeAll, expect, it } from 'vitest';
import { samplePublication } from '../../../src/sdk/index.js';
import { absent, type Bench, lookUp, openBench, verdictOf } from './opened-page.js';
import { carry } from './states.js';

/** What the browser of today has and none of 2018 had, as far as a script can take it away. */
const takenAway = `(() => {
  for (const [holder, names] of [
    [Object, ['fromEntries', 'hasOwn', 'groupBy']],
    [String.prototype, ['replaceAll', 'matchAll', 'at', 'isWellFormed', 'toWellFormed']],
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [Object.getPrototypeOf(Uint8Array.prototype), ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with']],
    [Uint8Array, ['fromBase64', 'fromHex']],
    [Uint8Array.prototype, ['toHex', 'toBase64']],
    [Promise, ['allSettled', 'any', 'withResolvers', 'try']],
    [Blob.prototype, ['arrayBuffer', 'text', 'stream']],
    [Element.prototype, ['replaceChildren']],
    [self, ['structuredClone', 'queueMicrotask', 'CompressionStream', 'DecompressionStream', 'Iterator', 'WeakRef']],
  ])
    for (const name of names) delete holder[name];
  // A worker would have it all.
  self.Worker = function () { throw new Error('no worker'); };
})()`;

let bench: Bench;
beforeAll(async () => {
  if (absent === undefined) bench = await openBench();
});
afterAll(() => bench?.close());

it.skipIf(absent !== undefined)('it has no pattern that Firefox 68 and Safari 14 cannot read', () => {
  expect(bench.shell).not.toMatch(/\(\?<[=!a-z]/i);
});

it.skipIf(absent !== undefined)('with what the browsers of 2018 have it looks up and checks', async () => {
  const { page, trespasses } = await bench.open(
    carry(bench.shell, samplePublication('public')),
    undefined,
    takenAway,
  );
  await page.waitForSelector('#code');
  expect(await lookUp(page, '91350100M000100Y43')).toContain('不在');
  expect(await verdictOf(page)).toMatch(/没有发现不一致：\d+ 项通过/);
  await page.click('#tamper-go');
  await page.waitForSelector('.tamper-result:has-text("已经放回原样")');
  expect(trespasses).toEqual([]);
  await page.close();
});
