import type { ReplayIssueCode } from '../../core/replay/index.js';
import type { Wording } from '../wording.js';
import { yearReplayWords } from './year-replay.js';

const askOffice = '向发布机关索取原始文件，连同本报告一并封存。';
const reportIt = '这是不一致的证据：连同本报告和公示文件一并封存，向发布机关查询。';

export const replayWords: Record<ReplayIssueCode, Wording> = {
  'replay.file-missing': {
    message: '缺少文件 {file}，与它有关的内容无法判定。',
    remedy: '公示版按规定不含它的，依申请公开，或由审计人员核验审计版；应当有而没有的，向发布机关索取。',
  },
  'replay.too-large': {
    message: '文件 {file} 有 {bytes} 字节，超过这里一次能读的 {limit} 字节，需要它的检查没有做。',
    remedy: '请在命令行用 double-random replay 核验整个文件夹，那里不限大小。',
  },
  'replay.file-broken': { message: '文件 {file} 读不出规定的内容。', remedy: askOffice },
  'replay.file-altered': { message: '文件 {file} 的内容与 SHA256SUMS 记载的指纹不符。', remedy: reportIt },
  'replay.file-unlisted': {
    message: '文件 {file} 不在清单里，本次没有核验它。',
    remedy: '不要采信清单以外的文件。',
  },
  'replay.listing-differs': {
    message: 'manifest.json 与 SHA256SUMS 对文件 {file} 的记载不一致。',
    remedy: reportIt,
  },
  'replay.commitment-differs': {
    message: '方案的指纹是 {found}，抽取记录所依据的是 {expected}：方案在封存后被改过，或不是同一份。',
    remedy: reportIt,
  },
  'replay.another-draw': {
    message: '方案（{plan}）与抽取记录（{record}）不是同一次抽取。',
    remedy: askOffice,
  },
  'replay.entropy-too-weak': {
    message: '方案标为正式抽取，但随机性达不到正式抽取的要求。',
    remedy: reportIt,
  },
  'replay.rules-differ': { message: '细则 {rules} 与封存时的指纹不符。', remedy: reportIt },
  'replay.item-differs': { message: '事项 {item} 与封存时的指纹不符，或不属于本次抽查。', remedy: reportIt },
  'replay.root-differs': {
    message: '名录的根指纹是 {found}，封存时是 {expected}：名录或盐值被改过。',
    remedy: reportIt,
  },
  'replay.counts-differ': {
    message: '名录有 {found} 行，封存时是 {expected} 行，或排除原因的计数不同。',
    remedy: reportIt,
  },
  'replay.register-row-differs': { message: '{id} 的名录原始记录与封存的指纹不符。', remedy: reportIt },
  'replay.row-missing': { message: '这里缺少 {id} 的一行。', remedy: reportIt },
  'replay.row-unexpected': { message: '这里多出 {id} 的一行。', remedy: reportIt },
  'replay.row-unproven': { message: '{id} 这一行证明不了属于封存的名录。', remedy: reportIt },
  'replay.rows-withheld': {
    message: '本版只公开了 {universe} 行中的 {rows} 行：公开的各行已逐行核对，其余无法判定。',
    remedy: '需要全部核验的，依申请公开，或由审计人员核验审计版。',
  },
  'replay.task-differs': { message: '任务文件与封存时的指纹不符。', remedy: reportIt },
  'replay.frame-row-differs': {
    message: '{id} 的资格重新判定为 {expected}，封存的是 {found}。',
    remedy: reportIt,
  },
  'replay.plan-differs': { message: '方案中的 {field} 与按细则重新计算的结果不同。', remedy: reportIt },
  'replay.seed-differs': { message: '由证据推出的种子是 {expected}，记录写的是 {found}。', remedy: reportIt },
  'replay.assurance-differs': {
    message: '记录写的随机性强度与实际参与的各方和随机源不符。',
    remedy: reportIt,
  },
  'replay.reveal-differs': {
    message: '{id} 的份额在抽取记录与留痕记录中不一致，或只在一处出现。',
    remedy: reportIt,
  },
  'replay.source-differs': {
    message: '随机源 {id} 的值在抽取记录与留痕记录中不一致，或只在一处出现。',
    remedy: reportIt,
  },
  'replay.reveal-late': {
    message: '{party} 在 {time} 揭示份额，晚于截止时间 {revealBy}。',
    remedy: reportIt,
  },
  'replay.order-of-events': { message: '先后次序不对：{kind} 出现在 {after} 之后。', remedy: reportIt },
  'replay.stratum-size': {
    message: '分层 {stratum} 应有 {expected} 个合格对象，名录里有 {found} 个。',
    remedy: reportIt,
  },
  'replay.key-differs': {
    message: '分层 {stratum} 的抽取密钥、次序或户数与方案和种子不符。',
    remedy: reportIt,
  },
  'replay.selected-differs': {
    message: '第 {position} 位应为 {expected}，记录写的是 {found}。',
    remedy: reportIt,
  },
  'replay.reserve-differs': {
    message: '备选第 {position} 位应为 {expected}，记录写的是 {found}。',
    remedy: reportIt,
  },
  'replay.ticket-differs': { message: '{id} 的签号（或入选线）与重新计算的不同。', remedy: reportIt },
  'replay.visits-differ': {
    message: '检查批次与重新计算的不同，从第 {batch} 批起。',
    remedy: reportIt,
  },
  'replay.service-differs': {
    message: '派组次序第 {position} 位应为 {expected}，记录写的是 {found}。',
    remedy: reportIt,
  },
  'replay.cap-differs': { message: '每人次数上限应为 {expected}，记录写的是 {found}。', remedy: reportIt },
  'replay.team-differs': {
    message: '第 {position} 组（{target}）应为 {expected}，记录写的是 {found}。',
    remedy: reportIt,
  },
  'replay.recusal-ignored': { message: '{inspector} 应回避 {target}，却被派去检查。', remedy: reportIt },
  'replay.person-repeated': { message: '{inspector} 在 {target} 的检查组里出现了两次。', remedy: reportIt },
  'replay.certificate-differs': { message: '能否派满检查人员的结论，与重新计算的不同。', remedy: reportIt },
  'replay.step-missing': { message: '留痕记录里没有 {kind} 这一步。', remedy: reportIt },
  'replay.step-repeated': {
    message: '留痕记录里 {kind} 出现了 {times} 次：可能有未公布的另一次抽取。',
    remedy: reportIt,
  },
  'replay.step-differs': { message: '留痕记录 {kind} 的 {fact} 与其他文件不符。', remedy: reportIt },
  'replay.table-row-differs': { message: '公示表的这一行与记录不符。', remedy: reportIt },
  'replay.page-differs': { message: '公示页面从这一行起与记录不符。', remedy: reportIt },
  'replay.plan-inconsistent': {
    message: '方案的 {field} 自相矛盾（各层户数之和、抽取户数、检查组人数或总数对不上）。',
    remedy: reportIt,
  },
  'replay.team-misfit': {
    message: '{target} 的检查组与方案的分工、人数不符，或有人不具备该分工的条件。',
    remedy: reportIt,
  },
  'replay.cap-exceeded': { message: '{inspector} 被派 {load} 户，最多只能 {cap} 户。', remedy: reportIt },
  'replay.another-attempt': {
    message: '同一年度计划事项还封存过另一次抽取 {draw}：可能抽过不止一次，挑了一次公布。',
    remedy: reportIt,
  },
  'replay.earlier-differs': {
    message: '前一批 {draw} 的抽取记录不在文件里，或与方案封存的指纹不符。',
    remedy: '请向发布单位索取该批的原始记录；无法取得的，排除理由不能核验。',
  },
  'replay.planned-differs': {
    message: '年度计划事项 {item} 的那一行不在文件里，或与方案封存的指纹不符。',
    remedy: '请与公布的年度计划核对，并向发布单位索取原始文件。',
  },
  'replay.hand-down-untied': {
    message: '{authority}的抽取 {draw} 与这次抽取连不上（{fact}）。',
    remedy:
      '括号里是对不上的一项：record 记录指纹，list 下发名单（上级要在下发之后公示），items 事项，asOf 日期，sources 公共随机源。核对文件夹是否拿错；没有拿错的，请两级单位说明。',
  },
  'replay.handed-down-nowhere': {
    message: '抽中的 {id} 没有下发给任何单位，没有人选派检查人员。',
    remedy: '请抽取对象的一级补发，或补上承接单位的文件夹再核对。',
  },
  'replay.handed-down-twice': {
    message: '抽中的 {id} 下发给了不止一个单位：{first}、{second}。',
    remedy: '同一户只能由一个单位检查（综合查一次），请抽取对象的一级更正。',
  },
  'replay.handed-down-stranger': {
    message: '{authority}的抽取 {draw} 选派了没有抽中的 {id}。',
    remedy: '请承接单位说明；没有抽中的不得借这次抽查检查。',
  },
  'replay.handed-down-unstaffed': {
    message: '{authority}的抽取 {draw} 没有给 {id} 选派检查人员。',
    remedy: '人员配不齐的，看该次抽取的公示页写明的补救办法；补齐以前，这一户没有随机选派的检查小组。',
  },
  'replay.hand-down-idle': {
    message: '抽取 {draw} 不是只抽对象的抽取，没有名单可以下发。',
    remedy: '第一个文件夹应当是抽取对象的一级发布的。',
  },
  'replay.manifest-differs': { message: 'manifest.json 对 {field} 的说明与实际不符。', remedy: reportIt },
  'replay.record-differs': { message: 'record.json 里有重新计算得不出的内容。', remedy: reportIt },
  'replay.row-malformed': { message: '这里不是规定的内容（{detail}）。', remedy: askOffice },
  'replay.nothing-to-verify': {
    message:
      '“{file}”里没有可以核验的：找不到公示文件夹（里面有 plan.json、record.json），也不是其中的一个文件。',
    remedy:
      '给出公示文件夹、它的 ZIP、带数据的核验页，或者一年的公开文件夹；一户的摘录用 verify-extract 核对。',
  },
  'replay.announced-differs': {
    message: '方案的封存指纹是 {found}，抽取之前公布的是 {expected}：抽取所依据的不是公布过的方案。',
    remedy: reportIt,
  },
  'replay.announced-another': {
    message: '给出的公告是抽取 {expected} 的，这里核验的是抽取 {found}。',
    remedy: '先看公告是不是拿错了；没有拿错的，连同本报告和公告一并封存，向发布机关查询。',
  },
  'replay.announced-uncompared': {
    message: '抽取之前公布的指纹 {expected} 没有比对：这里没有封存的方案 plan.json，比对不了。',
    remedy: '取得这次抽取的整个公示文件夹，再带着公告或者指纹核验。',
  },
  'replay.format-unsupported': {
    message: '核验报告的格式是“{stated}”，本版本只认“{supported}”。',
    remedy: '升级本软件后再读。',
  },
  ...yearReplayWords,
};
