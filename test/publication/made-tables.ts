import { composeNotice, type DrawNotice } from 'double-random/disclosure';
import { civilDate, digestOf, instant } from 'double-random/kernel';
import {
  amendmentsTable,
  drawnInspectorsTable,
  drawnTargetsTable,
  itemListTable,
  noticeTable,
  type PublishedAmendment,
  resultsTable,
  yearPlanTable,
} from 'double-random/publication';
import { sealRecord } from 'double-random/record';
import { sampleDraft, sampleDraw, sampleOffice } from 'double-random/sdk';
import type { PublishedTable } from 'double-random/tables';
import { expectOk } from '../disclosure/made-up-draw.js';
import { madeResults } from './made-results.js';

export const office = sampleOffice();
export const draw = sampleDraw();
export const record = sealRecord(draw).record;
export const plan = { number: 'JH-2026', name: '样例区2026年度抽查计划' };
export const openMask = { name: (text: string) => text, certificate: (text: string) => text };

/** What the sample's draw is listed from. */
export const targetParts = {
  plan: draw.plan,
  record,
  rules: office.rules[0],
  items: office.items,
  targetRecords: office.targets,
};

export function madeNotice(): DrawNotice {
  const { draft } = sampleDraft();
  const papers = { task: draft.task, rules: draft.rules, items: draft.items.records };
  const sealedAt = instant('2026-03-02T01:00:00Z');
  return expectOk(composeNotice({ plan: draw.plan, ...papers, sealedAt }));
}

export const noticeDetails = {
  rulesDigest: draw.plan.rules.digest,
  targets: { version: 4, root: draw.plan.targets.root },
  inspectors: { version: 2, root: draw.plan.inspectors.root },
  witness: '样例区公证处现场见证',
  broadcast: '样例区政府网站',
  resultsBy: civilDate('2026-06-30'),
};

export const withdrawal: PublishedAmendment = {
  change: 'withdrawn',
  original: { name: 'results/RW-2026-007.csv', digest: digestOf('results') },
  ground: { kind: 'term-expired', reason: '公示期满', basis: '某办法第十条', approver: '审核岗' },
  on: civilDate('2031-04-10'),
};

/** Every table of the sample's year, by its id. */
export function madeTables(): Readonly<Record<string, PublishedTable>> {
  const tables = [
    itemListTable(office.items, { version: 3 }),
    yearPlanTable([], { plan }),
    noticeTable(madeNotice(), noticeDetails),
    expectOk(drawnTargetsTable({ ...targetParts, edition: 'public' })),
    expectOk(drawnInspectorsTable({ ...targetParts, inspectorRecords: office.inspectors, mask: openMask })),
    expectOk(resultsTable(madeResults())),
    amendmentsTable([withdrawal]),
  ];
  return Object.fromEntries(tables.map((table) => [table.id, table]));
}
