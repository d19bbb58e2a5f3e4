import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedBundle, zipBundle } from 'double-random/archive';
import { canonicalJson, digestOf, utf8 } from 'double-random/kernel';
import { parseReplayReport } from 'double-random/replay';
import { readPublication, writePublication } from 'double-random/sdk/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishSmallOffice } from '../fixtures/bundle.js';
import { drawId, drawTask, openSmallOffice } from './terminal.js';

let terminal: Awaited<ReturnType<typeof openSmallOffice>>;
let folder: string;
let commitment: string;
const at = (name: string) => join(terminal.folder, name);
const verify = (...argv: string[]) => terminal.run('verify', ...argv);
const other = publishSmallOffice('audit', { method: 'sha256@1', profile: 'open' });

beforeAll(async () => {
  terminal = await openSmallOffice();
  await drawTask(terminal);
  folder = at('公示');
  const office = ['--office', terminal.office];
  for (const name of ['notice.json', 'notice.html'])
    await terminal.run('notice', drawId, '--format', name.slice(7), '--out', at(name), ...office);
  terminal.write('封存.html', embedBundle('<!doctype html><html><body></body></html>', noticeFiles()));
  await terminal.run('publish', drawId, '--edition', 'audit', '--out', folder, ...office);
  commitment = digestOf(readFileSync(join(folder, 'plan.json')));
});
afterAll(() => terminal.remove());

function noticeFiles(): ReadonlyMap<string, Uint8Array> {
  return new Map([['notice.json', readFileSync(at('notice.json'))]]);
}

/** The notice with one member changed. */
function changedNotice(name: string, change: Readonly<Record<string, unknown>>): string {
  const notice = JSON.parse(readFileSync(at('notice.json'), 'utf8'));
  return terminal.write(name, canonicalJson({ ...notice, ...change }));
}

