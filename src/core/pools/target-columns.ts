import { type ColumnForm, idRefuses, nameRefuses } from '../registers/index.js';

/** What a column of a target table may mean. */
export type TargetField =
  | 'creditCode'
  | 'registrationNumber'
  | 'ownCode'
  | 'name'
  | 'kind'
  | 'status'
  | 'district'
  | 'creditClass'
  | 'industry'
  | 'registeredAt'
  | 'lastInspectedAt'
  | 'creditClassAt'
  | 'registrationOrgan'
  | 'station'
  | 'tags'
  | 'specialised'
  | 'requiredQualifications'
  | 'requiredExperts'
  | 'specialPool'
  | 'licenceName'
  | 'licenceNumber'
  | 'licenceApprovedAt'
  | 'licenceValidTo'
  | 'licenceIssuer';

/** The columns an id may stand in; the first one of a row that holds a value counts. */
export const targetIdFields = ['creditCode', 'registrationNumber', 'ownCode'] as const;

/** The columns whose cells mean something else beside another id: a kind that is not stated is taken from the code. */
export const idDependentFields: readonly TargetField[] = ['kind'];

/** The columns of special pools: a target may have a row for each of its licences. */
export const licenceFields: readonly TargetField[] = [
  'specialPool',
  'licenceName',
  'licenceNumber',
  'licenceApprovedAt',
  'licenceValidTo',
  'licenceIssuer',
];

/** The headers of target tables in use, the preferred one of each field first. */
export const targetColumns: readonly ColumnForm<TargetField>[] = [
  {
    field: 'creditCode',
    becomes: 'id',
    names: [
      '统一社会信用代码',
      '统一社会信用代码/注册号',
      '统一社会信用代码(注册号)',
      '统一社会信用代码或注册号',
    ].concat(['注册号/统一社会信用代码', '统一信用代码', '社会信用代码', '统一代码', '信用代码']),
    refuses: idRefuses,
  },
  {
    field: 'registrationNumber',
    becomes: 'id',
    names: ['注册号', '工商注册号', '营业执照注册号'],
    refuses: idRefuses,
  },
  {
    field: 'ownCode',
    becomes: 'id',
    names: [
      '代码',
      '主体身份代码',
      '检查对象编号',
      '检查对象代码',
      '对象编号',
      '企业代码',
      '机构代码',
      '组织机构代码',
    ],
    refuses: idRefuses,
  },
  {
    field: 'name',
    names: [
      '企业名称',
      '市场主体名称',
      '经营主体名称',
      '检查对象名称',
      '抽查市场主体名称',
      '抽查对象名称',
    ].concat(['单位名称', '主体名称', '企业(机构)名称', '机构名称', '名称', '检查对象']),
    refuses: nameRefuses,
  },
  {
    field: 'kind',
    names: ['主体类型', '市场主体类型', '企业类型', '企业(机构)类型', '对象类型', '检查对象类型', '类型'],
  },
  { field: 'status', names: ['登记状态', '经营状态', '存续状态', '企业状态', '主体状态', '状态'] },
  {
    field: 'district',
    names: [
      '地区',
      '区县',
      '县区',
      '辖区',
      '所属区域',
      '所属辖区',
      '所属区县',
      '所在区县',
      '所在地区',
      '行政区划',
      '区域',
    ],
  },
  {
    field: 'creditClass',
    names: ['信用风险分类', '信用风险等级', '信用风险分类等级', '信用风险类别', '信用等级'],
  },
  { field: 'industry', names: ['行业', '所属行业', '行业门类', '行业类别', '行业分类', '国民经济行业'] },
  { field: 'registeredAt', names: ['注册日期', '成立日期', '登记日期', '设立日期'] },
  { field: 'lastInspectedAt', names: ['上次检查日期', '最近检查日期', '最近一次检查日期', '上次抽查日期'] },
  {
    field: 'creditClassAt',
    names: ['信用风险分类日期', '信用风险分类时间', '信用风险评定日期', '分类日期', '评定日期'],
  },
  { field: 'registrationOrgan', names: ['登记机关', '登记机关名称'] },
  { field: 'station', names: ['管辖所', '管辖单位', '所属管辖所', '责任区', '监管责任区'] },
  { field: 'tags', names: ['监管标签', '标签', '主体标签'] },
  { field: 'specialised', names: ['专业监管', '是否专业监管'] },
  { field: 'requiredQualifications', names: ['所需资格资质', '所需资质资格', '所需资格', '所需资质'] },
  { field: 'requiredExperts', names: ['所需专家', '所需专家类型', '所需专家类别'] },
  { field: 'specialPool', becomes: 'specialPools', names: ['专项库', '专项库名称', '所属专项库'] },
  { field: 'licenceName', becomes: 'licences', names: ['许可证名称', '许可证件名称'] },
  { field: 'licenceNumber', becomes: 'licences', names: ['许可证编号', '许可证号', '许可证号码'] },
  { field: 'licenceApprovedAt', becomes: 'licences', names: ['批准日期', '许可批准日期', '许可日期'] },
  { field: 'licenceValidTo', becomes: 'licences', names: ['有效期至', '许可证有效期至', '许可有效期至'] },
  { field: 'licenceIssuer', becomes: 'licences', names: ['发证机关', '许可机关'] },
];
