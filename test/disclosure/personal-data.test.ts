import { findPersonalData, type PersonalDataKind, scanPersonalData } from 'double-random/disclosure';
import { checkRegistrationNumber } from 'double-random/pools';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const digits = (count: number) =>
  fc.array(digit, { minLength: count, maxLength: count }).map((all) => all.join(''));
const separator = fc.constantFrom('', '', ' ', '-', '.', '\u3000', '\u2014', '\u200b');

const identityNumber = fc
  .tuple(
    fc.constantFrom('110105', '650109', '440304'),
    fc.integer({ min: 1950, max: 2010 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    digits(3),
  )
  .map(([area, year, month, day, serial]) => {
    const body = `${area}${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}${serial}`;
    return [body.slice(0, 6), body.slice(6, 14), body.slice(14) + identityCheck(body)];
  });
const mobileNumber = fc
  .tuple(fc.constantFrom('3', '5', '7', '8', '9'), digit, digits(4), digits(4))
  .map(([second, third, middle, last]) => [`1${second}${third}`, middle, last]);
const bankCard = fc
  .tuple(fc.constantFrom('622202', '621700'), digits(9), fc.constantFrom('', '1', '37', '905'))
  .map(([issuer, middle, extra]) => {
    const body = `${issuer}${middle}${extra}`;
    const whole = body + luhnCheck(body);
    return [0, 4, 8, 12, 16]
      .map((at) => whole.slice(at, at + (at < 16 ? 4 : 3)))
      .filter((group) => group !== '');
  });
const electronicMail = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9._]{0,8}[a-z]$/), fc.constantFrom('example.cn', 'mail.example.com'))
  .map(([name, host]) => [`${name}@${host}`]);

const planted: readonly (readonly [PersonalDataKind, fc.Arbitrary<string[]>])[] = [
  ['identity-number', identityNumber],
  ['mobile-number', mobileNumber],
  ['bank-card', bankCard],
  ['e-mail', electronicMail],
];

const surrounding = fc.constantFrom('', '红星商店', '联系人：', '（', 'No', '，转3楼', '2026年');

describe('planted personal data never passes', () => {
  it.each(planted)('%s, wherever it stands and however it is spaced', (kind, number) => {
    fc.assert(
      fc.property(number, separator, surrounding, surrounding, (groups, between, before, after) => {
        const text = `${before} ${groups.join(between)}，${after}`;
        expect(findPersonalData(text).map((found) => found.kind)).toContain(kind);
      }),
      { numRuns: 300 },
    );
  });

  it.each(planted)('%s in full width', (kind, number) => {
    fc.assert(
      fc.property(number, (groups) => {
        const wide = groups
          .join('')
          .replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
        expect(findPersonalData(`备注${wide}`).map((found) => found.kind)).toContain(kind);
      }),
    );
  });

  it.each(['+8613900123456', '86 139-0012-3456', '008613900123456', 'tel13900123456'])('%s', (text) => {
    expect(findPersonalData(text)).toEqual([{ kind: 'mobile-number', preview: '139****3456' }]);
  });

  it('and no preview shows the number', () => {
    fc.assert(
      fc.property(fc.oneof(identityNumber, mobileNumber, bankCard), (groups) => {
        for (const { preview } of findPersonalData(groups.join('')))
          expect(preview).toMatch(/^\d{2,3}\*{4,}\w{3,4}$/);
      }),
    );
  });
});

describe('a number of 15 digits', () => {
  const former = '650109561231002';

  it('with a birth date in it is an identity number', () => {
    expect(findPersonalData(`业主${former}`)).toEqual([
      { kind: 'identity-number', preview: '65**********002' },
    ]);
    expect(scanPersonalData([{ file: 'f', column: 'id', text: former, ownNumber: former }])).toHaveLength(1);
  });

  it('is a registration number where it passes the check of one, unless it is called an identity number', () => {
    const number = [...'0123456789']
      .map((digit) => `65010956123100${digit}`)
      .find((one) => checkRegistrationNumber(one).kind === 'valid');
    expect(findPersonalData(`注册号${number}`)).toEqual([]);
    expect(findPersonalData(`身份证号码：${number}`)).toHaveLength(1);
  });

  it.each(['650109201203001', '650109260305001', '650109561331002', '910109561231002'])(
    'is no identity number: %s',
    (text) => expect(findPersonalData(text)).toEqual([]),
  );
});

describe('a telephone', () => {
  it.each([
    '0991-2345678',
    '（0991）2345678',
    '09912345678',
    '0991 234 5678',
    '010-6234-5678',
    '+86 991 2345678',
    '0086-10-62345678',
    '86-0571-88234567',
    'tel09912345678',
    '电话:0991-2345678-801',
    '０９９１—２３４５６７８转801',
  ])('is told by its area code: %s', (text) =>
    expect(findPersonalData(text).map(({ kind }) => kind)).toEqual(['telephone-number']),
  );

  it('may be dialled as a mobile one with a 0 before it', () => {
    expect(findPersonalData('013900123456')).toEqual([{ kind: 'mobile-number', preview: '139****3456' }]);
  });

  it.each(['0991-20180101', '第0991-2345678号', 'YL-0991-2026001', '2345678', '0991-1234567', '010-2345678'])(
    'is not %s',
    (text) => expect(findPersonalData(text)).toEqual([]),
  );
});

