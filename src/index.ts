/**
 * double-random, the front door of the core.
 *
 * 一单两库一细则 → 方案 → 封存 → 种子 → 双随机 → 记录 → 一公开 → 审计重放:
 *
 *     readItems, readTargets, readInspectors, parseWorkRules, parseTask
 *       → planDraw → sealPlan → deriveSeed → runDraw → sealRecord → discloseRecord → replayRecord
 *
 * Everything here is pure and synchronous: no clock, no randomness, no disk. The office that owns those is
 * `double-random/sdk`; each room has a door of its own, `double-random/kernel` to `double-random/replay`.
 */

// 一公开
export { type DisclosureInput, discloseRecord } from './core/disclosure/index.js';
// 双随机
export { type DrawOutcome, runDraw, ticketOf } from './core/draw/index.js';
// 种子
export {
  assessEntropy,
  checkEvidence,
  commitmentOfShare,
  deriveSeed,
  type Evidence,
  parseSourceValue,
} from './core/entropy/index.js';
// 一单
export { type InspectionItem, readItems } from './core/items/index.js';
export { appendEntry, excerptJournal, type JournalEntry, readJournal } from './core/journal/index.js';
export type { CivilDate, Digest, Identifier, Instant, Issue, Result } from './core/kernel/index.js';
export { civilDate, digestOf, identifier, instant, isIdentifier } from './core/kernel/index.js';
// 任务 → 封存方案
export {
  type DraftPlan,
  type InspectionTask,
  parsePlan,
  parseTask,
  planDraw,
  type SealedDraw,
  type SealedPlan,
  sealPlan,
} from './core/plan/index.js';
// 两库
export { type InspectionTarget, type Inspector, readInspectors, readTargets } from './core/pools/index.js';
// 名录质量
export { checkRegisters, type QualityReport } from './core/quality/index.js';
// 抽取记录, 全程留痕
export { type DrawRecord, parseRecord, type SealedRecord, sealRecord } from './core/record/index.js';
// 审计重放
export {
  type Check,
  type ReplayOptions,
  type ReplayReport,
  replayChecks,
  replayRecord,
} from './core/replay/index.js';
// 一细则
export { parseWorkRules, type WorkRules } from './core/rules/index.js';
