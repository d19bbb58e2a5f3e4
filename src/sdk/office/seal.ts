import {
  bytesToHex,
  canonicalJson,
  type Digest,
  fail,
  type Instant,
  type Issue,
  issueOf,
  type Result,
  succeed,
} from '../../core/kernel/index.js';
import {
  type CommittedPlan,
  commitPlan,
  frameTextPieces,
  type InspectionTask,
} from '../../core/plan/index.js';
import { type DrawState, drawOf, type Ledger } from './ledger.js';
import type { OfficePorts, Sealing } from './model.js';
import { putJson, putText, putTexts } from './objects.js';
import { type DraftedTask, draftTask, readTask } from './plan.js';
import type { SealedFact, WorkingPapers } from './schema.js';
import { takeStep } from './step.js';

const saltBytes = 32;

/**
 * Seals a task: from here on nothing that affects the result can change. Every party has committed its share before.
 */
export async function sealTask(ports: OfficePorts, task: InspectionTask | string): Promise<Result<Sealing>> {
  const parsed = readTask(task);
  if (!parsed.ok) return parsed;
  return takeStep(ports, async (ledger, now) => {
    const draw = drawOf(ledger, parsed.value.drawId);
    const conflicts = [...findConflicts(ledger, parsed.value), ...checkShares(draw, parsed.value, now)];
    if (conflicts.length > 0) return fail(conflicts);
    const drafted = await draftTask(ports, ledger, parsed.value);
    if (!drafted.ok) return drafted;
    const salted = saltTask(drafted.value, randomDigest(ports));
    const commitments = Object.fromEntries(draw.commitments);
    const saltKey = randomDigest(ports);
    const committed = commitPlan(salted.draft, { saltKey, commitments }, ports.hasher);
    if (!committed.ok) return committed;
    const { drawId, planItem, batch, mode } = parsed.value;
    const { plan, commitment } = committed.value;
    const working = await keepPapers(ports, { ...committed.value, saltKey }, salted);
    const body = {
      ...{ draw: drawId, planItem, mode, commitment, working },
      ...(batch !== undefined && { batch }),
      ...(plan.handedDown && { handedDown: plan.handedDown.record }),
    };
    const notes = [...drafted.value.draft.notes, ...noteUnusedShares(draw, parsed.value)];
    return succeed({
      entry: { kind: 'plan-sealed', body },
      value: { drawId, plan, commitment, mode, sealedAt: now, notes },
    });
  });
}

function saltTask({ draft, ...versions }: DraftedTask, salt: Digest): DraftedTask {
  return { draft: { ...draft, task: { ...draft.task, salt } }, ...versions };
}

function randomDigest({ entropy }: OfficePorts): Digest {
  // SAFETY: the hex of 32 bytes.
  return bytesToHex(entropy.bytes(saltBytes)) as Digest;
}

function findConflicts({ draws, handDowns }: Ledger, task: InspectionTask): Issue[] {
  const { drawId, planItem, handedDown } = task;
  const known = draws.get(drawId);
  if (known?.sealed !== undefined) {
    return [
      issueOf('sdk.draw-id-used', { path: ['drawId'], args: { draw: drawId, sealed: known.sealed.time } }),
    ];
  }
  const list = handedDown === undefined ? undefined : handDowns.get(handedDown)?.record;
  return (
    [...draws.values()]
      // Drawn or not: a second attempt at what was drawn once would be the choice that sealing is there to prevent.
      .filter(({ sealed }) => sealed !== undefined && isSameOccasion(sealed, task, list))
      .map(({ id }) => issueOf('sdk.plan-item-open', { path: ['planItem'], args: { planItem, draw: id } }))
  );
}

/**
 * Whether two draws would be two attempts at one thing: at the inspectors of one list, which whatever the plan item is called
 * is one; otherwise at one item of the annual plan.
 */
function isSameOccasion(
  sealed: SealedFact,
  { planItem, batch }: InspectionTask,
  list: Digest | undefined,
): boolean {
  if (list !== undefined && sealed.handedDown !== undefined) return sealed.handedDown === list;
  return sealed.planItem === planItem && !areTwoBatches(sealed.batch, batch);
}

/** A plan item is drawn once, or batch by batch: a draw without a batch is all of it. */
function areTwoBatches(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function checkShares({ id, commitments }: DrawState, { entropy }: InspectionTask, now: Instant): Issue[] {
  const issues: Issue[] = entropy.parties
    .filter((party) => !commitments.has(party))
    .map((party) =>
      issueOf('sdk.share-uncommitted', { path: ['entropy', 'parties', party], args: { draw: id, party } }),
    );
  if (entropy.parties.length > 0 && entropy.revealBy <= now) {
    const args = { revealBy: entropy.revealBy, now };
    issues.push(issueOf('sdk.reveal-deadline-past', { path: ['entropy', 'revealBy'], args }));
  }
  return issues;
}

/** A share that was committed and is not asked for may be a party left out: it is told. */
function noteUnusedShares({ commitments }: DrawState, { entropy }: InspectionTask): Issue[] {
  return [...commitments.keys()]
    .filter((party) => !entropy.parties.includes(party))
    .map((party) => issueOf('sdk.share-unused', { severity: 'warning', args: { party } }));
}

/** Keeps everything that drawing and disclosure need; the salt key makes the digest of the working papers unguessable. */
async function keepPapers(
  { store }: OfficePorts,
  { planText, saltKey }: CommittedPlan & { readonly saltKey: Digest },
  { draft, versions, history, planned }: DraftedTask,
): Promise<Digest> {
  await putText(store, planText);
  const working: WorkingPapers = {
    format: 'double-random/working@1',
    saltKey,
    task: await putText(store, canonicalJson(draft.task)),
    frames: {
      targets: await putTexts(store, frameTextPieces(draft.targets)),
      inspectors: await putTexts(store, frameTextPieces(draft.inspectors)),
    },
    snapshots: {
      items: versions.items.snapshot,
      rules: versions.rules.snapshot,
      targets: versions.targets.snapshot,
      inspectors: versions.inspectors.snapshot,
      ...(history && { history: history.snapshot }),
    },
    ...(draft.handedDown && { handDown: draft.handedDown.list }),
    ...(planned && { planned: await putText(store, canonicalJson(planned)) }),
  };
  return putJson(store, working);
}
