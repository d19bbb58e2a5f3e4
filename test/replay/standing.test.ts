import { fileNames } from 'double-random/disclosure';
import { orderStratum } from 'double-random/draw';
import { canonicalJson, identifier, utf8 } from 'double-random/kernel';
import { isEligible } from 'double-random/plan';
import { type BundleFacts, findStanding, readBundleFacts, summariseDraw } from 'double-random/replay';
import { describe, expect, it } from 'vitest';
import { edit, type Files, publishSmallOffice, textOf } from '../fixtures/bundle.js';
import { drawOffice, sampleOffice } from '../fixtures/small-office.js';

const editions = ['public', 'audit'] as const;

function factsOf(files: Files): BundleFacts {
  const facts = readBundleFacts(files);
  if (!facts.ok) throw new Error(facts.issues.map(({ code }) => code).join());
  return facts.value;
}

function ask(files: Files, id: string) {
  return findStanding(files, { facts: factsOf(files), id: identifier(id) });
}

describe.each(editions)('in the %s edition of a small office', (edition) => {
  const files = publishSmallOffice(edition);
  const { record, plan } = factsOf(files);
  const { targets } = drawOffice();

  it('everyone is told what the record says of them, and it agrees with what is computed', () => {
    const [selected, reserves] = [new Set<string>(), new Set<string>()];
    for (const stratum of record.strata) {
      for (const id of stratum.selected) selected.add(id);
      for (const id of stratum.reserves) reserves.add(id);
    }
    const isWhole = textOf(files, fileNames['target-frame']).trimEnd().split('\n').length === targets.length;
    for (const entry of targets) {
      const standing = ask(files, entry.id);
      const isNamed = selected.has(entry.id) || reserves.has(entry.id);
      if (!isWhole && !isNamed) expect(standing.kind).toBe('not-shown');
      else if (!isEligible(entry))
        expect(standing).toMatchObject({ kind: 'excluded', reasons: entry.excluded });
      else {
        const own = targets.filter((one) => isEligible(one) && one.stratum === entry.stratum);
        const ids = own.map(({ id }) => id);
        const { key } = record.strata.find(({ id }) => id === entry.stratum) ?? {};
        const order = key && orderStratum({ method: plan.method, key, ids, take: ids.length });
        const rank = isWhole ? (order?.ids.indexOf(entry.id) ?? -1) + 1 : undefined;
        if (isWhole) expect(standing).toMatchObject({ row: targets.indexOf(entry) + 1, rank });
        expect(standing).toMatchObject({ recused: entry.recused?.length ?? 0 });
        const kind = selected.has(entry.id) ? 'drawn' : reserves.has(entry.id) ? 'reserve' : 'not-drawn';
        expect(standing).toMatchObject({ kind, agrees: true });
      }
    }
  });

  it('a drawn one is shown its name, its team and every value on the way', () => {
    const [{ selected: [id = ''] = [], key } = { key: '' }] = record.strata;
    const standing = ask(files, id);
    if (standing.kind !== 'drawn') throw new Error(standing.kind);
    expect(standing.name).toBe(sampleOffice().targets.find((target) => target.id === id)?.name);
    expect(standing.place).toBe(1);
    expect(standing.working.seed).toBe(record.seed);
    expect(standing.working.key).toBe(key);
    const team = record.teams.find(({ target }) => target === id);
    expect(standing.team?.places.map(({ inspector }) => inspector)).toEqual(
      team?.groups.flatMap(({ inspectors }) => inspectors),
    );
    expect(standing.team?.places.every(({ name }) => (name !== undefined) === (edition === 'audit'))).toBe(
      true,
    );
  });

  it('the first look counts what plan and record hold', () => {
    const overview = summariseDraw(files, factsOf(files));
    expect(overview).toMatchObject({ draws: 1, redraws: 0, attempts: 1, teams: record.teams.length });
    const rows = textOf(files, fileNames['target-frame']).trimEnd().split('\n');
    const recused = rows.flatMap((row) => (JSON.parse(row) as { recused?: string[] }).recused ?? []);
    expect(overview).toMatchObject({ rows: rows.length, recusals: recused.length });
    expect(overview.excluded.map(({ code }) => code).sort()).toEqual(
      Object.keys(plan.targets.excluded).sort(),
    );
  });
});

it('one that is in no row of a whole list is absent, with rows withheld only not shown', () => {
  expect(ask(publishSmallOffice('audit'), 'NOBODY').kind).toBe('absent');
  const some = edit(publishSmallOffice('audit'), fileNames['target-frame'], (text) =>
    text.slice(text.indexOf('\n') + 1),
  );
  expect(ask(some, 'NOBODY').kind).toBe('not-shown');
});

it('another attempt at the same item counts as a redraw', () => {
  const files = publishSmallOffice('public', { earlierAttempt: 'EARLIER-1' });
  expect(summariseDraw(files, factsOf(files)).redraws).toBe(1);
});

it('a record that names another than the order gives does not agree', () => {
  const files = publishSmallOffice('audit');
  const { record } = factsOf(files);
  const [first] = record.strata;
  const [drawn = '', reserve = ''] = [first?.selected[0], first?.reserves[0]];
  // The lines of a record stand in canonical order: tickets go by id, so only the lists are turned around.
  const swapped = edit(files, fileNames.record, (text) => {
    const value = JSON.parse(text);
    value.strata[0].selected[0] = reserve;
    value.strata[0].reserves[0] = drawn;
    return canonicalJson(value);
  });
  expect(ask(swapped, drawn)).toMatchObject({ kind: 'reserve', agrees: false });
});

it('a bundle without a plan, or with a broken one, is refused with its file', () => {
  const files = publishSmallOffice('public');
  files.set(fileNames.plan, utf8('{'));
  const facts = readBundleFacts(files);
  expect(facts.ok ? [] : facts.issues[0]?.path[0]).toBe(fileNames.plan);
});
