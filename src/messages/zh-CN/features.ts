import type { StratumDimension, TargetField } from '../../core/rules/index.js';

/** What strata are told apart by and conditions ask for. */
export const featureWords: Readonly<Record<StratumDimension | TargetField, string>> = {
  kind: '主体类型',
  status: '登记状态',
  district: '所在辖区',
  creditClass: '信用风险分类',
  industry: '行业',
  registrationOrgan: '登记机关',
  station: '管辖所',
  tags: '监管标签',
  specialPools: '专项库',
  licences: '许可证',
  specialised: '专业监管',
  requiredQualifications: '所需资格资质',
  requiredExperts: '所需专家',
  registeredAt: '成立日期',
  lastInspectedAt: '上次检查日期',
  creditClassAt: '信用风险分类评定日期',
  tag: '监管标签',
  named: '监管类别',
};
