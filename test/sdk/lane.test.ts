import { canonicalJson, sortedBy } from 'double-random/kernel';
import { importRegister } from 'double-random/sdk/node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importLane, type LaneOptions } from '../../src/sdk/node/importers/lane/import-lane.js';
import { creditCode } from '../pools/tables.js';
import { gb18030Of, utf16Of } from './import-encodings.js';

const encode = (text: string) => new TextEncoder().encode(text);

/** What the reader of whole files makes of a file: its receipt, and its snapshot as text. */
function readWhole(bytes: Uint8Array) {
  const imported = importRegister('targets', { name: '名录.csv', bytes });
  if (!imported.ok) return undefined;
  const { receipt, reading } = imported.value;
  const lines = sortedBy(reading.records, ({ id }) => id).map((record) => `${canonicalJson(record)}\n`);
  return { receipt, text: lines.join('') };
}

async function readByLane(bytes: Uint8Array, pieceBytes: number, options: LaneOptions = {}) {
  const imported = await importLane(
    {
      name: '名录.csv',
      pieces: async function* () {
        for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
      },
    },
    options,
  );
  if (!imported?.ok) return undefined;
  const { receipt, lines, dispose } = imported.value;
  const pieces: Uint8Array[] = [];
  for await (const piece of lines()) pieces.push(piece.slice());
  await dispose();
  return { receipt, text: Buffer.concat(pieces).toString() };
}

const id = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 40 }).map((n) => creditCode(n)) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('92650109', '93650109', '52650109'))
      .map(([n, prefix]) => creditCode(n, prefix)),
  },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 40 }).map((n) => ` ${creditCode(n).toLowerCase()}`) },
  fc.constantFrom(
    '',
    'A1',
    '110108000000016',
    '110108000000017',
    '6501001234567',
    '91350100M000100Y44',
    '９１',
    '9.11101E+17',
    '100000199001010011',
    'N/A',
    '甲',
  ),
);
const name = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '米东区甲有限公司',
      '米东区乙（新疆）有限公司',
      '米东区乙(新疆)有限公司',
      'ABC 食品 店',
      '丙商行甲乙丙',
    ),
  },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 999 }).map((n) => `某某商贸${n}号店`) },
  fc.constantFrom(
    '',
    '无',
    '、',
    '甲',
    ' 丁有限公司',
    '"戊"公司',
    '己,庚',
    '辛\n壬',
    '𠮷野家有限公司',
    '锟斤拷公司',
    '甲\u200b公司名',
    'a\\b有限公司',
    creditCode(3),
    '某某·某公司',
    "'=1+1",
    "''+甲有限公司",
    "'乙有限公司",
    `长${'长'.repeat(510)}`,
  ),
);
const kind = fc.constantFrom(
  '有限责任公司',
  '个体工商户',
  '农民专业合作社',
  '',
  '某种类型',
  'N/A',
  ' 有限责任公司',
);
const status = fc.constantFrom('存续', '注销', '', '存续 （在营）', '在哪', '吊销,未注销');
const district = fc.constantFrom('古牧地镇', '铁厂沟镇', '', ' 三道坝镇', '无', creditCode(7));
const creditClass = fc.constantFrom('A', 'B类', '', 'E');
const day = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.integer({ min: 1, max: 28 }).map((n) => `2017-03-${String(n).padStart(2, '0')}`),
  },
  fc.constantFrom('', '2017/3/5', '2017-02-30', '3/2/2017', '长期'),
);
const row = fc.tuple(
  name,
  id,
  kind,
  status,
  district,
  creditClass,
  day,
  fc.constantFrom('', '批发,零售', '说明"'),
);
const header = [
  '企业名称',
  '统一社会信用代码',
  '企业类型',
  '登记状态',
  '地区',
  '信用风险分类',
  '成立日期',
  '经营范围',
];

const quoted = (cell: string, always: boolean) =>
  always || /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
