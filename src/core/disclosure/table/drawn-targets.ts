import { fail, type Identifier, type Issue, issueOf, type Result, succeed } from '../../kernel/index.js';
import { handedDownStratum, type PlannedStratum } from '../../plan/index.js';
import type { InspectionTarget } from '../../pools/index.js';
import type { DisclosureIssueCode } from '../codes.js';
import { fileNames } from '../file-names.js';
import type { TableParts } from '../model.js';
import { teamName } from './table.js';

/** A drawn target, selected or in reserve, with what the row says about it. */
export interface DrawnTarget {
  readonly target: Identifier;
  readonly record: InspectionTarget;
  readonly stratum: PlannedStratum;
  /** Place in the random order of the stratum, from 1. */
  readonly place: number;
  readonly selected: boolean;
  readonly ticket: string | undefined;
  readonly team: string | undefined;
  /** Of a selected one, where the draw decides the order of visits: from 1. */
  readonly visitBatch: number | undefined;
}

/**
 * Every drawn target by stratum in drawn order, the selected before the reserves.
 *
 * @returns the targets, or `disclosure.target-missing` for each without a register record
 * @example
 * ```ts
 * import { sealRecord } from 'double-random/record';
 * import { sampleDraw, sampleOffice } from 'double-random/sdk';
 * const { plan, ...draw } = sampleDraw();
 * const { record } = sealRecord({ plan, ...draw });
 * const drawn = listDrawnTargets({ plan, record, targetRecords: sampleOffice().targets });
 * assert.equal(drawn.ok && drawn.value[0]?.place, 1);
 * ```
 */
export function listDrawnTargets({
  plan,
  record,
  targetRecords,
}: Pick<TableParts, 'plan' | 'record' | 'targetRecords'>): Result<DrawnTarget[]> {
  const recordsById = new Map(targetRecords.map((target) => [target.id, target]));
  const strataById = new Map(plan.strata.map((stratum) => [stratum.id, stratum]));
  const teamsById = new Map(record.teams.map(({ target }, index) => [target, teamName(index + 1)]));
  const batchesById = new Map(
    record.visitBatches?.batches.flatMap((ids, index) => ids.map((id) => [id, index + 1] as const)),
  );
  const drawn: DrawnTarget[] = [];
  const issues: Issue<DisclosureIssueCode>[] = [];
  for (const { id, selected, reserves, tickets } of record.strata) {
    const stratum = strataById.get(id);
    for (const [index, target] of [...selected, ...reserves].entries()) {
      const register = recordsById.get(target);
      if (stratum === undefined || register === undefined) {
        issues.push(
          issueOf('disclosure.target-missing', { path: [fileNames['target-records']], args: { id: target } }),
        );
        continue;
      }
      drawn.push({
        target,
        record: register,
        stratum,
        place: index + 1,
        selected: index < selected.length,
        ticket: tickets?.[target],
        team: teamsById.get(target),
        visitBatch: batchesById.get(target),
      });
    }
  }
  return issues.length > 0 ? fail(issues) : succeed(drawn);
}

/**
 * How the targets of a stratum came to be drawn: `随机`, `全覆盖` or `随机（上级抽取）`.
 *
 * @example
 * ```ts
 * import { sampleDraw } from 'double-random/sdk';
 * assert.deepEqual(sampleDraw().plan.strata.slice(0, 1).map(mannerOf), ['随机']);
 * ```
 */
export function mannerOf({ id, quantity }: PlannedStratum): string {
  // Whoever handed them down has drawn them.
  if (id === handedDownStratum.id) return '随机（上级抽取）';
  return quantity.kind === 'all' ? '全覆盖' : '随机';
}
