import { compareBy, sortedBy } from '../kernel/index.js';
import {
  cellOf,
  excerptOf,
  type JoinForm,
  listOf,
  note,
  type RowCursor,
  report,
  wordOf,
  wordTable,
} from '../registers/index.js';
import type { InspectorField } from './inspector-columns.js';
import type { DeclaredRecusal, Inspector, RecusalGround } from './model.js';
import { readTargetId } from './target-id.js';

/**
 * The targets that an inspector may not visit, by id. One that is no id refuses the row: a recusal that is not
 * understood would not be honoured. `reason` is empty where the register gives none, which is noted.
 *
 * @basis 行政处罚法 第四十三条
 */
export function readRecusals(cursor: RowCursor<InspectorField>): DeclaredRecusal[] {
  const column = cursor.columns.byField.get('recusals');
  const reason = cellOf(cursor, 'recusalReason') ?? '';
  const ground = wordOf(cursor, 'recusalGround', recusalGroundWords);
  const decision = cellOf(cursor, 'recusalDecision');
  if (!column) return [];
  const byTarget = new Map<string, DeclaredRecusal>();
  for (const text of listOf(cursor, 'recusals', /[；;、,，|\s]+/)) {
    const reading = readTargetId(text);
    if (!reading.ok) {
      report(cursor, 'pools.recusal-malformed', { column: column.header, args: { text: excerptOf(text) } });
      continue;
    }
    for (const { code, severity, args } of reading.value.issues) {
      report(cursor, code, { column: column.header, severity, args });
    }
    if (reason === '') note(cursor, 'pools.recusal-reason-unstated', { column, example: reading.value.id });
    byTarget.set(reading.value.id, {
      target: reading.value.id,
      reason,
      ...(ground !== undefined && { ground }),
      ...(decision !== undefined && { decision }),
    });
  }
  return [...byTarget.values()].sort(compareBy(({ target }) => target));
}

/** 回避类型 as registers word it; the first word of each is written back. */
export const recusalGroundWords = wordTable<RecusalGround>({
  declared: ['本人申报', '申报', '声明', '本人声明', '自行回避', '主动回避'],
  rule: ['规则', '原任职单位', '亲属', '近亲属', '法定回避', '依规则'],
  application: ['申请', '当事人申请', '申请回避', '依申请'],
});

/** A row states one reason for all its targets: an inspector with several has a row for each. */
export const recusalRows: JoinForm<Inspector> = {
  common: ({ recusals: _, ...common }) => common,
  parts: ({ recusals }) => recusals,
  join: ([first, ...others]) => {
    if (!first) throw new RangeError('Cannot join rows: there is none');
    const all = [first, ...others].flatMap(({ recusals }) => recusals);
    return { ...first, recusals: sortedBy(all, ({ target }) => target) };
  },
  code: 'pools.recusal-rows-joined',
};

/** One row for each reason, ground and decision. */
export function splitByRecusal(inspector: Inspector): readonly Inspector[] {
  const groups = new Map<string, DeclaredRecusal[]>();
  for (const recusal of inspector.recusals) {
    const key = JSON.stringify([recusal.reason, recusal.ground, recusal.decision]);
    groups.set(key, [...(groups.get(key) ?? []), recusal]);
  }
  if (groups.size === 0) return [inspector];
  return [...groups.values()].map((recusals) => ({ ...inspector, recusals }));
}