const written = fc.record({
  rows: fc.array(fc.oneof({ weight: 12, arbitrary: row }, fc.constant(undefined)), {
    minLength: 1,
    maxLength: 30,
  }),
  columns: fc.constantFrom(header.length, 6, 3, 2),
  delimiter: fc.constantFrom(',', '\t', ';'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  always: fc.boolean(),
  mark: fc.constantFrom('', '\ufeff'),
  last: fc.boolean(),
  licences: fc.boolean(),
  wide: fc.constantFrom(false, false, false, true),
  stray: fc.constantFrom('', '', '', 'a"b', '"a"b,c', '甲,乙', '"never closed'),
});

describe('the lane gives what the reader of whole files gives', () => {
  it('records and receipt, whatever the cells, quotes, line ends and edges of pieces', async () => {
    await fc.assert(
      fc.asyncProperty(written, fc.integer({ min: 1, max: 400 }), async (file, pieceBytes) => {
        const rows = file.rows.map((one) => (one === undefined ? undefined : [...one]));
        // A column of licences in which nothing stands; with something in it the rows are for the other reader.
        const cells = file.licences
          ? [[...header.slice(0, 7), '许可证名称'], ...rows.map((one) => one && [...one.slice(0, 7), ''])]
          : [header, ...rows];
        const lines = cells.map((one) =>
          one === undefined
            ? ''
            : one
                .slice(0, file.columns)
                .map((cell) => quoted(cell, file.always))
                .join(file.delimiter),
        );
        if (file.stray !== '') lines.push(file.stray);
        const mark = file.wide ? '\ufeff' : file.mark;
        const text = `${mark}${lines.join(file.lineEnd)}${file.last ? file.lineEnd : ''}`;
        const bytes = file.wide ? utf16Of(text) : encode(text);
        const opening = encode(`${mark}${lines[0]}`).length + 2;
        const whole = readWhole(bytes);
        const lane = await readByLane(bytes, pieceBytes, { openingBytes: opening, runBytes: 3000 });
        // What the lane does not judge, the other reader refuses as a whole; the rest it judges alike.
        expect(lane).toEqual(whole);
      }),
      { numRuns: 1500 },
    );
  }, 240_000);

  it('and the same addresses, where the header stands below blank rows', async () => {
    const rows = Array.from({ length: 20 }, (_, at) => `某某${at}, 乙${at},${creditCode(at)}`);
    const bytes = encode(`\n\n名称,企业名称,统一社会信用代码\n${rows.join('\n')}\n`);
    const lane = await readByLane(bytes, 100, { openingBytes: 60 });
    expect(lane).toEqual(readWhole(bytes));
    const cells = lane?.receipt.issues.map(({ code, cell }) => [code, cell]) ?? [];
    expect(Object.fromEntries(cells)).toMatchObject({
      'registers.header-alternate': 'A3',
      'registers.cells-trimmed': 'B4',
    });
  });

  it('of a file in GB18030, wherever its pieces are cut; damaged UTF-8 is left to the other reader', async () => {
    const text = `名称;统一社会信用代码;地区\n${Array.from({ length: 30 }, (_, at) => `某某名录𠮷${at};${creditCode(at + 1)};米东区\n`).join('')}`;
    const bytes = gb18030Of(text);
    for (const pieceBytes of [1, 2, 3, 5, 64, 1000]) {
      expect(await readByLane(bytes, pieceBytes)).toEqual(readWhole(bytes));
    }
    expect((await readByLane(bytes, 64))?.receipt.encoding).toBe('gb18030');
    const damaged = encode(text);
    damaged[60] = 0xff;
    expect(await readByLane(damaged, 64)).toBeUndefined();
  });

  it('leaves a file with licences to the other reader, since rows may be parts of one record', async () => {
    const rows = (licence: string) =>
      encode(`统一社会信用代码,名称,许可证名称\n${creditCode(1)},甲有限公司,${licence}\n`);
    expect(await readByLane(rows('食品经营许可证'), 64)).toBeUndefined();
    expect(await readByLane(rows(''), 64)).toEqual(readWhole(rows('')));
  });
});
