import { type RowProof, verifyRow } from '../disclosure/index.js';
import { type Digest, type Identifier, type Issue, issueOf } from '../kernel/index.js';
import type { FrameSummary } from '../plan/index.js';
import type { Bundle } from './bundle.js';
import type { SealedFrame } from './frame/sealed-frame.js';
import type { Check } from './model.js';
import { judge, type Part, runCheck, type Verdict } from './part.js';
import type { RegisterRows } from './schema.js';

const noRows: RegisterRows<never> = { records: [], digests: [] };

/** 对象名录未变: the frame of the targets is the one that was sealed. */
export function checkTargetPool(bundle: Bundle): Check {
  return checkPool('targets', bundle, { frame: bundle.targets, records: () => bundle.targetRecords });
}

/** 人员名录未变: the frame of the inspectors is the one that was sealed. */
export function checkInspectorPool(bundle: Bundle): Check {
  return checkPool('inspectors', bundle, {
    frame: bundle.inspectors,
    records: () => bundle.inspectorRecords,
  });
}

interface Pool {
  readonly frame: Part<SealedFrame>;
  /** Asked only where the root names no row. */
  readonly records: () => Part<RegisterRows<{ readonly id: string }>>;
}

function checkPool(
  id: 'targets' | 'inspectors',
  { plan, saltKey, proofs }: Bundle,
  { frame, records }: Pool,
): Check {
  const { file } = frame;
  if (saltKey.state === 'missing' && proofs.state !== 'missing') {
    return runCheck(id, {
      needs: { plan, frame, proofs },
      owns: ['frame', 'proofs'],
      run: ({ plan: { plan: sealed }, frame: entries, proofs: proven }) => {
        const own = proven.filter(({ pool }) => pool === id);
        return checkProofs(entries, { proofs: own, sealed: sealed[id], file });
      },
    });
  }
  return runCheck(id, {
    needs: { plan, frame, saltKey },
    owns: ['frame', 'saltKey'],
    run: ({ plan: { plan: sealed }, frame: entries, saltKey: key }) =>
      checkRoot(entries, { saltKey: key, sealed: sealed[id], file, records }),
  });
}

/** The whole frame is here: its root must be the sealed one. A root names no row, so the register records are asked. */
function checkRoot(
  frame: SealedFrame,
  {
    saltKey,
    sealed,
    file,
    records,
  }: { saltKey: Digest; sealed: FrameSummary; file: string; records: Pool['records'] },
): Verdict {
  const { root: sealedRoot } = sealed;
  const root = frame.rootUnder(saltKey);
  const findings: Issue[] = [];
  if (root !== sealedRoot) {
    const read = records();
    const rows = read.state === 'read' ? read.value : noRows;
    const complete = rows.digests.length >= sealed.universe;
    findings.push(...(complete ? findRow(frame, { records: rows, file }) : []));
    findings.push(
      issueOf('replay.root-differs', { path: [file], args: { expected: sealedRoot, found: root } }),
    );
  }
  findings.push(...compareCounts(frame, { sealed, file }));
  return judge(findings, { rows: frame.size });
}

function compareCounts(
  frame: SealedFrame,
  { sealed, file }: { readonly sealed: FrameSummary; readonly file: string },
): Issue[] {
  if (haveEqualCounts(frame.counts, sealed)) return [];
  const args = { expected: sealed.universe, found: frame.size };
  return [issueOf('replay.counts-differ', { path: [file], args })];
}

/** Count by count, not as canonical JSON: a reason in a spoilt row may be a text that no JSON can have as a key. */
function haveEqualCounts(left: Omit<FrameSummary, 'root'>, right: Omit<FrameSummary, 'root'>): boolean {
  const reasons = Object.entries(left.excluded);
  return (
    left.universe === right.universe &&
    left.eligible === right.eligible &&
    reasons.length === Object.keys(right.excluded).length &&
    reasons.every(([reason, count]) => right.excluded[reason] === count)
  );
}

/** The first row whose id or record digest is not that of the register record in its place. */
function findRow(
  frame: SealedFrame,
  { records, file }: { records: RegisterRows<{ readonly id: string }>; file: string },
): Issue[] {
  const entries = frame.entries()[Symbol.iterator]();
  const length = Math.max(frame.size, records.digests.length);
  for (let at = 0; at < length; at++) {
    const next = entries.next();
    const [entry, record] = [next.done === true ? undefined : next.value, records.records[at]];
    const path = [file, at + 1];
    if (record === undefined)
      return [issueOf('replay.row-unexpected', { path, args: { id: entry?.id ?? '' } })];
    if (entry?.id !== record.id) {
      const unexpected = entry !== undefined && entry.id < record.id;
      const id = unexpected ? entry.id : record.id;
      return [issueOf(unexpected ? 'replay.row-unexpected' : 'replay.row-missing', { path, args: { id } })];
    }
    if (entry.record !== records.digests[at]) {
      return [issueOf('replay.register-row-differs', { path, args: { id: record.id } })];
    }
  }
  return [];
}

/** Only some rows are here: each must be proven to stand in the sealed tree; of the others nothing can be said. */
function checkProofs(
  frame: SealedFrame,
  { proofs, sealed, file }: { proofs: readonly RowProof[]; sealed: FrameSummary; file: string },
): Verdict {
  const proofById = new Map(proofs.map((proof) => [proof.id, proof]));
  const findings: Issue[] = [];
  const unproven = (row: number, id: Identifier) =>
    issueOf('replay.row-unproven', { path: [file, row], args: { id } });
  let row = 0;
  let last = Number.NEGATIVE_INFINITY;
  let turned: Issue | undefined;
  for (const entry of frame.entries()) {
    row++;
    const proof = proofById.get(entry.id);
    const proven =
      proof !== undefined && proof.size === sealed.universe && verifyRow(entry, proof, sealed.root);
    if (!proven) findings.push(unproven(row, entry.id));
    const place = proof?.index ?? -1;
    if (place <= last) turned ??= unproven(row, entry.id);
    last = place;
  }
  // Rows stand in the tree in the order of their ids: only so do two neighbours prove that nobody is between them.
  if (turned !== undefined) findings.push(turned);
  const args = { rows: frame.size, universe: sealed.universe };
  if (frame.size === sealed.universe) findings.push(...compareCounts(frame, { sealed, file }));
  if (findings.length > 0 || frame.size === sealed.universe) return judge(findings, args);
  return {
    outcome: 'not-run',
    args,
    findings: [issueOf('replay.rows-withheld', { severity: 'warning', path: [file], args })],
  };
}
