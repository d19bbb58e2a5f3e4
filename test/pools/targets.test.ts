import { readTargets } from 'double-random/pools';
import { describe, expect, it } from 'vitest';
import { creditCode, expectSound, noticed, readTargetRows, tableOf, targetHeader } from './tables.js';

describe('a target table', () => {
  it('is read by the headers in use, in the order of ids', () => {
    const table = tableOf(
      [
        '序号',
        '市场主体名称',
        '统一社会信用代码/注册号',
        '成立日期',
        '经营状态',
        '所属区域',
        '信用等级',
        '所属行业',
        '住所',
        '联系电话',
      ],
      ['1', '乙', creditCode(2), '2017-09-20', '在业', '米东区', '较高', '餐饮', '某路1号', '0991'],
      ['2', '甲', creditCode(1), '', '吊销，未注销', '', '', '', '', ''],
    );
    const reading = readTargets(table);
    expect(reading.records).toEqual([
      { id: creditCode(1), name: '甲', kind: 'enterprise', status: 'revoked' },
      {
        id: creditCode(2),
        name: '乙',
        kind: 'enterprise',
        status: 'active',
        district: '米东区',
        creditClass: 'C',
        industry: '餐饮',
        registeredAt: '2017-09-20',
      },
    ]);
    expect(reading.columns.ignored).toEqual(['序号', '住所', '联系电话']);
    expect(reading.columns.mapped['统一社会信用代码/注册号']).toBe('id');
  });

  it('keeps nothing of addresses, telephones and persons', () => {
    const reading = readTargets(
      tableOf(
        [...targetHeader, '法定代表人', '联系电话', '注册地址'],
        ['某某公司', creditCode(1), '存续', '', '', '某人', '13800000000', '某路'],
      ),
    );
    expect(JSON.stringify(reading.records)).not.toMatch(/某人|138|某路/);
    expect(reading.columns.ignored).toEqual(['法定代表人', '联系电话', '注册地址']);
  });

  it('tolerates blanks, line breaks, asterisks and full-width brackets in headers', () => {
    const reading = readTargets(
      tableOf(
        ['* 企业 名称', '统一社会\n信用代码（注册号）', ' 登记状态\u3000'],
        ['某某公司', creditCode(1), '存续'],
      ),
    );
    expect(reading.records).toHaveLength(1);
  });

  it.each([
    [['企业名称', '登记状态'], ['error registers.header-missing 0']],
    [['电话'], ['error registers.header-missing 0', 'error registers.header-missing 0']],
    [['企业名称', '统一社会信用代码', '企业 名称'], ['error registers.header-repeated 0']],
    [['企业名称', '统一社会信用代码', '备注', '备注'], ['error registers.header-repeated 0']],
    [['企业名称', '统一社会信用代码', '__proto__'], ['error registers.header-reserved 0']],
    [['企业名称', '统一社会信用代码', 'constructor'], ['error registers.header-reserved 0']],
  ])('with the header %j is refused whole, every row for that reason', (names, expected) => {
    const reading = readTargets(
      tableOf(
        names,
        names.map(() => 'x'),
      ),
    );
    expectSound(reading);
    expect(noticed(reading.issues)).toEqual(expected);
    expect([reading.records, reading.refused.map(({ row }) => row)]).toEqual([[], [2]]);
  });

  it('names the accepted headers and those it found', () => {
    const [issue] = readTargets(tableOf(['企业名称', '电话'], ['甲', '1'])).issues;
    expect(issue?.args['names']).toContain('统一社会信用代码、');
    expect(issue?.args['names']).toContain('注册号');
    expect(issue?.args['found']).toBe('企业名称、电话');
  });

  it('prefers one of two headers with a meaning and says so', () => {
    const reading = readTargets(tableOf(['名称', '代码', '企业名称'], ['旧', 'A1', '新']));
    expect(reading.records[0]?.name).toBe('新');
    expect(noticed(reading.issues)).toContain('info registers.header-alternate 0');
    expect(reading.columns.ignored).toEqual(['名称']);
  });

  it('takes the registration number where there is no credit code, and says so', () => {
    const reading = readTargets(
      tableOf(
        ['名称', '统一社会信用代码', '注册号'],
        ['甲', '', '110108000000016'],
        ['乙', creditCode(1), '110108000000016'],
      ),
    );
    expectSound(reading);
    expect(reading.records.map(({ id }) => id)).toEqual(['110108000000016', creditCode(1)]);
    expect(noticed(reading.issues)).toContain('info pools.id-from-other-column 0');
  });

  it('without a row is refused', () => {
    expect(noticed(readTargets(tableOf(targetHeader)).issues)).toEqual(['error registers.table-empty 0']);
  });

  it('leaves out blank rows and says so', () => {
    const reading = readTargetRows(
      ['', ' ', '\u3000', '', ''],
      ['甲', creditCode(1), '存续', '米东区', 'A'],
      [''],
    );
    expect([reading.read, reading.lines]).toEqual([1, ['info registers.blank-rows 0']]);
  });

  it('of a suspicious size is warned of', () => {
    const rows = Array.from({ length: 1000 }, (_, at) => [
      `公司${at}`,
      creditCode(at),
      '存续',
      '米东区',
      'A',
    ]);
    expect(readTargetRows(...rows).lines).toEqual(['warning registers.table-size-suspicious 0']);
  });
});

