import type { AssessmentIssueCode } from '../../core/assessment/index.js';
import type { Wording } from '../wording.js';

export const assessmentWords: Readonly<Record<AssessmentIssueCode, Wording>> = {
  'assessment.draw-repeated': {
    message: '抽取 {draw} 在本年度的记录里出现了不止一次。',
    remedy: '每次抽取只交一次；同一次抽取算两遍，次数和户数都会多。',
  },
  'assessment.target-repeated': {
    message: '抽取 {draw} 里，检查对象 {target} 出现了不止一次。',
    remedy: '一次抽取里每一户只写一次，多个事项的结果写在同一户下面。',
  },
  'assessment.item-unknown': {
    message: '抽取 {draw} 里，检查对象 {target} 有事项 {item} 的结果，这次抽取不查这个事项。',
    remedy: '核对检查记录，改成这次抽取的事项，或者把结果写到查它的那次抽取里。',
  },
  'assessment.findings-missing': {
    message: '抽取 {draw} 里，检查对象 {target} 写的是已检查，却没有任何检查结果。',
    remedy: '补上每个事项的检查结果；还没有检查的，写“尚未检查”。',
  },
  'assessment.findings-unexpected': {
    message: '抽取 {draw} 里，检查对象 {target} 没有检查，却写了检查结果。',
    remedy: '核对检查记录：检查过的改成已检查，没有检查的删去结果。',
  },
  'assessment.finding-contradictory': {
    message: '抽取 {draw} 里，检查对象 {target} 的事项 {item}，结果代码和“有没有问题”对不上。',
    remedy: '核对检查记录，把结果代码和有没有问题改成一致。',
  },
  'assessment.publication-contradictory': {
    message: '抽取 {draw} 里，检查对象 {target} 的公示情况自相矛盾。',
    remedy:
      '没有检查结果的不能已公示；已公示的要写明是否按期；没有公示的不能算按期。公示后撤下的仍算已公示。',
  },
  'assessment.department-repeated': {
    message: '抽取 {draw} 里，部门“{department}”写了不止一次。',
    remedy: '牵头部门只写在牵头一栏，参加的部门各写一次。',
  },
  'assessment.count-impossible': {
    message: '{draw} 的数 {figure} 不可能是这样：{detail}。',
    remedy: '数要是 0 或者正整数；可抽取的不能多于名录，抽中的不能多于可抽取的，没有纳入的每一户都要有原因。',
  },
  'assessment.part-differs': {
    message: '“{part}”缺了、多了，或者写了两遍。',
    remedy: '用本年度的全部记录重新统计，不要手工增删部门、事项和月份。',
  },
  'assessment.total-differs': {
    message: '“{part}”的{figure}写的是 {told}，按记录数出来是 {counted}。',
    remedy: '用本年度的全部记录重新统计，不要手工改数。',
  },
  'assessment.parts-differ': {
    message: '{parts}的{figure}加起来是 {sum}，合计写的是 {total}。',
    remedy: '用本年度的全部记录重新统计，不要手工改数。',
  },
};
