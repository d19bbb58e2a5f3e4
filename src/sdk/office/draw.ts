import { runDraw } from '../../core/draw/index.js';
import { checkEvidence, deriveSeed, type Evidence } from '../../core/entropy/index.js';
import {
  type Digest,
  fail,
  type Instant,
  type Issue,
  isIdentifier,
  issueOf,
  type Result,
  succeed,
} from '../../core/kernel/index.js';
import type { SealedPlan } from '../../core/plan/index.js';
import { type DrawRecord, parseRecord, type SealedRecord, sealRecord } from '../../core/record/index.js';
import type { Store } from '../store.js';
import { type DrawState, drawOf } from './ledger.js';
import type { DrawnRecord, OfficePorts } from './model.js';
import { getText, putText } from './objects.js';
import { issuesOf, loadFrames, loadPlan } from './sealed-draw.js';
import { takeStep } from './step.js';

/** Draws a sealed draw. A second call gives the same record and says so. */
export async function drawSealed(ports: OfficePorts, drawId: string): Promise<Result<DrawnRecord>> {
  if (!isIdentifier(drawId)) return fail([issueOf('sdk.id-malformed', { args: { text: drawId } })]);
  return takeStep<DrawnRecord>(ports, async (ledger, now) => {
    const draw = drawOf(ledger, drawId);
    const sealed = await loadPlan(ports.store, draw);
    if (!sealed.ok) return sealed;
    const { value: plan } = sealed;
    if (draw.recorded !== undefined) {
      const record = await loadRecord(ports.store, draw.recorded);
      if (!record.ok) return record;
      const notes = [issueOf('sdk.already-drawn', { severity: 'info', args: { draw: drawId } })];
      return succeed({
        value: { drawId, plan, record: record.value, digest: draw.recorded, repeated: true, notes },
      });
    }
    const missing = findMissing(plan, draw, now);
    if (missing.length > 0) return fail(missing);
    const drawn = await drawFrom(ports.store, draw, plan);
    if (!drawn.ok) return drawn;
    const { record, recordText, digest } = drawn.value;
    await putText(ports.store, recordText);
    const body = { draw: drawId, commitment: record.commitment, record: digest };
    const value = { drawId, plan, record, digest, repeated: false, notes: [] };
    return succeed({ entry: { kind: 'draw-recorded', body }, value });
  });
}

/** A record as it was kept. */
export async function loadRecord(store: Store, digest: Digest): Promise<Result<DrawRecord>> {
  const text = await getText(store, digest);
  return text.ok ? parseRecord(text.value) : text;
}

/** What a draw still waits for. */
function findMissing({ entropy }: SealedPlan, { reveals, sources }: DrawState, now: Instant): Issue[] {
  const issues: Issue[] = entropy.sources
    .filter(({ id }) => !sources.has(id))
    .map(({ id }) => issueOf('sdk.source-missing', { args: { source: id } }));
  const outstanding = entropy.parties.map(({ id }) => id).filter((party) => !reveals.has(party));
  const args = { parties: outstanding.join('、'), revealBy: entropy.revealBy };
  if (reveals.size < entropy.minimumReveals) {
    issues.push(
      issueOf('sdk.reveals-too-few', {
        args: { ...args, revealed: reveals.size, minimum: entropy.minimumReveals },
      }),
    );
  } else if (entropy.sources.length === 0 && outstanding.length > 0 && now <= entropy.revealBy) {
    // Without a public source the moment of drawing would decide whose share counts.
    issues.push(issueOf('sdk.reveals-open', { args }));
  }
  return issues;
}

async function drawFrom(store: Store, draw: DrawState, plan: SealedPlan): Promise<Result<SealedRecord>> {
  const frames = await loadFrames(store, draw);
  const evidence = checkEvidence(plan.entropy, { drawId: plan.drawId, evidence: evidenceOf(plan, draw) });
  if (!frames.ok || !evidence.ok) return fail([frames, evidence].flatMap(issuesOf));
  // SAFETY: the plan was found by the commitment of the seal.
  const commitment = draw.sealed?.commitment as Digest;
  const seed = deriveSeed({ commitment, ...evidence.value });
  const outcome = runDraw({ plan, ...frames.value, seed });
  return succeed(sealRecord({ plan, commitment, evidence: evidence.value, outcome }));
}

function evidenceOf({ entropy }: SealedPlan, { reveals, sources }: DrawState): Evidence {
  return {
    reveals: Object.fromEntries(reveals),
    sources: entropy.sources.flatMap(({ id }) => {
      const value = sources.get(id);
      return value === undefined ? [] : [{ id, value }];
    }),
  };
}
