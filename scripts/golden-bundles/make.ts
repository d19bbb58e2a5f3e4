import { identifier, utf8ToText } from 'double-random/kernel';
import type { InspectionTask } from 'double-random/plan';
import type { MethodId } from 'double-random/rules';
import {
  adoptAll,
  type Desk,
  draw,
  type Files,
  finish,
  must,
  openDesk,
  publish,
  revealBy,
  seal,
  taskOf,
} from './desk.js';
import { history, mixedTeam, planned, type RulesChange, rulesOf } from './registers.js';

const ssq = { id: identifier('ssq'), kind: 'ssq', issue: '2026023' } as const;
const later = { id: identifier('later'), kind: 'ssq', issue: '2026024' } as const;
const dice = { id: identifier('dice'), kind: 'dice', ceremony: '三楼会议室', throws: 20 } as const;
const withDice = { minimumReveals: 2, revealBy, sources: [ssq, dice] };
const bothParties = [identifier('office'), identifier('notary')];

/** Every golden bundle by name. What they are is said in docs/spec/bundle.md §8. */
export async function makeGoldenBundles(): Promise<ReadonlyMap<string, Files>> {
  const bundles = new Map<string, Files>();
  for (const method of ['sha256@1', 'seedrandom@1'] as const) {
    const name = method.slice(0, -2);
    const plain = await drawn(`${name} plain`, { method });
    bundles.set(`${name}-audit`, await publish(plain, 'D-2026-01', 'audit'));
    bundles.set(`${name}-open`, await publish(plain, 'D-2026-01', 'public'));
    bundles.set(`${name}-sealed`, await makeSealed(name, method));
    bundles.set(`${name}-visits`, await makeVisits(name, method));
    bundles.set(`${name}-short`, await makeShort(name, method));
  }
  bundles.set('sha256-batch-2', await makeSecondBatch());
  bundles.set('sha256-areas', await makeAreas());
  for (const [name, files] of await makeHandDown()) bundles.set(name, files);
  return bundles;
}

async function drawn(name: string, rules: RulesChange, change: Partial<InspectionTask> = {}): Promise<Desk> {
  const desk = openDesk(name);
  await adoptAll(desk, rulesOf(rules));
  await draw(desk, taskOf('D-2026-01', change));
  return desk;
}

/** Two sources and two reveals. With the shuffle there are inspectors whom nobody drew, whose rows are withheld. */
async function makeSealed(name: string, method: MethodId): Promise<Files> {
  const desk = openDesk(`${name} sealed`);
  await adoptAll(desk, rulesOf({ method }), { people: method === 'seedrandom@1' ? 24 : 8 });
  const entropy = { ...withDice, parties: bothParties };
  await draw(desk, taskOf('D-2026-01', { disclosure: { profile: 'sealed' }, entropy }));
  return publish(desk, 'D-2026-01', 'public');
}

/** With the shuffle a rehearsal, of one party alone and without a public source. */
async function makeVisits(name: string, method: MethodId): Promise<Files> {
  const alone = { parties: [identifier('office')], minimumReveals: 1, revealBy, sources: [] };
  const change = method === 'seedrandom@1' ? { mode: 'rehearsal' as const, entropy: alone } : {};
  const desk = await drawn(`${name} visits`, { method, visitBatches: 3 }, change);
  return publish(desk, 'D-2026-01', 'audit');
}

/** Pairs of the target's own street: enough for most selections, and not for the one that was drawn. */
async function makeShort(name: string, method: MethodId): Promise<Files> {
  const pair = { id: identifier('pair'), count: 2, role: { kind: 'any' }, byArea: true } as const;
  const rules = { method, team: [pair], maximumVisits: 2, by: ['kind'] as const };
  const files = await publish(await drawn(`${name} short 5`, rules), 'D-2026-01', 'audit');
  if (!utf8ToText(files.get('record.json') ?? new Uint8Array())?.includes('"unassigned"'))
    throw new Error(`${name}: everybody could be assigned after all`);
  return files;
}

/** The second batch of a plan item: whom the first drew is left out, and whoever was inspected lately. */
async function makeSecondBatch(): Promise<Files> {
  const desk = openDesk('batch 2');
  const frequency = { caps: [{ most: 1, per: { years: 1 }, across: 'organ' as const }], exempt: [] };
  await adoptAll(desk, rulesOf({ frequency }));
  must(await desk.office.adoptRecords('plans', [planned]));
  const approval = {
    act: 'approved',
    year: 2026,
    by: '区政府',
    on: '2026-01-15',
    document: '样政办〔2026〕3号',
  } as const;
  must(await desk.office.tellPlanEvent(approval));
  must(await desk.office.adoptRecords('history', history));
  await draw(desk, taskOf('D-2026-01', { batch: 1 }));
  const entropy = { ...withDice, sources: [later, dice], parties: bothParties };
  const exclusions = [
    { pool: 'targets' as const, id: identifier('T-01'), reason: '正在立案调查', approver: '分管负责人' },
  ];
  const second = taskOf('D-2026-02', { batch: 2, entropy, exclusions });
  await draw(desk, second);
  return publish(desk, second.drawId, 'audit');
}

/** One group is bound to the area; another draw is sealed between; only one of two parties reveals. */
async function makeAreas(): Promise<Files> {
  const desk = openDesk('areas');
  const team = mixedTeam.map((group, at) => ({ ...group, byArea: at === 1 }));
  await adoptAll(desk, rulesOf({ team, maximumVisits: 4 }));
  const task = taskOf('D-2026-01');
  const shares = await seal(desk, task);
  await draw(desk, taskOf('D-2026-09', { planItem: identifier('JH-2026-09') }));
  await finish(desk, task, new Map([...shares].slice(1)));
  return publish(desk, task.drawId, 'audit');
}

/** A province draws the targets; the counties of two streets draw who inspects theirs. */
async function makeHandDown(): Promise<ReadonlyMap<string, Files>> {
  const upper = openDesk('upper');
  await adoptAll(upper, rulesOf({ visitBatches: 2 }), { pools: ['targets'] });
  const authority = '样例省市场监督管理局';
  const above = taskOf('SHENG-01', { draws: 'targets', recusals: [], authority, level: 'province' });
  await draw(upper, above);
  const bundles = new Map<string, Files>();
  for (const [name, district] of [
    ['sha256-lower-east', '东街'],
    ['sha256-lower-west', '西街'],
  ] as const) {
    const list = must(await upper.office.handDown(above.drawId, [district]));
    bundles.set(
      name,
      await drawBelow(name, { above, list: list.text, authority: `样例县${district}市场监督管理所` }),
    );
  }
  return bundles.set('sha256-upper', await publish(upper, above.drawId, 'audit'));
}

async function drawBelow(
  name: string,
  {
    above,
    list,
    authority,
  }: { readonly above: InspectionTask; readonly list: string; readonly authority: string },
): Promise<Files> {
  const lower = openDesk(name);
  await adoptAll(lower, rulesOf({}), { pools: ['inspectors'] });
  must(await lower.office.receive(list));
  const below = taskOf(name, {
    ...{ handedDown: above.drawId, recusals: [], authority },
    entropy: { minimumReveals: 1, revealBy, sources: [later], parties: bothParties },
  });
  await draw(lower, below);
  return publish(lower, below.drawId, 'audit');
}
