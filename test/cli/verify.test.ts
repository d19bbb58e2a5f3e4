import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedBundle, zipBundle } from 'double-random/archive';
import { parseReplayReport } from 'double-random/replay';
import { writePublication } from 'double-random/sdk/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { edit, type Files, publishSmallOffice, relist } from '../fixtures/bundle.js';
import { openTerminal, type Terminal } from './terminal.js';

let terminal: Terminal;
const audit = publishSmallOffice('audit', { method: 'sha256@1', profile: 'open' });
const sealed = publishSmallOffice('public', { method: 'sha256@1', profile: 'sealed' });
const tampered = relist(edit(audit, '抽查名单.csv', (text) => text.replace('样例', '祥例')));
const page = '<!doctype html><html><body></body></html>';

async function folderOf(name: string, files: Files): Promise<string> {
  const folder = join(terminal.folder, name);
  await writePublication(folder, files);
  return folder;
}

beforeAll(async () => {
  terminal = openTerminal();
  await folderOf('公示', audit);
});
afterAll(() => terminal.remove());

describe('verify', () => {
  test('takes a folder, a ZIP of it and a page with its data alike', async () => {
    const inFolder = new Map([...audit].map(([path, bytes]) => [`公示/${path}`, bytes]));
    const inputs = [
      join(terminal.folder, '公示'),
      terminal.write('公示.zip', zipBundle(inFolder)),
      terminal.write('verify.html', embedBundle(page, audit)),
    ];
    for (const input of inputs) {
      const { code, out, err } = await terminal.run('verify', input);
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain('结论：一致。11 项全部通过。');
    }
  });

  test('says what a replay says, check by check', async () => {
    const folder = await folderOf('tampered', tampered);
    const [verified, replayed] = [await terminal.run('verify', folder), await terminal.run('replay', folder)];
    expect([verified.code, replayed.code]).toEqual([1, 1]);
    const checks = (out: string) => out.match(/^ +\d+ {2}.*$|^ {7}.*$/gm);
    expect(checks(verified.out)).toEqual(expect.arrayContaining(checks(replayed.out) ?? ['nothing']));
    expect(verified.out).toContain('抽查名单.csv › 第 2 行');
  });

  test('never takes what it could not determine for sound: 9', async () => {
    const lone = terminal.write('plan.json', audit.get('plan.json') ?? '');
    const broken = terminal.write('broken.zip', zipBundle(audit).subarray(0, 500));
    const other = terminal.write('other.pdf', 'x');
    for (const input of [await folderOf('sealed', sealed), lone, broken, other]) {
      const { code, out } = await terminal.run('verify', input);
      expect([code, /结论：不能确定/.test(out)]).toEqual([9, true]);
    }
    expect((await terminal.run('verify', broken)).out).toContain('[archive.not-zip]');
    expect((await terminal.run('verify', other)).out).toContain('[replay.nothing-to-verify]');
    expect((await terminal.run('verify', lone)).out).toMatch(/这个文件的指纹是 [0-9a-f]{64}/);
  });

  test('of a page of a bundle without its data checks that page', async () => {
    const path = terminal.write('公示.html', audit.get('公示.html') ?? '');
    const { code, data } = await terminal.json('verify', path);
    expect([code, data.subjects[0].kind, data.subjects[0].facts.file]).toEqual([9, 'file', '公示.html']);
  });

  test('tells of several what each came to, and ends as the worst did', async () => {
    const paths = ['公示', 'sealed', 'tampered'].map((name) => join(terminal.folder, name));
    const { code, data } = await terminal.json('verify', ...paths);
    expect(data.subjects.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      ...['pass', 'not-run', 'fail'],
    ]);
    expect(code).toBe(1);
    expect((await terminal.run('verify', ...paths.slice(0, 2))).code).toBe(9);
    expect((await terminal.run('verify', paths[0] ?? '', join(terminal.folder, 'nowhere'))).code).toBe(5);
    expect((await terminal.run('verify', paths[2] ?? '', join(terminal.folder, 'nowhere'))).code).toBe(1);
    expect((await terminal.run('verify', join(terminal.folder, 'nowhere'))).code).toBe(5);
  });

  test('of a later version cannot: 7', async () => {
    const later = edit(audit, 'record.json', (text) =>
      text.replace('double-random/record@1', 'double-random/record@9'),
    );
    for (const name of ['SHA256SUMS', 'manifest.json']) later.delete(name);
    const { code, out } = await terminal.run('verify', await folderOf('later', later));
    expect(code).toBe(7);
    expect(out).toContain('换用较新的 double-random 再核验');
  });
});

