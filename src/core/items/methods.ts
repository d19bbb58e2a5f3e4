import type { InspectionMethod } from './model.js';

const words: readonly (readonly [InspectionMethod, RegExp])[] = [
  ['on-site', /实地|现场/],
  ['documentary', /书面|书式|资料|材料|账册|台账/],
  ['online-monitoring', /网络|网上|线上|在线/],
  ['testing', /检验|检测|抽检|监测/],
  ['entrusted', /委托|第三方|专业机构/],
];

/** The 检查方式 that a text names, in the model's order; a list's wording is free, so none may be known. */
export function methodsOf(text: string): InspectionMethod[] {
  const rest = text.replace(/(?:网络|在线|网上)监测/g, '网络');
  return words.filter(([, pattern]) => pattern.test(rest)).map(([method]) => method);
}

/** 检查方式 as they are written; each word is read as its own method alone. */
export const methodWords: Readonly<Record<InspectionMethod, string>> = {
  'on-site': '实地检查',
  documentary: '书面检查',
  'online-monitoring': '网络监测',
  testing: '检验检测',
  entrusted: '委托专业机构',
};
