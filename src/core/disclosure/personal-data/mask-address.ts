import { withheld } from './masks.js';
import { flattenText } from './plain-text.js';

/** What the name of a district is written with: no numbers, no road, no house, nothing that parts sentences. */
const name = (longest: number) =>
  `(?:(?![路街号楼室栋幢住在址])[\\u4e00-\\u9fff]|路(?=[南北]区)){1,${longest}}?`;

const province = '(?:内蒙古|广西|西藏|宁夏|新疆|[\\u4e00-\\u9fff]{2,3}省)(?:(?:壮族|回族|维吾尔)?自治区)?';
const city = `${name(8)}(?:地区|自治州|市(?![区辖场政民])|州(?![市区县])|盟)`;
const county = `${name(12)}(?:自治县|自治旗|新市区|[县旗]|市(?![区辖场政民])|(?<![小社园校厂库景])区)`;
/** A sub-district may be called after its road, a town after its street: 北京路街道, 九运街镇. */
const town = `(?:(?![号楼室栋幢住在址路街])[\\u4e00-\\u9fff]|路(?=街道)|街(?=镇)){1,12}?(?:街道办事处|街道(?!办事处)|苏木|[乡镇](?![东西南北中]?大?[路街巷道]))`;
const form = new RegExp(`^(?:${province})?(?:${city})?(?:${county})?`);
const townForm = new RegExp(`^${town}`);

/**
 * Shows an address down to the town or sub-district (乡镇、街道); where none is told, down to the district.
 *
 * @returns the beginning of the address; `withheld` where it does not begin with a province, city, district or town
 * @basis 个人信息保护法 第六条 (最小范围)
 * @example
 * ```ts
 * assert.equal(maskAddress('乌鲁木齐市米东区古牧地镇振兴路12号'), '乌鲁木齐市米东区古牧地镇');
 * assert.equal(maskAddress('米东区幸福路12号3号楼2单元501室'), '米东区');
 * assert.equal(maskAddress('幸福路12号'), '（已隐去）');
 * ```
 */
export function maskAddress(address: string): string {
  const plain = flattenText(address).replace(/ /g, '');
  const district = form.exec(plain)?.[0] ?? '';
  const below = townForm.exec(plain.slice(district.length))?.[0] ?? '';
  return district + below || withheld;
}
