import { assessEntropy, checkEvidence, deriveSeed } from '../entropy/index.js';
import { isShown, type JournalEntry, type JournalKind, type JournalLine } from '../journal/index.js';
import { canonicalJson, type Issue, issueOf, placeIssues } from '../kernel/index.js';
import type { SealedPlan } from '../plan/index.js';
import type { DrawRecord } from '../record/index.js';
import type { Bundle } from './bundle.js';
import type { Check } from './model.js';
import { judge, runCheck } from './part.js';

/** 种子由证据导出且晚于封存: shares match their commitments, the seed follows from them, and all of it came after the seal. */
export function checkSeed({ plan, record, journal }: Bundle): Check {
  return runCheck('seed', {
    needs: { plan, record, journal },
    owns: [],
    run: ({ plan: { plan: sealed, commitment }, record: { record: drawn }, journal: lines }) => {
      const evidence = checkEvidence(sealed.entropy, { drawId: sealed.drawId, evidence: drawn });
      const findings: Issue[] = evidence.ok ? [] : placeIssues(evidence.issues, [record.file]);
      const seed = deriveSeed({ commitment, reveals: drawn.reveals, sources: drawn.sources });
      if (seed !== drawn.seed) {
        findings.push(
          issueOf('replay.seed-differs', {
            path: [record.file],
            args: { expected: seed, found: drawn.seed },
          }),
        );
      }
      const assurance = assessEntropy(Object.keys(drawn.reveals), sealed.entropy.sources);
      if (canonicalJson(assurance) !== canonicalJson(drawn.assurance)) {
        findings.push(issueOf('replay.assurance-differs', { path: [record.file] }));
      }
      findings.push(...compareEvents(lines, { sealed, drawn, file: journal.file }));
      const args = { reveals: Object.keys(drawn.reveals).length, sources: drawn.sources.length };
      return judge(findings, args);
    },
  });
}

interface Expected {
  readonly sealed: SealedPlan;
  readonly drawn: DrawRecord;
  readonly file: string;
}

/** The journal tells the same evidence as the record, each piece in its time. */
function compareEvents(lines: readonly JournalLine[], { sealed, drawn, file }: Expected): Issue[] {
  const shown = lines
    .map((entry, at) => ({ entry, row: at + 1 }))
    .filter((line): line is Line => isShown(line.entry) && line.entry.body['draw'] === sealed.drawId);
  const reveals = shown.filter(({ entry }) => entry.kind === 'share-revealed');
  const sources = shown.filter(({ entry }) => entry.kind === 'source-observed');
  return [
    ...compareFacts(reveals, {
      facts: new Map(Object.entries(drawn.reveals)),
      names: ['party', 'share'],
      code: 'replay.reveal-differs',
      file,
    }),
    ...compareFacts(sources, {
      facts: new Map(drawn.sources.map(({ id, value }) => [id, value])),
      names: ['source', 'value'],
      code: 'replay.source-differs',
      file,
    }),
    ...reveals
      .filter(({ entry }) => entry.time > sealed.entropy.revealBy)
      .map(({ entry, row }) => {
        const args = { party: String(entry.body.party), time: entry.time, revealBy: sealed.entropy.revealBy };
        return issueOf('replay.reveal-late', { path: [file, row], args });
      }),
    ...checkOrder(shown, file),
  ];
}

interface Line {
  readonly entry: JournalEntry;
  readonly row: number;
}

interface FactComparison {
  readonly facts: ReadonlyMap<string, string>;
  /** Names of the body's key and value. */
  readonly names: readonly [string, string];
  readonly code: 'replay.reveal-differs' | 'replay.source-differs';
  readonly file: string;
}

function compareFacts(
  lines: readonly Line[],
  { facts, names: [key, value], code, file }: FactComparison,
): Issue[] {
  const told = new Set<string>();
  const issues: Issue[] = [];
  for (const { entry, row } of lines) {
    const id = entry.body[key];
    const isFact = typeof id === 'string' && facts.has(id) && facts.get(id) === entry.body[value];
    if (!isFact || told.has(id)) issues.push(issueOf(code, { path: [file, row], args: { id: String(id) } }));
    else told.add(id);
  }
  for (const id of facts.keys()) {
    if (!told.has(id)) issues.push(issueOf(code, { path: [file], args: { id } }));
  }
  return issues;
}

/** Commitments, then the seal, then reveals, then public values, then the record: each kind only after all before it. */
const course: readonly JournalKind[] = [
  'share-committed',
  'plan-sealed',
  'share-revealed',
  'source-observed',
  'draw-recorded',
];

function checkOrder(lines: readonly Line[], file: string): Issue[] {
  let reached = 0;
  for (const { entry, row } of lines) {
    const stage = course.indexOf(entry.kind);
    if (stage < 0) continue;
    if (stage < reached) {
      const args = { kind: entry.kind, after: course[reached] ?? '' };
      return [issueOf('replay.order-of-events', { path: [file, row], args })];
    }
    reached = stage;
  }
  return [];
}
