import { layOutTable, type PublishedTable, type TableFact } from '../tables/index.js';
import { formTitles } from './form-columns.js';
import type { ResultCode, ResultList } from './model.js';
import { followUpWords, notInspectedWords } from './words.js';

/**
 * A list of results as a table to lie beside an entry form (代码表): each code, what it means, what it is in the national
 * list, and what usually follows.
 *
 * @example
 * ```ts
 * const table = resultCodeTable(resultListOf('national@1'));
 * assert.deepEqual(table.rows[4]?.cells, ['5', '发现问题已责令改正', '有问题', '5', '复查']);
 * ```
 */
export function resultCodeTable(list: ResultList): PublishedTable {
  return layOutTable<ResultCode>(
    'result-codes',
    [
      { title: '代码', kind: 'code', rowHeader: true, cell: ({ code }) => code },
      { title: '检查结果', kind: 'text', cell: ({ label }) => label },
      { title: '意思', kind: 'text', cell: meaningOf },
      { title: '全国代码', kind: 'code', cell: ({ national }) => national ?? '' },
      {
        title: '通常的后续处理',
        kind: 'text',
        cell: ({ followUps }) => followUps.map((kind) => followUpWords[kind][0]).join('、'),
      },
    ],
    list.codes,
  );
}

/**
 * How an entry form is filled in, column by column (填表说明).
 *
 * @example
 * ```ts
 * const labels = formGuide(resultListOf('national@1')).map(({ label }) => label);
 * assert.ok(labels.includes('检查完成日期') && labels.includes('无法检查的原因'));
 * ```
 */
export function formGuide({ name, multiple }: ResultList): readonly TableFact[] {
  const firsts = (words: Readonly<Record<string, readonly string[]>>) =>
    Object.values(words)
      .map(([first]) => first)
      .join('、');
  const several = multiple ? '有几个的用顿号隔开' : '每个事项只填一个';
  return [
    {
      label: '只填后五列',
      value: '其余各列由程序写好，不要改动；行的次序可以变，一户的每个事项都要有一行。',
    },
    {
      label: formTitles.inspectedOn,
      value: '如 2026-03-10。没有检查的整行留空，以后再填，没有默认的“正常”。',
    },
    { label: formTitles.found, value: `填“代码表”里的代码或者文字，${several}。代码表：${name}。` },
    {
      label: formTitles.notInspected,
      value: `整户查不成的，每一行都填，检查结果留空：${firsts(notInspectedWords)}。日期填确认查不成的那一天。`,
    },
    { label: formTitles.followUps, value: `有几项的用顿号隔开：${firsts(followUpWords)}。没有的留空。` },
    {
      label: formTitles.due,
      value: '责令改正（没有责令改正的，复查）的最后一天，一户一个。没有期限的留空。',
    },
    { label: '内部使用', value: '表上有抽中的名单，公示之前不得外传；不要填写身份证号、电话、住址。' },
  ];
}

function meaningOf({ problem, heading, pending, notInspected }: ResultCode): string {
  if (heading) return '一类的总称，不能单独填';
  if (notInspected !== undefined) return `无法检查：${notInspectedWords[notInspected][0]}`;
  if (pending) return '有问题，还没有处理完，以后要再录入最终结果';
  return problem ? '有问题' : '没有问题';
}
