import {
  assessEntropy,
  checkEvidence,
  checkOfficialEntropy,
  commitmentOfShare,
  deriveSeed,
  type EntropyPlan,
  type PinnedSource,
  parseSourceValue,
} from 'double-random/entropy';
import { type Digest, digestOf, identifier, instant } from 'double-random/kernel';
import { describe, expect, it } from 'vitest';
import vectors from '../vectors/first-party.json' with { type: 'json' };

const { entropy } = vectors;
const drawId = identifier(entropy.drawId);
const shares = entropy.shares as unknown as Record<string, Digest>;
const ssq: PinnedSource = { id: identifier('ssq'), kind: 'ssq', issue: '2026135' };
const dice: PinnedSource = { id: identifier('dice'), kind: 'dice', ceremony: '抽取现场', throws: 20 };
const plan: EntropyPlan = {
  parties: Object.entries(entropy.commitments).map(([id, commitment]) => ({
    id: identifier(id),
    commitment: commitment as Digest,
  })),
  minimumReveals: 2,
  revealBy: instant('2026-03-05T10:00:00Z'),
  sources: [ssq],
};
const evidence = { reveals: shares, sources: [{ id: ssq.id, value: entropy.sources.ssq }] };
const codesOf = (result: { ok: boolean; issues?: readonly { code: string }[] }) =>
  (result.issues ?? []).map(({ code }) => code);

describe('shares and seed', () => {
  it.each(Object.keys(entropy.shares))('commits to the share of %s as in the vectors', (party) => {
    const share = { drawId, party: identifier(party), share: shares[party] as Digest };
    expect(commitmentOfShare(share)).toBe(entropy.commitments[party as keyof typeof entropy.commitments]);
  });

  it('derives the seed of the vectors, in whatever order the reveals are given', () => {
    const commitment = digestOf(entropy['plan bytes']);
    expect(commitment).toBe(entropy.commitment);
    const reversed = Object.fromEntries(Object.entries(shares).reverse());
    for (const reveals of [shares, reversed])
      expect(deriveSeed({ commitment, reveals, sources: evidence.sources })).toBe(entropy.seed);
  });

  it('accepts evidence that keeps to the plan', () => {
    expect(checkEvidence(plan, { drawId, evidence }).ok).toBe(true);
  });

  it.each([
    [
      'a share of another party',
      { office: shares.notary as Digest, notary: shares.notary as Digest },
      'entropy.share-mismatch',
    ],
    ['a share that is no hex', { ...shares, office: 'x' as Digest }, 'entropy.share-malformed'],
    ['an upper-case share', { ...shares, office: 'A'.repeat(64) as Digest }, 'entropy.share-malformed'],
    ['a party the plan does not know', { ...shares, third: digestOf('x') }, 'entropy.party-unknown'],
    ['too few reveals', { office: shares.office as Digest }, 'entropy.reveals-too-few'],
  ])('refuses %s', (_, reveals, code) => {
    expect(codesOf(checkEvidence(plan, { drawId, evidence: { ...evidence, reveals } }))).toContain(code);
  });

  it('refuses missing, unknown and re-ordered sources', () => {
    const other = { id: identifier('other'), value: 'x' };
    expect(codesOf(checkEvidence(plan, { drawId, evidence: { ...evidence, sources: [] } }))).toEqual([
      'entropy.source-missing',
    ]);
    expect(
      codesOf(
        checkEvidence(plan, { drawId, evidence: { ...evidence, sources: [...evidence.sources, other] } }),
      ),
    ).toEqual(['entropy.source-unknown']);
    const two = { ...plan, sources: [ssq, dice] };
    const value = `d10x20:${'07'.repeat(10)}`;
    const swapped = { ...evidence, sources: [{ id: dice.id, value }, ...evidence.sources] };
    expect(codesOf(checkEvidence(two, { drawId, evidence: swapped }))).toEqual(['entropy.source-order']);
  });
});

