import { civilDate, type Identifier, type Instant, identifier, instant } from '../../core/kernel/index.js';
import type { InspectionTask } from '../../core/plan/index.js';

/** The two tasks of the sample district: market regulation with `seedrandom@1`, food safety with `sha256@1`. */
export interface SampleTasks {
  readonly market: InspectionTask;
  readonly food: InspectionTask;
}

/** No deadline that matters: a sample may be tried at any time. */
const someday = instant('2099-12-31T16:00:00Z');

/**
 * @param recused - the target that inspector I007 may not visit
 * @param revealBy - when the shares must be revealed
 */
export function sampleTasks(recused: Identifier, revealBy: Instant = someday): SampleTasks {
  return { market: marketTask(recused, revealBy), food: foodTask(revealBy) };
}

function marketTask(recused: Identifier, revealBy: Instant): InspectionTask {
  return {
    format: 'double-random/task@1',
    drawId: identifier('YL-2026-001'),
    planItem: identifier('YL-2026-JH-01'),
    mode: 'official',
    title: '样例区2026年第一批市场监管领域双随机抽查',
    authority: '样例区市场监督管理局',
    items: ['SC-01', 'SC-02'].map(identifier),
    rules: identifier('XZ-market-2026'),
    asOf: civilDate('2026-03-02'),
    recusals: [{ inspector: identifier('I007'), target: recused, reason: '近亲属在该单位任职' }],
    entropy: {
      parties: ['office', 'notary'].map(identifier),
      minimumReveals: 1,
      revealBy,
      sources: [{ id: identifier('ssq'), kind: 'ssq', issue: '2026023' }],
    },
    // The strata tell the credit risk class, which is no published rating: only rows that must be shown are.
    disclosure: { profile: 'sealed' },
  };
}

function foodTask(revealBy: Instant): InspectionTask {
  return {
    format: 'double-random/task@1',
    drawId: identifier('YL-2026-002'),
    planItem: identifier('YL-2026-JH-02'),
    mode: 'official',
    title: '样例区2026年第一批餐饮服务食品安全双随机抽查',
    authority: '样例区市场监督管理局',
    items: ['SP-01'].map(identifier),
    rules: identifier('XZ-food-2026'),
    asOf: civilDate('2026-03-02'),
    recusals: [],
    entropy: {
      parties: ['office', 'discipline'].map(identifier),
      minimumReveals: 1,
      revealBy,
      sources: [
        { id: identifier('dice'), kind: 'dice', ceremony: '样例区政务服务中心公开抽取现场', throws: 20 },
      ],
    },
    disclosure: { profile: 'open' },
  };
}
