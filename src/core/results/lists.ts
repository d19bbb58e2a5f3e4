import type { ResultCode, ResultList, ResultListId } from './model.js';
import type { NotInspectedReason } from './target-result.js';

/** 全国「双随机」抽查结果 (NECIPS). The values are those the national system shows; their order is corroborated, not documented. */
const national: ResultList = {
  id: 'national@1',
  name: '国家企业信用信息公示系统双随机抽查结果',
  multiple: false,
  codes: [
    found('1', '未发现问题', '1'),
    wrong('2', '未按规定公示应当公示的信息', '2', ['order-correction', 'abnormal-list']),
    wrong('3', '公示信息隐瞒真实情况、弄虚作假', '3', ['abnormal-list', 'open-case']),
    wrong('4', '通过登记的住所（经营场所）无法联系', '4', ['abnormal-list']),
    wrong('5', '发现问题已责令改正', '5', ['re-check']),
    wrong('6', '不配合检查情节严重', '6', ['open-case']),
    found('7', '未发现开展本次抽查涉及的经营活动', '7', ['notify-other']),
    { ...wrong('8', '发现问题待后续处理', '8', ['open-case', 'transfer']), pending: true },
  ],
};

/** 浙江 双随机抽查结果: eighteen that may be chosen, several at once, one heading among them. */
const zhejiang: ResultList = {
  id: 'zhejiang@1',
  name: '浙江省双随机抽查结果',
  multiple: true,
  codes: [
    found('1', '未发现问题', '1'),
    { ...wrong('A', '发现问题待后续处理', '8', ['open-case', 'transfer']), pending: true },
    { code: '2', label: '违反工商行政管理相关规定', problem: true, heading: true, followUps: [] },
    { ...wrong('B', '未按规定公示应当公示的信息', '2', ['order-correction', 'abnormal-list']), under: '2' },
    { ...wrong('C', '公示信息隐瞒真实情况弄虚作假', '3', ['abnormal-list', 'open-case']), under: '2' },
    { ...wrong('6', '通过登记的住所（经营场所）无法联系', '4', ['abnormal-list']), under: '2' },
    { ...wrong('D', '其他违反工商行政管理相关规定', '8', ['order-correction', 'open-case']), under: '2' },
    wrong('3', '违反食品药品管理相关规定', '8', ['order-correction', 'open-case']),
    wrong('4', '违反质量技术监督相关规定', '8', ['order-correction', 'open-case']),
    wrong('5', '违反其他部门相关规定', '8', ['notify-other']),
    wrong('E', '发现问题经责令已改正', '5', ['re-check']),
    found('F', '未发现开展本次抽查涉及的经营活动', '7', ['notify-other']),
    gone('7', '已关闭停业或正在组织清算', 'closed'),
    wrong('8', '不配合检查情节严重', '6', ['open-case']),
    gone('9', '注销', 'cancelled'),
    gone('10', '被吊销', 'revoked'),
    gone('11', '被撤销', 'annulled'),
    gone('12', '迁出', 'moved-out'),
    wrong('G', '违反公安部门相关规定', '8', ['transfer']),
  ],
};

/** 卫生监督 双随机抽查结果: fourteen. */
const health: ResultList = {
  id: 'health@1',
  name: '卫生监督双随机抽查结果',
  multiple: true,
  codes: [
    found('01', '未发现问题', '1'),
    wrong('02', '发现问题经责令已改正', '5', ['re-check']),
    found('03', '未发现本次抽查涉及的生产经营活动', '7', ['notify-other']),
    wrong('04', '不配合检查情节严重', '6', ['open-case']),
    gone('05', '注销', 'cancelled'),
    gone('06', '暂停营业', 'suspended'),
    gone('07', '吊证', 'revoked'),
    gone('08', '关闭', 'closed'),
    { ...wrong('09', '发现问题待后续处理', '8', ['open-case', 'transfer']), pending: true },
    wrong('10', '无法联系', '4', ['abnormal-list']),
    gone('11', '被撤销', 'annulled'),
    gone('12', '迁出', 'moved-out'),
    wrong('13', '未按规定公示', '2', ['order-correction', 'abnormal-list']),
    wrong('14', '弄虚作假', '3', ['abnormal-list', 'open-case']),
  ],
};

/** 2014年企业公示信息抽查结果: nine, one for each target. Its 4, 5 and 6 mean other things than those of the later lists. */
const publicity2014: ResultList = {
  id: 'publicity-2014@1',
  name: '企业公示信息抽查结果（2014年）',
  multiple: false,
  codes: [
    found('1', '正常', '1'),
    wrong('2', '未按规定公示即时信息', '2', ['order-correction', 'abnormal-list']),
    wrong('3', '未按规定公示年报', '2', ['order-correction', 'abnormal-list']),
    wrong('4', '无法联系', '4', ['abnormal-list']),
    wrong('5', '弄虚作假', '3', ['abnormal-list', 'open-case']),
    wrong('6', '不予配合', '6', ['open-case']),
    gone('7', '已办理注销', 'cancelled'),
    gone('8', '被吊销', 'revoked'),
    gone('9', '被撤销', 'annulled'),
  ],
};

const lists: Readonly<Record<ResultListId, ResultList>> = {
  'national@1': national,
  'zhejiang@1': zhejiang,
  'health@1': health,
  'publicity-2014@1': publicity2014,
};

/**
 * The list of an id. Every list ever used stays here: old results must be readable for ever.
 *
 * @basis 企业信息公示暂行条例 第十四条, 第十七条
 * @example
 * ```ts
 * assert.equal(resultListOf('national@1').codes.length, 8);
 * ```
 */
export function resultListOf(id: ResultListId): ResultList {
  return lists[id];
}

function found(
  code: string,
  label: string,
  national: '1' | '7',
  followUps: ResultCode['followUps'] = [],
): ResultCode {
  return { code, label, problem: false, national, followUps };
}

function wrong(
  code: string,
  label: string,
  national: NonNullable<ResultCode['national']>,
  followUps: ResultCode['followUps'],
): ResultCode {
  return { code, label, problem: true, national, followUps };
}

/** Nobody was there to be inspected: no problem was found, and none was looked for. */
function gone(code: string, label: string, notInspected: NotInspectedReason): ResultCode {
  return { code, label, problem: false, followUps: [], notInspected };
}
