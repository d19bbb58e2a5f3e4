import { formatBeijingTime, formatCount } from '../../../core/disclosure/index.js';
import type { Instant } from '../../../core/kernel/index.js';

const n = formatCount;

/** The page between seal and publication, and what is compared with its notice afterwards. */
export const sealedWords = {
  sealedTitle: '已封存，还没有公布名单',
  sealedBody: (time: string) => `名录与规则已于 ${time} 封存。改动其中任何一个字，指纹都会不同。`,
  sealedDo: '请现在抄下或拍下指纹，至少前 16 位。',
  sealedWhen: {
    drawn: '名单在抽取之后公布。',
    inspected: '名单要等抽取之后、检查结束才公布（提前公布会使检查失去意义）。',
    never: '演练的结果不对外公布。',
  },
  sealedThen: '届时任何人都可以用本页核对名单与今天的指纹是否一致。',
  sealedUntil: (time: string) => `名单不早于 ${time} 公布`,
  sealedDraw: (time: string) => `抽取时间：${time}`,
  sealedPlace: (place: string) => `抽取地点：${place}`,
  sealedReveal: (time: string) => `各方事先封好的数，事后换不了，应在 ${time} 之前公开`,
  daysLeft: (days: number) =>
    days < 0 ? '（已过）' : days === 0 ? '（就在今天）' : `（还有 ${n(days)} 天）`,
  byDevice: '还有几天，按这台设备的日期算。',
  deadline: (time: Instant) =>
    formatBeijingTime(time)
      .replace(/ 0时0分0秒$/, '')
      .replace(/时0分0秒$/, '时')
      .replace(/分0秒$/, '分'),
  sealedSource: '随机数取自',
  sealedFigures: (universe: number, eligible: number, inspectors: number) =>
    `名录 ${n(universe)} 户，可以抽取 ${n(eligible)} 户；检查人员名录 ${n(inspectors)} 人`,
  sealedQuota: (name: string, size: number, quota: number) => `${name}：${n(size)} 户里抽 ${n(quota)} 户`,
  digest: '封存指纹',
  sameSeal: '与封存时的指纹相同：公布的就是当时封存的那一份。',
  otherSeal:
    '不通过：与封存时的指纹不同，公布的不是当时封存的那一份。请截屏保存，向发布机关或者它的上级机关反映。',
  otherSealAlone: '下面的逐项结果只说明这份公示文件自身是否一致，改变不了这一条。',
  otherDraw: (notice: string, draw: string) =>
    `没有比对封存指纹：本页带的是另一次抽取的公告（公告 ${notice}，公示文件 ${draw}）。请找 ${draw} 的公告来比对。`,
  otherDrawSameItem: (item: string) =>
    `两次抽取同属年度计划事项 ${item}：请看下面的时间线有没有列出另一次，没有的，请发布机关说明。`,
};
