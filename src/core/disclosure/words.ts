import type { AssuranceLevel, PinnedSource } from '../entropy/index.js';
import { formatRatio, type Rounding } from '../kernel/index.js';
import type { CreditRiskClass, TargetKind } from '../pools/index.js';
import type {
  Comparator,
  ExclusionCode,
  MethodId,
  Quantity,
  Remedy,
  StratumDimension,
} from '../rules/index.js';

/** The words of what is published. A publication is in Chinese whatever language the tools speak. */
export const exclusionWords: Readonly<Record<ExclusionCode, string>> = {
  'status-suspended': '登记状态为停业（歇业）',
  'status-revoked': '登记状态为吊销',
  'status-cancelled': '登记状态为注销',
  'status-annulled': '登记状态为撤销',
  'status-moved-out': '登记状态为迁出',
  'status-closed': '已关闭停业',
  'status-liquidating': '正在清算',
  'status-unstated': '名录未载登记状态',
  'status-active': '登记状态为存续，不属于本次范围',
  'kind-out-of-scope': '主体类型不属于本次范围',
  'district-out-of-scope': '所在辖区不属于本次范围',
  cooldown: '近期已检查，在规定的间隔期内',
  'credit-class-missing': '名录未载信用风险分类，无法分层',
  'district-missing': '名录未载辖区，无法分层',
  'drawn-earlier-batch': '本计划事项的前几批已抽中',
  'kind-missing': '名录未载主体类型，无法分层',
  'industry-missing': '名录未载行业代码，无法分层',
  'tag-missing': '没有分层所列的监管标签',
  'named-stratum-missing': '不属于细则所列的任何一层',
  'out-of-scope-by-rule': '不符合细则规定的抽查范围条件',
  'frequency-cap-organ': '本机关的检查已达频次上限',
  'frequency-cap-own-level': '本级机关的检查已达频次上限',
  'frequency-cap-levels': '有关层级的检查已达频次上限',
  'frequency-cap-all': '各机关的检查已达频次上限',
  'frequency-cooldown': '台账载明近期已检查，在规定的间隔期内',
  'frequency-rotation': '本轮已检查',
  'excluded-by-hand': '由人决定不纳入（封存前已写明理由和批准人）',
  'inspector-invalid': '人员状态为失效',
  'inspector-unavailable': '任务日期在不在岗时段内',
  'certificate-missing': '名录未载执法证编号',
  'certificate-expired': '执法证已过有效期',
  'examination-missing': '没有当年度资格考试成绩',
  'examination-failed': '当年度资格考试未通过',
  'item-scope': '执法事项范围不含本次抽查事项',
  'no-place-in-team': '不符合任何检查小组岗位的条件',
  'yearly-load-reached': '本年度检查户数已达本人上限',
};

export const remedyWords: Readonly<Record<Remedy['kind'], string>> = {
  'raise-cap': '提高每名检查人员的检查户数上限',
  'neighbouring-pool': '从相邻地区的检查人员名录库补充人员',
  'direct-appointment': '直接指定检查人员',
};

/** What the seed can be trusted for, in words. */
export const assuranceWords: Readonly<Record<AssuranceLevel, string>> = {
  'parties-and-public-source': '两方以上各自提交秘密数，并加入封存之后才产生的公共随机数',
  'party-and-public-source': '一方提交秘密数，并加入封存之后才产生的公共随机数',
  'public-source': '只用封存之后才产生的公共随机数',
  parties: '两方以上各自提交秘密数',
  'single-party': '只有一方提交秘密数（仅限演练）',
};

/** 抽取方法 in words. */
export const methodWords: Readonly<Record<MethodId, string>> = {
  'sha256@1': '签号法（sha256@1）',
  'seedrandom@1': '洗牌法（seedrandom@1）',
};

/** 信用风险分类 in words. */
export const creditClassWords: Readonly<Record<CreditRiskClass, string>> = {
  A: 'A（信用风险低）',
  B: 'B（信用风险一般）',
  C: 'C（信用风险较高）',
  D: 'D（信用风险高）',
};

/** By kind of target; looked up with values that come from a file. */
export const kindWords: Readonly<Record<string, string>> = {
  enterprise: '企业',
  'individual-household': '个体工商户',
  cooperative: '农民专业合作社',
  'foreign-representative-office': '外国企业常驻代表机构',
  product: '产品',
  project: '项目',
  behaviour: '行为',
  other: '其他主体',
  unstated: '名录未载',
} satisfies Record<TargetKind, string>;

export const roundingWords: Readonly<Record<Rounding, string>> = {
  ceil: '不足一户的进为一户',
  floor: '不足一户的舍去，得 0 时按细则处理',
  'half-up': '四舍五入',
};

export const dimensionWords: Readonly<Record<StratumDimension, string>> = {
  creditClass: '信用风险分类',
  district: '辖区',
  kind: '主体类型',
  industry: '行业',
  tag: '监管标签',
  named: '监管类别',
};

const comparatorWords: Readonly<Record<Comparator, string>> = { '>=': '不少于', '<=': '不高于', '=': '' };

/** A quantity in words: `不少于5%`, `60至70户`, `检查人员与检查对象1:5`, `全部`. */
export function describeQuantity(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'ratio':
      return `${comparatorWords[quantity.comparator]}${formatRatio(quantity.ratio)}`;
    case 'count':
      return `${comparatorWords[quantity.comparator]}${formatCount(quantity.count)}户`;
    case 'range':
      if (quantity.of === 'count') return `${formatCount(quantity.least)}至${formatCount(quantity.most)}户`;
      return `${formatRatio(quantity.least)}至${formatRatio(quantity.most)}`;
    case 'staff-ratio':
      return `${comparatorWords[quantity.comparator]}检查人员与检查对象${quantity.staff}:${quantity.units}`;
    case 'all':
      return '全部';
  }
}

/**
 * A pinned source in words.
 *
 * @example
 * ```ts
 * const source = { id: identifier('ssq'), kind: 'ssq' as const, issue: '2026023' };
 * assert.equal(describeSource(source), '中国福利彩票双色球第 2026023 期');
 * ```
 */
export function describeSource(source: PinnedSource): string {
  return source.kind === 'ssq'
    ? `中国福利彩票双色球第 ${source.issue} 期`
    : `十面骰 ${source.throws} 次（${source.ceremony}）`;
}

/**
 * An exclusion reason in words; a reason this edition does not know is shown as its code.
 *
 * @example
 * ```ts
 * assert.equal(describeExclusion('status-cancelled'), '登记状态为注销');
 * ```
 */
export function describeExclusion(code: string): string {
  return Object.hasOwn(exclusionWords, code) ? exclusionWords[code as ExclusionCode] : code;
}

/**
 * A count with its thousands apart.
 *
 * @example
 * ```ts
 * assert.equal(formatCount(16373), '16,373');
 * ```
 */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