describe('a row of targets', () => {
  it.each([
    ['with fewer cells', ['某某公司', creditCode(1)], ['error registers.row-cells 2']],
    ['with more cells', ['某某公司', creditCode(1), '存续', '', '', ''], ['error registers.row-cells 2']],
    ['with shifted cells', ['某某公司', '某路1号', creditCode(1), '', ''], ['error pools.row-shifted 2']],
    [
      'with a code for a name and a date for a code',
      [creditCode(1), '1980-09-24', '', '', ''],
      ['error pools.row-shifted 2'],
    ],
    ['without a code', ['某某公司', '', '存续', '', ''], ['error registers.value-missing 2']],
    [
      'with a placeholder for a code',
      ['某某公司', 'N/A', '存续', '', ''],
      ['error registers.value-missing 2'],
    ],
    ['without a name', [' ', creditCode(1), '存续', '', ''], ['error registers.value-missing 2']],
    [
      'with everything wrong',
      ['、', '１', '在哪', '', 'E'],
      [
        'error registers.id-full-width 2',
        'error pools.name-malformed 2',
        'error registers.word-unknown 2',
        'error registers.word-unknown 2',
      ],
    ],
  ])('%s is refused', (_name, cells, expected) => {
    const reading = readTargetRows(cells);
    expect(reading.lines).toEqual(expected);
    expect(reading.refused).toHaveLength(1);
  });

  it('with its code in a column without a meaning is refused as shifted', () => {
    const reading = readTargets(
      tableOf([...targetHeader, '备注'], ['某某公司', '', '', '', '', creditCode(1)]),
    );
    expect(noticed(reading.issues)).toEqual(['error pools.row-shifted 2']);
  });

  it('says of a cell that cannot be read nothing but that', () => {
    const reading = readTargets(
      tableOf(['名称', '代码', '成立日期'], ['甲', 'A1', '2024-03-05\n2025-03-05']),
    );
    expect(noticed(reading.issues)).toEqual(['error registers.text-line-break 2']);
  });

  it('with codes of its own may name the code of another in a column without a meaning', () => {
    const table = tableOf(['检查对象编号', '名称', '建设单位代码'], ['PRJ-1', '某工程', creditCode(1)]);
    expect(readTargets(table).records.map(({ id }) => id)).toEqual(['PRJ-1']);
  });

  it('that is shifted says where the code stands', () => {
    const { refused } = readTargetRows(['某某公司', '某路1号', creditCode(1), '', '']);
    expect(refused[0]?.issues[0]?.args).toEqual({
      expected: '统一社会信用代码',
      found: '登记状态',
      id: creditCode(1),
    });
  });
});

describe('rows with one id', () => {
  it('that say the same: the first stays, whatever the order', () => {
    const reading = readTargetRows(
      ['甲', creditCode(1), '存续', '', ''],
      ['乙', creditCode(2), '存续', '', ''],
      ['甲 ', creditCode(1), '存续', '', ''],
    );
    expect(reading.records).toHaveLength(2);
    expect(reading.refused.map(({ row, issues }) => [row, issues[0]?.code, issues[0]?.args])).toEqual([
      [4, 'registers.row-repeated', { first: 2 }],
    ]);
  });

  it('that say the same: the first by its number, in whatever order they come', () => {
    const { rows, ...table } = tableOf(['名称', '代码'], ['甲', 'A1'], ['甲', 'A1'], ['甲', 'A1']);
    const reading = readTargets({ ...table, rows: [...rows].reverse() });
    expect(reading.refused.map(({ row, issues }) => [row, issues[0]?.args])).toEqual([
      [3, { first: 2 }],
      [4, { first: 2 }],
    ]);
  });

  it.each([
    ['names', ['乙', creditCode(1), '存续', '', '']],
    ['statuses', ['甲', creditCode(1), '注销', '', '']],
    ['spellings of the code', ['乙', creditCode(1, '91650109A').toLowerCase(), '存续', '', '']],
  ])('that differ in %s: none stays', (name, other) => {
    const code = name.startsWith('spellings') ? creditCode(1, '91650109A') : creditCode(1);
    const reading = readTargetRows(['甲', code, '存续', '', ''], other, [
      '丙',
      creditCode(9),
      '存续',
      '',
      '',
    ]);
    expect(reading.records.map((record) => record.name)).toEqual(['丙']);
    expect(reading.refused.map(({ row }) => row)).toEqual([2, 3]);
    expect(reading.issues.find(({ code: found }) => found === 'registers.id-conflict')?.args).toMatchObject({
      count: 1,
      rows: '3',
    });
  });

  it('of which one cannot be read: none stays, since the other may be wrong', () => {
    const reading = readTargetRows(
      ['甲', creditCode(1), '存续', '', ''],
      ['甲', creditCode(1), '不详', '', ''],
    );
    expect([reading.records, reading.refused.length]).toEqual([[], 2]);
  });

  it('in great number name a few of the others', () => {
    const rows = Array.from({ length: 20 }, (_, at) => [`公司${at}`, creditCode(1), '存续', '', '']);
    expect(readTargetRows(...rows).refused[0]?.issues.at(-1)?.args['rows']).toBe('3, 4, 5, 6, 7, 8 …');
  });
});

describe('names of different ids', () => {
  it.each([
    ['some name', 'some name', 'warning pools.names-repeated 0'],
    ['甲(集团)', '甲（集团）', 'warning pools.names-similar 0'],
    ['A店', 'Ａ店', 'warning pools.names-similar 0'],
  ])('%s and %s are warned of and kept', (one, other, expected) => {
    const reading = readTargetRows(
      [one, creditCode(1), '存续', '', ''],
      [other, creditCode(2), '存续', '', ''],
    );
    expect([reading.records.length, reading.lines]).toEqual([2, [expected]]);
  });
});
