import type { Wording } from '../wording.js';

/** 工作簿、JSON 和列名对照的话，由 registers.ts 一并收入。 */
export const containerWords = {
  'registers.json-shape': words(
    '这里应当是对象。可以读取的是：对象组成的数组、{"records": […]}，或每行一个对象的 NDJSON。',
    '请按其中一种写法重新导出。',
  ),
  'registers.record-malformed': words(
    '记录的“{field}”一项缺失、多余或写法不对。',
    '请用本程序 JSON 导出的写法；或改用中文列名作字段名。',
  ),
  'registers.mapping-malformed': words(
    '列名对照文件的“{field}”一项缺失、多余或写法不对。',
    '请写成 {"format":"double-random/mapping@1","name":"…","aliases":{"本单位列名":"标准列名"}}。',
  ),
  'registers.alias-unknown': words(
    '列名对照把“{header}”对应到“{meant}”，但这份名录没有这一列。',
    '请改正对照文件，右边写名录认得的列名。',
  ),
  'registers.workbook-damaged': words(
    '工作簿里的“{part}”读不出来，文件可能没有传完，或不是由表格软件保存的。',
    '请用 WPS 或 Excel 打开，另存为新的 .xlsx 再导入。',
  ),
  'registers.workbook-encrypted': words(
    '工作簿设了打开密码，程序不读加密的文件。',
    '请用 WPS 或 Excel 打开，去掉密码后另存为 .xlsx 再导入。',
  ),
  'registers.workbook-parts': words(
    '工作簿里有 {count} 个部件，超过 {limit} 个的上限。',
    '请只把名录所在的工作表另存为新的 .xlsx 再导入。',
  ),
  'registers.workbook-expands': words(
    '工作簿里的“{part}”展开后有 {bytes} 字节，超过上限（{limit} 字节，且不超过压缩前后 {ratio} 倍）；没有展开它。',
    '请只把名录的数据行复制到新的工作簿再导入；如文件来路不明，请不要打开。',
  ),
  'registers.workbook-cells': words(
    '表格用到了 {rows} 行 {columns} 列，超过 {limit} 格的上限。',
    '请删去数据以外的行和列，或按地区分成几个文件；数据很多时请另存为 CSV。',
  ),
  'registers.workbook-lies': words(
    '工作簿里的“{part}”实际大小或校验值与文件自己写明的不符。',
    '文件已损坏或被动过手脚；请向提供方重新索取。',
  ),
  'registers.workbook-part-repeated': words(
    '工作簿里有两个同名的部件“{part}”，无法判断哪一个是真的。',
    '请用 WPS 或 Excel 打开，另存为新的 .xlsx 再导入。',
  ),
  'registers.workbook-part-outside': words(
    '工作簿里的部件“{part}”指向文件夹之外，文件没有读取。',
    '这不是表格软件会保存的文件；请向提供方核实来源。',
  ),
  'registers.workbook-entities': words(
    '工作簿里的“{part}”带有 DTD 或实体定义，文件没有读取。',
    '这不是表格软件会保存的文件；请向提供方核实来源。',
  ),
  'registers.workbook-macros': words('工作簿带有宏（{part}），不能导入。', '请另存为不带宏的 .xlsx 再导入。'),
  'registers.workbook-links': words(
    '工作簿引用了别的文件（{part}），里面的内容可能随那个文件改变。',
    '请把有公式的列“选择性粘贴”为数值，断开链接后另存为 .xlsx 再导入。',
  ),
  'registers.workbook-dates-1904': words(
    '工作簿使用 1904 年日期系统，日期已照此换算。',
    '请核对一个日期是否与表格软件里显示的相同。',
  ),
  'registers.sheet-missing': words('没有名为“{sheet}”的工作表。现有：{found}。', '请改正工作表的名称。'),
  'registers.sheets-left': words(
    '读取的是工作表“{used}”；其余有内容的工作表没有读取：{left}。',
    '如应读取另一张，请用 --sheet 写明它的名称，或把它另存为单独的文件。',
  ),
  'registers.sheets-hidden': words(
    '有隐藏的工作表，没有读取：{sheets}。',
    '请确认其中没有应当导入的内容；对外提供前请删去。',
  ),
  'registers.rows-hidden': words(
    '有 {count} 个隐藏的行（{rows}），也照样读取了。',
    '如隐藏行（例如筛选掉的行）不应导入，请删去后再导入。',
  ),
  'registers.columns-hidden': words(
    '有隐藏的列（{columns}），也照样读取了。',
    '请取消隐藏核对内容；用不到的列请删去。',
  ),
  'registers.cell-number': words(
    '“{text}”在文件里是数字，不是文本：开头的 0 和第 15 位以后的数字可能已经丢失，无法恢复。',
    '请从来源系统重新导出，并先把该列设为“文本”格式再填入；JSON 文件里的编号要加引号。',
  ),
  'registers.cell-date': words(
    '这一格在表格里是日期（{text}），不是编号。',
    '请把该列设为“文本”格式，照原始材料重新填写。',
  ),
  'registers.cell-boolean': words(
    '这一格在表格里是逻辑值（{text}），不是编号。',
    '请把该列设为“文本”格式，照原始材料重新填写。',
  ),
  'registers.cell-formula': words(
    '这一格是公式（现在显示“{text}”），内容会随别的单元格改变。',
    '请选中该列，复制后“选择性粘贴”为数值再导入。',
  ),
  'registers.cell-error': words(
    '这一格是公式出错的结果或嵌套的数据（{text}），没有可用的内容。',
    '请改正公式，或填写实际内容后再导入。',
  ),
  'registers.cell-merged': words(
    '这一格由几行合并而成（“{text}”），分不清属于哪一行。',
    '请取消合并单元格，每行各填一条。',
  ),
  'registers.formulas-read': words(
    '有 {count} 格是公式，按文件保存时显示的内容读取（最先在第 {firstRow} 行：{example}）。',
    '请核对；如保存后改动过引用的内容，请重新计算并保存。',
  ),
  'registers.merges-read': words(
    '有 {count} 格属于上下合并的单元格，各行都按合并的内容读取（最先在第 {firstRow} 行：{example}）。',
    '请核对合并的范围。',
  ),
} as const satisfies Readonly<Record<string, Wording>>;

function words(message: string, remedy: string): Wording {
  return { message, remedy };
}
