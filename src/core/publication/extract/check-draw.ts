import { verifyRow } from '../../disclosure/index.js';
import { assessEntropy, checkEvidence, deriveSeed } from '../../entropy/index.js';
import { canonicalJson, digestOf, type Issue, issueOf } from '../../kernel/index.js';
import { recordDigest } from '../../plan/index.js';
import type { Extract } from './model.js';
import { notDetermined, type PublishedEvidence } from './report.js';

/** 方案与公布的封存指纹一致: what is told of the draw is what its plan says, and the plan is the one committed to. */
export function checkOwnPlan(
  { draw, plan }: Extract,
  { commitment }: Pick<PublishedEvidence, 'commitment'>,
): readonly Issue[] {
  const found = digestOf(canonicalJson(plan));
  const { drawId, authority, title, asOf } = plan;
  const told = canonicalJson({ drawId, authority, title, asOf, commitment: found });
  if (canonicalJson(draw) !== told) return [another({ expected: draw.commitment, found })];
  if (commitment === undefined) return [notDetermined('publication.commitment-not-given', { found })];
  // People copy a fingerprint with blanks and in capitals.
  const expected = commitment.replace(/\s/g, '').toLowerCase();
  return expected === found ? [] : [another({ expected, found })];
}

/** 名录条目有证明: the entry stands in the frame that the plan commits to. That somebody does not cannot be proved so. */
export function checkEntry({ target, plan, entry: proved }: Extract): readonly Issue[] {
  if (proved === undefined) return [notDetermined('publication.absence-unprovable', { target })];
  const { entry, proof } = proved;
  const { root, universe } = plan.targets;
  const stands =
    proof.pool === 'targets' &&
    entry.id === target &&
    proof.size === universe &&
    verifyRow(entry, proof, root);
  return stands ? [] : [issueOf('publication.entry-unproven', { path: ['entry'], args: { target } })];
}

/** 名录记录与条目一致: as far as the whole record is shown. */
export function checkRegister({ target, entry, register }: Extract): readonly Issue[] {
  const differs = [issueOf('publication.register-differs', { path: ['register'], args: { target } })];
  if (entry === undefined || register === undefined) return differs;
  const { shown, withheld } = register;
  if (shown.id !== target || withheld.some((field) => field in shown)) return differs;
  if (withheld.length > 0)
    return [notDetermined('publication.fields-withheld', { fields: withheld.join(' ') })];
  return recordDigest(shown) === entry.entry.record ? [] : differs;
}

/** 种子由证据导出: the shares are those committed to in the plan, and the seed follows from them. */
export function checkSeed({ draw, plan, record }: Extract): readonly Issue[] {
  const { reveals, sources, assurance, seed, method } = record;
  const evidence = checkEvidence(plan.entropy, { drawId: plan.drawId, evidence: { reveals, sources } });
  if (!evidence.ok) return evidence.issues;
  const derived = deriveSeed({ commitment: draw.commitment, reveals, sources });
  const same =
    derived === seed &&
    method === plan.method &&
    canonicalJson(assessEntropy(Object.keys(reveals), plan.entropy.sources)) === canonicalJson(assurance);
  return same
    ? []
    : [issueOf('publication.seed-differs', { path: ['record'], args: { expected: derived, found: seed } })];
}

function another(args: Readonly<Record<'expected' | 'found', string>>): Issue {
  return issueOf('publication.extract-another-plan', { path: ['plan'], args });
}
