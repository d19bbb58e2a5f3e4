import type { DisclosureIssueCode } from '../../core/disclosure/index.js';
import type { Wording } from '../wording.js';

export const disclosureWords: Readonly<Record<DisclosureIssueCode, Wording>> = {
  'disclosure.another-plan': {
    message: '这份抽取记录不属于这份封存方案。',
    remedy: '请确认抽取编号；方案和记录必须是同一次抽取的原件，不要改动或者混用。',
  },
  'disclosure.task-differs': {
    message: '抽查任务与封存时不一致。',
    remedy: '请使用封存时的任务文件；封存以后任务不能再改，需要改的，作废后重新封存。',
  },
  'disclosure.rules-differ': {
    message: '工作细则与封存时不一致。',
    remedy: '请使用封存时的那一版工作细则；新的细则只能用于下一次抽取。',
  },
  'disclosure.items-differ': {
    message: '抽查事项与封存时不一致。',
    remedy: '请使用封存时的那一版抽查事项清单，事项不能多也不能少。',
  },
  'disclosure.earlier-differs': {
    message: '前几批的抽取记录与方案封存的指纹不符。',
    remedy: '请从办公文件夹取封存时的原始记录，不要修改。',
  },
  'disclosure.planned-differs': {
    message: '年度计划的这一行与方案封存的指纹不符。',
    remedy: '请从办公文件夹取封存时的计划行，不要修改。',
  },
  'disclosure.frame-differs': {
    message: '名录与封存时不一致。',
    remedy: '请使用封存时保存的名录；封存以后不能增减、不能改动，发现遗漏的，记入下一次抽取。',
  },
  'disclosure.target-missing': {
    message: '找不到检查对象 {id} 的名录记录。',
    remedy: '请从封存时的检查对象名录库取回这一条，不要另行填写。',
  },
  'disclosure.target-differs': {
    message: '检查对象 {id} 的名录记录与封存时不一致。',
    remedy: '请使用封存时的名录记录；封存以后的变更只能用于下一次抽取。',
  },
  'disclosure.inspector-missing': {
    message: '找不到检查人员 {id} 的名录记录。',
    remedy: '请从封存时的执法检查人员名录库取回这一条，不要另行填写。',
  },
  'disclosure.inspector-differs': {
    message: '检查人员 {id} 的名录记录与封存时不一致。',
    remedy: '请使用封存时的名录记录；封存以后的变更只能用于下一次抽取。',
  },
  'disclosure.file-missing': {
    message: '公示文件夹里没有这个文件。',
    remedy: '请向公布单位索取完整的文件夹，不要只复制其中一部分。',
  },
  'disclosure.content-malformed': {
    message: '这里的内容不符合格式（技术提示：{detail}）。',
    remedy: '请使用原始文件；没有原件的，向公布单位重新索取。',
  },
  'disclosure.manifest-malformed': {
    message: '文件清单不符合格式（技术提示：{detail}）。',
    remedy: '请使用公布时的原始清单，不要编辑；没有原件的，向公布单位重新索取。',
  },
  'disclosure.sums-malformed': {
    message: '这一行不是“指纹、两个空格、文件名”，或者文件名重复。',
    remedy: '请使用公布时的原始文件，不要用编辑器打开后另存。',
  },
  'disclosure.proof-malformed': {
    message: '这一行名录证明不符合格式（技术提示：{detail}）。',
    remedy: '请使用公布时的原始文件；没有原件的，向公布单位重新索取。',
  },
  'disclosure.personal-data': {
    message: '这里像是{kind}（{preview}），不能公布。',
    remedy:
      '身份证号、银行卡号、手机号、固定电话、车牌号、电子邮箱一律不得公布，地址最细写到路名和门牌号，不写单元、楼层、房号。请在来源名录中改正；已经封存的，作废后改正名录、重新封存。',
  },
  'disclosure.notice-malformed': {
    message: '抽取公告不符合格式（技术提示：{detail}）。',
    remedy: '请使用公布时的原始文件；没有原件的，向公布单位重新索取。',
  },
  'disclosure.format-unsupported': {
    message: '文件的格式是 {stated}，本版本只认 {supported}。',
    remedy: '换用支持 {stated} 的版本重放。',
  },
  'disclosure.history-differs': {
    message: '检查台账的记录与封存时计入的不一致。',
    remedy: '请使用封存时的那一版检查台账，计入的检查不能多也不能少。',
  },
  'disclosure.hand-down-with-teams': {
    message: '抽取 {draw} 已经选派了检查人员，不能再下发给别的单位选派。',
    remedy: '要由各地选派的，任务写上 "draws": "targets"，只抽检查对象。',
  },
  'disclosure.hand-down-malformed': {
    message: '下发名单此处缺失或写法不对（{detail}）。',
    remedy: '请向下发单位索取原始文件，不要打开另存或修改。',
  },
  'disclosure.hand-down-differs': {
    message: '下发名单与方案封存的指纹不符。',
    remedy: '请从办公文件夹取收下时的原始文件，不要修改。',
  },
  'disclosure.district-unknown': {
    message: '抽中的检查对象没有一户属于“{district}”。',
    remedy: '核对辖区的写法，要与名录一字不差；确实没有的，不必给它下发。',
  },
  'disclosure.row-unproven': {
    message: '{id} 不能证明在封存的名录里，或者登记内容与封存时不同。',
    remedy: '名单不能用；请向下发单位查明。',
  },
  'disclosure.row-of-another-district': {
    message: '{id} 不属于名单写明的辖区。',
    remedy: '名单不能用；请向下发单位查明。',
  },
  'disclosure.no-notice': {
    message: '这不是抽取公告。',
    remedy:
      '给出 notice 命令写出的公告（JSON 或者网页），或者装着它的核验页；只有公告上的一串数字的，用 --commitment。',
  },
  'disclosure.notice-altered': {
    message: '这张公告网页不是写出时的原样：多了、藏了或改了东西，看到的数字和读到的可能不是同一个。',
    remedy: '用公告的数据（notice 写出的 JSON），或者照着张贴的公告输入数字：--commitment 指纹。',
  },
  'disclosure.hand-down-empty': {
    message: '没有一户可以下发。',
    remedy: '核对 --district；一户也没有抽中的辖区不必下发。',
  },
  'disclosure.hand-down-too-large': {
    message: '要下发 {targets} 户，一份名单最多 {most} 户。',
    remedy: '按辖区分开下发（--district），每个承接单位一份。',
  },
};
