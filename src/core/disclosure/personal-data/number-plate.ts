import { closeUp } from './plain-text.js';

/** The short names of provinces that plates begin with. */
export const plateProvinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';

const between = '[ ·•・.-]?';
const sign = '[A-HJ-NP-Z0-9]';
/** Words on a plate, unless they begin another word: 挂牌, 学校, 警务 … */
const suffix =
  '(?:挂(?![牌靠号])|学(?![校院生习会员])|警(?![察务示告戒官])|港(?![口区湾务])|澳(?![门洲])|领(?![先导域航])|试(?![点验])|超(?![市过])|应急)';
const serial = [
  `(?:${sign}{4}|${sign}{2} ${sign}{2})${suffix}`,
  // New energy: 小型 with a letter in front, 大型 with one behind.
  `[A-HJK]${sign}(?:\\d{4}|\\d \\d{3}|\\d{2} \\d{2})`,
  '\\d{5}[A-HJK]',
  `(?:${sign}{5}|${sign}{2} ${sign}{3}|${sign}{3} ${sign}{2})`,
].join('|');
const plate = new RegExp(
  `[${plateProvinces}]${between}[A-HJ-Z]${between}(?:${serial})(?![0-9A-Za-z])(?! ?-\\d)`,
  'gi',
);
const armedPolice = new RegExp(
  `(?<![0-9A-Za-z])WJ${between}[${plateProvinces}]${between}\\d{4}[0-9A-Z](?![0-9A-Za-z])`,
  'gi',
);

/**
 * Number plates of motor vehicles in a flattened text: ordinary, of new energy, of the police and the armed police;
 * with at least three digits, since a plate holds two letters at most besides its first. Plates of embassies (使, six
 * digits) and of the army look like too many other numbers.
 *
 * @basis GA 36—2018
 */
export function listNumberPlates(plain: string): string[] {
  return [...plain.matchAll(plate), ...plain.matchAll(armedPolice)]
    .map(([found]) => closeUp(found).toUpperCase())
    .filter((found) => (found.match(/\d/g) ?? []).length >= 3);
}
