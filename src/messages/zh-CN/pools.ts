import type { PoolIssueCode } from '../../core/pools/index.js';
import type { Wording } from '../wording.js';

/** 两库的话。 */
export const poolWords: Readonly<Record<PoolIssueCode, Wording>> = {
  'pools.id-trimmed': words('“{from}”首尾的空格已去掉，读作 {id}。', '无需处理。'),
  'pools.id-invisible-removed': words(
    '“{from}”首尾有看不见的字符，已去掉，读作 {id}。',
    '请核对代码；最好重新输入这一格。',
  ),
  'pools.id-upper-cased': words(
    '“{from}”中的小写字母已改为大写，读作 {id}。',
    '请核对：小写 l 常是数字 1 的误写。',
  ),
  'pools.id-precision-suspect': words(
    '{id} 以三个 0 结尾且校验不符，像是被表格软件当作数字后丢了末位，已照原样收下。',
    '请与登记信息核对；并把该列设为“文本”格式重新导出。',
  ),
  'pools.id-from-other-column': words(
    '有 {count} 行没有统一社会信用代码，改用本列的编号（最先在第 {firstRow} 行：{example}）。',
    '如已换发新照，请补填统一社会信用代码。',
  ),
  'pools.credit-code-length': words(
    '{id} 有 {length} 位，统一社会信用代码应为 18 位，已照原样收下。',
    '请与登记信息核对，看是否多打或漏打。',
  ),
  'pools.credit-code-character': words(
    '{id} 的第 {position} 位是“{character}”，统一社会信用代码不用这个字符，已照原样收下。',
    '请与登记信息核对；常见误写有 I、O、S、V、Z。',
  ),
  'pools.credit-code-check-digit': words(
    '{id} 的校验位应为 {expected}，实为 {found}，已照原样收下。',
    '请与登记信息核对；极少数早期发放的代码确实不符，核对无误即可保留。',
  ),
  'pools.organisation-code-hyphen': words(
    '组织机构代码“{from}”中的连字符已去掉，读作 {id}。',
    '请核对：这一格应是组织机构代码；已换发新照的，请填统一社会信用代码。',
  ),
  'pools.organisation-code-check-digit': words(
    '组织机构代码 {id} 的校验位应为 {expected}，实为 {found}，已照原样收下。',
    '请与登记信息核对。',
  ),
  'pools.registration-number-check-digit': words(
    '15 位注册号 {id} 的校验位应为 {expected}，实为 {found}，已照原样收下。',
    '请与登记信息核对。',
  ),
  'pools.registration-number-legacy': words(
    '{id} 是 {length} 位的旧注册号，已照原样收下。',
    '如已换发新照，请改填统一社会信用代码。',
  ),
  'pools.row-shifted': words(
    '这一行像是错位了：“{expected}”列里不是代码，代码 {id} 出现在“{found}”列。',
    '请对照原始名录把这一行各格移回原来的列。',
  ),
  'pools.name-malformed': words('“{text}”里没有一个字，不是名称。', '请填写登记的名称。'),
  'pools.kinds-from-code': words(
    '有 {count} 行没有写明主体类型，按代码前两位认定（最先在第 {firstRow} 行：{example}）。',
    '无需处理；如与实际不符，请补填主体类型。',
  ),
  'pools.kinds-unknown': words(
    '有 {count} 行的主体类型不是已知的写法（最先在第 {firstRow} 行：{example}）。',
    '如细则按主体类型分层，请改成企业、个体工商户、农民专业合作社等写法。',
  ),
  'pools.licence-rows-joined': words(
    '有 {count} 行是 {ids} 户的多个许可证或专项库，每户合为一条（最先在第 {firstRow} 行：{example}）。',
    '无需处理；如其中有不是同一户的，请改正代码。',
  ),
  'pools.licences-unnamed': words(
    '没有“许可证名称”列，本列 {count} 格未采用（最先在第 {firstRow} 行：{example}）。',
    '需要许可证信息的，请增加“许可证名称”列后重新导入。',
  ),
  'pools.names-repeated': words(
    '有 {count} 个名称由不同代码共用，例如“{example}”（第 {rows} 行）。',
    '请核对是否同一户登记了两次。',
  ),
  'pools.names-similar': words(
    '有 {count} 组名称只差全角半角或空格，例如“{example}”（第 {rows} 行）。',
    '请核对是否同一户登记了两次；程序不会合并。',
  ),
  'pools.identity-column': words(
    '这一列是身份证号，有 {count} 行填了内容（最先在第 {firstRow} 行）。身份证号不得导入。',
    '请整列删除后再导入；抽取只需要工号或执法证编号。',
  ),
  'pools.inspector-id-from-certificate': words(
    '没有人员编号列，{count} 行以执法证编号作编号（最先在第 {firstRow} 行：{example}）。',
    '换证后编号会变；建议增加“人员编号”列。',
  ),
  'pools.inspector-id-unusable': words(
    '没有人员编号列，执法证编号“{text}”又不能用作编号。',
    '请增加“人员编号”列，用字母和数字编号。',
  ),
  'pools.inspector-status-unstated': words(
    '没有人员状态列，全部按“有效”处理。可以使用的列名：{names}。',
    '请确认名录中没有失效人员，或增加“状态”列。',
  ),
  'pools.certificate-shared': words(
    '同一执法证编号还用在另外 {count} 行（第 {rows} 行）的其他编号上，同一人会被抽到两次，这些行都未采用。',
    '请核实后删去重复的人员或改正证号。',
  ),
  'pools.scope-malformed': words(
    '“{text}”不是事项编号。',
    '请填事项清单中的编号，多项用分号隔开；全部事项填 *。',
  ),
  'pools.scope-names-dropped': words(
    '有 {count} 处事项编号后带有名称，只取编号（最先在第 {firstRow} 行：{example}）。',
    '请核对编号与事项清单一致。',
  ),
  'pools.examination-without-year': words(
    '这一列像是考试结果，但列名里没有唯一的年份，未采用。',
    '请把列名写成“2017年考试”。',
  ),
  'pools.examinations-malformed': words(
    '“{text}”看不出是哪一年的考试、是否合格，或者与同年的另一项成绩不一致。',
    '请写成“2016年合格；2017年不合格”，一年一项。',
  ),
  'pools.load-malformed': words('“{text}”不是户数。', '请只填数字，例如 40；没有上限的留空。'),
  'pools.period-malformed': words(
    '“{text}”看不出是哪一天到哪一天。',
    '请写成“2026-03-01至2026-03-10 病假”，多段用分号隔开。',
  ),
  'pools.period-reversed': words('“{text}”结束日期早于开始日期。', '请核对两个日期。'),
  'pools.recusal-rows-joined': words(
    '有 {count} 行是 {ids} 名人员的多项回避，每人合为一条（最先在第 {firstRow} 行：{example}）。',
    '无需处理；如其中有不是同一人的，请改正编号。',
  ),
  'pools.recusal-malformed': words(
    '回避对象“{text}”不是可用的代码，这条回避无法落实，本行未采用。',
    '请填检查对象的统一社会信用代码，多个用分号隔开。',
  ),
  'pools.recusal-reason-unstated': words(
    '有 {count} 条回避没有写明原因（最先在第 {firstRow} 行：{example}）。',
    '请增加“回避原因”列。',
  ),
};

function words(message: string, remedy: string): Wording {
  return { message, remedy };
}
