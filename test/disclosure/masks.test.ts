import {
  defaultMaskPolicy,
  findPersonalData,
  maskAddress,
  maskCertificate,
  maskIdentityNumber,
  maskMobile,
  maskName,
  withheld,
} from 'double-random/disclosure';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plantedCorpus } from './planted-corpus.js';

const masks = { maskName, maskMobile, maskIdentityNumber, maskAddress, maskCertificate };
const eachMask = Object.entries(masks);
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 24 }),
  fc.string({ unit: fc.constantFrom(...'省市区县乡镇街道路号楼新疆东西三12A* ·'), maxLength: 24 }),
  fc.constantFrom(...plantedCorpus.map(({ text }) => text)),
  digits(11),
  digits(18),
  digits(19),
);

describe('every mask', () => {
  it.each(eachMask)('%s lets out nothing that may not be published', (_, mask) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findPersonalData(mask(text))).toEqual([]);
      }),
    );
  });

  it.each(eachMask)('%s changes nothing that it has masked', (_, mask) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const masked = mask(text);
        if (masked !== withheld) expect(mask(masked)).toBe(masked);
      }),
    );
  });

  it.each(eachMask)('%s leaves no half of a character', (_, mask) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(mask(text)).not.toMatch(/[\ud800-\udfff]/u);
      }),
    );
  });

  it('withholds what it does not know', () => {
    expect(eachMask.map(([, mask]) => mask('  '))).toEqual(eachMask.map(() => withheld));
    expect(maskMobile('0991-2345678')).toBe(withheld);
    expect(maskIdentityNumber('身份证')).toBe(withheld);
  });

  it('is on by default', () => {
    expect(defaultMaskPolicy).toEqual({
      inspectorNames: 'masked',
      certificates: 'masked',
      personNames: 'masked',
    });
  });
});

describe('a name', () => {
  it.each([
    ['张三', '张**'],
    ['张', '张**'],
    ['欧阳明', '欧**'],
    ['买买提·艾力', '买**'],
    ['𠮷田', '𠮷**'],
    [' 李四 ', '李**'],
  ])('%s becomes %s', (name, masked) => expect(maskName(name)).toBe(masked));

  it('tells its first code point and nothing of the rest, its length neither', () => {
    const character = fc.constantFrom(...'王李𠮷艾力·欧阳');
    const rest = fc.string({ unit: character });
    fc.assert(
      fc.property(character, rest, rest, (first, one, other) => {
        expect(maskName(first + one)).toBe(maskName(first + other));
      }),
    );
  });
});

describe('a number', () => {
  it('of a mobile telephone tells nothing of its four middle digits', () => {
    fc.assert(
      fc.property(digits(4), digits(4), digits(4), (middle, other, last) => {
        expect(maskMobile(`138${middle}${last}`)).toBe(`138****${last}`);
        expect(maskMobile(`+86 138-${other}-${last}`)).toBe(`138****${last}`);
      }),
    );
  });

  it.each([
    ['11010519491231002X', '11*************02X'],
    ['１１０１０５ １９４９１２３１ ００２ｘ', '11*************02X'],
    ['110105491231002', '11**********002'],
  ])('of identity, %s, becomes %s', (number, masked) => expect(maskIdentityNumber(number)).toBe(masked));

  it('of identity tells two characters and three', () => {
    fc.assert(
      fc.property(fc.oneof(digits(15), digits(18)), (number) => {
        expect(maskIdentityNumber(number)).toBe(
          number.slice(0, 2) + '*'.repeat(number.length - 5) + number.slice(-3),
        );
      }),
    );
  });

  it.each([
    ['XJ65010912', 'XJ******12'],
    ['1234567', '1*****7'],
    ['123', '***'],
    ['新市执𠮷号0012', '新市*****12'],
    ['新A12345', withheld],
    ['6222 0200 0000 0000', withheld],
  ])('of a certificate, %s, becomes %s', (number, masked) => {
    const known = number.startsWith('6222') ? cardOf(number) : number;
    expect(maskCertificate(known)).toBe(masked);
  });

  it('of a certificate is starred by half at least, sign by sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'新A19𠮷-字'), minLength: 1 }), (number) => {
        const masked = maskCertificate(number);
        if (masked === withheld) return;
        const signs = [...masked];
        expect(signs).toHaveLength([...number].length);
        expect(signs.filter((sign) => sign === '*').length * 2).toBeGreaterThanOrEqual(signs.length);
      }),
    );
  });
});

describe('an address', () => {
  it.each([
    ['新疆乌鲁木齐市米东区古牧地镇振兴路12号3号楼2单元501室', '新疆乌鲁木齐市米东区古牧地镇'],
    ['乌鲁木齐市新市区北京路街道8号', '乌鲁木齐市新市区北京路街道'],
    ['新疆维吾尔自治区巴音郭楞蒙古自治州和静县巴仑台镇', '新疆维吾尔自治区巴音郭楞蒙古自治州和静县巴仑台镇'],
    ['江西省景德镇市浮梁县浮梁镇', '江西省景德镇市浮梁县浮梁镇'],
    ['唐山市路北区幸福路1号', '唐山市路北区'],
    ['镇江市京口区', '镇江市京口区'],
    ['米东区幸福小区3号楼', '米东区'],
    ['昌吉州阜康市九运街镇三组5号', '昌吉州阜康市九运街镇'],
    ['昌吉市乌伊西路南侧大西渠镇', '昌吉市'],
    ['东城区古镇路12号', '东城区'],
    ['上海市　浦东新区 花木街道 １２ 号', '上海市浦东新区花木街道'],
    ['幸福路12号', withheld],
    ['幸福小区3号楼', withheld],
    ['张三住米东区', withheld],
  ])('%s becomes %s', (address, masked) => expect(maskAddress(address)).toBe(masked));

  it('is cut to its beginning and tells nothing of what lies below the town', () => {
    const road = fc.string({ unit: fc.constantFrom(...'号楼单元室路12三村'), maxLength: 12 });
    fc.assert(
      fc.property(road, (below) => {
        expect(maskAddress(`米东区古牧地镇1${below}`)).toBe('米东区古牧地镇');
        expect(maskAddress(below)).not.toMatch(/\d/);
      }),
    );
  });
});

/** With the right Luhn digit. */
function cardOf(number: string): string {
  const body = number.replaceAll(' ', '').slice(0, -1);
  return (
    [...'0123456789'].map((digit) => body + digit).find((card) => findPersonalData(card).length > 0) ?? body
  );
}
