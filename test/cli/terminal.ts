import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/run.js';
import { type Instant, instant, sha256, utf8 } from '../../src/core/kernel/index.js';
import { sampleFiles, sampleOffice } from '../../src/sdk/index.js';
import { createOfficeFolder } from '../../src/sdk/node/index.js';

/** What one command line left on the terminal. */
export interface Screen {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** One document of `--json`. */
export interface JsonAnswer {
  readonly ok: boolean;
  readonly issues: readonly {
    readonly code: string;
    readonly severity: string;
    readonly path: readonly (string | number)[];
    readonly cell?: string;
    readonly args: Readonly<Record<string, string | number>>;
    readonly message: string;
    readonly remedy: string;
  }[];
  // biome-ignore lint/suspicious/noExplicitAny: tests look into it freely
  readonly data: any;
}

/** A terminal with a clock that is moved by hand. */
export interface Terminal {
  readonly folder: string;
  now: Instant;
  run(...argv: string[]): Promise<Screen>;
  /** The same with `--json`: holds the screen to exactly one document. */
  json(...argv: string[]): Promise<JsonAnswer & { readonly code: number }>;
  write(name: string, content: string | Uint8Array): string;
  remove(): void;
}

export function openTerminal(): Terminal {
  const folder = mkdtempSync(join(tmpdir(), 'dr-cli-'));
  let drawn = 0;
  const terminal: Terminal = {
    folder,
    now: instant('2026-03-02T01:00:00Z'),
    run: async (...argv) => {
      const [out, err]: [string[], string[]] = [[], []];
      const code = await runCli(argv, {
        out: (text) => out.push(text),
        err: (text) => err.push(text),
        clock: { now: () => terminal.now },
        entropy: { bytes: (count) => sha256(utf8(`${folder} ${drawn++}`)).slice(0, count) },
      });
      return { code, out: out.join(''), err: err.join('') };
    },
    json: async (...argv) => {
      const { code, out, err } = await terminal.run(...argv, '--json');
      if (err !== '' || !out.endsWith('\n') || out.indexOf('\n') !== out.length - 1) {
        throw new Error(`not one line of JSON alone: ${JSON.stringify({ out, err })}`);
      }
      const answer: JsonAnswer = JSON.parse(out);
      return { ...answer, code };
    },
    write: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  return terminal;
}

/** A terminal beside an office that has adopted the small sample's registers; tasks are written for its clock. */
export async function openSmallOffice(): Promise<
  Terminal & { readonly office: string; readonly task: string }
> {
  const terminal = openTerminal();
  const office = join(terminal.folder, 'office');
  const files = sampleFiles(sampleOffice());
  for (const [name, bytes] of files) terminal.write(name, bytes);
  await createOfficeFolder(office);
  for (const register of ['items', 'targets', 'inspectors', 'rules']) {
    const file = join(terminal.folder, register === 'rules' ? 'rules.json' : `${register}.csv`);
    const { code, err } = await terminal.run('import', register, file, '--office', office);
    if (code !== 0) throw new Error(`import ${register}: ${err}`);
  }
  const sample = JSON.parse(new TextDecoder().decode(files.get('task-market.json')));
  const entropy = { ...sample.entropy, revealBy: '2026-03-03T12:00:00Z' };
  const task = terminal.write('task.json', JSON.stringify({ ...sample, entropy }));
  return Object.assign(terminal, { office, task });
}

export const drawId = 'YL-2026-001';
export const ssqValue = '2026023:03,08,12,21,27,33+09';

/** Seals the task of a small office; gives the shares by party. */
export async function sealTask(
  terminal: Terminal & { readonly office: string; readonly task: string },
): Promise<Record<string, string>> {
  const shares: Record<string, string> = {};
  for (const party of ['office', 'notary']) {
    const { data } = await terminal.json(
      'share',
      drawId,
      '--party',
      party,
      '--new',
      '--office',
      terminal.office,
    );
    shares[party] = data.share;
  }
  await terminal.run('seal', terminal.task, '--office', terminal.office);
  return shares;
}

/** Seals, reveals, observes and draws. */
export async function drawTask(
  terminal: Terminal & { readonly office: string; readonly task: string },
): Promise<void> {
  const shares = await sealTask(terminal);
  for (const [party, share] of Object.entries(shares)) {
    await terminal.run('share', drawId, '--party', party, '--reveal', share, '--office', terminal.office);
  }
  await terminal.run('source', drawId, '--id', 'ssq', '--value', ssqValue, '--office', terminal.office);
  const drawn = await terminal.run('draw', drawId, '--office', terminal.office);
  if (drawn.code !== 0) throw new Error(drawn.err);
}
