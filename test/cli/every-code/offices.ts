import { appendFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { appendEntry } from '../../../src/core/journal/index.js';
import { instant } from '../../../src/core/kernel/index.js';
import { creditCode } from '../../pools/tables.js';
import { openSmallOffice } from '../terminal.js';
import { command, type Desk, done, file, type Provocations } from './provocation.js';
import { code, target } from './target-rows.js';

const list = (count: number, row: (number: number) => string = () => ',,') =>
  `名称,代码,登记状态,地区\n${Array.from({ length: count }, (_, at) => `甲${at},${creditCode(at)}${row(at)}`).join('\n')}\n`;
const items = (authority: string) => `编号,抽查事项,检查主体\nA1,检查,${authority}\n`;

/** Adopts one version from a file and then takes in another. */
const twice = (register: string, first: string, second: string, ...options: readonly string[]) =>
  command(async (desk) => {
    await done(desk, 'import', register, desk.write('上一版.csv', first), ...options);
    return ['import', register, desk.write('名录.csv', second), ...options];
  });

/** Asks for the versions of an office whose folder was changed after one version was adopted. */
const spoilt = (spoil: (desk: Desk, journal: string) => void) =>
  command(async (desk) => {
    await done(desk, 'import', 'targets', desk.write('名录.csv', list(1)));
    spoil(desk, join(desk.office, 'journal.ndjson'));
    return ['diff', 'targets'];
  });

function objectsOf({ office }: Desk): string[] {
  const names = readdirSync(join(office, 'objects'), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ndjson')).map((name) => join(office, 'objects', name));
}

function lockOf(pid: number, host: string): string {
  return JSON.stringify({ pid, host, born: 1, token: 'x' });
}

const withLock = (pid: number, host: string) =>
  command(async (desk) => {
    writeFileSync(join(desk.office, 'lock'), lockOf(pid, host));
    return ['import', 'targets', desk.write('名录.csv', list(1))];
  });

/** Exports a list of one target. */
const exported = (name: string, ...options: readonly string[]) =>
  command(async (desk) => {
    await done(desk, 'import', 'targets', desk.write('名录.csv', list(1)));
    return ['export', 'targets', join(desk.folder, name), ...options];
  });

/** A number that no process has: the system gives smaller ones. */
const noProcess = 2 ** 30;

/** Versions of registers, and the office that keeps them. */
export const officeProvocations: Provocations = {
  'versions.pool-shrunk': twice('targets', list(10), list(7)),
  'versions.district-lost': twice(
    'targets',
    list(1, () => ',,甲区'),
    list(1, () => ',,乙区'),
  ),
  'versions.size-suspicious': twice('targets', list(999), list(1000)),
  'versions.status-revived': twice(
    'targets',
    list(1, () => ',注销,'),
    list(1, () => ',存续,'),
  ),
  'versions.authority-moved': twice('items', items('甲局'), items('乙局')),
  'sdk.change-accepted': twice('targets', list(10), list(7), '--accept-change', '迁出三户'),
  'sdk.version-backdated': command(async (desk) => {
    const path = desk.write('名录.csv', list(1));
    await done(desk, 'import', 'targets', path, '--effective', '2026-07-01');
    return ['import', 'targets', path, '--effective', '2026-06-30'];
  }),
  'registers.layout-loses': exported('导出.csv', '--layout', 'short-targets'),
  'sdk.file-exists': exported('名录.csv'),
  'sdk.file-unwritable': exported('没有的文件夹/名录.csv'),
  'sdk.export-format': exported('导出.doc'),
  'sdk.layout-unknown': exported('导出.csv', '--layout', 'x'),
  'sdk.version-unfounded': file('targets', list(1)),
  'sdk.details-control': file('targets', list(1), '--operator', '甲\n乙'),
  'sdk.version-upcoming': command(async (desk) => {
    await done(desk, 'import', 'targets', join(desk.folder, 'targets.csv'), '--effective', '2099-01-01');
    return ['plan', join(desk.folder, 'task.json')];
  }, openSmallOffice),
  'sdk.version-unknown': command(async (desk) => {
    await done(desk, 'import', 'targets', desk.write('名录.csv', list(1)));
    return ['diff', 'targets', '--to', '2'];
  }),
  'sdk.register-missing': command(() => ['diff', 'targets']),
  'sdk.register-not-in-force': command(async (desk) => {
    await done(desk, 'import', 'targets', desk.write('名录.csv', list(1)));
    return ['versions', 'targets', '--as-of', '2020-01-01'];
  }),
  'sdk.register-empty': target('甲,９,,,'),
  'sdk.rows-refused': target(`甲,${code},,,\n乙,９,,,`),
  'sdk.partial-accepted': file('targets', `名称,代码\n甲,${code}\n乙,９\n`, '--accept-partial', '待核实'),
  'sdk.date-malformed': command(() => ['versions', 'targets', '--as-of', '2026-02-30']),
  'sdk.file-unreadable': command(({ folder }) => ['import', 'targets', join(folder, '没有.csv')]),
  'sdk.office-missing': command(({ office }) => {
    rmSync(join(office, 'office.json'));
    return ['versions', 'targets'];
  }),
  'sdk.office-exists': command(({ office }) => ['init', office]),
  'sdk.office-format': command(({ office }) => {
    writeFileSync(join(office, 'office.json'), '{"format":"double-random/office@9"}');
    return ['versions', 'targets'];
  }),
  'sdk.folder-not-empty': command(({ folder }) => ['init', folder]),
  'sdk.folder-unwritable': command((desk) => ['init', join(desk.write('文件', ''), '下面')]),
  'sdk.journal-missing': spoilt((_, journal) => rmSync(journal)),
  'sdk.journal-torn': spoilt((_, journal) => appendFileSync(journal, '{"seq"')),
  'kernel.json-not-canonical': spoilt((_, journal) => appendFileSync(journal, '{ "seq": 1 }\n')),
  'sdk.journal-unreadable': command(({ office }) => {
    const line = appendEntry(undefined, {
      time: instant('2026-03-01T01:00:00Z'),
      kind: 'items-adopted',
      body: {},
    });
    writeFileSync(join(office, 'journal.ndjson'), `${line}\n`);
    return ['versions', 'items'];
  }),
  'sdk.object-missing': spoilt((desk) => {
    for (const path of objectsOf(desk)) rmSync(path);
  }),
  'sdk.object-damaged': spoilt((desk) => {
    for (const path of objectsOf(desk)) appendFileSync(path, '\n');
  }),
  'sdk.store-locked': withLock(1, '某台主机'),
  'sdk.lock-taken-over': withLock(noProcess, hostname()),
  'sdk.store-io': command((desk) => {
    rmSync(join(desk.office, 'objects'), { recursive: true });
    writeFileSync(join(desk.office, 'objects'), '');
    return ['import', 'targets', desk.write('名录.csv', list(1))];
  }),
  'sdk.clock-behind': command(async (desk) => {
    const path = desk.write('名录.csv', list(1));
    await done(desk, 'import', 'targets', path);
    desk.now = instant('2026-03-01T01:00:00Z');
    return ['import', 'targets', path];
  }),
};
