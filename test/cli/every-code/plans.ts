import { at, file, type Provocation, type Provocations } from './provocation.js';

const planned = (header: string, cells: string): Provocation =>
  file('plans', `序号,任务名称,${header}\n1,餐饮抽查,${cells}\n`);

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
};
