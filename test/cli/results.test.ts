import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { instant } from '../../src/core/kernel/index.js';
import { importTable } from '../../src/sdk/node/index.js';
import { drawId, drawTask, openSmallOffice } from './terminal.js';

type Desk = Awaited<ReturnType<typeof openSmallOffice>>;
const open: Desk[] = [];

afterEach(() => {
  for (const desk of open.splice(0)) desk.remove();
});

const say = (desk: Desk, ...argv: string[]) => desk.json(...argv, '--office', desk.office);
const show = (desk: Desk, ...argv: string[]) => desk.run(...argv, '--office', desk.office);
const codesOf = ({ issues }: { issues: readonly { code: string }[] }) => [
  ...new Set(issues.map(({ code }) => code)),
];
/** What a command line that must work gives. */
async function done(desk: Desk, ...argv: string[]) {
  const answer = await say(desk, ...argv);
  if (answer.code !== 0) throw new Error(`${argv.join(' ')}: ${JSON.stringify(answer.issues)}`);
  return answer;
}

/** A desk where the first task is drawn, some days later. */
async function drawnDesk(): Promise<Desk> {
  const desk = await openSmallOffice();
  open.push(desk);
  await drawTask(desk);
  desk.now = instant('2026-03-12T02:00:00Z');
  return desk;
}

const day = '2026-03-10';
const [inspectedAt, foundAt, notInspectedAt, followUpAt, dueAt, targetAt, itemAt] = [7, 8, 9, 10, 11, 2, 5];

let forms = 0;

