import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedBundle } from 'double-random/archive';
import type { DrawNotice, Edition } from 'double-random/disclosure';
import { canonicalJson, instant, utf8 } from 'double-random/kernel';
import type { InspectionTask } from 'double-random/plan';
import { sampleDistrict } from 'double-random/sdk';
import { type Desk, must, openDesk } from '../../sdk/desk.js';

export type Files = ReadonlyMap<string, Uint8Array>;

/** One draw of the sample district from its seal to both editions. */
export interface DistrictDraw {
  readonly task: InspectionTask;
  readonly notice: DrawNotice;
  readonly publicEdition: Files;
  readonly auditEdition: Files;
}

/** Draws both tasks of the sample district: `market` by shuffle and sealed, `food` by tickets and open. */
export async function drawDistrict(): Promise<{
  readonly market: DistrictDraw;
  readonly food: DistrictDraw;
}> {
  const desk = openDesk();
  const { items, rules, targets, inspectors, tasks } = sampleDistrict({
    revealBy: instant('2026-03-10T12:00:00Z'),
  });
  must(await desk.office.adoptRecords('items', items));
  must(await desk.office.adoptRecords('rules', rules));
  must(await desk.office.adoptRecords('targets', targets));
  must(await desk.office.adoptRecords('inspectors', inspectors));
  const [market, food] = tasks;
  if (food === undefined) throw new Error('the sample has two tasks');
  return {
    market: await drawOne(desk, market, { day: '03', source: ['ssq', '2026023:03,08,12,21,27,33+09'] }),
    food: await drawOne(desk, food, { day: '09', source: ['dice', 'd10x20:08772473296991897540'] }),
  };
}

async function drawOne(
  { office, hand }: Desk,
  task: InspectionTask,
  { day, source: [source, value] }: { readonly day: string; readonly source: readonly [string, string] },
): Promise<DistrictDraw> {
  const { drawId } = task;
  hand.now = instant(`2026-03-${day}T01:00:12Z`);
  const shares: [string, string][] = [];
  for (const party of task.entropy.parties)
    shares.push([party, must(await office.commitShare(drawId, party, { new: true })).share ?? '']);
  must(await office.sealTask(task));
  const venue = { time: instant(`2026-03-${day}T12:00:00Z`), place: '样例区政务服务中心三楼会议室' };
  const notice = must(await office.notice(drawId, venue));
  hand.now = instant(`2026-03-${day}T06:00:00Z`);
  for (const [party, share] of shares) must(await office.revealShare(drawId, party, share));
  hand.now = instant(`2026-03-${day}T13:20:00Z`);
  must(await office.observeSource(drawId, source, value));
  must(await office.draw(drawId));
  const edition = async (which: Edition): Promise<Files> => {
    const found: Files[] = [];
    must(
      await office.publish(drawId, which, async (files) => {
        found.push(files);
        return { ok: true, value: undefined };
      }),
    );
    return found[0] ?? new Map();
  };
  return { task, notice, publicEdition: await edition('public'), auditEdition: await edition('audit') };
}

/** The page with what it carries. */
export function carry(page: string, files: Files | DrawNotice): string {
  return embedBundle(
    page,
    files instanceof Map ? files : new Map([['notice.json', utf8(`${canonicalJson(files)}\n`)]]),
  );
}

/** A bundle that was written once and stays. */
export function goldenBundle(name: string): Files {
  const folder = join('test/golden/bundles', name);
  return new Map(
    readdirSync(folder).map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))] as const),
  );
}
