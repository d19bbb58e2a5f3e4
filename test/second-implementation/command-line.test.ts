import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { unzipBundle } from 'double-random/archive';
import { renderCheck } from 'double-random/messages';
import { replayRecord } from 'double-random/replay';
import { type Zippable, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { edit, type Files, publishSmallOffice, relist } from '../fixtures/bundle.js';
import { type PythonReport, runUnread, runVerifier, withoutPython } from './python.js';

const folder = mkdtempSync(join(tmpdir(), 'double-random-python-'));
afterAll(() => rmSync(folder, { recursive: true }));

const audit = publishSmallOffice('audit');
const forged = relist(
  edit(audit, 'record.json', (text) => text.replace('"effectiveCap":2', '"effectiveCap":3')),
);

function folderOf(name: string, files: Files): string {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), bytes);
  }
  mkdirSync(join(folder, name), { recursive: true });
  return join(folder, name);
}

function archiveOf(name: string, entries: Zippable): string {
  const path = join(folder, name);
  writeFileSync(path, zipSync(entries));
  return path;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const verify = (path: string) => {
  const { status, stdout } = runVerifier([path, '--json']);
  const report = JSON.parse(stdout) as PythonReport;
  return { status, outcomes: Object.fromEntries(report.checks.map(({ id, outcome }) => [id, outcome])) };
};

describe.skipIf(withoutPython !== undefined)(
  `the verifier in Python on the command line${withoutPython === undefined ? '' : ` (skipped: ${withoutPython})`}`,
  () => {
    it('tells what it checked of a folder, and ends with 9 where something is left to others', () => {
      const { status, stdout, stderr } = runVerifier([folderOf('audit', audit)]);
      expect([status, stderr]).toEqual([9, '']);
      expect(stdout).toContain(' 8 selection   入选名单重算一致  通过  6 个正选\n');
      expect(stdout).toContain(' 6 eligibility 资格与排除复算  无法判定  ');
      expect(stdout.endsWith('结论：无法判定\n')).toBe(true);
    });

    it('reads a ZIP as the folder, with a folder of its own around the files or without', () => {
      const plain = archiveOf('plain.zip', Object.fromEntries(audit));
      const around = Object.fromEntries([...audit].map(([path, bytes]) => [`2026-SP-001/${path}`, bytes]));
      const wrapped = archiveOf('wrapped.zip', { '2026-SP-001/': new Uint8Array(), ...around });
      expect(verify(plain)).toEqual(verify(folderOf('audit', audit)));
      expect(verify(wrapped)).toEqual(verify(plain));
    });

    it('leaves out of a ZIP what systems leave in folders, as the library does', () => {
      const packed = Object.fromEntries([...audit].map(([path, bytes]) => [`公示/${path}`, bytes]));
      const litter = ['__MACOSX/公示/._plan.json', '公示/.DS_Store', '公示/._plan.json', 'thumbs.DB'];
      const left = Object.fromEntries([...litter, 'desktop.ini'].map((path) => [path, bytesOf('x')]));
      const mac = archiveOf('mac.zip', { ...left, '__MACOSX/': new Uint8Array(), ...packed });
      expect(verify(mac)).toEqual(verify(folderOf('audit', audit)));
      expect(unzipBundle(readFileSync(mac))).toMatchObject({ ok: true });
      expect(runVerifier([mac]).stdout).not.toContain('清单外');
    });

    it.each([
      ['a NUL', 'plan.json\0x'],
      ['a control character', 'plan\u001f.json'],
      ['a way out', '../plan.json'],
      ['a way out behind a folder', 'a/../../plan.json'],
      ['a root', '/plan.json'],
      ['a drive', 'C:plan.json'],
      ['a backslash', 'a\\plan.json'],
      ['an empty step', 'a//plan.json'],
      ['a way out that looks like litter', '__MACOSX/../._x'],
      ['a folder of a safe name with content', 'a/'],
    ])('opens no ZIP with %s in a name, nor does the library', (_, name) => {
      const zip = archiveOf('unsafe.zip', { ...Object.fromEntries(audit), [name]: bytesOf('x') });
      const { status, stdout, stderr } = runVerifier([zip]);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('名称不安全');
      expect(unzipBundle(readFileSync(zip)).ok).toBe(false);
    });

    it('opens a ZIP that states a name twice only where both are the same', () => {
      // The field begins with its version, 1, and the checksum of the name that it stands beside.
      const crc = Buffer.alloc(4);
      crc.writeUInt32LE(crc32('plan.json'));
      for (const [stated, status] of [
        ['plan.json', 9],
        ['record.json', 2],
        ['../plan.json', 2],
      ] as const) {
        const extra = { 28789: Uint8Array.of(1, ...crc, ...bytesOf(stated)) };
        const entries = [...audit].map(([path, bytes]) => [
          path,
          path === 'plan.json' ? [bytes, { extra }] : bytes,
        ]);
        const zip = archiveOf('twice.zip', Object.fromEntries(entries));
        expect([stated, runVerifier([zip]).status]).toEqual([stated, status]);
      }
    });

    it('reads the names of old programs in China', () => {
      const name = [0xb9, 0xab, 0xca, 0xbe, 0x2e, 0x68, 0x74, 0x6d, 0x6c]; // 公示.html in GBK
      const latin = String.fromCharCode(...name.map((byte) => (byte < 128 ? byte : 97)));
      const files = [...audit].map(([path, bytes]) => [path === '公示.html' ? latin : path, bytes]);
      const bytes = zipSync(Object.fromEntries(files));
      for (let at = bytes.length; at >= 0; at--)
        if (bytesOf(latin).every((byte, place) => bytes[at + place] === byte)) bytes.set(name, at);
      const zip = join(folder, 'gbk.zip');
      writeFileSync(zip, bytes);
      expect(verify(zip)).toEqual(verify(folderOf('audit', audit)));
    });

    it('ends with 1 for a forged record and names the place', () => {
      const { status, stdout } = runVerifier([folderOf('forged', forged)]);
      expect(status).toBe(1);
      expect(stdout).toContain(
        ' 9 teams       检查人员分组重算一致、回避被执行  不通过  record.json effectiveCap : 应为 2\n',
      );
      expect(stdout).toContain('结论：不通过');
    });

    it('ends with 2 for wrong usage and for what cannot be opened', () => {
      writeFileSync(join(folder, 'broken.zip'), zipSync(Object.fromEntries(audit)).slice(0, 900));
      writeFileSync(join(folder, 'no.zip'), 'no archive');
      for (const args of [
        [],
        ['a', 'b'],
        ['--help'],
        [join(folder, 'absent')],
        [join(folder, 'broken.zip')],
        [join(folder, 'no.zip')],
      ]) {
        const { status, stdout, stderr } = runVerifier(args);
        expect([args, status, stdout]).toEqual([args, 2, '']);
        expect(stderr).not.toContain('Traceback');
      }
    });

    it('calls checks and outcomes what the library calls them', () => {
      const { stdout } = runVerifier([folderOf('words', audit)]);
      const { checks } = replayRecord(audit);
      const lines = stdout.split('\n');
      for (const [at, check] of checks.entries()) {
        expect(lines[at]).toContain(` ${check.id} `.trimEnd());
        expect(lines[at]).toContain(` ${renderCheck(check, 'zh').name}  `);
      }
      const notRun = renderCheck(replayRecord(new Map()).checks[0] ?? expect.fail(), 'zh');
      expect(runVerifier([folderOf('nothing', new Map())]).stdout).toContain(`结论：${notRun.outcome}\n`);
    });

    it('says what is wanted where it is given a single file', () => {
      const { status, stderr } = runVerifier([join(folderOf('audit', audit), 'plan.json')]);
      expect([status, stderr.startsWith('请给一个公示文件夹或 ZIP')]).toEqual([2, true]);
    });

    it('ends quietly, with its own answer, where nobody reads on', () => {
      for (const option of ['', '--json']) {
        const { status, stderr } = runUnread([folderOf('audit', audit), ...(option === '' ? [] : [option])]);
        expect([status, stderr]).toEqual([9, '']);
      }
    });

    it('determines nothing of an empty folder', () => {
      const { status, outcomes } = verify(folderOf('empty', new Map()));
      expect([status, ...new Set(Object.values(outcomes))]).toEqual([9, 'not-run']);
    });

    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    it.each([
      ['nesting', 'plan.json', deep, 'plan'],
      ['nesting of objects', 'record.json', '{"a":'.repeat(100_000), 'selection'],
      ['a number of 100,000 digits', 'plan.json', `{"a":${'9'.repeat(100_000)}}`, 'plan'],
      ['an exponent', 'plan.json', '{"a":1e999999999}', 'plan'],
      ['a lone surrogate', 'salts.json', '{"saltKey":"\\ud800"}', 'targets'],
      ['a member that comes twice', 'salts.json', '{"saltKey":"0","saltKey":"1"}', 'targets'],
      ['a blank', 'rules.json', '{"id": "x"}', 'rules'],
      ['nothing', 'journal.ndjson', '', 'journal'],
      ['no line feed', 'journal.ndjson', '{}', 'journal'],
      ['no JSON', 'items.ndjson', 'NaN\n', 'rules'],
      ['a byte order mark', 'manifest.json', '\ufeff{}', 'files'],
      ['no line at all', 'SHA256SUMS', '', 'files'],
    ])('fails %s in %s without breaking down', (_, path, content, check) => {
      const { status, outcomes } = verify(
        folderOf(`hostile-${check}`, new Map(audit).set(path, bytesOf(content))),
      );
      expect([status, outcomes[check]]).toEqual([1, 'fail']);
    });

    it('fails bytes that are no UTF-8', () => {
      const { outcomes } = verify(
        folderOf('bytes', new Map(audit).set('plan.json', new Uint8Array([0xff, 0xc0, 0x80]))),
      );
      expect(outcomes['plan']).toBe('fail');
    });

    it('takes a folder where a file should be for a file that is missing', () => {
      const files = new Map(audit);
      files.delete('plan.json');
      const { status, outcomes } = verify(folderOf('odd', files.set('plan.json/inner', bytesOf('x'))));
      expect([status, outcomes['plan']]).toEqual([9, 'not-run']);
    });
  },
);
