import type { SdkIssueCode } from '../../sdk/index.js';
import type { Wording } from '../wording.js';
import { signatureWords } from './signatures.js';
import { storeWords } from './store.js';
import { verifyPageWords } from './verify-page.js';

export const sdkWords: Readonly<Record<SdkIssueCode, Wording>> = {
  ...storeWords,
  'sdk.file-unreadable': {
    message: '不能读取 {file}（{detail}）。',
    remedy: '请检查文件名、所在文件夹和读取权限。',
  },
  'sdk.file-changed': {
    message: '{file} 在读取期间被改动，这次读到的不能算数。',
    remedy: '请等写入、复制或同步结束，把文件放定以后重新执行。',
  },
  'sdk.file-exists': {
    message: '{file} 已经存在，没有改动。',
    remedy: '请换一个文件名；确要覆盖的，加 --force。',
  },
  'sdk.file-unwritable': {
    message: '不能写入 {file}（{detail}）。',
    remedy: '请检查文件夹是否存在、磁盘空间和写入权限。',
  },
  'sdk.folder-not-empty': {
    message: '文件夹 {folder} 里已有内容，没有写入任何文件。',
    remedy: '请指定一个新的或空的文件夹。',
  },
  'sdk.folder-unwritable': {
    message: '不能写入文件夹 {folder}（{detail}）。',
    remedy: '请检查磁盘空间和写入权限，或换一个文件夹。',
  },
  'sdk.export-format': {
    message: '看不出 {file} 要导出成哪种文件；可用的有 {formats}。',
    remedy: '请使用这些扩展名之一；export 也可以加 --format。',
  },
  'sdk.export-too-long': {
    message: '一张工作表最多容纳 {limit} 行，放不下。',
    remedy: '请导出为 .csv 或 .ndjson。',
  },
  'sdk.layout-unknown': {
    message: '{register} 没有 {layout} 版式；可用的有 {layouts}。',
    remedy: '请换用其中之一；double-random export {register} 列出各版式的列。',
  },
  'sdk.register-missing': {
    message: '还没有导入 {register}。',
    remedy: '先执行 double-random import {register} 文件名。',
  },
  'sdk.register-empty': {
    message: '没有一条可以采用的记录，名录没有变动。',
    remedy: '请检查文件内容是否完整，改正后重新导入。',
  },
  'sdk.register-not-in-force': {
    message: '{register} 在 {date} 还没有生效的版本。',
    remedy: '用 double-random versions {register} 查看各版本的生效日期；任务的名录截止日期要不早于其中一个。',
  },
  'sdk.version-unfounded': {
    message: '这一版缺少说明（{options}）：依据文号、经办人和理由都应写明，日后审计要看。',
    remedy: '建议每一版都写明依据文号（--basis）、经办人（--operator）和理由（--reason），日后审计要看。',
  },
  'sdk.version-backdated': {
    message: '生效日期 {effectiveFrom} 早于第 {version} 版的 {earlier}，没有采用。',
    remedy: '后一版不能比前一版先生效；请核对 --effective 的日期。',
  },
  'sdk.version-upcoming': {
    message: '{register} 第 {version} 版自 {effectiveFrom} 起生效，本任务截止 {asOf}，因此仍用较早的一版。',
    remedy: '如应使用新版，请改任务的名录截止日期。',
  },
  'sdk.version-unknown': {
    message: '{register} 没有第 {version} 版，最新是第 {newest} 版。',
    remedy: '用 double-random versions {register} 查看有哪些版本。',
  },
  'sdk.change-accepted': {
    message: '名录的变动像是出了差错，已按说明的理由采用：{reason}',
    remedy: '理由已记入留痕；请把原始材料一并存档。',
  },
  'sdk.details-control': {
    message: '版本说明（{name}）里有换行或控制字符。',
    remedy: '请写在一行里，去掉这些字符。',
  },
  'sdk.date-malformed': {
    message: '“{text}”不是可用的日期。',
    remedy: '请写成 2024-03-05。',
  },
  'sdk.rows-refused': {
    message: '共 {read} 行，可采用 {accepted} 行，拒收 {refused} 行；名录没有变动。',
    remedy:
      '请按下列各行的说明改正后重新导入；确需先采用其余各行的，加 --accept-partial "理由"，理由会写入办理记录。',
  },
  'sdk.partial-accepted': {
    message: '有行被拒收，其余各行已按理由“{reason}”采用，理由已写入办理记录。',
    remedy: '被拒收的行改正之后，用 --supplement 补充导入，或重新导入完整名录。',
  },
  'sdk.reason-needed': {
    message: '部分采用没有写明理由。',
    remedy: '请写明理由，例如“工商接口缺三户，已电话核实”。',
  },
  'sdk.record-malformed': {
    message: '这条记录不符合名录格式（{detail}）。',
    remedy: '请对照接口文档检查这个字段。',
  },
  'sdk.id-repeated': {
    message: '编号 {id} 出现了不止一次。',
    remedy: '请去掉重复的记录，确定以哪一条为准。',
  },
  'sdk.id-malformed': {
    message: '“{text}”不能用作编号。',
    remedy: '编号用 1 至 64 个英文字母、数字和 . _ : / -，以字母或数字开头。',
  },
  'sdk.draw-id-used': {
    message: '抽取编号 {draw} 已于 {sealed} 封存过，一个编号只能用一次。',
    remedy: '请换一个新的抽取编号。',
  },
  'sdk.plan-item-open': {
    message: '年度计划项目 {planItem} 已经封存过一次：{draw}。',
    remedy:
      '同一计划项目只封存、抽取一次，分批的每批一次（任务里写 batch，从第 1 批写起）。{draw} 还没有抽取的，请先完成；确需另抽的，在年度计划中另列一项，用新的 planItem 和 drawId。',
  },
  'sdk.batch-not-drawn': {
    message: '计划项目 {planItem} 的第 {missing} 批还没有抽取，不能办第 {batch} 批。',
    remedy: '各批依次办理：前一批抽取完成之后，才知道这一批要排除谁。演练的批次不算。',
  },
  'sdk.share-uncommitted': {
    message: '参与方 {party} 还没有提交秘密数的承诺。',
    remedy: '封存前先由该方执行 double-random share {draw} --party {party} --new。',
  },
  'sdk.share-unused': {
    message: '参与方 {party} 提交过承诺，但任务里没有列这一方。',
    remedy: '如果是漏列，请现在核对；封存后不能再加入。',
  },
  'sdk.reveal-deadline-past': {
    message: '公布秘密数的截止时间 {revealBy} 已经过去（现在 {now}）。',
    remedy: '请把任务中的 revealBy 改为封存之后、公共随机数产生之前的时间。',
  },
  'sdk.commitment-malformed': {
    message: '“{text}”不是承诺：承诺是 64 位十六进制数字。',
    remedy: '请从提交方重新取得完整的承诺。',
  },
  'sdk.commitment-repeated': {
    message: '{party} 与 {other} 的承诺相同。',
    remedy: '各方必须各自产生秘密数，请其中一方重新产生。',
  },
  'sdk.party-committed': {
    message: '参与方 {party} 已为本次抽取提交过承诺，不能更换。',
    remedy: '请使用原来的秘密数；确已遗失的，换一个抽取编号重新开始。',
  },
  'sdk.share-already-committed': {
    message: '参与方 {party} 的这个承诺此前已经提交，没有重复记录。',
    remedy: '不需要处理。',
  },
  'sdk.draw-already-sealed': {
    message: '抽取 {draw} 已于 {sealed} 封存，封存后不能再提交承诺。',
    remedy: '请用封存前提交的秘密数；没有提交过的一方不能再加入本次抽取。',
  },
  'sdk.draw-not-sealed': {
    message: '抽取 {draw} 还没有封存。',
    remedy: '先执行 double-random seal 任务文件；也请检查抽取编号有没有写错。',
  },
  'sdk.reveal-late': {
    message: '{party} 的秘密数已过截止时间 {revealBy}（现在 {now}），不再计入。',
    remedy: '不需要处理：迟到的秘密数一律不计，抽取照常进行，只要已公布的达到最少份数。',
  },
  'sdk.reveal-after-source': {
    message: '公共随机数 {source} 已经登记，此后公布的秘密数不再计入。',
    remedy: '这一份不再计入：秘密数必须在公共随机数产生之前公布。已公布的份数够了就可以继续抽取。',
  },
  'sdk.share-already-revealed': {
    message: '{party} 的秘密数此前已经公布，没有重复记录。',
    remedy: '不需要处理。',
  },
  'sdk.source-differs': {
    message: '公共随机数 {source} 已登记为 {value}，与这次填写的 {given} 不同；已登记的值不能更改。',
    remedy: '请核对公告。已登记的值如确系录入错误，本次抽取应当作废重来，并公开说明。',
  },
  'sdk.source-already-observed': {
    message: '公共随机数 {source} 的这个值此前已经登记，没有重复记录。',
    remedy: '不需要处理。',
  },
  'sdk.shares-outstanding': {
    message: '{party} 还没有公布秘密数，而截止时间 {revealBy} 还没有到；登记公共随机数之后，这一份不再计入。',
    remedy: '以后请等各方公布或截止时间已过，再登记公共随机数。',
  },
  'sdk.source-missing': {
    message: '公共随机数 {source} 还没有登记。',
    remedy: '结果公布后执行 double-random source 抽取编号 --id {source} --value 值。',
  },
  'sdk.reveals-too-few': {
    message: '已公布秘密数 {revealed} 份，至少要 {minimum} 份；还没有公布的：{parties}。',
    remedy:
      '请各方在 {revealBy} 之前公布，再登记公共随机数、抽取；过了截止时间仍不够的，这次不能再抽，请在年度计划中另列一项（新的 planItem 和 drawId）。',
  },
  'sdk.reveals-open': {
    message:
      '{parties} 还没有公布秘密数，而截止时间 {revealBy} 还没有到；本次抽取没有公共随机数，不能提前抽。',
    remedy: '请等各方公布，或等到截止时间之后再抽取。',
  },
  'sdk.draw-already-recorded': {
    message: '抽取 {draw} 已经完成，不能再加入秘密数。',
    remedy: '不需要处理。',
  },
  'sdk.already-drawn': {
    message: '抽取 {draw} 此前已经完成，这里显示的是同一份抽取记录，没有重新抽取。',
    remedy: '不需要处理。',
  },
  'sdk.draw-not-recorded': {
    message: '抽取 {draw} 已封存，还没有抽取。',
    remedy: '先执行 double-random draw {draw}。',
  },
  'sdk.rehearsal-not-public': {
    message: '{draw} 是演练，不得对外公示。',
    remedy: '演练结果可以用 --edition audit 输出，供内部查看。',
  },
  'sdk.embargo': {
    message: '{draw} 在 {embargoUntil} 之前不得公示（现在 {now}）：检查前公布名单会使检查失去意义。',
    remedy: '到期后再输出公示版；在此之前可以用 --edition audit 输出内部使用的审计版。',
  },
  'sdk.edition-too-large': {
    message:
      '抽查 {draw} 的检查对象名录库有 {targets} 户，超过整库发布的上限 {most} 户；审计版和方案定为 open 的公开版都要放入整库。',
    remedy:
      '方案的 disclosure.profile 为 sealed 时，公开版只放入公示的各户，不受此限。审计请直接查验办公文件夹：封存的整库、方案和记录都在 objects 目录中。',
  },
  'sdk.audit-edition-internal': {
    message: '这是审计版，内部使用：含整个名录和检查人员姓名，不得放到网站上。',
    remedy: '对外公示请另行输出：double-random publish {draw} --out 新文件夹 --edition public。',
  },
  'sdk.unexpected': {
    message: '程序遇到没有预料到的情况：{detail}',
    remedy: '请保留这段文字和办公文件夹，联系技术支持。',
  },
  'sdk.no-draw-to-enter': {
    message: '没有可以记入台账的抽取：正式抽取的都已在台账里，或还没有抽取。',
    remedy: '先完成抽取（draw）；演练不记入台账。',
  },
  'sdk.level-unstated': {
    message: '抽取 {draw} 的任务没有写本机关是哪一级。',
    remedy: '加上 --level 说明，凡没有写的都按它记；以后请在任务里写上 level。',
  },
  'sdk.hand-down-internal': {
    message: '下发名单写明了抽中的对象，检查之前要保密。',
    remedy: '只发给负责选派人员的单位；不要公开，也不要留在共享文件夹。',
  },
  'sdk.hand-down-own': {
    message: '抽取 {draw} 是本单位自己办的，不能当作上级下发的名单收下。',
    remedy: '核对文件；自己抽取的，直接办理即可。',
  },
  'sdk.hand-down-repeated': {
    message: '抽取 {draw} 的这份名单已经收过，没有变化。',
    remedy: '无须处理。',
  },
  'sdk.hand-down-another': {
    message: '抽取 {draw} 已经收过另一份名单，内容不同。',
    remedy: '请向下发单位核实哪一份有效；收下的名单不能换。',
  },
  'sdk.results-of-handed-down': {
    message: '抽取“{draw}”只抽取检查对象，结果由接收下发名单的单位录入和公示。',
    remedy: '到下级单位的办公文件夹里办理。',
  },
  'sdk.results-open': {
    message: '还有 {count} 户没有填写结果。',
    remedy: '检查完再填，导出新的录入表录入。',
  },
  'sdk.inspections-outstanding': {
    message: '抽取“{draw}”还有 {count} 户没有检查，名单现在不能公布。',
    remedy: '检查完并录入结果（无法检查的写明原因）之后再公布。',
  },
  'sdk.list-withheld': {
    message: '抽取“{draw}”的名单和选派表没有放进去：{count} 户还没有检查，或者公示时间没有到。',
    remedy: '检查完再生成一次；先公示的只有已经检查的结果。',
  },
  'sdk.year-unpublishable': {
    message: '{year} 年没有可以公开的内容。',
    remedy: '先导入事项清单，或者核对年份。',
  },
  'sdk.team-unknown': {
    message: '抽取“{draw}”没有“{team}”这个检查组。',
    remedy: '写成选派表上的样子，“第1组”到“第{count}组”；不写就是全部。',
  },
  'sdk.no-result-to-enter': {
    message: '抽取“{draw}”没有等着录入的结果。',
    remedy: '用 result-status 看各户办到哪一步；公示过的要改，用 result-amend。',
  },
  ...signatureWords,
  ...verifyPageWords,
};
