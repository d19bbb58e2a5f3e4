import type { Wording } from '../wording.js';

const askOffice = '向发布机关索取原始文件，连同本报告一并封存。';
const reportIt = '这是不一致的证据：连同本报告和公开文件一并封存，向发布机关查询。';

/** 核验一年公开文件的话。 */
export const yearReplayWords = {
  'replay.form-differs': {
    message: '“{file}”与同一张表的 {form} 内容不同。',
    remedy: '向发布机关问清楚以哪一种形式为准；下载时改动过的，重新下载再核验。',
  },
  'replay.form-unread': {
    message: '没有读“{file}”，它是不是与另外几种形式一致无法判定。',
    remedy: '用命令行的 double-random verify 核验，它读得了网页和工作簿。',
  },
  'replay.form-unlisted': {
    message: '按文件名，“{file}”是 {form} 那张表的一种形式，manifest.json 却没有把它列为表（tableDigest）。',
    remedy: '不要采用这个文件里的内容；连同本报告一并封存，向发布机关查询。',
  },
  'replay.draw-inconsistent': {
    message: '抽取 {draw} 的公示文件重放不通过，第一项是 {check}。',
    remedy: '单独核验这一次抽取，看是哪一个文件的哪一行。',
  },
  'replay.draw-undetermined': {
    message: '抽取 {draw} 有 {count} 项无法判定：公示版没有公开全部内容。',
    remedy: '需要全部核验的，依申请公开，或由审计人员核验审计版。',
  },
  'replay.draws-missing': {
    message: '一次抽取也没有：文件夹里没有 draws/编号/ 下面的公告、名单、结果或者公示文件，没有可以重放的。',
    remedy: '确实还没有抽取的，抽取以后再核验；已经抽取的，向发布机关索取 draws 文件夹。',
  },
  'replay.bundle-missing': {
    message: '抽取 {draw} 没有公布公示文件，不能重放。',
    remedy: '名单还不能公开的，等检查完再核验；已经检查完的，向发布机关索取。',
  },
  'replay.bundle-of-another': {
    message: '这里应当是抽取 {expected} 的公示文件，放的却是 {found} 的。',
    remedy: reportIt,
  },
  'replay.notice-differs': {
    message: '抽取公告的“{field}”与封存方案不一致：公告之后方案被换过，或者公告被改过。',
    remedy: reportIt,
  },
  'replay.ledger-of-another': {
    message: '这里应当是抽取 {expected} 的结果公示台账，写的却是抽取 {found}。',
    remedy: reportIt,
  },
  'replay.result-stranger': { message: '{id} 不在这次抽取抽中的对象里。', remedy: reportIt },
  'replay.result-missing': {
    message: '{id} 被抽中了，却没有公示结果，也没有写明撤下或者尚未公示。',
    remedy: reportIt,
  },
  'replay.result-unpublished': { message: '{id} 的结果不在结果公示台账里。', remedy: reportIt },
  'replay.result-differs': { message: '{id} 的“{field}”与结果公示台账不一致。', remedy: reportIt },
  'replay.fingerprint-differs': { message: '{id} 这一行的数据指纹与这一行的内容不符。', remedy: reportIt },
  'replay.total-differs': {
    message: '“{figure}”写的是“{found}”，由各次抽取和结果加起来应当是“{expected}”。',
    remedy: reportIt,
  },
  'replay.period-unknown': {
    message: '统计期写的是“{found}”，不是四位数字加“年”：这一行的数字没有核对。',
    remedy: reportIt,
  },
  'replay.published-late': {
    message: '{id} 的结果 {published} 公示，期限是 {due}。',
    remedy: '看年度报告有没有把它算作逾期；没有的，向发布机关查询。当地另有放假的，期限以当地为准。',
  },
  'replay.deadline-unknown': {
    message:
      '抽取 {draw} 的公示期限从哪一天算起，公开文件里看不出来（审核通过之日，或者撤下的那一户的检查日期）。',
    remedy: '向发布机关问起算的日期。',
  },
  'replay.amendment-missing': {
    message: '抽取 {draw} 的结果{id}被更正或撤下过，更正、撤下公告里没有写。',
    remedy: reportIt,
  },
  'replay.amendment-differs': {
    message: '更正、撤下公告说的 {id}“{field}”与现在公示的结果不一致。',
    remedy: reportIt,
  },
  'replay.version-differs': {
    message: '更正前后的指纹接不上：写的是 {found}，应当是 {expected}。',
    remedy: askOffice,
  },
} satisfies Record<string, Wording>;