describe('a draw that is verified', () => {
  it('is said not to have been held to a notice, which changes nothing else', async () => {
    const { code, out } = await verify(folder);
    expect(code).toBe(0);
    expect(out).toMatch(/结论：一致。11 项全部通过。\n未与抽取前的公告比对：.*--notice .*--commitment /);
  });

  it.each(['notice.json', 'notice.html', '封存.html'])('is held to the notice in %s', async (name) => {
    const { code, out } = await verify(folder, '--notice', at(name));
    expect(code).toBe(0);
    expect(out).toContain(`与抽取之前公布的封存指纹（${name}）逐位一致。`);
    expect(out).not.toContain('未与抽取前的公告比对');
    expect(out).not.toContain('与抽取之前公布的核对');
  });

  it('is held to digits as people copy them; of sixteen it is said that they are sixteen', async () => {
    const whole = await verify(folder, '--commitment', commitment);
    expect([whole.code, whole.out.includes('逐位一致')]).toEqual([0, true]);
    const [short = '', eights = ''] = [commitment.slice(0, 16), commitment].map((digits, form) =>
      digits.replace(form === 0 ? /(.{4})(?=.)/g : /(.{8})(?=.)/g, '$1 '),
    );
    expect((await verify(folder, '--commitment', eights)).code).toBe(0);
    for (const digits of [short, short.toUpperCase()]) {
      const { code, out } = await verify(folder, '--commitment', digits);
      expect([code, out.includes('前 16 位一致；只比对了 16 位')]).toEqual([0, true]);
    }
    for (const digits of ['18D5', `${commitment}0`, 'x'.repeat(64)])
      expect((await verify(folder, '--commitment', digits)).code).toBe(2);
  });

  it('fails where something else was announced', async () => {
    for (const digits of ['18D5 F16D E7D0 1EA0', 'a'.repeat(64)]) {
      const { code, out } = await verify(folder, '--commitment', digits);
      expect(code).toBe(1);
      expect(out).toMatch(/ 2 {2}方案与承诺一致 +不通过/);
      expect(out).toContain('[replay.announced-differs] plan.json');
    }
    const swapped = changedNotice('swapped.json', { commitment: 'b'.repeat(64) });
    expect((await verify(folder, '--notice', swapped)).code).toBe(1);
    const plan = join(folder, 'plan.json');
    expect((await verify(plan, '--commitment', 'a'.repeat(64))).code).toBe(1);
    expect((await verify(plan, '--commitment', commitment)).code).toBe(9);
  });

  it('fails on the notice of another draw, which is named', async () => {
    const { code, data } = await terminal.json(
      ...['verify', folder, '--notice', changedNotice('another.json', { drawId: 'YL-2026-099' })],
    );
    expect(code).toBe(1);
    const { findings } = data.subjects[0].checks.find(({ id }: { id: string }) => id === 'plan');
    expect(findings[0]).toMatchObject({
      code: 'replay.announced-another',
      args: { expected: 'YL-2026-099', found: drawId },
    });
  });

  it('is told apart from others beside it: each is held to its own', async () => {
    await writePublication(at('别的'), other);
    const both = await terminal.json('verify', folder, at('别的'), '--notice', at('notice.json'));
    const [first, second] = both.data.subjects;
    expect(first.facts.announced).toEqual({ commitment, notice: 'notice.json' });
    expect([second.outcome, second.facts.announced]).toEqual(['pass', undefined]);
    const digits = await terminal.json('verify', folder, at('别的'), '--commitment', commitment);
    expect(digits.data.subjects[1].facts.announced).toBeUndefined();
    expect(digits.code).toBe(0);
  });

  it('without its plan cannot be held to anything, which is said and is no failure', async () => {
    const files = await readPublication(folder);
    const some = new Map(files.ok ? files.value : []);
    for (const name of ['plan.json', 'manifest.json', 'SHA256SUMS']) some.delete(name);
    await writePublication(at('缺方案'), some);
    const { code, out } = await verify(at('缺方案'), '--notice', at('notice.json'));
    expect([code, out.includes('未能与抽取前的公告（notice.json）比对')]).toEqual([9, true]);
  });

  it('is never passed over, whatever there is instead of a plan', async () => {
    const year = at('一年');
    mkdirSync(year);
    writeFileSync(join(year, 'datapackage.json'), '{}');
    writeFileSync(at('什么也不是.txt'), 'x');
    const places = [join(folder, 'record.json'), join(folder, 'rules.json'), at('notice.json'), year];
    for (const place of [...places, at('什么也不是.txt'), at('缺方案')])
      for (const told of [
        ['--commitment', commitment],
        ['--notice', at('notice.json')],
      ]) {
        const { code, data } = await terminal.json('verify', place, ...told);
        const [subject] = data.subjects;
        expect([place, code, subject.outcome]).toEqual([place, 9, 'not-run']);
        expect(subject.facts.announced.commitment).toBe(commitment);
        const { findings } = subject.checks.find(({ id }: { id: string }) => id === 'plan');
        expect(findings[0]).toMatchObject({
          code: 'replay.announced-uncompared',
          severity: 'warning',
          args: { expected: commitment },
        });
        expect((await verify(place, ...told)).out).toMatch(/没有封存的方案 plan\.json，未能与抽取前的公告/);
      }
  });

  it('that is called a year is held to it all the same', async () => {
    const files = await readPublication(folder);
    const disguised = new Map(files.ok ? files.value : []);
    disguised.set('manifest.json', utf8('{"format":"double-random/publication@1"}'));
    await writePublication(at('伪装'), disguised);
    const { code, data } = await terminal.json('verify', at('伪装'), '--commitment', 'a'.repeat(64));
    expect(code).toBe(1);
    const [year, draw] = data.subjects;
    expect([year.kind, draw.kind, draw.outcome]).toEqual(['year', 'draw', 'fail']);
    const { findings } = draw.checks.find(({ id }: { id: string }) => id === 'plan');
    expect(findings[0].code).toBe('replay.announced-differs');
  });

  it('is held in the report too, in every form', async () => {
    for (const name of ['held.json', 'held.html', 'held.txt'])
      await verify(folder, '--notice', at('notice.json'), '--report', at(name));
    const report = parseReplayReport(readFileSync(at('held.json')));
    expect(report.ok && report.value.subjects[0]?.facts.announced?.commitment).toBe(commitment);
    for (const name of ['held.html', 'held.txt'])
      expect(readFileSync(at(name), 'utf8')).toContain('逐位一致。');
  });

  it('is not held to what is no notice', async () => {
    const wrong = terminal.write('no-notice.html', '<!doctype html><p>公告</p>');
    for (const file of [wrong, join(folder, 'record.json'), folder]) {
      const { code, issues } = await terminal.json('verify', folder, '--notice', file);
      expect([code, issues[0]?.code]).toEqual([3, 'disclosure.no-notice']);
    }
    expect((await verify(folder, '--notice', at('nowhere'))).code).toBe(5);
  });
});

