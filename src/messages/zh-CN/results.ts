import type { ResultIssueCode } from '../../core/results/index.js';
import type { Wording } from '../wording.js';

export const resultWords: Readonly<Record<ResultIssueCode, Wording>> = {
  'results.nothing-found': {
    message: '没有写检查结果。',
    remedy: '检查过的写明结果；还没有检查的不要写，也没有默认的“正常”。',
  },
  'results.code-unknown': {
    message: '“{text}”不在{list}里。',
    remedy: '改用这份代码表里的代码；各地代码表同一个字符意思不同，先核对用的是哪一份。',
  },
  'results.code-heading': {
    message: '“{text}”是一类结果的总称，不能单独作为结果。',
    remedy: '改用它下面的某一项。',
  },
  'results.code-repeated': {
    message: '结果“{text}”写了不止一次。',
    remedy: '只留一个。',
  },
  'results.several': {
    message: '{list}一户只能有一个结果，这里写了 {text}。',
    remedy: '只留最重要的一个，其余写进后续处理。',
  },
  'results.contradictory': {
    message: '“{text}”不能和别的结果写在一起。',
    remedy: '核对检查记录：没有发现问题、没有检查的，不能同时有问题。',
  },
  'results.target-unknown': {
    message: '“{target}”不是这次抽中的检查对象。',
    remedy: '核对代码；备选的、没有抽中的不录入检查结果。',
  },
  'results.target-repeated': {
    message: '“{target}”录入了不止一次。',
    remedy: '一户只留一份结果。',
  },
  'results.item-missing': {
    message: '“{target}”没有写事项“{item}”的结果。',
    remedy: '这次抽查的每个事项都要有结果；整户没有检查的，先不要录入。',
  },
  'results.item-unknown': {
    message: '事项“{item}”不在这次抽查的事项里。',
    remedy: '删去，或者核对事项编号。',
  },
  'results.item-repeated': {
    message: '事项“{item}”写了不止一次。',
    remedy: '一个事项只留一行；几个结果写在同一行里。',
  },
  'results.partly-inspected': {
    message: '“{target}”有的事项写无法检查，有的写了检查结果。',
    remedy: '整户无法检查的，每个事项都写无法检查的原因；检查过的，每个事项写检查结果。',
  },
  'results.day-before-draw': {
    message: '检查完成日期 {day} 早于抽取的日期 {drawn}。',
    remedy: '核对日期；抽取之前的检查不是这次抽查的结果。',
  },
  'results.day-ahead': {
    message: '日期 {day} 还没有到，今天是 {today}。',
    remedy: '核对日期；办完之后再录入。',
  },
  'results.follow-up-early': {
    message: '“{followUp}”的期限 {due} 早于检查完成日期 {day}。',
    remedy: '核对期限。',
  },
  'results.follow-up-repeated': {
    message: '后续处理“{followUp}”写了不止一次。',
    remedy: '同一种后续处理只留一个。',
  },
  'results.follow-up-unknown': {
    message: '“{target}”的结果里没有后续处理“{followUp}”。',
    remedy: '先录入（或更正）检查结果，写明这项后续处理，再登记办结。',
  },
  'results.person-missing': {
    message: '没有写经办的人。',
    remedy: '写明姓名或岗位。',
  },
  'results.same-person': {
    message: '“{person}”已经经手过“{target}”的这份结果。',
    remedy: '岗位要分离：录入、审核、公示（更正的批准）由不同的人办理。细则可以另行规定需要几个人。',
  },
  'results.reason-missing': {
    message: '没有写理由或者依据。',
    remedy: '写明理由和依据的条款。',
  },
  'results.nothing-entered': {
    message: '没有一户填写了结果。',
    remedy: '先在录入表里填写检查完成日期和检查结果。',
  },
  'results.list-changed': {
    message: '这次抽查一直用代码表“{usual}”，现在用的是“{list}”。',
    remedy: '同一次抽查只用一份代码表。',
  },
  'results.nothing-reviewed': {
    message: '没有可以办理的结果。',
    remedy: '用 result-status 看各户办到哪一步。',
  },
  'results.not-entered': {
    message: '“{target}”没有等待审核的结果。',
    remedy: '先录入；已经审核过的不必再审。',
  },
  'results.entered-anew': {
    message: '“{target}”的结果在审核之后又改过。',
    remedy: '按现在的内容重新审核。',
  },
  'results.already-approved': {
    message: '“{target}”的结果已经审核通过。',
    remedy: '要改的，先用 result-review --return 理由 --targets 代码 退回，再录入。',
  },
  'results.already-published': {
    message: '“{target}”的结果已经公示或者撤下。',
    remedy: '公示过的用 result-amend 更正；只有“待后续处理”的可以再录入最终结果。',
  },
  'results.not-approved': {
    message: '“{target}”的结果还没有审核通过。',
    remedy: '先审核；退回的改好再审。',
  },
  'results.not-published': {
    message: '“{target}”没有公示着的结果。',
    remedy: '公示过、没有撤下的才能更正或者撤下。',
  },
  'results.not-withdrawn': {
    message: '“{target}”的结果没有撤下。',
    remedy: '撤下过的才能恢复。',
  },
  'results.form-unfilled': {
    message: '这一行只填了一部分。',
    remedy: '检查过的，检查完成日期和检查结果（或无法检查的原因）都要填；没有检查的，两处都空着。',
  },
  'results.form-dates-differ': {
    message: '“{target}”的几行写了不同的改正期限：{days}。',
    remedy: '一户只有一个改正期限。',
  },
  'results.form-follow-ups-differ': {
    message: '“{target}”写了改正期限 {due}，但没有责令改正或复查。',
    remedy: '补上后续处理，或者删去期限。',
  },
  'results.form-of-another-draw': {
    message: '这一行是抽取“{text}”的，不是“{draw}”的。',
    remedy: '用这次抽取的录入表。',
  },
  'results.publication-overdue': {
    message: '“{target}”的结果应在 {due} 之前公示，到 {day} 才公示或者还没有公示。',
    remedy: '尽快审核并公示；逾期的原因写进统计。',
  },
  'results.publication-due': {
    message: '“{target}”的结果最迟 {due} 公示。',
    remedy: '按期审核、公示。',
  },
  'results.withdrawal-late': {
    message: '“{target}”的结果应在 {due} 之前撤下，{day} 才撤下。',
    remedy: '记入统计；以后在三个工作日内撤下。',
  },
  'results.follow-up-overdue': {
    message: '“{target}”的“{followUp}”应在 {due} 之前办完，到 {day} 才办完或者还没有办完。',
    remedy: '办结后用 follow-up 登记。',
  },
  'results.pending-long': {
    message: '“{target}”一直是“待后续处理”，应在 {due} 之前有最终结果。',
    remedy: '录入最终结果，经审核后公示，替换“待后续处理”。',
  },
  'results.inspection-overdue': {
    message: '“{target}”应在 {due} 之前检查，到 {day} 才检查或者还没有检查。',
    remedy: '尽快检查并录入；无法检查的写明原因。',
  },
  'results.ledger-malformed': {
    message: '不是结果公示台账。',
    remedy: '选择公示文件夹里的 results-ledger.json。',
  },
  'results.ledger-differs': {
    message: '结果公示台账第 {place} 处对不上。',
    remedy: '公示的结果被改动过，或者台账被删改；向公示机关核对。',
  },
};
