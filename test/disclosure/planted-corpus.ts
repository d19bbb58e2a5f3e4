import type { PersonalDataKind } from 'double-random/disclosure';
import { checkRegistrationNumber } from 'double-random/pools';

/** A text with something in it that may not be published. All of it is made up by a counter; none is anybody's. */
export interface PlantedText {
  readonly kind: PersonalDataKind;
  readonly text: string;
}

/** Writes a number in its groups the way people write numbers. */
type Writing = (groups: readonly string[]) => string;

const next = counterFrom(20260305);

const writings: readonly Writing[] = [
  (groups) => groups.join(''),
  (groups) => groups.join(' '),
  (groups) => groups.join('-'),
  (groups) => groups.join(' - '),
  (groups) => groups.join('　'),
  (groups) => groups.join('—'),
  (groups) => groups.join('\u200b'),
  (groups) => widen(groups.join('')),
  (groups) => widen(groups.join(' ')),
  (groups) => groups.join('\t'),
];

const surroundings: readonly Writing[] = [
  ([it = '']) => it,
  ([it = '']) => `红星商店 ${it}`,
  ([it = '']) => `联系人：${it}，以实际为准`,
  ([it = '']) => `（${it}）`,
  ([it = '']) => `2026年3月5日登记，${it}。`,
];

const written: Readonly<Record<Exclude<PersonalDataKind, 'e-mail' | 'door-address'>, () => string[]>> = {
  'identity-number': () => (next(2) === 0 ? identityNumber() : formerIdentityNumber()),
  'bank-card': bankCard,
  'mobile-number': () => [`1${3 + next(7)}${next(10)}`, digits(4), digits(4)],
  'telephone-number': fixedLine,
  'number-plate': numberPlate,
};

const roads = ['幸福路', '古牧地西路', '振兴街', '民主巷', '解放大道'];
const doors: readonly (() => string)[] = [
  () => `${1 + next(200)}号${1 + next(30)}号楼${1 + next(6)}单元${101 + next(900)}室`,
  () => `${1 + next(200)}号${1 + next(30)}栋${101 + next(900)}室`,
  () => `${1 + next(200)}号阳光小区${1 + next(30)}幢${1 + next(6)}单元${101 + next(900)}`,
  () => `${1 + next(200)}号${101 + next(900)}室`,
  () => `${1 + next(200)}号${1 + next(6)}单元`,
  () => `${1 + next(200)}号${1 + next(20)}楼`,
  () => `${1 + next(200)}号样例大厦${101 + next(900)}室`,
  () => `${1 + next(200)}号${1 + next(9)}-${1 + next(6)}-${101 + next(900)}`,
  () => `阳光花园A座${1 + next(20)}层${101 + next(900)}号房`,
  () => '十二号三号楼二单元五〇一室',
  () => `西村${1 + next(9)}组${1 + next(99)}号`,
  () => `${1 + next(9)}#楼${1 + next(6)}单元${1 + next(9)}户`,
];

/** Several hundred planted texts, the same every time: each kind in each writing and each surrounding. */
export const plantedCorpus: readonly PlantedText[] = [
  ...Object.entries(written).flatMap(([kind, make]) =>
    writings.flatMap((write) =>
      surroundings.flatMap((surround) =>
        [0, 1].map(() => ({ kind: kind as PersonalDataKind, text: surround([write(make())]) })),
      ),
    ),
  ),
  ...surroundings.flatMap((surround) =>
    ['a', 'office.b', 'c_d-e', 'ｗａｎｇ'].flatMap((name) =>
      ['@example.cn', '@mail.example.com', '＠example.org'].map((host) => ({
        kind: 'e-mail' as const,
        text: surround([`${name}${next(100)}${host}`]),
      })),
    ),
  ),
  ...surroundings.flatMap((surround) =>
    doors.flatMap((make) =>
      [(text: string) => text, widen, (text: string) => text.replace(/(?<=\d)(?=\D)/g, ' ')].map((write) => ({
        kind: 'door-address' as const,
        text: surround([roads[next(roads.length)] + write(make())]),
      })),
    ),
  ),
];

const shops = [
  '红星',
  '天山',
  '雪莲',
  '昆仑',
  '塔里木',
  '东方100',
  '阳光100',
  '三道坝',
  '第一百货',
  '六户地',
];
const trades = [
  '商店',
  '有限责任公司',
  '2号加油站',
  '连锁配送农家店035店',
  '三楼餐厅',
  '五号仓库',
  '第3分店',
];
const districts = ['米东区', '新疆', '古牧地西路12号', '高新区', '农九师161团', '样例市第五中学对面'];
const papers = [
  '米政发〔2018〕12号',
  '国办发〔2015〕58号',
  'GB 2760-2014、GB 14881-2013',
  'DB65/T 3055-2010',
  '京B2-20180001',
  '新AA0120123',
  'JY16501090012345',
  '新食经字第0991-2345678号',
  '新环辐证〔2024〕00123',
  '食品安全法第三十四条第二项、第一百二十三条',
  '细则第12条第3款，抽查97户',
  '工作日8:30至18:30，比例5%，1/20',
  '2026-03-05 至 2026-12-31，共3批',
  '检查3号楼和5号楼的消防通道',
  '三楼会议室',
  '北京南路38号大厦三层超市',
  '第2组3号车',
];

