import { nameGroup, type TableParts, teamName } from '../../disclosure/index.js';
import { fail, type Identifier, issueOf, type Result, succeed } from '../../kernel/index.js';
import type { TeamGroup } from '../../plan/index.js';
import type { Inspector } from '../../pools/index.js';
import { type ColumnPlan, layOutTable, notApplicable, type PublishedTable } from '../../tables/index.js';
import { ordinalColumn } from './ordinal-column.js';

/** How names and certificate numbers are shown: as they are, masked, or not at all. */
export interface InspectorMask {
  readonly name: (text: string) => string;
  readonly certificate: (text: string) => string;
}

/** Somebody who took a place after the draw: a reserve, or in place of an inspector who was recused. */
export interface FilledAfterDraw {
  readonly target: Identifier;
  readonly drawn: Identifier;
  readonly instead: Identifier;
  readonly manner: 'reserve' | 'after-recusal';
  /** 回避情形代码. */
  readonly recusal?: string;
}

/** What the list of inspectors is made of. */
export interface DrawnInspectorsParts extends Pick<TableParts, 'plan' | 'record' | 'inspectorRecords'> {
  readonly mask: InspectorMask;
  /** The group of the team that leads it, where the rules have one. */
  readonly leader?: Identifier;
  readonly filledAfter?: readonly FilledAfterDraw[];
}

interface Row {
  readonly inspector: Inspector;
  readonly group: TeamGroup | undefined;
  /** From 1, in the random order in which targets were served. */
  readonly place: number;
  readonly after: FilledAfterDraw | undefined;
}

/**
 * D5 抽取结果：检查人员: every place of every team in order of service. Which target a team visits stands in the list of
 * targets alone. Inspectors are assigned without tickets of their own.
 *
 * @returns the table, or `disclosure.inspector-missing` for each inspector without a register record
 * @basis 优化营商环境条例 第五十四条 (随机选派执法检查人员); 个人信息保护法 第六条
 * @example
 * ```ts
 * import { sealRecord } from 'double-random/record';
 * import { sampleDraw, sampleOffice } from 'double-random/sdk';
 * const draw = sampleDraw();
 * const { record } = sealRecord(draw);
 * const table = drawnInspectorsTable({
 *   plan: draw.plan,
 *   record,
 *   inspectorRecords: sampleOffice().inspectors,
 *   mask: { name: (text) => `${[...text][0]}**`, certificate: () => '—' },
 * });
 * assert.ok(table.ok && table.value.rows.every(({ cells }) => cells[4] === '检**'));
 * ```
 */
export function drawnInspectorsTable(parts: DrawnInspectorsParts): Result<PublishedTable> {
  const rows = listPlaces(parts);
  return rows.ok ? succeed(layOutTable('drawn-inspectors', columnsOf(parts), rows.value)) : rows;
}

function columnsOf({ plan, mask, leader }: DrawnInspectorsParts): ColumnPlan<Row>[] {
  return [
    ordinalColumn(),
    { title: '任务编号', kind: 'code', cell: () => plan.drawId },
    { title: '检查组编号', kind: 'text', cell: ({ place }) => teamName(place) },
    { title: '组内角色(组长/专业/成员)', kind: 'text', cell: ({ group }) => roleOf(group, leader) },
    {
      title: '姓名(遮盖规则见说明)',
      kind: 'text',
      rowHeader: true,
      cell: ({ inspector }) => mask.name(inspector.name),
    },
    { title: '所在单位', kind: 'text', cell: ({ inspector }) => inspector.department },
    {
      title: '执法证号(遮盖)',
      kind: 'code',
      cell: ({ inspector: { certificateNo } }) =>
        certificateNo === undefined ? notApplicable : mask.certificate(certificateNo),
    },
    { title: '抽签序号', kind: 'number', cell: ({ place }) => String(place) },
    { title: '签号(前12位)', kind: 'code', cell: () => notApplicable },
    { title: '抽取方式(随机/候补/回避后递补)', kind: 'text', cell: ({ after }) => howDrawn(after) },
    { title: '回避情形代码', kind: 'code', cell: ({ after }) => after?.recusal ?? '' },
    { title: '备注', kind: 'text', cell: () => (plan.mode === 'rehearsal' ? '演练' : '') },
  ];
}

function listPlaces({
  plan,
  record,
  inspectorRecords,
  filledAfter = [],
}: DrawnInspectorsParts): Result<Row[]> {
  const inspectorsById = new Map(inspectorRecords.map((inspector) => [inspector.id, inspector]));
  const groupsById = new Map(plan.team.map((group) => [group.id, group]));
  const missing = new Set<Identifier>();
  const rows = record.teams.flatMap(({ target, groups }, index) =>
    groups.flatMap(({ id, inspectors }) =>
      inspectors.flatMap((drawn): Row[] => {
        const after = filledAfter.find((one) => one.target === target && one.drawn === drawn);
        const inspector = inspectorsById.get(after?.instead ?? drawn);
        if (inspector !== undefined)
          return [{ inspector, group: groupsById.get(id), place: index + 1, after }];
        missing.add(after?.instead ?? drawn);
        return [];
      }),
    ),
  );
  if (missing.size === 0) return succeed(rows);
  return fail([...missing].map((id) => issueOf('disclosure.inspector-missing', { args: { id } })));
}

/** A place that asks for a qualification or expertise is 专业, with what it asks for; any other is 成员. */
function roleOf(group: TeamGroup | undefined, leader: Identifier | undefined): string {
  if (group === undefined) return '成员';
  if (group.id === leader) return '组长';
  if (/^(qualification|expert):/.test(group.class)) return `专业（${nameGroup(group)}）`;
  return '成员';
}

function howDrawn(after: FilledAfterDraw | undefined): string {
  if (after === undefined) return '随机';
  return after.manner === 'reserve' ? '候补' : '回避后递补';
}
