import type { CivilDate, Identifier, Issue, Result } from '../../kernel/index.js';
import { succeed } from '../../kernel/index.js';
import type { PublicationIssueCode } from '../codes.js';
import { type DrawResults, listShownResults } from '../result-rows.js';

/** 双随机抽查结果 of one target as the national publicity system takes it; names are spelled as that system has them. */
export interface NecipsRecord {
  readonly raninsPlanId: string;
  readonly raninsPlaneName: string;
  readonly raninsTaskId: string;
  readonly raninsTaskName: string;
  readonly raninsTypeName: '定向' | '不定向';
  readonly insAuth: string;
  readonly insDate: CivilDate;
  readonly details: readonly NecipsDetail[];
}

/** One item of a record; `seqno` counts from 1. */
export interface NecipsDetail {
  readonly seqno: number;
  readonly raninsItemName: string;
  readonly raninsCheckResName: string;
}

/** A record and whom it is about: the system files it below the target. */
export interface NecipsEntry {
  readonly target: Identifier;
  readonly name: string;
  readonly record: NecipsRecord;
}

/**
 * The shown results of a draw for the 国家企业信用信息公示系统, one record for each target.
 *
 * @returns the records in the order of the results; or the issues of `resultsTable`
 * @basis 企业信息公示暂行条例 第十四条
 * @example
 * ```ts
 * const entries = necipsRecords({
 *   mode: 'official', plan: { number: 'JH-01', name: '年度抽查计划' }, task: { number: 'RW-01', name: '登记事项抽查' },
 *   type: '不定向', authority: '样例区市场监督管理局', items: [], targets: [], standings: [],
 *   publishedOn: civilDate('2026-04-10'),
 * });
 * assert.deepEqual(entries, { ok: true, value: [] });
 * ```
 */
export function necipsRecords(
  draw: DrawResults,
): Result<readonly NecipsEntry[], Issue<PublicationIssueCode>> {
  const shown = listShownResults(draw);
  if (!shown.ok) return shown;
  const { plan, task, type, authority } = draw;
  return succeed(
    shown.value.map(({ target, name, result, rows }) => ({
      target,
      name,
      record: {
        raninsPlanId: plan.number,
        raninsPlaneName: plan.name,
        raninsTaskId: task.number,
        raninsTaskName: task.name,
        raninsTypeName: type,
        insAuth: authority,
        insDate: result.inspectedOn,
        details: rows.map(({ itemName, label }, at) => ({
          seqno: at + 1,
          raninsItemName: itemName,
          raninsCheckResName: label,
        })),
      },
    })),
  );
}
