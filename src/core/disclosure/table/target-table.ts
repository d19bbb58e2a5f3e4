import { itemTitle } from '../../items/index.js';
import { fail, type Identifier, type Issue, issueOf, type Result, succeed } from '../../kernel/index.js';
import { handedDownStratum, type PlannedStratum } from '../../plan/index.js';
import type { InspectionTarget } from '../../pools/index.js';
import { type ColumnPlan, notApplicable } from '../../tables/index.js';
import type { DisclosureIssueCode } from '../codes.js';
import { fileNames } from '../file-names.js';
import type { DisclosureTable, TableParts } from '../model.js';
import { nameStratum } from '../names.js';
import { creditClassWords } from '../words.js';
import { layOutRows, notStated, teamName } from './table.js';
import { columnTitles, markColumns, ticketLength } from './titles.js';

/** A drawn target, selected or in reserve, with what the row says about it. */
interface DrawnTarget {
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
 * 抽查名单: every drawn target by stratum in drawn order, the selected before the reserves.
 *
 * @returns the table, or `disclosure.target-missing` for each drawn target without a register record
 */
export function buildTargetTable(parts: TableParts): Result<DisclosureTable> {
  const drawn = listDrawn(parts);
  if (!drawn.ok) return drawn;
  return succeed(layOutRows('targets', columnsOf(parts), drawn.value));
}

function columnsOf({ edition, plan, record, rules, items }: TableParts): ColumnPlan<DrawnTarget>[] {
  const itemTitles = plan.items.map(({ id }) => {
    const item = items.find((listed) => listed.id === id);
    return item === undefined ? id : itemTitle(item);
  });
  const itemNames = itemTitles.join('；');
  const withTickets = record.strata.some(({ tickets }) => tickets !== undefined);
  const ticket: ColumnPlan<DrawnTarget> = {
    title: columnTitles.ticket,
    kind: 'code',
    cell: (row) => row.ticket?.slice(0, ticketLength) ?? notApplicable,
  };
  const visitBatch: ColumnPlan<DrawnTarget> = {
    title: columnTitles.visitBatch,
    kind: 'number',
    cell: (row) => (row.visitBatch === undefined ? notApplicable : String(row.visitBatch)),
  };
  const creditClass: ColumnPlan<DrawnTarget> = {
    title: columnTitles.creditClass,
    kind: 'text',
    cell: ({ record: { creditClass: risk } }) => (risk === undefined ? notStated : creditClassWords[risk]),
  };
  return [
    { title: columnTitles.ordinal, kind: 'number', cell: (_row, ordinal) => String(ordinal) },
    { title: columnTitles.place, kind: 'number', cell: ({ place }) => String(place) },
    ...(withTickets ? [ticket] : []),
    { title: columnTitles.targetName, kind: 'text', rowHeader: true, cell: (row) => row.record.name },
    { title: columnTitles.targetId, kind: 'code', cell: ({ target }) => target },
    { title: columnTitles.stratum, kind: 'text', cell: ({ stratum }) => nameStratum(stratum, rules) },
    { title: columnTitles.district, kind: 'text', cell: (row) => row.record.district ?? notStated },
    ...(edition === 'audit' ? [creditClass] : []),
    { title: columnTitles.manner, kind: 'text', cell: ({ stratum }) => mannerOf(stratum) },
    { title: columnTitles.standing, kind: 'text', cell: ({ selected }) => (selected ? '正选' : '备选') },
    ...(record.visitBatches === undefined ? [] : [visitBatch]),
    { title: columnTitles.team, kind: 'text', cell: ({ team }) => team ?? notApplicable },
    { title: columnTitles.items, kind: 'text', cell: () => itemNames },
    ...markColumns<DrawnTarget>({ edition, plan }),
  ];
}

function listDrawn({ plan, record, targetRecords }: TableParts): Result<DrawnTarget[]> {
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

function mannerOf({ id, quantity }: PlannedStratum): string {
  // Whoever handed them down has drawn them.
  if (id === handedDownStratum.id) return '随机（上级抽取）';
  return quantity.kind === 'all' ? '全覆盖' : '随机';
}