describe('what is no draw', () => {
  it.each(['notice.json', 'notice.html', '封存.html'])('%s is a notice, to be kept: 9', async (name) => {
    const { code, out, err } = await verify(at(name));
    expect([code, err]).toEqual([9, '']);
    for (const part of [drawId, commitment, commitment.replace(/(.{4})(?=.)/g, '$1 '), '已封存，抽取之前'])
      expect(out).toContain(part);
    expect(out).toMatch(/机关 +\S+/);
    expect(out).toContain(`double-random verify 公示文件夹 --notice ${name}`);
    const { data } = await terminal.json('verify', at(name));
    expect(parseReplayReport(utf8(canonicalJson(data))).ok).toBe(true);
  });

  it('a notice that is none is told to be broken, one of a later version to need a newer program', async () => {
    const broken = await verify(changedNotice('broken.json', { commitment: 'x' }));
    expect([broken.code, broken.out.includes('[disclosure.notice-malformed]')]).toEqual([9, true]);
    const later = await verify(changedNotice('later.json', { format: 'double-random/notice@2' }));
    expect(later.code).toBe(7);
  });

  it('one file alone is told what it is in a few lines, and that the rest takes the folder: 9', async () => {
    const files = await readPublication(folder);
    if (!files.ok) throw new Error('no folder');
    for (const [name, part] of [
      ['record.json', '抽取记录'],
      ['抽查名单.csv', '抽查名单'],
      ['公示.html', '公示页'],
      ['plan.json', '封存的方案'],
    ] as const) {
      const { code, out } = await verify(join(folder, name));
      expect(code).toBe(9);
      expect(out).toContain(`${name}（${part}）`);
      expect(out).toContain(digestOf(files.value.get(name) ?? ''));
      expect(out).toContain('单独核对不了别的');
      expect(out).not.toContain('缺少文件');
      expect(out.split('\n').length).toBeLessThan(22);
    }
    expect((await verify(join(folder, 'plan.json'))).out).toMatch(new RegExp(`封存指纹 +${commitment}`));
    const zipped = terminal.write('一个.zip', zipBundle(new Map([['record.json', utf8('{}')]])));
    expect((await verify(zipped)).code).toBe(1);
  });

  it('is not held to a notice that shows one thing and tells another', async () => {
    const page = readFileSync(at('notice.html'), 'utf8');
    const data = readFileSync(at('notice.json'), 'utf8');
    const digits = /<p class="digits">.*?<\/p>/s.exec(page)?.[0] ?? '';
    const shown = digits.replace(/<span>[0-9a-f]{8}/g, '<span>deadbeef');
    const notices = {
      'hidden.html': page.replace(digits, `<!-- ${digits} -->${shown.replace('class', 'data-a="" class')}`),
      'twice.html': page.replace(digits, `${digits}${shown}`),
      'classed.html': page.replace(digits, `${digits}${shown.replace('"digits"', '"digits n"')}`),
      'footed.html': page.replace('</footer>', '</footer><footer><p>D-2020-999</p></footer>'),
      'small.html': page.replace(digits, `<div style="font-size:0">${digits}</div>`),
      'styled.html': page.replace('</style>', '.digits{color:#fff}</style>'),
      'twice.json': data.replace('"commitment":', `"commitment":"${'de'.repeat(32)}","commitment":`),
    };
    for (const [name, content] of Object.entries(notices)) {
      expect([page, data]).not.toContain(content);
      const { code, issues } = await terminal.json(
        'verify',
        folder,
        '--notice',
        terminal.write(name, content),
      );
      const expected = name.endsWith('.json') ? 'kernel.json-key-repeated' : 'disclosure.notice-altered';
      expect([name, code, issues[0]?.code]).toEqual([name, 3, expected]);
    }
    expect((await verify(folder, '--notice', at('notice.html'))).code).toBe(0);
  });
});
