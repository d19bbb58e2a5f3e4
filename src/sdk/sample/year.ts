import type { DrawFacts, ItemFacts, PoolFacts, TargetFacts, YearFacts } from '../../core/assessment/index.js';
import { civilDate, type Identifier, identifier } from '../../core/kernel/index.js';
import type { FollowUpKind, NationalCode } from '../../core/results/index.js';
import { pickBetween, pickWeighted, sampleStream } from './stream.js';

type Item = DrawFacts['items'][number];

/** A department of the made-up district, how often it drew, and what for. */
interface DepartmentSketch {
  readonly name: string;
  readonly draws: number;
  readonly items: readonly (readonly [id: string, name: string])[];
}

const departments: readonly DepartmentSketch[] = [
  {
    name: '样例区市场监督管理局',
    draws: 8,
    items: [
      ['SC-01', '登记事项检查'],
      ['SC-02', '公示信息检查'],
      ['SP-01', '餐饮服务食品安全检查'],
    ],
  },
  {
    name: '样例区应急管理局',
    draws: 4,
    items: [['YJ-01', '危险化学品经营企业安全生产检查']],
  },
  { name: '样例区生态环境分局', draws: 3, items: [['HB-01', '排污许可和污染防治设施运行检查']] },
  { name: '样例区卫生健康委员会', draws: 3, items: [['WS-01', '公共场所卫生检查']] },
  {
    name: '样例区住房和城乡建设局（人民防空办公室）',
    draws: 3,
    items: [['ZJ-01', '建筑施工企业安全生产许可和工程质量检查']],
  },
  { name: '样例区文化体育广播电视和旅游局', draws: 2, items: [['WL-01', '互联网上网服务营业场所检查']] },
  { name: '样例区交通运输局', draws: 2, items: [['JT-01', '道路运输企业经营行为检查']] },
  { name: '样例区消防救援大队', draws: 2, items: [['XF-01', '消防安全检查']] },
  { name: '样例区农业农村局', draws: 2, items: [['NY-01', '农药、兽药经营检查']] },
  { name: '样例区人力资源和社会保障局', draws: 1, items: [['RS-01', '劳动用工和社会保险缴纳检查']] },
  { name: '样例区教育局', draws: 1, items: [['JY-01', '校外培训机构检查']] },
  { name: '样例区民政局', draws: 1, items: [['MZ-01', '养老机构服务质量检查']] },
];

/** What is found, by how often; what follows from it. */
const outcomes: readonly (readonly [NationalCode, number])[] = [
  ['1', 78],
  ['7', 4],
  ['5', 9],
  ['2', 4],
  ['4', 2],
  ['8', 2],
  ['3', 1],
];
const following: Readonly<Record<NationalCode, readonly FollowUpKind[]>> = {
  '1': [],
  '2': ['order-correction'],
  '3': ['abnormal-list', 'open-case'],
  '4': ['abnormal-list'],
  '5': ['order-correction', 're-check'],
  '6': ['open-case'],
  '7': ['notify-other'],
  '8': ['open-case', 'transfer'],
};

/**
 * A year of the made-up district: 32 official draws of twelve departments, the last of them not yet finished. For
 * examples and tests of the yearly assessment; the same every time.
 *
 * @example
 * ```ts
 * assert.equal(sampleYear().draws.length, 32);
 * ```
 */
export function sampleYear(): YearFacts {
  const sketches = departments.flatMap((department, order) =>
    Array.from({ length: department.draws }, (_, at) => ({ department, order, at })),
  );
  return {
    authority: '样例区人民政府',
    year: 2026,
    plans: departments.length,
    draws: sketches.map(({ department, order, at }, index) => makeDraw(department, { order, at, index })),
    registers: { items: 96, targets: 16373, inspectors: 212, passed: 178 },
    deadlines: { kept: 118, missed: 3 },
  };
}

function makeDraw(
  { name, items }: DepartmentSketch,
  { order, at, index }: { readonly order: number; readonly at: number; readonly index: number },
): DrawFacts {
  const stream = sampleStream(`year ${index}`);
  const month = 3 + ((order * 2 + at * 3) % 9);
  const redraw = index === 5 || index === 17;
  const joint = at === 0 && order > 0 && order < 7;
  const listed: readonly Item[] = items.map(([id, title]) => ({ id: identifier(id), name: title }));
  const universe = pickBetween(120, 1900, stream);
  const excluded = { 'status-cancelled': 1 + (universe % 7), 'frequency-cap-all': universe % 5 };
  const left = Object.values(excluded).reduce((sum, count) => sum + count, 0);
  const size = pickBetween(12, 64, stream);
  const late = month === 11;
  return {
    drawId: identifier(`D-2026-${String(index + 1).padStart(3, '0')}`),
    planItem: identifier(`P-${order + 1}-${redraw ? at : at + 1}`),
    title: `2026年${items[at % items.length]?.[1] ?? ''}`,
    department: name,
    cooperating: joint ? [departments[0]?.name ?? '', departments[order + 3]?.name ?? ''] : [],
    asOf: civilDate(`2026-${String(month).padStart(2, '0')}-05`),
    items: joint ? [...listed, { id: identifier('SC-01'), name: '登记事项检查' }] : listed,
    targets: { universe, eligible: universe - left, excluded },
    inspectors: makeInspectors(order),
    recusals: pickBetween(0, 3, stream),
    redraw,
    drawn: Array.from({ length: size }, (_, nth) =>
      makeTarget({ id: identifier(`T-${index + 1}-${nth + 1}`), items: listed, late }, stream),
    ),
  };
}

function makeInspectors(order: number): PoolFacts {
  const failed = 1 + (order % 4);
  return { universe: 20 + order, eligible: 20 + order - failed, excluded: { 'examination-failed': failed } };
}

function makeTarget(
  sketch: { readonly id: Identifier; readonly items: readonly Item[]; readonly late: boolean },
  stream: ReturnType<typeof sampleStream>,
): TargetFacts {
  const { id: target, items, late } = sketch;
  const standing = pickWeighted(
    [
      ['inspected', late ? 70 : 97],
      ['not-inspected', 2],
      ['outstanding', late ? 28 : 0],
    ] as const,
    stream,
  );
  const findings: readonly ItemFacts[] =
    standing !== 'inspected'
      ? []
      : items.map(({ id: item }) => {
          const code = pickWeighted(outcomes, stream);
          return { item, problem: code !== '1' && code !== '7', national: [code] };
        });
  const kinds = findings.flatMap(({ national }) => national.flatMap((code) => following[code]));
  const published = standing !== 'outstanding' && (!late || pickBetween(1, 10, stream) <= 7);
  const inTime = pickBetween(1, 100, stream) <= 97;
  return {
    target,
    outcome: standing,
    findings,
    followUps: [...new Set(kinds)],
    published,
    ...(published ? { onTime: inTime } : {}),
  };
}
