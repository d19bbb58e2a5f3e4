import { fail, type Identifier, type Issue, issueOf, type Result, succeed } from '../../core/kernel/index.js';
import {
  countFrame,
  type DraftPlan,
  type Feasibility,
  type FrameSummary,
  type InspectionTask,
  type PlannedStratum,
  type TeamGroup,
} from '../../core/plan/index.js';
import type { MethodId, WorkRules } from '../../core/rules/index.js';
import { drawnFrom } from './drawn-from.js';
import { readLedger } from './ledger.js';
import type { OfficePorts } from './model.js';
import { makeDraft, readTask } from './plan.js';
import { getSnapshot } from './registers.js';
import { issuesOf } from './sealed-draw.js';

/** What a task would seal under one rule set, in figures. */
export interface PlanFigures {
  readonly method: MethodId;
  readonly targets: Omit<FrameSummary, 'root'>;
  readonly inspectors: Omit<FrameSummary, 'root'>;
  readonly strata: readonly PlannedStratum[];
  readonly visitBatches?: number;
  readonly team: readonly TeamGroup[];
  readonly feasibility: Feasibility;
}

/** One side of a comparison; without figures where the task could not be sealed under these rules, and why. */
export interface RulesSide {
  readonly rules: { readonly id: Identifier; readonly name: string };
  readonly figures?: PlanFigures;
  readonly issues: readonly Issue[];
}

/** 假如换一套细则: the same task over the same registers under two rule sets. */
export interface RulesComparison {
  readonly task: InspectionTask;
  /** Under the rules that the task names. */
  readonly own: RulesSide;
  readonly other: RulesSide;
}

/**
 * Works out a task under its own rules and under others, and keeps the figures of both. Seals nothing.
 *
 * @param against - the id of a rule set in the register, or a rule set that is only thought of
 */
export async function compareRules(
  ports: OfficePorts,
  task: InspectionTask | string,
  against: string | WorkRules,
): Promise<Result<RulesComparison>> {
  const { store } = ports;
  const parsed = readTask(task);
  const ledger = await readLedger(store);
  if (!parsed.ok || !ledger.ok) return fail([parsed, ledger].flatMap(issuesOf));
  const from = await drawnFrom(store, ledger.value, parsed.value);
  if (!from.ok) return from;
  const records = await getSnapshot(store, 'rules', from.value.current.rules.snapshot);
  if (!records.ok) return records;
  const find = (wanted: string) => records.value.find(({ id }) => id === wanted);
  const own = find(parsed.value.rules);
  const other = typeof against === 'string' ? find(against) : against;
  if (own === undefined || other === undefined) {
    const unknown = own === undefined ? parsed.value.rules : String(against);
    return fail([issueOf('plan.rules-unknown', { path: ['rules'], args: { rules: unknown } })]);
  }
  // One after the other, and only the figures are kept: a draft of millions is large.
  const sideOf = async (rules: WorkRules): Promise<RulesSide> => {
    const changed = { ...parsed.value, rules: rules.id };
    const draft = await makeDraft(ports, from.value, changed, rules);
    const { id, name } = rules;
    if (!draft.ok) return { rules: { id, name }, issues: draft.issues };
    return { rules: { id, name }, figures: figuresOf(draft.value), issues: draft.value.notes };
  };
  return succeed({ task: parsed.value, own: await sideOf(own), other: await sideOf(other) });
}

function figuresOf(draft: DraftPlan): PlanFigures {
  const { rules, targets, inspectors, strata, visitBatches, team, feasibility } = draft;
  return {
    method: rules.method,
    targets: countFrame(targets),
    inspectors: countFrame(inspectors),
    strata,
    ...(visitBatches !== undefined && { visitBatches }),
    team,
    feasibility,
  };
}
