import {
  composeNotice,
  type DrawNotice,
  groupDigits,
  type NoticeInput,
  parseNotice,
  writeNoticePage,
  writeNoticeText,
} from 'double-random/disclosure';
import { canonicalJson, digestOf, instant, ratioOf } from 'double-random/kernel';
import { type SealedPlan, sealPlan } from 'double-random/plan';
import { sampleDraft, sampleDraw, sampleOffice } from 'double-random/sdk';
import { describe, expect, it } from 'vitest';
import { expectOk } from './made-up-draw.js';

const sealedAt = instant('2026-03-02T01:00:00Z');
const { draft } = sampleDraft();
const papers = { task: draft.task, rules: draft.rules, items: draft.items.records, sealedAt };
const { plan, commitment } = sampleDraw();

const noticeOf = (changed: Partial<NoticeInput> = {}): DrawNotice =>
  expectOk(composeNotice({ plan, ...papers, ...changed }));
const renderings = (notice: DrawNotice) => [
  writeNoticePage(notice).replace(/<style>.*?<\/style>/s, ''),
  writeNoticeText(notice),
];

/** What is left of a notice once the digests that a plan cannot do without are taken out. */
function withoutDigests(notice: DrawNotice): string {
  return canonicalJson(notice).replaceAll(/[0-9a-f]{64}/g, '·');
}