describe('a report', () => {
  test('is written as page, data or text, at the time of the machine', async () => {
    const folder = join(terminal.folder, '公示');
    for (const name of ['r.html', 'r.json', 'r.txt']) {
      const file = join(terminal.folder, name);
      const { code, out } = await terminal.run('verify', folder, '--report', file);
      expect([code, out.includes(`报告已写入：${file}`)]).toEqual([0, true]);
    }
    const read = (name: string) => readFileSync(join(terminal.folder, name));
    expect(String(read('r.html'))).toMatch(/^<!doctype html>/);
    expect(String(read('r.txt'))).toMatch(/^重放报告\n/);
    const report = parseReplayReport(read('r.json'));
    expect(report.ok && report.value.verifiedAt).toBe(terminal.now);
  });

  test('is not written over another, unless that is asked for', async () => {
    const folder = join(terminal.folder, '公示');
    const file = terminal.write('kept.json', 'kept');
    const kept = await terminal.run('verify', folder, '--report', file);
    expect([kept.code, kept.out]).toEqual([4, '']);
    expect(readFileSync(file, 'utf8')).toBe('kept');
    expect((await terminal.run('verify', folder, '--report', file, '--force')).code).toBe(0);
  });

  test('has a name that says its form', async () => {
    const folder = join(terminal.folder, '公示');
    for (const name of ['r3.pdf', 'report', 'r.docx']) {
      const refused = await terminal.json('verify', folder, '--report', join(terminal.folder, name));
      expect([refused.code, refused.issues[0]?.code]).toEqual([2, 'cli.value-invalid']);
      expect(existsSync(join(terminal.folder, name))).toBe(false);
    }
  });

  test('is signed, and whoever has the public key knows by whom', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const pem = terminal.write('审计局.pem', String(privateKey.export({ format: 'pem', type: 'pkcs8' })));
    const key = terminal.write('public.pem', String(publicKey.export({ format: 'pem', type: 'spki' })));
    const [folder, file] = [join(terminal.folder, '公示'), join(terminal.folder, 'signed.json')];
    const { code, out } = await terminal.run('verify', folder, '--report', file, '--sign', pem);
    expect(code).toBe(0);
    const line = terminal.write('key.txt', /公钥：(审计局\+.+)$/m.exec(out)?.[1] ?? '');
    for (const known of [key, line]) {
      const checked = await terminal.run('verify-report', file, '--key', known);
      expect([checked.code, checked.err]).toEqual([0, '']);
      expect(checked.out).toContain('签名有效：审计局 签的就是这份报告。');
      expect(checked.out).toContain('结论：一致。');
    }
    writeFileSync(file, readFileSync(file, 'utf8').replace('"outcome":"pass"', '"outcome":"fail"'));
    const changed = await terminal.run('verify-report', file, '--key', key);
    expect([changed.code, changed.out.includes('[sdk.signed-another-file]')]).toEqual([1, true]);
    const stranger = generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' });
    const unknown = terminal.write('stranger.pem', String(stranger));
    expect((await terminal.run('verify-report', file, '--key', unknown)).code).toBe(9);
    const lost = await terminal.run('verify-report', file, '--key', key, '--signature', 'nowhere');
    expect(lost.code).toBe(5);
  });

  test('is not written where it cannot be signed', async () => {
    const [folder, file] = [join(terminal.folder, '公示'), join(terminal.folder, 'unsigned.json')];
    const noKey = terminal.write('no-key.pem', 'x');
    const refused = await terminal.json('verify', folder, '--report', file, '--sign', noKey);
    expect([refused.code, refused.issues[0]?.code, refused.issues[0]?.path]).toEqual([
      ...[3, 'sdk.key-unreadable', ['no-key.pem']],
    ]);
    expect(existsSync(file)).toBe(false);
    expect((await terminal.run('verify', folder, '--sign', noKey)).code).toBe(2);
  });
});
