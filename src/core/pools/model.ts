import type { CivilDate, Identifier } from '../kernel/index.js';

/** 检查对象 kinds. `unstated`: the register does not say; it is never guessed from a default. */
export const targetKinds = [
  'enterprise',
  'individual-household',
  'cooperative',
  'foreign-representative-office',
  'product',
  'project',
  'behaviour',
  'other',
  'unstated',
] as const;

/** 检查对象 kind: one of `targetKinds`. */
export type TargetKind = (typeof targetKinds)[number];

/** 登记状态. `unstated`: the register does not say. */
export const targetStatuses = [
  'active',
  'suspended',
  'revoked',
  'cancelled',
  'annulled',
  'moved-out',
  'closed',
  'liquidating',
  'unstated',
] as const;

/** 登记状态: one of `targetStatuses`. */
export type TargetStatus = (typeof targetStatuses)[number];

/** 信用风险分类: A low, B general, C higher, D high. @basis 国市监信监发〔2022〕6号 */
export type CreditRiskClass = 'A' | 'B' | 'C' | 'D';

/** A licence by which a target stands in a special pool (专项库). */
export interface Licence {
  /** 专项库. */
  readonly pool?: string;
  readonly name: string;
  readonly number?: string;
  readonly approvedAt?: CivilDate;
  /** Last day of validity; `9999-09-09` is long-term, as registers write it. */
  readonly validTo?: CivilDate;
  readonly issuer?: string;
}

/**
 * One entry of the 检查对象名录库. Addresses, telephones and persons are not kept: no draw needs them, and what is
 * not kept cannot leak.
 */
export interface InspectionTarget {
  /** Normalised identifier: the unified social credit code, a legacy registration number or an internal id. */
  readonly id: Identifier;
  /** The identifier as the file wrote it, where that is not `id`. */
  readonly rawId?: string;
  readonly name: string;
  readonly kind: TargetKind;
  readonly status: TargetStatus;
  /** Present district as the register words it; never derived from the code. */
  readonly district?: string;
  readonly creditClass?: CreditRiskClass;
  /** The day the class was given: it is updated every month. */
  readonly creditClassAt?: CivilDate;
  readonly industry?: string;
  /** 登记机关 and 管辖所, as the register words them. */
  readonly registrationOrgan?: string;
  readonly station?: string;
  /** 监管标签, sorted. */
  readonly tags?: readonly string[];
  /** 专项库 that it stands in without a licence, sorted; those with one are told by `licences`. */
  readonly specialPools?: readonly string[];
  /** Sorted by pool, name and number. */
  readonly licences?: readonly Licence[];
  /** 专业监管: whether only qualified officers may inspect it. */
  readonly specialised?: boolean;
  /** 所需资格资质 and 所需专家, sorted. */
  readonly requiredQualifications?: readonly string[];
  readonly requiredExperts?: readonly string[];
  readonly registeredAt?: CivilDate;
  /** 上次检查日期. */
  readonly lastInspectedAt?: CivilDate;
}

/** 状态 有效/失效: whoever is not valid is not drawn. */
export type InspectorStatus = 'valid' | 'invalid';

/** The outcome of a yearly examination of enforcement qualification. */
export interface Examination {
  readonly year: number;
  readonly passed: boolean;
}

/** On what a recusal rests: the officer's own word, a rule (former employer, relative), or an application decided on. */
export const recusalGrounds = ['declared', 'rule', 'application'] as const;

/** A ground of `recusalGrounds`. */
export type RecusalGround = (typeof recusalGrounds)[number];

/** 回避: an inspector who may not visit a target, and why. @basis 行政处罚法 第四十三条 */
export interface DeclaredRecusal {
  readonly target: Identifier;
  readonly reason: string;
  /** Only where the register says. */
  readonly ground?: RecusalGround;
  /** Of one on application: the decision, as the register words it. */
  readonly decision?: string;
}

/** Days, the first and the last included, on which an inspector cannot be sent out. */
export interface UnavailablePeriod {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly reason?: string;
}

/** One entry of the 执法检查人员名录库. Identity numbers, telephones and birth dates are refused on import. */
export interface Inspector {
  readonly id: Identifier;
  readonly name: string;
  /** 所在单位. */
  readonly department: string;
  /** 执法证编号: an opaque text. */
  readonly certificateNo?: string;
  /** Last day of validity; `9999-09-09` is long-term, as registers write it. */
  readonly certificateValidTo?: CivilDate;
  readonly status: InspectorStatus;
  /** 执法事项范围: item ids; `*` covers every item. */
  readonly itemScope: readonly string[];
  /** 岗位资质资格. */
  readonly qualifications: readonly string[];
  /** 是否专家, by kind of expertise. */
  readonly expertTypes: readonly string[];
  readonly level?: string;
  readonly district?: string;
  /** 岗位大类, sorted. */
  readonly jobCategories?: readonly string[];
  /** 从事本岗起始日期. */
  readonly inPostSince?: CivilDate;
  /** 担任职务. */
  readonly position?: string;
  /** 发证机关. */
  readonly certificateIssuer?: string;
  /** The most visits a year. */
  readonly yearlyLoad?: number;
  /** By first day. */
  readonly unavailable?: readonly UnavailablePeriod[];
  readonly examinations: readonly Examination[];
  readonly recusals: readonly DeclaredRecusal[];
}
