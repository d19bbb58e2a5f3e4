import {
  canonicalJson,
  fail,
  type Issue,
  issueOf,
  ndjsonText,
  type Result,
  sortedBy,
  succeed,
  utf8,
} from '../kernel/index.js';
import { type FrameEntry, frameText } from '../plan/index.js';
import { checkBelonging, type Draw, writeRecords } from './belonging.js';
import type { DisclosureIssueCode } from './codes.js';
import { fileKindsOf, fileNames } from './file-names.js';
import type { BundleFiles, DisclosureInput, FileKind } from './model.js';
import { proveRows } from './proofs.js';
import { listShown, type ShownRows } from './shown.js';

/**
 * Writes the files of a bundle that are not computed, with just the rows that the edition may show.
 *
 * @returns the files by path, or everything that does not belong to the sealed plan
 */
export function writeSources(input: DisclosureInput, draw: Draw): Result<BundleFiles> {
  const { disclosure, history } = draw.plan;
  const usual = fileKindsOf(input.edition, disclosure.profile, history ? ['history'] : []);
  const later = input.edition === 'audit' && draw.plan.earlier !== undefined;
  const kinds: readonly FileKind[] = [
    ...usual,
    ...(later ? (['earlier-records'] as const) : []),
    ...(input.edition === 'audit' && draw.plan.handedDown ? (['hand-down'] as const) : []),
    ...(draw.plan.planned ? (['planned-task'] as const) : []),
  ];
  const shown = listShown(draw.record);
  const whole = kinds.includes('salts');
  const everyone = kinds.includes('inspector-records');
  const targets = select(input.targets, shown.targets);
  const inspectors = select(input.inspectors, shown.inspectors);
  const targetRecords = writeRecords(everyone ? input.targets : targets, input.targetRecords, 'target');
  const inspectorRecords = writeRecords(
    everyone ? input.inspectors : [],
    input.inspectorRecords,
    'inspector',
  );
  const frames = whole ? countFrames(input, draw) : proveFrames(input, draw, shown);
  const issues = [
    ...checkBelonging(input, draw),
    ...targetRecords.issues,
    ...inspectorRecords.issues,
    ...frames.issues,
  ];
  if (issues.length > 0) return fail(issues);

  const { historyRecords } = input;
  const texts: Partial<Record<FileKind, string>> = {
    plan: input.planText,
    record: input.recordText,
    task: input.taskText,
    rules: input.rulesText,
    items: input.itemsText,
    'target-frame': frameText(whole ? input.targets : targets),
    'inspector-frame': frameText(whole ? input.inspectors : inspectors),
    salts: canonicalJson({ saltKey: input.saltKey }),
    proofs: frames.proofs,
    'target-records': targetRecords.text,
    'inspector-records': inspectorRecords.text,
    ...(input.earlierText !== undefined && { 'earlier-records': input.earlierText }),
    ...(input.handDownText !== undefined && { 'hand-down': input.handDownText }),
    ...(input.plannedText !== undefined && { 'planned-task': input.plannedText }),
    journal: input.journalText,
    ...(historyRecords && { history: ndjsonText(sortedBy(historyRecords, ({ id }) => id)) }),
  };
  const files = kinds.flatMap((kind) => {
    const text = texts[kind];
    return text === undefined ? [] : [[fileNames[kind], utf8(text)] as const];
  });
  return succeed(new Map(files));
}

function select<Entry extends FrameEntry>(entries: readonly Entry[], shown: ReadonlySet<string>): Entry[] {
  return entries.filter(({ id }) => shown.has(id));
}

interface CheckedFrames {
  readonly proofs: string;
  readonly issues: readonly Issue<DisclosureIssueCode>[];
}

/** Whole frames go out with all their salts: whoever replays them hashes them, so here counting is enough. */
function countFrames({ targets, inspectors }: DisclosureInput, { plan }: Draw): CheckedFrames {
  return {
    proofs: '',
    issues: [
      ...expectSame(targets.length, plan.targets.universe, 'target-frame'),
      ...expectSame(inspectors.length, plan.inspectors.universe, 'inspector-frame'),
    ],
  };
}

/** Only shown rows go out, each with its proof, which must lead to the sealed root. */
function proveFrames(
  { targets, inspectors, saltKey }: DisclosureInput,
  { plan }: Draw,
  shown: ShownRows,
): CheckedFrames {
  const pool = proveRows('targets', { entries: targets, saltKey, shown: shown.targets });
  const people = proveRows('inspectors', { entries: inspectors, saltKey, shown: shown.inspectors });
  return {
    proofs: ndjsonText([...pool.proofs, ...people.proofs]),
    issues: [
      ...expectSame(pool.root, plan.targets.root, 'target-frame'),
      ...expectSame(people.root, plan.inspectors.root, 'inspector-frame'),
    ],
  };
}

function expectSame<Value>(given: Value, sealed: Value, kind: FileKind): Issue<DisclosureIssueCode>[] {
  return given === sealed ? [] : [issueOf('disclosure.frame-differs', { path: [fileNames[kind]] })];
}
