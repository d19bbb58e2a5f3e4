import { itemTitle } from '../../items/index.js';
import { type Result, succeed } from '../../kernel/index.js';
import { type ColumnPlan, notApplicable } from '../../tables/index.js';
import type { DisclosureTable, TableParts } from '../model.js';
import { nameStratum } from '../names.js';
import { creditClassWords } from '../words.js';
import { type DrawnTarget, listDrawnTargets, mannerOf } from './drawn-targets.js';
import { layOutRows, notStated } from './table.js';
import { columnTitles, markColumns, ticketLength } from './titles.js';

/**
 * 抽查名单: every drawn target by stratum in drawn order, the selected before the reserves.
 *
 * @returns the table, or `disclosure.target-missing` for each drawn target without a register record
 */
export function buildTargetTable(parts: TableParts): Result<DisclosureTable> {
  const drawn = listDrawnTargets(parts);
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
