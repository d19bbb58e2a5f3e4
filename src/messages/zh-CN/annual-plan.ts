import type { AnnualPlanIssueCode } from '../../core/annual-plan/index.js';
import type { Wording } from '../wording.js';

/** 年度抽查计划的话。 */
export const annualPlanWords: Readonly<Record<AnnualPlanIssueCode, Wording>> = {
  'annual-plan.number-malformed': words(
    '“{text}”不是可用的数目。',
    '请只写整数，如 12 或 12户；范围、“全部”等写在抽查比例一栏。',
  ),
  'annual-plan.units-dropped': words(
    '有 {count} 格的数目带着单位，只取了数字（最先在第 {firstRow} 行：{example}）。',
    '无需处理。',
  ),
  'annual-plan.draw-exceeds-pool': words(
    '抽查数量 {toDraw} 大于抽查基数 {poolSize}。',
    '请核对这两个数，改正后重新导入。',
  ),
  'annual-plan.ratio-bare': words(
    '“{text}”没有百分号，看不出是多大的比例；表格里的百分比会读成小数，如 10% 读成 0.1。原文照录。',
    '请把该列设为“文本”格式，写成 10%；是户数的写在抽查数量一栏。',
  ),
  'annual-plan.period-impossible': words('“{text}”里有不存在的日期。', '请核对年、月、日。'),
  'annual-plan.period-reversed': words(
    '“{text}”的结束早于开始。',
    '请核对起止日期；跨年的要写明后一个年份。',
  ),
  'annual-plan.period-conflict': words(
    '这里写的是 {stated}，而时间一栏“{words}”说的是 {said}。',
    '请核对哪一个对，把两处改成一致。',
  ),
  'annual-plan.deadline-early': words(
    '完成时限 {deadline} 早于开始的 {from}。',
    '请核对完成时限和抽查时间。',
  ),
  'annual-plan.words-kept': words(
    '有 {count} 格没有认出确切的日期或数目，原文照录（最先在第 {firstRow} 行：{example}）。',
    '如要认出来，时间请写明年份，如 2026年3月至11月；本地计划请写成 7/10%。',
  ),
  'annual-plan.event-field': words(
    '这一步的 {field} 没有写、写得不对，或者用不着。',
    '批准要写 --year、--by、--on、--document；公布写 --at、--on；报备写 --to、--on；调整写 --items、--reason、--by、--on。日期写成 2026-01-31。',
  ),
  'annual-plan.event-ahead': words(
    '日期 {on} 还没有到（今天是 {today}）：只登记已经做了的事。',
    '请核对日期；还没有办的，办完再登记。',
  ),
  'annual-plan.change-idle': words(
    '{items} 在第 {version} 版里与前一版没有不同，谈不上调整。',
    '用 double-random diff plans --rows 看清哪些事项有增、改、删；计划改好并导入之后再登记调整。',
  ),
  'annual-plan.unapproved': words(
    '年度计划有 {count} 项还没有批准（第一项：{first}）。',
    '批准后登记：double-random year-plan approved --year 年份 --by 批准机关 --on 日期 --document 文号；批准之后才改的，登记调整（changed）。',
  ),
  'annual-plan.unpublished': words(
    '年度计划有 {count} 项还没有公布（第一项：{first}）。',
    '公布后登记：double-random year-plan published --at 网址或公告栏 --on 日期。',
  ),
  'annual-plan.unfiled': words(
    '年度计划有 {count} 项还没有报上级备案（第一项：{first}）。',
    '报备后登记：double-random year-plan filed --to 上级机关 --on 日期；本地不要求报备的，不必理会。',
  ),
  'annual-plan.dropped': words(
    '已批准的事项 {id} 从计划里消失了，没有说明理由。',
    '计划事项不得随意取消。确经同意取消的，登记：double-random year-plan changed --items {id} --reason 理由 --by 同意的机构 --on 日期；误删的，改回计划重新导入。',
  ),
  'annual-plan.approved-due': words(
    '年度计划应在 {deadline} 之前批准，今天是 {today}。',
    '请抓紧报批，批准后登记。',
  ),
  'annual-plan.approved-overdue': words(
    '年度计划应在 {deadline} 之前批准，到今天（{today}）还没有登记批准。',
    '已经批准的，请补登记；没有的，请尽快报批并说明原因。',
  ),
  'annual-plan.approved-late': words(
    '年度计划应在 {deadline} 之前批准，实际 {on} 才批准。',
    '请在卷宗里说明原因。',
  ),
  'annual-plan.published-due': words(
    '年度计划应在 {deadline} 之前公布，今天是 {today}。',
    '请抓紧公布，公布后登记。',
  ),
  'annual-plan.published-overdue': words(
    '年度计划应在 {deadline} 之前公布，到今天（{today}）还没有登记公布。',
    '已经公布的，请补登记；没有的，请尽快公布并说明原因。',
  ),
  'annual-plan.published-late': words(
    '年度计划应在 {deadline} 之前公布，实际 {on} 才公布。',
    '请在卷宗里说明原因。',
  ),
  'annual-plan.filed-due': words(
    '年度计划应在 {deadline} 之前报备，今天是 {today}。',
    '请抓紧报备，报备后登记。',
  ),
  'annual-plan.filed-overdue': words(
    '年度计划应在 {deadline} 之前报备，到今天（{today}）还没有登记报备。',
    '已经报备的，请补登记；没有的，请尽快报备并说明原因。',
  ),
  'annual-plan.filed-late': words(
    '年度计划应在 {deadline} 之前报备，实际 {on} 才报备。',
    '请在卷宗里说明原因。',
  ),
  'annual-plan.item-unknown': words(
    '年度计划里没有 {item} 这一项。',
    '请核对任务的 planItem；计划外确需抽查的，先按程序调整计划，导入新版并登记调整。',
  ),
  'annual-plan.item-unapproved': words(
    '年度计划的 {item} 这一项还没有登记批准，不能据此正式抽查。',
    '批准后登记：double-random year-plan approved …；批准之后改过这一项的，登记调整：double-random year-plan changed --items {item} …。',
  ),
  'annual-plan.item-unpublished': words(
    '年度计划的 {item} 这一项还没有登记公布。',
    '年度计划应当公布；公布后登记：double-random year-plan published --at 网址或公告栏 --on 日期。',
  ),
  'annual-plan.items-unplanned': words(
    '任务的事项 {items} 没有出现在计划 {item} 的抽查事项“{planned}”里。',
    '计划的文字写法不一，请人工核对；确实不在计划里的，不应列入任务。',
  ),
  'annual-plan.authority-differs': words(
    '任务的检查机关“{authority}”与计划 {item} 写的“{planned}”对不上。',
    '计划的文字写法不一，请人工核对；确实不是同一机关的，由计划写明的机关办理。',
  ),
  'annual-plan.outside-period': words(
    '名录截止日 {asOf} 不在计划 {item} 的时间之内（{from} 至 {to}）。',
    '请核对；确需提前或推迟的，按程序调整计划并登记。',
  ),
  'annual-plan.lists-malformed': words(
    '对象清单文件读不懂，或年度计划里没有“{id}”这一项。',
    '请写成 {"计划编号": ["对象代码", …]}，编号与年度计划一致。',
  ),
};

function words(message: string, remedy: string): Wording {
  return { message, remedy };
}
