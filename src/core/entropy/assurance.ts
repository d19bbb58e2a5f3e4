import { type Issue, issueOf } from '../kernel/index.js';
import type { EntropyIssueCode } from './codes.js';
import type { AssuranceLevel, PinnedSource } from './model.js';
import { bitsOfSource } from './source.js';

/** A share is 32 random bytes. */
const bitsOfShare = 256;
const requiredBits = 128;

/** Unpredictable bits of every share and source, and what they amount to. */
export interface Assurance {
  readonly bits: Readonly<Record<string, number>>;
  readonly level: AssuranceLevel;
}

/**
 * States what the parties and sources that take part are worth.
 *
 * @param parties - ids of the parties whose shares count
 * @example
 * ```ts
 * const assurance = assessEntropy(['office', 'notary'], [{ id: identifier('ssq'), kind: 'ssq', issue: '2026135' }]);
 * assert.equal(assurance.level, 'parties-and-public-source');
 * assert.deepEqual(assurance.bits, { office: 256, notary: 256, ssq: 24 });
 * ```
 */
export function assessEntropy(parties: readonly string[], sources: readonly PinnedSource[]): Assurance {
  const shares = parties.map((party) => [party, bitsOfShare] as const);
  const values = sources.map((source) => [source.id, bitsOfSource(source)] as const);
  return { bits: Object.fromEntries([...shares, ...values]), level: levelOf(parties.length, sources.length) };
}

/**
 * What keeps an official draw from being sealed: under 128 unpredictable bits even if only `minimumReveals` parties
 * reveal, nothing but the office's own share, or one public value under several names. An office alone could try shares
 * before sealing until the list pleases it; one value counted twice is worth what it is worth once.
 *
 * @returns `entropy.too-few-bits`, `entropy.office-alone`, `entropy.source-repeated`, or nothing
 * @example
 * ```ts
 * assert.equal(checkOfficialEntropy({ parties: ['office'], minimumReveals: 1, sources: [] })[0]?.code, 'entropy.office-alone');
 * ```
 */
export function checkOfficialEntropy(plan: {
  readonly parties: readonly string[];
  readonly minimumReveals: number;
  readonly sources: readonly PinnedSource[];
}): Issue<EntropyIssueCode>[] {
  const least =
    plan.minimumReveals * bitsOfShare + plan.sources.reduce((sum, source) => sum + bitsOfSource(source), 0);
  const issues: Issue<EntropyIssueCode>[] = [];
  if (least < requiredBits) {
    issues.push(
      issueOf('entropy.too-few-bits', { path: ['entropy'], args: { bits: least, required: requiredBits } }),
    );
  }
  // With one reveal enough, the office could withhold nothing but might be the only one left to reveal.
  if (plan.sources.length === 0 && Math.min(plan.parties.length, plan.minimumReveals) < 2) {
    issues.push(issueOf('entropy.office-alone', { path: ['entropy'] }));
  }
  return [...issues, ...findRepeated(plan.sources)];
}

function findRepeated(sources: readonly PinnedSource[]): Issue<EntropyIssueCode>[] {
  const occasions = sources.map((source) => (source.kind === 'ssq' ? source.issue : source.ceremony));
  return sources.flatMap(({ id, kind }, at) => {
    const first = sources.find((other, place) => other.kind === kind && occasions[place] === occasions[at]);
    if (first === undefined || first === sources[at]) return [];
    const args = { source: id, first: first.id, occasion: occasions[at] ?? '' };
    return [issueOf('entropy.source-repeated', { path: ['entropy', 'sources', id], args })];
  });
}

function levelOf(parties: number, sources: number): AssuranceLevel {
  if (sources === 0) return parties > 1 ? 'parties' : 'single-party';
  if (parties === 0) return 'public-source';
  return parties > 1 ? 'parties-and-public-source' : 'party-and-public-source';
}
