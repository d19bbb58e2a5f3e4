import { at, file, type Provocation, type Provocations } from './provocation.js';

const visited = (header: string, cells: string, date = '2026-03-05'): Provocation =>
  file(
    'history',
    `编号,对象编号,检查日期,检查机关,层级,检查类型${header}\nJ1,A1,${date},某某局,县级,双随机抽查${cells}\n`,
  );

/** The history of inspections. */
export const historyProvocations: Provocations = {
  'history.item-malformed': at('G2', visited(',事项编号', ',食品检查')),
  'history.inspector-malformed': at('G2', visited(',人员编号', ',某某')),
  'history.draw-malformed': at('G2', visited(',抽取编号', ',第一批')),
  'history.date-endless': at('C2', visited('', '', '长期')),
};
