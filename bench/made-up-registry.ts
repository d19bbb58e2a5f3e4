import { createWriteStream } from 'node:fs';
import { join } from 'node:path';

const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const kinds = ['有限责任公司', '个体工商户', '农民专业合作社'];
const statuses = ['存续', '存续', '存续', '在业', '注销', '吊销'];
const districts = ['古牧地镇', '铁厂沟镇', '长山子镇', '三道坝镇', '羊毛工镇', '芦草沟乡'];
const signs =
  '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜金生丽水玉出昆冈';

/** A made-up register of targets as a department would export it: CSV in UTF-8, in pieces of about a megabyte. */
export function* makeRegistry(count: number): Generator<string> {
  let state = 20171023;
  // Of a plain congruential generator every thousandth row or so would be the same again.
  const next = (bound: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
  const pick = (from: readonly string[]) => from[next(from.length)] ?? '';
  let text = '企业名称,统一社会信用代码,企业类型,登记状态,地区,信用风险分类,成立日期,经营范围\n';
  for (let at = 0; at < count; at++) {
    const kind = next(3);
    const name = `${[0, 1, 2, 3].map(() => signs[next(signs.length)]).join('')}${signs[at % signs.length]}${signs[Math.floor(at / signs.length) % signs.length]}`;
    const code = codeOf(kind + 1, (at * 7919) % 100_000_007);
    const day = `${1990 + next(30)}-${pad(1 + next(12))}-${pad(1 + next(28))}`;
    text += `${name}（新疆）有限公司,${code},${kinds[kind]},${pick(statuses)},${pick(districts)},${'ABCD'[next(4)]},${day},"批发、零售：日用百货,五金交电"\n`;
    if (text.length < 1_000_000) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** Writes such a register to a file of a folder, and gives its path. */
export async function writeRegistry(folder: string, count: number): Promise<string> {
  const path = join(folder, `${count}.csv`);
  const file = createWriteStream(path);
  for (const piece of makeRegistry(count)) {
    if (!file.write(piece)) await new Promise((resolve) => file.once('drain', () => resolve(undefined)));
  }
  await new Promise((resolve) => file.end(() => resolve(undefined)));
  return path;
}

function codeOf(kind: number, serial: number): string {
  const body = `9${kind}650109${String(serial).padStart(9, '0')}`;
  const sum = [...body].reduce((total, sign, at) => total + characters.indexOf(sign) * (weights[at] ?? 0), 0);
  return `${body}${characters[(31 - (sum % 31)) % 31]}`;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
