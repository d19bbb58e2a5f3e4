import type { InspectionItem } from '../items/index.js';
import { type Identifier, type Issue, issueOf, shortens } from '../kernel/index.js';
import type { Inspector } from '../pools/index.js';
import type { WorkRules } from '../rules/index.js';
import type { InspectionTask, TaskDepartment } from './model.js';

/**
 * Checks who inspects what in a joint task (部门联合抽查): one department leads, every item of the task is inspected by
 * somebody, and whoever inspects has places in the team, so that all of it is one visit (综合查一次).
 *
 * @returns errors `plan.lead-not-one`, `plan.department-repeated`, `plan.department-item-unlisted`,
 *   `plan.item-without-department`, `plan.department-without-group`, `plan.group-without-department`; warning
 *   `plan.item-of-another-department` where the item list names other authorities
 * @basis 优化营商环境条例 第五十四条; 国发〔2019〕5号; 南陵 2024: 各配合部门各自抽取本部门检查人员
 * @example
 * ```ts
 * import { sampleOffice } from 'double-random/sdk';
 * const { items, rules, tasks } = sampleOffice();
 * const task = { ...tasks[0], departments: [{ department: '某某局', role: 'lead' as const, items: tasks[0].items }] };
 * const issues = checkDepartments({ task, rules: rules[0], items });
 * assert.ok(issues.some(({ code }) => code === 'plan.department-without-group'));
 * ```
 */
export function checkDepartments({
  task,
  rules,
  items,
}: {
  readonly task: InspectionTask;
  readonly rules: WorkRules;
  readonly items: readonly InspectionItem[];
}): Issue[] {
  const { departments } = task;
  if (departments === undefined) return [];
  return [
    ...checkLead(departments),
    ...checkShares(departments, task.items),
    ...departments.flatMap((department) => checkAuthorities(department, items)),
    ...checkGroups(departments, rules),
  ];
}

/** The items an inspector has to be able to inspect: those of his department in a joint task, otherwise all. */
export function itemsOfInspector(
  { items, departments = [] }: InspectionTask,
  { department }: Inspector,
): readonly Identifier[] {
  return departments.find((one) => one.department === department)?.items ?? items;
}

function checkLead(departments: readonly TaskDepartment[]): Issue[] {
  const leads = departments.filter(({ role }) => role === 'lead').length;
  const issues =
    leads === 1 ? [] : [issueOf('plan.lead-not-one', { path: ['departments'], args: { leads } })];
  const names = departments.map(({ department }) => department);
  const repeated = new Set(names.filter((name, at) => names.indexOf(name) !== at));
  return [
    ...issues,
    ...[...repeated].map((department) =>
      issueOf('plan.department-repeated', { path: ['departments', department], args: { department } }),
    ),
  ];
}

function checkShares(departments: readonly TaskDepartment[], items: readonly Identifier[]): Issue[] {
  const unlisted = departments.flatMap(({ department, items: inspected }) =>
    inspected
      .filter((item) => !items.includes(item))
      .map((item) =>
        issueOf('plan.department-item-unlisted', {
          path: ['departments', department],
          args: { department, item },
        }),
      ),
  );
  const idle = items
    .filter((item) => !departments.some((department) => department.items.includes(item)))
    .map((item) => issueOf('plan.item-without-department', { path: ['items', item], args: { item } }));
  return [...unlisted, ...idle];
}

/** Lists name departments as they are known: 市场监管局 may stand for its full name, so a person has to look. */
function checkAuthorities(
  { department, items: inspected }: TaskDepartment,
  items: readonly InspectionItem[],
): Issue[] {
  return items
    .filter(({ id }) => inspected.includes(id))
    .filter(
      ({ authority, cooperating = [] }) =>
        ![authority, ...cooperating].some((name) => shortens(name, department) || shortens(department, name)),
    )
    .map(({ id, authority }) =>
      issueOf('plan.item-of-another-department', {
        severity: 'warning',
        path: ['departments', department],
        args: { item: id, department, authority },
      }),
    );
}

function checkGroups(departments: readonly TaskDepartment[], { team }: WorkRules): Issue[] {
  const staffed = team.flatMap(({ id, role }) =>
    role.kind === 'department' ? [{ id, department: role.value }] : [],
  );
  const named = departments.map(({ department }) => department);
  const unstaffed = named.filter((name) => !staffed.some(({ department }) => department === name));
  const strangers = staffed.filter(({ department }) => !named.includes(department));
  return [
    ...unstaffed.map((department) =>
      issueOf('plan.department-without-group', { path: ['departments', department], args: { department } }),
    ),
    ...strangers.map(({ id: group, department }) =>
      issueOf('plan.group-without-department', { path: ['departments'], args: { group, department } }),
    ),
  ];
}
