import { type ColumnForm, idRefuses, nameRefuses } from '../registers/index.js';

/** What a column of an inspector table may mean. */
export type InspectorField =
  | 'id'
  | 'name'
  | 'department'
  | 'certificateNo'
  | 'certificateValidTo'
  | 'status'
  | 'itemScope'
  | 'qualifications'
  | 'expertTypes'
  | 'level'
  | 'district'
  | 'recusals'
  | 'recusalReason'
  | 'recusalGround'
  | 'recusalDecision'
  | 'jobCategories'
  | 'inPostSince'
  | 'position'
  | 'certificateIssuer'
  | 'yearlyLoad'
  | 'unavailable'
  | 'examinations';

/** The headers of inspector tables in use, the preferred one of each field first. */
export const inspectorColumns: readonly ColumnForm<InspectorField>[] = [
  {
    field: 'id',
    names: ['人员编号', '单位工号', '工号', '检查人员编号', '执法人员编号', '人员代码'],
    refuses: idRefuses,
  },
  { field: 'name', names: ['姓名', '检查人员姓名', '执法人员姓名', '人员姓名'], refuses: nameRefuses },
  {
    field: 'department',
    names: [
      '所在单位',
      '所在业务部门',
      '所在部门',
      '所属单位',
      '所属部门',
      '工作单位',
      '单位名称',
      '单位',
      '部门',
    ],
  },
  {
    field: 'certificateNo',
    names: [
      '执法证编号',
      '执法证号',
      '行政执法证号',
      '行政执法证编号',
      '执法证件号',
      '执法证件编号',
      '执法证号码',
    ],
    refuses: idRefuses,
  },
  {
    field: 'certificateValidTo',
    names: ['执法证有效期', '执法证有效期至', '执法证有效期限', '证件有效期', '有效期至', '有效期'],
  },
  { field: 'status', names: ['状态', '人员状态', '有效状态'] },
  { field: 'itemScope', names: ['执法事项范围', '执法事项清单范围', '执法范围', '事项范围'] },
  { field: 'qualifications', names: ['岗位资质资格', '资质资格', '岗位资质', '资格资质'] },
  { field: 'expertTypes', names: ['专家类型', '专家类别', '是否专家'] },
  { field: 'level', names: ['层级', '人员层级', '级别'] },
  { field: 'district', names: ['地区', '区县', '县区', '辖区', '所属区域', '所在地区'] },
  { field: 'recusals', names: ['回避对象', '应回避对象', '回避单位', '回避企业', '回避'] },
  { field: 'recusalReason', names: ['回避原因', '回避事由', '回避情形', '回避理由'] },
  { field: 'recusalGround', becomes: 'recusals', names: ['回避类型', '回避方式'] },
  { field: 'recusalDecision', becomes: 'recusals', names: ['回避决定'] },
  { field: 'jobCategories', names: ['岗位大类', '岗位类别'] },
  { field: 'inPostSince', names: ['从事本岗起始日期', '从事本岗位起始日期', '任岗日期'] },
  { field: 'position', names: ['担任职务', '职务'] },
  { field: 'certificateIssuer', names: ['发证机关', '执法证发证机关'] },
  { field: 'yearlyLoad', names: ['年度检查上限', '年检查户数上限', '年度检查户数上限'] },
  { field: 'unavailable', names: ['不在岗时段', '不在岗期间', '不在岗时间'], longest: 2000, lines: true },
  { field: 'examinations', names: ['历年考试', '历年考试结果'], longest: 2000 },
];
