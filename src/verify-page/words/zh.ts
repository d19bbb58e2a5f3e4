import {
  describeExclusion,
  describeSource,
  formatBeijingTime,
  formatCount,
} from '../../core/disclosure/index.js';
import type { PinnedSource } from '../../core/entropy/index.js';
import type { Instant } from '../../core/kernel/index.js';
import { limitsWords } from './limits/zh.js';
import { sealedWords } from './sealed/zh.js';

const n = formatCount;

/** 中文. What a check says is in `messages`; here is what stands around it. */
export const zh = {
  language: 'zh-CN',
  other: 'English',
  title: '抽查结果核验',
  skip: '跳到正文',
  /** What joins a name with what it names, clauses, and things of a row. */
  labelled: (name: string, told: string) => `${name}：${told}`,
  clauses: (told: readonly string[]) => told.join('；'),
  listed: (told: readonly string[]) => told.join('，'),
  sentences: (first: string, second: string) => `${first}。${second}`,
  offline: '不联网，不上传',
  rehearsal: '演练：不是正式抽查，不能作为检查的依据',
  audit: '审计版·内部使用：含检查人员姓名和执法证编号，不得对外公开',
  redacted: '公示版·只公布抽中和备选的各户',
  reading: '正在读取…',

  ask: '统一社会信用代码或编号',
  find: '查一查',
  findHint: '输入代码，看它在不在名录、有没有被抽中。断开网络也能用。',
  example: (id: string) => `比如 ${id}`,
  typeFirst: '请先输入统一社会信用代码，或者公示名单里的编号。',
  inList: (row: number, universe: number) => `在名录中（第 ${n(row)} / ${n(universe)} 户）`,
  shownInList: (universe: number) => `在名录中（名录共 ${n(universe)} 户，本页只列抽中和备选的）`,
  absent: (universe: number) => `不在名录中（名录共 ${n(universe)} 户，已逐户查过）`,
  notShown: (universe: number) =>
    `不在本页公布的各户之中。名录共 ${n(universe)} 户，本页只公布抽中和备选的，所以不能由此断定它不在名录。`,
  notDrawnHere: '不在抽中名单，也不在备选名单。',
  drawn: (place: number, quota: number) => `被抽中（第 ${n(place)} / ${n(quota)} 户）`,
  reserve: (place: number, reserve: number) => `没有抽中，是备选（第 ${n(place)} / ${n(reserve)} 户）`,
  notDrawn: '没有抽中',
  excluded: '没有抽中：抽取前已排除，不参加抽取（原因封存时已写明，之后改不了）',
  reasonsAre: '原因',
  inStratum: (name: string, size: number, quota: number) => `${name}：${n(size)} 户里抽 ${n(quota)} 户`,
  disagree:
    '公布的记录这样写，但按公布的种子重新计算，结果不是这样。请截屏保存，向发布机关或者它的上级机关反映。',
  asPublished: '以上照本页公布的名录和记录算出；名录和记录本身可不可信，看「核验全部结果」。',
  broken: '核验没有通过：以下内容不能采信。',
  brokenSeal: '公布的不是当时封存的那一份：以下内容不能采信。',
  team: (number: number, size: number) => `检查组第 ${n(number)} 组，${n(size)} 人`,
  noTeam: '检查人员由承接的单位另行选派',
  teamMissing: '公布的记录里没有它的检查组',
  recused: (count: number) => `有 ${n(count)} 名检查人员对它回避`,
  ticket: '签号',
  cutoff: '入选线',
  rank: '抽签名次',
  quota: '抽取户数',
  ticketSentence: (ticket: string, cutoff: string, isDrawn: boolean) =>
    isDrawn ? `签号 ${ticket}，在入选线 ${cutoff} 以内` : `签号 ${ticket}，超过入选线 ${cutoff}`,
  rankSentence: (rank: number, quota: number, isDrawn: boolean) =>
    isDrawn ? `抽签排第 ${n(rank)}，前 ${n(quota)} 名抽中` : `抽签排第 ${n(rank)}，只有前 ${n(quota)} 名抽中`,
  scale: (name: string, at: string, line: string) => `从 0 到 1 的刻度：${name}在 ${at}，入选线在 ${line}`,
  scaleZone: '抽中',
  scaleRest: '没有抽中',
  yours: '您',
  line: '入选线',
  doubtDigit: (found: string, expected: string) =>
    `这个代码的最后一位不对，可能抄错了：写的是 ${found}，按规则应当是 ${expected}。`,
  doubtLength: (length: number) =>
    `${length < 18 ? '代码不完整' : '代码太长'}：统一社会信用代码是 18 位，这里是 ${length} 位。`,
  doubtCharacter: (position: number, character: string) =>
    `第 ${position} 位的“${character}”不会出现在统一社会信用代码里（没有 I、O、S、V、Z）。`,
  doubtForm: (example: string | undefined) =>
    `本名录的编号不是这样写的${example === undefined ? '' : `（写法比如 ${example}）`}，可能不完整或者抄错了。`,
  unjudged: '所以没有判断它在不在名录。请对照营业执照或者公示名单，补全或者改正以后再查。',
  noneAlike: '如果执照上确实是这样写的：名录已逐户查过，没有一字不差的。',

  attempts: (draws: number, redraws: number, withheld: number) =>
    `公示的办理记录里抽取 ${n(draws)} 次，${redraws === 0 ? '没有重抽' : `重抽 ${n(redraws)} 次`}${onlyDigests(withheld)}`,
  counts: (excluded: number, recusals: number) =>
    `抽取前排除 ${n(excluded)} 户 · 检查人员回避 ${n(recusals)} 人次`,
  countsShown: (excluded: number, recusals: number) =>
    `抽取前排除 ${n(excluded)} 户 · 公布的各户回避 ${n(recusals)} 人次`,
  figures: (universe: number, drawn: number, reserves: number, teams: number, size: number) =>
    `名录 ${n(universe)} 户，抽中 ${n(drawn)} 户，备选 ${n(reserves)} 户，检查组 ${n(teams)} 个${size > 0 ? `，每组 ${n(size)} 人` : ''}`,

  verify: '核验全部结果',
  again: '再核验一次全部结果',
  about: (seconds: string) => `约 ${seconds} 秒`,
  progress: (done: number, all: number) => `正在核验：第 ${done} 项，共 ${all} 项`,
  took: (seconds: string) => `用时 ${seconds} 秒`,
  passed: (count: number) => `全部 ${count} 项通过：公布的结果和重新计算的完全一致。`,
  undetermined: (passed: number, open: number) =>
    `没有发现不一致：${passed} 项通过；${open} 项缺少不公开的文件，无法判定。`,
  failed: (number: number, finding: string) => `第 ${number} 项不通过：${finding}`,
  failedMore: (count: number) => `另有 ${count} 项不通过，见下面的逐项结果。`,
  stopped: (detail: string) => `没有核验完，无法判定：${detail}`,
  details: '逐项结果',
  detailsLead: '每一项都在您这台设备上重新计算。“无法判定”不等于通过。',
  notYet: '还没有核验。',
  checkNumber: '项',
  checkName: '核验什么',
  checkOutcome: '结果',
  recordSays: '公布的记录写着：',
  digits: '封存指纹前 16 位',
  compare: '与抽取之前公告里的比对',

  timeline: '时间线',
  timelineLead: '先封存，后产生随机数，再抽取。时间取自只追加、不修改的办理记录。',
  rulesFixed: '规则定稿',
  rulesDetail: (name: string, version: number) =>
    `工作细则${name === '' ? '' : `《${name}》`}第 ${version} 版`,
  committed: '各方交出秘密数的指纹',
  sealed: '名录和规则封存',
  sealedDetail: (universe: number) =>
    `检查对象名录 ${n(universe)} 户、各层数量、回避关系、抽取方法，此后一个字也不能改`,
  revealed: '各方揭示秘密数',
  observed: '公共随机数产生',
  recorded: '抽取',
  recordedDetail: '由种子一次算出，没有人工选择',
  published: '检查、公示',
  publishedDetail: '检查结果另行公示，不在本页数据里',
  otherAttempt: (draw: string) => `同一计划事项的另一次封存：${draw}`,
  gap: (text: string) => `相隔 ${text}`,
  noGap: '随后',
  before: '封存之前',
  untimed: '办理记录里没有',
  span: (days: number, hours: number, minutes: number) =>
    [
      days > 0 ? `${days} 天` : '',
      hours > 0 ? `${hours} 小时` : '',
      minutes > 0 || days + hours === 0 ? `${minutes} 分钟` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  time: (time: Instant) => formatBeijingTime(time),
  source: (source: PinnedSource) => describeSource(source),

  working: '怎么算出来的',
  workingNone: '先在上面查一个代码，这里就用它一步一步算给您看。',
  workingLead: (id: string) => `用 ${id} 一步一步算。每一步的文字和结果都可以复制，拿到任何一台电脑上重算。`,
  step1: '封存指纹：plan.json 的 SHA-256',
  step2: '种子的原文：封存指纹、各方的秘密数、公共随机数，一行一个',
  step3: '种子：上面这段文字（末尾有一个换行）的 SHA-256',
  step4: '本层密钥的原文',
  step5: '本层密钥 K：上面这段文字（末尾有一个换行）的 SHA-256',
  step6: '签号的原文：K、冒号、代码',
  step7: '签号：上面这一行（末尾没有换行）的 SHA-256',
  step8: '入选线：本层最后一户抽中的签号',
  shuffleStep: '洗牌：本层各户的代码按字节顺序排好，用 K 启动 seedrandom 3.0.5，逐个交换位置',
  shuffleRank: (rank: number, size: number) => `它洗到第 ${n(rank)} 位，共 ${n(size)} 位`,
  shuffleUnknown: '其余各户没有公布，整个顺序要由持有审计版的机关重算',
  copy: '复制',
  copied: '已复制',

  tamper: '试着改一个字',
  tamperLead: '选一个文件，本页在内存里改掉其中一个字，再核验一遍，看哪一项变红。原来的文件不会动。',
  tamperFile: '改哪个文件',
  fileLabels: {
    'plan.json': '封存的方案',
    'record.json': '抽取记录',
    'rules.json': '工作细则',
    'items.ndjson': '抽查事项',
    'targets.ndjson': '检查对象名录',
    'inspectors.ndjson': '检查人员名录',
    'journal.ndjson': '办理记录',
    'salts.json': '盐值',
    'proofs.ndjson': '逐行证明',
    'task.json': '任务',
    'target-records.ndjson': '对象登记记录',
    'inspector-records.ndjson': '人员登记记录',
    'manifest.json': '文件清单',
    SHA256SUMS: '文件指纹',
  } as Readonly<Record<string, string>>,
  tamperGo: '改一个字，再核验',
  tamperDone: (file: string, line: number) => `${file} 第 ${n(line)} 行改了一个字：`,
  tamperNone: '这个文件里没有可以改的数字。',
  tamperFound: (count: number) => `改动被发现：${count} 项不通过。`,
  tamperMissed: '这一处改动没有被发现：它不影响已公布的结果，或者需要没有公开的文件才能判定。',
  tamperBack: '已经放回原样。',

  ...limitsWords,

  ways: '用别的办法核对',
  waysLead:
    '不必相信本页。下面的办法不用本页的程序，在公示文件夹里就能做；独立的核验程序和 DuckDB 要另外取得。',
  wayPython:
    '独立的核验程序，要有 Python 3 和整个 verifier 文件夹（在本项目的源码里，或者安装以后的 node_modules/double-random/verifier），复制到公示文件夹旁边：',
  publishedFolder: '公示文件夹',
  waySums: '每个文件的指纹，结果应当全部一致：',
  waySeal: 'plan.json 的指纹，应当就是封存指纹：',
  wayWindows: 'Windows 上：',
  wayTicket: '自己的签号，任何一台电脑：',
  waySql: '一句 SQL（DuckDB），本层签号最小的几户：',

  leftOut: '剔除、回避、重抽',
  leftOutCaption: '没有参加抽取的检查对象',
  reason: '原因',
  count: '户数',
  noneLeftOut: '没有剔除任何检查对象。',
  recusalsSentence: (count: number, whole: boolean) =>
    `回避 ${n(count)} 人次：检查人员与检查对象有利害关系，抽取时避开。只公布次数，不公布是谁。${whole ? '' : '（只数公布的各户）'}`,
  redrawsSentence: (attempts: number, redraws: number, withheld: number) =>
    `公示的办理记录里，同一计划事项${
      redraws === 0
        ? `只封存过 ${n(attempts)} 次，没有重抽，没有作废`
        : `封存过 ${n(attempts)} 次，重抽 ${n(redraws)} 次`
    }${onlyDigests(withheld)}。`,
  replaces: (draw: string) => `本次抽取替代已作废的抽取 ${draw}。`,
  exclusion: (code: string) => describeExclusion(code),

  print: '打印核验单',
  printTitle: '双随机抽查核验单',
  printed: '打印时间',
  signed: '核验人（签字）',
  saveReport: {
    html: '下载核验报告（网页，可打印签字）',
    txt: '下载核验报告（文字）',
    json: '下载核验报告（JSON）',
  },
  saveAfterwards: '核验之后可以下载报告。',
  reportWithoutNotice: '下载的报告只记公示文件自身的核验，不记它与公告的指纹不同。',
  auditTools: '审计',
  auditLead: '本页读到的是审计版，含全部名录和盐值。',
  saltKey: '盐值密钥',

  load: '打开公示文件',
  loadLead: '把公示文件夹、ZIP 或者公告（notice.json）拖到这里，或者选择文件。文件只在本机读取。',
  loadFolder: '选择文件夹',
  loadFiles: '选择文件',
  loadAnother: '打开另一份公示文件',
  unreadable: '读不出可以核验的内容',
  unreadableWhy: {
    empty: '拖进来的文件夹是空的，里面没有文件。请拖公示文件夹、ZIP，或者公告（notice.json）。',
    closed: '浏览器不让本页读拖进来的文件夹。请点“选择文件夹”，选同一个文件夹；或者拖它的 ZIP。',
    foreign: '这里面没有公示文件（没有找到 plan.json）。请用公示文件夹、它的 ZIP，或者公告（notice.json）。',
  },

  ...sealedWords,
  version: (name: string) => `本页程序：${name}`,
  twoSources: '请从两个不同的来源取得本页，比对是否相同。',
};

/** What every language says. */
export type PageWords = typeof zh;

function onlyDigests(withheld: number): string {
  return withheld === 0 ? '' : `（另有 ${n(withheld)} 行只公布指纹）`;
}
