import { civilDate, digestOf, identifier } from 'double-random/kernel';
import {
  amendmentsTable,
  composePublication,
  drawnTargetsTable,
  itemListTable,
  type PublicationInput,
  type PublishedFile,
  resultsTable,
  writeProcess,
  yearPlanTable,
} from 'double-random/publication';
import { sealRecord } from 'double-random/record';
import { sampleDraw, sampleOffice } from 'double-random/sdk';
import type { PublishedTable } from 'double-random/tables';
import { describe, expect, it } from 'vitest';
import { plantedCorpus } from '../disclosure/planted-corpus.js';
import { publishSmall, runSmallYear, type YearChange } from '../fixtures/small-year.js';
import { codesOf, must } from '../sdk/desk.js';
import { madeResults } from './made-results.js';

const facts = { authority: '样例区市场监督管理局', dated: civilDate('2026-03-05') };
const input: PublicationInput = {
  ...{ authority: facts.authority, title: '样例区2026年“双随机、一公开”', name: 'sample-2026' },
  ...{ edition: 'public', dated: facts.dated },
};
const ground = { kind: 'other', reason: '其他', basis: '某办法', approver: '审核岗' } as const;
const texts = plantedCorpus.map(({ text }) => text);
const [item] = sampleOffice().items;

/** A table with one row for every planted text, or several. */
const tables: Readonly<Record<string, () => PublishedTable>> = {
  ...Object.fromEntries(
    (['name', 'content', 'targets', 'authority', 'ratio', 'frequency', 'remark'] as const).map((field) => [
      `the ${field} of an item`,
      () =>
        itemListTable(
          texts.map((text) => ({ ...item, [field]: text })),
          { version: 1 },
        ),
    ]),
  ),
  'the legal basis of an item': () =>
    itemListTable(
      texts.map((text) => ({ ...item, basis: ['某法第一条', text] })),
      { version: 1 },
    ),
  ...Object.fromEntries(
    (['name', 'items', 'targets', 'remark', 'cooperating', 'section', 'period', 'deadlineText'] as const).map(
      (field) => [
        `the ${field} of a planned task`,
        () =>
          yearPlanTable(
            texts.map((text) => ({ id: identifier('1'), name: '餐饮抽查', [field]: text })),
            { plan: { number: 'JH-2026', name: '年度抽查计划' } },
          ),
      ],
    ),
  ),
  ...Object.fromEntries(
    (['reason', 'basis', 'approver'] as const).map((field) => [
      `the ${field} of an amendment`,
      () =>
        amendmentsTable(
          texts.map((text) => ({
            change: 'withdrawn' as const,
            original: { name: 'results/1', digest: digestOf('1') },
            ground: { ...ground, [field]: text },
            on: civilDate('2026-03-12'),
          })),
        ),
    ]),
  ),
};

function publish(table: PublishedTable) {
  const file: PublishedFile = {
    ...{ kind: 'items', edition: 'public', base: 'planted', title: '样例', table, facts },
  };
  return composePublication([file], input);
}

describe('the planted corpus', () => {
  it.each(Object.keys(tables))('is found to the last in %s', (place) => {
    const published = publish((tables[place] as () => PublishedTable)());
    expect(new Set(codesOf(published))).toEqual(new Set(['disclosure.personal-data']));
    const rows = published.ok ? [] : published.issues.map(({ path }) => path[1]);
    expect(new Set(rows).size).toBe(texts.length);
  });

  it('is found to the last in the name of a target, among the drawn and in the results', () => {
    const draw = sampleDraw();
    const { record } = sealRecord(draw);
    const [rules] = sampleOffice().rules;
    const { targets, items } = sampleOffice();
    const made = madeResults();
    const missed = texts.filter((text) => {
      const named = targets.map((target) => ({ ...target, name: text }));
      const parts = { plan: draw.plan, record, rules, items, targetRecords: named };
      const drawn = must(drawnTargetsTable({ ...parts, edition: 'public' }));
      const results = must(resultsTable({ ...made, targets: named }));
      return [drawn, results].some((table) => publish(table).ok);
    });
    expect(missed).toEqual([]);
  });

  it('is found to the last in a process record and in the title of a file', () => {
    const heading = { base: 'process', title: '抽取过程记录', edition: 'public', facts } as const;
    const missed = texts.filter((text) => {
      const inLine = writeProcess([{ id: 'rules', title: '规则', lines: [text], tables: [] }], heading);
      const titled = writeProcess([], { ...heading, title: text });
      return [inLine, titled].some(
        (document) => composePublication([], { ...input, documents: [document] }).ok,
      );
    });
    expect(missed).toEqual([]);
  });
});

describe('an office', () => {
  const telephone = '联系人：139 0012 3456';
  it.each<readonly [string, YearChange]>([
    ['the name of a target', { target: (target) => ({ ...target, name: telephone }) }],
    ['the name of an item', { item: (one) => ({ ...one, name: telephone }) }],
    ['the name of the rules', { rules: (rules) => ({ ...rules, name: telephone }) }],
    ['the remark of a planned task', { planned: (row) => ({ ...row, remark: telephone }) }],
    ['the title of a task', { task: { title: telephone } }],
    ['the reason of an amendment', { reason: telephone }],
  ])('takes no step that would publish %s', async (_place, change) => {
    await expect(runSmallYear(change)).rejects.toThrow('disclosure.personal-data');
  });

  it('publishes no year with a text that came in after the draws', async () => {
    const { desk } = await runSmallYear();
    const [first, ...others] = sampleOffice().items;
    const before = (await desk.store.journal()).length;
    must(await desk.office.adoptRecords('items', [{ ...first, content: telephone }, ...others]));
    expect(new Set(codesOf(await publishSmall(desk)))).toEqual(new Set(['disclosure.personal-data']));
    must(await desk.office.adoptRecords('items', [first, ...others]));
    const named = { year: 2026, authority: telephone, by: '公示丙' };
    expect(codesOf(await desk.office.publishYear(named))).toContain('disclosure.personal-data');
    // Two versions were adopted, and nothing was published.
    expect((await desk.store.journal()).length).toBe(before + 2);
    expect((await publishSmall(desk)).ok).toBe(true);
  });
});
