import { type InspectionItem, itemTitle } from '../items/index.js';
import { beijingDay, type CivilDate, type Digest, type Identifier } from '../kernel/index.js';
import {
  type Amendment,
  type AmendmentGround,
  nameNotInspected,
  type TargetResult,
} from '../results/index.js';
import { describeFollowUps, labelsOf } from './result-words.js';

/** What became of something published: 更正, 重抽, 撤下 or 恢复. */
export type PublishedChange = Amendment['act'] | 'redrawn';

/** One line of the amendments: a file, or one field of it, and what it says now. */
export interface PublishedAmendment {
  readonly change: PublishedChange;
  readonly original: NamedFile;
  /** Absent where nothing takes its place. */
  readonly replacement?: NamedFile;
  /** What was changed, and its words before and after. */
  readonly field?: string;
  readonly before?: string;
  readonly after?: string;
  readonly ground: AmendmentGround;
  readonly on: CivilDate;
}

/** A published file by its name and the digest of its table. */
export interface NamedFile {
  readonly name: string;
  readonly digest: Digest;
}

/** What an amendment of a result is told by. */
export interface AmendmentContext {
  readonly original: NamedFile;
  readonly replacement?: NamedFile;
  readonly items: readonly Pick<InspectionItem, 'id' | 'name' | 'subItem'>[];
  /** Whether the result has been taken down since: then no amendment says again what it was. */
  readonly takenDown?: boolean;
}

/**
 * An amendment of one target's result as lines of the amendments: each field that changed, with what it said before and
 * says now. What was taken down is not said again.
 *
 * @example
 * ```ts
 * import type { Amendment } from 'double-random/results';
 * const target = identifier('T1');
 * const found = (code: string) => ({
 *   target, list: 'national@1' as const, inspectedOn: civilDate('2026-04-01'), followUps: [],
 *   findings: [{ item: identifier('SC-01'), codes: [code] }],
 * });
 * const amendment: Amendment = {
 *   act: 'corrected', target, since: civilDate('2026-04-20'), at: instant('2026-04-21T01:00:00Z'),
 *   ground: { kind: 'entry-error', reason: '录入错误', basis: '复核意见', approver: '审核岗' },
 *   before: found('5'), after: found('1'),
 * };
 * const lines = describeAmendment(amendment, {
 *   original: { name: 'results/1.csv', digest: digestOf('1') },
 *   items: [{ id: identifier('SC-01'), name: '登记事项检查' }],
 * });
 * assert.deepEqual(lines.map(({ before, after }) => [before, after]), [['发现问题已责令改正', '未发现问题']]);
 * ```
 */
export function describeAmendment(amendment: Amendment, context: AmendmentContext): PublishedAmendment[] {
  const { act, target, ground, at, before, after } = amendment;
  const { original, replacement, items } = context;
  const common = { change: act, original, ...(replacement && { replacement }), ground, on: beijingDay(at) };
  const whole = `${target} 的检查结果`;
  if (act === 'withdrawn') return [{ ...common, field: whole, before: '公示', after: '撤下' }];
  if (act === 'restored') return [{ ...common, field: whole, before: '撤下', after: '公示' }];
  if (context.takenDown) return [{ ...common, field: whole, before: '（已撤下）', after: '（已撤下）' }];
  const [was, is] = [fieldsOf(before, items), fieldsOf(after ?? before, items)];
  const fields = [...new Set([...was.keys(), ...is.keys()])];
  return fields
    .filter((field) => was.get(field) !== is.get(field))
    .map((field) => ({
      ...common,
      field: `${target} ${field}`,
      before: was.get(field) ?? '无',
      after: is.get(field) ?? '无',
    }));
}

/** What is published of a result, field by field. */
function fieldsOf(result: TargetResult, items: AmendmentContext['items']): ReadonlyMap<string, string> {
  const { inspectedOn, notInspected, followUps, findings, list } = result;
  const nameOf = (id: Identifier) => {
    const item = items.find((listed) => listed.id === id);
    return item === undefined ? id : itemTitle(item);
  };
  return new Map([
    ['抽查完成日期', inspectedOn],
    ...findings.map(
      (finding) =>
        [`抽查结果（${nameOf(finding.item)}）`, labelsOf(finding, list) ?? finding.codes.join('、')] as const,
    ),
    ...(notInspected === undefined ? [] : [['抽查结果', nameNotInspected(notInspected)] as const]),
    ['后续处理', describeFollowUps(followUps) || '无'],
  ]);
}
