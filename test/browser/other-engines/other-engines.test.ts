import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseRecord } from 'double-random/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeVerifyPage } from '../../../scripts/verify-page.mjs';
import { edit } from '../../fixtures/bundle.js';
import { carry, drawDistrict, type Files } from '../verify-page/states.js';
import { type Engine, eventually } from './engine.js';
import { startFirefox, withoutFirefox } from './firefox.js';
import { startWebKit, withoutWebKit } from './webkit.js';

const folder = mkdtempSync(join(tmpdir(), 'other-engines-'));
let code: string;
let genuine: string;
let tampered: string;

beforeAll(async () => {
  if (withoutFirefox !== undefined && withoutWebKit !== undefined) return;
  const [shell, { food }] = await Promise.all([composeVerifyPage(), drawDistrict()]);
  code = drawnIn(food.publicEdition);
  genuine = addressOf('genuine.html', carry(shell, food.publicEdition));
  const spoilt = edit(new Map(food.publicEdition), 'record.json', (text) =>
    text.replace(code, `${code.slice(0, -1)}0`),
  );
  tampered = addressOf('tampered.html', carry(shell, spoilt));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  { of: 'Gecko', absent: withoutFirefox, start: startFirefox },
  { of: 'WebKit', absent: withoutWebKit, start: startWebKit },
])('the verification page in another engine, $of', ({ absent, start }) => {
  it.skipIf(absent !== undefined)(
    'finds a business, checks everything, and notices what was changed',
    async () => {
      const engine = await start();
      try {
        await engine.open(genuine);
        const answer = await lookUp(engine);
        expect(answer.answer).toContain('被抽中（第 3 / 20 户）');
        expect(answer.verdict).toContain('没有发现不一致：9 项通过；2 项');
        expect(answer.trespasses).toEqual([]);

        await engine.open(tampered);
        expect((await lookUp(engine)).verdict).toContain('不通过');
      } finally {
        await engine.close();
      }
    },
    180_000,
  );
});

interface Told {
  readonly answer: string;
  readonly verdict: string;
  readonly trespasses: readonly string[];
}

/** Looks the drawn business up, and waits for the answer and for the verdict of everything. */
async function lookUp(engine: Engine): Promise<Told> {
  await eventually('the page', () => engine.run<boolean>('return document.querySelector(".find") !== null'));
  await engine.run(
    `window.trespasses = [];
    for (const kind of ['error', 'unhandledrejection', 'securitypolicyviolation'])
      addEventListener(kind, (event) => trespasses.push(String(event.message ?? event.reason ?? event.violatedDirective)));
    document.querySelector('#code').value = arguments[0];
    document.querySelector('.find').click();`,
    code,
  );
  return eventually('a verdict', () =>
    engine.run<Told | undefined>(
      `const [answer, verdict] = ['.answer', '.verdict-holder .verdict'].map((at) => document.querySelector(at)?.innerText);
      return answer && verdict ? { answer, verdict, trespasses } : undefined;`,
    ),
  );
}

/** A business that was drawn, the third of its stratum. */
function drawnIn(files: Files): string {
  const record = parseRecord(files.get('record.json') ?? new Uint8Array());
  const id = record.ok ? record.value.strata[0]?.selected[2] : undefined;
  if (id === undefined) throw new Error('nobody was drawn');
  return id;
}

function addressOf(name: string, html: string): string {
  const file = join(folder, name);
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}
