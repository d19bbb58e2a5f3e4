import {
  canonicalJson,
  type Digest,
  deepFreeze,
  digestOf,
  fail,
  type Hasher,
  type Issue,
  isDigest,
  issueOf,
  kernelHasher,
  type Result,
  software,
  sortedBy,
  succeed,
} from '../kernel/index.js';
import type { DraftPlan } from './draft.js';
import { countFrame, frameRoot, frameText, recordDigest } from './frame.js';
import type { InspectorEntry, SealedPlan, TargetEntry } from './model.js';
import { historyDigest } from './task-history.js';

/** What sealing needs beside the draft. */
export interface SealingSecrets {
  /** 32 random bytes in hex; kept by the office until disclosure. */
  readonly saltKey: string;
  /** Commitments by party id. */
  readonly commitments: Readonly<Record<string, Digest>>;
}

/** What `planFacts` gives. */
export type PlanFacts = Omit<SealedPlan, 'targets' | 'inspectors' | 'entropy' | 'software' | 'previous'> & {
  readonly entropy: Omit<SealedPlan['entropy'], 'parties'>;
};

/** A plan that can no longer change. */
export interface CommittedPlan {
  readonly plan: SealedPlan;
  /** The exact bytes of `plan.json`. */
  readonly planText: string;
  /** H(plan.json): what is published before any randomness exists. */
  readonly commitment: Digest;
}

/** A sealed draw: the plan, the frames it commits to, and the salt key that is still secret. */
export interface SealedDraw extends CommittedPlan {
  readonly targets: readonly TargetEntry[];
  readonly inspectors: readonly InspectorEntry[];
  readonly targetsText: string;
  readonly inspectorsText: string;
  readonly saltKey: string;
}

/**
 * Seals a draft: from here on nothing that affects the result can change.
 *
 * @returns the sealed draw, deeply frozen; or issues `plan.salt-key-malformed`, `plan.commitment-missing`,
 *   `entropy.commitment-repeated`
 * @basis docs/spec/draw-v1.md §2
 * @example
 * ```ts
 * import { sampleDraft } from 'double-random/sdk';
 * const { draft, commitments } = sampleDraft();
 * const sealed = sealPlan(draft, { saltKey: '5a'.repeat(32), commitments });
 * assert.ok(sealed.ok && sealed.value.commitment === digestOf(sealed.value.planText));
 * ```
 */
export function sealPlan(draft: DraftPlan, secrets: SealingSecrets): Result<SealedDraw> {
  const committed = commitPlan(draft, secrets);
  if (!committed.ok) return committed;
  const { targets, inspectors } = draft;
  return succeed(
    deepFreeze({
      ...committed.value,
      targets,
      inspectors,
      targetsText: frameText(targets),
      inspectorsText: frameText(inspectors),
      saltKey: secrets.saltKey,
    }),
  );
}

/**
 * The plan that `sealPlan` seals, without the texts of the frames: those of a large pool are longer than one string
 * may be, and are kept piece by piece as `frameTextPieces` gives them.
 *
 * @returns the plan, deeply frozen, with its commitment; or the issues of `sealPlan`
 * @basis docs/spec/draw-v1.md §2
 * @example
 * ```ts
 * import { sampleDraft } from 'double-random/sdk';
 * const { draft, commitments } = sampleDraft();
 * const secrets = { saltKey: '5a'.repeat(32), commitments };
 * const [committed, sealed] = [commitPlan(draft, secrets), sealPlan(draft, secrets)];
 * assert.ok(committed.ok && sealed.ok && committed.value.commitment === sealed.value.commitment);
 * ```
 */
export function commitPlan(
  draft: DraftPlan,
  secrets: SealingSecrets,
  hasher: Hasher = kernelHasher,
): Result<CommittedPlan> {
  const issues = checkSecrets(draft, secrets);
  if (issues.length > 0) return fail(issues);
  const plan = deepFreeze(composePlan(draft, secrets, hasher));
  const planText = canonicalJson(plan);
  return succeed({ plan, planText, commitment: digestOf(planText) });
}

function checkSecrets({ task }: DraftPlan, { saltKey, commitments }: SealingSecrets): Issue[] {
  const issues: Issue[] = [];
  if (!isDigest(saltKey)) issues.push(issueOf('plan.salt-key-malformed'));
  const seen = new Map<Digest, string>();
  for (const party of task.entropy.parties) {
    const commitment = commitments[party];
    if (commitment === undefined || !isDigest(commitment)) {
      issues.push(issueOf('plan.commitment-missing', { path: ['entropy', party], args: { party } }));
      continue;
    }
    const other = seen.get(commitment);
    if (other !== undefined)
      issues.push(
        issueOf('entropy.commitment-repeated', { path: ['entropy', party], args: { party, other } }),
      );
    seen.set(commitment, party);
  }
  return issues;
}

/**
 * Everything of a plan that follows from task, rules and registers alone: all but the frames' roots, the parties'
 * commitments and the software. A replay works it out again and compares.
 *
 * @example
 * ```ts
 * import { sampleDraft } from 'double-random/sdk';
 * const { draft } = sampleDraft();
 * assert.equal(planFacts(draft).drawId, draft.task.drawId);
 * ```
 */
export function planFacts(draft: DraftPlan): PlanFacts {
  const { task, rules, items, history } = draft;
  const { parties: _, ...entropy } = task.entropy;
  return {
    format: 'double-random/plan@1',
    drawId: task.drawId,
    planItem: task.planItem,
    ...(task.batch !== undefined && { batch: task.batch }),
    ...(draft.earlier !== undefined && { earlier: draft.earlier }),
    ...(task.draws !== undefined && { draws: task.draws }),
    ...(draft.handedDown !== undefined && { handedDown: draft.handedDown }),
    mode: task.mode,
    title: task.title,
    authority: task.authority,
    ...(task.level !== undefined && { level: task.level }),
    ...(draft.planned !== undefined && { planned: draft.planned }),
    asOf: task.asOf,
    task: recordDigest(task),
    items: sortedBy(items.records, ({ id }) => id).map((item) => ({
      id: item.id,
      version: items.version,
      record: recordDigest(item),
    })),
    rules: { id: rules.id, version: draft.rulesVersion, digest: recordDigest(rules) },
    ...(history && {
      history: {
        version: history.version,
        events: history.events.length,
        digest: historyDigest(history.events, task.salt),
      },
    }),
    strata: draft.strata,
    ...(draft.visitBatches !== undefined && { visitBatches: draft.visitBatches }),
    team: draft.team,
    remedies: rules.remedies,
    method: rules.method,
    entropy,
    disclosure: task.disclosure,
  };
}

function composePlan(draft: DraftPlan, { saltKey, commitments }: SealingSecrets, hasher: Hasher): SealedPlan {
  const facts = planFacts(draft);
  // SAFETY: checkSecrets has found a commitment of every party.
  const parties = draft.task.entropy.parties.map((id) => ({ id, commitment: commitments[id] as Digest }));
  return {
    ...facts,
    targets: { ...countFrame(draft.targets), root: frameRoot(draft.targets, saltKey, hasher) },
    inspectors: { ...countFrame(draft.inspectors), root: frameRoot(draft.inspectors, saltKey, hasher) },
    entropy: { ...facts.entropy, parties },
    software,
  };
}
