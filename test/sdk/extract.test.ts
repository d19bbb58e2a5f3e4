import { civilDate, type Identifier, instant, utf8ToText } from 'double-random/kernel';
import { verifyExtract } from 'double-random/publication';
import { describe, expect, it } from 'vitest';
import { selectedIn } from '../../src/core/record/index.js';
import { sampleOffice } from '../../src/sdk/index.js';
import { adoptAll, codesOf, type Desk, drawAdopted, must, openDesk, smallTask } from './desk.js';

const { drawId } = smallTask();
const textOf = (files: ReadonlyMap<string, Uint8Array>, path: string) =>
  utf8ToText(files.get(path) ?? new Uint8Array()) ?? '';

async function drawnDesk(change: Parameters<typeof smallTask>[0] = {}) {
  const desk = openDesk();
  await adoptAll(desk);
  const drawn = await drawAdopted(desk, smallTask(change));
  desk.hand.now = instant('2026-03-12T02:00:00Z');
  const selected = selectedIn(drawn.record);
  const reserves = drawn.record.strata.flatMap((stratum) => stratum.reserves);
  const others = sampleOffice()
    .targets.map(({ id }) => id)
    .filter((id) => !selected.includes(id) && !reserves.includes(id));
  return { desk, ...drawn, selected, reserves, others };
}

type Drawn = Awaited<ReturnType<typeof drawnDesk>>;

async function enter({ desk, plan }: Drawn, targets: readonly Identifier[]) {
  const findings = plan.items.map(({ id: item }) => ({ item, codes: ['1'] }));
  const results = targets.map((target) => ({
    ...{ target, findings, followUps: [], inspectedOn: civilDate('2026-03-10') },
  }));
  must(await desk.office.enterResults(drawId, { by: '录入甲', list: 'national@1', results }));
}

async function publish({ desk }: Drawn) {
  must(await desk.office.reviewResults(drawId, { by: '审核乙', decision: 'approved' }));
  return must(await desk.office.publishResults(drawId, { by: '公示丙' })).files;
}

const everyAnswer = async ({ office }: Desk, asked: readonly string[]) => {
  const answers = [];
  for (const target of asked) answers.push(await office.extract(drawId, target));
  return answers;
};

describe('an extract of the office', () => {
  it('is proved by what the office published, for each of its targets, and changes nothing', async () => {
    const drawn = await drawnDesk();
    const { desk, selected, reserves, others } = drawn;
    await enter(drawn, selected);
    const published = await publish(drawn);
    const bundle = must(await desk.office.publish(drawId, 'public')).files;
    const evidence = {
      commitment: drawn.record.commitment,
      recordText: textOf(bundle, 'record.json'),
      ledgerText: textOf(published, `draws/${drawId}/results-ledger.json`),
    };
    const journal = await desk.store.journal();
    const kinds = new Set<string>();
    for (const target of [selected[0], reserves[0], ...others.slice(0, 12)]) {
      const made = must(await desk.office.extract(drawId, target ?? ''));
      kinds.add(made.standing);
      const report = verifyExtract(textOf(made.files, '摘录.json'), evidence);
      const open = report.checks.filter(({ outcome }) => outcome !== 'pass');
      // The register holds risk classes, which are nobody's to see; a shuffle needs the whole list.
      expect(open.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual([
        'publication.fields-withheld',
        ...(made.standing === 'excluded' ? [] : ['publication.list-needed']),
      ]);
      expect(textOf(made.files, 'plan.json')).toBe(textOf(bundle, 'plan.json'));
      for (const other of selected)
        if (other !== target) expect(textOf(made.files, '摘录.html')).not.toContain(other);
    }
    expect([...kinds].sort()).toEqual(['excluded', 'not-drawn', 'reserve', 'selected']);
    expect(await desk.store.journal()).toEqual(journal);
  });

  it('is asked for in small letters and with blanks, too, and for whoever is not in the pool', async () => {
    const drawn = await drawnDesk();
    await enter(drawn, drawn.selected);
    const [target = ''] = drawn.selected;
    const made = must(await drawn.desk.office.extract(drawId, ` ${target.toLowerCase()} `));
    expect(made.target).toBe(target);
    const absent = must(await drawn.desk.office.extract(drawId, '91650100745299999X'));
    expect(absent.standing).toBe('absent');
    expect(codesOf(await drawn.desk.office.extract(drawId, ''))).not.toEqual([]);
  });

  it('is refused alike for the drawn, the spared and strangers while somebody is outstanding', async () => {
    const drawn = await drawnDesk();
    const { desk, selected, reserves, others } = drawn;
    await enter(drawn, selected.slice(1));
    const asked = [...selected, ...reserves, ...others.slice(0, 5), '91650100745299999X'];
    const answers = await everyAnswer(desk, asked);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers.map(codesOf)[0]).toEqual(['sdk.inspections-outstanding']);
  });

  it('is refused alike while the embargo holds, and of a rehearsal for ever', async () => {
    const secret = await drawnDesk({
      disclosure: { profile: 'sealed', embargoUntil: instant('2026-04-01T00:00:00Z') },
    });
    await enter(secret, secret.selected);
    const asked = [secret.selected[0] ?? '', ...secret.others.slice(0, 3), '91650100745299999X'];
    const answers = await everyAnswer(secret.desk, asked);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers.map(codesOf)[0]).toEqual(['sdk.embargo']);
    secret.desk.hand.now = instant('2026-04-01T00:00:00Z');
    expect((await secret.desk.office.extract(drawId, asked[0] ?? '')).ok).toBe(true);
    const rehearsal = await drawnDesk({ mode: 'rehearsal' });
    await enter(rehearsal, rehearsal.selected);
    expect(codesOf(await rehearsal.desk.office.extract(drawId, rehearsal.selected[0] ?? ''))).toEqual([
      'sdk.rehearsal-not-public',
    ]);
  });

  it('of a later batch waits for the batches before it: who was left out was drawn there', async () => {
    const first = smallTask({ batch: 1 });
    const drawn = await drawnDesk(first);
    await enter(drawn, drawn.selected.slice(1));
    drawn.desk.hand.now = instant('2026-03-02T03:00:00Z');
    drawn.desk.hand.now = instant('2026-03-12T02:00:00Z');
    const second = smallTask({
      batch: 2,
      drawId: `${drawId}-2` as Identifier,
      entropy: { ...first.entropy, revealBy: instant('2026-03-20T00:00:00Z') },
    });
    const later = await drawAdopted(drawn.desk, second);
    const findings = later.plan.items.map(({ id: item }) => ({ item, codes: ['1'] }));
    const results = selectedIn(later.record).map((target) => ({
      ...{ target, findings, followUps: [], inspectedOn: civilDate('2026-03-12') },
    }));
    must(await drawn.desk.office.enterResults(second.drawId, { by: '甲', list: 'national@1', results }));
    const [target = ''] = drawn.selected;
    expect(codesOf(await drawn.desk.office.extract(second.drawId, target))).toEqual([
      'sdk.inspections-outstanding',
    ]);
    await enter(drawn, drawn.selected.slice(0, 1));
    const made = must(await drawn.desk.office.extract(second.drawId, target));
    expect(textOf(made.files, '摘录.html')).toContain('本计划事项的前几批已抽中');
    expect(textOf(made.files, '摘录.html')).toContain('共封存 2 次、抽取 2 次');
  });
});
