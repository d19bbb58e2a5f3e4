import type { DrawFacts, PoolFacts, TargetFacts, YearFacts } from '../../../core/assessment/index.js';
import { itemTitle } from '../../../core/items/index.js';
import {
  type CivilDate,
  civilDate,
  fail,
  type Issue,
  type Result,
  succeed,
} from '../../../core/kernel/index.js';
import { type FrameSummary, isEligible } from '../../../core/plan/index.js';
import {
  type Duty,
  isOverdue,
  resultListOf,
  type TargetResult,
  type TargetStanding,
  toNational,
} from '../../../core/results/index.js';
import { versionAsOf } from '../chain.js';
import type { Ledger } from '../ledger.js';
import type { OfficePorts } from '../model.js';
import { getSnapshot } from '../registers.js';
import { type ClockOptions, dutiesOf } from '../results/clocks.js';
import type { ResultsState } from '../results/results-state.js';
import { loadFrames } from '../sealed-draw.js';
import type { DrawPapers } from './draw-papers.js';

/** A draw of the year with its papers. */
export interface DrawOfYear {
  readonly state: ResultsState;
  readonly papers: DrawPapers;
}

/** Of which year, as of which day, for whom. */
export interface YearOrder {
  readonly authority: string;
  readonly year: number;
  readonly today: CivilDate;
  readonly options: ClockOptions;
  /** Whether an annual plan of the year is in force. */
  readonly planned: boolean;
}

/** Adds nothing up: the facts of a year, draw by draw and target by target, from the records themselves. */
export async function gatherYearFacts(
  { store }: OfficePorts,
  ledger: Ledger,
  { draws, order }: { readonly draws: readonly DrawOfYear[]; readonly order: YearOrder },
): Promise<Result<YearFacts>> {
  const facts: DrawFacts[] = [];
  const issues: Issue[] = [];
  const others: Duty[] = [];
  const seen = new Set<string>();
  for (const draw of draws) {
    const duties = await dutiesOf(store, ledger, { state: draw.state, ...order });
    const recusals = await countRecusals(store, draw.state);
    if (!duties.ok || !recusals.ok) {
      issues.push(...(duties.ok ? [] : duties.issues), ...(recusals.ok ? [] : recusals.issues));
      continue;
    }
    others.push(...duties.value.filter(({ duty }) => duty !== 'publish'));
    const { planItem, batch, previous } = draw.state.plan;
    const redraw = previous !== undefined || (batch === undefined && seen.has(planItem));
    seen.add(planItem);
    facts.push(
      drawFacts(draw, { duties: duties.value, today: order.today, recusals: recusals.value, redraw }),
    );
  }
  const registers = await countRegisters(store, ledger, { draws, order });
  if (issues.length > 0 || !registers.ok) return fail([...issues, ...(registers.ok ? [] : registers.issues)]);
  const missed = others.filter((duty) => isOverdue(duty, order.today)).length;
  const kept = others.filter((duty) => duty.done !== undefined && !isOverdue(duty, order.today)).length;
  return succeed({
    authority: order.authority,
    year: order.year,
    plans: order.planned ? 1 : 0,
    draws: facts,
    registers: registers.value,
    deadlines: { kept, missed },
  });
}

interface DrawCounts {
  readonly duties: readonly Duty[];
  readonly today: CivilDate;
  readonly recusals: number;
  readonly redraw: boolean;
}

function drawFacts(
  { state, papers }: DrawOfYear,
  { duties, today, recusals, redraw }: DrawCounts,
): DrawFacts {
  const { plan, standings } = state;
  const late = new Set(
    duties.filter((duty) => duty.duty === 'publish' && isOverdue(duty, today)).map(({ target }) => target),
  );
  return {
    drawId: plan.drawId,
    planItem: plan.planItem,
    title: plan.title,
    department: plan.authority,
    cooperating: (papers.task.departments ?? [])
      .map(({ department }) => department)
      .filter((department) => department !== plan.authority),
    asOf: plan.asOf,
    items: papers.items.map((item) => ({ id: item.id, name: itemTitle(item) })),
    targets: poolFacts(plan.targets),
    inspectors: poolFacts(plan.inspectors),
    recusals,
    redraw,
    drawn: [...standings.values()].map((standing) => targetFacts(standing, late.has(standing.target))),
  };
}

function poolFacts({ universe, eligible, excluded }: FrameSummary): PoolFacts {
  return { universe, eligible, excluded };
}

function targetFacts(standing: TargetStanding, late: boolean): TargetFacts {
  const { target, published } = standing;
  const result = countedResult(standing);
  const findings = (result?.findings ?? []).map(({ item, codes }) => {
    const known = result === undefined ? [] : resultListOf(result.list).codes;
    const found = known.filter(({ code }) => codes.includes(code));
    return { item, problem: found.some(({ problem }) => problem), national: toNational(found) };
  });
  return {
    target,
    outcome:
      result === undefined
        ? 'outstanding'
        : result.notInspected === undefined
          ? 'inspected'
          : 'not-inspected',
    findings,
    followUps: (result?.followUps ?? []).map(({ kind }) => kind),
    published: published !== undefined,
    ...(published !== undefined ? { onTime: !late } : late ? { onTime: false } : {}),
  };
}

/** What counts is what is or was on display, or at least approved: an entry that nobody has reviewed says nothing yet. */
function countedResult({ state, shown, result, amendments }: TargetStanding): TargetResult | undefined {
  if (shown !== undefined) return shown;
  if (state === 'withdrawn') return amendments[amendments.length - 1]?.before;
  return state === 'approved' ? result : undefined;
}

/** Pairs of inspector and target that were kept apart, by the task or by the registers. */
async function countRecusals(store: OfficePorts['store'], { draw }: ResultsState): Promise<Result<number>> {
  const frames = await loadFrames(store, draw);
  if (!frames.ok) return frames;
  let pairs = 0;
  for (const entry of frames.value.targets)
    if (isEligible(entry) && 'recused' in entry) pairs += entry.recused?.length ?? 0;
  return succeed(pairs);
}

/** What the registers held at the end of the year, or hold now. */
async function countRegisters(
  store: OfficePorts['store'],
  ledger: Ledger,
  { draws, order }: { readonly draws: readonly DrawOfYear[]; readonly order: YearOrder },
): Promise<Result<YearFacts['registers']>> {
  const day = lastDayIn(order.year, order.today);
  const countOf = (register: 'items' | 'targets' | 'inspectors') => {
    const version = versionAsOf(ledger, register, day);
    return version.ok ? version.value.count : 0;
  };
  const people = versionAsOf(ledger, 'inspectors', day);
  const inspectors = people.ok ? await getSnapshot(store, 'inspectors', people.value.snapshot) : succeed([]);
  if (!inspectors.ok) return inspectors;
  const asked = draws
    .map(({ state }) => state.rules.inspectors.examinationYear)
    .filter((year) => year !== undefined);
  const year = asked[asked.length - 1];
  const passed = inspectors.value.filter(({ examinations, status }) =>
    year === undefined
      ? status === 'valid'
      : examinations.some((examination) => examination.year === year && examination.passed),
  ).length;
  return succeed({
    items: countOf('items'),
    targets: countOf('targets'),
    inspectors: countOf('inspectors'),
    passed,
  });
}

/** The last day of a year, or today while it lasts: what the registers are counted on. */
export function lastDayIn(year: number, today: CivilDate): CivilDate {
  const end = civilDate(`${year}-12-31`);
  if (today < end) return today;
  return end;
}
