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
        ...checkStep('plan-sealed', {
          lines,
          expected: expected['plan-sealed'],
          draw: sealed.drawId,
          file: journal.file,
        }),
        ...checkStep('draw-recorded', {
          lines,
          expected: expected['draw-recorded'],
          draw: sealed.drawId,
          file: journal.file,
        }),
        ...checkCommitments(lines, { sealed, file: journal.file }),
        ...checkEnds(lines, { sealed, file: journal.file }),
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
}): {
  readonly [Kind in 'plan-sealed' | 'draw-recorded']: {
    readonly [Fact in keyof Required<DrawFacts[Kind]>]: DrawFacts[Kind][Fact] | undefined;
  };
} {
  return {
    'plan-sealed': {
      planItem: sealed.planItem,
      // Where the plan has none, the line has none.
      batch: sealed.batch,
      handedDown: sealed.handedDown?.record,
      commitment,
    },
    'draw-recorded': { commitment, record },
  };
}

function checkStep(
  kind: JournalKind,
  {
    lines,
    expected,
    draw,
    file,
  }: {
    lines: Lines;
    expected: Readonly<Record<string, string | number | undefined>>;
    draw: string;
    file: string;
  },
): Issue[] {
  const steps = rowsOf(lines, kind).filter(({ entry }) => entry.body['draw'] === draw);
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

/** Exactly one commitment of every party of the plan, and no other. */
function checkCommitments(lines: Lines, { sealed, file }: Place): Issue[] {
  const { parties } = sealed.entropy;
  const rows = rowsOf(lines, 'share-committed');
  const strange = rows.filter(({ entry: { body } }, at) => {
    const party = parties.find(({ id }) => id === body['party']);
    const earlier = rows.findIndex(({ entry }) => entry.body['party'] === body['party']);
    return party === undefined || party.commitment !== body['commitment'] || earlier !== at;
  });
  const missing = parties.filter(({ id }) => !rows.some(({ entry }) => entry.body['party'] === id));
  return [
    ...strange.map(({ entry, row }) => {
      const args = { kind: 'share-committed', fact: String(entry.body['party'] ?? '') };
      return issueOf('replay.step-differs', { path: [file, row], args });
    }),
    ...missing.map(({ id }) =>
      issueOf('replay.step-missing', { path: [file], args: { kind: `share-committed ${id}` } }),
    ),
  ];
}

/** An excerpt runs from a line of the draw to a line of the draw. */
function checkEnds(lines: Lines, { file }: Place): Issue[] {
  return [0, lines.length - 1]
    .filter((at) => lines[at] !== undefined && !isShown(lines[at]))
    .map((at) => issueOf('replay.step-differs', { path: [file, at + 1], args: { kind: '…', fact: 'draw' } }));
}

function checkBelonging(lines: Lines, { sealed, file }: Place): Issue[] {
  return lines.flatMap((entry, at): Issue[] => {
    if (!isShown(entry) || entry.body['draw'] === sealed.drawId) return [];
    const path = [file, at + 1];
    if (entry.kind === 'plan-sealed' && isSameOccasion(entry, sealed)) {
      if (isOtherBatch(entry, sealed) || isOtherList(entry, sealed)) return [];
      return [issueOf('replay.another-attempt', { path, args: { draw: String(entry.body['draw'] ?? '') } })];
    }
    return [issueOf('replay.step-differs', { path, args: { kind: entry.kind, fact: 'draw' } })];
  });
}

function isSameOccasion({ body }: JournalEntry, { planItem, handedDown }: SealedPlan): boolean {
  const list = body['handedDown'];
  return body['planItem'] === planItem || (list !== undefined && list === handedDown?.record);
}

/** The same item of the annual plan may come down in several lists, each of a record of its own. */
function isOtherList({ body }: JournalEntry, { handedDown }: SealedPlan): boolean {
  const list = body['handedDown'];
  return handedDown !== undefined && list !== undefined && list !== handedDown.record;
}

/** The seal of another batch of the same item: of a later one, or of the earlier one that the plan binds. */
function isOtherBatch({ body }: JournalEntry, { batch, earlier = [] }: SealedPlan): boolean {
  const other = body['batch'];
  if (batch === undefined || typeof other !== 'number' || other === batch) return false;
  return other > batch || earlier.some((one) => one.batch === other && one.drawId === body['draw']);
}

function rowsOf(lines: Lines, kind: JournalKind): { readonly entry: JournalEntry; readonly row: number }[] {
  return lines.flatMap((entry, at) =>
    isShown(entry) && entry.kind === kind ? [{ entry, row: at + 1 }] : [],
  );
}