describe('public sources', () => {
  it.each([
    ['2026135:03,08,12,21,27,33+09', []],
    ['2026134:03,08,12,21,27,33+09', ['entropy.ssq-issue']],
    ['2026135:08,03,12,21,27,33+09', ['entropy.ssq-numbers']],
    ['2026135:03,03,12,21,27,33+09', ['entropy.ssq-numbers']],
    ['2026135:03,08,12,21,27,34+09', ['entropy.ssq-numbers']],
    ['2026135:00,08,12,21,27,33+09', ['entropy.ssq-numbers']],
    ['2026135:03,08,12,21,27,33+17', ['entropy.ssq-numbers']],
    ['2026135:3,8,12,21,27,33+9', ['entropy.ssq-malformed']],
    ['2026135：03,08,12,21,27,33+09', ['entropy.ssq-malformed']],
    ['03 08 12 21 27 33 + 09', ['entropy.ssq-malformed']],
    ['2026135:03,08,12,21,27,33+09\n', ['entropy.ssq-malformed']],
    ['', ['entropy.ssq-malformed']],
  ])('reads 双色球 %j', (text, codes) => {
    expect(codesOf(parseSourceValue(ssq, text))).toEqual(codes);
  });

  // Published Colorado audit seed of 2021: it begins with a zero.
  it.each([
    ['d10x20:08772473296991897540', []],
    ['d10x20:8772473296991897540', ['entropy.dice-throws']],
    ['d10x19:8772473296991897540', ['entropy.dice-throws']],
    ['08772473296991897540', ['entropy.dice-malformed']],
    ['d10x20:0877247329699189754O', ['entropy.dice-malformed']],
    ['d6x20:08772473296991897540', ['entropy.dice-malformed']],
    ['d10x020:08772473296991897540', ['entropy.dice-malformed']],
  ])('reads dice %j', (text, codes) => {
    expect(codesOf(parseSourceValue(dice, text))).toEqual(codes);
  });

  it('keeps the leading zero in the seed', () => {
    const commitment = digestOf('plan');
    const seedOf = (value: string) =>
      deriveSeed({ commitment, reveals: {}, sources: [{ id: dice.id, value }] });
    expect(seedOf('d10x3:072')).not.toBe(seedOf('d10x2:72'));
  });
});

describe('assurance', () => {
  const check = (parties: string[], minimumReveals: number, sources: PinnedSource[]) =>
    checkOfficialEntropy({ parties, minimumReveals, sources }).map(({ code }) => code);

  it('takes no official draw in which the office may be alone', () => {
    expect(check(['office'], 1, [])).toEqual(['entropy.office-alone']);
    // Two parties, but one reveal suffices: the other may stay away.
    expect(check(['office', 'notary'], 1, [])).toEqual(['entropy.office-alone']);
    expect(check(['office', 'notary'], 2, [])).toEqual([]);
    expect(check(['office'], 1, [ssq])).toEqual([]);
  });

  it('takes no official draw in which one public value has two names', () => {
    const six = Array.from({ length: 6 }, (_, at) => ({ ...ssq, id: identifier(`ssq-${at}`) }));
    expect(check([], 0, six)).toEqual(Array.from({ length: 5 }, () => 'entropy.source-repeated'));
    expect(check(['office'], 1, [ssq, { ...ssq, id: identifier('again'), issue: '2026026' }])).toEqual([]);
    expect(check(['office'], 1, [dice, { ...dice, id: identifier('again') }])).toEqual([
      'entropy.source-repeated',
    ]);
  });

  it('takes no official draw under 128 bits', () => {
    expect(check([], 0, [ssq])).toEqual(['entropy.too-few-bits']);
    expect(check([], 0, [{ ...dice, throws: 38 }])).toEqual(['entropy.too-few-bits']);
    expect(check([], 0, [{ ...dice, throws: 39 }])).toEqual([]);
  });

  it('says in one word what took part', () => {
    expect(assessEntropy(['office'], []).level).toBe('single-party');
    expect(assessEntropy([], [ssq]).level).toBe('public-source');
    expect(assessEntropy(['office'], [ssq]).level).toBe('party-and-public-source');
    expect(assessEntropy(['a', 'b'], []).level).toBe('parties');
  });
});