/** Texts that only look like personal data, and must pass: names, numbers of papers and draws, codes and digests. */
export const legitimateTexts: readonly string[] = [
  ...districts.flatMap((district) => shops.flatMap((shop) => trades.map((trade) => district + shop + trade))),
  ...papers,
  ...times(
    40,
    (at) => `${['新政发', '米市监', '国市监信', '乌政办'][at % 4]}〔${2015 + (at % 12)}〕${at + 1}号`,
  ),
  ...times(40, (at) => `${2015 + (at % 12)}年${1 + (at % 12)}月${1 + (at % 28)}日`),
  ...times(20, (at) => `${2015 + (at % 12)}.${1 + (at % 12)}.${1 + (at % 28)}-${2016 + (at % 12)}.1.1`),
  ...times(60, creditCode),
  ...times(60, registrationNumber),
  ...times(60, () => times(64, () => '0123456789abcdef'.charAt(next(16))).join('')),
  ...times(40, (at) => `YL-2026-${String(at + 1).padStart(3, '0')}`),
  ...times(40, (at) => `650109-2026-${String(at + 1).padStart(7, '0')}`),
  ...times(40, (at) => `DR-0991-2026${String(at + 1).padStart(3, '0')}`),
  ...times(40, (at) => `6501092026${String(at + 1).padStart(5, '0')}`),
];

function digits(count: number): string {
  return times(count, () => String(next(10))).join('');
}

function birthday(from: number): string {
  return `${from + next(60)}${String(1 + next(12)).padStart(2, '0')}${String(1 + next(28)).padStart(2, '0')}`;
}

function identityNumber(): string[] {
  const body = `${['650109', '110105', '440304'][next(3)]}${birthday(1950)}${digits(3)}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return [body.slice(0, 6), body.slice(6, 14), body.slice(14) + '10X98765432'.charAt(sum % 11)];
}

function formerIdentityNumber(): string[] {
  const groups = [['650109', '110105', '440304'][next(3)] ?? '', birthday(1935).slice(2), digits(3)];
  return checkRegistrationNumber(groups.join('')).kind === 'valid' ? formerIdentityNumber() : groups;
}

function bankCard(): string[] {
  const body = `${['622202', '621700'][next(2)]}${digits(9 + next(4))}`;
  const sum = [...body].reverse().reduce((total, character, at) => {
    const value = Number(character) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  const whole = `${body}${(10 - (sum % 10)) % 10}`;
  return [0, 4, 8, 12, 16].map((at) => whole.slice(at, at + 4)).filter((group) => group !== '');
}

function fixedLine(): string[] {
  const large = next(2) === 0;
  const area = large ? ['010', '021', '029'][next(3)] : ['0991', '0994', '0571'][next(3)];
  const prefix = ['', '', '86'][next(3)] ?? '';
  const local = `${2 + next(7)}${digits(large || next(2) === 0 ? 7 : 6)}`;
  if (prefix !== '') return [`+86 ${area?.slice(1)}`, local.slice(0, -4), local.slice(-4)];
  return [next(3) === 0 ? `(${area})` : (area ?? ''), local.slice(0, -4), local.slice(-4)];
}

function numberPlate(): string[] {
  const sign = () => 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789'.charAt(next(34));
  const place = `${['新', '京', '粤', '陕'][next(4)]}${'ABCDEFGH'.charAt(next(8))}`;
  const kinds: readonly string[][] = [
    [place, digits(5)],
    [`${place}·${sign()}${digits(3)}${sign()}`],
    [place, `${sign()}${digits(4)}`],
    [place, `D${sign()}${digits(4)}`],
    [place, `${digits(5)}F`],
    [place, `${digits(4)}警`],
    [place, `${digits(4)}挂`],
    ['WJ', place.slice(0, 1), `${digits(4)}X`],
    [place.slice(0, 1), place.slice(1), digits(5)],
    [place.toLowerCase(), digits(5)],
  ];
  return kinds[next(kinds.length)] ?? [];
}

function creditCode(): string {
  const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  const body = `9${1 + next(3)}650109${digits(9)}`;
  const sum = weights.reduce((total, weight, at) => total + weight * characters.indexOf(body.charAt(at)), 0);
  return body + characters.charAt((31 - (sum % 31)) % 31);
}

function registrationNumber(): string {
  const body = `650109${next(2) === 0 ? birthday(1950).slice(2) : digits(6)}${digits(2)}`;
  return (
    times(10, (digit) => `${body}${digit}`).find((text) => checkRegistrationNumber(text).kind === 'valid') ??
    ''
  );
}

function widen(text: string): string {
  return text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
}

function times<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

function counterFrom(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}
