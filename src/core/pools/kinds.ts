import { foldWord } from '../registers/index.js';
import { checkCreditCode } from './credit-code.js';
import type { TargetKind } from './model.js';

// The first row that matches decides: 建设项目 is no enterprise even if one built it, 民办非企业单位 none at all,
// 个人独资企业 no individual household. A company's type may speak of projects, but does not end with the word.
const words: readonly (readonly [TargetKind, RegExp])[] = [
  ['product', /产品类?$/],
  ['project', /项目类?$/],
  ['behaviour', /行为类?$/],
  ['other', /民办非企业|社会服务机构|事业单位|社会团体|基金会|机关|学校|幼儿园|医院|律师事务所|^其他$/],
  ['individual-household', /个体/],
  ['cooperative', /农民专业合作|^(?:专业)?合作社(?:联合社)?$/],
  ['foreign-representative-office', /代表机构|代表处/],
  [
    'enterprise',
    /公司|企业|合伙|所有制|合作制|股份|独资|合资|内资|外资|港澳台|国有|集体|私营|分支机构|经营单位/,
  ],
];

/** The kind that a 主体类型 or 企业类型 names, or `undefined` if its words are not known. */
export function kindOfWords(text: string): TargetKind | undefined {
  const folded = foldWord(text);
  return words.find(([, pattern]) => pattern.test(folded))?.[0];
}

const codes: ReadonlyMap<string, TargetKind> = new Map([
  ['91', 'enterprise'],
  ['92', 'individual-household'],
  ['93', 'cooperative'],
]);

/**
 * The kind that the first two characters of a credit code state, only if the code passes its check.
 *
 * @basis GB 32100—2015 (登记管理部门代码, 机构类别代码)
 */
export function kindOfCode(id: string): TargetKind | undefined {
  return checkCreditCode(id).kind === 'valid' ? codes.get(id.slice(0, 2)) : undefined;
}
