import type { ResultOptionPhrases, ResultPhrases, ResultVerbPhrases } from './results-model.js';

/** 检查结果各条命令做什么. */
export const resultVerbs: ResultVerbPhrases = {
  resultForm: '写出检查结果录入表，没有网络也能填',
  resultEnter: '录入填好的录入表，整份录入或者整份退回',
  resultReview: '审核录入的结果：通过，或者写明理由退回',
  resultPublish: '公示审核通过的结果',
  resultAmend: '更正、撤下或者恢复公示过的结果，前后都留着',
  followUp: '登记一项后续处理已经办结',
  resultStatus: '看一次抽查的结果办到哪一步：各户、完成率、完结率、期限',
  overdue: '逾期清单：全部正式抽查里哪些事过了期限；有没办的，退出码为 1',
  publishYear: '把一年可以公开的写成一个文件夹，整个复制到部门网站',
};

/** 它们的选项. */
export const resultOptions: ResultOptionPhrases = {
  formFile: '录入表写到哪个文件：.xlsx（附代码表和填表说明）或 .csv',
  team: '只要这个检查组的，如 第1组（不写就是全部）',
  codeList: '代码表：national@1 全国、zhejiang@1 浙江、health@1 卫生监督、publicity-2014@1（不写就是全国）',
  filledForm: '填好的录入表：.xlsx 或 .csv',
  enteredBy: '录入人',
  reviewedBy: '审核人，不能是录入人（细则另有规定的除外）',
  approve: '审核通过',
  giveBack: '退回，并写明理由',
  reviewedTargets: '只审核这些对象的代码，用逗号分开（不写就是全部待审核的）',
  releasedBy: '办理公示的人',
  releasedTargets: '只公示这些对象的代码，用逗号分开（不写就是全部审核通过的）',
  targetCode: '检查对象的代码',
  toldBy: '经办人',
  amendAct: '办什么：更正 corrected、撤下 withdrawn、恢复 restored',
  amendKind: '原因的种类，如 录入错误、检查结果变更、异议成立、涉及个人信息、公示期满、其他',
  amendReason: '原因，会公示，不要写个人信息',
  amendBasis: '依据的条款或者文号',
  approver: '批准的人或岗位，不能是经办人',
  since: '应当更正、撤下的情形是哪一天有的，如 2026-03-10；撤下要在三个工作日内',
  inspectedOn: '更正后的检查完成日期',
  found: '更正后的结果，事项编号=代码，如 SC-01=5；每个事项写一次',
  notInspected: '更正为无法检查的，写原因，如 注销、迁出、已关闭',
  followUps: '更正后的后续处理，如 复查 或 责令改正=2026-03-30；不写就是没有',
  followUpKind: '哪一项：责令改正、复查、列入经营异常名录、立案、移送其他部门、抄告相关部门',
  followUpNote: '说明',
  eachTarget: '逐户列出',
  localHolidays: '地方假日文件（JSON）：{"place":…,"basis":…,"off":[{"from":…,"to":…}]}',
  pendingDays: '“待后续处理”最多几天要有最终结果（不写就是 30 天）',
  publishedYear: '哪一年，如 2026',
  publishingAuthority: '发布机关的名称，写在每一页上',
};

/** 它们说的话. */
export const resultPhrases: ResultPhrases = {
  form: {
    done: (file, { targets, rows }) => `录入表已写到 ${file}：${targets} 户，${rows} 行`,
    internal: '表上有抽中的名单，内部使用，公示之前不得外传。',
    codes: (list) => `代码表：${list}`,
  },
  entered: (count) => `已录入 ${count} 户的结果，等待审核`,
  reviewed: {
    approved: (count) => `审核通过 ${count} 户，可以公示`,
    returned: (count) => `已退回 ${count} 户，改好再录入`,
  },
  published: (folder, count) => `已公示 ${count} 户的结果，文件在 ${folder}`,
  publishedYear: (year, { folder, draws, files }) =>
    `${year}年，抽查 ${draws} 次，写出 ${files} 个文件，在 ${folder}`,
  openIndex: '先打开看一遍：',
  amended: {
    corrected: (target, folder) => `已更正 ${target} 的结果，文件在 ${folder}`,
    withdrawn: (target, folder) => `已撤下 ${target} 的结果，文件在 ${folder}`,
    restored: (target, folder) => `已恢复 ${target} 的结果，文件在 ${folder}`,
  },
  replaceFolder: '请用这个文件夹整个换下网站上原来的。',
  followedUp: (target, followUp) => `已登记 ${target} 的${followUp}办结`,
  duties: {
    publish: '公示结果',
    inspect: '完成检查',
    'follow-up': '后续处理',
    withdraw: '撤下',
    supersede: '录入最终结果',
  },
  status: {
    counts: ['办到哪一步', '户数'],
    states: {
      outstanding: '没有录入',
      entered: '等待审核',
      returned: '退回',
      approved: '等待公示',
      published: '已公示',
      withdrawn: '已撤下',
    },
    rates: (completion, closure) => `完成率 ${completion}，完结率 ${closure}`,
    duties: ['还要办的事', '户数', '最早的期限', '最晚的期限'],
    targets: ['对象代码', '办到哪一步', '检查完成日期', '检查结果', '后续处理'],
  },
  overdue: {
    none: '没有逾期的事。',
    noneKnown: '算得出的期限里没有逾期的事；有的期限算不出来，见提示。',
    open: (count) => `逾期还没有办的 ${count} 件：`,
    late: (count) => `办得迟了的 ${count} 件，记入统计：`,
    columns: ['抽取编号', '对象代码', '应办事项', '期限', '逾期工作日数', '办结'],
    notDone: '没有办',
    followUp: (kind) => `后续处理：${kind}`,
    uncounted: '“—”：那一年的放假通知还没有，算不出逾期几个工作日。',
  },
};
