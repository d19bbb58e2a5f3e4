import type { VersionIssueCode } from '../../core/versions/index.js';
import type { Wording } from '../wording.js';

/** 名录前后两版的比较。 */
export const versionWords: Readonly<Record<VersionIssueCode, Wording>> = {
  'versions.pool-shrunk': words(
    '名录从 {before} 条减到 {after} 条，少了 {lost} 条，超过 {limit}。',
    '不写明理由不能采用：请核对是否漏了文件或地区；确属正常减少的，用 --accept-change 写明理由再导入，理由记入留痕。',
  ),
  'versions.district-lost': words(
    '上一版“{district}”有 {before} 条，这一版一条也没有。',
    '请核对这个辖区的数据是否漏报或改了名称；确属正常的，用 --accept-change 写明理由再导入。',
  ),
  'versions.size-suspicious': words(
    '名录恰好 {count} 条，正是表格软件或导出页面截断的位置。',
    '请与来源系统核对总数；确实就是这个数的，用 --accept-change 写明理由再导入。',
  ),
  'versions.status-revived': words(
    '有 {count} 户的登记状态从注销、吊销等又变了回来（{ids}）。',
    '请对照登记信息核实；登记状态一般不会这样变化。',
  ),
  'versions.authority-moved': words(
    '有 {count} 个事项换了检查主体（{ids}）。',
    '请核实职责调整的文件，并检查相关人员的执法事项范围是否要跟着调整。',
  ),
};

function words(message: string, remedy: string): Wording {
  return { message, remedy };
}
