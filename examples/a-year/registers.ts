import { civilDate, type Identifier, type InspectionItem, type Inspector, identifier } from 'double-random';
import { type SampleOffice, sampleDistrict } from 'double-random/sdk';

/** Items of departments beside those of the sample district: real bases, our own wording. */
const furtherItems: readonly (readonly [
  id: string,
  name: string,
  department: string,
  basis: string,
  targets: string,
])[] = [
  ['HB-01', '排污单位环境监管检查', '生态环境分局', '《中华人民共和国环境保护法》第二十四条', '排污单位'],
  ['WS-01', '公共场所卫生监督检查', '卫生健康委员会', '《公共场所卫生管理条例》第十条', '公共场所经营者'],
  [
    'YJ-01',
    '生产经营单位安全生产检查',
    '应急管理局',
    '《中华人民共和国安全生产法》第六十五条',
    '生产经营单位',
  ],
  ['NY-01', '农药经营检查', '农业农村局', '《农药管理条例》', '农药经营者'],
  ['JT-01', '道路货物运输经营检查', '交通运输局', '《中华人民共和国道路运输条例》', '道路货物运输经营者'],
  ['WH-01', '娱乐场所经营检查', '文化体育广播电视和旅游局', '《娱乐场所管理条例》', '娱乐场所'],
  ['XF-01', '消防监督抽查', '消防救援大队', '《中华人民共和国消防法》第五十三条', '单位'],
  ['SW-01', '取水和用水检查', '水务局', '《取水许可和水资源费征收管理条例》', '取用水单位'],
];

/** Every department that draws in the year, with the item it inspects. */
export const departments: readonly { readonly name: string; readonly item: Identifier }[] = [
  ...furtherItems.map(([item, , department]) => ({ name: `样例区${department}`, item: identifier(item) })),
  { name: '样例区邮政管理局', item: identifier('KD-01') },
  { name: '样例区商务局', item: identifier('HS-01') },
  { name: '样例区人力资源和社会保障局', item: identifier('RS-01') },
];

/** The sample district with items and rules for twelve departments. */
export function registersOfYear(): Pick<SampleOffice, 'targets' | 'rules'> & {
  readonly items: readonly InspectionItem[];
  readonly inspectors: readonly Inspector[];
} {
  const { items, rules, targets, inspectors } = sampleDistrict();
  const own = furtherItems.map(
    ([id, name, department, basis, of]): InspectionItem => ({
      id: identifier(id),
      name,
      category: 'general',
      basis: [basis],
      authority: `样例区${department}`,
      targets: of,
      content: '资质条件、管理制度和现场情况是否符合规定',
      methods: ['on-site'],
      ratio: '不低于3%',
      frequency: '每年1次',
      inspectorRequirement: '两名以上持有效执法证的检查人员',
      published: true,
      effectiveFrom: civilDate('2026-01-01'),
    }),
  );
  const scopes = new Map(own.map(({ id, authority }) => [authority, id]));
  return {
    targets,
    rules,
    items: [...items, ...own].sort((one, other) => (one.id < other.id ? -1 : 1)),
    inspectors: inspectors.map((inspector) => {
      const item = scopes.get(inspector.department);
      return item === undefined ? inspector : { ...inspector, itemScope: [...inspector.itemScope, item] };
    }),
  };
}

/** Work rules of a department with few people: so many targets, two people whose scope covers the item. */
export const departmentRules = {
  format: 'double-random/rules@1',
  rules: [
    {
      id: 'XZ-department-2026',
      name: '样例区各部门随机抽查工作细则（2026年）',
      basis: ['国办发〔2015〕58号', '国发〔2019〕5号'],
      method: 'sha256@1',
      targets: { statuses: ['active'], kinds: ['enterprise'] },
      inspectors: { examinationYear: 2025, itemScope: 'required', maximumVisits: 20 },
      strata: {
        by: [],
        missing: 'refuse',
        quantities: [{ where: {}, quantity: { kind: 'count', comparator: '=', count: 15 }, reserve: 2 }],
      },
      team: [{ id: 'pair', count: 2, role: { kind: 'any' }, byArea: false }],
      remedies: [{ kind: 'direct-appointment', approver: '部门主要负责人' }],
      publicationDays: { days: 20, of: 'working', after: 'inspection-completed' },
      resultDuties: { people: 3 },
    },
    {
      id: 'XZ-joint-2026',
      name: '样例区部门联合随机抽查工作细则（2026年）',
      basis: ['国发〔2019〕5号'],
      method: 'sha256@1',
      targets: { statuses: ['active'], kinds: ['enterprise'] },
      inspectors: { examinationYear: 2025, itemScope: 'ignored', maximumVisits: 30 },
      strata: {
        by: [],
        missing: 'refuse',
        quantities: [{ where: {}, quantity: { kind: 'count', comparator: '=', count: 20 }, reserve: 2 }],
      },
      team: [
        {
          id: 'market',
          count: 1,
          role: { kind: 'department', value: '样例区市场监督管理局' },
          byArea: false,
        },
        {
          id: 'health',
          count: 1,
          role: { kind: 'department', value: '样例区卫生健康委员会' },
          byArea: false,
        },
      ],
      remedies: [{ kind: 'direct-appointment', approver: '联席会议办公室' }],
    },
  ],
} as const;
