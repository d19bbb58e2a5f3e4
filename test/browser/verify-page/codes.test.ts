import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePublication } from '../../../src/sdk/index.js';
import { absent, type Bench, lookUp, openBench } from './opened-page.js';
import { carry, type Files, goldenBundle } from './states.js';

let bench: Bench;
beforeAll(async () => {
  if (absent === undefined) bench = await openBench();
});
afterAll(() => bench?.close());

/** Looks every code up and holds the answer to what is told first, or anywhere, and what is not. */
async function expectAnswers(
  files: Files,
  answers: readonly (readonly [typed: string, told: RegExp, never?: RegExp])[],
): Promise<void> {
  const { page, trespasses } = await bench.open(carry(bench.shell, files));
  await page.waitForSelector('#code');
  for (const [typed, told, never] of answers) {
    const answer = await lookUp(page, typed);
    expect(answer, typed).toMatch(told);
    if (never !== undefined) expect(answer, typed).not.toMatch(never);
  }
  expect(trespasses).toEqual([]);
  await page.close();
}

const verdict = /不在名录中|不在抽中名单/;

describe.skipIf(absent !== undefined)('a code that is in no row', () => {
  it('of a list of credit codes is told to be absent only where it is complete', async () => {
    await expectAnswers(samplePublication('audit'), [
      ['９１６５', /^9165\s+✘\s*代码不完整：统一社会信用代码是 18 位，这里是 4 位。\s+所以没有判断/, verdict],
      ['91350100M000100Y4', /代码不完整：.*这里是 17 位/, verdict],
      ['9135-0100-M000', /^91350100M000\s+✘\s*代码不完整：.*这里是 12 位/, verdict],
      ['91350100M000100Y430', /代码太长：.*这里是 19 位/, verdict],
      ['91350100M000100Y44', /^91350100M000100Y44\s+✘\s*这个代码的最后一位不对，可能抄错了/, verdict],
      ['91350100M000100Y44', /如果执照上确实是这样写的：名录已逐户查过，没有一字不差的/],
      ['91350100O000100Y43', /第 9 位的“O”不会出现/, verdict],
      ['T-02', /代码不完整|本名录的编号不是这样写的/, verdict],
      ['91350100M000100Y43', /不在名录中（名录共 [\d,]+ 户，已逐户查过）/, /✘|所以没有判断/],
    ]);
  });

  it('of a list of other numbers is told to be absent where it is written as they are', async () => {
    await expectAnswers(goldenBundle('sha256-open'), [
      ['t-02', /在名录中（第/],
      ['T-99', /不在名录中（名录共 [\d,]+ 户，已逐户查过）/, /✘|所以没有判断/],
      [
        'T-0',
        /^T-0\s+✘\s*本名录的编号不是这样写的（写法比如 T-\d\d），可能不完整或者抄错了。\s+所以没有判断/,
        verdict,
      ],
      ['9165', /本名录的编号不是这样写的/, verdict],
      ['91350100M000100Y44', /最后一位不对/, verdict],
      ['91350100M000100Y43', /不在名录中/],
    ]);
  });

  it('of rows that are not all shown is not judged either where it is incomplete', async () => {
    await expectAnswers(goldenBundle('sha256-sealed'), [
      ['T-0', /本名录的编号不是这样写的/, /不在抽中名单|不在本页公布/],
      ['T-99', /不能由此断定它不在名录/, /✘/],
    ]);
  });
});
