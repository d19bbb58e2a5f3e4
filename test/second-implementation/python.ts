import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { CheckId, CheckOutcome } from 'double-random/replay';
import type { Files } from '../fixtures/bundle.js';

/** What the verifier in Python says of a bundle. */
export interface PythonReport {
  readonly outcome: CheckOutcome;
  readonly checks: readonly {
    readonly id: CheckId;
    readonly outcome: CheckOutcome;
    readonly detail: string;
  }[];
}

const python = process.env['PYTHON'] ?? 'python3';
const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Why the tests of this folder cannot run; nothing where there is a Python, or where there has to be one. */
export const withoutPython: string | undefined =
  spawnSync(python, ['--version']).status === 0 || process.env['DOUBLE_RANDOM_REQUIRE_PYTHON'] === '1'
    ? undefined
    : `no ${python}; set PYTHON to its path`;

/** Runs the verifier as anybody would, from the command line. */
export function runVerifier(args: readonly string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const script = pathOf('../../verifier/double_random_verify.py');
  return spawnSync(python, [script, ...args], { encoding: 'utf8' });
}

/** What an expression of Python makes of a value, given as `value`; `tables` and `files` are parts of the verifier. */
export function evaluate(expression: string, value: unknown): unknown {
  const program = `
import json, sys
sys.path.insert(0, sys.argv[1])
import double_random_files as files, double_random_tables as tables
value = json.load(sys.stdin)
print(json.dumps(${expression}))`;
  const { stdout, stderr } = spawnSync(python, ['-c', program, pathOf('../../verifier')], {
    encoding: 'utf8',
    input: JSON.stringify(value),
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    maxBuffer: 2 ** 26,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/** The same where nobody reads what it prints: the pipe is closed before it writes. */
export function runUnread(args: readonly string[]): {
  readonly status: number | null;
  readonly stderr: string;
} {
  const script = pathOf('../../verifier/double_random_verify.py');
  const closed = ['-c', 'exec 3>&1; { sleep 0.1; "$0" "$@"; echo $? >&2; } 3>&- | true', python, script];
  const { stderr } = spawnSync('sh', [...closed, ...args], { encoding: 'utf8' });
  const [status] = stderr.split('\n').slice(-2);
  return { status: Number(status), stderr: stderr.replace(/\d+\n$/, '') };
}

/** Verifies bundle after bundle in one process of Python; each is written once the report of the one before was read. */
export async function* verifyAll(bundles: Iterable<Files>): AsyncGenerator<PythonReport> {
  const child = spawn(python, [pathOf('verify_stream.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const failed = new Promise<never>((_, reject) => child.once('error', reject));
  failed.catch(() => undefined);
  const reports = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  try {
    for (const files of bundles) {
      const contents = [...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]);
      child.stdin.write(`${JSON.stringify(Object.fromEntries(contents))}\n`);
      const { value, done } = await Promise.race([reports.next(), failed]);
      if (done) throw new Error('The verifier in Python ended early');
      yield JSON.parse(value) as PythonReport;
    }
  } finally {
    child.stdin.end();
    child.kill();
  }
}
