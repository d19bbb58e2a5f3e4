/**
 * 演示: a made-up district from its registers to a replayed publication, two draws, one by each method. Every step is
 * a library call; the command that does the same stands above it. Run with `npm run demo`.
 */
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { instant, replayRecord } from 'double-random';
import { type DrawnRecord, type Office, sampleDistrict, sampleFiles } from 'double-random/sdk';
import {
  composeVerifyPage,
  createOfficeFolder,
  openFolderOffice,
  readPublication,
  writePublication,
} from 'double-random/sdk/node';
import { group, makeDemoClock, makeNarrator, must, replayLines } from './demo/narrator.js';

const output = 'demo-output';
const marker = join(output, '.double-random-demo');
const clock = makeDemoClock(instant('2026-03-02T01:00:00Z'));
const { step, command, say } = makeNarrator((line) => console.log(line));
type Task = ReturnType<typeof sampleDistrict>['tasks'][0];

const started = Date.now();
console.log('双随机、一公开　演示');
console.log('样例区的企业、个体工商户和检查人员都是虚构的。演示用的时钟由程序拨动，下面的日期不是今天。');
console.log(`每步前面是同一件事的命令写法，都另加 --office ${join(output, 'office')}。`);

const district = sampleDistrict({ revealBy: instant('2026-03-10T12:00:00Z') });
const office = await openSampleOffice();
const [market, food] = district.tasks;
if (food === undefined) throw new Error('the sample has two tasks');

step('市场监管：洗牌法（seedrandom@1），按信用风险分类分层，总体不低于 5%，每户两人，一项回避');
const marketDraw = await runTask(office, {
  task: market,
  file: join(output, 'office', 'task-market.json'),
  days: ['02', '03'],
  source: { id: 'ssq', value: '2026023:03,08,12,21,27,33+09', said: '双色球第 2026023 期开奖号码（演示用）' },
});
showTeams(marketDraw);

step('食品安全：签号法（sha256@1），按街道、乡镇各抽 20 户，组长须有食品安全检查员资格');
const foodDraw = await runTask(office, {
  task: food,
  file: join(output, 'office', 'task-food.json'),
  days: ['09', '10'],
  source: { id: 'dice', value: 'd10x20:08772473296991897540', said: '现场掷十面骰子 20 次' },
});
showTickets(foodDraw);

step('公示：每次抽取各有公示版（上网）和审计版（内部）');
const folders = [
  await publish(market, 'public', 'market-public'),
  await publish(market, 'audit', 'market-audit'),
  await publish(food, 'public', 'food-public'),
  await publish(food, 'audit', 'food-audit'),
];

step('重放：只凭文件夹里的文件重新计算一切');
for (const folder of folders) await replay(folder);
say('公示版不含名录的登记记录（其中有信用风险分类），有几项因此无法判定：无法判定从不算作通过。');

step('核验页：公示版装进一个网页，谁都可以不联网查一户、核验全部结果');
await carry(join(output, 'food-public'), join(output, '核验页.html'));
say(`打开它，输入抽中的 ${foodDraw.record.service[0] ?? ''}，或者任何一个代码。`);

step('试着改一个字：把公示名单里的一个数字改掉，再重放');
await tamper(join(output, 'food-audit'), join(output, 'food-tampered'));

console.log(`\n完成，用时 ${((Date.now() - started) / 1000).toFixed(1)} 秒。可以打开看看：`);
for (const path of [
  '核验页.html',
  'market-public/公示.html',
  'food-public/公示.html',
  'market-public/抽查名单.csv',
  'office/journal.ndjson',
]) {
  console.log(`  ${join(output, path)}`);
}

/** One file that carries a published folder, as `verify-page` writes it. */
async function carry(folder: string, page: string): Promise<void> {
  command(`verify-page ${folder} --out ${page}`);
  await writeFile(page, must(await composeVerifyPage(must(await readPublication(folder)))));
}

/** Makes the office folder and adopts the four registers from files, as `init --sample` does. */
async function openSampleOffice(): Promise<Office> {
  step('建立办公文件夹，导入一单、两库、一细则');
  if (existsSync(output) && !existsSync(marker)) throw new Error(`${output} 不是演示留下的文件夹，请先移开`);
  await rm(output, { recursive: true, force: true });
  await mkdir(output);
  await writeFile(marker, '');
  const folder = join(output, 'office');
  command(`init ${folder} --sample`);
  must(await createOfficeFolder(folder));
  const opened = openFolderOffice(folder, { clock });
  const files = sampleFiles(district);
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
  for (const register of ['items', 'targets', 'inspectors'] as const) {
    const name = `${register}.csv`;
    const adopted = must(
      await opened.adoptTable(register, { name, bytes: files.get(name) ?? new Uint8Array() }),
    );
    say(`${name.padEnd(15)} 读入 ${group(adopted.read)} 行，采用 ${group(adopted.accepted)} 行`);
  }
  must(await opened.adoptRules(new TextDecoder().decode(files.get('rules.json'))));
  return opened;
}

