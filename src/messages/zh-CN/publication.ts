import type { PublicationIssueCode } from '../../core/publication/index.js';
import type { Wording } from '../wording.js';

export const publicationWords: Readonly<Record<PublicationIssueCode, Wording>> = {
  'publication.rehearsal': {
    message: '这是演练，不能作为检查结果公示。',
    remedy: '只公示正式抽取的结果；演练只在过程记录里写明次数。',
  },
  'publication.target-missing': {
    message: '找不到检查对象 {target} 的名录记录，不知道叫什么名称。',
    remedy: '从抽取时的检查对象名录库取回这一条，不要另行填写。',
  },
  'publication.item-unknown': {
    message: '检查对象 {target} 的结果里有事项 {item}，这次抽查没有这一项。',
    remedy: '核对抽查事项；属于别的任务的，录到那个任务里。',
  },
  'publication.finding-missing': {
    message: '检查对象 {target} 的事项 {item} 没有写检查结果，不能公示。',
    remedy: '每个对象、每个事项都要有结果，补录以后再公示。',
  },
  'publication.code-unknown': {
    message: '检查对象 {target} 的事项 {item} 结果写的是“{text}”，{list} 里没有。',
    remedy: '改用这份代码表里的代码，更正以后再公示。',
  },
  'publication.mapping-missing': {
    message: '报送还缺这些对应关系：{keys}。',
    remedy: '在报送对照文件里补上，一项也不能少；不知道的，问监管事项目录的管理单位，不要自己编。',
  },
  'publication.submitted-before-inspection': {
    message: '检查对象 {target} 的报送时间 {submitted} 早于检查时间 {inspected}。',
    remedy: '核对两个日期；检查完成以后才能报送。',
  },
  'publication.extract-malformed': {
    message: '摘录的格式不对：{detail}。',
    remedy: '向出具机关重新要一份，原样保存，不要打开后另存。',
  },
  'publication.format-unsupported': {
    message: '摘录的格式是 {stated}，这个版本只认识 {supported}。',
    remedy: '换用较新的程序再核对。',
  },
  'publication.extract-another-plan': {
    message: '封存指纹不一致：应为 {expected}，摘录里的方案是 {found}。',
    remedy: '从公布的地方再抄一次指纹；仍不一致的，这份方案不是当时封存的那一份，请要求说明。',
  },
  'publication.commitment-not-given': {
    message: '没有给出公布的封存指纹，只知道摘录里的方案指纹是 {found}。',
    remedy: '从公告栏、网站或公证留存处抄来封存指纹，用 --commitment 带上。',
  },
  'publication.entry-unproven': {
    message: '{target} 的条目与它的证明到不了方案里的名录指纹。',
    remedy: '摘录被改动过，或者条目不是封存时的那一条，请要求说明。',
  },
  'publication.absence-unprovable': {
    message: '“{target} 不在名录”只能由机关说明；单凭摘录证明不了，除非出示别家的条目。',
    remedy: '要查实的，请审计、纪检或复议机关查看审计版的完整名录。',
  },
  'publication.register-differs': {
    message: '{target} 的名录记录与条目里的指纹不一致。',
    remedy: '摘录被改动过，或者记录不是封存时的那一条，请要求说明。',
  },
  'publication.fields-withheld': {
    message: '名录记录有不对外公开的栏目（{fields}），没有列出，所以这一条核对不了。',
    remedy: '要核对的，请审计、纪检或复议机关查看审计版的整条记录。',
  },
  'publication.seed-differs': {
    message: '种子与公布的份额、公开来源的数值不符：应为 {expected}，写的是 {found}。',
    remedy: '核对公布的份额和开奖号码；不符的，这次抽取不应采信。',
  },
  'publication.ticket-differs': {
    message: '签号不对：重新算出的是 {expected}，写的是 {found}。',
    remedy: '用所列的密钥和代码自己再算一次；不符的，请要求说明。',
  },
  'publication.list-needed': {
    message: '{method} 没有签号，次序要有整层的名单才能重算。',
    remedy: '对照公布的抽取记录；要重新抽一遍的，用公示文件夹或审计文件夹重放。',
  },
  'publication.standing-differs': {
    message: '{target} 写的是“{standing}”，与所列的数不符。',
    remedy: '摘录被改动过，请重新索取，并要求说明。',
  },
  'publication.record-not-given': {
    message: '没有给出公布的抽取记录；摘录所依据的记录指纹是 {digest}。',
    remedy: '从公示文件夹取 record.json，用 --record 带上。',
  },
  'publication.record-differs': {
    message: '摘录与抽取 {draw} 公布的记录不一致。',
    remedy: '确认 record.json 是这次抽取公布的那一份；仍不一致的，以公布的记录为准，请要求说明。',
  },
  'publication.result-unproven': {
    message: '第 {place} 条检查结果与台账的总指纹对不上。',
    remedy: '摘录被改动过，请与公示的结果比对，并要求说明。',
  },
  'publication.nothing-published': {
    message: '{target} 没有正在公示的检查结果，没有什么可以核对。',
    remedy: '结果公示以后再要一份摘录；应当公示而没有公示的，可以向机关提出。',
  },
  'publication.ledger-not-given': {
    message: '没有给出公布的结果公示台账；摘录里的总指纹是 {root}。',
    remedy: '从公布结果的地方取 results-ledger.json，用 --ledger 带上。',
  },
  'publication.ledger-differs': {
    message: '摘录里的总指纹 {root} 与公布的结果公示台账对不上。',
    remedy: '确认台账是这次抽取的、不早于摘录；仍对不上的，请要求说明。',
  },
};
