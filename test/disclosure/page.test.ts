import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { renderTables } from 'double-random/disclosure';
import { civilDate, instant, isWellFormed } from 'double-random/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBeijingTime, formatDay } from '../../src/core/disclosure/page/chinese-time.js';
import { shortenDigest } from '../../src/core/disclosure/page/digest.js';
import { writePage } from '../../src/core/disclosure/page/page.js';
import { pageStyle } from '../../src/core/disclosure/page/style.js';
import { escapeHtml, html } from '../../src/core/markup/index.js';
import { expectOk, type MadeUpDraw, makeDraw, partsOf, type Wish } from './made-up-draw.js';

function pageOf(draw: MadeUpDraw, edition: 'public' | 'audit' = 'public'): string {
  const parts = partsOf(draw, edition);
  return writePage({ ...parts, tables: expectOk(renderTables(parts)) });
}

const pageWith = (wish: Wish, edition?: 'public' | 'audit') => pageOf(makeDraw(wish), edition);
const textOf = (page: string) => page.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, '');
const commandsOf = (page: string) =>
  [...page.matchAll(/<pre[^>]*>([^<]*)<\/pre>/g)].map(([, text]) => readable(text ?? ''));
const readable = (text: string) =>
  text
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe('the page stands alone', () => {
  const page = pageWith({});

  it('allows its own style by hash and nothing else', () => {
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
  });

  it('has no script, no inline style or handler, and asks for nothing', () => {
    expect(page).not.toMatch(
      /<script|<img|<iframe|<object|<form|\sstyle=|\son\w+=|javascript:|https?:|\burl\(|@import|\ssrc=/i,
    );
    expect([...page.matchAll(/<link|<a /g)].every(([tag]) => tag === '<a ')).toBe(true);
    expect([...page.matchAll(/href="([^"]*)"/g)].every(([, href]) => href?.startsWith('#'))).toBe(true);
  });

  it('is the same bytes every time', () => expect(pageWith({})).toBe(page));

  it('closes what it opens', () => {
    const open: string[] = [];
    for (const [, slash, tag] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
      if (tag === undefined || ['meta'].includes(tag)) continue;
      if (slash === '/') expect(open.pop()).toBe(tag);
      else open.push(tag);
    }
    expect(open).toEqual([]);
  });
});

describe('everyone can read the page', () => {
  const page = pageWith({});

  it('says its language, has landmarks, one heading and a way past the beginning', () => {
    expect(page).toContain('<html lang="zh-CN">');
    for (const tag of ['header', 'nav', 'main', 'footer', 'h1'])
      expect(page.split(`<${tag}`).length).toBeGreaterThan(1);
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).toContain('<a class="skip" href="#main">');
  });

  it('gives every table a caption and header cells with scope, in a frame that the keyboard reaches', () => {
    const tables = page.split('<table>').slice(1);
    expect(tables.length).toBeGreaterThanOrEqual(6);
    for (const table of tables) {
      expect(table).toMatch(/^\s*<caption id="/);
      expect(table).toMatch(/<th scope="col"/);
      expect(table).toMatch(/<th scope="row"/);
    }
    expect(page.match(/class="scroll" role="region" aria-labelledby="[\w-]+" tabindex="0"/g)).toHaveLength(
      tables.length,
    );
  });

  it('uses no id twice and links to ids that are there', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/(?:href="#|aria-labelledby=")([^"]*)"/g)) expect(ids).toContain(id);
  });

  it('has 18 px letters and contrast of at least 7:1', () => {
    expect(pageStyle).toContain('html{font-size:112.5%');
    const colour = (name: string) => new RegExp(`--${name}:(#[0-9a-f]{6})`).exec(pageStyle)?.[1] ?? '';
    for (const [front, back] of [
      [colour('ink'), '#ffffff'],
      [colour('ink'), colour('wash')],
      [colour('quiet'), '#ffffff'],
      [colour('quiet'), colour('wash')],
      [colour('accent'), colour('wash')],
      [colour('alert'), '#ffffff'],
      ['#ffffff', colour('accent')],
      [colour('ink'), '#fbf3f2'],
    ] as const) {
      expect(contrast(front, back)).toBeGreaterThanOrEqual(7);
    }
  });
});

describe('the page answers', () => {
  const draw = makeDraw();
  const page = pageOf(draw);
  const text = textOf(page);

  it('how many there were, who was left out and why, and how often was drawn', () => {
    expect(text).toContain('检查对象名录60户');
    expect(text).toContain(`可以抽取${draw.plan.targets.eligible}户`);
    expect(text).toContain('登记状态为注销');
    expect(text).toContain('近期已检查，在规定的间隔期内');
    expect(text).toMatch(/抽取1次\s*重抽0次/);
    expect(text).toContain('不少于5%（不足一户的进为一户）');
  });

  it('what came when, in Beijing time, with whole digests', () => {
    expect(text).toContain('2026年3月4日 10时0分12秒');
    expect(text).toContain('2026年3月6日 0时31分5秒');
    for (const digest of [
      draw.commitment,
      draw.digest,
      draw.plan.rules.digest,
      draw.record.seed,
      draw.plan.targets.root,
    ]) {
      expect(page).toContain(`<b>${shortenDigest(digest)}</b><code>${digest}</code>`);
    }
    const steps = [...page.matchAll(/<li><h3>([^<]*)<\/h3>/g)].map(([, step]) => step);
    expect(steps).toEqual(['规则定稿', '名录封存', '种子揭示', '公共随机源', '抽取']);
  });

  it('how to compute the seed and a ticket: the commands give what the page says', () => {
    const commands = commandsOf(page);
    const seed =
      commands.find((command) => command.startsWith('printf') && command.includes('v1 seed')) ?? 'false';
    const ticket = commands.find((command) => command.startsWith("K='")) ?? 'false';
    const run = (command: string) => execFileSync('sh', ['-c', command], { encoding: 'utf8' }).slice(0, 64);
    expect(run(seed)).toBe(draw.record.seed);
    expect(ticket).toContain(run(ticket));
  });

  it('where the line of every stratum lies', () => {
    for (const { cutoff, key } of draw.record.strata) {
      expect(page).toContain(cutoff);
      expect(page).toContain(key);
    }
  });

  it('which sub-item of an item was inspected', () => {
    const draw = makeDraw();
    const items = draw.items.map((item) => ({ ...item, subItem: '后厨环境' }));
    expect(pageOf({ ...draw, items })).toContain('<th scope="row">食品经营监督检查：后厨环境</th>');
  });

  it('what was not revealed in time', () => {
    const { reveals, ...others } = draw.record;
    const withheld = {
      ...draw,
      record: { ...others, reveals: { office: reveals['office'] ?? draw.digest } },
    };
    expect(textOf(pageOf(withheld))).toContain('没有在 2026年3月5日 10时0分0秒 之前揭示，不计入');
  });

  it('plainly that nobody was assigned, with the figures and what is not random', () => {
    const shortage = textOf(pageWith({ shortage: true }));
    expect(shortage).toContain('本次没有随机选派检查人员');
    expect(shortage).toMatch(/需要 7 人次，能去的检查人员合计最多承担 5 人次，缺 2 人次/);
    expect(shortage).toContain('从相邻地区的检查人员名录库补充人员（须经局长办公会批准）');
    expect(shortage).toContain('补救办法由人决定，不是随机选派。');
  });

  it('what it is: a rehearsal, an internal edition, or neither', () => {
    const rehearsal = pageWith({ mode: 'rehearsal' }, 'audit');
    expect(rehearsal).toContain('<body class="rehearsal">');
    expect(rehearsal).toContain('<title>【演练】【审计版·内部使用】');
    expect(textOf(page)).not.toMatch(/演练：|内部使用/);
    expect(textOf(pageWith({ method: 'seedrandom@1' }))).toContain('洗牌法');
  });
});

describe('no name can act', () => {
  const hostile = '</script><img src=x onerror=alert(1)>"\' &amp; \u202egnirts\u2066';

  it('as markup, in names and titles', () => {
    const page = pageWith({ nameOf: () => hostile, title: hostile });
    expect(page).not.toContain('<img');
    expect(page).not.toContain('\u202e');
    expect(page).toContain(
      '&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&quot;&#39; &amp;amp; [U+202E]gnirts[U+2066]',
    );
  });

  it('whatever it is made of', () => {
    const anyText = fc.string({ unit: 'binary' }).filter(isWellFormed);
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
        expect(html`<b title="${text}">${text}</b>`.markup.match(/[<>"]/g)).toHaveLength(6);
      }),
      { numRuns: 1000 },
    );
  });

  it('and ordinary names in every script stay as they are', () => {
    for (const name of ['𠮷野家', 'ئۈرۈمچى', '(株)ABC·一', '葛󠄀城']) expect(escapeHtml(name)).toBe(name);
  });
});

describe('Beijing time', () => {
  it.each([
    ['2026-03-05T01:00:12Z', '2026年3月5日 9时0分12秒'],
    ['2026-03-05T16:00:00Z', '2026年3月6日 0时0分0秒'],
    ['2024-02-28T20:05:09Z', '2024年2月29日 4时5分9秒'],
    ['2023-02-28T20:05:09Z', '2023年3月1日 4时5分9秒'],
    ['2025-12-31T23:59:59Z', '2026年1月1日 7时59分59秒'],
    ['2100-02-28T16:00:00Z', '2100年3月1日 0时0分0秒'],
  ])('%s is %s', (text, written) => expect(formatBeijingTime(instant(text))).toBe(written));

  it('agrees with another reckoning everywhere', () => {
    const format = new Intl.DateTimeFormat('en-u-hc-h23', {
      timeZone: 'Asia/Shanghai',
      ...{
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      },
    });
    fc.assert(
      fc.property(fc.integer({ min: 946684800, max: 4102444799 }), (seconds) => {
        const moment = new Date(seconds * 1000);
        const parts = Object.fromEntries(
          format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
        );
        const { year, month, day, hour, minute, second } = parts;
        expect(formatBeijingTime(instant(`${moment.toISOString().slice(0, 19)}Z`))).toBe(
          `${year}年${month}月${day}日 ${hour}时${minute}分${second}秒`,
        );
      }),
    );
  });

  it('writes days out', () => expect(formatDay(civilDate('2026-03-05'))).toBe('2026年3月5日'));
});

/** WCAG 2.1, relative luminance and contrast ratio. */
function contrast(front: string, back: string): number {
  const [light = 0, dark = 0] = [luminance(front), luminance(back)].sort((left, right) => right - left);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
