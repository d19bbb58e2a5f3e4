import type { PlanIssueCode } from '../../core/plan/index.js';
import type { Wording } from '../wording.js';

export const planWords: Record<PlanIssueCode, Wording> = {
  'plan.task-malformed': {
    message: '任务文件的这一处：{flaw}。',
    remedy: '对照 docs/guide 中的任务样例改正这一项。',
  },
  'plan.format-unsupported': {
    message: '文件格式是 {stated}，本版本只认 {supported}。',
    remedy: '换用支持 {stated} 的版本打开，不要手工修改格式编号。',
  },
  'plan.malformed': {
    message: 'plan.json 的这一处：{flaw}。',
    remedy: '向发布机关索取原始的 plan.json；封存后的方案一个字也不能改。',
  },
  'plan.frame-malformed': {
    message: '名录封存文件这一行不是规定的格式。',
    remedy: '向发布机关索取原始文件。',
  },
  'plan.frame-order': {
    message: '名录封存文件的编号没有按顺序：{id} 不应排在 {before} 之后。',
    remedy: '可能有行被调换、重复或插入；向发布机关索取原始文件。',
  },
  'plan.item-unknown': {
    message: '抽查事项 {item} 不在事项清单中。',
    remedy: '先导入含有该事项的清单，或改正任务中的事项编号。清单以外的事项不得检查。',
  },
  'plan.item-unpublished': {
    message: '抽查事项 {item} 尚未公布。',
    remedy: '先公布事项清单并在清单中注明已公布，再安排抽查。',
  },
  'plan.item-without-basis': {
    message: '抽查事项 {item} 没有写抽查依据。',
    remedy: '在事项清单补上法律、法规、规章依据；没有依据的事项不得检查。',
  },
  'plan.item-not-in-force': {
    message: '抽查事项 {item} 在任务基准日不在有效期内。',
    remedy: '核对事项的起止日期和任务的 asOf 日期。',
  },
  'plan.lead-not-one': {
    message: '联合抽查要有且只有一个牵头部门，这里有 {leads} 个。',
    remedy: '请把其中一个部门的 role 写成 lead，其余写成 cooperating。',
  },
  'plan.department-repeated': {
    message: '部门“{department}”写了不止一次。',
    remedy: '请合并成一处，事项写在一起。',
  },
  'plan.department-item-unlisted': {
    message: '部门“{department}”要查的事项 {item} 不在任务的 items 里。',
    remedy: '请把它加进任务的 items，或从该部门去掉。',
  },
  'plan.item-without-department': {
    message: '事项 {item} 没有写由哪个部门检查。',
    remedy: '请写进某个部门的 items；不查的，从任务的 items 去掉。',
  },
  'plan.item-of-another-department': {
    message: '事项 {item} 的检查主体在清单上是“{authority}”，任务却写由“{department}”检查。',
    remedy: '清单的写法不一，请人工核对；确实无权检查的，改由有权的部门检查。',
  },
  'plan.department-without-group': {
    message: '检查小组里没有部门“{department}”的人。',
    remedy: '请在细则 team 里为它写一组：role 为 department，value 为该部门名称，与人员名录库一致。',
  },
  'plan.group-without-department': {
    message: '检查小组的 {group} 组要部门“{department}”的人，任务的 departments 却没有这个部门。',
    remedy: '请把它写进任务的 departments，或换用没有这一组的细则。',
  },
  'plan.rules-unknown': {
    message: '细则 {rules} 不存在。',
    remedy: '先导入细则（import rules），或改正任务中的细则编号。',
  },
  'plan.recusal-unknown': {
    message: '回避申报中的 {id} 在名录库里找不到，这条回避不会起作用。',
    remedy: '改正人员或对象的编号；编号须与名录库完全一致。',
  },
  'plan.recusal-idle': {
    message: '人员 {inspector} 申报回避的对象 {target} 不在本次名录中，不影响本次抽取。',
    remedy: '无须处理；如属编号写错，请在人员名录库改正。',
  },
  'plan.exclusion-unknown': {
    message: '任务要排除的 {id} 不在{register}中，这一条不起作用。',
    remedy: '改正 exclusions 里的 pool 或编号；不需要的，删去这一条。',
  },
  'plan.exclusion-repeated': {
    message: '任务的 exclusions 里 {id} 写了不止一次。',
    remedy: '只留一条，理由写在一起。',
  },
  'plan.level-missing': {
    message: '细则 {rules} 按本机关的层级计算检查次数，任务没有写本机关是哪一级。',
    remedy: '在任务写上 level：national 国家、province 省、city 市、county 县、township 所。',
  },
  'plan.source-past': {
    message: '双色球第 {issue} 期在任务日期 {asOf} 之前就开奖了，号码已经知道，不能作为随机源。',
    remedy: '换成封存之后才开奖的一期。',
  },
  'plan.reveals-impossible': {
    message: '至少要 {minimum} 方揭示，任务只列了 {parties} 方。',
    remedy: '在 parties 里补上其他各方，或改小 minimumReveals。',
  },
  'plan.targets-only-idle': {
    message: '这个任务只抽检查对象，不选派人员，{field} 里关于检查人员的内容不起作用。',
    remedy: '去掉这些内容；人员的回避和排除由选派人员的单位写进它的任务。',
  },
  'plan.hand-down-missing': {
    message: '任务要办理抽取 {draw} 下发的名单，本单位还没有收到。',
    remedy: '先用 receive 收下上级发来的下发名单，或改正 handedDown 的编号。',
  },
  'plan.hand-down-idle': {
    message: '检查对象由抽取 {draw} 下发，任务里的 {field} 不起作用。',
    remedy: '去掉这一项：下发的对象都要检查，不再抽取，也不能由本单位排除。',
  },
  'plan.hand-down-rehearsal': {
    message: '下发的名单（抽取 {draw}）与任务不同：一个是正式，一个是演练。',
    remedy: '演练下发的名单只能用于演练，正式的只能用于正式；请核对任务的 mode。',
  },
  'plan.hand-down-item': {
    message: '抽取 {draw} 抽查的事项里没有 {item}，不能借它下发的名单检查。',
    remedy: '去掉这个事项；要查的，另行抽取。',
  },
  'plan.hand-down-day': {
    message: '任务的日期 {asOf} 早于抽取 {draw} 的名录基准日 {drawn}。',
    remedy: '改正 asOf：选派人员不能早于抽取对象。',
  },
  'plan.hand-down-source': {
    message: '公共随机源（{source}）与抽取 {draw} 用的是同一期或同一场，结果已经知道。',
    remedy: '换成封存之后才开奖的一期，或者另一场骰子。',
  },
  'plan.hand-down-differs': {
    message: '检查对象与抽取 {draw} 下发的名单不同，从 {id} 起。',
    remedy: '下发的对象一户不能多、一户不能少，登记内容也不能改；请重新取下发名单。',
  },
  'plan.id-repeated': {
    message: '编号 {id} 出现了两次。',
    remedy: '每个编号只能出现一次，请核对来源后删去重复。',
  },
  'plan.inspected-later': {
    message:
      '有 {count} 个对象的上次检查日期晚于名录截止日（第一个是 {first}），会按“近期已检查”不参加抽取。',
    remedy: '请核对这些日期；写错的，改正名录后再封存。',
  },
  'plan.stratum-value-missing': {
    message: '有 {count} 个对象没有分层所需的{dimension}，例如 {ids}。不能替它们默认分层。',
    remedy: '在名录库补全，或在细则写 "missing": "exclude"，把它们作为有原因的排除对象记录在案。',
  },
  'plan.condition-unstated': {
    message:
      '细则的条件排除某种{feature}，名录里有 {count} 个对象没有写{feature}（例如 {ids}），现在都按“不属于”处理。',
    remedy: '在名录库补全；或在条件里加上 stated，没有写的就不算符合。',
  },
  'plan.stratum-overlap': {
    message: '有 {count} 个对象同时属于按{dimension}划分的几层（{strata}），例如 {ids}。不能替它们选一层。',
    remedy: '在细则里把各层的条件写得互不重叠，或在名录库改正它们的标签。',
  },
  'plan.rules-not-in-force': {
    message: '细则 {rules} 在任务基准日 {asOf} 不在有效期内。',
    remedy: '改用当日有效的细则，或核对细则的 effectiveFrom、effectiveTo 和任务的 asOf。',
  },
  'plan.stratum-collision': {
    message: '“{one}”与“{other}”得到同一个分层编号。',
    remedy: '在名录库改用行政区划代码等不同的写法。',
  },
  'plan.stratum-without-quantity': {
    message: '细则没有写“{label}”这一层抽多少。',
    remedy: '在细则 strata.quantities 补上这一层，或加一条 "where": {} 的兜底数量。',
  },
  'plan.overall-not-met': {
    message: '各层合计抽 {drawn} 户（合格对象 {size} 户），不符合细则的总体数量要求。',
    remedy: '调整各层比例，或修改总体数量要求。',
  },
  'plan.nobody-eligible': {
    message: '没有一个对象符合抽取条件。',
    remedy: '查看排除原因，核对细则的状态、类型、辖区条件和名录库内容。',
  },
  'plan.nobody-drawn': {
    message: '按细则计算，一户也抽不到。',
    remedy: '调整细则的比例或户数。',
  },
  'plan.visit-batch-empty': {
    message: '抽取 {drawn} 户，分 {batches} 批检查，最后几批会没有对象。',
    remedy: '请核对细则 visitBatches 的批数。',
  },
  'plan.team-too-small': {
    message: '每个检查组只有 {places} 人，法律要求不少于 {least} 人。',
    remedy: '在细则的 team 中增加人数（行政处罚法第四十二条）。',
  },
  'plan.target-without-team': {
    message: '对象 {target} 回避和条件限制后，分工 {group} 只剩 {left} 人可派，需要 {needed} 人。',
    remedy: '补充人员、调整分工条件，或对该对象另行决定并记录在案。',
  },
  'plan.team-short': {
    message:
      '一户的检查组里，分工“{class}”（辖区：{areas}）合计要 {needed} 个不同的人，能担任的只有 {capacity} 人。',
    remedy: '同一个人在一户只能占一个位置：补充能担任其中某项分工的人员，或减少检查组的人数。',
  },
  'plan.capacity-short': {
    message:
      '检查人员不够：分工“{class}”需要 {needed} 人次，能担任的 {people} 人最多只能派出 {capacity} 人次，差 {short} 人次。',
    remedy:
      '任选一项：每人次数上限（maximumVisits）提高到 {raise}；增加 {more} 名能担任这项分工的人员；抽取户数由 {drawn} 户减到 {fewer} 户。',
  },
  'plan.area-short': {
    message:
      '辖区“{areas}”检查人员不够：分工“{class}”需要 {needed} 人次，能去的 {people} 人最多只能派出 {capacity} 人次，差 {short} 人次。',
    remedy:
      '任选一项：每人次数上限（maximumVisits）提高到 {raise}；这里增加 {more} 名能担任的人员；这里的抽取户数由 {drawn} 户减到 {fewer} 户；在细则 areas.neighbours 允许邻近辖区支援，单独一个就够的有：{lenders}。',
  },
  'plan.drawing-at-risk': {
    message:
      '能不能派满要看抽中谁：如果在“{areas}”抽中 {drawn} 户，分工“{class}”需要 {needed} 人次，最多只能派出 {capacity} 人次，差 {short} 人次（另有 {others} 处也会这样）。',
    remedy:
      '要保证派满，任选一项：每人次数上限提高到 {raise}；增加 {more} 名能担任的人员；按辖区分层，使这里至多抽 {fewer} 户；允许邻近辖区支援（areas.neighbours），单独一个就够的有：{lenders}。也可以封存：届时派不满，将给出证明并按方案写明的补救办法办理。',
  },
  'plan.feasibility-uncertain': {
    message:
      '没有找到派不满的抽法，但也不能事先证明怎么抽都派得满：分工“{class}”（辖区：{areas}）按最坏情形留余量要 {needed} 人次，能保证的是 {capacity} 人次。',
    remedy:
      '可以封存；若届时派不满，将给出证明并按方案中预先写明的补救办法办理，不会静默缺人。要事先保证，请提高次数上限或增加人员。',
  },
  'plan.neighbour-unknown': {
    message: '细则让辖区“{area}”支援邻近辖区，但人员名录库里没有这个辖区的人。',
    remedy: '核对辖区名称，须与人员名录库的“辖区”一字不差；确实没有人的，从 areas.neighbours 删去。',
  },
  'plan.many-targets-excluded': {
    message: '检查对象名录 {universe} 户，未纳入 {excluded} 户，超过 {most}。',
    remedy: '封存前请逐类核对未纳入的原因（plan --ledger 逐户列出）；确属应当的，公告里会照实写明。',
  },
  'plan.many-inspectors-excluded': {
    message: '检查人员名录 {universe} 人，未纳入 {excluded} 人，超过 {most}。',
    remedy: '封存前请逐类核对未纳入的原因（plan --ledger 逐人列出）；确属应当的，公告里会照实写明。',
  },
  'plan.excluded-by-hand': {
    message: '本任务由人决定排除 {exclusions} 个：检查对象 {targets} 户、检查人员 {inspectors} 人。',
    remedy: '请由批准方案的人核对每一条的理由和批准人；公告只写数量，不写名称和姓名。',
  },
  'plan.recused-by-hand': {
    message: '本任务由人指定回避 {recusals} 条，涉及检查对象 {targets} 户、检查人员 {inspectors} 人。',
    remedy: '请由批准方案的人核对每一条的理由；公告只写条数，不写姓名和名称。',
  },
  'plan.small-inspector-pool': {
    message: '合格检查人员只有 {inspectors} 人，少于 {least} 人时外人容易猜中检查组。',
    remedy: '建议补充人员，或在检查前严格保密名单。',
  },
  'plan.commitment-missing': {
    message: '参与方 {party} 还没有交来承诺值。',
    remedy: '先由该方执行 share …--new（或 --commitment），再封存。',
  },
  'plan.salt-key-malformed': {
    message: '盐值密钥必须是 64 位十六进制小写数字。',
    remedy: '请使用系统生成的密钥，不要手写。',
  },
  'plan.place-without-people': {
    message: '从 {first} 起共 {count} 个对象，分工 {group} 只有 {left} 人可派，需要 {needed} 人。',
    remedy: '补充这一辖区或条件的人员、调整分工条件，或改用不限辖区的分工（byArea: false）。',
  },
  'plan.history-missing': {
    message:
      '细则 {rules} 要按做过的检查计算，而任务日 {asOf} 没有可用的检查台账。没有台账不等于没有检查过。',
    remedy: '先导入检查台账（import history 台账.csv）并核对其生效日期，或改用不计频次的细则。',
  },
  'plan.history-without-organ': {
    message: '台账里没有机关名称写作“{organ}”的检查，按本机关计的频次没有算到任何一次。',
    remedy: '核对台账里检查机关的写法，要与任务的 authority 一字不差；确实没有检查过的无须处理。',
  },
};
