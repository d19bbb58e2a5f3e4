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
};

function words(message: string, remedy: string): Wording {
  return { message, remedy };
}
