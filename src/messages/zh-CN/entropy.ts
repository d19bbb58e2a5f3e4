import type { EntropyIssueCode } from '../../core/entropy/index.js';
import type { Wording } from '../wording.js';

export const entropyWords: Record<EntropyIssueCode, Wording> = {
  'entropy.share-malformed': {
    message: '{party} 揭示的份额不是 64 位十六进制小写数字。',
    remedy: '原样粘贴当初生成的份额，不要增删字符。',
  },
  'entropy.share-mismatch': {
    message: '{party} 揭示的份额与其封存前交来的承诺值不符。',
    remedy: '核对是否贴错份额或用了别的任务的份额；承诺值不能更改。',
  },
  'entropy.party-unknown': {
    message: '方案中没有参与方 {party}。',
    remedy: '核对参与方编号；封存后不能增加参与方。',
  },
  'entropy.commitment-repeated': {
    message: '{party} 与 {other} 的承诺值相同。',
    remedy: '每一方须自己生成份额；请 {party} 重新生成并交来承诺值。',
  },
  'entropy.reveals-too-few': {
    message: '揭示的份额有 {revealed} 份，至少需要 {minimum} 份。',
    remedy: '请尚未揭示的参与方在截止时间前揭示；逾期不足则本次抽取作废，须另立新任务。',
  },
  'entropy.source-missing': {
    message: '公共随机源 {source} 还没有结果。',
    remedy: '等结果公布后用 source 命令录入。',
  },
  'entropy.source-unknown': {
    message: '方案中没有公共随机源 {source}。',
    remedy: '核对来源编号；封存后不能更换随机源。',
  },
  'entropy.source-order': {
    message: '公共随机源的先后与方案不一致。',
    remedy: '向发布机关索取原始记录。',
  },
  'entropy.dice-malformed': {
    message: '骰子结果“{text}”的写法不对。',
    remedy: '写成 d10x{throws}: 后接 {throws} 位数字，例如 d10x3:072。',
  },
  'entropy.dice-throws': {
    message: '方案规定掷 {throws} 次，这里写的是 {stated} 次、{digits} 位数字。',
    remedy: '按现场记录逐位录入，前面的 0 也要写。',
  },
  'entropy.ssq-malformed': {
    message: '双色球结果“{text}”的写法不对。',
    remedy: '写成 {issue}:六个红球（两位数、由小到大、逗号隔开）+蓝球，例如 {issue}:03,08,12,21,27,33+09。',
  },
  'entropy.ssq-issue': {
    message: '方案指定第 {issue} 期，这里是第 {stated} 期。',
    remedy: '只能用方案封存时指定的那一期。',
  },
  'entropy.ssq-numbers': {
    message: '双色球号码“{text}”不可能出现：红球应为 01–33 六个不同的数由小到大，蓝球 01–16。',
    remedy: '对照开奖公告重新录入。',
  },
  'entropy.too-few-bits': {
    message: '随机性不足：最少只有 {bits} 比特，正式抽取要求 {required} 比特。',
    remedy: '增加一个参与方，或增加骰子次数。',
  },
  'entropy.office-alone': {
    message: '随机性可能只来自一方：本机关一家可以在封存前反复试到满意为止。',
    remedy: '增加一个独立参与方并要求至少两方揭示，或增加一个封存之后才产生的公共随机源。',
  },
  'entropy.source-repeated': {
    message:
      '公共随机源 {source} 与 {first} 是同一期、同一次（{occasion}）：一个数值换个名称，随机性不会变多。',
    remedy: '只留一个；还要增加的，换另一期开奖或另一次掷骰，仪式的名称写清楚是哪一次。',
  },
};
