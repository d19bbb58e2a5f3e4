import {
  creditClassWords,
  type DrawnTarget,
  listDrawnTargets,
  mannerOf,
  nameStratum,
  notStated,
  type TableParts,
  ticketLength,
} from '../../disclosure/index.js';
import { itemTitle } from '../../items/index.js';
import { fail, issueOf, type Result, succeed } from '../../kernel/index.js';
import type { HandExclusion } from '../../plan/index.js';
import type { InspectionTarget } from '../../pools/index.js';
import { type ColumnPlan, layOutTable, notApplicable, type PublishedTable } from '../../tables/index.js';
import type { PublishedEdition } from '../model.js';
import { ordinalColumn } from './ordinal-column.js';

/** What the list of drawn targets is made of. */
export interface DrawnTargetsParts
  extends Pick<TableParts, 'plan' | 'record' | 'rules' | 'items' | 'targetRecords'> {
  readonly edition: PublishedEdition;
  /** Of the task: whom a person left out before sealing. Those of the other pool are not looked at. */
  readonly exclusions?: readonly HandExclusion[];
}

interface Row {
  readonly record: InspectionTarget;
  readonly drawn?: DrawnTarget;
  readonly exclusion?: HandExclusion;
}

/**
 * D4 抽取结果：检查对象名单: the selected and the reserves of every stratum in drawn order, then whom a person left out
 * before sealing, with the reason. The credit risk class is for the office alone, also where strata are told apart by it.
 *
 * @returns the table, or `disclosure.target-missing` for each target without a register record
 * @basis 国市监信监发〔2022〕6号 (信用风险分类 is no published rating)
 * @example
 * ```ts
 * import { sealRecord } from 'double-random/record';
 * import { sampleDraw, sampleOffice } from 'double-random/sdk';
 * const { items, rules, targets } = sampleOffice();
 * const draw = sampleDraw();
 * const { record } = sealRecord(draw);
 * const parts = { plan: draw.plan, record, rules: rules[0], items, targetRecords: targets };
 * const table = drawnTargetsTable({ ...parts, edition: 'public' });
 * assert.ok(table.ok && !table.value.columns.some(({ title }) => title === '信用风险等级'));
 * ```
 */
export function drawnTargetsTable(parts: DrawnTargetsParts): Result<PublishedTable> {
  const drawn = listDrawnTargets(parts);
  const left = listLeftOut(parts);
  if (!drawn.ok || !left.ok)
    return fail([...(drawn.ok ? [] : drawn.issues), ...(left.ok ? [] : left.issues)]);
  const rows = [...drawn.value.map((one): Row => ({ record: one.record, drawn: one })), ...left.value];
  return succeed(layOutTable('drawn-targets', columnsOf(parts), rows));
}

function columnsOf(parts: DrawnTargetsParts): ColumnPlan<Row>[] {
  const { plan, edition, items } = parts;
  const itemNames = plan.items
    .map(({ id }) => items.find((item) => item.id === id))
    .map((item, at) => (item === undefined ? (plan.items[at]?.id ?? '') : itemTitle(item)))
    .join('；');
  const internal: ColumnPlan<Row>[] = [
    {
      title: '信用风险等级',
      kind: 'text',
      cell: ({ record: { creditClass } }) =>
        creditClass === undefined ? notStated : creditClassWords[creditClass],
    },
  ];
  return [
    ordinalColumn(),
    { title: '任务编号', kind: 'code', cell: () => plan.drawId },
    {
      title: '抽签序号',
      kind: 'number',
      cell: ({ drawn }) => (drawn === undefined ? notApplicable : String(drawn.place)),
    },
    {
      title: '签号(前12位)',
      kind: 'code',
      cell: ({ drawn }) => drawn?.ticket?.slice(0, ticketLength) ?? notApplicable,
    },
    { title: '检查对象名称', kind: 'text', rowHeader: true, cell: ({ record }) => record.name },
    { title: '统一社会信用代码', kind: 'code', cell: ({ record }) => record.id },
    { title: '分层/类别', kind: 'text', cell: ({ drawn }) => stratumOf(drawn, parts) },
    { title: '辖区', kind: 'text', cell: ({ record }) => record.district ?? notStated },
    ...(edition === 'internal' ? internal : []),
    { title: '抽取方式(随机/候补/全覆盖)', kind: 'text', cell: ({ drawn }) => howDrawn(drawn) },
    { title: '抽查事项', kind: 'text', cell: () => itemNames },
    { title: '检查组编号', kind: 'text', cell: ({ drawn }) => drawn?.team ?? notApplicable },
    { title: '状态(正选/候补/剔除)', kind: 'text', cell: ({ drawn }) => standingOf(drawn) },
    { title: '剔除原因', kind: 'text', cell: ({ exclusion }) => exclusion?.reason ?? '' },
    { title: '备注', kind: 'text', cell: (row) => remarkOf(row, parts) },
  ];
}

function listLeftOut({ exclusions = [], targetRecords }: DrawnTargetsParts): Result<Row[]> {
  const recordsById = new Map(targetRecords.map((record) => [record.id, record]));
  const left = exclusions.filter(({ pool }) => pool === 'targets');
  const missing = left.filter(({ id }) => !recordsById.has(id));
  if (missing.length > 0)
    return fail(missing.map(({ id }) => issueOf('disclosure.target-missing', { args: { id } })));
  return succeed(
    left.flatMap((exclusion) => {
      const record = recordsById.get(exclusion.id);
      return record === undefined ? [] : [{ record, exclusion }];
    }),
  );
}

/** The public sees a stratum by what is public of it: its credit risk class is left out of its name. */
function stratumOf(drawn: DrawnTarget | undefined, { rules, edition }: DrawnTargetsParts): string {
  if (drawn === undefined) return notApplicable;
  const { by } = rules.strata;
  if (edition === 'internal' || !by.includes('creditClass')) return nameStratum(drawn.stratum, rules);
  const values = drawn.stratum.label.split(' · ');
  const open = by.filter((dimension) => dimension !== 'creditClass');
  if (open.length === 0 || values.length !== by.length) return '按信用风险分类分层';
  const label = values.filter((_value, at) => by[at] !== 'creditClass').join(' · ');
  return nameStratum({ id: drawn.stratum.id, label }, { ...rules, strata: { ...rules.strata, by: open } });
}

function howDrawn(drawn: DrawnTarget | undefined): string {
  if (drawn === undefined) return notApplicable;
  return drawn.selected ? mannerOf(drawn.stratum) : '候补';
}

function standingOf(drawn: DrawnTarget | undefined): string {
  if (drawn === undefined) return '剔除';
  return drawn.selected ? '正选' : '候补';
}

function remarkOf({ drawn, exclusion }: Row, { plan }: DrawnTargetsParts): string {
  const batch = drawn?.visitBatch;
  return [
    ...(plan.mode === 'rehearsal' ? ['演练'] : []),
    ...(batch === undefined ? [] : [`第${batch}批检查`]),
    ...(exclusion === undefined ? [] : [`封存前由人剔除，批准：${exclusion.approver}`]),
  ].join('；');
}
