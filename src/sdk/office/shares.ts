import { checkShare, commitmentOfShare } from '../../core/entropy/index.js';
import {
  bytesToHex,
  type Digest,
  fail,
  type Identifier,
  type Issue,
  isDigest,
  isIdentifier,
  issueOf,
  type Result,
  succeed,
} from '../../core/kernel/index.js';
import { drawOf } from './ledger.js';
import type { CommittedShare, Observation, OfficePorts } from './model.js';
import { loadPlan } from './sealed-draw.js';
import { takeStep } from './step.js';

const shareBytes = 32;

/** Whose share of which draw. */
export interface ShareOwner {
  readonly drawId: string;
  readonly party: string;
}

/** Either a share made here, or the commitment of one made elsewhere. */
export type NewShare = { readonly new: true } | { readonly commitment: string };

/** Takes a party's commitment, before sealing. A share made here is given out once and not kept. */
export async function commitShare(
  ports: OfficePorts,
  owner: ShareOwner,
  given: NewShare,
): Promise<Result<CommittedShare>> {
  const known = readOwner(owner);
  if (!known.ok) return known;
  const { drawId, party } = known.value;
  const made = 'new' in given ? makeShare(ports, known.value) : readCommitment(given.commitment);
  if (!made.ok) return made;
  const { commitment } = made.value;
  return takeStep<CommittedShare>(ports, async (ledger) => {
    const draw = drawOf(ledger, drawId);
    const earlier = draw.commitments.get(party);
    if (earlier === commitment) {
      const notes = [issueOf('sdk.share-already-committed', { severity: 'info', args: { party } })];
      return succeed({ value: { drawId, party, commitment, notes } });
    }
    if (draw.sealed !== undefined)
      return refuse('sdk.draw-already-sealed', { draw: drawId, sealed: draw.sealed.time });
    if (earlier !== undefined) return refuse('sdk.party-committed', { party, commitment: earlier });
    const [other] = [...draw.commitments].find(([, taken]) => taken === commitment) ?? [];
    if (other !== undefined) return refuse('sdk.commitment-repeated', { party, other });
    const entry = { kind: 'share-committed' as const, body: { draw: drawId, party, commitment } };
    return succeed({ entry, value: { drawId, party, ...made.value, notes: [] } });
  });
}

/** Takes a party's share: after sealing, in time, before any public value was observed. */
export async function revealShare(
  ports: OfficePorts,
  owner: ShareOwner,
  share: string,
): Promise<Result<Observation>> {
  const known = readOwner(owner);
  if (!known.ok) return known;
  const { drawId, party } = known.value;
  return takeStep<Observation>(ports, async (ledger, now) => {
    const draw = drawOf(ledger, drawId);
    const plan = await loadPlan(ports.store, draw);
    if (!plan.ok) return plan;
    const mismatches = checkShare(share, known.value, plan.value.entropy.parties);
    if (mismatches.length > 0 || !isDigest(share)) return fail(mismatches);
    const told = { drawId, from: party, value: share };
    if (draw.reveals.get(party) === share) {
      const notes = [issueOf('sdk.share-already-revealed', { severity: 'info', args: { party } })];
      return succeed({ value: { ...told, repeated: true, notes } });
    }
    if (draw.recorded !== undefined) return refuse('sdk.draw-already-recorded', { draw: drawId });
    const { revealBy } = plan.value.entropy;
    const [source] = draw.sources.keys();
    const late: Issue[] = [];
    if (now > revealBy) late.push(issueOf('sdk.reveal-late', { args: { party, revealBy, now } }));
    if (source !== undefined) late.push(issueOf('sdk.reveal-after-source', { args: { party, source } }));
    if (late.length > 0) return fail(late);
    const entry = { kind: 'share-revealed' as const, body: { draw: drawId, party, share } };
    return succeed({ entry, value: { ...told, repeated: false, notes: [] } });
  });
}

function readOwner({
  drawId,
  party,
}: ShareOwner): Result<{ readonly drawId: Identifier; readonly party: Identifier }> {
  if (isIdentifier(drawId) && isIdentifier(party)) return succeed({ drawId, party });
  const wrong = [drawId, party].filter((text) => !isIdentifier(text));
  return fail(wrong.map((text) => issueOf('sdk.id-malformed', { args: { text } })));
}

function makeShare(
  { entropy }: OfficePorts,
  owner: { readonly drawId: Identifier; readonly party: Identifier },
): Result<{ readonly commitment: Digest; readonly share: Digest }> {
  const share = bytesToHex(entropy.bytes(shareBytes));
  if (!isDigest(share))
    throw new RangeError(`Cannot make a share: the entropy port must give ${shareBytes} bytes`);
  return succeed({ commitment: commitmentOfShare({ ...owner, share }), share });
}

function readCommitment(text: string): Result<{ readonly commitment: Digest }> {
  return isDigest(text)
    ? succeed({ commitment: text })
    : fail([issueOf('sdk.commitment-malformed', { args: { text } })]);
}

function refuse(code: Parameters<typeof issueOf>[0], args: Readonly<Record<string, string>>) {
  return fail([issueOf(code, { args })]);
}
