/** The occasions of an inspection. The first four are planned; the others are those that a cap may leave uncounted. */
export const checkKinds = [
  'drawn',
  'routine',
  'special',
  'case-based',
  'complaint',
  'assigned',
  'assisting',
  'supervising',
  'monitoring-clue',
  'media',
  're-check',
  'own-application',
  'licensing',
  'urgent',
] as const;

/** An occasion of `checkKinds`. */
export type CheckKind = (typeof checkKinds)[number];

/**
 * The ten occasions that health authorities leave out of the yearly cap. They are uncounted only where the rules say so.
 *
 * @basis 国办发〔2024〕54号; 卫生健康部门公布的涉企行政检查频次上限 (十种不计入的情形)
 * @example
 * ```ts
 * assert.equal(exemptCheckKinds.length, 10);
 * assert.ok(!exemptCheckKinds.includes('drawn'));
 * ```
 */
export const exemptCheckKinds: readonly CheckKind[] = checkKinds.slice(4);

/** How registers word each occasion; the first word is written back. */
export const checkKindWords: Readonly<Record<CheckKind, readonly string[]>> = {
  drawn: ['双随机抽查', '双随机', '随机抽查', '计划抽查'],
  routine: ['日常检查', '日常'],
  special: ['专项检查', '专项'],
  'case-based': ['个案检查', '个案'],
  complaint: ['投诉举报', '投诉', '举报', '投诉举报核查'],
  assigned: ['上级交办', '交办'],
  assisting: ['协助上级检查', '协助上级', '配合上级检查'],
  supervising: ['执法监督', '稽查', '层级监督'],
  'monitoring-clue': ['非现场监测线索', '监测线索', '非现场监管线索'],
  media: ['媒体曝光', '舆情'],
  're-check': ['整改复查', '复查'],
  'own-application': ['企业申请', '依申请'],
  licensing: ['许可现场核查', '许可核查', '现场核查'],
  urgent: ['其他紧急情况', '紧急检查'],
};
