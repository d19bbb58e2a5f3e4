import { describe, expect, it } from 'vitest';
import { findingKinds } from '../../src/core/quality/index.js';
import { catalogues } from '../../src/messages/index.js';
import { writeQualityPage } from '../../src/sdk/index.js';
import { cleanRegisters, inspector, report, target, withRecords } from './records.js';

const hostile = '<img src=x onerror=1>"\'&\u202e店';

describe('the page', () => {
  const page = writeQualityPage(
    report(
      withRecords({
        targets: [
          target({ id: 'Z1', name: hostile, status: 'cancelled', district: hostile }),
          target({ id: 'Z2', name: hostile, requiredExperts: [hostile], licences: [{ name: hostile }] }),
        ],
        inspectors: [inspector({ id: 'P7', name: hostile, department: hostile, itemScope: [] })],
      }),
    ),
  );

  it('never shows a name as anything but a name', () => {
    expect(page).toContain('&lt;img src=x onerror=1&gt;&quot;&#39;&amp;[U+202E]店');
    expect(page).not.toContain('<img');
    expect(page).not.toContain('\u202e');
    const tags = new Set([...page.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag));
    expect(
      [...tags].filter((tag) => ['script', 'img', 'link', 'iframe', 'object', 'form'].includes(tag ?? '')),
    ).toEqual([]);
  });

  it('needs nothing from outside and may not ask for it', () => {
    expect(page).toContain("default-src 'none'");
    expect(page.replace(/Content-Security-Policy[^>]*/, '')).not.toMatch(
      /https?:|url\(|@import|\bon\w+=[^1]/,
    );
  });

  it('tells every check once, found, not found or not run, in Chinese and English', () => {
    for (const kind of findingKinds) {
      for (const language of ['zh', 'en'] as const) {
        const { name } = catalogues[language].findings[kind];
        const shown = page.split('<main>')[1]?.split('发现的问题')[1] ?? '';
        expect(shown, kind).toContain(name);
      }
    }
  });

  it('sets out what was found with ids, what it means and what to do, for paper', () => {
    expect(page).toMatch(/<td class="c">Z1<\/td><td>.*<\/td><td rowspan="1">已注销 /);
    expect(page).toContain('核对后在名录下一版取消。');
    expect(page).toContain('@page{size:A4');
    expect(page).toContain('内部资料');
  });

  it('says what was looked at where nothing was found', () => {
    const clean = writeQualityPage(report(cleanRegisters()));
    expect(clean).not.toContain('发现的问题');
    expect(clean).not.toContain('没有检查 <');
    expect(clean).toContain('共检查 44 项：0 项要处理，0 项要核对，0 项供参考；44 项未发现问题');
  });

  it('prints the first of many and says how many there are', () => {
    const many = Array.from({ length: 1234 }, (_, at) => target({ id: `Z${at}`, status: 'cancelled' }));
    const long = writeQualityPage(report({ targets: many }));
    expect(long).toContain('共 1,234 处，只印前 30 处');
    expect(long.match(/已注销/g)).toHaveLength(30);
  });
});

describe('the words of findings', () => {
  it('have the same gaps in both languages, each filled by what the checks tell', () => {
    const gapsOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
    for (const kind of findingKinds) {
      const [zh, en] = [catalogues.zh.findings[kind], catalogues.en.findings[kind]];
      expect(gapsOf(zh.detail), kind).toEqual(gapsOf(en.detail));
    }
  });
});