describe('the notice before a draw', () => {
  it('tells everything that was sealed', () => {
    const notice = noticeOf();
    expect(notice).toMatchObject({
      format: 'double-random/notice@1',
      drawId: plan.drawId,
      planItem: plan.planItem,
      commitment,
      sealedAt,
      method: plan.method,
      entropy: plan.entropy,
      assurance: 'parties-and-public-source',
      remedies: plan.remedies,
    });
    expect(notice.targets.universe - notice.targets.eligible).toBeGreaterThan(0);
    expect(notice.items.map(({ id }) => id)).toEqual(plan.items.map(({ id }) => id));
    expect(notice.items.every(({ basis }) => basis.length > 0)).toBe(true);
    expect(notice.strata.map(({ quota, reserve }) => [quota, reserve])).toEqual(
      plan.strata.map(({ quota, reserve }) => [quota, reserve]),
    );
    for (const text of renderings(notice)) {
      const plain = text.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
      expect(plain).toContain(groupDigits(commitment).slice(0, 35));
      expect(plain).toContain('封存指纹 Commitment');
      for (const fact of [
        plan.title,
        plan.authority,
        plan.planItem,
        '洗牌法（seedrandom@1） shuffle',
        '信用风险分类C',
        '近期已检查，在规定的间隔期内',
        '双色球第 2026023 期',
        '直接指定检查人员（须经样例区市场监督管理局主要负责人批准）',
        'sha256sum plan.json',
        ...plan.entropy.parties.map((party) => party.commitment),
        ...notice.items.flatMap(({ basis }) => basis),
      ])
        expect(plain).toContain(fact);
    }
  });

  it('names nobody', () => {
    const office = sampleOffice();
    const nobody = [...office.targets, ...office.inspectors].flatMap(({ id, name }) => [id, name]);
    for (const text of [...renderings(noticeOf()), canonicalJson(noticeOf())]) {
      expect(nobody.filter((word) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text))).toEqual([]);
      for (const { reason } of draft.task.recusals) expect(text).not.toContain(reason);
    }
  });

  it('depends on nothing secret: other salts, shares and people of equal counts change digests alone', () => {
    const commitments = { office: digestOf('another'), notary: digestOf('and another') };
    const swapped = draft.targets.map((entry, at) => ({ ...entry, record: digestOf(`someone else ${at}`) }));
    const others: SealedPlan[] = [
      expectOk(sealPlan(draft, { saltKey: '77'.repeat(32), commitments: sampleDraft().commitments })).plan,
      expectOk(sealPlan(draft, { saltKey: '5a'.repeat(32), commitments })).plan,
      expectOk(sealPlan({ ...draft, targets: swapped }, { saltKey: '5a'.repeat(32), commitments })).plan,
    ];
    for (const other of others) {
      const notice = noticeOf({ plan: other });
      expect(notice.commitment).not.toBe(commitment);
      expect(withoutDigests(notice)).toBe(withoutDigests(noticeOf()));
      expect(canonicalJson(notice)).not.toContain(other.targets.root);
      for (const [at, text] of renderings(notice).entries())
        expect(text.replaceAll(/(?<![0-9a-f])([0-9a-f]{8}){1,8}(?![0-9a-f])/g, '·')).toBe(
          renderings(noticeOf())[at]?.replaceAll(/(?<![0-9a-f])([0-9a-f]{8}){1,8}(?![0-9a-f])/g, '·'),
        );
    }
  });

  it('is a page without script or request, and what a title says stays text', () => {
    const page = writeNoticePage({ ...noticeOf(), title: '<script>alert(1)</script>\u202e' });
    expect(page).not.toMatch(/<script|src=|href=|url\(|https?:/);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;[U+202E]');
  });

  it('marks a rehearsal, and says when and where', () => {
    const venue = { time: instant('2026-03-05T02:00:00Z'), place: '样例区政务服务中心' };
    for (const text of renderings({ ...noticeOf({ venue }), mode: 'rehearsal' })) {
      expect(text).toContain('演练');
      expect(text).toContain('2026年3月5日 10时0分0秒（北京时间）');
      expect(text).toContain(venue.place);
    }
    for (const text of renderings(noticeOf())) expect(text).not.toMatch(/演练|抽取地点/);
  });

  it('shows first what was decided by hand and a pool of which much is left out', () => {
    expect(noticeOf().attention).toEqual([
      { code: 'plan.recused-by-hand', args: { recusals: 1, targets: 1, inspectors: 1 } },
    ]);
    // The same plan under rules that call any exclusion noteworthy.
    const rules = { ...draft.rules, noteworthyExclusion: ratioOf(1, 100) };
    const digest = digestOf(canonicalJson(rules));
    const strict = noticeOf({ rules, plan: { ...plan, rules: { ...plan.rules, digest } } });
    expect(strict.attention.map(({ code }) => code)).toEqual([
      'plan.many-targets-excluded',
      'plan.many-inspectors-excluded',
      'plan.recused-by-hand',
    ]);
    for (const text of renderings(strict)) {
      expect(text.indexOf('超过 1%')).toBeGreaterThan(0);
      expect(text.indexOf('超过 1%')).toBeLessThan(text.indexOf('查什么'));
    }
  });

  it('refuses papers other than those sealed, and a telephone number in the venue', () => {
    const codesOf = (changed: Partial<NoticeInput>) => {
      const result = composeNotice({ plan, ...papers, ...changed });
      return result.ok ? [] : result.issues.map(({ code }) => code);
    };
    expect(codesOf({ task: { ...draft.task, title: '另一个' } })).toEqual(['disclosure.task-differs']);
    expect(codesOf({ rules: { ...draft.rules, name: '另一个' } })).toEqual(['disclosure.rules-differ']);
    expect(codesOf({ items: [] })).toEqual(['disclosure.items-differ']);
    expect(codesOf({ venue: { place: '三楼，电话13900123456' } })).toEqual(['disclosure.personal-data']);
  });

  it('is read back, and everything wrong with one is told', () => {
    const notice = noticeOf({ venue: { place: '三楼' } });
    expect(parseNotice(canonicalJson(notice))).toEqual({ ok: true, value: notice });
    const flawed = parseNotice(canonicalJson({ ...notice, commitment: 'x', strata: [{ id: 'a' }] }));
    expect(flawed.ok ? [] : [...new Set(flawed.issues.map(({ code }) => code))]).toEqual([
      'disclosure.notice-malformed',
    ]);
    expect(flawed.ok ? 0 : flawed.issues.length).toBeGreaterThan(3);
  });
});
