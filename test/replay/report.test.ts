import { canonicalJson, type Instant, instant, utf8 } from 'double-random/kernel';
import { catalogues, renderReportCheck } from 'double-random/messages';
import { composeReport, parseReplayReport, verifyFiles } from 'double-random/replay';
import { checkLines, writeReportPage, writeReportText } from 'double-random/sdk';
import { describe, expect, it } from 'vitest';
import { edit, type Files, publishSmallOffice, relist } from '../fixtures/bundle.js';

const audit = publishSmallOffice('audit', { method: 'sha256@1', profile: 'open' });
const open = publishSmallOffice('public', { method: 'seedrandom@1', profile: 'sealed' });
const at = instant('2026-06-01T02:00:00Z');

function reportOf(files: Files, verifiedAt?: Instant) {
  return composeReport(verifyFiles(files, { name: '公示' }), { verifiedAt });
}

/** Below a folder, as it stands in a larger one. */
function within(folder: string, files: Files): Files {
  return new Map([...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]));
}

/** One target of the record takes the place of another. */
function tamper(files: Files): Files {
  const changed = edit(files, 'record.json', (text) =>
    text.replace(/"selected":\["([^"]+)","([^"]+)"/, '"selected":["$2","$1"'),
  );
  return relist(changed);
}

describe('what there is to verify', () => {
  const kinds = (files: Files, name = '公示') =>
    verifyFiles(files, { name }).map(({ kind, place, outcome }) => [kind, place.join(' › '), outcome]);

  it('is a bundle, or folders of them, each by itself', () => {
    expect(kinds(audit)).toEqual([['draw', '公示', 'pass']]);
    const both = new Map([...within('b', open), ...within('a/x', audit), ['readme.txt', utf8('x')]]);
    expect(kinds(both)).toEqual([
      ['draw', '公示 › a/x', 'pass'],
      ['draw', '公示 › b', 'not-run'],
    ]);
  });

  it('is one file, whatever it is called, of which the rest is not determined', () => {
    const plan = audit.get('plan.json') ?? new Uint8Array();
    expect(kinds(new Map([['plan (1).json', plan]]))).toEqual([['file', '公示', 'not-run']]);
    const [subject] = verifyFiles(new Map([['plan.json', plan]]), { name: 'plan.json' });
    const [whole] = verifyFiles(audit, { name: '公示' });
    expect(subject?.facts.commitment).toBe(whole?.facts.commitment);
    expect(subject?.facts.file).toBe('plan.json');
    expect(kinds(new Map([['journal.ndjson', utf8('{}\n')]]))).toEqual([['file', '公示', 'fail']]);
  });

  it('is nothing where there is no bundle, which is never a pass', () => {
    for (const files of [new Map(), new Map([['a/x.txt', utf8('x')]]), new Map([['x.pdf', utf8('x')]])])
      expect(kinds(files)).toEqual([['nothing', '公示', 'not-run']]);
  });
});

describe('a report as data', () => {
  it('says whose draw it is, by what it was drawn, and every check with its figures', () => {
    const [subject] = reportOf(audit, at).subjects;
    expect(subject?.facts).toMatchObject({ edition: 'audit', method: 'sha256@1', mode: 'official' });
    expect(Object.keys(subject?.facts ?? {})).toEqual(
      expect.arrayContaining(['drawId', 'title', 'authority', 'commitment', 'recordDigest', 'software']),
    );
    expect(subject?.checks.length).toBe(11);
  });

  it('is canonical, holds no sentence, and is read back as it was', () => {
    for (const files of [audit, open, tamper(audit), new Map()]) {
      const report = reportOf(files, at);
      const text = canonicalJson(report);
      const read = parseReplayReport(utf8(text));
      expect(read).toEqual({ ok: true, value: report });
      expect(text).not.toMatch(/结论|Verdict|message|remedy/);
    }
  });

  it('holds names that are no text, so that it can always be written', () => {
    const files = new Map([...audit, ['half\ud800.txt', utf8('x')]]);
    const report = composeReport(verifyFiles(files, { name: '\udc00' }));
    expect(() => canonicalJson(report)).not.toThrow();
    expect(report.subjects[0]?.place).toEqual(['\ufffd']);
  });

  it('of a later version is told apart from a broken one', () => {
    const text = canonicalJson(reportOf(audit));
    const later = parseReplayReport(utf8(text.replace('replay-report@1', 'replay-report@2')));
    expect(later).toMatchObject({ issues: [{ code: 'replay.format-unsupported' }] });
    const broken = parseReplayReport(utf8(text.replace('"outcome":"pass"', '"outcome":"perhaps"')));
    expect(broken).toMatchObject({ issues: [{ code: 'replay.row-malformed' }] });
  });
});

describe('a report as text', () => {
  it('has words for every figure that a check gives', () => {
    for (const files of [audit, open])
      for (const { checks } of verifyFiles(files, { name: '公示' }))
        for (const name of checks.flatMap(({ args }) => Object.keys(args)))
          expect(catalogues.zh.report.figures[name], name).toBeDefined();
  });

  it('tells a sound bundle in one line a check, and what to compare', () => {
    const text = writeReportText(reportOf(audit, at), 'zh');
    expect(text.match(/^ +\d+ {2}\S+ +通过/gm)?.length).toBe(11);
    expect(text).toContain('北京时间 2026年6月1日 10时0分0秒');
    expect(text).toContain('结论：一致。11 项全部通过。');
    expect(text).toMatch(/下一步：\n {2}1\. 把封存指纹 [0-9a-f]{16} 与抽取之前公布的核对/);
  });

  it('names the place, what is wrong and whom to ask where a bundle is not sound', () => {
    const text = writeReportText(reportOf(tamper(audit)), 'zh');
    expect(text).toMatch(/ {2}8 {2}入选名单重算一致 +不通过/);
    expect(text).toMatch(/✘ \[replay\.selected-differs\] record\.json › \S+ › 第 1 项: /);
    expect(text).toMatch(/1\. 先看“.+”：.+书面向.+查询/);
    expect(text).toContain('double-random explain replay.');
  });

  it('lists what to ask for where something is missing', () => {
    const some = new Map([...audit].filter(([name]) => !['salts.json', 'task.json'].includes(name)));
    const text = writeReportText(reportOf(some), 'zh');
    expect(text).toMatch(/索取：.*salts\.json/);
    expect(text).toMatch(/索取：.*task\.json/);
    expect(text).toContain('结论：不能确定');
  });

  it('asks nobody for what a public edition leaves out by design, but for what it lists', () => {
    const withheld = writeReportText(reportOf(open), 'zh');
    expect(withheld).not.toMatch(/索取：/);
    expect(withheld).toMatch(/依申请公开（向.+提出），或由审计人员核验审计版/);
    const lost = new Map([...open].filter(([name]) => name !== 'journal.ndjson'));
    expect(writeReportText(reportOf(lost), 'zh')).toMatch(/索取：journal\.ndjson。/);
  });

  it('counts one thing as one, in English', () => {
    const check = (args: Record<string, number>) => ({
      ...{ id: 'items', outcome: 'pass' as const, findings: [], args },
    });
    expect(renderReportCheck(check({ items: 1, files: 2 }), 'en').figures).toBe('1 item, 2 files');
    expect(renderReportCheck(check({ items: 1_000 }), 'en').figures).toBe('1,000 items');
  });

  it('sums up where there are several', () => {
    const both = new Map([...within('a', audit), ...within('b', tamper(audit))]);
    expect(writeReportText(reportOf(both), 'zh')).toContain(
      '合计 2 份：1 份一致，1 份不一致，0 份不能确定。',
    );
    expect(writeReportText(reportOf(both), 'en')).toContain('2 in all: 1 consistent, 1 inconsistent');
  });

  it('shows twenty findings of a check and counts the rest', () => {
    const findings = Array.from({ length: 25 }, (_, row) => ({
      ...{ code: 'replay.row-missing', severity: 'error' as const, path: [row + 1], args: { id: `T${row}` } },
    }));
    const lines = checkLines([{ id: 'targets', outcome: 'fail', args: {}, findings }], 'zh');
    expect(lines.at(-1)).toContain('以及另外 5 处');
    expect(lines.length).toBe(1 + 20 + 1 + 1);
  });
});

describe('a report as a page', () => {
  it('needs nothing from outside, runs nothing, and can be signed on paper', () => {
    const page = writeReportPage(reportOf(audit, at));
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|https?:|url\(|@import/);
    for (const part of ['@page{size:A4', '核验人签字', 'Signed by the verifiers', '本报告证明不了什么'])
      expect(page).toContain(part);
  });

  it('says every outcome in words beside its sign', () => {
    const page = writeReportPage(reportOf(tamper(open)));
    for (const [sign, zh, en] of [
      ['✔', '通过', 'Pass'],
      ['✘', '不通过', 'Fail'],
      ['？', '无法判定', 'Not'],
    ] as const)
      expect(page).toMatch(
        new RegExp(
          `<td><span class="mark" aria-hidden="true">${sign}</span> ${zh} <span lang="en">${en}`,
          'i',
        ),
      );
  });

  it('never shows what stood in a file as anything but text', () => {
    const files = new Map([...audit, ['<img src=x onerror=1>\u202e', utf8('x')]]);
    const page = writeReportPage(composeReport(verifyFiles(files, { name: '<b>"' })));
    expect(page).toContain('&lt;img src=x onerror=1&gt;[U+202E]');
    expect(page).not.toMatch(/<img|<b>"|\u202e/);
  });
});
