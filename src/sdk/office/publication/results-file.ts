import { type CivilDate, canonicalJson, type Result, succeed, utf8 } from '../../../core/kernel/index.js';
import {
  type DrawResults,
  describeAmendment,
  type PublishedAmendment,
  type PublishedDocument,
  type PublishedFile,
  resultsTable,
} from '../../../core/publication/index.js';
import { openStandings, type ResultStandings, takeResultStep } from '../../../core/results/index.js';
import { tableDigest } from '../../../core/tables/index.js';
import type { ResultsState } from '../results/results-state.js';
import type { DrawPapers } from './draw-papers.js';

/** What is published of the results of one draw. */
export interface ResultsFiles {
  readonly results: PublishedFile;
  /** The ledger by which each row can be proved: a document beside the table. */
  readonly ledger: PublishedDocument;
  readonly amendments: readonly PublishedAmendment[];
}

/** The files of the results of a draw as they stand. */
export function describeResults(
  state: ResultsState,
  papers: DrawPapers,
  { today, checking }: { readonly today: CivilDate; readonly checking?: string },
): Result<ResultsFiles> {
  const tableOf = (standings: ResultStandings) =>
    resultsTable(resultsOf(state, papers, { standings, today }));
  const table = tableOf(state.standings);
  if (!table.ok) return table;
  const { id } = state.draw;
  const base = `draws/${id}/results`;
  const about = { edition: 'public', dated: lastPublished(state) ?? today, taskNumber: id } as const;
  const amendments = listAmendments(state, papers, { base, tableOf });
  if (!amendments.ok) return amendments;
  return succeed({
    results: {
      kind: 'results',
      edition: 'public',
      base,
      title: `${state.plan.title}：抽查结果公示`,
      table: table.value,
      facts: {
        authority: state.plan.authority,
        dated: about.dated,
        planNumber: state.plan.planItem,
        taskNumber: id,
        ...(checking !== undefined && { checking }),
      },
    },
    ledger: {
      ...about,
      kind: 'verification',
      base: `draws/${id}/results-ledger`,
      title: `${state.plan.title}：结果公示台账`,
      forms: [{ ending: 'json', bytes: utf8(canonicalJson(state.ledger)) }],
      texts: [],
    },
    amendments: amendments.value,
  });
}

/** What the table of results is made of, at some point of the draw's results. */
export function resultsOf(
  { draw, plan, rules }: ResultsState,
  { items, targets, planned }: DrawPapers,
  { standings, today }: { readonly standings: ResultStandings; readonly today: CivilDate },
): DrawResults {
  return {
    mode: plan.mode,
    plan: { number: plan.planItem, name: planned?.name ?? plan.title },
    task: { number: draw.id, name: plan.title },
    type: isDirected(rules) ? '定向' : '不定向',
    authority: plan.authority,
    items,
    targets,
    standings: [...standings.values()],
    publishedOn: today,
  };
}

/** 定向: the rules draw from part of the pool, by kind, district or condition. */
function isDirected({ targets }: ResultsState['rules']): boolean {
  return targets.where !== undefined || targets.kinds !== undefined || targets.districts !== undefined;
}

function listAmendments(
  { scope, steps, standings: now }: ResultsState,
  { items }: DrawPapers,
  {
    base,
    tableOf,
  }: {
    readonly base: string;
    readonly tableOf: (standings: ResultStandings) => ReturnType<typeof resultsTable>;
  },
): Result<readonly PublishedAmendment[]> {
  const told: PublishedAmendment[] = [];
  let standings = openStandings(scope);
  let count = 0;
  for (const step of steps) {
    const before = standings;
    standings = takeResultStep(standings, step);
    const target = amendedBy(step);
    const amendment = target && standings.get(target)?.amendments.at(-1);
    if (amendment === undefined) continue;
    count++;
    const [was, is] = [tableOf(before), tableOf(standings)];
    if (!was.ok) return was;
    if (!is.ok) return is;
    const original = { name: versionName(base, count), digest: tableDigest(was.value) };
    const replacement = { name: versionName(base, count + 1), digest: tableDigest(is.value) };
    const takenDown = now.get(amendment.target)?.state === 'withdrawn';
    told.push(...describeAmendment(amendment, { original, replacement, items, takenDown }));
  }
  return succeed(told);
}

function amendedBy(step: ResultsState['steps'][number]) {
  if (step.act === 'corrected') return step.result.target;
  return step.act === 'withdrawn' || step.act === 'restored' ? step.target : undefined;
}

/** The table keeps its place; which of its versions is meant is told by the number of amendments before it. */
function versionName(base: string, version: number): string {
  return `${base} 第${version}版`;
}

function lastPublished({ steps }: ResultsState): CivilDate | undefined {
  const days = steps.flatMap((step) =>
    step.act === 'published' || amendedBy(step) !== undefined ? [step.day] : [],
  );
  return days[days.length - 1];
}