describe('a number plate', () => {
  it.each([
    '新A12345',
    '新A·1B345',
    '新a 12345',
    '京AD12345',
    '京A12345D',
    '新A1234警',
    '粤Z1234港',
    '新 A 123 45',
  ])('is found: %s', (text) =>
    expect(findPersonalData(`米东区${text}出租车`).map(({ kind }) => kind)).toEqual(['number-plate']),
  );

  it.each([
    '京B2-20180001',
    '新AA0120123',
    '高新A2088学校',
    '新GB2760-2014',
    '创新C919',
    '新ABCDE',
    '新I12345',
  ])('is not %s', (text) => expect(findPersonalData(text)).toEqual([]));
});

describe('an address', () => {
  it.each([
    '幸福路12号3号楼2单元501室',
    '幸福路 12 号 501 室',
    '幸福路12号2单元',
    '幸福路12号5楼',
    '阳光小区2006室',
    '大破城村三组十五号',
    '北京南路358号大成国际大厦2001室',
    '幸福路12号3-2-501',
    '三号楼二单元五零一',
  ])('may not lead to the door: %s', (text) =>
    expect(findPersonalData(text).map(({ kind }) => kind)).toEqual(['door-address']),
  );

  it.each([
    '古牧地西路12号',
    '幸福路12号3号楼',
    '三楼会议室',
    '第2组3号车',
    '12号店二层餐厅',
    '第5号公告，抽查97户',
  ])('may be published: %s', (text) => expect(findPersonalData(text)).toEqual([]));

  it('of the place that everyone is invited to may name the room', () => {
    const cell = { file: 'notice', column: 'place', text: '府前路1号2号楼301室，电话0991-2345678' };
    expect(scanPersonalData([cell]).map(({ args }) => args.kind)).toEqual([
      'telephone-number',
      'door-address',
    ]);
    expect(scanPersonalData([{ ...cell, isOpenPlace: true }]).map(({ args }) => args.kind)).toEqual([
      'telephone-number',
    ]);
  });
});

describe('what only looks like personal data passes', () => {
  it.each([
    '91350100M000100Y43',
    '国办发〔2015〕58号',
    'GB 2760-2014、GB 14881-2013',
    '2026年3月5日',
    '1390012345',
    '139001234567',
    '110105194913310021',
    '0000000000000000',
    '第20260305号',
    'a@b',
    '',
  ])('%s', (text) => expect(findPersonalData(text)).toEqual([]));
});

describe('the gate', () => {
  const cardLikeCode = `65010200000000000${luhnCheck('65010200000000000')}`;
  const identity = '11010519491231002X';

  it('names file, row, column and a masked preview', () => {
    const cells = [{ file: '抽查名单.csv', row: 7, column: '检查对象名称', text: `张三 ${identity}` }];
    expect(scanPersonalData(cells)).toEqual([
      {
        code: 'disclosure.personal-data',
        severity: 'error',
        path: ['抽查名单.csv', 7, '检查对象名称'],
        args: { kind: 'identity-number', preview: '11*************02X' },
      },
    ]);
  });

  it('exempts a code only where it is the row’s own', () => {
    const cell = { file: 'f', row: 2, column: '代码', text: cardLikeCode };
    expect(findPersonalData(cardLikeCode)).toHaveLength(1);
    expect(scanPersonalData([{ ...cell, ownNumber: cardLikeCode }])).toEqual([]);
    expect(scanPersonalData([cell])).toHaveLength(1);
    expect(scanPersonalData([{ ...cell, ownNumber: '91350100M000100Y43' }])).toHaveLength(1);
  });

  it('refuses an identity number even as an id', () => {
    expect(scanPersonalData([{ file: 'f', column: 'id', text: identity, ownNumber: identity }])).toHaveLength(
      1,
    );
  });
});

function identityCheck(body: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return '10X98765432'.charAt(sum % 11);
}

function luhnCheck(body: string): string {
  const sum = [...body].reverse().reduce((total, character, at) => {
    const value = Number(character) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

it('what dice showed is nobody’s number, unless it is more than was thrown', () => {
  const found = (text: string) =>
    scanPersonalData([{ file: 'journal.ndjson', column: 'value', text }]).map(({ args }) => args['kind']);
  expect(found('4111111111111111')).toEqual(['bank-card']);
  expect(found('d10x16:4111111111111111')).toEqual([]);
  expect(found('source/dice=d10x11:13900123456\n')).toEqual([]);
  expect(found('d10x2:4111111111111111')).toEqual(['bank-card']);
});
