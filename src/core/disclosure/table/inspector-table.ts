import { fail, type Identifier, type Issue, issueOf, type Result, succeed } from '../../kernel/index.js';
import type { Inspector } from '../../pools/index.js';
import type { ColumnPlan } from '../../tables/index.js';
import type { DisclosureIssueCode } from '../codes.js';
import { fileNames } from '../file-names.js';
import type { DisclosureTable, TableParts } from '../model.js';
import { nameGroup } from '../names.js';
import { layOutRows, notStated, teamName } from './table.js';
import { columnTitles, markColumns } from './titles.js';

/** One place of one team, and who fills it. */
interface FilledPlace {
  readonly target: Identifier;
  readonly team: string;
  readonly targetName: string;
  readonly role: string;
  readonly inspector: Identifier;
  /** Only in an audit edition. */
  readonly register: Inspector | undefined;
}

/**
 * 检查人员选派: who visits whom, in order of service. A public edition names inspectors by number only. Empty where
 * no complete assignment exists.
 *
 * @returns the table, or `disclosure.target-missing` and `disclosure.inspector-missing` for each register record
 *   that is needed and not there
 */
export function buildInspectorTable(parts: TableParts): Result<DisclosureTable> {
  const places = listPlaces(parts);
  if (!places.ok) return places;
  return succeed(layOutRows('inspectors', columnsOf(parts), places.value));
}

function columnsOf({ edition, plan }: TableParts): ColumnPlan<FilledPlace>[] {
  const internal: ColumnPlan<FilledPlace>[] = [
    { title: columnTitles.inspectorName, kind: 'text', cell: ({ register }) => register?.name ?? notStated },
    {
      title: columnTitles.department,
      kind: 'text',
      cell: ({ register }) => register?.department ?? notStated,
    },
    {
      title: columnTitles.certificateNo,
      kind: 'code',
      cell: ({ register }) => register?.certificateNo ?? notStated,
    },
  ];
  return [
    { title: columnTitles.ordinal, kind: 'number', cell: (_row, ordinal) => String(ordinal) },
    { title: columnTitles.team, kind: 'text', cell: ({ team }) => team },
    { title: columnTitles.targetName, kind: 'text', rowHeader: true, cell: ({ targetName }) => targetName },
    { title: columnTitles.targetId, kind: 'code', cell: ({ target }) => target },
    { title: columnTitles.role, kind: 'text', cell: ({ role }) => role },
    { title: columnTitles.inspectorId, kind: 'code', cell: ({ inspector }) => inspector },
    ...(edition === 'audit' ? internal : []),
    ...markColumns<FilledPlace>({ edition, plan }),
  ];
}

function listPlaces({
  edition,
  plan,
  record,
  targetRecords,
  inspectorRecords,
}: TableParts): Result<FilledPlace[]> {
  const namesById = new Map(targetRecords.map(({ id, name }) => [id, name]));
  const inspectorsById = new Map(inspectorRecords.map((inspector) => [inspector.id, inspector]));
  const rolesById = new Map(plan.team.map((group) => [group.id, nameGroup(group)]));
  const places: FilledPlace[] = [];
  const issues: Issue<DisclosureIssueCode>[] = [];
  for (const [index, { target, groups }] of record.teams.entries()) {
    const targetName = namesById.get(target);
    if (targetName === undefined) {
      issues.push(
        issueOf('disclosure.target-missing', { path: [fileNames['target-records']], args: { id: target } }),
      );
    }
    for (const { id: group, inspectors } of groups) {
      for (const inspector of inspectors) {
        const register = inspectorsById.get(inspector);
        if (edition === 'audit' && register === undefined) {
          issues.push(
            issueOf('disclosure.inspector-missing', {
              path: [fileNames['inspector-records']],
              args: { id: inspector },
            }),
          );
        }
        places.push({
          target,
          team: teamName(index + 1),
          targetName: targetName ?? notStated,
          role: rolesById.get(group) ?? group,
          inspector,
          register,
        });
      }
    }
  }
  return issues.length > 0 ? fail(issues) : succeed(places);
}
