import { creditClassWords, kindWords, notStated } from '../../disclosure/index.js';
import { sortedBy } from '../../kernel/index.js';
import type { ProcessParts, ProcessSection, ProcessTable } from './model.js';
import { tableOf } from './table-of.js';

type Counted = ProcessParts['universe'][number];

/** 名录统计: how many there were and how many were selected, by district, by kind and, for the office, by credit risk class. */
export function countPools(parts: ProcessParts): ProcessSection {
  const { plan, edition } = parts;
  const byClass = countBy(parts, '信用风险等级', ({ creditClass }) =>
    creditClass === undefined ? notStated : creditClassWords[creditClass],
  );
  return {
    id: 'pools',
    title: '名录统计',
    lines: [
      `检查对象名录 ${plan.targets.universe} 户，可抽取 ${plan.targets.eligible} 户；检查人员名录 ${plan.inspectors.universe} 人，可抽取 ${plan.inspectors.eligible} 人。`,
    ],
    tables: [
      countBy(parts, '辖区', ({ district }) => district ?? notStated),
      countBy(parts, '主体类型', ({ kind }) => kindWords[kind] ?? kind),
      ...(edition === 'internal' ? [byClass] : []),
    ],
  };
}

function countBy(
  { universe, record }: ProcessParts,
  feature: string,
  read: (target: Counted) => string,
): ProcessTable {
  const selected = new Set(record.strata.flatMap((stratum) => stratum.selected));
  const counts = new Map<string, { base: number; drawn: number }>();
  for (const target of universe) {
    const value = read(target);
    const count = counts.get(value) ?? { base: 0, drawn: 0 };
    count.base++;
    if (selected.has(target.id)) count.drawn++;
    counts.set(value, count);
  }
  const rows = sortedBy(counts, ([value]) => value).map(([value, { base, drawn }]) => [
    value,
    String(base),
    String(drawn),
  ]);
  const table = tableOf('process-pools', [feature, '名录户数', '入选户数'], rows);
  return {
    caption: `按${feature}统计`,
    table: {
      ...table,
      columns: table.columns.map((column, at) => (at === 0 ? column : { ...column, kind: 'number' })),
    },
  };
}
