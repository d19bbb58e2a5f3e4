import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openFolder, patternOf, ranElsewhere, runStep, stepsOf } from './page-runner.js';

const root = process.cwd();
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = openFolder();
  folders.push(folder);
  return folder;
}

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('api'))
    .map((name) => `docs/${name}`),
].sort();

describe.each(pages)('%s', (page) => {
  const folder = newFolder();
  const steps = stepsOf(readFileSync(join(root, page), 'utf8'));
  if (steps.length === 0) it('has nothing to run', () => {});
  for (const step of steps) {
    it(`line ${step.block.line} (${step.block.language}) does what it says`, () => runStep(step, folder));
  }
});

describe('what is not run with its page', () => {
  it.each(ranElsewhere)('$line is run by $by', ({ by }) => {
    expect(existsSync(join(root, by))).toBe(true);
  });
});

describe('a planted wrong block is caught', () => {
  const run = (markdown: string): void => {
    const folder = newFolder();
    for (const step of stepsOf(markdown)) runStep(step, folder);
  };
  const ts = (code: string, printed = ''): string => `\`\`\`ts\n${code}\n\`\`\`\n${printed}`;
  const sh = (code: string, printed = ''): string => `\`\`\`sh\n${code}\n\`\`\`\n${printed}`;
  const text = (printed: string): string => `\n\`\`\`text\n${printed}\n\`\`\`\n`;

  it('but what is right passes, and later blocks see the files of earlier ones', () => {
    const digest = "import { digestOf } from 'double-random/kernel';\nconsole.log(digestOf('abc'));";
    run(
      ts(digest, text('ba7816bf…')) + sh('echo 一单 > list.txt') + sh('cat list.txt; date', text('一单\n…')),
    );
    run(`${sh('echo one')}\nSomething else:\n${text('two')}`);
    run(sh('double-random --help | head -n 1', text('用法…')));
  });

  it('a wrong assertion', () => {
    expect(() => run(ts('assert.equal(1 + 1, 3);'))).toThrow('exit 1');
  });

  it('an import that no longer exists', () => {
    expect(() => run(ts("import { gone } from 'double-random';\ngone();"))).toThrow('gone');
  });

  it('output that is another', () => {
    expect(() => run(ts("console.log('抽取 5 户');", text('抽取 6 户')))).toThrow('抽取 5 户');
    expect(() => run(sh('echo one; echo two', text('one')))).toThrow('two');
  });

  it('a command that fails, also in the middle', () => {
    expect(() => run(sh('false\necho done'))).toThrow('exit 1');
    expect(() => run(sh('double-random no-such-verb'))).toThrow('exit 2');
  });

  it('JSON that is none', () => {
    expect(() => run('```json\n{"ratio": 5%}\n```\n')).toThrow(SyntaxError);
  });

  it.each(['js', 'bash', 'shell', 'typescript', 'console', ''])(
    'a block of "%s", which nobody would run',
    (language) => {
      expect(() => run(`\`\`\`${language}\nwhatever\n\`\`\`\n`)).toThrow('neither run');
    },
  );

  it('a block that is never closed', () => {
    expect(() => run('```ts\nassert.ok(true);\n')).toThrow('never closed');
  });
});

describe('the mark … in expected output', () => {
  it.each([
    ['签号 …', '签号 0ce7c181', true],
    ['签号 …', '名单 0ce7c181', false],
    ['一\n…\n三', '一\n二\n二\n三', true],
    ['一\n…\n三', '一\n三', true],
    ['一\n…\n三', '一\n二', false],
    ['一 … 三', '一\n三', false],
    ['…', 'anything\nat all', true],
    ['a.c', 'abc', false],
  ])('%j against %j: %s', (expected, printed, matches) => {
    expect(patternOf(expected).test(printed)).toBe(matches);
  });
});