/** One task from the draft to the record. */
async function runTask(
  { planTask, commitShare, sealTask, revealShare, observeSource, draw }: Office,
  {
    task,
    file,
    days,
    source,
  }: {
    task: Task;
    file: string;
    days: readonly [string, string];
    source: { id: string; value: string; said: string };
  },
): Promise<DrawnRecord> {
  const { drawId, entropy } = task;
  const [sealing, drawing] = days.map((day) => `2026-03-${day}`);
  clock.moveTo(instant(`${sealing}T01:30:00Z`));
  command(`plan ${file}`);
  const draft = must(await planTask(task));
  const drawn = draft.strata.reduce((sum, { quota }) => sum + quota, 0);
  const eligible = draft.strata.reduce((sum, { size }) => sum + size, 0);
  say(
    `名录 ${group(draft.targets.length)} 户，可抽 ${group(eligible)} 户，将抽 ${drawn} 户（${((drawn / eligible) * 100).toFixed(2)}%）`,
  );

  for (const { inspector, reason } of task.recusals)
    say(`回避：检查人员 ${inspector} 不检查一户（${reason}）`);
  const shares = new Map<string, string>();
  for (const party of entropy.parties) {
    command(`share ${drawId} --party ${party} --new`);
    shares.set(party, must(await commitShare(drawId, party, { new: true })).share ?? '');
  }
  command(`seal ${file}`);
  const { commitment } = must(await sealTask(task));
  say(`${sealing} 封存，指纹 ${commitment}`);

  clock.moveTo(instant(`${drawing}T02:00:00Z`));
  for (const [party, share] of shares) {
    command(`share ${drawId} --party ${party} --reveal ${share.slice(0, 8)}…`);
    must(await revealShare(drawId, party, share));
  }
  clock.moveTo(instant(`${drawing}T13:20:00Z`));
  command(`source ${drawId} --id ${source.id} --value ${source.value}`);
  must(await observeSource(drawId, source.id, source.value));
  say(`${drawing} ${source.said}`);
  command(`draw ${drawId}`);
  const record = must(await draw(drawId));
  say(
    `种子 ${record.record.seed}`,
    `抽中 ${drawn} 户，组成 ${record.record.teams.length} 个检查小组，每人至多 ${record.record.effectiveCap ?? 0} 户`,
  );
  return record;
}

function showTeams({ record }: DrawnRecord): void {
  const namesById = new Map(district.inspectors.map(({ id, name }) => [id, name]));
  const targetsById = new Map(district.targets.map(({ id, name }) => [id, name]));
  for (const { target, groups } of record.teams.slice(0, 3)) {
    const people = groups.flatMap(({ inspectors }) => inspectors.map((id) => namesById.get(id) ?? id));
    say(`${target}  ${targetsById.get(target) ?? ''} ← ${people.join('、')}`);
  }
  say(`…… 其余 ${record.teams.length - 3} 组见公示文件夹`);
}

/** Anyone compares two numbers: drawn are the tickets up to the cut-off. */
function showTickets({ plan, record }: DrawnRecord): void {
  const [stratum] = record.strata;
  if (stratum?.tickets === undefined || stratum.cutoff === undefined) return;
  const { key, selected, reserves, tickets, cutoff } = stratum;
  say(`${plan.strata[0]?.label ?? ''}：抽 ${selected.length} 户，入选线 ${cutoff}`);
  for (const [place, id] of [
    ['第 1 个 入选', selected[0]],
    [`第 ${selected.length} 个入选`, selected[selected.length - 1]],
    ['第 1 个 备选', reserves[0]],
  ] as const) {
    if (id !== undefined) say(`  ${place}  ${id}  签号 ${tickets[id]}`);
  }
  say(`任何人都能自己算签号：printf '%s:%s' ${key} ${selected[0]} | sha256sum`);
}

async function publish({ drawId }: Task, edition: 'public' | 'audit', name: string): Promise<string> {
  const folder = join(output, name);
  command(`publish ${drawId} --out ${folder} --edition ${edition}`);
  const { files } = must(await office.publish(drawId, edition, (made) => writePublication(folder, made)));
  say(`${files.size} 个文件`);
  return folder;
}

async function replay(folder: string): Promise<void> {
  command(`replay ${folder}`);
  const { checks } = replayRecord(must(await readPublication(folder)));
  const count = (outcome: string) => checks.filter((check) => check.outcome === outcome).length;
  say(`${count('pass')} 项通过，${count('fail')} 项不通过，${count('not-run')} 项无法判定`);
}

async function tamper(from: string, to: string): Promise<void> {
  const files = new Map(must(await readPublication(from)));
  const table = '抽查名单.csv';
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(table));
  const lines = text.split('\r\n');
  lines[17] = (lines[17] ?? '').replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
  files.set(table, new TextEncoder().encode(lines.join('\r\n')));
  must(await writePublication(to, files));
  command(`replay ${to}`);
  say(...replayLines(replayRecord(files)));
}
