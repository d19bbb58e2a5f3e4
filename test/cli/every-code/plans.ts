import { join } from 'node:path';
import { instant } from '../../../src/core/kernel/index.js';
import { openSmallOffice } from '../terminal.js';
import { at, command, type Desk, done, file, type Provocation, type Provocations } from './provocation.js';

const planned = (header: string, cells: string): Provocation =>
  file('plans', `序号,任务名称,${header}\n1,餐饮抽查,${cells}\n`);

const approval = ['approved', '--year', '2026', '--by', '区政府', '--on', '2026-03-01', '--document', '1号'];
const publication = ['published', '--at', '公告栏', '--on', '2026-03-01'];
const filing = ['filed', '--to', '市局', '--on', '2026-03-01'];

async function adopt(desk: Desk, ...rows: readonly string[]): Promise<void> {
  const text = ['任务编号,任务名称,抽查事项,检查主体,抽查时间', ...rows, ''].join('\n');
  await done(desk, 'import', 'plans', desk.write('计划.csv', text));
}

/** What the verb tells of a plan of two items after some of its steps. */
const told = (argv: readonly string[], ...steps: readonly (readonly string[])[]): Provocation =>
  command(async (desk) => {
    await adopt(desk, '1,餐饮抽查,,,', '2,广告抽查,,,');
    for (const step of steps) await done(desk, 'year-plan', ...step);
    return ['year-plan', ...argv];
  });

/** What the verb tells on a day. */
const toldOn = (day: string, argv: readonly string[], ...steps: readonly (readonly string[])[]) =>
  command(async (desk) => {
    const line = await told(argv, ...steps).commandLine(desk);
    desk.now = instant(`${day}T01:00:00Z`);
    return line;
  });

/** What the sample's task is told where the plan has a row for it, after some of the plan's steps. */
const task = (row: string, ...steps: readonly (readonly string[])[]): Provocation =>
  command(async (desk) => {
    await adopt(desk, row);
    for (const step of steps) await done(desk, 'year-plan', ...step);
    return ['plan', join(desk.folder, 'task.json')];
  }, openSmallOffice);

/** The annual plan. */
export const planProvocations: Provocations = {
  'annual-plan.number-malformed': at('C2', planned('抽查户数', '60-70家')),
  'annual-plan.units-dropped': at('C2', planned('抽查户数', '12户')),
  'annual-plan.draw-exceeds-pool': at('D2', planned('抽查基数,抽查户数', '7,8')),
  'annual-plan.ratio-bare': at('C2', planned('抽查比例', '0.1')),
  'annual-plan.period-impossible': at('C2', planned('抽查时间', '2026年13月')),
  'annual-plan.period-reversed': at('C2', planned('抽查时间', '2026年11月-3月')),
  'annual-plan.period-conflict': at('D2', planned('抽查时间,抽取日期自', '2026年5月,2026-06-01')),
  'annual-plan.deadline-early': at('D2', planned('抽取日期自,完成时限', '2026-05-01,2026-04-30')),
  'annual-plan.words-kept': at('C2', planned('抽查时间', '全年')),
  'annual-plan.event-field': told(['approved', '--on', '2026-02-30']),
  'annual-plan.event-ahead': told(['published', '--at', '公告栏', '--on', '2026-03-03']),
  'annual-plan.change-idle': told(
    ['changed', '--items', '1', '--reason', '推迟', '--by', '联席会议办公室', '--on', '2026-03-01'],
    approval,
  ),
  'annual-plan.unapproved': told([]),
  'annual-plan.unpublished': told([], approval),
  'annual-plan.unfiled': told([], approval, publication),
  'annual-plan.dropped': command(async (desk) => {
    const line = await told([], approval).commandLine(desk);
    await adopt(desk, '1,餐饮抽查,,,');
    return line;
  }),
  'annual-plan.approved-due': told(['--approve-by', '03-31']),
  'annual-plan.approved-overdue': toldOn('2026-04-01', ['--approve-by', '03-31']),
  'annual-plan.approved-late': told(['--approve-by', '01-31'], approval),
  'annual-plan.published-due': told(['--publish-by', '03-31']),
  'annual-plan.published-overdue': told(['--publish-by', '01-31']),
  'annual-plan.published-late': told(['--publish-by', '01-31'], publication),
  'annual-plan.filed-due': told(['--file-by', '03-31']),
  'annual-plan.filed-overdue': told(['--file-by', '01-31']),
  'annual-plan.filed-late': told(['--file-by', '01-31'], filing),
  'annual-plan.item-unknown': task('1,餐饮抽查,,,', approval),
  'annual-plan.item-unapproved': task('YL-2026-JH-01,市场抽查,,,'),
  'annual-plan.item-unpublished': task('YL-2026-JH-01,市场抽查,,,', approval),
  'annual-plan.items-unplanned': task('YL-2026-JH-01,市场抽查,广告检查,,', approval),
  'annual-plan.authority-differs': task('YL-2026-JH-01,市场抽查,,样例区教育局,', approval),
  'annual-plan.lists-malformed': command(async (desk) => {
    await adopt(desk, '1,餐饮抽查,,,');
    return ['merges', desk.write('清单.json', '{"9":[]}')];
  }),
  'annual-plan.outside-period': task('YL-2026-JH-01,市场抽查,,,2026年4月至5月', approval),
};
