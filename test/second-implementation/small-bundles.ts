import { composeHandDown, discloseRecord, readHandDown } from 'double-random/disclosure';
import { runDraw } from 'double-random/draw';
import { commitmentOfShare, deriveSeed, type PinnedSource } from 'double-random/entropy';
import { appendEntry, excerptJournal, type JournalStep } from 'double-random/journal';
import {
  canonicalJson,
  type Digest,
  digestOf,
  type Identifier,
  identifier,
  instant,
  ndjsonText,
  type Result,
} from 'double-random/kernel';
import { type InspectionTask, type PlanInput, planDraw, sealPlan } from 'double-random/plan';
import { sealRecord, selectedIn } from 'double-random/record';
import fc from 'fast-check';
import type { Files } from '../fixtures/bundle.js';
import { type SmallDraw, smallDraw } from './small-draw.js';
import { inspectorOf, item, rulesOf, targetOf, taskOf, valueAt } from './small-office.js';

/** Draws and bundles a case; nothing where no such plan can be sealed. */
export function bundleOf(choice: SmallDraw): Files | undefined {
  switch (choice.kind) {
    case 'whole':
    case 'targets':
      return drawn(choice, choice.kind === 'targets' ? { draws: 'targets' } : {})?.files;
    case 'handed-down':
      return handedDown(choice);
    case 'second-batch':
      return secondBatch(choice);
  }
}

/** Targets drawn by one office; inspectors for them by another, whose public source is of another issue. */
function handedDown(choice: SmallDraw): Files | undefined {
  const upper = drawn(choice, { drawId: identifier('UPPER-1'), draws: 'targets' });
  if (upper === undefined || upper.selected.length === 0) return undefined;
  const targetRecords = upper.input.targets.filter(({ id }) => upper.selected.includes(id));
  const list = expectValue(composeHandDown({ ...upper, targetRecords: upper.input.targets }));
  const read = expectValue(readHandDown(list.text));
  const sources = choice.sources.map((one): PinnedSource => {
    return one.kind === 'ssq' ? { ...one, issue: '2026031' } : { ...one, ceremony: '县政务大厅' };
  });
  return drawn(
    { ...choice, sources },
    { handedDown: identifier('UPPER-1') },
    { targets: targetRecords, handedDown: read.handedDown, handDownText: list.text },
  )?.files;
}

/** The same item of the annual plan drawn twice: whom the first batch drew is left out of the second. */
function secondBatch(choice: SmallDraw): Files | undefined {
  const first = drawn({ ...choice, number: choice.number + 1 }, { drawId: identifier('FIRST-1'), batch: 1 });
  if (first === undefined) return undefined;
  const earlier = [
    { drawId: identifier('FIRST-1'), batch: 1, record: first.recordDigest, selected: first.selected },
  ];
  return drawn(
    choice,
    { batch: 2 },
    { earlier, earlierText: `${first.recordText}\n`, journal: first.journal },
  )?.files;
}

interface Before extends Partial<Pick<PlanInput, 'targets' | 'handedDown' | 'earlier'>> {
  readonly handDownText?: string;
  readonly earlierText?: string;
  readonly journal?: readonly string[];
}

