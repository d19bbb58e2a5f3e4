import { type DrawNotice, describeSource, methodWords } from '../../disclosure/index.js';
import { beijingTime, type CivilDate, type Digest } from '../../kernel/index.js';
import { type ColumnPlan, layOutTable, type PublishedTable } from '../../tables/index.js';

/** What the notice of a sealed draw does not say itself. */
export interface NoticeDetails {
  /** 规则指纹: of the work rules that the plan binds. */
  readonly rulesDigest: Digest;
  /** The version of each register and the root of its sealed frame. */
  readonly targets: SealedPool;
  readonly inspectors: SealedPool;
  /** 见证方式. */
  readonly witness: string;
  /** Where the draw can be watched. */
  readonly broadcast?: string;
  /** 公开结果的预计时间; announced later where it is not known. */
  readonly resultsBy?: CivilDate;
}

/** A register as it was sealed. */
export interface SealedPool {
  readonly version: number;
  readonly root: Digest;
}

/**
 * D3 抽取公告与封存指纹: one row, published before the seed exists.
 *
 * @basis 国办发〔2015〕58号 (全程留痕，责任可追溯)
 * @example
 * ```ts
 * import { composeNotice } from 'double-random/disclosure';
 * import { sampleDraft, sampleDraw } from 'double-random/sdk';
 * const [{ draft }, { plan }] = [sampleDraft(), sampleDraw()];
 * const papers = { task: draft.task, rules: draft.rules, items: draft.items.records };
 * const notice = composeNotice({ plan, ...papers, sealedAt: instant('2026-03-02T01:00:00Z') });
 * assert.ok(notice.ok);
 * const table = noticeTable(notice.value, {
 *   rulesDigest: plan.rules.digest,
 *   targets: { version: 1, root: plan.targets.root },
 *   inspectors: { version: 1, root: plan.inspectors.root },
 *   witness: '公证处现场见证',
 *   resultsBy: civilDate('2026-06-30'),
 * });
 * assert.equal(table.rows[0]?.cells[13], '2026-03-02 09:00:00');
 * ```
 */
export function noticeTable(notice: DrawNotice, details: NoticeDetails): PublishedTable {
  return layOutTable('notice', columnsOf(details), [notice]);
}

function columnsOf(details: NoticeDetails): ColumnPlan<DrawNotice>[] {
  const { rulesDigest, targets, inspectors, witness, resultsBy } = details;
  return [
    { title: '计划编号', kind: 'code', cell: ({ planItem }) => planItem },
    { title: '任务编号', kind: 'code', rowHeader: true, cell: ({ drawId }) => drawId },
    { title: '抽查机关', kind: 'text', cell: ({ authority }) => authority },
    { title: '规则版本', kind: 'text', cell: ({ rules }) => `${rules.id} 第${rules.version}版` },
    { title: '规则指纹', kind: 'code', cell: () => rulesDigest },
    { title: '对象名录版本', kind: 'number', cell: () => String(targets.version) },
    { title: '对象基数', kind: 'number', cell: (notice) => String(notice.targets.universe) },
    { title: '对象名录指纹', kind: 'code', cell: () => targets.root },
    { title: '检查人员名录版本', kind: 'number', cell: () => String(inspectors.version) },
    { title: '检查人员基数', kind: 'number', cell: (notice) => String(notice.inspectors.universe) },
    { title: '检查人员名录指纹', kind: 'code', cell: () => inspectors.root },
    { title: '抽取算法', kind: 'text', cell: ({ method }) => methodWords[method] },
    { title: '随机种子来源', kind: 'text', cell: seedSourcesOf },
    { title: '封存时间', kind: 'text', cell: ({ sealedAt }) => beijingTime(sealedAt) },
    {
      title: '计划抽取时间',
      kind: 'text',
      cell: ({ venue }) => (venue.time === undefined ? '另行公告' : beijingTime(venue.time)),
    },
    { title: '抽取地点/直播', kind: 'text', cell: (notice) => placeOf(notice, details) },
    { title: '见证方式', kind: 'text', cell: () => witness },
    { title: '公开结果的预计时间', kind: 'text', cell: () => resultsBy ?? '另行公告' },
  ];
}

function seedSourcesOf({ entropy: { sources, parties } }: DrawNotice): string {
  const shares = parties.length === 0 ? [] : [`${parties.length}方各自提交的秘密数`];
  return [...sources.map(describeSource), ...shares].join('；');
}

function placeOf({ venue }: DrawNotice, { broadcast }: NoticeDetails): string {
  const live = broadcast === undefined ? [] : [`直播：${broadcast}`];
  return [...(venue.place === undefined ? [] : [venue.place]), ...live].join('；');
}
