import {
  type DrawFacts,
  isShown,
  type JournalEntry,
  type JournalKind,
  type JournalLine,
} from '../journal/index.js';
import { type Digest, type Issue, issueOf } from '../kernel/index.js';
import type { SealedPlan } from '../plan/index.js';
import type { Bundle } from './bundle.js';
import type { Check } from './model.js';
import { judge, runCheck } from './part.js';

/**
 * 记录链未断: the lines of this draw hang together, tell of one seal and one record, and of no other attempt. The
 * chain itself was followed when the journal was read.
 */
export function checkJournal({ plan, record, journal }: Bundle): Check {
  return runCheck('journal', {
    needs: { plan, record, journal },
    owns: ['journal'],
    run: ({ plan: { plan: sealed, commitment }, record: { digest }, journal: lines }) => {
      const expected = expectFacts({ sealed, commitment, record: digest });
      const findings: Issue[] = [
        ...checkStep('plan-sealed', { lines, expected: expected['plan-sealed'], file: journal.file }),
        ...checkStep('draw-recorded', { lines, expected: expected['draw-recorded'], file: journal.file }),
        ...checkCommitments(lines, { sealed, file: journal.file }),
        ...checkBelonging(lines, { sealed, file: journal.file }),
      ];
      const withheld = lines.filter((entry) => !isShown(entry)).length;
      return judge(findings, { lines: lines.length, withheld });
    },
  });
}

type Lines = readonly JournalLine[];

interface Place {
  readonly sealed: SealedPlan;
  readonly file: string;
}

function expectFacts({
  sealed,
  commitment,
  record,
}: {
  readonly sealed: SealedPlan;
  readonly commitment: Digest;
  readonly record: Digest;
}): Pick<DrawFacts, 'plan-sealed' | 'draw-recorded'> {
  return {
    'plan-sealed': { planItem: sealed.planItem, commitment },
    'draw-recorded': { commitment, record },
  };
}

function checkStep(
  kind: JournalKind,
  { lines, expected, file }: { lines: Lines; expected: Readonly<Record<string, string>>; file: string },
): Issue[] {
  const steps = rowsOf(lines, kind);
  const [first, second] = steps;
  if (first === undefined) return [issueOf('replay.step-missing', { path: [file], args: { kind } })];
  if (second !== undefined)
    return [
      issueOf('replay.step-repeated', { path: [file, second.row], args: { kind, times: steps.length } }),
    ];
  return Object.entries(expected)
    .filter(([fact, value]) => first.entry.body[fact] !== value)
    .map(([fact]) => issueOf('replay.step-differs', { path: [file, first.row], args: { kind, fact } }));
}

function checkCommitments(lines: Lines, { sealed, file }: Place): Issue[] {
  const committed = new Map(
    rowsOf(lines, 'share-committed').map(({ entry }) => [entry.body.party, entry.body.commitment]),
  );
  return sealed.entropy.parties
    .filter(({ id, commitment }) => committed.get(id) !== commitment)
    .map(({ id }) =>
      issueOf('replay.step-differs', { path: [file], args: { kind: 'share-committed', fact: id } }),
    );
}

function checkBelonging(lines: Lines, { sealed, file }: Place): Issue[] {
  return lines.flatMap((entry, at) => {
    if (!isShown(entry) || entry.body.draw === sealed.drawId) return [];
    const args = { kind: entry.kind, fact: 'draw' };
    return [issueOf('replay.step-differs', { path: [file, at + 1], args })];
  });
}

function rowsOf(lines: Lines, kind: JournalKind): { readonly entry: JournalEntry; readonly row: number }[] {
  return lines.flatMap((entry, at) =>
    isShown(entry) && entry.kind === kind ? [{ entry, row: at + 1 }] : [],
  );
}
