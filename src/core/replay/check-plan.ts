import { checkOfficialEntropy } from '../entropy/index.js';
import { type Issue, issueOf } from '../kernel/index.js';
import { recordDigest } from '../plan/index.js';
import type { Bundle } from './bundle.js';
import type { Check } from './model.js';
import { judge, runCheck } from './part.js';

/** 方案与承诺一致: plan.json is the plan that the record was drawn under. */
export function checkPlan({ plan, record }: Bundle): Check {
  return runCheck('plan', {
    needs: { plan, record },
    owns: ['plan'],
    run: ({ plan: { plan: sealed, commitment }, record: { record: drawn } }) => {
      const findings: Issue[] = [];
      if (drawn.commitment !== commitment) {
        const args = { expected: drawn.commitment, found: commitment };
        findings.push(issueOf('replay.commitment-differs', { path: [plan.file], args }));
      }
      if (drawn.drawId !== sealed.drawId || drawn.method !== sealed.method) {
        const args = { plan: `${sealed.drawId} ${sealed.method}`, record: `${drawn.drawId} ${drawn.method}` };
        findings.push(issueOf('replay.another-draw', { path: [record.file], args }));
      }
      const { parties, ...entropy } = sealed.entropy;
      const weak = checkOfficialEntropy({ ...entropy, parties: parties.map(({ id }) => id) });
      if (sealed.mode === 'official' && weak.length > 0) {
        findings.push(issueOf('replay.entropy-too-weak', { path: [plan.file] }), ...weak);
      }
      return judge(findings, { commitment });
    },
  });
}

/** 规则与事项未变: rules and items are those that the plan was sealed with. */
export function checkRules({ plan, rules, items }: Bundle): Check {
  return runCheck('rules', {
    needs: { plan, rules, items },
    owns: ['rules', 'items'],
    run: ({ plan: { plan: sealed }, rules: applied, items: listed }) => {
      const findings: Issue[] = [];
      if (recordDigest(applied) !== sealed.rules.digest) {
        findings.push(
          issueOf('replay.rules-differ', { path: [rules.file], args: { rules: sealed.rules.id } }),
        );
      }
      for (const [at, item] of listed.records.entries()) {
        const pinned = sealed.items.find(({ id }) => id === item.id);
        if (pinned?.record !== listed.digests[at]) {
          findings.push(
            issueOf('replay.item-differs', { path: [items.file, at + 1], args: { item: item.id } }),
          );
        }
      }
      for (const { id } of sealed.items) {
        if (!listed.records.some((item) => item.id === id)) {
          findings.push(issueOf('replay.row-missing', { path: [items.file], args: { id } }));
        }
      }
      return judge(findings, { items: listed.records.length });
    },
  });
}
