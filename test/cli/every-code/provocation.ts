import { join } from 'node:path';
import { createOfficeFolder } from '../../../src/sdk/node/index.js';
import { openTerminal, type Terminal } from '../terminal.js';

/** A terminal beside an office. */
export type Desk = Terminal & { readonly office: string };

/** What leads to a code. */
export interface Provocation {
  /** The desk it begins at, an empty office unless told. */
  readonly open: () => Promise<Desk>;
  /** Prepares what is needed and gives the command line that tells the code; `--office` is added. */
  readonly commandLine: (desk: Desk) => Promise<readonly string[]> | readonly string[];
  /** The address of the first cell concerned; none where the code is about no cell. */
  readonly cell?: string;
}

/** The provocations of some codes. */
export type Provocations = Readonly<Record<string, Provocation>>;

/** A desk with an empty office. */
export async function openEmptyOffice(): Promise<Desk> {
  const terminal = openTerminal();
  const office = join(terminal.folder, 'office');
  const created = await createOfficeFolder(office);
  if (!created.ok) throw new Error(JSON.stringify(created.issues));
  return Object.assign(terminal, { office });
}

/** Any command line, and what comes before it. */
export function command(commandLine: Provocation['commandLine'], open = openEmptyOffice): Provocation {
  return { open, commandLine };
}

/** The import of a file, with more options behind. */
export function file(
  register: string,
  content: string | Uint8Array,
  ...options: readonly string[]
): Provocation {
  return command((desk) => ['import', register, desk.write(nameOf(content), content), ...options]);
}

/** The import of a list of targets with a mapping of its headers. */
export function mapped(mapping: string, content = '名称,代码\n甲,A1\n'): Provocation {
  return command((desk) => [
    'import',
    'targets',
    desk.write('名录.csv', content),
    '--mapping',
    desk.write('列名.json', mapping),
  ]);
}

/** The same, about a cell. */
export function at(cell: string, provocation: Provocation): Provocation {
  return { ...provocation, cell };
}

/** Runs a command line that must work. */
export async function done(desk: Desk, ...argv: readonly string[]): Promise<void> {
  const { code, err } = await desk.run(...argv, '--office', desk.office);
  if (code !== 0) throw new Error(`${argv.join(' ')}: ${err}`);
}

function nameOf(content: string | Uint8Array): string {
  if (typeof content !== 'string') return '名录.xlsx';
  return /^[[{]/.test(content) ? '名录.json' : '名录.csv';
}