/** Plans, seals, draws, records and bundles one draw. */
function drawn(choice: SmallDraw, change: Partial<InspectionTask>, before: Before = {}) {
  const {
    targets = choice.targets.map(targetOf),
    handDownText,
    earlierText,
    journal: lines = [],
    ...others
  } = before;
  const task = { ...taskOf(choice, targets), ...change };
  const rules = rulesOf(choice);
  const inspectors = choice.inspectors.map(inspectorOf);
  const input: PlanInput = {
    ...{ task, targets, ...others, inspectors: task.draws === 'targets' ? [] : inspectors },
    items: { version: 1, records: [item] },
    rules: { version: 1, records: [rules] },
  };
  const draft = planDraw(input);
  if (!draft.ok) return undefined;
  const { lowCap = maximumCap } = choice;
  const staff = draft.value.inspectors.map((one) =>
    'cap' in one ? { ...one, cap: Math.min(one.cap, lowCap) } : one,
  );
  const shareOf = (party: Identifier) => digestOf(`share ${choice.number} of ${party}`);
  const commitments = Object.fromEntries(
    task.entropy.parties.map((party) => [
      party,
      commitmentOfShare({ drawId: task.drawId, party, share: shareOf(party) }),
    ]),
  );
  const sealed = sealPlan(
    { ...draft.value, inspectors: staff },
    { saltKey: digestOf(`salt ${choice.number}`), commitments },
  );
  if (!sealed.ok) return undefined;
  const { plan, commitment, planText, saltKey } = sealed.value;
  const revealing = task.entropy.parties.slice(
    0,
    Math.max(task.entropy.minimumReveals, task.entropy.parties.length - choice.silent),
  );
  const evidence = {
    reveals: Object.fromEntries(revealing.map((party) => [party, shareOf(party)])),
    sources: task.entropy.sources.map((one) => ({ id: one.id, value: valueAt(one, choice.number) })),
  };
  const frames = { targets: sealed.value.targets, inspectors: sealed.value.inspectors };
  const outcome = runDraw({ plan, ...frames, seed: deriveSeed({ commitment, ...evidence }) });
  const { recordText, record, digest: recordDigest } = sealRecord({ plan, commitment, evidence, outcome });
  const journal = writeJournal([...lines], {
    plan,
    commitment,
    evidence,
    record: recordDigest,
    noise: choice.noise,
  });
  const files = discloseRecord({
    ...{ edition: choice.edition, planText, recordText, saltKey, ...frames },
    taskText: canonicalJson(draft.value.task),
    rulesText: canonicalJson(draft.value.rules),
    itemsText: ndjsonText([item]),
    targetRecords: targets,
    inspectorRecords: input.inspectors,
    journalText: excerptJournal(journal, plan.drawId),
    ...(handDownText === undefined ? {} : { handDownText }),
    ...(earlierText === undefined ? {} : { earlierText }),
  });
  // Digits of dice may look like somebody's telephone: then nothing is published.
  if (!files.ok) return undefined;
  const selected = selectedIn(record);
  return {
    files: new Map(files.value),
    input,
    planText,
    recordText,
    recordDigest,
    saltKey,
    journal,
    selected,
    targets: frames.targets,
  };
}

function writeJournal(
  journal: string[],
  {
    plan,
    commitment,
    evidence,
    record,
    noise,
  }: {
    readonly plan: Parameters<typeof sealRecord>[0]['plan'];
    readonly commitment: Digest;
    readonly evidence: Parameters<typeof sealRecord>[0]['evidence'];
    readonly record: Digest;
    readonly noise: number;
  },
): string[] {
  const draw = plan.drawId;
  const steps: Omit<JournalStep, 'time'>[] = [
    ...plan.entropy.parties.map(({ id, commitment: own }) => {
      return { kind: 'share-committed', body: { draw, party: id, commitment: own } } as const;
    }),
    {
      kind: 'plan-sealed',
      body: {
        ...{ draw, planItem: plan.planItem, commitment },
        ...(plan.batch === undefined ? {} : { batch: plan.batch }),
        ...(plan.handedDown === undefined ? {} : { handedDown: plan.handedDown.record }),
      },
    },
    ...Object.entries(evidence.reveals).map(([party, share]) => {
      return { kind: 'share-revealed', body: { draw, party, share } } as const;
    }),
    ...evidence.sources.map(({ id, value }) => {
      return { kind: 'source-observed', body: { draw, source: id, value } } as const;
    }),
    { kind: 'draw-recorded', body: { draw, commitment, record } },
  ];
  const others = { kind: 'plan-sealed', body: { draw: 'OTHER-9', planItem: 'OTHER' } } as const;
  for (const [at, step] of steps.entries()) {
    const told = at % 3 < noise ? [others, step] : [step];
    for (const one of told)
      journal.push(
        appendEntry(journal[journal.length - 1], { time: instant('2026-03-05T09:00:00Z'), ...one }),
      );
  }
  return journal;
}

/** More than any rule here gives. */
const maximumCap = 99;

function expectValue<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(`Cannot build the case: ${result.issues.map(({ code }) => code).join(', ')}`);
}

/** Bundles of as many cases as can be sealed, the same for the same seed. */
export function* smallBundles(count: number, seed: number): Generator<Files> {
  const inOneSample = 100;
  for (let found = 0, round = 0; found < count; round++) {
    for (const choice of fc.sample(smallDraw, { numRuns: inOneSample, seed: seed + round })) {
      const files = found < count ? bundleOf(choice) : undefined;
      if (files === undefined) continue;
      found++;
      yield files;
    }
  }
}
