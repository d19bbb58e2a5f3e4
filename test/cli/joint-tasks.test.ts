import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { sampleOffice } from '../../src/sdk/index.js';
import { openSmallOffice } from './terminal.js';

type Desk = Awaited<ReturnType<typeof openSmallOffice>>;
const open: Desk[] = [];
const [market, health] = ['样例区市场监督管理局', '样例区卫生健康委员会'];

afterEach(() => {
  for (const desk of open.splice(0)) desk.remove();
});

const say = (desk: Desk, ...argv: string[]) => desk.json(...argv, '--office', desk.office);

/** An office of two departments, half of the inspectors each; nobody may inspect both items. */
async function openJointDesk(): Promise<Desk> {
  const desk = await openSmallOffice();
  open.push(desk);
  const rules = JSON.parse(readFileSync(join(desk.folder, 'rules.json'), 'utf8'));
  const group = (id: string, value: string) => ({
    id,
    count: 1,
    role: { kind: 'department', value },
    byArea: false,
  });
  for (const set of rules.rules) set.team = [group('market', market), group('health', health)];
  for (const set of rules.rules) set.inspectors.itemScope = 'required';
  const inspectors = sampleOffice().inspectors.map((inspector, at) => ({
    ...inspector,
    department: at % 2 === 0 ? market : health,
    itemScope: at % 2 === 0 ? ['SC-01'] : ['SC-02'],
  }));
  for (const [register, file] of [
    ['rules', desk.write('rules.json', JSON.stringify(rules))],
    ['inspectors', desk.write('inspectors.json', JSON.stringify(inspectors))],
  ] as const) {
    const { code, issues } = await say(desk, 'import', register, file);
    if (code !== 0) throw new Error(JSON.stringify(issues));
  }
  return desk;
}

const joint = [
  { department: market, role: 'lead', items: ['SC-01'] },
  { department: health, role: 'cooperating', items: ['SC-02'] },
];

async function plan(desk: Desk, departments: readonly unknown[]) {
  const task = JSON.parse(readFileSync(desk.task, 'utf8'));
  const file = desk.write('联合.json', JSON.stringify({ ...task, recusals: [], departments }));
  const answer = await say(desk, 'plan', file);
  return { ...answer, file };
}

describe('a joint task', () => {
  test('is planned with its departments, told in both languages', async () => {
    const desk = await openJointDesk();
    const { code, issues, file } = await plan(desk, joint);
    expect([code, issues.filter(({ severity }) => severity === 'error')]).toEqual([0, []]);
    // The list has the market authority inspect the item of the other department.
    expect(issues.filter((issue) => issue.code === 'plan.item-of-another-department')).toMatchObject([
      { args: { item: 'SC-02', department: health } },
    ]);
    const zh = await desk.run('plan', file, '--office', desk.office);
    expect(zh.out).toMatch(new RegExp(`牵头部门 +${market} +SC-01`));
    expect(zh.out).toMatch(new RegExp(`配合部门 +${health} +SC-02`));
    const en = await desk.run('plan', file, '--lang', 'en', '--office', desk.office);
    expect(en.out).toMatch(new RegExp(`Co-operating +${health}`));
  });

  test('asks of an inspector the items of the own department alone', async () => {
    const desk = await openJointDesk();
    const jointly = await plan(desk, joint);
    expect(jointly.code).toBe(0);
    expect(jointly.data.inspectors.excluded['item-scope']).toBeUndefined();
    // Nobody may inspect both items.
    const alone = await say(desk, 'plan', desk.task);
    expect([alone.code, alone.issues.some(({ code }) => code === 'plan.place-without-people')]).toEqual([
      3,
      true,
    ]);
  });

  test.each([
    ['plan.lead-not-one', [joint[0], { ...joint[1], role: 'lead' }]],
    ['plan.department-repeated', [...joint, joint[1]]],
    ['plan.department-item-unlisted', [joint[0], { ...joint[1], items: ['SC-02', 'SP-01'] }]],
    ['plan.item-without-department', [joint[0], { ...joint[1], items: ['SC-01'] }]],
    ['plan.department-without-group', [...joint, { ...joint[1], department: '样例区教育局' }]],
    ['plan.group-without-department', [joint[0], { ...joint[1], department: '样例区教育局' }]],
  ])('%s refuses it', async (code, departments) => {
    const desk = await openJointDesk();
    const answer = await plan(desk, departments);
    expect(answer.code).toBe(3);
    const [issue] = answer.issues.filter((one) => one.code === code);
    expect(issue).toMatchObject({ severity: 'error' });
    expect(issue?.path[0]).toBe('联合.json');
    const en = await desk.run('plan', answer.file, '--lang', 'en', '--office', desk.office);
    expect(en.err).toContain(`[${code}]`);
  });

  test('of one department is none', async () => {
    const desk = await openJointDesk();
    expect((await plan(desk, [joint[0]])).issues).toMatchObject([{ code: 'plan.task-malformed' }]);
  });
});
