import { fail, type Identifier, type Issue, issueOf, type Result, succeed } from '../kernel/index.js';
import type { EntropyIssueCode } from './codes.js';
import type { EntropyPlan, Evidence } from './model.js';
import { checkShare } from './share.js';
import { parseSourceValue } from './source.js';

/**
 * Holds evidence to the sealed plan: every share matches its commitment, enough of them were revealed, every pinned
 * source has a value of its own issue, in the plan's order.
 *
 * @returns the evidence itself, or every issue found
 * @example
 * ```ts
 * const plan = { parties: [], minimumReveals: 1, revealBy: instant('2026-03-01T00:00:00Z'), sources: [] };
 * const checked = checkEvidence(plan, { drawId: identifier('D'), evidence: { reveals: {}, sources: [] } });
 * assert.ok(!checked.ok && checked.issues[0]?.code === 'entropy.reveals-too-few');
 * ```
 */
export function checkEvidence(
  plan: EntropyPlan,
  { drawId, evidence }: { readonly drawId: Identifier; readonly evidence: Evidence },
): Result<Evidence, Issue<EntropyIssueCode>> {
  const issues: Issue<EntropyIssueCode>[] = [];
  const revealed = Object.entries(evidence.reveals);
  for (const [party, share] of revealed) {
    // SAFETY: a party id of the plan or, if it is none, reported as unknown.
    issues.push(...checkShare(share, { drawId, party: party as Identifier }, plan.parties));
  }
  if (revealed.length < plan.minimumReveals) {
    const args = { revealed: revealed.length, minimum: plan.minimumReveals };
    issues.push(issueOf('entropy.reveals-too-few', { args }));
  }
  issues.push(...checkSources(plan, evidence));
  return issues.length === 0 ? succeed(evidence) : fail(issues);
}

function checkSources(plan: EntropyPlan, evidence: Evidence): Issue<EntropyIssueCode>[] {
  const issues: Issue<EntropyIssueCode>[] = [];
  for (const source of plan.sources) {
    const observed = evidence.sources.find(({ id }) => id === source.id);
    if (observed === undefined) {
      issues.push(issueOf('entropy.source-missing', { path: [source.id], args: { source: source.id } }));
      continue;
    }
    const value = parseSourceValue(source, observed.value);
    if (!value.ok) issues.push(...value.issues);
  }
  for (const { id } of evidence.sources) {
    if (!plan.sources.some((source) => source.id === id)) {
      issues.push(issueOf('entropy.source-unknown', { path: [id], args: { source: id } }));
    }
  }
  const inOrder = evidence.sources.every(({ id }, at) => plan.sources[at]?.id === id);
  if (issues.length === 0 && !inOrder) issues.push(issueOf('entropy.source-order'));
  return issues;
}
