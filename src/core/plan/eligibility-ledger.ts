import type { CivilDate, Identifier } from '../kernel/index.js';
import type { InspectionTarget, Inspector } from '../pools/index.js';
import {
  type FrequencyFinding,
  type Ground,
  groundOfNoPlace,
  groundOfTarget,
  groundsOfInspector,
  groundsOfTarget,
  missingValueCodes,
} from '../rules/index.js';
import { askHistory } from './ask-history.js';
import { excludedByHand } from './by-hand.js';
import { itemsOfInspector } from './departments.js';
import { rulesOfTask } from './handed-down.js';
import type { EarlierBatch, HandExclusion } from './model.js';
import { capOf, classesOf, type Judging } from './pool-frames.js';
import { collectRecusals } from './recusals.js';
import { stratumOfTask } from './stratum-of-task.js';

/**
 * In or out. `undecided`: no rule puts the target out, yet it has no stratum, and the rules refuse to seal as long as
 * that is so.
 */
export type Standing = 'eligible' | 'excluded' | 'undecided';

/** One line of the eligibility ledger (适格台账): where somebody of a pool stands in a task, and why. */
export interface EligibilityLine {
  readonly pool: 'targets' | 'inspectors';
  readonly id: Identifier;
  readonly name: string;
  readonly standing: Standing;
  /** Every rule that puts him out, with what the register says; empty for the eligible. */
  readonly grounds: readonly Ground[];
  /** Of an eligible target. */
  readonly stratum?: { readonly id: Identifier; readonly label: string };
  /** The inspectors who may not visit an eligible target. */
  readonly recused?: readonly Identifier[];
}

/** Judges one by one, so that a pool of millions need not be held. */
export interface EligibilityJudge {
  target(target: InspectionTarget): EligibilityLine;
  inspector(inspector: Inspector): EligibilityLine;
}

/**
 * Says of everyone of both pools whether he may be drawn for a task and, if not, every rule that puts him out, with
 * the evidence in the register. The counts are those of the plan.
 *
 * @basis 行政处罚法 第四十四条 (告知理由); docs/spec/draw-v1.md §1
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const { rules, tasks, targets, inspectors } = sampleOffice();
 * const judge = explainEligibility({ task: tasks[0], rules: rules[0], inspectors });
 * const line = judge.target({ ...targets[0], status: 'cancelled' });
 * assert.equal(line.standing, 'excluded');
 * assert.ok(line.grounds.some(({ code, value }) => code === 'status-cancelled' && value === 'cancelled'));
 * ```
 */
export function explainEligibility(asked: Judging): EligibilityJudge {
  const judging = { ...asked, rules: rulesOfTask(asked.task, asked.rules) };
  const { task, rules, inspectors, history } = judging;
  const recusedByTarget = collectRecusals(task, inspectors);
  const byHistory = askHistory(judging);
  const drawnIn = drawsByTarget(judging.earlier);
  const { asOf } = task;
  const byHand = {
    targets: excludedByHand(task, 'targets'),
    inspectors: excludedByHand(task, 'inspectors'),
  };
  return {
    target: (target) => {
      const { id, name } = target;
      const line = { pool: 'targets' as const, id, name };
      const grounds = [
        ...groundsOfTarget(target, { rules, asOf }),
        ...groundsOfHistory(byHistory.findings(id), asOf),
        ...groundsOfBatches(drawnIn.get(id) ?? []),
        ...groundsByHand(byHand.targets.get(id)),
      ];
      if (grounds.length > 0) return { ...line, standing: 'excluded', grounds };
      const stratum = stratumOfTask(target, { task, rules });
      if (!stratum.ok) {
        const lacking = stratum.missing.map((dimension) =>
          groundOfTarget(missingValueCodes[dimension], target, { rules, asOf }),
        );
        return { ...line, standing: 'undecided', grounds: lacking };
      }
      const { key } = stratum;
      const recused = byHistory.recused(id, recusedByTarget.get(id));
      return {
        ...line,
        standing: 'eligible',
        grounds,
        stratum: { id: key.id, label: key.label },
        ...(recused === undefined ? {} : { recused }),
      };
    },
    inspector: (inspector) => {
      const { id, name } = inspector;
      const judged = groundsOfInspector(inspector, {
        rule: rules.inspectors,
        items: itemsOfInspector(task, inspector),
        asOf,
      });
      const noPlace = classesOf(inspector, rules).length === 0;
      const grounds = [
        ...judged,
        ...(noPlace ? [groundOfNoPlace(inspector, rules.team)] : []),
        ...groundsOfLoad(inspector, { rules, history }),
        ...groundsByHand(byHand.inspectors.get(id)),
      ];
      const standing = grounds.length > 0 ? 'excluded' : 'eligible';
      return { pool: 'inspectors', id, name, standing, grounds };
    },
  };
}

/** The inspections that each frequency rule counted: their days and who made them. */
function groundsOfHistory(findings: readonly FrequencyFinding[], asOf: CivilDate): Ground[] {
  return findings.map(({ code, events }) => ({
    code,
    field: 'history',
    value: events.map(({ date, organ }) => `${date} ${organ}`).join(','),
    against: { asOf },
  }));
}

function groundsOfLoad(
  inspector: Inspector,
  { rules, history }: Pick<Judging, 'rules'> & { readonly history: Judging['history'] | undefined },
): Ground[] {
  if (capOf(inspector, rules.inspectors, history) > 0) return [];
  return [
    {
      code: 'yearly-load-reached',
      field: 'yearlyLoad',
      value: String(inspector.yearlyLoad ?? ''),
      against: { made: history?.visitsBy.get(inspector.id) ?? 0 },
    },
  ];
}

function drawsByTarget(
  earlier: readonly EarlierBatch[] = [],
): ReadonlyMap<Identifier, readonly Identifier[]> {
  const draws = new Map<Identifier, Identifier[]>();
  for (const { drawId, selected } of earlier) {
    for (const id of selected) draws.set(id, [...(draws.get(id) ?? []), drawId]);
  }
  return draws;
}

function groundsOfBatches(draws: readonly Identifier[]): Ground[] {
  if (draws.length === 0) return [];
  return [{ code: 'drawn-earlier-batch', field: 'record', value: draws.join(','), against: {} }];
}

function groundsByHand(exclusion: HandExclusion | undefined): Ground[] {
  if (exclusion === undefined) return [];
  const { reason, approver } = exclusion;
  return [{ code: 'excluded-by-hand', field: 'task', value: reason, against: { approver } }];
}
