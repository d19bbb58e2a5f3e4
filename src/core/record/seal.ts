import type { DrawOutcome } from '../draw/index.js';
import { assessEntropy, type Evidence } from '../entropy/index.js';
import { canonicalJson, type Digest, deepFreeze, digestOf, software } from '../kernel/index.js';
import type { SealedPlan } from '../plan/index.js';
import type { DrawRecord } from './model.js';

/** What a record is made of. */
export interface RecordInput {
  readonly plan: SealedPlan;
  readonly commitment: Digest;
  readonly evidence: Evidence;
  readonly outcome: DrawOutcome;
}

/** A record with its exact bytes and their digest. */
export interface SealedRecord {
  readonly record: DrawRecord;
  /** The exact bytes of `record.json`. */
  readonly recordText: string;
  readonly digest: Digest;
}

/**
 * Writes down a draw: the evidence, the seed, everyone drawn, every team. The same input gives the same bytes.
 *
 * @basis docs/spec/draw-v1.md §7
 * @example
 * ```ts
 * import { sampleDraw } from 'double-random/sdk';
 * const { plan, commitment, evidence, outcome } = sampleDraw();
 * const { recordText, digest } = sealRecord({ plan, commitment, evidence, outcome });
 * assert.equal(digest, digestOf(recordText));
 * ```
 */
export function sealRecord(input: RecordInput): SealedRecord {
  const record = composeRecord(input);
  const recordText = canonicalJson(record);
  return { record: deepFreeze(record), recordText, digest: digestOf(recordText) };
}

/**
 * The record of a draw as data; a replay composes it again and compares.
 *
 * @example
 * ```ts
 * import { sampleDraw } from 'double-random/sdk';
 * const { plan, commitment, evidence, outcome } = sampleDraw();
 * assert.equal(composeRecord({ plan, commitment, evidence, outcome }).method, plan.method);
 * ```
 */
export function composeRecord({ plan, commitment, evidence, outcome }: RecordInput): DrawRecord {
  const { assignment } = outcome;
  return {
    format: 'double-random/record@1',
    drawId: plan.drawId,
    commitment,
    reveals: evidence.reveals,
    sources: evidence.sources,
    assurance: assessEntropy(Object.keys(evidence.reveals), plan.entropy.sources),
    seed: outcome.seed,
    strata: outcome.strata,
    ...(outcome.visitBatches && { visitBatches: outcome.visitBatches }),
    service: assignment.service,
    ...(assignment.complete
      ? { effectiveCap: assignment.effectiveCap, teams: assignment.teams }
      : { teams: [], unassigned: { certificate: assignment.certificate, remedies: plan.remedies } }),
    method: plan.method,
    software,
  };
}
