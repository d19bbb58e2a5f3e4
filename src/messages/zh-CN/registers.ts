import type { RegisterIssueCode } from '../../core/registers/index.js';
import type { Wording } from '../wording.js';
import { containerWords } from './containers.js';

/** 名录文件、表格、行、格和编号的话，任何一种名录都用。 */
export const registerWords: Readonly<Record<RegisterIssueCode, Wording>> = {
  ...containerWords,
  'registers.file-empty': words('文件是空的，一个字节也没有。', '请在 WPS 或 Excel 中重新导出后再导入。'),
  'registers.file-too-large': words(
    '文件有 {bytes} 字节，超过 {limit} 字节的上限。',
    '请按地区或部门分成几个文件，或删去用不到的列。',
  ),
  'registers.file-is-workbook': words(
    '这是旧式 .xls、.xlsb、.ods 一类的文件，或不是工作簿的压缩包，程序不读。',
    '请用 WPS 或 Excel 打开，另存为 .xlsx 再导入。',
  ),
  'registers.file-encoding-unknown': words(
    '文件既不是 UTF-8 也不是 GB18030 编码，无法读出文字。',
    '请另存为“CSV UTF-8（逗号分隔）”再导入。',
  ),
  'registers.file-text-damaged': words(
    '文件是 {encoding} 编码，但约在第 {line} 个文本行起有残缺的字。',
    '文件可能没有传完或被截断；请向提供方重新索取，不要手工修补。',
  ),
  'registers.file-nul': words(
    '这一格含有空字符（NUL），文件可能不是文本或编码不明。',
    '请另存为“CSV UTF-8（逗号分隔）”再导入。',
  ),
  'registers.file-bom-inside': words(
    '这一格里有文件开头才有的标记（BOM），像是几个文件首尾相接。',
    '请把各个文件分别导入，或在表格软件中合并后另存。',
  ),
  'registers.file-decoded': words('文件按 {encoding} 编码读取。', '无需处理；如名称显示异常，请核对原文件。'),
  'registers.file-delimiter': words(
    '各列以“{delimiter}”分隔。',
    '无需处理；如列数不对，请另存为逗号分隔的 CSV。',
  ),
  'registers.file-delimiter-ambiguous': words(
    '表头中有两种分隔符各出现 {count} 次，无法判断哪一种是列的分隔符。',
    '请另存为“CSV UTF-8（逗号分隔）”，表头名称中不要用逗号、分号。',
  ),
  'registers.file-line-ends': words('文件以回车符（CR）换行，已照此读取。', '无需处理。'),
  'registers.quote-unclosed': words(
    '这一行有引号没有正确闭合，后面的行可能被它吞掉，因此整个文件没有读取。',
    '请在这一行补上或删去英文双引号，或从表格软件重新导出。',
  ),
  'registers.quote-stray': words(
    '这一行的英文双引号位置不对，无法分列，本行未采用，其余各行不受影响。',
    '请把这一行单元格里的英文双引号删去或改成中文引号。',
  ),
  'registers.table-empty': words('文件里没有一行数据。', '请确认导出时选中了数据行。'),
  'registers.table-size-suspicious': words(
    '名录恰好有 {rows} 行，正是表格软件或导出页面常见的上限，可能被截断。',
    '请与来源系统核对总数；如被截断，请分批导出后合并。',
  ),
  'registers.header-missing': words(
    '缺少“{column}”列。可以使用的列名：{names}。现有列：{found}。',
    '请改正列名；如表头上方还有标题行，请删去标题行。',
  ),
  'registers.header-repeated': words('“{header}”列出现了两次，无法判断用哪一列。', '请删去或改名其中一列。'),
  'registers.header-reserved': words('列名“{header}”是程序的保留字，不能使用。', '请改成普通的中文列名。'),
  'registers.header-alternate': words(
    '“{used}”和“{left}”两列含义相同，采用前者，后者未使用。',
    '如应采用后者，请删去前一列再导入。',
  ),
  'registers.blank-rows': words('有 {count} 个空行（最先在第 {firstRow} 行），没有计入。', '无需处理。'),
  'registers.title-rows': words(
    '表头上方有 {count} 行标题，已跳过；表头在第 {row} 行。',
    '无需处理；如表头认错了行，请删去标题行。',
  ),
  'registers.layout-loses': words(
    '{layout} 版式没有“{field}”一项，{count} 条记录的这一项没有写出。',
    '如需完整保存，请用 full 版式导出。',
  ),
  'registers.row-cells': words(
    '这一行有 {cells} 格，表头有 {columns} 列，对不上。',
    '请补齐或删去多余的单元格；含逗号或换行的内容要由表格软件导出，以便加上引号。',
  ),
  'registers.row-repeated': words('与第 {first} 行完全相同，只采用第 {first} 行。', '请删去这一行。'),
  'registers.id-conflict': words(
    '编号 {id} 还出现在另外 {count} 行（第 {rows} 行），内容不同或其中有行无法读取；程序不代为取舍，这些行都未采用。',
    '请核实哪一行正确，改正代码或删去错误的行。',
  ),
  'registers.text-broken': words(
    '第 {position} 个字符（{character}）是损坏的字符，原文已经丢失。',
    '请从来源系统重新导出这一行，不要凭猜测补字。',
  ),
  'registers.text-line-break': words(
    '第 {position} 个字符处有换行（{character}），一格里可能填了两条内容。',
    '请确认一格只填一条，删去换行。',
  ),
  'registers.text-garbled': words(
    '“{text}”像是用错编码读出来的乱码，已照原样收下。',
    '请对照原始名录；如确是乱码，请从来源系统重新导出。',
  ),
  'registers.text-invisible': words(
    '第 {position} 个字符（{character}）看不见，可能使相同的名称变得不同，已照原样收下。',
    '请重新输入这一格。',
  ),
  'registers.text-unusual': words(
    '第 {position} 个字符（{character}）有写法相同的另一个字，可能使相同的名称变得不同，已照原样收下。',
    '请重新输入这一格。',
  ),
  'registers.text-too-long': words(
    '内容有 {length} 个字，超过 {limit} 个字的上限。',
    '请核对是否多行内容粘在了一格里。',
  ),
  'registers.cells-unguarded': words(
    '有 {count} 格前面的撇号或制表符是防止表格软件改动内容的，读取时已去掉（最先在第 {firstRow} 行：{example}）。',
    '无需处理。',
  ),
  'registers.cells-trimmed': words(
    '有 {count} 格首尾带空格，读取时已去掉（最先在第 {firstRow} 行：{example}）。',
    '无需处理。',
  ),
  'registers.placeholders': words(
    '有 {count} 格只填了“{example}”之类的占位符，按空白处理（最先在第 {firstRow} 行）。',
    '如有实际内容，请补填后再导入。',
  ),
  'registers.value-missing': words('这一格是空的，但必须填写。', '请补填后再导入。'),
  'registers.value-unstated': words(
    '这一格没有填；如果细则按这一列分层抽取，这一条不知归入哪一层。',
    '细则按这一列分层的，请补填；程序不会替它指定。',
  ),
  'registers.word-unknown': words(
    '“{text}”不是可以识别的写法。可以使用：{accepted}。',
    '请改成其中一种写法；程序不会猜测。',
  ),
  'registers.date-malformed': words(
    '“{text}”不是可以识别的日期。',
    '请写成 2024-03-05；如显示为一串数字，请把单元格格式设为日期后重新导出。',
  ),
  'registers.date-impossible': words('“{text}”这一天不存在。', '请对照原始材料改正日期。'),
  'registers.date-ambiguous': words('“{text}”分不清月和日。', '请写成 2024-03-05 这样年月日的顺序。'),
  'registers.dates-respelled': words(
    '有 {count} 个日期不是 2024-03-05 的写法，已换算（最先在第 {firstRow} 行：{example}）。',
    '请核对换算结果。',
  ),
  'registers.dates-long-term': words(
    '有 {count} 格写的是“{example}”，记为 9999-09-09（最先在第 {firstRow} 行）。',
    '无需处理。',
  ),
  'registers.id-malformed': words(
    '“{text}”不能用作编号：只能用半角英文字母、数字和 . _ : / -，以字母或数字开头，最多 64 个。',
    '请对照登记信息改正这一格。',
  ),
  'registers.id-full-width': words('“{text}”用了全角字符。', '请改成半角：{halfWidth}。'),
  'registers.id-scientific': words(
    '“{text}”已被表格软件当作数字，后几位已经丢失，无法恢复。',
    '请从来源系统重新导出，并把该列设为“文本”格式。',
  ),
  'registers.id-is-identity-number': words(
    '这一格是身份证号，不得导入。',
    '请改用单位工号、执法证编号或登记代码。',
  ),
};

function words(message: string, remedy: string): Wording {
  return { message, remedy };
}
