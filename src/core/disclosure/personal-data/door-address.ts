const numeral = '(?:[0-9]{1,5}[A-Z]?|[A-Z][0-9]{0,4}|[〇○零一二三四五六七八九十百两]{1,6})';
/** Rooms and floors come several at a time: 8、9层, 1-2308室. */
const numerals = `第?${numeral}(?:[-、至]${numeral}){0,3}`;
const gap = '[,、·(-]?';
const unit = `${numerals}单元`;
const floor = `${numerals}[层楼](?![高建板])`;
const room = `${numerals}(?:号?房(?![产地东屋])间?|号?室(?![内外一二两]))`;
const inside = `(?:${unit}|${room}|${floor})`;

/** Between a house number and the room in it there may be the name of a house: 358号大成国际大厦2001室. */
const houseName = '[\\u4e00-\\u9fff]{0,12}';
const block = `${numeral}(?:号楼|号?[栋幢座]|#楼?)`;
const houseNumber = `(?:[路街道巷弄里园苑城段]|胡同)${numeral}号`;
const homes = '(?:小区|公寓|花园|家园|[佳嘉雅]苑|新村|家属院|宿舍)';

const doors = [
  `(?:${block}|${numeral}号院?)${gap}${inside}`,
  `${houseNumber}${gap}${houseName}${gap}(?:${unit}|${room})`,
  `(?:${block}|${homes})${gap}${houseName}${room}`,
  `${unit}${gap}(?:${room}|${floor}|${numeral}[号户]|[东西南北中]户|\\d{3,4}(?![\\d年个家名件元米]))`,
  `${block}-?(?:\\d{1,2}-){0,3}\\d{3,4}(?![\\d年个家户名件元米平])`,
  `${block}${gap}${numeral}[号户](?![楼院])`,
  `${numeral}号-?\\d{1,2}-\\d{1,2}-\\d{3,4}(?!\\d)`,
  `${floor}${gap}${room}`,
  `[村队屯庄寨区会]\\)?第?${numeral}(?:村民)?小?[组社]${numeral}(?:-${numeral})?号(?![店文令车])`,
];
/** With the house number before it and whatever leads further in. */
const door = new RegExp(
  `(?<!第)(?:${numeral}号${gap})?(?:${doors.join('|')})(?:${gap}(?:${inside}|${numeral}[号户])){0,4}`,
  'gi',
);

/**
 * Addresses in a flattened text that lead to a door. The line is drawn behind the house number of a road, since a
 * registered name may hold it (古牧地西路12号) and many live behind it: from the unit, the floor or the room in a
 * numbered building on, or the house of a group of a village (村三组15号), an address leads to a home. A building
 * alone (3号楼), a floor alone (三楼会议室) and a shop's number (2号店) do not.
 *
 * @basis 个人信息保护法 第六条 (最小范围)
 */
export function listDoorAddresses(plain: string): string[] {
  return [...plain.replace(/ /g, '').matchAll(door)].map(([found]) => found);
}

/** The words of an address without its numbers: enough to find it in a register, not to find the door. */
export function starDoor(address: string): string {
  const words = address.replace(new RegExp(numeral, 'gi'), '*').replace(/\*[*、-]*/g, '*');
  return words.slice(words.indexOf('*'));
}
