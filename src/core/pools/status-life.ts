import type { TargetStatus } from './model.js';

/** The most months that a business may be suspended (歇业) at a stretch. @basis 市场主体登记管理条例 第三十条 */
export const longestSuspensionMonths = 36;

const followers: Readonly<Record<Exclude<TargetStatus, 'unstated'>, readonly TargetStatus[]>> = {
  active: ['suspended', 'revoked', 'cancelled', 'annulled', 'moved-out', 'closed', 'liquidating'],
  suspended: ['active', 'revoked', 'cancelled', 'annulled', 'moved-out', 'closed', 'liquidating'],
  // A revoked licence ends business, not the person: liquidation and cancellation still follow.
  revoked: ['liquidating', 'cancelled', 'annulled'],
  closed: ['liquidating', 'revoked', 'cancelled', 'annulled'],
  // A company that dissolved of its own will may decide to go on until property has been shared out.
  liquidating: ['active', 'revoked', 'cancelled', 'annulled'],
  // Whoever moved out may move back, and whatever happened elsewhere may be told here.
  'moved-out': ['active', 'suspended', 'revoked', 'cancelled', 'annulled', 'closed', 'liquidating'],
  cancelled: [],
  annulled: [],
};

/**
 * Tells whether one registration status may follow another in the ordinary course of things; a status may always
 * stay, and `unstated` says nothing that could contradict. `cancelled` and `annulled` are final: where a register
 * takes them back (a wrong annulment is itself undone by article 42), somebody has to look.
 *
 * @basis 市场主体登记管理条例 第三十条, 第三十一条, 第四十条至第四十二条; 公司法 第二百二十九条, 第二百三十条
 * @example
 * ```ts
 * assert.ok(mayFollow('revoked', 'cancelled'));
 * assert.ok(!mayFollow('cancelled', 'active'));
 * ```
 */
export function mayFollow(from: TargetStatus, to: TargetStatus): boolean {
  return from === to || from === 'unstated' || to === 'unstated' || followers[from].includes(to);
}
