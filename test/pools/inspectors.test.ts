import { inspectorSchema, readInspectors } from 'double-random/pools';
import { describe, expect, it } from 'vitest';
import { creditCode, expectSound, noticed, tableOf } from './tables.js';

const basic = { 人员编号: 'P001', 姓名: '检查员001', 所在单位: '市场监督管理局', 状态: '有效' };

function read(...people: readonly Readonly<Record<string, string>>[]) {
  const header = [...new Set(people.flatMap((person) => Object.keys(person)))];
  const reading = readInspectors(
    tableOf(header, ...people.map((person) => header.map((name) => person[name] ?? ''))),
  );
  expectSound(reading);
  for (const record of reading.records) expect(inspectorSchema.safeParse(record).success).toBe(true);
  return { ...reading, lines: noticed(reading.issues) };
}

// Made up: the area 100000 was never given to anyone.
const identityNumber = '100000199001010011';

describe('an inspector table', () => {
  it('is read by the columns in use', () => {
    const { records, lines, columns } = read({
      单位工号: 'P001',
      姓名: '检查员001',
      所在业务部门: '餐饮科',
      执法证编号: '31000100001',
      执法证有效期: '9999-09-09',
      状态: '有效',
      执法事项范围: 'A01；A02、B-3',
      岗位资质资格: '药品检查员|特种设备安全监察员',
      是否专家: '药品GSP',
      层级: '县级',
      地区: '米东区',
      '2017年考试': '合格',
      '考试结果（2016）': '不合格',
      回避对象: `${creditCode(2)} ${creditCode(1)}`,
      回避原因: '亲属任职',
      手机号: '13800000000',
    });
    expect(lines).toEqual([]);
    expect(columns.ignored).toEqual(['手机号']);
    expect(records).toEqual([
      {
        id: 'P001',
        name: '检查员001',
        department: '餐饮科',
        certificateNo: '31000100001',
        certificateValidTo: '9999-09-09',
        status: 'valid',
        itemScope: ['A01', 'A02', 'B-3'],
        qualifications: ['特种设备安全监察员', '药品检查员'],
        expertTypes: ['药品GSP'],
        level: '县级',
        district: '米东区',
        examinations: [
          { year: 2016, passed: false },
          { year: 2017, passed: true },
        ],
        recusals: [
          { target: creditCode(1), reason: '亲属任职' },
          { target: creditCode(2), reason: '亲属任职' },
        ],
      },
    ]);
  });

  it('with identity numbers is refused whole', () => {
    const reading = read(
      { ...basic, 身份证号码: '' },
      { ...basic, 人员编号: 'P002', 身份证号码: identityNumber },
    );
    expect(reading.lines).toEqual(['error pools.identity-column 0']);
    expect(reading.issues[0]?.args).toEqual({ count: 1, firstRow: 3 });
    expect([reading.records, JSON.stringify(reading).includes(identityNumber)]).toEqual([[], false]);
  });

  it('with an empty column for identity numbers is read', () => {
    expect(read({ ...basic, 身份证号: '' }).records).toHaveLength(1);
    expect(read({ ...basic, 身份证号: '无' }).columns.ignored).toEqual(['身份证号']);
  });

  it.each(['人员编号', '执法证号'])(
    'with an identity number under %s refuses that row without repeating it',
    (column) => {
      const reading = read({ ...basic, [column]: identityNumber });
      expect(reading.lines).toEqual(['error registers.id-is-identity-number 2']);
      expect(JSON.stringify(reading)).not.toContain(identityNumber);
    },
  );

  it.each(['人员编号', '姓名', '所在单位', '状态'])('without a value under %s refuses the row', (column) => {
    expect(read({ ...basic, [column]: '' }).lines).toEqual(['error registers.value-missing 2']);
  });

  it('without a column of staff numbers takes the certificate number', () => {
    const { 人员编号: _, ...others } = basic;
    const reading = read(
      { ...others, 执法证号: '31000100001' },
      { ...others, 执法证号: '沪A1' },
      { ...others, 执法证号: '' },
    );
    expect(reading.records.map(({ id }) => id)).toEqual(['31000100001']);
    expect(reading.lines).toEqual([
      'info pools.inspector-id-from-certificate 0',
      'error pools.inspector-id-unusable 3',
      'error pools.inspector-id-unusable 4',
    ]);
  });

  it('without a column of statuses counts all as valid and warns', () => {
    const { 状态: _, ...others } = basic;
    const reading = read(others);
    expect([reading.records[0]?.status, reading.lines]).toEqual([
      'valid',
      ['warning pools.inspector-status-unstated 0'],
    ]);
  });
});

