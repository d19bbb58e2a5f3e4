/**
 * How fast a published folder is replayed: the draw of a district again, its whole bundle, the frame in columns against
 * the frame entry by entry, and public bundles of 2·10^4 to 3·10^6 targets read from disk piece by piece.
 * `bench/replay.ts FOLDER` keeps the large bundles in a folder, and takes those that are there already.
 */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deriveSeed, replayRecord, runDraw } from 'double-random';
import type { BundleFiles } from 'double-random/disclosure';
import { type ByteSource, canonicalJson, digestOf, type Result } from 'double-random/kernel';
import { frameRoot, parseInspectorFrame, parsePlan, parseTargetFrame } from 'double-random/plan';
import { composeRecord, parseRecord } from 'double-random/record';
import type { MethodId } from 'double-random/rules';
import { drawTargets } from '../src/core/draw/index.js';
import { readSealedTargets } from '../src/core/replay/frame/read-targets.js';
import { publishDistrict, publishLarge, writeBundle } from './published-bundle.js';
import { compare, median, timed, verdict } from './side-by-side.js';

const sizes = [20_000, 300_000, 3_000_000] as const;
/** What a page may take for each of them, in seconds, and for the largest in bytes. */
const secondsFor: Readonly<Record<number, number>> = { 20000: 0.3, 300000: 3, 3000000: 30 };
const mostBytes = 600 * 1024 ** 2;

/** What one process, which did nothing else, came to. */
interface Measured {
  readonly milliseconds: number;
  readonly bytesAtPeak: number;
  readonly outcomes: Readonly<Record<string, string>>;
}

const [, , first, second = ''] = process.argv;
if (first === '--make') writeBundle(second, publishLarge(Number(process.argv[4]), 'sha256@1'));
else if (first === '--replay') measure(second);
else {
  for (const method of ['sha256@1', 'seedrandom@1'] as const) replayDistrict(method);
  compareReaders();
  growWith(first);
}

function replayDistrict(method: MethodId): void {
  const files = publishDistrict('public', method);
  const plan = must(parsePlan(bytesOf(files, 'plan.json')));
  const commitment = digestOf(bytesOf(files, 'plan.json'));
  const record = must(parseRecord(bytesOf(files, 'record.json')));
  const stored = digestOf(bytesOf(files, 'record.json'));
  const targets = must(parseTargetFrame(bytesOf(files, 'targets.ndjson')));
  const inspectors = must(parseInspectorFrame(bytesOf(files, 'inspectors.ndjson')));
  const drawAgain = () => {
    const seed = deriveSeed({ commitment, reveals: record.reveals, sources: record.sources });
    const outcome = runDraw({ plan, targets, inspectors, seed });
    const composed = composeRecord({ plan, commitment, evidence: record, outcome });
    if (digestOf(canonicalJson(composed)) !== stored) throw new Error('the record came out differently');
  };
  console.log(`a district of ${targets.length} targets, ${record.teams.length} teams, ${method}`);
  const seed = deriveSeed({ commitment, reveals: record.reveals, sources: record.sources });
  const orders = perSecond(() => drawTargets({ plan, targets, seed }), 101);
  console.log(`  its targets again: ${orders.toFixed(0)} a second`);
  const draws = perSecond(drawAgain, 101);
  verdict(
    `seed, targets, teams and record again: ${draws.toFixed(0)} a second`,
    draws >= 100,
    'at least 100',
  );
  const open = perSecond(() => replayRecord(files), 11);
  console.log(`  every check of its public bundle: ${open.toFixed(1)} a second`);
  const audit = publishDistrict('audit', method);
  const whole = perSecond(() => replayRecord(audit), 5);
  console.log(`  every check of its audit bundle, everyone judged again: ${whole.toFixed(1)} a second`);
}

function compareReaders(): void {
  const files = publishLarge(100_000, 'sha256@1');
  const bytes = bytesOf(files, 'targets.ndjson');
  const saltKey = digestOf('salt key');
  compare({
    job: 'the frame of 100000 targets: read, counted, its root',
    ours: () => must(readSealedTargets(bytes)).rootUnder(saltKey),
    plain: () => frameRoot(must(parseTargetFrame(bytes)), saltKey),
    against: 'entry by entry',
    goal: { faster: 2 },
    rounds: 5,
  });
}

function growWith(kept: string | undefined): void {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'bench-replay-'));
  try {
    for (const size of sizes) {
      const bundle = join(folder, String(size));
      if (!existsSync(bundle)) ownProcess('--make', bundle, String(size));
      const { milliseconds, bytesAtPeak, outcomes }: Measured = JSON.parse(ownProcess('--replay', bundle));
      const seconds = milliseconds / 1000;
      const megabytes = (bytesAtPeak / 1024 ** 2).toFixed(0);
      const passed = Object.values(outcomes).filter((outcome) => outcome === 'pass').length;
      console.log(`an open public bundle of ${size} targets from disk: ${passed} checks passed`);
      const goal = secondsFor[size] ?? Number.NaN;
      verdict(`${seconds.toFixed(2)} s of processor time`, seconds < goal, `under ${goal} s`);
      verdict(`${megabytes} MB at the peak, the whole process`, bytesAtPeak < mostBytes, 'under 600 MB');
    }
  } finally {
    if (kept === undefined) rmSync(folder, { recursive: true });
  }
}

function measure(folder: string): void {
  const files = new Map(readdirSync(folder).map((path) => [path, sourceOf(join(folder, path))]));
  const { outcome: report, milliseconds } = timed(() => replayRecord(files));
  for (const { close } of files.values()) close();
  if (report.outcome === 'fail')
    throw new Error(JSON.stringify(report.checks.flatMap((one) => one.findings)));
  const measured: Measured = {
    milliseconds,
    bytesAtPeak: process.resourceUsage().maxRSS * 1024,
    outcomes: Object.fromEntries(report.checks.map(({ id, outcome }) => [id, outcome])),
  };
  console.log(JSON.stringify(measured));
}

/** A file that is read piece by piece. */
function sourceOf(path: string): ByteSource & { readonly close: () => void } {
  const file = openSync(path, 'r');
  return {
    length: fstatSync(file).size,
    slice: (from, to) => {
      const bytes = new Uint8Array(to - from);
      return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, from));
    },
    close: () => closeSync(file),
  };
}

function ownProcess(...args: readonly string[]): string {
  const run = join(process.cwd(), 'scripts', 'run-ts.mjs');
  const { stdout, status, stderr } = spawnSync(process.execPath, [run, 'bench/replay.ts', ...args]);
  if (status !== 0) throw new Error(stderr.toString());
  return stdout.toString();
}

/** After as many in which the machine learns how. */
function perSecond(work: () => void, rounds: number): number {
  for (let round = 0; round < rounds; round++) work();
  return 1000 / median(Array.from({ length: rounds }, () => timed(work).milliseconds));
}

function bytesOf(files: BundleFiles, path: string): Uint8Array {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`no ${path}`);
  return bytes;
}

function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 3)));
  return result.value;
}
