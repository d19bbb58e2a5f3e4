import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Block, blocksOf } from './blocks.js';

const root = process.cwd();

/**
 * Lines of sh blocks that are not run with their page, because they need the network, a clone or minutes; and what
 * runs them instead.
 */
export const ranElsewhere: readonly { readonly line: RegExp; readonly by: string }[] = [
  { line: /^git clone \S+( \S+)?$/, by: '.ci/run' },
  { line: /^cd double-random$/, by: '.ci/run' },
  { line: /^npm ci --ignore-scripts$/, by: '.ci/run' },
  { line: /^npm run (check|lint|format|types|architecture|build|package|bench|docs|codes)$/, by: '.ci/run' },
  { line: /^npm test$/, by: 'test/docs/commands.test.ts' },
  { line: /^npm run demo$/, by: 'test/docs/commands.test.ts' },
  { line: /^npm install double-random$/, by: 'test/package/package.test.ts' },
];

/** Languages of blocks that are shown and not run. Whatever is not named here or run is refused. */
const shown = new Set(['text', 'csv', 'ndjson', 'mermaid', 'sql', 'python']);

/** One step of a page: a block that is run, and what it must print, where the page says so. */
export interface Step {
  readonly block: Block;
  readonly expected?: string;
}

/**
 * What of a page is run, in order. A `text` block right after a block that is run, with no word between, is
 * what that block prints.
 *
 * @throws SyntaxError where a block is in a language that nobody would run.
 */
export function stepsOf(markdown: string): Step[] {
  const blocks = blocksOf(markdown);
  const lines = markdown.split('\n');
  return blocks.flatMap((block, index) => {
    if (block.language === 'ts' || block.language === 'sh' || block.language === 'json') {
      const next = blocks[index + 1];
      return [
        next?.language === 'text' && touch(block, next, lines) ? { block, expected: next.code } : { block },
      ];
    }
    if (shown.has(block.language)) return [];
    throw new SyntaxError(
      `line ${block.line}: a block of "${block.language}" is neither run nor known as shown`,
    );
  });
}

/** Whether nothing but blank lines stands between the closing fence of one block and the opening one of the next. */
function touch(block: Block, next: Block, lines: readonly string[]): boolean {
  const closing = block.line + block.code.split('\n').length - 1;
  return lines.slice(closing, next.line - 2).every((line) => line.trim() === '');
}

/** A folder of its own for the blocks of one page, which may build on each other's files. */
export function openFolder(): string {
  return mkdtempSync(join(tmpdir(), 'double-random-page-'));
}

/**
 * Runs one step in a page's folder; `double-random` is the built command.
 *
 * @throws Error with everything printed, where the exit code is not 0 or the output is another than the page's.
 */
export function runStep({ block, expected }: Step, folder: string): void {
  const printed = printedBy(block, folder);
  if (expected === undefined || printed === undefined) return;
  if (!patternOf(expected).test(printed.trimEnd())) {
    throw new Error(`the page says:\n${expected}\nbut it printed:\n${printed}`);
  }
}

/** The page's output as a pattern: `…` stands for anything on its line; alone on a line, for any number of lines. */
export function patternOf(expected: string): RegExp {
  const lines = expected.trimEnd().split('\n');
  const patterns = lines.map((line, index) => {
    const end = index === lines.length - 1 ? '' : '\n';
    if (line.trim() === '…') return '(?:[^\\n]*(?:\\n|$))*?';
    return line.split('…').map(escaped).join('[^\\n]*') + end;
  });
  return new RegExp(`^${patterns.join('')}$`);
}

function printedBy(block: Block, folder: string): string | undefined {
  switch (block.language) {
    case 'json':
      JSON.parse(block.code);
      return undefined;
    case 'ts': {
      const file = join(folder, `line-${block.line}.ts`);
      const imports = /^import assert\b/m.test(block.code)
        ? ''
        : "import assert from 'node:assert/strict';\n";
      writeFileSync(file, `${imports}${block.code}`);
      return outputOf(process.execPath, [join(root, 'scripts', 'run-ts.mjs'), file], folder);
    }
    default: {
      const lines = block.code
        .split('\n')
        .filter((line) => !ranElsewhere.some((entry) => entry.line.test(line.trim())));
      if (lines.every((line) => /^\s*(#.*)?$/.test(line))) return undefined;
      return outputOf('bash', ['-euo', 'pipefail', '-c', lines.join('\n')], folder);
    }
  }
}

function outputOf(program: string, args: readonly string[], folder: string): string {
  const env = {
    ...process.env,
    PATH: [commandsIn(folder), process.env['PATH']].join(delimiter),
    NO_COLOR: '1',
  };
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(`exit ${status}\n${stdout}${stderr}`);
  return stdout;
}

/** A folder for PATH that holds `double-random`, and an `npx` that knows nothing else. */
function commandsIn(folder: string): string {
  const main = join(root, 'dist', 'cli', 'main.js');
  if (!existsSync(main)) throw new Error(`Cannot run the command: ${main} is not built, see npm run build`);
  const commands = join(folder, '.commands');
  if (existsSync(commands)) return commands;
  mkdirSync(commands);
  writeFileSync(join(commands, 'double-random'), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`);
  writeFileSync(join(commands, 'npx'), '#!/bin/sh\n[ "$1" = double-random ] || exit 127\nexec "$@"\n');
  for (const name of ['double-random', 'npx']) chmodSync(join(commands, name), 0o755);
  return commands;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
