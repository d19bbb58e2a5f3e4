import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReplayReport } from 'double-random/replay';
import { writePublication } from 'double-random/sdk/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editTable } from '../fixtures/edit-year.js';
import { makeSmallYear, officialDraws } from '../fixtures/small-year.js';
import { openTerminal, type Terminal } from './terminal.js';

let terminal: Terminal;
let folder: string;
const off = [{ from: '2026-04-08', to: '2026-04-08' }];
const holidays = { place: '样例州', basis: '样政发〔2026〕1号', off };

beforeAll(async () => {
  terminal = openTerminal();
  folder = join(terminal.folder, '公开');
  const { year } = await makeSmallYear();
  // The 20th working day after the inspections was 8 April.
  const late = editTable(year.files, `draws/${officialDraws[1]}/results`, (rows, at) =>
    rows.map((cells, row) =>
      cells.map((cell, index) => (row < 2 && index === at('公示日期') ? '2026-04-09' : cell)),
    ),
  );
  await writePublication(folder, late);
});
afterAll(() => terminal.remove());

const deadlinesOf = ({ data }: Awaited<ReturnType<Terminal['json']>>) =>
  data.subjects[0].checks.find(({ id }: { id: string }) => id === 'year-deadlines');

describe('verify of a year', () => {
  test('counts deadlines with local days off where it is told of them', async () => {
    const plain = await terminal.json('verify', folder);
    expect(deadlinesOf(plain)).toMatchObject({ outcome: 'fail', args: { late: 1 } });
    expect(plain.data.subjects[0].facts.localHolidays).toBeUndefined();
    const local = terminal.write('假日.json', JSON.stringify(holidays));
    const there = await terminal.json('verify', folder, '--local', local);
    expect(deadlinesOf(there)).toMatchObject({ outcome: 'pass', args: { late: 0 }, findings: [] });
  });

  test('writes into the report which local days off it counted with, of the year alone', async () => {
    const local = terminal.write('假日.json', JSON.stringify(holidays));
    const file = join(terminal.folder, '报告.json');
    const { out } = await terminal.run('verify', folder, '--local', local, '--report', file);
    expect(out).toMatch(/期限扣除的地方假日 +样例州，样政发〔2026〕1号\n/);
    const report = parseReplayReport(readFileSync(file));
    const told = report.ok ? report.value.subjects.map(({ facts }) => facts.localHolidays) : [];
    const { place, basis } = holidays;
    expect(told).toEqual([{ place, basis }, undefined, undefined]);
  });

  test('is refused with a file of local days off that cannot be read', async () => {
    const local = terminal.write('坏.json', '{"place":"样例州"}');
    const refused = await terminal.json('verify', folder, '--local', local);
    expect([refused.code, refused.issues[0]?.code, refused.issues[0]?.path[0]]).toEqual([
      ...[3, 'calendar.local-malformed', '坏.json'],
    ]);
    const lost = await terminal.json('verify', folder, '--local', join(terminal.folder, '没有.json'));
    expect([lost.code, lost.issues[0]?.code]).toEqual([5, 'sdk.file-unreadable']);
  });
});
