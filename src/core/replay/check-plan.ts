import { checkOfficialEntropy } from '../entropy/index.js';
import { type Issue, issueOf } from '../kernel/index.js';
import { handedDownStratum, type SealedPlan } from '../plan/index.js';
import { boundPart } from './bound-part.js';
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
      findings.push(...checkInvariants(sealed, plan.file));
      const { parties, ...entropy } = sealed.entropy;
      const weak = checkOfficialEntropy({ ...entropy, parties: parties.map(({ id }) => id) });
      if (sealed.mode === 'official' && weak.length > 0) {
        findings.push(issueOf('replay.entropy-too-weak', { path: [plan.file] }), ...weak);
      }
      return judge(findings, { commitment });
    },
  });
}

/** What every plan keeps, whatever it was made of: without this, targets could hide in a stratum that is never drawn. */
function checkInvariants(plan: SealedPlan, file: string): Issue[] {
  const { targets, inspectors, strata, entropy } = plan;
  const ids = strata.map(({ id }) => id);
  const kept = {
    'strata.size': strata.reduce((sum, { size }) => sum + size, 0) === targets.eligible,
    'strata.quota': strata.every(({ size, quota, reserve }) => quota + reserve <= size),
    'strata.id': ids.every((id, at) => at === 0 || (ids[at - 1] as string) < id),
    earlier: hasEveryBatch(plan),
    team: hasTeam(plan),
    handedDown: isWhole(plan),
    targets: targets.eligible <= targets.universe,
    inspectors: inspectors.eligible <= inspectors.universe,
    entropy: areOnce([...entropy.parties, ...entropy.sources].map(({ id }) => id)),
  };
  return Object.entries(kept)
    .filter(([, holds]) => !holds)
    .map(([field]) => issueOf('replay.plan-inconsistent', { path: [file, field], args: { field } }));
}

/** Shares and values are told by id: two of one id would be one. */
function areOnce(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

/** Whoever was handed down is visited: one stratum of all of them, nobody left out, nothing drawn once more. */
function isWhole({ handedDown, targets, strata, batch, draws, visitBatches }: SealedPlan): boolean {
  if (handedDown === undefined) return strata.every(({ id }) => id !== handedDownStratum.id);
  const [stratum] = strata;
  const whole = stratum?.id === handedDownStratum.id && stratum.quota === targets.universe;
  const again = batch !== undefined || draws !== undefined || visitBatches !== undefined;
  return strata.length === 1 && whole && !again && targets.eligible === targets.universe;
}

/** Two places at least; none at all, and no pool to fill them from, where only targets are drawn. */
function hasTeam({ draws, team, inspectors }: SealedPlan): boolean {
  if (draws === 'targets') return team.length === 0 && inspectors.universe === 0;
  return team.reduce((sum, { count }) => sum + count, 0) >= 2;
}

/** A later batch binds all batches before it, and no plan any other. */
function hasEveryBatch({ batch = 1, earlier = [] }: SealedPlan): boolean {
  return earlier.length === batch - 1 && earlier.every((one, at) => one.batch === at + 1);
}

/** 规则与事项未变: rules and items are those that the plan was sealed with. */
export function checkRules(bundle: Bundle): Check {
  const { plan, rules, items } = bundle;
  const planned = boundPart(bundle, 'planned', bundle.planned);
  return runCheck('rules', {
    needs: { plan, rules, items, planned },
    owns: ['rules', 'items', 'planned'],
    run: ({ plan: { plan: sealed }, rules: { rules: applied, digest }, items: listed, planned: row }) => {
      const findings: Issue[] = [];
      if (digest !== sealed.rules.digest) {
        findings.push(
          issueOf('replay.rules-differ', { path: [rules.file], args: { rules: sealed.rules.id } }),
        );
      }
      for (const [at, item] of listed.records.entries()) {
        const pinned = sealed.items.find(({ id }) => id === item.id);
        const repeated = listed.records.findIndex(({ id }) => id === item.id) !== at;
        if (repeated || pinned?.record !== listed.digests[at]) {
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
      const batches = sealed.handedDown ? undefined : applied.visitBatches?.count;
      if (batches !== sealed.visitBatches) {
        const args = { field: 'visitBatches' };
        findings.push(issueOf('replay.plan-differs', { path: [plan.file, 'visitBatches'], args }));
      }
      if (row?.digest !== sealed.planned?.record || (row && row.row.id !== sealed.planItem)) {
        const args = { item: sealed.planItem };
        findings.push(issueOf('replay.planned-differs', { path: [planned.file], args }));
      }
      return judge(findings, { items: listed.records.length });
    },
  });
}
