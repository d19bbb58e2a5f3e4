import type { Comparator, StratumDimension, TeamRole } from '../../core/rules/index.js';
import { catalogues } from '../../messages/index.js';
import type { RuleSpeech } from './speech.js';

const bound: Readonly<Record<Comparator, string>> = { '>=': '不少于', '<=': '不高于', '=': '' };

const dimensions: Readonly<Record<StratumDimension, string>> = {
  creditClass: '信用风险分类',
  district: '辖区',
  kind: '主体类型',
  industry: '行业',
  tag: '监管标签',
  named: '监管类别',
};

/** 中文: as a clause of the work rules would say it. */
export const zh: RuleSpeech = {
  sentence: (clauses, source) =>
    `${clauses.join('，')}${source.length === 0 ? '' : `（${source.join('；')}）`}。`,
  original: (text) => `原文：“${text}”`,
  basis: (documents) => `依据：${documents}`,
  and: (words) => words.join('、'),
  or: (words) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join('、')}或${words.at(-1)}`),
  day: (day) => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日'),
  days: ({ days, of }) => `${days}${of === 'working' ? '个工作日' : '日'}`,
  quoted: (text) => `“${text}”`,

  founded: (name, id, basis) => `《${name}》（编号${id}）依据${basis}制定`,
  inForce: (from, to) =>
    `${from === undefined ? '' : `自${from}起施行`}${from && to ? '，' : ''}${to === undefined ? '' : `有效期至${to}`}`,
  method: {
    'sha256@1': '检查对象以签号法（sha256@1）随机抽取',
    'seedrandom@1': '检查对象以洗牌法（seedrandom@1）随机抽取',
  },

  statuses: (words) => `登记状态为${words}的，方可抽取`,
  kinds: (words) => `主体类型限于${words}`,
  districts: (words) => `所在辖区限于${words}`,
  undirected: '实行不定向抽查',
  directed: (condition) => `实行定向抽查，仅抽取${condition}的检查对象`,
  coolDown: (months) => `任务日期之前${months}个月以内检查过的，不再抽取`,

  fields: catalogues.zh.features,
  yesNo: { yes: '是', no: '否' },
  condition: {
    is: (field, words) => `${field}为${words}`,
    isNot: (field, words) => `${field}不为${words}`,
    holds: (field, words) => `${field}含${words}`,
    holdsNot: (field, words) => `${field}不含${words}`,
    startsWith: (field, words) => `${field}以${words}开头`,
    before: (field, day) => `${field}早于${day}`,
    since: (field, day) => `${field}不早于${day}`,
    stated: (field) => `名录载有${field}`,
    notStated: (field) => `名录未载${field}`,
    all: (parts) => parts.join('且'),
    any: (parts) => parts.join('或者'),
    not: (part) => `不属于（${part}）`,
    inside: (part) => `（${part}）`,
  },

  frequency: {
    organ: '本机关',
    all: '各机关',
    ownLevel: '本级机关',
    levels: (words) => `${words}机关`,
    ofOrgans: (whose, organs) => `${whose}（限${organs}）`,
    sameItems: (whose) => `${whose}就本次抽查事项`,
    years: (count) => (count === 1 ? '本年度内' : `连同本年度的${count}年内`),
    months: (count) => `${count}个月内`,
    cap: (whose, period, most) => `${period}已由${whose}检查满${most}次的，不再抽取`,
    coolDown: (whose, months) => `${months}个月内已由${whose}检查过的，不再抽取`,
    rotation: (whose, years, firstYear) =>
      `自${firstYear}年起每${years}年为一轮，本轮内已由${whose}检查过的，不再抽取`,
    exempt: (kinds) => `因${kinds}实施的检查不计入次数`,
  },
  notSamePairTwice: {
    none: '上次检查过该检查对象的人员，本次对其回避',
    one: '上次一同检查过该检查对象的人员，本次至多一人可以再去，其余的对其回避',
  },
  yearlyLoad: '名录库写明年度检查上限的，减去本年已检查的次数，用完的不参加抽取',
  certified: '检查人员须状态有效、当日在岗、执法证在有效期内',
  examination: (year) => `检查人员须通过${year}年度执法资格考试`,
  itemScope: {
    required: '检查人员的执法事项范围须覆盖本次全部抽查事项',
    ignored: '选派检查人员不以执法事项范围为限',
  },
  maximumVisits: (visits) => `一次抽取中，每名检查人员至多检查${visits}户`,

  undivided: '检查对象不分层',
  divided: (by) => `检查对象按${by}分层`,
  dimensions,
  industryLevels: { section: '门类', division: '大类', group: '中类', class: '小类' },
  industry: (level) => `行业按国民经济行业分类（GB/T 4754）的${level}划分`,
  tags: (tags) => `监管标签按${tags}划分`,
  named: (label, condition) => `${condition}的，列为“${label}”`,
  missing: {
    refuse: '名录所载不足以分层的，补全之前不得封存方案',
    exclude: '名录所载不足以分层的，不予抽取并记明原因',
  },

  subject: {
    of: (values) =>
      `${values.map(({ dimension, value }) => (dimension === 'named' ? value : `${dimensions[dimension]}为${value}`)).join('、')}的检查对象`,
    rest: '其余检查对象',
    each: '各层检查对象',
    whole: '检查对象',
  },
  quantity: {
    all: '全部抽取',
    ratio: (comparator, ratio) => `按${bound[comparator]}${ratio}的比例抽取`,
    count: (comparator, count) => `抽取${bound[comparator]}${count}户`,
    counts: (least, most) => `抽取${least}至${most}户，以下限计`,
    ratios: (least, most) => `按${least}至${most}的比例抽取，以下限计`,
    staff: (comparator, staff, units) =>
      `按${bound[comparator]}检查人员与检查对象${staff}:${units}的比例抽取`,
    staffBase: { all: '人员以可以选派的检查人员计', district: '人员以本辖区可以选派的检查人员计' },
  },
  rounding: {
    ceil: '不足一户的按一户计',
    floor: '不足一户的舍去',
    'half-up': '不足一户的四舍五入',
  },
  whenZero: { one: '结果为零户的仍抽取一户', none: '结果为零户的不抽取' },
  reserve: (count) => `另抽备选${count}户`,
  overall: (quantity) => `合计${quantity}`,
  mustHold: '达不到的不得封存方案',
  shared: '按各层户数比例分配',

  team: (places) => `每户由${places}人组成的检查小组实施检查`,
  group: (role, count) => `检查小组中有${roleOf(role)}${count}人`,
  byArea: '限检查对象所在辖区的人员',
  neighbours: (area, lenders) => `${area}的检查对象，可以由${lenders}的人员检查`,
  remedies: {
    'raise-cap': '提高每名检查人员的检查户数上限',
    'neighbouring-pool': '从相邻地区的检查人员名录库补充人员',
    'direct-appointment': '直接指定检查人员',
  },
  remedy: (approver, deed) =>
    `检查人员不足以配齐检查小组的，经${approver}批准，可以${deed}，并注明不是随机产生`,
  noteworthyExclusion: (share) => `名录中未纳入抽取的超过${share}时，写在方案和抽取公告的最前面`,
  visitBatches: (count) => `抽中的检查对象分${count}批检查，各批次的先后由随机抽取决定`,
  batch: (name, from, to) => `${name}于${from}至${to}开展`,
  resultUse: (result, leadsTo, within) =>
    `检查结果为“${result}”的，${within === undefined ? '' : `应当在${within}内`}${leadsTo}`,
  starts: {
    'inspection-completed': '检查完成之日',
    'task-completed': '抽查任务完成之日',
    'result-formed': '检查结果形成之日',
  },
  publication: (start, within) => `检查结果自${start}起${within}内向社会公示`,
  duties: {
    1: '检查结果的录入、审核和公示可以由同一人办理',
    2: '检查结果由一人录入、另一人审核后公示',
    3: '检查结果的录入、审核和公示由三人分别办理',
  },
};

function roleOf(role: TeamRole): string {
  switch (role.kind) {
    case 'any':
      return '检查人员';
    case 'department':
      return `${role.value}的检查人员`;
    case 'qualification':
      return `具备“${role.value}”资格的检查人员`;
    case 'expert':
      return `${role.value}专家`;
  }
}
