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
import { findConflicts } from './conflicts.js';
import { type DrawState, drawOf } from './ledger.js';
import type { OfficePorts, Sealing } from './model.js';
import { putJson, putText, putTexts } from './objects.js';
import { type DraftedTask, draftTask, readTask } from './plan.js';
import type { WorkingPapers } from './schema.js';
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