describe('a cell of an inspector', () => {
  it.each([
    ['状态', '失效', 'invalid'],
    ['状态', '在岗', 'valid'],
  ])('%s %s is %s', (column, cell, status) => {
    expect(read({ ...basic, [column]: cell }).records[0]?.status).toBe(status);
  });

  it.each([
    ['状态', '待定', 'error registers.word-unknown 2'],
    ['2017年考试', '85', 'error registers.word-unknown 2'],
    ['执法证有效期', '2024-02-30', 'error registers.date-impossible 2'],
    ['执法事项范围', '餐饮检查', 'error pools.scope-malformed 2'],
    ['回避对象', '某某有限公司', 'error pools.recusal-malformed 2'],
    ['人员编号', 'Ｐ001', 'error registers.id-full-width 2'],
  ])('%s %s refuses the row', (column, cell, expected) => {
    const reading = read({ ...basic, [column]: cell });
    expect([reading.records, reading.lines]).toEqual([[], [expected]]);
  });

  it.each([
    ['*', ['*']],
    ['全部', ['*']],
    ['', []],
    ['A01.直销违法行为检查；A02 广告', ['A01', 'A02']],
    ['B01,B01,A09', ['A09', 'B01']],
  ])('the scope %j covers %j', (cell, scope) => {
    expect(read({ ...basic, 执法事项范围: cell }).records[0]?.itemScope).toEqual(scope);
  });

  it('of examinations may be empty, which is no examination', () => {
    const reading = read(
      { ...basic, '2017年考试': '' },
      { ...basic, 人员编号: 'P002', '2017年考试': '缺考' },
    );
    expect(reading.records.map(({ examinations }) => examinations)).toEqual([
      [],
      [{ year: 2017, passed: false }],
    ]);
  });

  it('of examinations without a year is left out with a warning', () => {
    expect(read({ ...basic, 考试结果: '合格' }).lines).toEqual(['warning pools.examination-without-year 0']);
  });

  it('of examinations with one year twice is an error of the file', () => {
    expect(read({ ...basic, '2017年考试': '合格', '考试结果(2017)': '不合格' }).lines).toEqual([
      'error registers.header-repeated 0',
    ]);
  });

  it.each(['否', '', '非专家'])('%j makes no expert', (cell) => {
    expect(read({ ...basic, 是否专家: cell }).records[0]?.expertTypes).toEqual([]);
  });

  it('of recusals upper-cases codes, tells it, and notes a missing reason', () => {
    const reading = read({ ...basic, 回避对象: '91350100m000100y43|A1;无' });
    expect(reading.lines).toEqual([
      'info pools.recusal-reason-unstated 0',
      'warning pools.id-upper-cased 2',
      'error pools.recusal-malformed 2',
    ]);
  });
});

describe('one certificate under two ids', () => {
  it('refuses both', () => {
    const reading = read(
      { ...basic, 执法证号: '31000100001' },
      { ...basic, 人员编号: 'P002', 姓名: '检查员002', 执法证号: '31000100001' },
      { ...basic, 人员编号: 'P003', 姓名: '检查员003', 执法证号: '31000100003' },
    );
    expect(reading.records.map(({ id }) => id)).toEqual(['P003']);
    expect(reading.lines).toEqual(['error pools.certificate-shared 2', 'error pools.certificate-shared 3']);
  });
});
