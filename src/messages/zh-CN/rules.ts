import type { RuleIssueCode } from '../../core/rules/index.js';
import type { Wording } from '../wording.js';

export const ruleWords: Record<RuleIssueCode, Wording> = {
  'rules.malformed': {
    message: '细则文件此处的写法不对（{detail}）。',
    remedy: '对照 docs/guide 中的细则样例改正这一项后重新导入。',
  },
  'rules.ratio-out-of-range': {
    message: '抽查比例必须大于 0 且不超过 100%。',
    remedy: '写成 "5%"、"0.05" 或 "5/100"，再重新导入。',
  },
  'rules.id-repeated': {
    message: '细则编号 {id} 用了两次。',
    remedy: '给每套细则一个不同的编号。',
  },
  'rules.rounding-fixed': {
    message: '“不少于”“不高于”和“全部”的取整方向由法律含义决定，不能另写 {rounding}。',
    remedy: '删去 rounding；只有“等于”（=）可以指定取整方式。',
  },
  'rules.where-outside-strata': {
    message: '数量规则提到 {dimension}，但分层并不按它划分，这条规则永远用不上。',
    remedy: '把 {dimension} 加入 strata.by，或从 where 中删去。',
  },
  'rules.strata-without-quantity': {
    message: '细则没有写抽多少：既没有分层数量，也没有总体数量。',
    remedy: '在 strata.quantities 写各层数量，或在 strata.overall 写总体数量。',
  },
  'rules.group-repeated': {
    message: '检查组分工编号 {group} 用了两次。',
    remedy: '给每个分工一个不同的编号。',
  },
  'rules.quota-zero-undecided': {
    message: '按“不高于”计算，这一层 {size} 户向下取整后为 0 户，细则没有写明怎么办。',
    remedy: '在该条数量规则写 "whenZero": "one"（仍抽 1 户）或 "none"（不抽）。',
  },
  'rules.count-above-size': {
    message: '要求抽 {count} 户，但这一层只有 {size} 户。',
    remedy: '改小户数，或把数量改为“全部”（"kind": "all"）。',
  },
  'rules.format-unsupported': {
    message: '细则文件的格式是 {stated}，本版本只认 {supported}。',
    remedy: '换用支持 {stated} 的版本，不要手工修改格式编号。',
  },
  'rules.when-zero-idle': {
    message: '“不少于”和“全部”不会取整为 0，写 whenZero（{whenZero}）没有作用。',
    remedy: '删去 whenZero；它只用于“不高于”（<=）和“等于”（=）。',
  },
  'rules.reserve-idle': {
    message: '写了各层数量时，strata.reserve 不起作用。',
    remedy: '把备选户数写到 strata.quantities 的每一条里。',
  },
  'rules.frequency-idle': {
    message: '写了 frequency，却没有写上限、间隔期或轮查，不起作用。',
    remedy: '补上 caps、coolDowns 或 rotation，或删去 frequency。',
  },
};