interface Form {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The form as a CSV, read back without its guards. */
async function formOf(desk: Desk, ...options: string[]): Promise<Form> {
  const file = join(desk.folder, `表${++forms}.csv`);
  await done(desk, 'result-form', drawId, '--out', file, ...options);
  const read = importTable({ name: '表.csv', bytes: readFileSync(file) });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return { header: read.value.table.header, rows: read.value.table.rows.map(({ cells }) => cells) };
}

/** As a clerk fills it in: by default the inspection of every row, with nothing found. */
function fill({ header, rows }: Form, change: (cells: string[]) => void = () => {}): string {
  const lines = rows.map((row) => {
    const cells = [...row];
    cells[inspectedAt] = day;
    cells[foundAt] = '未发现问题';
    change(cells);
    return cells;
  });
  return `${[header, ...lines].map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}

/** Enters everybody with nothing found, reviews and publishes; gives the targets. */
async function publishAll(desk: Desk, change?: (cells: string[]) => void): Promise<string[]> {
  const form = await formOf(desk);
  const file = desk.write('填好.csv', fill(form, change));
  const { data } = await done(desk, 'result-enter', drawId, file, '--by', '录入甲');
  await done(desk, 'result-review', drawId, '--by', '审核乙', '--approve');
  await done(desk, 'result-publish', drawId, '--by', '公示丙', '--out', join(desk.folder, '公示'));
  return data.entered;
}

const csvOf = (desk: Desk, folder: string, name = 'results') =>
  readFileSync(join(desk.folder, folder, 'draws', drawId, `${name}.csv`), 'utf8');

describe('the results of a draw on the command line', () => {
  test('go from a workbook to publication, correction, follow-up and the overdue list', async () => {
    const desk = await drawnDesk();
    const workbook = join(desk.folder, '录入表.xlsx');
    const written = await show(desk, 'result-form', drawId, '--out', workbook);
    expect([written.code, written.err]).toEqual([0, '']);
    expect(written.out).toContain('7 户，14 行');
    expect(written.out).toContain('内部使用');
    expect(written.out).toContain(`double-random result-enter ${drawId} ${workbook} --by NAME --office`);

    const filled = desk.write('填好.xlsx', fillWorkbook(readFileSync(workbook)));
    const entered = await say(desk, 'result-enter', drawId, filled, '--by', '录入甲');
    expect([entered.code, entered.issues.map(({ code }) => code)]).toEqual([0, []]);
    expect(entered.data).toMatchObject({ open: 0, file: '填好.xlsx', list: 'national@1' });
    const [target] = entered.data.entered;

    const waiting = await show(desk, 'result-status', drawId);
    expect(waiting.out).toMatch(/等待审核\s+7/);
    expect(waiting.out).toContain('完成率 100%，完结率 100%');
    expect(waiting.out).toMatch(/公示结果\s+7\s+2026-04-08\s+2026-04-08/);
    expect(waiting.out).toContain(`result-review ${drawId} --by NAME --approve`);

    const own = await say(desk, 'result-review', drawId, '--by', '录入甲', '--approve');
    expect([own.code, codesOf(own)]).toEqual([3, ['results.same-person']]);
    const passed = await show(desk, 'result-review', drawId, '--by', '审核乙', '--approve');
    expect(passed.out).toContain('审核通过 7 户');
    const folder = join(desk.folder, '公示');
    const published = await done(desk, 'result-publish', drawId, '--by', '公示丙', '--out', folder);
    expect(published.data.files).toContain(`draws/${drawId}/results.xlsx`);
    expect(csvOf(desk, '公示')).toContain('未发现问题');

    const ground = [
      '--kind',
      '录入错误',
      '--reason',
      '选错代码',
      '--basis',
      '复核意见',
      '--approver',
      '分管负责人',
    ];
    const amend = ['result-amend', drawId, target, '--by', '录入甲', ...ground, '--since', '2026-03-11'];
    const corrected = await show(
      desk,
      ...amend,
      ...['--act', '更正', '--out', join(desk.folder, '更正'), '--inspected-on', day],
      ...['--found', 'SC-01=5', '--found', 'SC-02=1', '--follow-up', '复查=2026-03-20'],
    );
    expect([corrected.code, corrected.err]).toEqual([0, '']);
    expect(csvOf(desk, '更正')).toContain('发现问题已责令改正');
    expect(csvOf(desk, '更正', 'amendments')).toContain('未发现问题');

    desk.now = instant('2026-03-24T02:00:00Z');
    const late = await show(desk, 'overdue');
    expect(late.code).toBe(1);
    expect(late.out).toMatch(
      new RegExp(`${drawId}\\s+${target}\\s+后续处理：复查\\s+2026-03-20\\s+2\\s+没有办`),
    );
    const told = ['follow-up', drawId, target, '--kind', '复查', '--on', '2026-03-19', '--by', '录入甲'];
    expect((await show(desk, ...told)).out).toContain(`已登记 ${target} 的复查办结`);
    const none = await show(desk, 'overdue');
    expect([none.code, none.out]).toEqual([0, '没有逾期的事。\n']);
  });

  test('are filled in as CSV for one team, by another list, which is told on the screen', async () => {
    const desk = await drawnDesk();
    const file = join(desk.folder, '第1组.csv');
    const options = ['--team', '第1组', '--list', 'zhejiang@1'];
    const written = await show(desk, 'result-form', drawId, '--out', file, ...options);
    expect(written.out).toMatch(/1 户，2 行/);
    expect(written.out).toMatch(/9\s+注销\s+无法检查：注销/);
    expect(written.out).toContain('--by NAME --list zhejiang@1');
    const again = await say(desk, 'result-form', drawId, '--out', file, ...options);
    expect([again.code, codesOf(again)]).toEqual([4, ['sdk.file-exists']]);
    const form = await formOf(desk, ...options);
    const filled = desk.write(
      '填好.csv',
      fill(form, (cells) => (cells[foundAt] = '9')),
    );
    const entered = await say(desk, 'result-enter', drawId, filled, '--by', '甲', '--list', 'zhejiang@1');
    expect(entered.code).toBe(0);
    const { data } = await say(desk, 'result-status', drawId);
    expect(data.counts).toMatchObject({ entered: 1, outstanding: 6 });
    expect(data.rates.closure).toEqual({ numerator: 1, denominator: 7 });
    expect(data.rates.completion.numerator).toBe(0);
    const each = await show(desk, 'result-status', drawId, '--targets', '--lang', 'en');
    expect(each.out).toMatch(/waits for review\s+2026-03-10\s+—/);
    const other = await say(desk, 'result-enter', drawId, filled, '--by', '甲');
    expect(codesOf(other)).toEqual(['results.code-unknown']);
  });

  test('a form can be filled in bit by bit, and a returned result is in the next one', async () => {
    const desk = await drawnDesk();
    const form = await formOf(desk);
    const half = form.rows[0]?.[targetAt];
    const blank = (cells: string[]) => {
      if (cells[targetAt] !== half) for (let at = inspectedAt; at <= dueAt; at++) cells[at] = '';
    };
    const first = await show(
      desk,
      'result-enter',
      drawId,
      desk.write('一.csv', fill(form, blank)),
      '--by',
      '甲',
    );
    expect([first.code, first.out.includes('已录入 1 户')]).toEqual([0, true]);
    expect(first.err).toContain('还有 6 户没有填写结果');
    await done(desk, 'result-review', drawId, '--by', '乙', '--approve');
    const back = ['result-review', drawId, '--by', '乙', '--return', '缺照片'];
    expect((await say(desk, ...back)).issues[0]?.code).toBe('results.nothing-reviewed');
    const returned = await show(desk, ...back, '--targets', `${half}`);
    expect(returned.out).toContain('已退回 1 户');
    expect(returned.out).toContain(`result-form ${drawId} --out FILE.xlsx`);
    expect((await formOf(desk)).rows).toHaveLength(14);
    await publishAll(desk);
    const empty = await say(desk, 'result-form', drawId, '--out', join(desk.folder, '空.csv'));
    expect([empty.code, codesOf(empty)]).toEqual([4, ['sdk.no-result-to-enter']]);
  });

  test('targets that could not be inspected are closed, not completed', async () => {
    const desk = await drawnDesk();
    const form = await formOf(desk);
    const gone = form.rows[0]?.[targetAt];
    const targets = await publishAll(desk, (cells) => {
      if (cells[targetAt] !== gone) return;
      cells[foundAt] = '';
      cells[notInspectedAt] = '注销';
    });
    const status = await show(desk, 'result-status', drawId);
    expect(targets).toHaveLength(7);
    expect(status.out).toContain('完成率 85.71%，完结率 100%');
    expect(csvOf(desk, '公示')).toContain('注销');
  });
});

describe('a form that is wrong', () => {
  const enter = async (change: (cells: string[], at: number) => void) => {
    const desk = await drawnDesk();
    let row = 0;
    const file = desk.write(
      '填好.csv',
      fill(await formOf(desk), (cells) => change(cells, row++)),
    );
    const answer = await say(desk, 'result-enter', drawId, file, '--by', '录入甲');
    const screen = await show(desk, 'result-enter', drawId, file, '--by', '录入甲');
    const { data } = await say(desk, 'result-status', drawId);
    return { answer, screen, counts: data.counts };
  };

  test.each([
    ['results.code-unknown', '检查结果', 'I4', (cells: string[]) => (cells[foundAt] = '正常')],
    ['results.form-unfilled', '检查结果', 'I4', (cells: string[]) => (cells[foundAt] = '')],
    ['registers.date-malformed', '检查完成日期', 'H4', (cells: string[]) => (cells[inspectedAt] = '上周')],
    ['registers.word-unknown', '后续处理', 'K4', (cells: string[]) => (cells[followUpAt] = '罚款')],
    ['results.item-unknown', '事项编号', 'F4', (cells: string[]) => (cells[itemAt] = 'SC-99')],
    [
      'results.form-follow-ups-differ',
      '改正期限',
      undefined,
      (cells: string[]) => (cells[dueAt] = '2026-03-30'),
    ],
    [
      'results.day-ahead',
      '检查完成日期',
      undefined,
      (cells: string[]) => (cells[inspectedAt] = '2026-03-13'),
    ],
  ])('is refused with %s at its cell, and nothing is entered', async (code, column, cell, change) => {
    const { answer, screen, counts } = await enter((cells, at) => {
      if (at === 2) change(cells);
    });
    const issue = answer.issues.find((one) => one.code === code);
    if (issue === undefined) throw new Error(JSON.stringify(answer.issues));
    expect([answer.code, screen.code]).toEqual([3, 3]);
    const row = issue.path[1];
    expect(issue.path).toEqual(['填好.csv', row, column]);
    if (cell === undefined) expect([3, 4, 5]).toContain(row);
    expect(issue.cell).toBe(cell ?? `${{ 改正期限: 'L', 检查完成日期: 'H' }[column]}${row}`);
    expect(screen.err).toContain(`填好.csv › 第 ${row} 行 › ${column}`);
    expect(counts).toMatchObject({ outstanding: 7, entered: 0 });
  });

  test('of another draw, without its columns, or not there at all', async () => {
    const desk = await drawnDesk();
    const form = await formOf(desk);
    const other = desk.write(
      '别的.csv',
      fill(form, (cells) => (cells[1] = 'YL-2026-002')),
    );
    expect(codesOf(await say(desk, 'result-enter', drawId, other, '--by', '甲'))).toEqual([
      'results.form-of-another-draw',
    ]);
    const bare = desk.write('空表.csv', '抽取编号,检查结果\nYL-2026-001,1\n');
    const refused = await say(desk, 'result-enter', drawId, bare, '--by', '甲');
    expect([refused.code, codesOf(refused)]).toEqual([3, ['registers.header-missing']]);
    const missing = await say(desk, 'result-enter', drawId, join(desk.folder, '没有.csv'), '--by', '甲');
    expect([missing.code, codesOf(missing)]).toEqual([5, ['sdk.file-unreadable']]);
    const nobody = await say(desk, 'result-enter', drawId, desk.write('好.csv', fill(form)), '--by', ' ');
    expect(codesOf(nobody)).toEqual(['results.person-missing']);
  });

  test('is not asked for in another kind of file, nor for a team or a draw that is not there', async () => {
    const desk = await drawnDesk();
    const out = (name: string) => join(desk.folder, name);
    const kind = await say(desk, 'result-form', drawId, '--out', out('表.doc'));
    expect([kind.code, codesOf(kind)]).toEqual([3, ['sdk.export-format']]);
    const team = await say(desk, 'result-form', drawId, '--out', out('表.csv'), '--team', '第99组');
    expect([team.code, team.issues[0]?.args]).toEqual([3, { team: '第99组', draw: drawId, count: 7 }]);
    const draw = await say(desk, 'result-form', 'YL-2026-009', '--out', out('表.csv'));
    expect([draw.code, codesOf(draw)]).toEqual([4, ['sdk.draw-not-sealed']]);
    const list = await say(desk, 'result-form', drawId, '--out', out('表.csv'), '--list', '全国');
    expect([list.code, codesOf(list)]).toEqual([2, ['cli.value-invalid']]);
  });
});

describe('review and amendment', () => {
  const ground = [
    '--kind',
    'objection-upheld',
    '--reason',
    '异议成立',
    '--basis',
    '核查意见',
    '--approver',
    '丁',
  ];
  const since = ['--since', '2026-03-11', '--by', '甲'];

  test('a review is either approval or return', async () => {
    const desk = await drawnDesk();
    for (const choice of [[], ['--approve', '--return', '缺照片']]) {
      const answer = await say(desk, 'result-review', drawId, '--by', '乙', ...choice);
      expect([answer.code, codesOf(answer)]).toEqual([2, ['cli.review-choice']]);
    }
  });

  test('a result is withdrawn and restored; each time a new folder takes the place of the old one', async () => {
    const desk = await drawnDesk();
    const [target = ''] = await publishAll(desk);
    const amend = (act: string, out: string, ...more: string[]) =>
      say(
        desk,
        'result-amend',
        drawId,
        target,
        '--act',
        act,
        ...ground,
        ...since,
        '--out',
        join(desk.folder, out),
        ...more,
      );
    expect((await amend('撤下', '撤下')).code).toBe(0);
    expect([csvOf(desk, '公示'), csvOf(desk, '撤下')].map((csv) => csv.includes(target))).toEqual([
      true,
      false,
    ]);
    const taken = await amend('restored', '撤下');
    expect([taken.code, codesOf(taken)]).toEqual([4, ['sdk.folder-not-empty']]);
    expect((await amend('restored', '恢复')).code).toBe(0);
    expect(csvOf(desk, '恢复')).toContain(target);
    expect(codesOf(await amend('restored', '再恢复'))).toEqual(['results.not-withdrawn']);
    expect(codesOf(await amend('withdrawn', '再撤', '--found', 'SC-01=1'))).toEqual([
      'cli.option-of-corrections',
    ]);
  });

  test('a correction states the whole result', async () => {
    const desk = await drawnDesk();
    const [target = ''] = await publishAll(desk);
    const correct = (...more: string[]) =>
      say(
        desk,
        'result-amend',
        drawId,
        target,
        '--act',
        'corrected',
        ...ground,
        ...since,
        '--out',
        join(desk.folder, '更正'),
        ...more,
      );
    expect(codesOf(await correct('--inspected-on', day))).toEqual(['cli.correction-missing']);
    expect(codesOf(await correct('--inspected-on', '昨天'))).toEqual(['cli.value-invalid']);
    expect(codesOf(await correct('--inspected-on', day, '--found', 'SC-01'))).toEqual(['cli.value-invalid']);
    expect(codesOf(await correct('--inspected-on', day, '--found', 'SC-01=1'))).toEqual([
      'results.item-missing',
    ]);
    expect(codesOf(await correct('--inspected-on', day, '--not-inspected', '搬走'))).toEqual([
      'cli.value-invalid',
    ]);
    const own = await correct('--inspected-on', day, '--not-inspected', '迁出', '--approver', '甲');
    expect(codesOf(own)).toEqual(['results.same-person']);
    expect((await correct('--inspected-on', day, '--not-inspected', '迁出')).code).toBe(0);
    expect(csvOf(desk, '更正')).toContain('迁出');
  });

  test('a follow-up that the result does not name, and a target not drawn, are refused', async () => {
    const desk = await drawnDesk();
    const [target = ''] = await publishAll(desk);
    const tell = (code: string, kind: string) =>
      say(desk, 'follow-up', drawId, code, '--kind', kind, '--on', day, '--by', '甲');
    expect(codesOf(await tell(target, 'transfer'))).toEqual(['results.follow-up-unknown']);
    expect(codesOf(await tell('91000000000000000X', '移送'))).toEqual(['results.target-unknown']);
    const unknown = await tell(target, '罚款');
    expect([unknown.code, codesOf(unknown)]).toEqual([2, ['cli.value-invalid']]);
    expect(unknown.issues[0]?.args['accepted']).toContain('责令改正 order-correction');
  });
});

describe('the overdue list', () => {
  test('counts working days, also local days off, and tells late publication apart from what is open', async () => {
    const desk = await drawnDesk();
    const form = await formOf(desk);
    await done(desk, 'result-enter', drawId, desk.write('好.csv', fill(form)), '--by', '甲');
    desk.now = instant('2026-04-08T02:00:00Z');
    expect((await say(desk, 'overdue')).code).toBe(0);
    desk.now = instant('2026-04-13T02:00:00Z');
    const late = await say(desk, 'overdue');
    expect([late.code, late.ok]).toEqual([1, false]);
    expect(late.data[0].duties).toHaveLength(7);
    expect(late.data[0].duties[0]).toMatchObject({ duty: 'publish', due: '2026-04-08', workdays: 3 });
    const off = [
      { from: '2026-04-01', to: '2026-04-02' },
      { from: '2026-04-13', to: '2026-04-13' },
    ];
    const local = desk.write(
      '假日.json',
      JSON.stringify({ place: '样例州', basis: '样政发〔2026〕1号', off }),
    );
    const there = await say(desk, 'overdue', '--local', local);
    expect(there.data[0].duties[0]).toMatchObject({ due: '2026-04-10', workdays: 0 });
    const status = await show(desk, 'result-status', drawId, '--local', local);
    expect(status.out).toMatch(/公示结果\s+7\s+2026-04-10/);
    expect(status.err).toContain('[results.publication-overdue] ×7 处');

    await done(desk, 'result-review', drawId, '--by', '乙', '--approve');
    await done(desk, 'result-publish', drawId, '--by', '丙', '--out', join(desk.folder, '公示'));
    const after = await show(desk, 'overdue');
    expect(after.code).toBe(0);
    expect(after.out).toContain('办得迟了的 7 件');
    expect(after.out).toMatch(/公示结果\s+2026-04-08\s+3\s+2026-04-13/);
    expect(after.out).not.toContain('逾期还没有办的');
  });

  test('a pending result has to be followed by a final one in time', async () => {
    const desk = await drawnDesk();
    const pending = (await formOf(desk)).rows[0]?.[targetAt];
    await publishAll(desk, (cells) => {
      if (cells[targetAt] === pending) cells[foundAt] = '8';
    });
    desk.now = instant('2026-03-27T02:00:00Z');
    expect((await say(desk, 'overdue')).code).toBe(0);
    const late = await show(desk, 'overdue', '--pending-days', '10');
    expect([late.code, /录入最终结果\s+2026-03-20\s+5/.test(late.out)]).toEqual([1, true]);
    const form = ['序号,抽取编号,统一社会信用代码,事项编号,检查完成日期,检查结果'];
    const rows = ['SC-01', 'SC-02'].map((item) => `1,${drawId},${pending},${item},2026-03-26,5`);
    const file = desk.write('最终.csv', [...form, ...rows, ''].join('\n'));
    await done(desk, 'result-enter', drawId, file, '--by', '甲');
    // Until it is reviewed and published, the public still sees the pending one.
    expect((await say(desk, 'overdue', '--pending-days', '10')).code).toBe(1);
    await done(desk, 'result-review', drawId, '--by', '乙', '--approve');
    await done(desk, 'result-publish', drawId, '--by', '丙', '--out', join(desk.folder, '最终公示'));
    expect((await say(desk, 'overdue', '--pending-days', '10')).code).toBe(0);
  });

  test('leaves open what no calendar knows', async () => {
    const desk = await drawnDesk();
    desk.now = instant('2026-12-20T02:00:00Z');
    const file = desk.write(
      '好.csv',
      fill(await formOf(desk), (cells) => (cells[inspectedAt] = '2026-12-18')),
    );
    await done(desk, 'result-enter', drawId, file, '--by', '甲');
    expect((await say(desk, 'overdue')).code).toBe(0);
    desk.now = instant('2027-03-01T02:00:00Z');
    const open = await show(desk, 'overdue');
    expect([open.code, open.out]).toEqual([9, '算得出的期限里没有逾期的事；有的期限算不出来，见提示。\n']);
    expect(open.err).toContain('⚠ [calendar.year-unknown]');
  });

  test('is refused with a file of local days off that cannot be read', async () => {
    const desk = await drawnDesk();
    const local = desk.write('假日.json', '{"place":"样例州","basis":"某号","off":[{"from":"2026-4-1"}]}');
    const refused = await say(desk, 'overdue', '--local', local);
    expect([refused.code, codesOf(refused)]).toEqual([3, ['calendar.local-malformed']]);
    expect(refused.issues.map(({ path }) => path.join('/'))).toContain('假日.json/off/[0]/from');
    const days = await say(desk, 'overdue', '--pending-days', '0');
    expect([days.code, codesOf(days)]).toEqual([2, ['cli.value-invalid']]);
  });
});

/** Fills a form's workbook in as a spreadsheet would: the sheet's cells are replaced, everything else stays. */
function fillWorkbook(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const name = 'xl/worksheets/sheet1.xml';
  const text = new TextDecoder().decode(parts[name]);
  const cell = (address: string, value: string) =>
    `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const filled = text.replace(/<row r="(\d+)">(.*?)<\/row>/gs, (row, number, cells) =>
    number === '1'
      ? row
      : `<row r="${number}">${cells}${cell(`H${number}`, '2026-03-10')}${cell(`I${number}`, '1')}</row>`,
  );
  return zipSync({ ...parts, [name]: new TextEncoder().encode(filled) });
}
