import type { RuleIssueCode } from '../../core/rules/index.js';
import type { Wording } from '../wording.js';

export const ruleWords: Record<RuleIssueCode, Wording> = {
  'rules.malformed': {
    message: '细则文件的这一处：{flaw}。',
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
    message: '这种数量的取整方向由它的法律含义决定，不能另写 {rounding}。',
    remedy: '删去 rounding；只有“等于”（=）可以指定取整方式，比例的区间只可以写 ceil 或 floor。',
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
  'rules.neighbours-idle': {
    message: '写了邻近辖区（areas.neighbours），但没有一个分工限本辖区（byArea: true），这一条不起作用。',
    remedy: '删去 areas，或给需要限辖区的分工写 "byArea": true。',
  },
  'rules.neighbour-itself': {
    message: '辖区 {area} 把自己列为邻近辖区。',
    remedy: '本辖区的人本来就可以派，删去这一个名称。',
  },
  'rules.quota-zero-undecided': {
    message: '这一层 {size} 户，按规定的数量算下来是 0 户，细则没有写明怎么办。',
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
    message: '这种数量不会是 0，写 whenZero（{whenZero}）没有作用。',
    remedy: '删去 whenZero；它用于“不高于”（<=）、“等于”（=）、比例的区间和按人员比例。',
  },
  'rules.reserve-idle': {
    message: '写了各层数量时，strata.reserve 不起作用。',
    remedy: '把备选户数写到 strata.quantities 的每一条里。',
  },
  'rules.range-reversed': {
    message: '区间的下限大于上限。',
    remedy: '对照原文改正 least（下限）和 most（上限）。',
  },
  'rules.range-without-whole': {
    message:
      '这一层 {size} 户，区间里没有整数：{below} 户不到下限，{above} 户超过上限。细则没有写明守哪一头。',
    remedy: '在该条数量规则写 "rounding": "ceil"（守下限）或 "floor"（守上限）。',
  },
  'rules.condition-malformed': {
    message: '条件此处的写法不对。',
    remedy:
      '写成 {"field": …, "is": […]}、"startsWith"、"before"、"since" 之一，或 {"stated": …}、{"all": […]}、{"any": […]}、{"not": …}；不能留空，也不能混写。',
  },
  'rules.condition-field-unknown': {
    message: '条件里的 {field} 不是检查对象名录库可以用来判断的项目。',
    remedy:
      '只能用：kind、status、district、creditClass、industry、registrationOrgan、station、tags、specialPools、licences、specialised、requiredQualifications、requiredExperts、registeredAt、lastInspectedAt、creditClassAt。',
  },
  'rules.condition-value-unknown': {
    message: '“{value}”不是 {field} 可以有的值。',
    remedy: '改成该项目的代码，例如信用风险分类写 A、B、C、D，日期写 2026-01-01。',
  },
  'rules.condition-operator-unfit': {
    message: '{field} 不能用 {operator} 判断。',
    remedy: '日期用 before（早于）、since（不早于）；有固定取值的项目用 is；其余文字用 is 或 startsWith。',
  },
  'rules.condition-too-large': {
    message: '条件太大：最多 {parts} 项、嵌套 {depth} 层。',
    remedy: '把条件改写得让人能一口气读完；属于同一项目的值合并到一个 is 里。',
  },
  'rules.division-missing': {
    message: '按 {dimension} 分层，却没有写 strata.{division}。',
    remedy: '补上 strata.{division}，或从 strata.by 中删去 {dimension}。',
  },
  'rules.division-idle': {
    message: '写了 strata.{division}，但分层并不按 {dimension} 划分。',
    remedy: '把 {dimension} 加入 strata.by，或删去 strata.{division}。',
  },
  'rules.stratum-repeated': {
    message: '{name} 这一层写了两次。',
    remedy: '每一层只写一次，编号各不相同。',
  },
  'rules.stratum-value-unknown': {
    message: '数量规则里的“{value}”不是任何一层，这条规则永远用不上。',
    remedy: '对照 strata.named、strata.tags 或 strata.industryLevel 改正。',
  },
  'rules.dates-reversed': {
    message: '止日 {to} 早于起日 {from}。',
    remedy: '对照原文改正起止日期。',
  },
  'rules.frequency-idle': {
    message: '写了 frequency，却没有写上限、间隔期或轮查，不起作用。',
    remedy: '补上 caps、coolDowns 或 rotation，或删去 frequency。',
  },
  'rules.quantity-unreachable': {
    message: '第 {number} 条数量规则永远用不上：符合它的层都先符合第 {before} 条。',
    remedy: '从上到下第一条对得上的算数：把范围小的写在前面，兜底的写在最后。',
  },
};
