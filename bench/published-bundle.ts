import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  commitmentOfShare,
  deriveSeed,
  discloseRecord,
  type InspectionTarget,
  type InspectionTask,
  planDraw,
  type Result,
  runDraw,
  sealRecord,
} from 'double-random';
import type { BundleFiles, Edition } from 'double-random/disclosure';
import { appendEntry, excerptJournal, type JournalStep } from 'double-random/journal';
import {
  canonicalJson,
  type Digest,
  digestOf,
  identifier,
  instant,
  ndjsonText,
  sortedBy,
} from 'double-random/kernel';
import { commitPlan, type DraftPlan, isEligible, recordDigest, type TargetEntry } from 'double-random/plan';
import type { MethodId } from 'double-random/rules';
import { sampleDistrict } from 'double-random/sdk';
import { systemHasher } from 'double-random/sdk/node';

const saltKey = digestOf('salt key of the bench');
const hasher = systemHasher();
const districts = [...'甲乙丙丁戊己庚辛壬癸'].map((name) => `样例区${name}街道`);
const reserve = 10;

/** The sample district with all its rows and 5 % of its targets drawn, published in an edition. */
export function publishDistrict(edition: Edition, method: MethodId): BundleFiles {
  const { items, inspectors, targets } = sampleDistrict();
  const draft = draftDistrict(method);
  return publish(draft, { edition, targetRecords: targets, inspectorRecords: inspectors, items });
}

/**
 * The open public edition of a made-up pool: everyone eligible, in ten strata, 1 % drawn, teams of two. Its frame was
 * not judged, since no public edition holds what a frame is judged from.
 */
export function publishLarge(count: number, method: MethodId): BundleFiles {
  const { items } = sampleDistrict();
  const draft = draftDistrict(method);
  const targets = Array.from({ length: count }, (_, at) => entryOf(at));
  const size = Math.floor(count / districts.length);
  const [stratum] = draft.strata;
  if (stratum === undefined) throw new Error('the sample has strata');
  const strata = districts.map((label, at) => ({
    ...stratum,
    ...{ id: stratumOf(at), label, size: size + (at < count % districts.length ? 1 : 0) },
    ...{ quota: Math.ceil(size / 100), reserve },
  }));
  const [inspector] = draft.inspectors.filter(isEligible);
  if (inspector === undefined) throw new Error('the sample has inspectors');
  const inspectors = Array.from({ length: 20 + Math.ceil(count / 500) }, (_, at) => ({
    ...inspector,
    id: identifier(`I${String(at).padStart(7, '0')}`),
  }));
  const large = { ...draft, targets, inspectors, strata };
  const drawn = (shown: ReadonlySet<string>) =>
    targets.flatMap(({ id }, at) => (shown.has(id) ? [targetOf(at)] : []));
  return publish(large, { edition: 'public', targetRecords: drawn, inspectorRecords: [], items });
}

/** Writes the files of a bundle to a folder, and gives its path. */
export function writeBundle(folder: string, files: BundleFiles): string {
  mkdirSync(folder, { recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
  return folder;
}

function draftDistrict(method: MethodId): DraftPlan {
  const { items, rules, inspectors, targets, tasks } = sampleDistrict();
  const [market] = tasks;
  const task: InspectionTask = { ...market, disclosure: { profile: 'open' } };
  const registers = {
    items: { version: 1, records: items },
    rules: { version: 1, records: rules.map((one) => ({ ...one, method })) },
  };
  return must(planDraw({ task, ...registers, targets, inspectors }));
}

interface Registers {
  readonly edition: Edition;
  readonly targetRecords:
    | readonly InspectionTarget[]
    | ((shown: ReadonlySet<string>) => readonly InspectionTarget[]);
  readonly inspectorRecords: ReturnType<typeof sampleDistrict>['inspectors'] | readonly [];
  readonly items: ReturnType<typeof sampleDistrict>['items'];
}

function publish(
  draft: DraftPlan,
  { edition, targetRecords, inspectorRecords, items }: Registers,
): BundleFiles {
  const { task, rules, targets, inspectors } = draft;
  const { drawId } = task;
  const shares = Object.fromEntries(task.entropy.parties.map((party) => [party, digestOf(`${party}`)]));
  const commitments = Object.fromEntries(
    Object.entries(shares).map(([party, share]): [string, Digest] => [
      party,
      commitmentOfShare({ drawId, party: identifier(party), share }),
    ]),
  );
  const committed = must(commitPlan(draft, { saltKey, commitments }, hasher));
  const { plan, commitment } = committed;
  const evidence = {
    reveals: shares,
    sources: [{ id: identifier('ssq'), value: '2026023:03,08,12,21,27,33+09' }],
  };
  const seed = deriveSeed({ commitment, ...evidence });
  const outcome = runDraw({ plan, targets, inspectors, seed });
  const record = sealRecord({ plan, commitment, evidence, outcome });
  const steps = [
    ...Object.entries(commitments).map(([party, share]) =>
      step('share-committed', { party, commitment: share }),
    ),
    step('plan-sealed', { planItem: task.planItem, commitment }),
    ...Object.entries(shares).map(([party, share]) => step('share-revealed', { party, share })),
    ...evidence.sources.map(({ id, value }) => step('source-observed', { source: id, value })),
    step('draw-recorded', { commitment, record: record.digest }),
  ];
  const journal: string[] = [];
  for (const [at, { kind, body }] of steps.entries()) {
    const time = instant(`2026-03-02T01:00:0${at}Z`);
    journal.push(appendEntry(journal.at(-1), { kind, body: { draw: drawId, ...body }, time }));
  }
  const shown = new Set<string>(
    outcome.strata.flatMap(({ selected, reserves }) => [...selected, ...reserves]),
  );
  return must(
    discloseRecord({
      ...{ edition, saltKey, targets, inspectors, inspectorRecords },
      planText: committed.planText,
      taskText: canonicalJson(task),
      recordText: record.recordText,
      rulesText: canonicalJson(rules),
      itemsText: ndjsonText(
        sortedBy(
          items.filter(({ id }) => task.items.includes(id)),
          ({ id }) => id,
        ),
      ),
      targetRecords: typeof targetRecords === 'function' ? targetRecords(shown) : targetRecords,
      journalText: excerptJournal(journal, drawId),
    }),
  );
}

function step(kind: JournalStep['kind'], body: Readonly<Record<string, string>>) {
  return { kind, body };
}

function stratumOf(at: number) {
  return identifier(`district:${String(at % districts.length)}`);
}

function targetOf(at: number): InspectionTarget {
  const id = identifier(`9165010${String(at).padStart(10, '0')}X`);
  return {
    id,
    name: `样例商贸${at}号`,
    kind: 'enterprise',
    status: 'active',
    district: districts[at % 10] ?? '',
  };
}

function entryOf(at: number): TargetEntry {
  const target = targetOf(at);
  return { id: target.id, record: recordDigest(target), stratum: stratumOf(at) };
}

function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 3)));
  return result.value;
}
