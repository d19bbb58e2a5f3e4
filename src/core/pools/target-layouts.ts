import { joinWords, type Layout, type LayoutColumn, type WordTable } from '../registers/index.js';
import { splitByLicence } from './licences.js';
import type { InspectionTarget, TargetKind } from './model.js';
import { checkRegistrationNumber } from './registration-number.js';
import { statuses } from './target-words.js';

type Column = LayoutColumn<InspectionTarget>;

const kindWords: Readonly<Record<TargetKind, string>> = {
  enterprise: '企业',
  'individual-household': '个体工商户',
  cooperative: '农民专业合作社',
  'foreign-representative-office': '外国企业常驻代表机构',
  product: '产品',
  project: '项目',
  behaviour: '行为',
  other: '其他',
  unstated: '',
};

/** The first word of a meaning; a meaning without a word is left empty. */
export function wordFor<Meaning>(words: WordTable<Meaning>, meaning: Meaning | undefined): string {
  return [...words].find(([, meant]) => meant === meaning)?.[0] ?? '';
}

/** The text that a file wrote for the id, which reads as the same record. */
function idText({ id, rawId }: InspectionTarget): string {
  return rawId ?? id;
}

type IdForm = 'credit-code' | 'registration-number' | 'own';

function idFormOf({ id }: InspectionTarget): IdForm {
  if (checkRegistrationNumber(id).kind !== 'other') return 'registration-number';
  return id.length === 18 ? 'credit-code' : 'own';
}

const idColumn = (header: string): Column => ({ header, carries: ['id', 'rawId'], write: idText });
const idColumnOf = (header: string, form: IdForm): Column => ({
  header,
  carries: ['id', 'rawId'],
  write: (target) => (idFormOf(target) === form ? idText(target) : ''),
});
const nameColumn = (header: string): Column => ({ header, carries: ['name'], write: ({ name }) => name });
const empty = (header: string): Column => ({ header, carries: [], write: () => '' });
const ordinal: Column = { header: '序号', carries: [], write: (_, at) => String(at + 1) };
const kind: Column = { header: '主体类型', carries: ['kind'], write: (target) => kindWords[target.kind] };
const status: Column = {
  header: '登记状态',
  carries: ['status'],
  write: (target) => (target.status === 'unstated' ? '' : wordFor(statuses, target.status)),
};
const organ: Column = {
  header: '登记机关',
  carries: ['registrationOrgan'],
  write: ({ registrationOrgan = '' }) => registrationOrgan,
};
const station: Column = { header: '管辖所', carries: ['station'], write: (target) => target.station ?? '' };
const registeredAt: Column = {
  header: '成立日期',
  carries: ['registeredAt'],
  write: (target) => target.registeredAt ?? '',
};
const lastInspectedAt: Column = {
  header: '上次检查日期',
  carries: ['lastInspectedAt'],
  write: (target) => target.lastInspectedAt ?? '',
};
const tags = (header: string): Column => ({
  header,
  carries: ['tags'],
  write: (target) => joinWords(target.tags ?? []),
});

/** The columns of a special pool, of a row with one licence at most. */
const licence: readonly Column[] = [
  {
    header: '专项库',
    carries: ['specialPools', 'licences'],
    write: ({ licences, specialPools = [] }) => licences?.[0]?.pool ?? joinWords(specialPools),
  },
  { header: '许可证名称', carries: ['licences'], write: ({ licences }) => licences?.[0]?.name ?? '' },
  { header: '许可证编号', carries: ['licences'], write: ({ licences }) => licences?.[0]?.number ?? '' },
  { header: '批准日期', carries: ['licences'], write: ({ licences }) => licences?.[0]?.approvedAt ?? '' },
  { header: '有效期至', carries: ['licences'], write: ({ licences }) => licences?.[0]?.validTo ?? '' },
  { header: '发证机关', carries: ['licences'], write: ({ licences }) => licences?.[0]?.issuer ?? '' },
];
const requirements: readonly Column[] = [
  {
    header: '专业监管',
    carries: ['specialised'],
    write: ({ specialised }) => (specialised === undefined ? '' : specialised ? '是' : '否'),
  },
  {
    header: '所需资格资质',
    carries: ['requiredQualifications'],
    write: ({ requiredQualifications = [] }) => joinWords(requiredQualifications),
  },
  {
    header: '所需专家',
    carries: ['requiredExperts'],
    write: ({ requiredExperts = [] }) => joinWords(requiredExperts),
  },
];

/**
 * How departments lay the 检查对象名录库 out: `full` (loses nothing; a row for each licence), `zhejiang-targets` (the
 * twelve columns of a special pool), `zhejiang-snapshot` (a task's pool; organ of inspection and area of
 * responsibility stay empty), `drawn-list` (抽查名单) and `short-targets`.
 *
 * @example
 * ```ts
 * import { type Layout, layOutRecords } from 'double-random/registers';
 * const short: Layout<InspectionTarget> | undefined = targetLayouts.find(({ id }) => id === 'short-targets');
 * assert.ok(short);
 * const target: InspectionTarget = { id: identifier('A1'), name: '某某有限公司', kind: 'enterprise', status: 'active' };
 * assert.deepEqual(layOutRecords([target], short, '名录.csv').table.rows, [{ row: 2, cells: ['A1', '某某有限公司'] }]);
 * ```
 */
export const targetLayouts: readonly Layout<InspectionTarget>[] = [
  {
    id: 'full',
    columns: [
      idColumn('统一社会信用代码/注册号'),
      nameColumn('企业名称'),
      kind,
      status,
      { header: '地区', carries: ['district'], write: ({ district = '' }) => district },
      { header: '信用风险分类', carries: ['creditClass'], write: (target) => target.creditClass ?? '' },
      {
        header: '信用风险分类日期',
        carries: ['creditClassAt'],
        write: (target) => target.creditClassAt ?? '',
      },
      { header: '行业', carries: ['industry'], write: ({ industry = '' }) => industry },
      organ,
      station,
      registeredAt,
      lastInspectedAt,
      ...licence,
      ...requirements,
      tags('监管标签'),
    ],
    rows: splitByLicence,
  },
  {
    id: 'zhejiang-targets',
    columns: [
      idColumn('统一社会信用代码/注册号'),
      nameColumn('企业名称'),
      ...licence,
      ...requirements,
      tags('监管标签'),
    ],
    rows: splitByLicence,
  },
  {
    id: 'zhejiang-snapshot',
    columns: [
      idColumnOf('主体身份代码', 'own'),
      nameColumn('名称'),
      idColumnOf('注册号', 'registration-number'),
      idColumnOf('统一代码', 'credit-code'),
      kind,
      registeredAt,
      organ,
      station,
      status,
      empty('责任区'),
      {
        header: '专项库',
        carries: ['specialPools'],
        write: ({ specialPools = [] }) => joinWords(specialPools),
      },
      tags('标签'),
      lastInspectedAt,
      empty('检查机关'),
    ],
  },
  {
    id: 'drawn-list',
    columns: [ordinal, nameColumn('市场主体名称'), idColumn('统一社会信用代码/注册号'), organ],
  },
  { id: 'short-targets', columns: [idColumn('统一社会信用代码/注册号'), nameColumn('企业名称')] },
];
