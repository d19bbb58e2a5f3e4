import { plateProvinces } from './number-plate.js';

// What a character can mean for personal data. All that is no word may stand within a number.
const word = 0;
const digit = 1;
const numeral = 2;
const letter = 3;
const houseSign = 4;
const province = 5;
const doorSign = 6;
const at = 7;
const between = 8;

const shortestNumber = 11;
const meanings = listMeanings();

/**
 * Tells quickly whether a text could hold any: eleven digits, an @, a letter or a digit behind the short name of a
 * province, or a numeral before a word for a door. Millions of names come by, and a table is quicker than a regular
 * expression.
 */
export function mayHoldPersonalData(text: string): boolean {
  let digits = 0;
  let last: number = word;
  for (let index = 0; index < text.length; index++) {
    const meaning = meanings[text.charCodeAt(index)] as number;
    if (meaning === word) last = word;
    else if (meaning <= letter) {
      if (meaning === digit && ++digits === shortestNumber) return true;
      if (last === houseSign || (last === province && meaning !== numeral)) return true;
      last = numeral;
    } else if (meaning === at || (meaning === doorSign && last === numeral)) return true;
    else if (meaning === houseSign) last = last === numeral ? houseSign : word;
    else if (meaning === province) last = province;
    else if (meaning === doorSign) last = word;
  }
  return false;
}

/** By UTF-16 unit: ideographs and whatever comes in surrogates are words. */
function listMeanings(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(between);
  table.fill(word, 0x3400, 0xa000).fill(word, 0xd800, 0xe000).fill(word, 0xf900, 0xfb00);
  const mark = (characters: string, meaning: number) => {
    for (const character of characters) {
      const unit = character.charCodeAt(0);
      table[unit] = meaning;
      if (character >= '!' && character <= '~') table[unit + 0xfee0] = meaning;
    }
  };
  mark('0123456789', digit);
  mark('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', letter);
  mark('〇○零一二三四五六七八九十百两', numeral);
  mark('@', at);
  mark(plateProvinces, province);
  mark('号', houseSign);
  mark('单室房楼层栋幢座#组社', doorSign);
  return table;
}
