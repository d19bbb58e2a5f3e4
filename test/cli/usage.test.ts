import { afterAll, describe, expect, test } from 'vitest';
import { displayWidth, layOut, pad } from '../../src/cli/columns.js';
import { exitCodeOf, exitCodeOfIssues, exitCodes } from '../../src/cli/exit-codes.js';
import { issueOf } from '../../src/core/kernel/index.js';
import { explainableCodes } from '../../src/messages/index.js';
import { openTerminal } from './terminal.js';

const terminal = openTerminal();
afterAll(() => terminal.remove());

describe('a command line that cannot be understood', () => {
  test.each<[string, string[]]>([
    ['cli.verb-missing', []],
    ['cli.verb-unknown', ['drwa', 'D-1']],
    ['cli.option-unknown', ['draw', 'D-1', '--force']],
    ['cli.argument-missing', ['draw']],
    ['cli.argument-excess', ['draw', 'D-1', 'D-2']],
    ['cli.option-missing', ['publish', 'D-1']],
    ['cli.option-value-missing', ['publish', 'D-1', '--out']],
    ['cli.value-invalid', ['import', 'people', 'a.csv']],
    ['cli.value-invalid', ['publish', 'D-1', '--out', 'x', '--edition', 'secret']],
    ['cli.value-invalid', ['draw', 'D-1', '--lang', 'fr']],
    ['cli.share-choice', ['share', 'D-1', '--party', 'office']],
    ['cli.share-choice', ['share', 'D-1', '--party', 'office', '--new', '--reveal', 'ab']],
    ['cli.reason-empty', ['import', 'targets', 'a.csv', '--accept-partial', ' ']],
    ['cli.code-unknown', ['explain', 'sdk.nothing']],
  ])('%s: exit 2, in words, with one JSON document if asked', async (code, argv) => {
    const answer = await terminal.json(...argv);
    expect(answer).toMatchObject({ ok: false, code: 2, data: null });
    expect(Object.keys(answer).sort()).toEqual(['code', 'data', 'issues', 'ok']);
    expect(answer.issues.map((issue) => issue.code)).toEqual([code]);
    expect(answer.issues[0]?.message).not.toContain('{');
    const screen = await terminal.run(...argv);
    expect(screen.code).toBe(2);
    expect(screen.err).toMatch(/^✘ /);
    expect(screen.err).not.toMatch(/error:|commander/);
  });
});

describe('global options', () => {
  test('stand before or after the verb', async () => {
    const before = await terminal.run('--json', '--lang', 'en', 'explain', 'sdk.embargo');
    const after = await terminal.run('explain', 'sdk.embargo', '--lang=en', '--json');
    expect(before).toEqual(after);
    expect(JSON.parse(before.out).data.message).toMatch(/may not be published before/);
  });

  test('after -- nothing is an option any more', async () => {
    const { out } = await terminal.run('explain', '--', '--json');
    expect(out).toBe('');
  });

  test('help and version are answered in either form', async () => {
    const help = await terminal.run('--help');
    expect(help.code).toBe(0);
    expect(help.out).toContain('用法：');
    for (const verb of [
      'init',
      'import',
      'plan',
      'share',
      'seal',
      'source',
      'draw',
      'publish',
      'replay',
      'explain',
    ]) {
      expect(help.out).toMatch(new RegExp(`^ +${verb} `, 'm'));
    }
    expect((await terminal.json('help', 'share')).data.text).toContain('--commitment');
    expect((await terminal.json('--version')).data.text).toMatch(/^\d+\.\d+\.\d+$/);
    expect((await terminal.run('--help', '--lang', 'en')).out).toContain('Usage:');
  });
});

describe('explain', () => {
  test('knows issues, exclusions and checks, offline', async () => {
    for (const code of ['sdk.embargo', 'cooldown', 'journal']) {
      const { code: exit, data } = await terminal.json('explain', code);
      expect(exit).toBe(0);
      expect(data.message).not.toBe('');
    }
  });
});

describe('exit codes', () => {
  test('every code that can be issued has one', () => {
    const known: readonly number[] = Object.values(exitCodes);
    for (const code of explainableCodes()) expect(known).toContain(exitCodeOf(code));
  });

  test('of several classes the most pressing decides; warnings do not', () => {
    const [input, conflict, io] = ['sdk.rows-refused', 'sdk.draw-id-used', 'sdk.store-io'].map((code) =>
      issueOf(code),
    );
    if (!input || !conflict || !io) throw new Error('three issues');
    expect(exitCodeOfIssues([input, conflict])).toBe(4);
    expect(exitCodeOfIssues([input, io, conflict])).toBe(5);
    expect(exitCodeOfIssues([{ ...io, severity: 'warning' }])).toBe(0);
    expect(exitCodeOfIssues([])).toBe(0);
  });
});

describe('columns', () => {
  test('count a Chinese character as two', () => {
    expect(displayWidth('米东区 A')).toBe(8);
    expect(displayWidth('𠮷野家（总店）')).toBe(14);
    expect(pad('已注销', 8)).toBe('已注销  ');
  });

  test('stand right where they hold numbers', () => {
    expect(
      layOut(
        [
          ['分层', '数量'],
          ['A', '4,176'],
          ['合计', '13,819'],
        ],
        '',
      ),
    ).toEqual(['分层    数量', 'A      4,176', '合计  13,819']);
  });
});
