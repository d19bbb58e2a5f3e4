import { type RowProof, verifyRow } from '../disclosure/index.js';
import { canonicalJson, type Digest, type Issue, issueOf } from '../kernel/index.js';
import { countFrame, type FrameEntry, type FrameSummary, frameRoot } from '../plan/index.js';
import type { Bundle } from './bundle.js';
import type { Check } from './model.js';
import { judge, type Part, runCheck, type Verdict } from './part.js';
import type { RegisterRows } from './schema.js';

const noRows: RegisterRows<never> = { records: [], digests: [] };

/** 对象名录未变: the frame of the targets is the one that was sealed. */
export function checkTargetPool(bundle: Bundle): Check {
  return checkPool('targets', bundle, { frame: bundle.targets, records: bundle.targetRecords });
}

/** 人员名录未变: the frame of the inspectors is the one that was sealed. */
export function checkInspectorPool(bundle: Bundle): Check {
  return checkPool('inspectors', bundle, { frame: bundle.inspectors, records: bundle.inspectorRecords });
}

interface Pool {
  readonly frame: Part<readonly FrameEntry[]>;
  readonly records: Part<RegisterRows<{ readonly id: string }>>;
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
  const rows = records.state === 'read' ? records.value : noRows;
  return runCheck(id, {
    needs: { plan, frame, saltKey },
    owns: ['frame', 'saltKey'],
    run: ({ plan: { plan: sealed }, frame: entries, saltKey: key }) =>
      checkRoot(entries, { saltKey: key, sealed: sealed[id], file, records: rows }),
  });
}

/** The whole frame is here: its root must be the sealed one. A root names no row, so the register records are asked. */
function checkRoot(
  entries: readonly FrameEntry[],
  {
    saltKey,
    sealed,
    file,
    records,
  }: { saltKey: Digest; sealed: FrameSummary; file: string; records: RegisterRows<{ readonly id: string }> },
): Verdict {
  const { root: sealedRoot } = sealed;
  const root = frameRoot(entries, saltKey);
  const findings: Issue[] = [];
  if (root !== sealedRoot) {
    const complete = records.digests.length >= sealed.universe;
    findings.push(...(complete ? findRow(entries, { records, file }) : []));
    findings.push(
      issueOf('replay.root-differs', { path: [file], args: { expected: sealedRoot, found: root } }),
    );
  }
  findings.push(...compareCounts(entries, { sealed, file }));
  return judge(findings, { rows: entries.length });
}

function compareCounts(
  entries: readonly FrameEntry[],
  { sealed: { root: _, ...counts }, file }: { readonly sealed: FrameSummary; readonly file: string },
): Issue[] {
  if (canonicalJson(countFrame(entries)) === canonicalJson(counts)) return [];
  const args = { expected: counts.universe, found: entries.length };
  return [issueOf('replay.counts-differ', { path: [file], args })];
}

/** The first row whose id or record digest is not that of the register record in its place. */
function findRow(
  entries: readonly FrameEntry[],
  { records, file }: { records: RegisterRows<{ readonly id: string }>; file: string },
): Issue[] {
  const length = Math.max(entries.length, records.digests.length);
  for (let at = 0; at < length; at++) {
    const [entry, record] = [entries[at], records.records[at]];
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
  entries: readonly FrameEntry[],
  { proofs, sealed, file }: { proofs: readonly RowProof[]; sealed: FrameSummary; file: string },
): Verdict {
  const proofById = new Map(proofs.map((proof) => [proof.id, proof]));
  const findings: Issue[] = [];
  for (const [at, entry] of entries.entries()) {
    const proof = proofById.get(entry.id);
    const proven =
      proof !== undefined && proof.size === sealed.universe && verifyRow(entry, proof, sealed.root);
    if (!proven)
      findings.push(issueOf('replay.row-unproven', { path: [file, at + 1], args: { id: entry.id } }));
  }
  const places = entries.map(({ id }) => proofById.get(id)?.index ?? -1);
  const turned = places.findIndex((place, at) => at > 0 && place <= (places[at - 1] as number));
  // Rows stand in the tree in the order of their ids: only so do two neighbours prove that nobody is between them.
  if (turned > 0) {
    findings.push(
      issueOf('replay.row-unproven', { path: [file, turned + 1], args: { id: entries[turned]?.id ?? '' } }),
    );
  }
  const args = { rows: entries.length, universe: sealed.universe };
  if (entries.length === sealed.universe) findings.push(...compareCounts(entries, { sealed, file }));
  if (findings.length > 0 || entries.length === sealed.universe) return judge(findings, args);
  return {
    outcome: 'not-run',
    args,
    findings: [issueOf('replay.rows-withheld', { severity: 'warning', path: [file], args })],
  };
}
