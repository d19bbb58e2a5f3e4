import type { PlannedTask } from 'double-random/annual-plan';
import { composeNotice, type DrawNotice } from 'double-random/disclosure';
import { civilDate, digestOf, identifier, instant } from 'double-random/kernel';
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

/** One task that says everything, one that says the least and words its time freely. */
export const planned: readonly PlannedTask[] = [
  {
    id: identifier('RW-01'),
    name: '餐饮单位抽查',
    items: '餐饮服务食品安全检查',
    targets: '餐饮服务经营者',
    poolSize: 1200,
    toDraw: 60,
    ratio: '5%',
    frequency: '每年1次',
    drawType: '不定向',
    method: '现场检查',
    organisingLevel: '区级',
    implementingLevel: '区级',
    lead: '样例区市场监督管理局',
    cooperating: '样例区卫生健康委员会',
    periodFrom: civilDate('2026-03-01'),
    periodTo: civilDate('2026-11-30'),
    deadline: civilDate('2026-12-10'),
    section: '食品科',
    remark: '联合抽查',
  },
  { id: identifier('RW-02'), name: '广告抽查', period: '3月至11月', remark: '待定', authority: '样例区某局' },
];

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
    yearPlanTable(planned, { plan }),
    noticeTable(madeNotice(), noticeDetails),
    expectOk(drawnTargetsTable({ ...targetParts, edition: 'public' })),
    expectOk(drawnInspectorsTable({ ...targetParts, inspectorRecords: office.inspectors, mask: openMask })),
    expectOk(resultsTable(madeResults())),
    amendmentsTable([withdrawal]),
  ];
  return Object.fromEntries(tables.map((table) => [table.id, table]));
}
