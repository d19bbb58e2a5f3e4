/**
 * How long a task takes to be planned and sealed once the registers are in, with strata by district and kind: a register
 * of the size of Xinjiang's (`bench/seal.ts FILE` takes a real one), and one of three million; of that, the eligibility
 * ledger too, a line for everyone.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { civilDate, identifier, type Result } from '../src/core/kernel/index.js';
import type { InspectionTask } from '../src/core/plan/index.js';
import { sampleDistrict, sampleRulesFile } from '../src/sdk/index.js';
import {
  createOfficeFolder,
  fileInPieces,
  openFolderOffice,
  writeEligibility,
} from '../src/sdk/node/index.js';
import { writeRegistry } from './made-up-registry.js';
import { verdict } from './side-by-side.js';

const { items, inspectors, tasks } = sampleDistrict();
const [rules] = sampleRulesFile.rules;
const task: InspectionTask = { ...tasks[0], recusals: [], rules: identifier('XZ-district-kind') };

/** What one process, which did nothing else, came to. */
interface Measured {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly bytesAtPeak: number;
  readonly universe: number;
  readonly eligible: number;
  readonly strata: number;
}

const [, , first, office = ''] = process.argv;
if (first === '--plan-and-seal') await measure(office, { plansFirst: true });
else if (first === '--seal') await measure(office, { plansFirst: false });
else if (first === '--ledger') await measureLedger(office);
else await measureBoth(first);

async function measureBoth(registry: string | undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-seal-'));
  try {
    const small = await openWith(folder, registry ?? (await writeRegistry(folder, 13_231)));
    const both = ownProcess('--plan-and-seal', small);
    tell('planned, and sealed', both);
    verdict(
      `${both.processorSeconds.toFixed(2)} s of processor time`,
      both.processorSeconds < 3,
      'under 3 s',
    );

    const large = await openWith(folder, await writeRegistry(folder, 3_000_000));
    const ledger = ownProcess('--ledger', large);
    tell('each with a line of the ledger', ledger);
    verdict(
      `${(ledger.bytesAtPeak / 1024 ** 3).toFixed(2)} GB at the peak`,
      ledger.bytesAtPeak < 2 * 1024 ** 3,
      'within 2 GB',
    );
    const sealed = ownProcess('--seal', large);
    tell('sealed', sealed);
    verdict(
      `${sealed.processorSeconds.toFixed(1)} s of processor time`,
      sealed.processorSeconds < 60,
      'under 60 s',
    );
    const gigabytes = sealed.bytesAtPeak / 1024 ** 3;
    verdict(`${gigabytes.toFixed(2)} GB at the peak, the whole process`, gigabytes < 4, 'within 4 GB');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function tell(what: string, { universe, eligible, strata, seconds }: Measured): void {
  const divided = strata === 0 ? '' : ` in ${strata} strata of district × kind`;
  console.log(`${universe} targets, ${eligible} eligible${divided}: ${what}`);
  console.log(`  ${seconds.toFixed(2)} s by the clock`);
}

/** An office with a register of targets and the sample district's others, the parties' shares committed. */
async function openWith(folder: string, registry: string): Promise<string> {
  const path = mkdtempSync(join(folder, 'office-'));
  await createOfficeFolder(path);
  const desk = openFolderOffice(path);
  const ruleSet = {
    ...rules,
    id: task.rules,
    targets: { statuses: ['active', 'unstated'] },
    strata: {
      by: ['district', 'kind'],
      missing: 'exclude',
      quantities: [{ where: {}, quantity: { kind: 'count', comparator: '=', count: 1 } }],
    },
  };
  must(await desk.adoptRecords('items', items));
  must(await desk.adoptRecords('inspectors', inspectors));
  must(await desk.adoptRules(JSON.stringify({ ...sampleRulesFile, rules: [ruleSet] })));
  must(
    await desk.adoptTable('targets', must(await fileInPieces(registry)), { acceptPartial: 'a measurement' }),
  );
  for (const party of task.entropy.parties) must(await desk.commitShare(task.drawId, party, { new: true }));
  return path;
}

function ownProcess(way: '--plan-and-seal' | '--seal' | '--ledger', path: string): Measured {
  const run = join(process.cwd(), 'scripts', 'run-ts.mjs');
  const { stdout, status, stderr } = spawnSync(process.execPath, [run, 'bench/seal.ts', way, path]);
  if (status !== 0) throw new Error(stderr.toString());
  return JSON.parse(stdout.toString());
}

async function measure(path: string, { plansFirst }: { readonly plansFirst: boolean }): Promise<void> {
  // As two commands would: each opens the office anew, so that the second cannot profit from the first.
  const [start, before] = [performance.now(), process.cpuUsage()];
  const asOf = { ...task, asOf: today() };
  if (plansFirst) must(await openFolderOffice(path).planTask(asOf));
  const { plan } = must(await openFolderOffice(path).sealTask(asOf));
  const { universe, eligible } = plan.targets;
  report({ start, before }, { universe, eligible, strata: plan.strata.length });
}

async function measureLedger(path: string): Promise<void> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const ledger = must(await openFolderOffice(path).eligibility({ ...task, asOf: today() }));
  const file = join(path, 'ledger.ndjson');
  const { counts } = must(await writeEligibility(ledger, { file, force: false, language: 'zh' }));
  const { eligible, excluded, undecided } = counts.targets;
  report({ start, before }, { universe: eligible + excluded + undecided, eligible, strata: 0 });
}

function report(
  { start, before }: { readonly start: number; readonly before: NodeJS.CpuUsage },
  counts: Pick<Measured, 'universe' | 'eligible' | 'strata'>,
): void {
  const { user, system } = process.cpuUsage(before);
  const measured: Measured = {
    seconds: (performance.now() - start) / 1000,
    processorSeconds: (user + system) / 1_000_000,
    bytesAtPeak: process.resourceUsage().maxRSS * 1024,
    ...counts,
  };
  console.log(JSON.stringify(measured));
}

function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 3)));
  return result.value;
}

/** The registers were adopted today: no earlier day has them. */
function today() {
  return civilDate(new Date().toISOString().slice(0, 10));
}
