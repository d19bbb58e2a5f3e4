/** How fast a large register is imported, against the obvious way; with `--growth`, how time and memory grow. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileInPieces, importLines } from '../src/sdk/node/index.js';
import { growthPlot } from './growth-plot.js';
import { writeRegistry } from './made-up-registry.js';
import { importPlainly } from './plain-import.js';
import { median, verdict } from './side-by-side.js';

const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
try {
  const [, , way, path = ''] = process.argv;
  if (way === '--one') await measureOne(() => importByPieces(path));
  else if (way === '--plain') await measureOne(async () => importPlainly(readFileSync(path)));
  else if (way === '--growth') await measureGrowth();
  else await measureRatio(1_000_000);
} finally {
  rmSync(folder, { recursive: true });
}

/** Imports a file and tells what it came to. */
async function importByPieces(path: string): Promise<{ count: number; digest: string }> {
  const file = await fileInPieces(path);
  const imported = file.ok ? await importLines('targets', file.value) : file;
  if (!imported.ok) throw new Error(JSON.stringify(imported.issues[0]));
  const { receipt, lines, dispose } = imported.value;
  const hash = createHash('sha256');
  for await (const piece of lines()) hash.update(piece);
  await dispose();
  return { count: receipt.accepted, digest: hash.digest('hex') };
}

/** Each way in a process of its own, in turn: what one leaves on the heap is not the other's. */
async function measureRatio(count: number): Promise<void> {
  const path = await writeRegistry(folder, count);
  const rounds = [1, 2, 3].map(() => ({
    ours: ownProcess('--one', path),
    plain: ownProcess('--plain', path),
  }));
  for (const { ours, plain } of rounds)
    if (ours.count !== count || plain.count !== count) throw new Error('rows are missing');
  const medians = (measure: 'seconds' | 'processorSeconds') => ({
    ours: median(rounds.map((round) => round.ours[measure])),
    plain: median(rounds.map((round) => round.plain[measure])),
  });
  const { ours, plain } = medians('seconds');
  const processor = medians('processorSeconds');
  console.log(`${count} rows of CSV: validated, canonical, in order, digested`);
  console.log(`  ${ours.toFixed(1)} s; csv-parse + zod + canonicalize: ${plain.toFixed(1)} s`);
  console.log(
    `  of all processors ${processor.ours.toFixed(1)} s against ${processor.plain.toFixed(1)} s: ${(processor.plain / processor.ours).toFixed(1)}×`,
  );
  verdict(`${(plain / ours).toFixed(1)}× as fast`, plain / ours >= 5, 'at least 5×');
  const perRow = median(rounds.map((round) => round.ours.bytesAtPeak)) / count;
  verdict(`${perRow.toFixed(0)} bytes a row at the peak, the whole process`, perRow < 1024, 'under 1,024');
}

async function measureGrowth(): Promise<void> {
  const measured: { rows: number; seconds: number; megabytes: number }[] = [];
  for (const rows of [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000]) {
    const path = await writeRegistry(folder, rows);
    const { seconds, bytesAtPeak } = ownProcess('--one', path);
    rmSync(path);
    measured.push({ rows, seconds, megabytes: bytesAtPeak / 1_000_000 });
    console.log(
      `${rows} rows: ${seconds.toFixed(2)} s, ${(bytesAtPeak / 1_000_000).toFixed(0)} MB at the peak`,
    );
  }
  writeFileSync(join(process.cwd(), 'docs', 'import-growth.svg'), growthPlot(measured));
}

/** What one way came to in a process that did nothing else. */
interface Measured {
  readonly count: number;
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly bytesAtPeak: number;
}

function ownProcess(way: '--one' | '--plain', path: string): Measured {
  const run = join(process.cwd(), 'scripts', 'run-ts.mjs');
  const { stdout, status, stderr } = spawnSync(process.execPath, [run, 'bench/import.ts', way, path]);
  if (status !== 0) throw new Error(stderr.toString());
  return JSON.parse(stdout.toString());
}

async function measureOne(work: () => Promise<{ readonly count: number }>): Promise<void> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const { count } = await work();
  const { user, system } = process.cpuUsage(before);
  const measured: Measured = {
    count,
    seconds: (performance.now() - start) / 1000,
    processorSeconds: (user + system) / 1_000_000,
    bytesAtPeak: process.resourceUsage().maxRSS * 1024,
  };
  console.log(JSON.stringify(measured));
}
